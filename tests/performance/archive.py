"""Ten years of work, ten times over: the size that the product is designed for, written in seconds.

Run as a program it fills a folder: `python -m tests.performance.archive FOLDER`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import count, islice
from pathlib import Path
from random import Random

from sqlalchemy import Connection, Table, insert
from sqlcipher3 import dbapi2

from car_desktop.domain.base import now_utc
from car_desktop.domain.entities import Base
from car_desktop.domain.values import (
    AgendaState,
    AttendanceSource,
    AttendanceStatus,
    CommitmentState,
    CommunityKind,
    Dimension,
    Intention,
    Language,
    MeetingMode,
    MeetingState,
    MembershipRole,
    NoteKind,
    SchoolYear,
    Visibility,
)
from car_desktop.storage.connection import SETTINGS
from car_desktop.storage.database import engine_for
from car_desktop.storage.row_digest import count_digests
from car_desktop.storage.upgrade import open_database
from tests.performance.archive_directory import (
    ORGANISATIONS,
    PEOPLE,
    Values,
    coach,
    email,
    organisation,
    person,
    position,
)
from tests.performance.words import WORDS

YEARS = 10
COMMUNITIES = 150
MEETINGS_A_YEAR = 8
ITEMS, NOTES, COMMITMENTS = 6, 9, 4
SEATS, YEARS_IN_A_SEAT = 23, 3

_CHUNK = 5_000
_STATUSES = [AttendanceStatus.PRESENT] * 16 + [
    AttendanceStatus.REMOTE,
    AttendanceStatus.LATE,
    AttendanceStatus.LEFT_EARLY,
    AttendanceStatus.EXCUSED,
    AttendanceStatus.EXCUSED,
    AttendanceStatus.ABSENT,
]
_OUTCOMES = [CommitmentState.KEPT] * 6 + [
    CommitmentState.DROPPED,
    CommitmentState.IN_PROGRESS,
    CommitmentState.POSTPONED,
]


@dataclass(frozen=True, slots=True)
class _Gathering:
    """What later rows need to know of a meeting."""

    id: int
    community: int
    starts_at: datetime
    ends_at: datetime
    is_past: bool


def write_archive(folder: Path, today: date) -> Path:
    """Fill a new data folder with the archive and return the path of its file."""
    database = open_database(folder)
    database.dispose()
    settings = dict(SETTINGS)
    SETTINGS["synchronous"] = "OFF"  # nobody minds losing it to a power cut
    engine = engine_for(database.path)
    try:
        with engine.begin() as connection:
            _Archive(connection, today).write()
            driver = connection.connection.driver_connection
            assert isinstance(driver, dbapi2.Connection)
            count_digests(driver)
            connection.exec_driver_sql("PRAGMA optimize=0x10002")  # as our database does on closing
    finally:
        engine.dispose()
        SETTINGS.update(settings)
    return database.path


class _Archive:
    def __init__(self, connection: Connection, today: date) -> None:
        self._connection = connection
        self._today = today
        self._chance = Random(2026)
        self._numbers = count(1)
        self._written_at = now_utc()
        self._marks = count(1)
        self._late: list[tuple[int, _Gathering]] = []

    def write(self) -> None:
        """Write every table, parents first."""
        self._insert("coach_profile", [coach()])
        self._insert("organisation", map(organisation, range(1, ORGANISATIONS + 1)))
        self._insert("person", map(person, range(1, PEOPLE + 1)))
        self._insert("email_address", map(email, range(1, PEOPLE + 1)))
        self._insert("position", map(position, range(1, PEOPLE + 1)))
        self._insert("community", map(self._community, range(1, COMMUNITIES + 1)))
        self._insert("membership", self._memberships())
        meetings = list(self._gatherings())
        self._insert("meeting", map(self._meeting, meetings))
        self._insert("agenda_item", self._agenda(meetings))
        past = [meeting for meeting in meetings if meeting.is_past]
        self._insert("attendance", self._attendance(past))
        self._insert("stay", self._stays())
        self._insert("practice_note", self._notes(past))
        self._insert("commitment", self._commitments(past))
        self._insert("commitment_review", self._reviews(past))

    def _insert(self, name: str, rows: Iterable[Values]) -> None:
        table: Table = Base.metadata.tables[name]
        rest = iter(rows)
        while chunk := list(islice(rest, _CHUNK)):
            self._connection.execute(insert(table), [{**self._common(), **row} for row in chunk])

    def _common(self) -> Values:
        number = next(self._numbers)
        return {"uuid": f"00000000-0000-4000-8000-{number:012x}", "updated_at": self._written_at}

    def _community(self, key: int) -> Values:
        kinds = list(CommunityKind)
        return {
            "id": key,
            "name": f"Communauté fictive {key}",
            "kind": kinds[key % len(kinds)],
            "organisation_id": 1 + key % ORGANISATIONS,
            "language": Language.FRENCH,
            "purpose": self._text(20),
            "usual_place": f"Salle {key}",
            "is_archived": False,
        }

    def _memberships(self) -> Iterator[Values]:
        """Each seat is held for three years by one person, then by another."""
        first = SchoolYear.of(self._today).start - YEARS + 1
        for community in range(1, COMMUNITIES + 1):
            for seat in range(SEATS):
                for term in range(0, YEARS, YEARS_IN_A_SEAT):
                    until = first + term + YEARS_IN_A_SEAT
                    yield {
                        "community_id": community,
                        "person_id": _holder(community, seat, term),
                        "role": MembershipRole.MEMBER,
                        "starts_on": date(first + term, 7, 1),
                        "ends_on": None if term + YEARS_IN_A_SEAT >= YEARS else date(until, 6, 30),
                    }

    def _gatherings(self) -> Iterator[_Gathering]:
        this_year = SchoolYear.of(self._today).start
        keys = count(1)
        for year in range(this_year - YEARS + 1, this_year + 1):
            for community in range(1, COMMUNITIES + 1):
                for rank in range(MEETINGS_A_YEAR):
                    day = date(year, 9, 8) + timedelta(days=34 * rank + community % 28)
                    start = datetime(day.year, day.month, day.day, 9 + community % 6)
                    end = start + timedelta(minutes=150)
                    yield _Gathering(next(keys), community, start, end, day < self._today)

    def _meeting(self, meeting: _Gathering) -> Values:
        return {
            "id": meeting.id,
            "community_id": meeting.community,
            "starts_at": meeting.starts_at,
            "ends_at": meeting.ends_at,
            "title": f"Rencontre : {self._text(4)}",
            "purpose": self._text(15),
            "place": f"Salle {meeting.community}",
            "mode": MeetingMode.IN_PERSON,
            "state": MeetingState.CLOSED if meeting.is_past else MeetingState.PLANNED,
            "state_reason": "",
            "co_facilitator_id": None,
        }

    def _agenda(self, meetings: list[_Gathering]) -> Iterator[Values]:
        for meeting in meetings:
            for rank in range(1, ITEMS + 1):
                yield {
                    "id": _item(meeting, rank),
                    "meeting_id": meeting.id,
                    "rank": rank,
                    "title": self._text(6),
                    "intention": Intention.LEARN,
                    "lead": "",
                    "planned_minutes": 25,
                    "protocol": "",
                    "public_note": "",
                    "script": "",
                    "state": AgendaState.TREATED if meeting.is_past else AgendaState.OPEN,
                }

    def _attendance(self, meetings: list[_Gathering]) -> Iterator[Values]:
        first = SchoolYear.of(self._today).start - YEARS + 1
        for meeting in meetings:
            age = SchoolYear.of(meeting.starts_at.date()).start - first
            term = age - age % YEARS_IN_A_SEAT
            seats = range(SEATS)
            for holder in {_holder(meeting.community, seat, term) for seat in seats}:
                status = self._chance.choice(_STATUSES)
                key = next(self._marks)
                if status is AttendanceStatus.LATE:
                    self._late.append((key, meeting))
                yield {
                    "id": key,
                    "meeting_id": meeting.id,
                    "person_id": holder,
                    "status": status,
                    "source": AttendanceSource.MANUAL,
                    "reason": "",
                    "represented_by": "",
                }

    def _stays(self) -> Iterator[Values]:
        for mark, meeting in self._late:
            arrival = meeting.starts_at + timedelta(minutes=20)
            yield {"attendance_id": mark, "starts_at": arrival, "ends_at": meeting.ends_at}

    def _notes(self, meetings: list[_Gathering]) -> Iterator[Values]:
        kinds, dimensions = list(NoteKind), list(Dimension)
        for meeting in meetings:
            for rank in range(NOTES):
                yield {
                    "meeting_id": meeting.id,
                    "agenda_item_id": _item(meeting, 1 + rank % ITEMS),
                    "kind": kinds[(meeting.id + rank) % len(kinds)],
                    "text": self._text(35),
                    "visibility": Visibility.GROUP if rank else Visibility.PRIVATE,
                    "noted_at": meeting.starts_at + timedelta(minutes=10 * rank),
                    "dimension": dimensions[rank % len(dimensions)],
                    "level": 1 + rank % 4,
                    "evidence": self._text(6) if rank % 3 == 0 else "",
                    "effect": "",
                    "next_step": "",
                    "shared_by": "",
                }

    def _commitments(self, meetings: list[_Gathering]) -> Iterator[Values]:
        for meeting in meetings:
            is_recent = meeting.starts_at.date() > self._today - timedelta(days=45)
            for rank in range(COMMITMENTS):
                state = CommitmentState.OPEN if is_recent else self._chance.choice(_OUTCOMES[:7])
                due_on = meeting.starts_at.date() + timedelta(days=34)
                yield {
                    "id": _promise(meeting, rank),
                    "meeting_id": meeting.id,
                    "agenda_item_id": _item(meeting, ITEMS),
                    "what": self._text(10),
                    "owner_id": _holder(meeting.community, rank, 0),
                    "owner_text": "",
                    "due_on": due_on,
                    "expected_trace": self._text(4),
                    "noted_at": meeting.ends_at - timedelta(minutes=5),
                    "state": state,
                    "state_reason": "",
                    "closed_on": None if state.is_open else due_on,
                }

    def _reviews(self, meetings: list[_Gathering]) -> Iterator[Values]:
        """Each commitment is asked about at the community's next meeting, where there was one."""
        following: dict[int, int] = {}
        for meeting in reversed(meetings):
            if meeting.community in following:
                for rank in range(COMMITMENTS):
                    yield {
                        "commitment_id": _promise(meeting, rank),
                        "meeting_id": following[meeting.community],
                        "state": self._chance.choice(_OUTCOMES),
                        "due_on": None,
                        "comment": "",
                    }
            following[meeting.community] = meeting.id

    def _text(self, words: int) -> str:
        return " ".join(self._chance.choices(WORDS, k=words)).capitalize() + "."


def _holder(community: int, seat: int, term: int) -> int:
    """Who holds a seat; the same people meet again in other communities."""
    return 1 + (community * 41 + seat * 7 + term * 613) % PEOPLE


def _item(meeting: _Gathering, rank: int) -> int:
    return (meeting.id - 1) * ITEMS + rank


def _promise(meeting: _Gathering, rank: int) -> int:
    return (meeting.id - 1) * COMMITMENTS + rank + 1


if __name__ == "__main__":
    write_archive(Path(sys.argv[1]), date.today())
