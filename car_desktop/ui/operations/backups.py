"""What the door to the data lets one do with backups: make, try, send elsewhere, go back to."""

from __future__ import annotations

from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING

from car_desktop.domain.backups import Backup, BackupReason, Difference, Drill
from car_desktop.progress import Progress

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from car_desktop.storage.database import Database
    from car_desktop.storage.restore import Prepared


@dataclass(frozen=True)
class RestorePreview:
    """A backup that was checked and waits; the data is still as it is."""

    waiting: Prepared
    differences: tuple[Difference, ...]


class BackupOperations:
    """A part of `Operations`, which says what database is open and how everything is read again."""

    _one_backup: Lock

    def backups(self) -> tuple[Backup, ...]:
        """The verified backups, the newest first."""
        from car_desktop.storage.backups import backups_of

        return backups_of(self._open_database().path).backups()

    def backup_file(self, backup: Backup) -> Path:
        """Where the file of a backup is."""
        from car_desktop.storage.backups import backups_of

        return backups_of(self._open_database().path).path_of(backup)

    def back_up(self, progress: Progress) -> Backup:
        """Make a verified backup, on any thread; the work goes on meanwhile."""
        from car_desktop.storage.backups import back_up

        database = self._open_database()
        with self._one_backup:
            return back_up(database.path, BackupReason.ASKED, progress, key=database.key)

    def back_up_before(self, reason: BackupReason, progress: Progress | None = None) -> None:
        """Keep the data as it is before something that cannot be taken back, on any thread.

        Raises UserError where that fails: what was to be done must then not be begun.
        """
        from car_desktop.storage.backups import back_up

        database = self._open_database()
        if database.reads_only:
            return
        with self._one_backup:
            back_up(database.path, reason, progress, key=database.key)

    def drill(self, progress: Progress) -> Drill | None:
        """Try to restore the newest backup into memory, on any thread; nothing where there is none."""
        from car_desktop.storage.drill import drill

        database = self._open_database()
        return drill(database.path, database.key, progress=progress)

    def last_drill(self) -> Drill | None:
        """What the last drill found."""
        from car_desktop.storage.drill import last_drill

        return last_drill(self._open_database().path)

    def days_of_destruction(self) -> frozenset[date]:
        """The days by which copies that hold what was destroyed go."""
        from car_desktop.storage.side_file import read_beside

        beside = read_beside(self._open_database().path.parent)
        return frozenset(promise.day for promise in beside.promises)

    def choose_second_place(self, folder: Path) -> None:
        """Make a folder the second place for backups. Raises UserError where it cannot be."""
        from car_desktop.storage.second_place import choose_place

        choose_place(self._open_database().path, folder)

    def deliver_backup(self, folder: Path) -> Backup | None:
        """Copy the newest backup to the second place, on any thread; nothing where it is there already.

        Raises PlaceAbsent, or another UserError.
        """
        from car_desktop.storage.second_place import deliver

        return deliver(self._open_database().path, folder)

    def delivered_backups(self, folder: Path) -> tuple[Backup, ...]:
        """What is in the second place, the newest first. Raises PlaceAbsent, or another UserError."""
        from car_desktop.storage.second_place import delivered

        return delivered(self._open_database().path, folder)

    def preview_restore(self, source: Path, progress: Progress) -> RestorePreview:
        """Check a backup and tell what differs, on any thread; then `restore` or `forget_restore`."""
        from car_desktop.storage.differences import differences
        from car_desktop.storage.restore import Keys, discard, prepare

        database = self._open_database()
        data, key = database.path, database.key
        waiting = prepare(data.parent, source, progress, keys=Keys(key))
        try:
            return RestorePreview(waiting, differences(data, waiting.file, key))
        except BaseException:
            discard(waiting)
            raise

    def keep_present_data(self, progress: Progress) -> None:
        """Back up what a restore is about to replace, on any thread."""
        from car_desktop.storage.restore import keep_present_data

        database = self._open_database()
        with self._one_backup:
            keep_present_data(database.path.parent, progress, database.key)

    def restore(self, preview: RestorePreview) -> None:
        """Put the backup in the place of the data and have everything read again; a few moves of files."""
        from car_desktop.storage.restore import restore

        self._open_database().dispose()
        restore(preview.waiting)
        self.reset()

    def forget_restore(self, preview: RestorePreview) -> None:
        """Leave the data as it is."""
        from car_desktop.storage.restore import discard

        discard(preview.waiting)

    def reset(self) -> None:
        """Have everything read again."""
        raise NotImplementedError

    def _open_database(self) -> Database:
        raise NotImplementedError
