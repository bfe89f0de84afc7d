"""Long work on a pool of threads; only this module knows threads."""

from __future__ import annotations

import contextvars
import gc
import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

from car_desktop.progress import Cancelled, Progress
from car_desktop.ui.messages import Messages

R = TypeVar("R")


class Job(QObject, Generic[R]):
    """Work with a title; `work(progress)` runs on another thread, the signals come on the GUI's.

    Connect before `jobs.start(job)`. Give work everything it needs: no widget, no session of others.
    """

    succeeded = Signal(object)  # the result
    failed = Signal(object)  # the exception
    cancelled = Signal()
    ended = Signal()  # after any of the three
    progressed = Signal(int, int)  # done, total
    _finished = Signal(object, object)  # result, exception: crosses to the GUI thread

    def __init__(self, title: str, work: Callable[[Progress], R]) -> None:
        super().__init__()
        self.title = title
        self.work = work
        self._stop = threading.Event()
        self._finished.connect(self._conclude, Qt.ConnectionType.QueuedConnection)

    @property
    def is_cancelling(self) -> bool:
        """Whether somebody asked to stop."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Ask to stop; the work raises `Cancelled` at its next call of progress."""
        self._stop.set()

    def run(self) -> None:
        """Do the work; called on a thread of the pool."""
        progress = Progress(self.progressed.emit, self._stop.is_set)
        try:
            result = self.work(progress)
        except BaseException as error:  # noqa: BLE001 - carried to the GUI thread and reported there
            self._finished.emit(None, error)
        else:
            self._finished.emit(result, None)

    def _conclude(self, result: R, error: BaseException | None) -> None:
        if error is None:
            self.succeeded.emit(result)
        elif isinstance(error, Cancelled):
            self.cancelled.emit()
        else:
            self.failed.emit(error)
        self.ended.emit()


class _Runner(QRunnable):
    """The pool's object; a QRunnable and its signals stay two objects."""

    def __init__(self, job: Job[R]) -> None:
        super().__init__()
        self._job = job
        self._speech = contextvars.copy_context()  # the language being spoken goes along

    def run(self) -> None:
        self._speech.run(self._job.run)


class Jobs(QObject):
    """Keeps running jobs alive; failures go to `messages.report`."""

    started = Signal(object)  # Job: the window shows its progress if it lasts

    def __init__(self, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self._pool = QThreadPool(self)
        self._running: list[Job[object]] = []
        self._collects_again = False

    @property
    def are_running(self) -> bool:
        """Whether any job has not ended."""
        return bool(self._running)

    def start(self, job: Job[R]) -> Job[R]:
        """Run a job; it is kept alive until it ends."""
        self._hold_garbage()
        self._running.append(job)  # type: ignore[arg-type]  # held only, its result is never read here
        job.failed.connect(self._messages.report)
        job.ended.connect(self._forget_ended)
        self._pool.start(_Runner(job))
        self.started.emit(job)
        return job

    def cancel_all(self) -> None:
        """Ask every job to stop and wait until their threads are free, as on quit."""
        for job in self._running:
            job.cancel()
        self._pool.waitForDone()
        self._collect_again()

    def _forget_ended(self) -> None:
        ended = self.sender()
        self._running = [job for job in self._running if job is not ended]
        if not self._running:
            self._collect_again()

    def _hold_garbage(self) -> None:
        """A collection on a job's thread would delete closed windows there, and Qt would crash."""
        if gc.isenabled():
            self._collects_again = True
            gc.disable()

    def _collect_again(self) -> None:
        if self._collects_again:
            self._collects_again = False
            gc.enable()
