"""Destroying or depersonalising records that a rule names, and doing it again to those a backup brings back.

A grave is a table and the random identity of a row: it tells nothing of what was there. The same graves do
the same thing to the data of today and to an older copy of it.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from car_desktop.domain.base import Entity
from car_desktop.domain.destruction.ledger import Ledger
from car_desktop.domain.destruction.people import empty_reviews, new_stand_in, retire
from car_desktop.domain.entities import (
    Attendance,
    Certificate,
    Commitment,
    MeetingVersion,
    Membership,
    Person,
    PracticeNote,
    PrivacyIncident,
    Release,
    Tombstone,
)
from car_desktop.domain.privacy import DisposalKind
from car_desktop.domain.values import SchoolYear

FROZEN_NOTES = "meeting_version.notes"
FROZEN_ATTENDANCE = "meeting_version.attendance"
FROZEN_COMMITMENTS = "meeting_version.commitments"
"""Parts of frozen minutes, as graves name them."""

_DESTROY, _DEPERSONALISE = DisposalKind.DESTROY, DisposalKind.DEPERSONALISE
_AT_A_TIME = 500


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


def bury(session: Session, graves: Iterable[Grave], ledger: Ledger) -> None:
    """Do to each row that is there what its grave says, in a writing session; what is gone stays gone."""
    by_table = _by_table(graves)
    work = _Work(session, ledger)
    memberships = list(_rows(session, Membership, by_table.pop("membership", [])))
    work.part_from_memberships(memberships, by_table.get("attendance", []))
    for table, own in by_table.items():
        kind, act, *parts = _ACTS[table]
        for row, grave in _rows(session, kind, own, parts):
            act(work, row, grave)
        session.flush()


def entomb(session: Session, graves: Mapping[Grave, datetime]) -> None:
    """Remember graves and when each was dug, in a writing session; one that is known stays as it is."""
    known = graves_in(session)
    session.add_all(
        Tombstone(table_name=grave.table, row_uuid=grave.uuid, kind=grave.kind, buried_at=at)
        for grave, at in graves.items()
        if grave.place not in known
    )
    session.flush()


def graves_in(session: Session) -> set[tuple[str, str]]:
    """The places that have a tombstone."""
    statement = select(Tombstone.table_name, Tombstone.row_uuid)
    return {(table, uuid) for table, uuid in session.execute(statement)}


def _by_table(graves: Iterable[Grave]) -> dict[str, list[Grave]]:
    """In an order in which what points to a row goes before it; people last, once nothing names them."""
    ordered = sorted(graves, key=lambda grave: (BURIED_TABLES.index(grave.table), grave.uuid))
    return {table: list(own) for table, own in groupby(ordered, key=lambda grave: grave.table)}


def _rows(
    session: Session, kind: type[Any], graves: list[Grave], parts: Sequence[Any] = ()
) -> Iterator[tuple[Any, Grave]]:
    """The rows that are there, with their parts, some at a time: a rule may bury years of work."""
    wanted = {grave.uuid: grave for grave in graves}
    uuids = list(wanted)
    with_parts = [selectinload(part) for part in parts]
    for start in range(0, len(uuids), _AT_A_TIME):
        here = kind.uuid.in_(uuids[start : start + _AT_A_TIME])
        statement = select(kind).where(here).order_by(kind.id).options(*with_parts)
        for row in session.scalars(statement).all():
            yield row, wanted[row.uuid]
        session.flush()


@dataclass
class _Work:
    """One burial: who stands for whom is the same in all of it, so that nobody is counted twice."""

    session: Session
    ledger: Ledger
    stand_ins: dict[int, Person] = field(default_factory=dict)

    def stand_in_of(self, person: Person) -> Person:
        """Somebody without a name in the place of a person, for what is over."""
        if person.is_stand_in:
            return person
        if person.id not in self.stand_ins:
            other = Person(first_name="", last_name="")
            other.depersonalise(new_stand_in(self.session))
            self.session.add(other)
            self.session.flush()
            self.stand_ins[person.id] = other
        return self.stand_ins[person.id]

    def part_from_memberships(
        self, memberships: list[tuple[Membership, Grave]], attendance: list[Grave]
    ) -> None:
        """End memberships with the years whose attendance goes, so that no rate counts an empty seat.

        Where attendance is depersonalised, the stand-in was the member of those years.
        """
        until = self._last_days(attendance)
        for membership, grave in memberships:
            last = until.get(membership.community_id)
            starts_on = membership.starts_on or date.min
            if last is None or starts_on > last or _is_done(membership.person, grave):
                continue
            self._part(membership, grave, last)
        self.session.flush()

    def _part(self, membership: Membership, grave: Grave, last: date) -> None:
        is_over = membership.ends_on is not None and membership.ends_on <= last
        self.ledger.enter(grave.kind if is_over else _DEPERSONALISE, membership)
        if grave.kind is _DEPERSONALISE:
            past = Membership(
                community_id=membership.community_id,
                person_id=self.stand_in_of(membership.person).id,
                role=membership.role,
                starts_on=membership.starts_on,
                ends_on=membership.ends_on if is_over else last,
            )
            self.session.add(past)
        if is_over:
            self.session.delete(membership)
        else:
            membership.starts_on = last + timedelta(days=1)

    def _last_days(self, attendance: list[Grave]) -> dict[int, date]:
        """By community, the end of the last school year of which attendance goes now."""
        days: dict[int, date] = defaultdict(lambda: date.min)
        for mark, grave in _rows(self.session, Attendance, attendance):
            if not _is_done(mark.person, grave):
                key = mark.meeting.community_id
                days[key] = max(days[key], SchoolYear.of(mark.meeting.day).last_day)
        return days

    def delete(self, row: Any, grave: Grave, parts: Iterable[Entity] = ()) -> None:
        """Take a row away, with what belongs to it."""
        for part in parts:
            self.ledger.enter(grave.kind, part)
        self.ledger.enter(grave.kind, row)
        self.session.delete(row)


def _is_done(person: Person, grave: Grave) -> bool:
    """Whether a row already names nobody, as after a backup of later days was restored."""
    return grave.kind is _DEPERSONALISE and person.is_stand_in


def _bury_mark(work: _Work, mark: Attendance, grave: Grave) -> None:
    if grave.kind is _DESTROY:
        work.delete(mark, grave, mark.stays)
        return
    if not mark.person.is_stand_in:
        _forget_reply(work, mark)
        mark.person = work.stand_in_of(mark.person)
        mark.reason = mark.represented_by = ""
        work.ledger.enter(_DEPERSONALISE, mark)


def _forget_reply(work: _Work, mark: Attendance) -> None:
    """Who meant to come is of no use once who came is known."""
    for reply in mark.meeting.replies:
        if reply.person_id == mark.person_id:
            work.ledger.enter(_DESTROY, reply)
            work.session.delete(reply)


def _bury_release(work: _Work, release: Release, grave: Grave) -> None:
    if grave.kind is _DESTROY:
        work.delete(release, grave)
        return
    if not release.person.is_stand_in:
        release.person = work.stand_in_of(release.person)
        release.granted_by = release.substitute_name = ""
        work.ledger.enter(_DEPERSONALISE, release)


def _bury_commitment(work: _Work, commitment: Commitment, grave: Grave) -> None:
    if grave.kind is _DESTROY:
        work.delete(commitment, grave, commitment.reviews)
        return
    commitment.owner_id, commitment.owner_text = None, ""
    commitment.evidence = commitment.expected_trace = commitment.state_reason = ""
    empty_reviews(commitment.reviews, work.ledger)
    work.ledger.enter(_DEPERSONALISE, commitment)


def _bury_note(work: _Work, note: PracticeNote, grave: Grave) -> None:
    work.delete(note, grave, note.versions)


def _bury_row(work: _Work, row: Any, grave: Grave) -> None:
    work.delete(row, grave)


def _bury_person(work: _Work, person: Person, _grave: Grave) -> None:
    retire(work.session, person, work.ledger)


# Frozen minutes say it all once more: what goes from the registers goes from them too.


def _thaw_notes(work: _Work, version: MeetingVersion, grave: Grave) -> None:
    def take_out(said: dict[str, Any]) -> None:
        said["other_notes"] = []
        for item in said.get("items", ()):
            item["notes"] = []

    _write_again(work, version, take_out)


def _thaw_attendance(work: _Work, version: MeetingVersion, grave: Grave) -> None:
    def take_out(said: dict[str, Any]) -> None:
        sheet = said.get("attendance", {})
        if grave.kind is _DESTROY:
            sheet["rows"] = []
        for row in sheet.get("rows", ()):
            person = work.session.get(Person, row.get("person_id", 0))
            other = work.stand_in_of(person) if person else None
            name = other.last_name if other else ""
            row |= {key: "" for key in _OF_A_PERSON if key in row}
            row |= {"person_id": other.id if other else 0, "name": name, "short_name": name}

    _write_again(work, version, take_out)


_OF_A_PERSON = ("organisation", "short_organisation", "reason", "represented_by", "search_key")


def _thaw_commitments(work: _Work, version: MeetingVersion, grave: Grave) -> None:
    def take_out(said: dict[str, Any]) -> None:
        for part in ("commitments", "reviewed"):
            if grave.kind is _DESTROY:
                said[part] = []
            for line in said.get(part, ()):
                emptied = ("who", "organisation", "expected_trace", "comment")
                line |= {key: "" for key in emptied if key in line}

    _write_again(work, version, take_out)


def _write_again(
    work: _Work, version: MeetingVersion, take_out: Callable[[dict[str, Any]], None]
) -> None:
    said = json.loads(version.content)
    take_out(said)
    written = json.dumps(said, ensure_ascii=False, separators=(",", ":"))
    if written != version.content:
        version.content = written
        work.ledger.enter(_DEPERSONALISE, version)


BURIED_TABLES = (
    *("membership", FROZEN_NOTES, FROZEN_ATTENDANCE, FROZEN_COMMITMENTS),
    *("practice_note", "attendance", "release", "commitment", "certificate"),
    *("privacy_incident", "person"),
)
"""All that graves name, in the order in which they are dug."""

_ACTS: dict[str, tuple[Any, ...]] = {
    FROZEN_NOTES: (MeetingVersion, _thaw_notes),
    FROZEN_ATTENDANCE: (MeetingVersion, _thaw_attendance),
    FROZEN_COMMITMENTS: (MeetingVersion, _thaw_commitments),
    "practice_note": (PracticeNote, _bury_note, PracticeNote.versions),
    "attendance": (Attendance, _bury_mark, Attendance.stays, Attendance.person),
    "release": (Release, _bury_release, Release.person),
    "commitment": (Commitment, _bury_commitment, Commitment.reviews),
    "certificate": (Certificate, _bury_row),
    "privacy_incident": (PrivacyIncident, _bury_row),
    "person": (Person, _bury_person),
}
"""What each table holds, what is done to a row of it, and what is read with it."""
