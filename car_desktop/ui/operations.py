"""The only door to the data: run a use case, commit it, remember how to undo it, say « changed »."""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Concatenate, Generic, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from car_desktop.domain.backups import Backup, BackupReason, Difference
from car_desktop.domain.errors import UserError
from car_desktop.progress import Progress

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from car_desktop.storage.changes import KeptLog
    from car_desktop.storage.database import Database, Session
    from car_desktop.storage.keys.data_key import DataKey
    from car_desktop.storage.keys.envelope import Envelope
    from car_desktop.storage.restore import Prepared

P = ParamSpec("P")
R = TypeVar("R")

UNDO_LIMIT = 200
BURST_SECONDS = 10.0
"""Longer without a word ends a burst of typing: undo then goes back to that pause, not further."""

_NEVER_MERGES = -1  # Qt's word for it
_MAY_MERGE = 1


@dataclass(frozen=True)
class Performed(Generic[R]):
    """A committed unit of work that is not yet on the undo stack."""

    result: R
    log: KeptLog


@dataclass(frozen=True)
class RestorePreview:
    """A backup that was checked and waits; the data is still as it is."""

    waiting: Prepared
    differences: tuple[Difference, ...]


@dataclass(frozen=True)
class ProtectionState:
    """How the data is protected; where it is not, when that was chosen (UTC)."""

    is_encrypted: bool
    is_remembered: bool = False
    waived_at: datetime | None = None


@dataclass(frozen=True)
class RecoveryProposal:
    """A recovery key that waits to be printed and confirmed."""

    envelope: Envelope = field(repr=False)
    written: str = field(repr=False)


class Operations(QObject):
    """Runs use cases on the database, each in one transaction; screens know nothing else of storage."""

    changed = Signal()

    def __init__(
        self,
        database: Database | None = None,
        parent: QObject | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._database = database
        self._clock = clock
        self._replayed = False
        self._refusal: UserError | None = None
        self._index_before = 0
        self._is_stepping_back = False
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(UNDO_LIMIT)
        self.undo_stack.indexChanged.connect(self._on_index_changed)

    @property
    def is_ready(self) -> bool:
        """Whether the database is open; before that the window is there, but shows no data."""
        return self._database is not None

    @property
    def is_encrypted(self) -> bool:
        """Whether the data on the disk is unreadable without a key."""
        return self._open_database().key is not None

    def attach(self, database: Database) -> None:
        """Work on this database from now on, as at start or after a restore."""
        self._database = database
        self.reset()

    def reset(self) -> None:
        """Forget the undo steps, because the data was replaced, and have everything read again."""
        self.undo_stack.clear()
        self.changed.emit()

    def query(
        self, fn: Callable[Concatenate[Session, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> R:
        """Run a reading use case."""
        with self._open_database().reading() as session:
            return fn(session, *args, **kwargs)

    def study(
        self, fn: Callable[Concatenate[Session, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> R:
        """Read at length, on any thread, one state of the data: nobody who writes waits for it."""
        with self._open_database().snapshot() as session:
            return fn(session, *args, **kwargs)

    def execute(
        self,
        label: str,
        fn: Callable[Concatenate[Session, P], R],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> R:
        """Run a writing use case: one transaction, one undo step, one `changed`."""
        return self.accept(label, self.perform(fn, *args, **kwargs))

    def execute_merging(
        self,
        key: tuple[Hashable, ...],
        label: str,
        fn: Callable[Concatenate[Session, P], R],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> R:
        """Run a writing use case that joins the undo step before it, if that has the same key."""
        return self._accept(label, self.perform(fn, *args, **kwargs), key)

    def perform(
        self, fn: Callable[Concatenate[Session, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> Performed[R]:
        """Do and commit the work, on any thread; the GUI thread then has to `accept` it."""
        from car_desktop.storage.tracking import track_changes

        with self._open_database().writing() as session:
            log = track_changes(session)
            result = fn(session, *args, **kwargs)
        return Performed(result, log.kept())

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
        return back_up(database.path, BackupReason.ASKED, progress, key=database.key)

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

    def protection(self) -> ProtectionState:
        """How the data on the disk is protected."""
        from car_desktop.storage.keys.envelope import Way
        from car_desktop.storage.keys.key_file import read_envelope
        from car_desktop.storage.keys.protection import waiver_of

        database = self._open_database()
        folder = database.path.parent
        if database.key is None:
            waiver = waiver_of(folder)
            return ProtectionState(False, waived_at=waiver.signed_at if waiver else None)
        return ProtectionState(True, is_remembered=read_envelope(folder).has(Way.KEYRING))

    def change_password(self, present: str, new: str) -> None:
        """Have another password open the data and its backups, on any thread. Raises UserError."""
        from car_desktop.storage.keys.protection import change_password

        folder, key = self._asked_again(present)
        change_password(folder, key, new)

    def propose_recovery_key(self, password: str) -> RecoveryProposal:
        """Another recovery key, which opens nothing before `accept_recovery_key`. Raises UserError."""
        from car_desktop.storage.keys.key_file import read_envelope

        folder, key = self._asked_again(password)
        envelope, written = read_envelope(folder).with_recovery(key)
        return RecoveryProposal(envelope, written)

    def accept_recovery_key(self, proposal: RecoveryProposal) -> None:
        """Have the proposed key open the data, and the former one nothing, on any thread."""
        from car_desktop.storage.keys.protection import rewrap

        rewrap(self._open_database().path.parent, proposal.envelope)

    def remember_here(self, password: str) -> bool:
        """Have the keyring of this account open the data; answer whether there is one, on any thread."""
        from car_desktop.storage.keys.key_file import read_envelope
        from car_desktop.storage.keys.protection import rewrap
        from car_desktop.storage.keys.system_keyring import is_available, remember

        folder, key = self._asked_again(password)
        envelope = read_envelope(folder)
        secret = remember(envelope.identity) if is_available() else None
        if secret is not None:
            rewrap(folder, envelope.with_keyring(key, secret))
        return secret is not None

    def forget_here(self) -> None:
        """Have the password asked for on this computer too, on any thread."""
        from car_desktop.storage.keys.key_file import read_envelope
        from car_desktop.storage.keys.protection import rewrap
        from car_desktop.storage.keys.system_keyring import forget

        folder = self._open_database().path.parent
        envelope = read_envelope(folder)
        rewrap(folder, envelope.without_keyring())
        forget(envelope.identity)

    def _asked_again(self, password: str) -> tuple[Path, DataKey]:
        """Whoever sits at an open window must not be able to shut the owner out. Raises WrongSecret."""
        from car_desktop.storage.keys.key_file import read_envelope

        folder = self._open_database().path.parent
        return folder, read_envelope(folder).open_with_password(password)

    def accept(self, label: str, performed: Performed[R]) -> R:
        """Make performed work undoable and say `changed`."""
        return self._accept(label, performed, None)

    def record(
        self, fn: Callable[Concatenate[Session, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> R:
        """Run a use case that gives something out, such as a number: nothing is there to undo."""
        result = self.perform(fn, *args, **kwargs).result
        self.changed.emit()
        return result

    def _accept(self, label: str, performed: Performed[R], key: tuple[Hashable, ...] | None) -> R:
        if len(performed.log):
            step = _Step(label, performed.log, self._replay, key, self._clock())
            self.undo_stack.push(step)
            self.changed.emit()
        return performed.result

    def _open_database(self) -> Database:
        if self._database is None:
            raise RuntimeError("The database is not open yet.")
        return self._database

    def _replay(self, log: KeptLog, backwards: bool) -> None:
        """Undo or redo one step; Qt moves on whatever happens here, so a refusal waits for that."""
        if self._is_stepping_back:
            return
        from car_desktop.storage.changes import replay

        self._replayed = True
        try:
            replay(self._open_database(), log, backwards=backwards)
        except UserError as refusal:
            self._refusal = refusal
            self._index_before = self.undo_stack.index()

    def _on_index_changed(self, _index: int) -> None:
        if self._is_stepping_back or not self._replayed:
            return
        refusal, self._refusal, self._replayed = self._refusal, None, False
        if refusal is None:
            self.changed.emit()
            return
        self._take_back(refusal)
        raise refusal  # to the one place that shows refusals

    def _take_back(self, refusal: UserError) -> None:
        """Nothing was written: offer the same step again, or none if the data moved on."""
        from car_desktop.storage.changes import StaleChange

        if isinstance(refusal, StaleChange):
            self.reset()
            return
        self._is_stepping_back = True
        self.undo_stack.setIndex(self._index_before)
        self._is_stepping_back = False


class _Step(QUndoCommand):
    """One unit of work on the undo stack; it was already done when it is pushed."""

    def __init__(
        self,
        label: str,
        log: KeptLog,
        replay: Callable[[KeptLog, bool], None],
        key: tuple[Hashable, ...] | None,
        at: float,
    ) -> None:
        super().__init__(label)
        self._log = log
        self._replay = replay
        self._key = key
        self._at = at
        self._is_done = True

    def undo(self) -> None:
        self._replay(self._log, True)

    def redo(self) -> None:
        if self._is_done:  # Qt calls redo as it takes the command in
            self._is_done = False
            return
        self._replay(self._log, False)

    def id(self) -> int:
        return _NEVER_MERGES if self._key is None else _MAY_MERGE

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Step) or other._key != self._key:
            return False
        if other._at - self._at > BURST_SECONDS:
            return False
        self._log = self._log.unpacked().followed_by(other._log.unpacked()).kept()
        self._at = other._at
        return True
