"""What is done where the data cannot be opened: look, restore, salvage, hand to support; never start empty."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from car_desktop.domain.backups import Compared
from car_desktop.domain.errors import UserError
from car_desktop.domain.recovery import CAN_BE_READ, Case, Listed, Trouble
from car_desktop.progress import Progress
from car_desktop.storage.backups import backups_of
from car_desktop.storage.errors import FailureKind, StorageFailure
from car_desktop.storage.keys.conversion import is_plain
from car_desktop.storage.keys.key_file import has_key_file, read_envelope, sidecar_of, write_file
from car_desktop.storage.second_place import delivered_list
from car_desktop.storage.upgrade import DATA_FILE
from car_desktop.typography import current
from car_desktop.ui.backup_health import second_place
from car_desktop.ui.jobs import Job
from car_desktop.ui.recovery.anew_sheet import AnewSheet
from car_desktop.ui.recovery.page import RecoveryPage
from car_desktop.ui.recovery.passphrase_sheet import PassphraseSheet
from car_desktop.ui.recovery.restore_sheet import RecoverSheet
from car_desktop.ui.screens.settings.backup_words import moment_words

if TYPE_CHECKING:
    from car_desktop.storage.backup_list import BackupList
    from car_desktop.storage.keys.data_key import DataKey
    from car_desktop.storage.reading import OpenedToRead
    from car_desktop.storage.salvage import Salvaged
    from car_desktop.ui.context import Context
    from car_desktop.ui.main_window import MainWindow

R = TypeVar("R")

_TROUBLES = {
    FailureKind.CORRUPT: Trouble.DAMAGED,
    FailureKind.MISSING: Trouble.MISSING,
    FailureKind.NOT_OURS: Trouble.NOT_OURS,
    FailureKind.NOT_ENCRYPTED: Trouble.NOT_ENCRYPTED,
    FailureKind.KEYS_LOST: Trouble.KEYS_LOST,
    FailureKind.TOO_NEW: Trouble.TOO_NEW,
    FailureKind.UPGRADE: Trouble.UPGRADE_FAILED,
    FailureKind.READ_ONLY: Trouble.READ_ONLY_FOLDER,
}

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Restored:
    """What a restore left: the key of the data now, which may be the backup's own."""

    key: DataKey | None


def trouble_of(refusal: UserError) -> Trouble | None:
    """What the recovery page can help with; nothing where trying again is all there is."""
    return _TROUBLES.get(refusal.kind) if isinstance(refusal, StorageFailure) else None


class Recovery(QObject):
    """Shows the page in the window and does what is asked on it."""

    restored = Signal(object)  # Restored
    opened_to_read = Signal(object)  # OpenedToRead
    retry_asked = Signal()
    begun_anew = Signal()  # nothing is left that tells of data

    def __init__(
        self, window: MainWindow, context: Context, folder: Path, key: DataKey | None
    ) -> None:
        super().__init__(window)
        self._window, self._context = window, context
        self._folder, self._key = folder, key
        self.page: RecoveryPage | None = None

    def show(self, trouble: Trouble, refusal: UserError) -> None:
        """Tell what happened and offer the ways out."""
        page = RecoveryPage(self._case(trouble, refusal))
        page.restore_asked.connect(self._on_restore)
        page.file_asked.connect(self._on_file)
        page.reading_asked.connect(self._on_reading)
        page.salvage_asked.connect(self._on_salvage)
        page.support_asked.connect(self._on_support)
        page.anew_asked.connect(self._on_anew)
        page.retry_asked.connect(self.retry_asked)
        page.folder_asked.connect(self._window.open_data_folder)
        page.quit_asked.connect(self._window.quit)
        self.page = page
        self._window.show_page(page)
        page.first_button().setFocus()
        if trouble in CAN_BE_READ:
            self._try(
                self.tr("Looking for what is readable"),
                partial(_readable, self._folder, self._key),
                page.show_readable,
                is_quiet=True,
            )

    def _case(self, trouble: Trouble, refusal: UserError) -> Case:
        """What there is to restore: beside the data, or else in the second place where it can be reached."""
        here = _listed(backups_of(self._folder / DATA_FILE), self._key)
        place = second_place(self._context.settings)
        if here or place is None or not has_key_file(self._folder):
            return Case(trouble, str(refusal), here)
        try:
            there = _listed(delivered_list(self._folder / DATA_FILE, place), self._key)
        except UserError as absence:
            logger.info("the second place was not looked at: %s", type(absence).__name__)
            return Case(trouble, str(refusal))
        return Case(trouble, str(refusal), there, are_elsewhere=bool(there))

    def _on_anew(self) -> None:
        from car_desktop.storage.anew import set_traces_aside

        sheet = AnewSheet(self._window, partial(set_traces_aside, self._folder))
        sheet.submitted.connect(self.begun_anew)
        sheet.open()

    def _on_restore(self, listed: Listed) -> None:
        self._ask(listed.file, moment_words(listed.backup), listed.needs_password)

    def _on_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Backup to restore"),
            str(self._context.settings.last_folder),
            self.tr("Backups (*.db);;All files (*)"),
        )
        if chosen:
            file = Path(chosen)
            self._ask(file, file.name, _needs_password(file, self._key))

    def _ask(self, file: Path, name: str, needs_password: bool) -> None:
        work = partial(_restore, self._folder, file, self._key)
        sheet = RecoverSheet(self._context, self._window, name, work, needs_password=needs_password)
        sheet.submitted.connect(lambda: self.restored.emit(sheet.restored))
        sheet.open()

    def _on_reading(self) -> None:
        self._try(
            self.tr("Opening for reading"),
            partial(_opened, self._folder, self._key),
            self.opened_to_read.emit,
        )

    def _on_salvage(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Export what is readable"),
            str(self._context.settings.last_folder / self.tr("readable data.xlsx")),
            self.tr("Excel workbook (*.xlsx);;JSON (*.json)"),
        )
        if chosen:
            out = Path(chosen)
            out = out if out.suffix.lower() in (".xlsx", ".json") else out.with_suffix(".xlsx")
            self._context.settings.last_folder = out.parent
            work = partial(_salvaged, self._folder, self._key, out)
            self._try(self.tr("Reading what is readable"), work, partial(self._tell, out))

    def _tell(self, out: Path, found: Salvaged) -> None:
        rows = current().number(found.rows_read)
        if found.rows_lost is None:
            lost = self.tr("some could not, and nobody knows how many")
        else:
            lost = self.tr("%n could not", "", found.rows_lost)
        said = self.tr(
            "{rows} rows were read, {lost}. They are in “{name}”, and in “{database}”, which can be restored."
        )
        self._say(
            said.format(rows=rows, lost=lost, name=out.name, database=out.with_suffix(".db").name)
        )

    def _on_support(self) -> None:
        from car_desktop.storage.support import copy_for_support, new_passphrase

        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Copy for support"),
            str(self._context.settings.last_folder / "carnet-car-support.zip"),
            self.tr("Encrypted archive (*.zip)"),
        )
        if not chosen:
            return
        out, passphrase = Path(chosen).with_suffix(".zip"), new_passphrase()
        self._context.settings.last_folder = out.parent
        self._try(
            self.tr("Copying for support"),
            lambda progress: copy_for_support(self._folder, out, passphrase, progress),
            lambda _count: PassphraseSheet(self._window, passphrase, out.name).open(),
        )

    def _say(self, text: str) -> None:
        if self.page is not None:
            self.page.say(text)

    def _try(
        self,
        title: str,
        work: Callable[[Progress], R],
        then: Callable[[R], object],
        *,
        is_quiet: bool = False,
    ) -> None:
        """Work on a thread; a refusal is told on the page, which stays."""

        def guarded(progress: Progress) -> R | UserError:
            try:
                return work(progress)
            except UserError as refusal:
                return refusal

        def conclude(outcome: R | UserError) -> None:
            if isinstance(outcome, UserError):
                if self.page is not None and not is_quiet:
                    self.page.refuse(str(outcome))
            else:
                then(outcome)

        job = Job(title, guarded, is_quiet=is_quiet)
        job.succeeded.connect(conclude)
        if self.page is not None and not is_quiet:
            self.page.set_busy(True)
            job.ended.connect(partial(self.page.set_busy, False))
        self._context.jobs.start(job)


def _listed(listed: BackupList, key: DataKey | None) -> tuple[Listed, ...]:
    return tuple(
        Listed(backup, listed.path_of(backup), _needs_password(listed.path_of(backup), key))
        for backup in listed.backups()
    )


def _needs_password(file: Path, key: DataKey | None) -> bool:
    try:
        return key is None and not is_plain(file)
    except OSError:
        return False


def _restore(
    folder: Path, file: Path, key: DataKey | None, password: str | None, progress: Progress
) -> Restored:
    from car_desktop.storage.keys.for_restore import keys_for
    from car_desktop.storage.restore import Keys, keep_present_data, prepare, restore
    from car_desktop.storage.upgrade import refuse_without_key

    keys = Keys(key, key) if password is None else keys_for(folder, file, password)
    if keys.adopted is None:
        refuse_without_key(folder, keys.data)
    waiting = prepare(folder, file, progress, keys=keys)
    if keys.adopted is None:
        keep_present_data(folder, key=keys.data)
    restore(waiting)
    return Restored(keys.data)


def _opened(folder: Path, key: DataKey | None, _progress: Progress) -> OpenedToRead:
    from car_desktop.storage.reading import open_for_reading

    return open_for_reading(folder, key)


def _readable(folder: Path, key: DataKey | None, progress: Progress) -> dict[Compared, int]:
    from car_desktop.storage.salvage import salvage

    with TemporaryDirectory(prefix="carnet-car-looking-") as workplace:
        found = salvage(folder / DATA_FILE, key, Path(workplace, DATA_FILE), progress)
    return {kind: found.read.get(kind.value, 0) for kind in Compared}


def _salvaged(folder: Path, key: DataKey | None, out: Path, progress: Progress) -> Salvaged:
    """The database first, under the same key and with its key file; then the file that others read."""
    from car_desktop.services.whole_export import write_everything
    from car_desktop.storage.database import Database
    from car_desktop.storage.salvage import salvage

    copy = out.with_suffix(".db")
    found = salvage(folder / DATA_FILE, key, copy, progress)
    if key is not None and has_key_file(folder):
        write_file(sidecar_of(copy), read_envelope(folder))
    database = Database(copy, key, reads_only=True)
    try:
        with database.reading() as session:
            write_everything(session, out, progress)
    finally:
        database.dispose()
    return found
