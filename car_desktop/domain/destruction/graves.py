"""Destroying or depersonalising records that a rule names, and doing it again to those a backup brings back.

A grave is a table and the random identity of a row: it tells nothing of what was there. The same graves do
the same thing to the data of today and to an older copy of it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from typing import Any, Protocol

from sqlalchemy import select, tuple_
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from car_desktop.domain.base import Entity, new_uuid, now_utc
from car_desktop.domain.destruction.burial import (
    Attribute,
    Burial,
    last_days_of_attendance,
    some_at_a_time,
)
from car_desktop.domain.destruction.frozen import (
    FROZEN_ATTENDANCE,
    FROZEN_COMMITMENTS,
    FROZEN_NOTES,
    thaw_attendance,
    thaw_commitments,
    thaw_notes,
)
from car_desktop.domain.destruction.people import retire
from car_desktop.domain.entities import (
    Attendance,
    Certificate,
    Commitment,
    CommitmentReview,
    MeetingReply,
    NoteVersion,
    Person,
    PracticeNote,
    PrivacyIncident,
    Release,
    Stay,
    Tombstone,
)
from car_desktop.domain.privacy import DisposalKind

_DEPERSONALISE = DisposalKind.DEPERSONALISE


@dataclass(frozen=True, slots=True)
class Grave:
    """A row, or a part of one, that is to be in the data no more, or to name nobody."""

    table: str
    uuid: str
    kind: DisposalKind

    @property
    def place(self) -> tuple[str, str]:
        """The table and the row: there is one grave for both."""
        return self.table, self.uuid


def bury(session: Session, graves: Iterable[Grave], burial: Burial) -> None:
    """Do to each row that is there what its grave says, in a writing session; what is gone stays gone.

    A piece of a larger destruction gives the same `burial` as the pieces before it.
    """
    session.flush()
    plots = _plots(graves)
    _part_from_memberships(session, plots, burial)
    for (table, kind), uuids in plots.items():
        for some in some_at_a_time(uuids):
            if table != _MEMBERSHIP:
                _ACTS[table](burial, session, kind, some)
    session.flush()
    session.expire_all()


def entomb(session: Session, graves: Mapping[Grave, datetime]) -> None:
    """Remember graves and when each was dug, in a writing session; one that is known stays as it is."""
    for some in some_at_a_time(list(graves)):
        stones = [
            {
                "table_name": grave.table,
                "row_uuid": grave.uuid,
                "kind": grave.kind,
                "buried_at": graves[grave],
                "uuid": new_uuid(),
                "updated_at": now_utc(),
            }
            for grave in some
        ]
        session.execute(insert(Tombstone).on_conflict_do_nothing(), stones)


def graves_in(session: Session) -> set[tuple[str, str]]:
    """The places that have a tombstone."""
    statement = select(Tombstone.table_name, Tombstone.row_uuid)
    return {(table, uuid) for table, uuid in session.execute(statement)}


_Plots = dict[tuple[str, DisposalKind], list[str]]


def _plots(graves: Iterable[Grave]) -> _Plots:
    """In an order in which what points to a row goes before it; people last, once nothing names them."""

    def place(grave: Grave) -> tuple[int, str]:
        return BURIED_TABLES.index(grave.table), grave.kind.value

    ordered = sorted(graves, key=lambda grave: (*place(grave), grave.uuid))
    return {
        (table, kind): [grave.uuid for grave in own]
        for (table, kind), own in groupby(ordered, key=lambda grave: (grave.table, grave.kind))
    }


def _part_from_memberships(session: Session, plots: _Plots, burial: Burial) -> None:
    until: dict[int, date] = defaultdict(lambda: date.min)
    for (table, kind), uuids in plots.items():
        for some in some_at_a_time(uuids) if table == Attendance.__tablename__ else ():
            for key, day in last_days_of_attendance(session, kind, some).items():
                until[key] = max(until[key], day)
    for (table, kind), uuids in plots.items():
        for some in some_at_a_time(uuids) if table == _MEMBERSHIP else ():
            burial.part_from_memberships(session, kind, some, until)


def _keys(session: Session, kind: Any, uuids: Sequence[str]) -> Sequence[int]:
    keys: Sequence[int] = session.scalars(select(kind.id).where(kind.uuid.in_(uuids))).all()
    return keys


def _of_the_named(
    session: Session, kind: type[Attendance | Release], uuids: Sequence[str]
) -> list[tuple[int, int, int]]:
    """The key, the meeting and the person of each row that does not name a stand-in yet.

    After a backup of later days was restored, some do.
    """
    statement = (
        select(kind.id, kind.meeting_id, kind.person_id)
        .join(Person, kind.person_id == Person.id)
        .where(kind.uuid.in_(uuids), Person.name_key != "")
        .order_by(kind.id)
    )
    return [(key, meeting, person) for key, meeting, person in session.execute(statement)]


def _bury_attendance(
    burial: Burial, session: Session, kind: DisposalKind, uuids: Sequence[str]
) -> None:
    if kind is not _DEPERSONALISE:
        burial.delete(session, Attendance, _keys(session, Attendance, uuids), Stay.attendance_id)
        return
    marks = _of_the_named(session, Attendance, uuids)
    _forget_replies(burial, session, {(meeting, person) for _, meeting, person in marks})
    others = burial.stand_for(session, (person for *_, person in marks))
    emptied = {"reason": "", "represented_by": ""}
    rows = [{"id": key, "person_id": others[person], **emptied} for key, _, person in marks]
    burial.change(session, Attendance, rows)


def _forget_replies(burial: Burial, session: Session, marks: set[tuple[int, int]]) -> None:
    """Who meant to come is of no use once who came is known."""
    answered = tuple_(MeetingReply.meeting_id, MeetingReply.person_id).in_(marks)
    burial.delete(
        session, MeetingReply, session.scalars(select(MeetingReply.id).where(answered)).all()
    )


def _bury_releases(
    burial: Burial, session: Session, kind: DisposalKind, uuids: Sequence[str]
) -> None:
    if kind is not _DEPERSONALISE:
        burial.delete(session, Release, _keys(session, Release, uuids))
        return
    named = _of_the_named(session, Release, uuids)
    others = burial.stand_for(session, (person for *_, person in named))
    emptied = {"granted_by": "", "substitute_name": ""}
    rows = [{"id": key, "person_id": others[person], **emptied} for key, _, person in named]
    burial.change(session, Release, rows)


def _bury_commitments(
    burial: Burial, session: Session, kind: DisposalKind, uuids: Sequence[str]
) -> None:
    keys = _keys(session, Commitment, uuids)
    if kind is not _DEPERSONALISE:
        burial.delete(session, Commitment, keys, CommitmentReview.commitment_id)
        return
    of_theirs = CommitmentReview.commitment_id.in_(keys)
    commented = select(CommitmentReview.id).where(of_theirs, CommitmentReview.comment != "")
    comments = session.scalars(commented).all()
    burial.change(session, CommitmentReview, [{"id": key, "comment": ""} for key in comments])
    texts = ("owner_text", "evidence", "expected_trace", "state_reason")
    emptied = {"owner_id": None, **dict.fromkeys(texts, "")}
    burial.change(session, Commitment, [{"id": key, **emptied} for key in keys])


class _Act(Protocol):
    """What is done to rows of one table."""

    def __call__(
        self, burial: Burial, session: Session, kind: DisposalKind, uuids: Sequence[str], /
    ) -> None: ...


def _take_away(table: type[Entity], part: Attribute | None = None) -> _Act:
    def act(burial: Burial, session: Session, _kind: DisposalKind, uuids: Sequence[str]) -> None:
        burial.delete(session, table, _keys(session, table, uuids), part)

    return act


def _retire_people(
    burial: Burial, session: Session, _kind: DisposalKind, uuids: Sequence[str]
) -> None:
    statement = select(Person).where(Person.uuid.in_(uuids)).order_by(Person.id)
    people = session.scalars(statement).all()
    retire(session, people, burial.ledger)


_MEMBERSHIP = "membership"

_ACTS: dict[str, _Act] = {
    FROZEN_NOTES: thaw_notes,
    FROZEN_ATTENDANCE: thaw_attendance,
    FROZEN_COMMITMENTS: thaw_commitments,
    "practice_note": _take_away(PracticeNote, NoteVersion.note_id),
    "attendance": _bury_attendance,
    "release": _bury_releases,
    "commitment": _bury_commitments,
    "certificate": _take_away(Certificate),
    "privacy_incident": _take_away(PrivacyIncident),
    "person": _retire_people,
}
"""What is done to the rows of each table, in the order in which it is done."""

BURIED_TABLES = (_MEMBERSHIP, *_ACTS)
"""All that graves name, in the order in which they are dug."""
