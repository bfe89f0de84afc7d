"""How a Windows Python is put together: which pins are meant, and what is forwarded."""

import pytest

import product
from windows.runtime import cpython
from windows.runtime.libraries import pins_for_windows

LOCK = """# Made by a tool.
everywhere==1.0 \\
    --hash=sha256:aa \\
    --hash=sha256:bb
windows-only==2.0 ; sys_platform == 'win32' \\
    --hash=sha256:cc
linux-only==3.0 ; sys_platform == 'linux' \\
    --hash=sha256:dd
old-only==4.0 ; python_full_version < '3.12' \\
    --hash=sha256:ee
"""
EXPORTS = """
[Ordinal/Name Pointer] Table
\t[   0] PyArg_Parse
\t[1654] _Py_NoneStruct

The Function Table (interpreted .pdata section contents)
 00000001805d9000:\t000000018000100c
"""


def test_a_lock_is_read_as_windows_would_read_it() -> None:
    pins = list(pins_for_windows(LOCK, "3.13"))

    assert [pin.split()[0] for pin in pins] == ["everywhere==1.0", "windows-only==2.0"]
    assert "--hash=sha256:aa" in pins[0]
    assert "--hash=sha256:bb" in pins[0]
    assert "sys_platform" not in pins[1]


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-build.lock"])
def test_every_pin_for_windows_keeps_its_hashes(name: str) -> None:
    lock = (product.CHECKOUT / "packaging" / name).read_text("utf-8")

    pins = list(pins_for_windows(lock, cpython.VERSION))

    assert len(pins) > 10
    assert [pin for pin in pins if "--hash=sha256:" not in pin] == []


def test_the_keyring_of_windows_is_taken_and_that_of_linux_is_not() -> None:
    lock = (product.CHECKOUT / "packaging" / "requirements.lock").read_text("utf-8")
    names = {pin.split("==")[0] for pin in pins_for_windows(lock, cpython.VERSION)}

    assert "pywin32-ctypes" in names
    assert not names & {"secretstorage", "jeepney"}


def test_the_interpreter_is_pinned_by_its_hash() -> None:
    pins = [line for line in cpython.LOCK.read_text("utf-8").splitlines() if "==" in line]

    assert pins
    assert all("--hash=sha256:" in pin for pin in pins)


def test_the_library_of_the_stable_interface_forwards_every_export() -> None:
    names = cpython.exports(EXPORTS)

    assert names == ["PyArg_Parse", "_Py_NoneStruct"]
    assert "  PyArg_Parse = python313.PyArg_Parse\n" in cpython.forwarders(names, "python313")


def test_windows_is_not_asked_for_its_processor() -> None:
    """`platform.machine()` would ask WMI, which can hang: see `cpython.py`."""
    assert "_wmi" not in cpython.MODULES
