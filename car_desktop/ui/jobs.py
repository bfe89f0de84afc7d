"""Long work on a pool of threads; only this module knows threads.

A thread is given plain Python only: an object of Qt that is let go there, last, is destroyed there, while
the window's thread may still be inside it.
"""

from __future__ import annotations

import contextvars
import os
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from itertools import count
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from car_desktop.progress import Cancelled, Progress
from car_desktop.ui.messages import Messages

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

R = TypeVar("R")

_LONGEST_TURN = 0.0005
"""Seconds that a job may keep the interpreter while the window waits for it.

Each call into Qt gives the interpreter away: with Python's own 5 ms, painting one thing waited ten times.
"""


class Job(QObject, Generic[R]):
    """Work with a title; `work(progress)` runs on another thread, the signals come on the GUI's.

    Connect before `jobs.start(job)`. Give work everything it needs: no widget, no session of others.
    The window shows the progress of a job that lasts, unless it is quiet: then whoever asked shows it.
    """

    succeeded = Signal(object)  # the result
    failed = Signal(object)  # the exception
    cancelled = Signal()
    ended = Signal()  # after any of the three
    progressed = Signal(int, int)  # done, total

    def __init__(
        self, title: str, work: Callable[[Progress], R], *, is_quiet: bool = False
    ) -> None:
        super().__init__()
        self.title = title
        self.is_quiet = is_quiet
        self.work = work
        self.stop = threading.Event()

    def cancel(self) -> None:
        """Ask to stop; the work raises `Cancelled` at its next call of progress."""
        self.stop.set()

    def conclude(self, outcome: Outcome) -> None:
        """Say how the work ended."""
        if outcome.error is None:
            self.succeeded.emit(outcome.result)
        elif isinstance(outcome.error, Cancelled):
            self.cancelled.emit()
        else:
            self.failed.emit(outcome.error)
        self.ended.emit()


@dataclass(frozen=True)
class Outcome:
    """What work gave, or what stopped it."""

    result: Any = None
    error: BaseException | None = None


class Jobs(QObject):
    """Keeps running jobs alive; failures go to `messages.report`."""

    started = Signal(object)  # Job: the window shows its progress if it lasts
    _told = Signal(int, object)  # a job's number, (done, total) or its Outcome: crosses to the GUI

    def __init__(self, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self._pool: ThreadPoolExecutor | None = None
        self._numbers = count(1)
        self._running: dict[int, Job[Any]] = {}
        self._told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)

    @property
    def are_running(self) -> bool:
        """Whether any job has not ended."""
        return bool(self._running)

    def start(self, job: Job[R]) -> Job[R]:
        """Run a job; it is kept alive until it ends."""
        if self._pool is None:
            from concurrent.futures import ThreadPoolExecutor  # the start needs none

            sys.setswitchinterval(_LONGEST_TURN)
            self._pool = ThreadPoolExecutor(os.cpu_count(), thread_name_prefix="job")
        number = next(self._numbers)
        self._running[number] = job
        job.failed.connect(self._messages.report)
        speech = contextvars.copy_context()  # the language being spoken goes along
        self._pool.submit(speech.run, _do, [job.work], job.stop, partial(self._told.emit, number))
        self.started.emit(job)
        return job

    def cancel_all(self) -> None:
        """Ask every job to stop and wait until their threads are gone, as on quit."""
        for job in self._running.values():
            job.cancel()
        if self._pool is not None:
            self._pool.shutdown()
            self._pool = None

    def _on_told(self, number: int, told: tuple[int, int] | Outcome) -> None:
        if isinstance(told, Outcome):
            self._running.pop(number).conclude(told)
        elif number in self._running:
            self._running[number].progressed.emit(*told)


def _do(
    given: list[Callable[[Progress], Any]],
    stop: threading.Event,
    tell: Callable[[tuple[int, int] | Outcome], None],
) -> None:
    """Do the work on a thread of the pool, and let go of all it held before saying that it is done."""
    work = given.pop()
    try:
        outcome = Outcome(result=work(Progress(_pairs(tell), stop.is_set)))
    except BaseException as error:  # noqa: BLE001 - carried to the GUI thread and reported there
        outcome = Outcome(error=error)
    del work
    tell(outcome)


def _pairs(tell: Callable[[tuple[int, int]], None]) -> Callable[[int, int], None]:
    return lambda done, total: tell((done, total))
