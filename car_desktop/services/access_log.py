"""The log of accesses: who opened, exported or destroyed what is held about whom; lines are only added.

Each line holds the SHA-256 of the line before it and of itself with that, so that a line changed, taken
out or put in between breaks the chain. A purge takes the oldest lines away and is itself a line: it says
how many went and the digest of the last of them, which the first line left must follow.

What a chain cannot tell: that its very last lines were cut off, or that somebody with the key of the
database wrote the whole of it again. The copy that was exported or backed up earlier tells that.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from hashlib import sha256
from typing import Any

from sqlalchemy import ScalarResult, Select, func, select
from sqlalchemy.orm import Session

from car_desktop.domain.base import now_utc
from car_desktop.domain.entities import AccessEntry, Community, Meeting, Person
from car_desktop.domain.entities.directory import NAME_LENGTH
from car_desktop.domain.privacy import AccessAction
from car_desktop.domain.text import cleaned_line

LOG = "access_entry"
"""The kind of subject of a line that tells of a purge of the log itself."""

START = "0" * 64
"""What the very first line follows."""

_KIND_LENGTH = 64
_ROWS_AT_ONCE = 1_000


class Fault(StrEnum):
    """How a line gives away that the log was tampered with."""

    CHANGED = "changed"  # it no longer says what was written
    UNLINKED = "unlinked"  # it does not follow the line before it


@dataclass(frozen=True, slots=True)
class ChainBreak:
    """The first line that does not hold: its place in the log, from 1, and when it says it was written."""

    rank: int
    at: datetime  # UTC
    fault: Fault


@dataclass(frozen=True, slots=True)
class AccessFilter:
    """Which lines are wanted; all of them where nothing is said. Instants are in UTC, `until` excluded."""

    action: AccessAction | None = None
    actor: str = ""
    subject_uuid: str = ""
    since: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class AccessRow:
    """One line for people to read; `subject` is a name as it is now, empty where nothing bears it."""

    id: int
    at: datetime  # UTC
    actor: str
    action: AccessAction
    subject_kind: str
    subject_uuid: str
    subject: str
    detail: str
    digest: str


def record_access(
    session: Session,
    action: AccessAction,
    *,
    actor: str,
    subject_kind: str = "",
    subject_uuid: str = "",
    detail: str = "",
    at: datetime | None = None,
) -> None:
    """Add a line at the end of the log, in a writing session.

    `actor` is the account on the computer; `subject_kind` and `subject_uuid` are the table and the uuid
    of whom it is about; `detail` is an identifier or a count, never what somebody wrote about a person;
    `at` is an instant with its zone, now unless given.
    """
    line = AccessEntry(
        at=(at or now_utc()).astimezone(UTC),
        actor=cleaned_line(actor)[:NAME_LENGTH],
        action=action,
        subject_kind=subject_kind[:_KIND_LENGTH],
        subject_uuid=subject_uuid,
        detail=cleaned_line(detail)[:NAME_LENGTH],
        previous=last_digest(session),
        digest="",
    )
    line.digest = _digest(line)
    session.add(line)
    session.flush()


def last_digest(session: Session) -> str:
    """The digest of the line written last: whoever keeps it can tell later that none was cut off."""
    last = select(AccessEntry.digest).order_by(AccessEntry.id.desc()).limit(1)
    return session.scalar(last) or START


def verify_chain(session: Session) -> ChainBreak | None:
    """The first line that was changed, or that does not follow the one before it; none where all hold."""
    before: str | None = None
    for rank, line in enumerate(_lines(session), start=1):
        if line.digest != _digest(line):
            return ChainBreak(rank, line.at, Fault.CHANGED)
        if line.previous != (_start(session) if before is None else before):
            return ChainBreak(rank, line.at, Fault.UNLINKED)
        before = line.digest
    return None


def access_log(
    session: Session, wanted: AccessFilter | None = None, limit: int | None = None
) -> tuple[AccessRow, ...]:
    """The lines that are wanted, the latest first, with the names that people bear today."""
    statement = _matching(select(AccessEntry), wanted or AccessFilter())
    statement = statement.order_by(AccessEntry.id.desc()).limit(limit)
    lines = session.scalars(statement).all()
    names = _names(session, {(line.subject_kind, line.subject_uuid) for line in lines})
    return tuple(_row(line, names) for line in lines)


def count_accesses(session: Session, wanted: AccessFilter | None = None) -> int:
    """How many lines are wanted."""
    statement = _matching(select(func.count(AccessEntry.id)), wanted or AccessFilter())
    return session.scalar(statement) or 0


def actors(session: Session) -> tuple[str, ...]:
    """The accounts that the log names."""
    return tuple(sorted(session.scalars(select(AccessEntry.actor).distinct())))


def purge_access_log(
    session: Session, before: datetime, *, actor: str, at: datetime | None = None
) -> int:
    """Take away the lines written before an instant, by the rule of the log itself; answer how many.

    The oldest go, up to the first that is not older: were the clock set back once, no hole would appear
    among those that stay.
    """
    first_kept = session.scalar(
        select(func.min(AccessEntry.id)).where(AccessEntry.at >= before.astimezone(UTC))
    )
    statement = select(AccessEntry).order_by(AccessEntry.id)
    if first_kept is not None:
        statement = statement.where(AccessEntry.id < first_kept)
    old = session.scalars(statement).all()
    if not old:
        return 0
    # Written while they are still there: what it follows is the true last line.
    record_access(
        session,
        AccessAction.DESTROYED,
        actor=actor,
        subject_kind=LOG,
        detail=f"{len(old)}:{old[-1].digest}",
        at=at,
    )
    for line in old:
        session.delete(line)
    session.flush()
    return len(old)


def _start(session: Session) -> str:
    """What the first line left must follow: the last one that a purge took away, if there was a purge."""
    purge = session.scalar(
        select(AccessEntry.detail)
        .where(AccessEntry.subject_kind == LOG, AccessEntry.action == AccessAction.DESTROYED)
        .order_by(AccessEntry.id.desc())
        .limit(1)
    )
    return START if purge is None else purge.partition(":")[2]


def _digest(line: AccessEntry) -> str:
    """SHA-256 of the line before and of all that this one says, as JSON without spaces."""
    said = [
        line.previous,
        line.uuid,
        line.at.astimezone(UTC).isoformat(timespec="microseconds"),
        line.actor,
        line.action.value,
        line.subject_kind,
        line.subject_uuid,
        line.detail,
    ]
    text = json.dumps(said, ensure_ascii=False, separators=(",", ":"))
    return sha256(text.encode()).hexdigest()


def _lines(session: Session) -> Iterator[AccessEntry]:
    """All of them, the oldest first, a thousand in memory at once."""
    found: ScalarResult[AccessEntry] = session.scalars(
        select(AccessEntry).order_by(AccessEntry.id),
        execution_options={"yield_per": _ROWS_AT_ONCE},
    )
    yield from found


def _matching(statement: Select[Any], wanted: AccessFilter) -> Select[Any]:
    if wanted.action is not None:
        statement = statement.where(AccessEntry.action == wanted.action)
    if wanted.actor:
        statement = statement.where(AccessEntry.actor == wanted.actor)
    if wanted.subject_uuid:
        statement = statement.where(AccessEntry.subject_uuid == wanted.subject_uuid)
    if wanted.since is not None:
        statement = statement.where(AccessEntry.at >= wanted.since)
    if wanted.until is not None:
        statement = statement.where(AccessEntry.at < wanted.until)
    return statement


def _names(session: Session, subjects: set[tuple[str, str]]) -> dict[tuple[str, str], str]:
    """What those that are still there are called."""
    names: dict[tuple[str, str], str] = {}
    for kind, (entity, name) in _NAMED.items():
        uuids = [uuid for of_kind, uuid in subjects if of_kind == kind]
        for start in range(0, len(uuids), _ROWS_AT_ONCE):
            part = uuids[start : start + _ROWS_AT_ONCE]
            for row in session.scalars(select(entity).where(entity.uuid.in_(part))):
                names[kind, row.uuid] = name(row)
    return names


def _meeting_name(meeting: Meeting) -> str:
    return " · ".join(part for part in (meeting.community.name, meeting.day.isoformat()) if part)


_NAMED: dict[str, tuple[type[Any], Callable[[Any], str]]] = {
    Person.__tablename__: (Person, lambda person: person.full_name),
    Community.__tablename__: (Community, lambda community: community.name),
    Meeting.__tablename__: (Meeting, _meeting_name),
}


def _row(line: AccessEntry, names: dict[tuple[str, str], str]) -> AccessRow:
    return AccessRow(
        id=line.id,
        at=line.at,
        actor=line.actor,
        action=line.action,
        subject_kind=line.subject_kind,
        subject_uuid=line.subject_uuid,
        subject=names.get((line.subject_kind, line.subject_uuid), ""),
        detail=line.detail,
        digest=line.digest,
    )
