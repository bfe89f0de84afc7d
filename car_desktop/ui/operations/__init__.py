"""The only door to the data: run a use case, commit it, remember how to undo it, say « changed »."""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING, Concatenate, Generic, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from car_desktop.domain.errors import UserError
from car_desktop.ui.operations.backups import BackupOperations, RestorePreview
from car_desktop.ui.operations.protection import (
    ProtectionOperations,
    ProtectionState,
    RecoveryProposal,
)

if TYPE_CHECKING:
    from car_desktop.domain.backups import Backup
    from car_desktop.progress import Progress
    from car_desktop.services.disposals import Doing
    from car_desktop.storage.changes import KeptLog
    from car_desktop.storage.database import Database, Session

__all__ = [
    "Operations",
    "Performed",
    "ProtectionState",
    "RecoveryProposal",
    "RestorePreview",
]

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")

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
class Destroyed(Generic[R]):
    """A committed destruction, and the first backup without it; or why there is none, in words.

    `cut_short` is what ended it before the last piece; whoever asked has to tell it.
    """

    result: R
    backup: Backup | None
    refusal: str = ""
    cut_short: Exception | None = None


class Operations(QObject, BackupOperations, ProtectionOperations):
    """Runs use cases on the database, each in one transaction; screens know nothing else of storage."""

    changed = Signal()
    damage_suspected = Signal()  # something could not be read: the file has to be checked

    def __init__(
        self,
        database: Database | None = None,
        parent: QObject | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._database = database
        self._clock = clock
        self._one_backup = Lock()
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
    def is_read_only(self) -> bool:
        """Whether the data is only looked at."""
        return self._open_database().reads_only

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
        with self._watching(), self._open_database().reading() as session:
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

        with self._watching(), self._open_database().writing() as session:
            log = track_changes(session)
            result = fn(session, *args, **kwargs)
        return Performed(result, log.kept())

    def destroy(self, fn: Callable[[Session, Doing], R], doing: Doing) -> Destroyed[R]:
        """Run a use case that destroys, on any thread; the GUI thread then has to `reset`.

        What is committed is not undone. The file is then written anew and backed up. A backup that is
        being made is waited for, and counted among the copies that hold what goes; none begins meanwhile.
        """
        with self._one_backup:
            counted = self._counting_copies(doing)
            result = self._destroy(lambda session: fn(session, counted))
            return self._settled(result)

    def destroy_by_pieces(
        self,
        pieces: Sequence[T],
        do: Callable[[Session, T, Doing], R],
        doing: Doing,
        progress: Progress,
    ) -> Destroyed[tuple[R, ...]]:
        """The same for what is long: each piece is committed on its own, and others write in between.

        Where it is stopped or refused once something is gone, the answer tells that and by what.
        """
        results: list[R] = []
        cut_short: Exception | None = None
        with self._one_backup:
            counted = self._counting_copies(doing)
            try:
                for piece in pieces:
                    progress(len(results), len(pieces))
                    results.append(self._destroy(partial(_done_to, piece, do, counted)))
            except Exception as stop:
                if not results:
                    raise
                # Whoever asked is told, once what can no longer be undone is forgotten.
                cut_short = stop
            return replace(self._settled(tuple(results)), cut_short=cut_short)

    def _counting_copies(self, doing: Doing) -> Doing:
        """With the newest copies, which hold what goes; while no backup can be made."""
        from car_desktop.storage.tombstones import copies_that_hold

        backup, folder = copies_that_hold(self._open_database().path)
        return replace(doing, last_backup=backup, last_folder=folder)

    def _settled(self, result: R) -> Destroyed[R]:
        from car_desktop.storage.tombstones import settle

        settled = settle(self._open_database())
        return Destroyed(result, settled.backup, settled.refusal)

    def _destroy(self, fn: Callable[[Session], R]) -> R:
        """Do and commit it, without a log of what was there: nothing undoes it."""
        from car_desktop.storage.database import forget_samples

        with self._watching(), self._open_database().writing() as session:
            result = fn(session)
            session.flush()
            forget_samples(session.connection())
        return result

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

    @contextmanager
    def _watching(self) -> Iterator[None]:
        """Say that the file may be damaged where reading it failed so; whoever asked is told as ever."""
        try:
            yield
        except UserError as refusal:
            from car_desktop.storage.errors import FailureKind

            if getattr(refusal, "kind", None) == FailureKind.CORRUPT:
                self.damage_suspected.emit()
            raise

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


def _done_to(piece: T, do: Callable[[Session, T, Doing], R], doing: Doing, session: Session) -> R:
    return do(session, piece, doing)


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
