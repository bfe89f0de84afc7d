"""A Job Object around the process itself: Windows' limits of memory and of time.

Written by the documentation of `JOBOBJECT_EXTENDED_LIMIT_INFORMATION` (winnt.h) and not yet run on
Windows; the layout of the structures is tested everywhere.
"""

from __future__ import annotations

import ctypes
import sys
from ctypes import c_int64, c_size_t, c_uint32, c_uint64

EXTENDED_LIMITS = 9  # JobObjectExtendedLimitInformation
LIMIT_PROCESS_TIME = 0x0002
LIMIT_ACTIVE_PROCESS = 0x0008
LIMIT_PROCESS_MEMORY = 0x0100
LIMIT_DIE_ON_UNHANDLED_EXCEPTION = 0x0400
_TICKS = 10_000_000  # of 100 nanoseconds, in a second


class BasicLimits(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION."""

    _fields_ = (
        ("PerProcessUserTimeLimit", c_int64),
        ("PerJobUserTimeLimit", c_int64),
        ("LimitFlags", c_uint32),
        ("MinimumWorkingSetSize", c_size_t),
        ("MaximumWorkingSetSize", c_size_t),
        ("ActiveProcessLimit", c_uint32),
        ("Affinity", c_size_t),
        ("PriorityClass", c_uint32),
        ("SchedulingClass", c_uint32),
    )


class Counters(ctypes.Structure):
    """IO_COUNTERS."""

    _fields_ = tuple(
        (f"{what}{kind}Count", c_uint64)
        for kind in ("Operation", "Transfer")
        for what in ("Read", "Write", "Other")
    )


class ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

    _fields_ = (
        ("BasicLimitInformation", BasicLimits),
        ("IoInfo", Counters),
        ("ProcessMemoryLimit", c_size_t),
        ("JobMemoryLimit", c_size_t),
        ("PeakProcessMemoryUsed", c_size_t),
        ("PeakJobMemoryUsed", c_size_t),
    )


def limits(most_memory: int, longest: int) -> ExtendedLimits:
    """So many bytes, so many seconds of the processor, and no second process."""
    wanted = ExtendedLimits()
    wanted.BasicLimitInformation.PerProcessUserTimeLimit = longest * _TICKS
    wanted.BasicLimitInformation.ActiveProcessLimit = 1
    wanted.BasicLimitInformation.LimitFlags = (
        LIMIT_PROCESS_TIME
        | LIMIT_ACTIVE_PROCESS
        | LIMIT_PROCESS_MEMORY
        | LIMIT_DIE_ON_UNHANDLED_EXCEPTION
    )
    wanted.ProcessMemoryLimit = most_memory
    return wanted


if sys.platform == "win32":

    def confine_in_job(most_memory: int, longest: int) -> None:
        """Put this process in a job of its own; raise OSError where Windows refuses."""
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = ctypes.c_void_p
        kernel.CreateJobObjectW.argtypes = (ctypes.c_void_p, ctypes.c_wchar_p)
        kernel.GetCurrentProcess.restype = ctypes.c_void_p
        kernel.SetInformationJobObject.argtypes = (
            ctypes.c_void_p,
            ctypes.c_int,
            ctypes.c_void_p,
            c_uint32,
        )
        kernel.AssignProcessToJobObject.argtypes = (ctypes.c_void_p, ctypes.c_void_p)
        job = kernel.CreateJobObjectW(None, None)  # kept open: it ends with the process
        wanted = limits(most_memory, longest)
        if (
            not job
            or not kernel.SetInformationJobObject(
                job, EXTENDED_LIMITS, ctypes.byref(wanted), ctypes.sizeof(wanted)
            )
            or not kernel.AssignProcessToJobObject(job, kernel.GetCurrentProcess())
        ):
            raise ctypes.WinError(ctypes.get_last_error())
