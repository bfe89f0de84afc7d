"""Work whose answer is only wanted while nobody asked again: a preview, a search while typing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from car_desktop.domain.errors import UserError
from car_desktop.progress import Progress
from car_desktop.ui.jobs import Job, Jobs

R = TypeVar("R")


class Latest(QObject, Generic[R]):
    """`ask(work)`: the request before is stopped, and what it still answers is not heard."""

    answered = Signal(object)  # the result
    refused = Signal(str)  # why there is none
    began = Signal()  # the work is handed to another thread

    def __init__(
        self, jobs: Jobs, title: str, delay: int = 0, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._title = title
        self._work: Callable[[Progress], R] | None = None
        self._job: Job[Any] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(delay)
        self._timer.timeout.connect(self._start)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._job is not None or self._work is not None

    def ask(self, work: Callable[[Progress], R]) -> None:
        """Work after the delay, unless asked for something else by then."""
        self.stop()
        self._work = work
        self._timer.start()

    def stop(self) -> None:
        """Want no answer any more."""
        self._timer.stop()
        self._work = None
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _start(self) -> None:
        work, self._work = self._work, None
        if work is None:
            return

        def guarded(progress: Progress) -> R | UserError:
            try:
                return work(progress)
            except UserError as refusal:
                return refusal

        job: Job[Any] = Job(self._title, guarded, is_quiet=True)
        self._job = job
        job.succeeded.connect(self._on_succeeded)
        job.ended.connect(self._on_ended)
        self._jobs.start(job)
        self.began.emit()

    def _on_succeeded(self, outcome: R | UserError) -> None:
        if self.sender() is not self._job:
            return
        self._job = None
        if isinstance(outcome, UserError):
            self.refused.emit(str(outcome))
        else:
            self.answered.emit(outcome)

    def _on_ended(self) -> None:
        if self.sender() is self._job:
            self._job = None
