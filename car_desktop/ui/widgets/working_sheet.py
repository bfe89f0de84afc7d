"""A sheet that reads or writes in the background, and says inside itself what was refused."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtWidgets import QWidget

from car_desktop.domain.backups import BackupReason
from car_desktop.domain.errors import UserError
from car_desktop.progress import Progress
from car_desktop.ui.context import Context
from car_desktop.ui.jobs import Job
from car_desktop.ui.widgets.sheet import Sheet

R = TypeVar("R")


class WorkingSheet(Sheet):
    """`run(title, work, then)`: while it works the sheet waits, and « Cancel » stops the work first."""

    def __init__(
        self,
        context: Context,
        parent: QWidget | None,
        title: str,
        accept_text: str,
        subtitle: str = "",
    ) -> None:
        super().__init__(parent, title, accept_text, subtitle)
        self._context = context
        self._job: Job[Any] | None = None

    def reject(self) -> None:
        """Close; while something is being done, stop that and stay."""
        if self._job is None:
            super().reject()
        else:
            self._job.cancel()

    def run(self, title: str, work: Callable[[Progress], R], then: Callable[[R], None]) -> None:
        """Work in a job, then go on with the result on the window's thread, unless refused."""

        def guarded(progress: Progress) -> R | UserError:
            try:
                return work(progress)
            except UserError as refusal:
                return refusal

        def conclude(outcome: R | UserError) -> None:
            if isinstance(outcome, UserError):
                self.refuse(str(outcome))
            else:
                then(outcome)

        self._job = Job(title, guarded)
        self._job.succeeded.connect(conclude)
        self._job.ended.connect(self._on_ended)
        self.accept_button.setEnabled(False)
        self._context.jobs.start(self._job)

    def import_after_backup(self, write: Callable[[], None]) -> None:
        """Keep the data as it is in a backup, then write, on the window's thread; a refusal is told here."""
        operations = self._context.operations

        def keep(progress: Progress) -> None:
            operations.back_up_before(BackupReason.IMPORT, progress)

        def write_or_refuse(_nothing: None) -> None:
            try:
                write()
            except UserError as refusal:
                self.refuse(str(refusal))

        self.run(self.tr("Backup of the data"), keep, write_or_refuse)

    def _on_ended(self) -> None:
        self._job = None
        self.accept_button.setEnabled(True)
