"""What was destroyed stays destroyed: graves are dug again in whatever brings older data back."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import inspect as columns_of
from sqlalchemy import select
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from car_desktop.domain.backups import Backup, BackupReason, CleanBy
from car_desktop.domain.base import Base
from car_desktop.domain.destruction.burial import Burial
from car_desktop.domain.destruction.graves import Grave, bury, entomb, graves_in
from car_desktop.domain.entities import (
    AccessEntry,
    Community,
    Disposal,
    Person,
    RetentionHold,
    Tombstone,
)
from car_desktop.domain.errors import UserError
from car_desktop.storage.ageing import last_folder_set_aside
from car_desktop.storage.backup import seal
from car_desktop.storage.connection import open_connection
from car_desktop.storage.database import Database, Session, forget_samples
from car_desktop.storage.errors import file_failures_in_words
from car_desktop.storage.side_file import Buried, read_beside, write_beside

if TYPE_CHECKING:
    from car_desktop.storage.keys.data_key import DataKey

_BACKUPS_ASKED = 3
"""Where the data cannot be read: a good one is among so many, or the disk is in the way of all."""

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Registers:
    """What a data file says of destruction and of who did what."""

    buried: Buried
    disposals: tuple[dict[str, Any], ...] = ()
    accesses: tuple[dict[str, Any], ...] = ()
    holds: tuple[_Hold, ...] = ()


@dataclass(frozen=True, slots=True)
class _Hold:
    """A hold, and whom or what it is about by random identity: keys are each file's own."""

    values: dict[str, Any]
    person: str | None
    community: str | None


def copies_that_hold(data_file: Path) -> tuple[int, int]:
    """The newest backup, and the newest folder set aside: what is destroyed now is still in them."""
    from car_desktop.storage.backups import backups_of

    return backups_of(data_file).next_sequence() - 1, last_folder_set_aside(data_file.parent)


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of a destruction that is committed."""

    backup: Backup | None
    """The first one without what was destroyed; none where the disk was in the way."""
    refusal: str = ""
    """Why there is none, in words."""


def settle(database: Database) -> Settled:
    """Finish a destruction that is committed: tombstones beside the data, no free page, a clean backup.

    Where the disk is in the way, what was destroyed is gone all the same.
    """
    from car_desktop.storage.backups import back_up

    _go_on_without(lambda: _keep_beside(database.path.parent, _registers_of(database).buried))
    _go_on_without(database.compact)
    made: list[Backup] = []
    refusal = _go_on_without(
        lambda: made.append(back_up(database.path, BackupReason.DESTRUCTION, key=database.key))
    )
    return Settled(made[0] if made else None, refusal)


def _go_on_without(step: Callable[[], object]) -> str:
    """A disk that is in the way of one step, as is answered, does not keep the others from being done."""
    try:
        with file_failures_in_words():
            step()
    except (OSError, UserError) as error:
        logger.warning("after a destruction: %s", type(error).__name__)
        return str(error) if isinstance(error, UserError) else ""
    return ""


def agree_with_tombstones(database: Database) -> None:
    """Destroy again what an older data file brought back, put in place by hand."""
    beside = read_beside(database.path.parent)
    with database.reading() as session:
        known = graves_in(session)
    if any(grave.place not in known for grave in beside.graves):
        with database.writing() as session:
            _bury_again(session, beside)
        database.compact()
        logger.warning("what was destroyed had come back: it was destroyed again")


def bury_what_comes_back(
    data_file: Path, copy: Path, key: DataKey | None = None, came_from: Path | None = None
) -> None:
    """Destroy in a copy of a backup what was destroyed since, before it takes the place of the data.

    The registers of destruction and of accesses go on in it, and holds are as they are today: one that was
    placed since still forbids to destroy. Where the present data cannot be read, the newest backup tells
    of these; and the file beside the data of graves, as does that of the folder in which the backup lay,
    such as a second place or one of another computer.
    """
    registers = _registers_at(data_file, key)
    if came_from is not None:
        graves = read_beside(came_from).graves | registers.buried.graves
        registers = replace(registers, buried=replace(registers.buried, graves=graves))
    parts = (registers.buried.graves, registers.disposals, registers.accesses, registers.holds)
    if not any(parts):
        return
    database = Database(copy, key)
    try:
        with database.writing() as session:
            _bury_again(session, registers.buried)
            _carry_disposals(session, registers.disposals)
            _carry_accesses(session, registers.accesses)
            _carry_holds(session, registers.holds)
        database.compact()
    finally:
        database.dispose()
    with closing(open_connection(copy, key)) as connection:
        seal(connection)


def _registers_at(data_file: Path, key: DataKey | None) -> _Registers:
    """Those of the present data, or of the newest backup that tells them, with the file beside it.

    Data with the journal of an unfinished transaction is not opened: that would play it.
    """
    beside = read_beside(data_file.parent)
    for path in _told_by(data_file):
        database = Database(path, key, reads_only=True)
        try:
            found = _registers_of(database)
        except (UserError, DBAPIError, dbapi2.Error) as error:
            logger.warning("the registers of %s: %s", path.name, type(error).__name__)
        else:
            return replace(found, buried=_joined(beside, found.buried))
        finally:
            database.dispose()
    return _Registers(beside)


def _told_by(data_file: Path) -> Iterator[Path]:
    """The files that tell the registers, the latest first."""
    from car_desktop.storage.backups import backups_of

    if data_file.is_file() and not _has_journal(data_file):
        yield data_file
    listed = backups_of(data_file)
    yield from (listed.path_of(backup) for backup in listed.backups()[:_BACKUPS_ASKED])


def _has_journal(data_file: Path) -> bool:
    journals = (data_file.with_name(f"{data_file.name}{end}") for end in ("-journal", "-wal"))
    return any(path.exists() and path.stat().st_size > 0 for path in journals)


def _registers_of(database: Database) -> _Registers:
    with database.reading() as session:
        graves = {
            Grave(stone.table_name, stone.row_uuid, stone.kind): stone.buried_at
            for stone in session.scalars(select(Tombstone).order_by(Tombstone.id))
        }
        disposals = tuple(map(_values, session.scalars(select(Disposal).order_by(Disposal.id))))
        accesses = tuple(
            map(_values, session.scalars(select(AccessEntry).order_by(AccessEntry.id)))
        )
        holds = tuple(_holds_of(session))
    promises = frozenset(_promise(values) for values in disposals)
    return _Registers(Buried(graves, promises), disposals, accesses, holds)


def _holds_of(session: Session) -> Iterator[_Hold]:
    statement = (
        select(RetentionHold, Person.uuid, Community.uuid)
        .outerjoin(Person, RetentionHold.person_id == Person.id)
        .outerjoin(Community, RetentionHold.community_id == Community.id)
        .order_by(RetentionHold.id)
    )
    for hold, person, community in session.execute(statement):
        yield _Hold(_values(hold), person, community)


def _promise(values: dict[str, Any]) -> CleanBy:
    counts = json.loads(values["counts"])
    return CleanBy(counts["last_backup"], counts["last_folder"], values["backups_clean_on"])


def _values(row: Base) -> dict[str, Any]:
    """A row by column, without its key, which is the file's own."""
    names = (attribute.key for attribute in columns_of(row.__class__).column_attrs)
    return {name: getattr(row, name) for name in names if name != "id"}


def _joined(first: Buried, second: Buried) -> Buried:
    return Buried(first.graves | second.graves, first.promises | second.promises)


def _keep_beside(folder: Path, buried: Buried) -> None:
    write_beside(folder, _joined(read_beside(folder), buried))


def _bury_again(session: Session, buried: Buried) -> None:
    bury(session, buried.graves, Burial())
    entomb(session, buried.graves)
    forget_samples(session.connection())


def _carry_disposals(session: Session, disposals: tuple[dict[str, Any], ...]) -> None:
    """A certificate that was given stays in the register."""
    known = set(session.scalars(select(Disposal.number)))
    for values in disposals:
        if values["number"] not in known:
            _add(session, Disposal, values)


def _carry_accesses(session: Session, accesses: tuple[dict[str, Any], ...]) -> None:
    """The log of accesses goes on where it was, as long as it is the same log."""
    lines = session.scalars(select(AccessEntry).order_by(AccessEntry.id)).all()
    present = {values["digest"] for values in accesses}
    if not accesses or (lines and lines[-1].digest not in present):
        return
    for line in lines:
        session.delete(line)
    session.flush()
    for values in accesses:
        _add(session, AccessEntry, values)
        session.flush()  # in this order: each follows the one before


def _carry_holds(session: Session, holds: tuple[_Hold, ...]) -> None:
    """Each as it is today; about somebody who is not in the backup, there is nothing to hold."""
    known = {hold.uuid: hold for hold in session.scalars(select(RetentionHold))}
    for hold in holds:
        if (present := known.get(hold.values["uuid"])) is not None:
            present.lifted_on = hold.values["lifted_on"]
            continue
        person, community = (
            None if uuid is None else session.scalar(select(kind.id).where(kind.uuid == uuid))
            for kind, uuid in ((Person, hold.person), (Community, hold.community))
        )
        if (person, community) == (None, None) and (hold.person or hold.community):
            logger.warning("a hold is about what is not in the backup")
            continue
        _add(
            session,
            RetentionHold,
            {**hold.values, "person_id": person, "community_id": community},
        )


def _add(
    session: Session,
    kind: type[Disposal] | type[AccessEntry] | type[RetentionHold],
    values: dict[str, Any],
) -> None:
    row = kind(**{key: value for key, value in values.items() if key != "updated_at"})
    session.add(row)
