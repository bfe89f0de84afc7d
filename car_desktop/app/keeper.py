"""Keeps the data while the window is open: checks it once, backs it up, tries the backups."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from car_desktop.domain.backups import BackupReason, Drill, is_drill_due
from car_desktop.domain.errors import UserError
from car_desktop.progress import Progress
from car_desktop.storage.damage_marker import mark
from car_desktop.storage.errors import FailureKind, failure
from car_desktop.storage.examination import NeverStill, check_at_start
from car_desktop.storage.second_place import deliver
from car_desktop.ui.backup_health import note_delivery, second_place
from car_desktop.ui.jobs import Job

if TYPE_CHECKING:
    from car_desktop.storage.database import Database
    from car_desktop.ui.context import Context
    from car_desktop.ui.settings import Settings

R = TypeVar("R")

EVERY_MS = 15 * 60_000

logger = logging.getLogger(__name__)


class Keeper(QObject):
    """Everything it does is a quiet job; `damaged` says that the data must not be worked on."""

    damaged = Signal(object)  # StorageFailure
    checked = Signal()  # the file is sound
    kept = Signal()  # an automatic backup was made

    def __init__(
        self, database: Database, context: Context, parent: QObject, every_ms: int = EVERY_MS
    ) -> None:
        super().__init__(parent)
        self._database = database
        self._context = context
        self._is_changed = False
        self._is_checking = self._is_sound = False
        self._said = ""
        self._timer = QTimer(self)
        self._timer.setInterval(every_ms)
        self._timer.timeout.connect(self.keep)
        context.operations.changed.connect(self._note_change)
        context.operations.damage_suspected.connect(self.check)

    def begin(self) -> None:
        """Check the file, then watch."""
        self._timer.start()
        self.check()

    def stop(self) -> None:
        """Do nothing by itself any more."""
        self._timer.stop()
        self._context.operations.changed.disconnect(self._note_change)
        self._context.operations.damage_suspected.disconnect(self.check)

    def check(self) -> None:
        """Read all of the file on a thread; nobody who writes waits for it."""
        if self._is_checking:
            return
        self._is_checking = True
        path, key = self._database.path, self._database.key

        def work(progress: Progress) -> tuple[str, ...] | None:
            try:
                return check_at_start(path, key, progress)
            except NeverStill:
                return None

        self._run(self.tr("Checking the data"), work, self._on_checked, self._on_not_checked)

    def keep(self) -> None:
        """Back up what changed since the last time; what was never checked is checked now."""
        if not self._is_sound:
            self.check()
        elif self._is_changed:
            self._is_changed = False
            operations = self._context.operations

            def work(progress: Progress) -> None:
                operations.back_up_before(BackupReason.AUTOMATIC, progress)

            title = self.tr("Backup of the data")
            self._run(title, work, lambda _: self._on_kept(), self._on_not_kept)

    def _note_change(self) -> None:
        self._is_changed = True

    def _on_checked(self, found: tuple[str, ...] | None) -> None:
        self._is_checking = False
        if found is None:
            return  # somebody wrote all the time; the next round looks again
        if found:
            self._stop_work()
            return
        self._is_sound = True
        self.checked.emit()
        self._deliver()
        if is_drill_due(self._context.operations.last_drill(), datetime.now(UTC)):
            self._drill()

    def _on_not_checked(self, refusal: UserError) -> None:
        self._is_checking = False
        self._warn_once(str(refusal))

    def _stop_work(self) -> None:
        """No change and no backup after this: a good backup must not give way to a damaged one."""
        logger.error("the data file is damaged: work on it has been stopped")
        refusal = failure(FailureKind.CORRUPT)
        self._database.refuse_writing(refusal)
        try:
            mark(self._database.path.parent)
        except (OSError, UserError) as error:
            logger.warning("the damage could not be marked: %s", type(error).__name__)
        self.damaged.emit(refusal)

    def _on_kept(self) -> None:
        self._said = ""
        self.kept.emit()
        self._deliver()

    def _on_not_kept(self, refusal: UserError) -> None:
        self._is_changed = True
        told = self.tr("No automatic backup was made. {reason}").format(reason=refusal)
        self._warn_once(told)

    def _deliver(self) -> None:
        place, settings = second_place(self._context.settings), self._context.settings
        if place is not None:
            operations = self._context.operations
            self._run(
                self.tr("Copy to the second place"),
                lambda _progress: operations.deliver_backup(place),
                lambda _backup: note_delivery(settings, None),
                lambda refusal: note_delivery(settings, refusal),
            )

    def _drill(self) -> None:
        self._run(
            self.tr("Trying the newest backup"),
            self._context.operations.drill,
            self._on_drilled,
            lambda refusal: self._warn_once(str(refusal)),
        )

    def _on_drilled(self, drill: Drill | None) -> None:
        """A backup that cannot be restored is replaced at once by one that can."""
        if drill is not None and not drill.is_sound:
            self._is_changed = True
            self.keep()

    def _warn_once(self, text: str) -> None:
        if text != self._said:
            self._said = text
            self._context.messages.warn(text)

    def _run(
        self,
        title: str,
        work: Callable[[Progress], R],
        then: Callable[[R], object],
        refused: Callable[[UserError], object],
    ) -> None:
        def guarded(progress: Progress) -> R | UserError:
            try:
                return work(progress)
            except UserError as refusal:
                return refusal

        def conclude(outcome: R | UserError) -> None:
            if isinstance(outcome, UserError):
                refused(outcome)
            else:
                then(outcome)

        job = Job(title, guarded, is_quiet=True)
        job.succeeded.connect(conclude)
        self._context.jobs.start(job)


def deliver_to_second_place(data_file: Path, settings: Settings) -> None:
    """On closing: the stick, if it is there, gets the last backup; its absence is kept for later."""
    place = second_place(settings)
    if place is None:
        return
    try:
        deliver(data_file, place)
    except UserError as refusal:
        note_delivery(settings, refusal)
    else:
        note_delivery(settings, None)
