"""A meeting with three members, in a real file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from car_desktop.domain.values import AttendanceStatus
from car_desktop.services.attendance import attendance_sheet
from car_desktop.storage.database import Database
from car_desktop.ui.operations import Operations
from tests.factories import make_community, make_meeting, make_member, make_person

Marks = Callable[[], dict[str, AttendanceStatus | None]]


@dataclass(frozen=True)
class Given:
    """What the tests start from."""

    meeting_id: int
    community_id: int
    people: tuple[int, ...]


@pytest.fixture
def given(database: Database) -> Given:
    with database.writing() as session:
        community = make_community(session, "CAP fictive")
        people = [make_person(session, "Nadia", last) for last in ("Abricot", "Élan", "Zidane")]
        for person in people:
            make_member(session, community, person)
        meeting = make_meeting(session, community)
        return Given(meeting.id, community.id, tuple(person.id for person in people))


@pytest.fixture
def marks(operations: Operations, given: Given) -> Marks:
    """Read the marks by last name."""

    def read() -> dict[str, AttendanceStatus | None]:
        sheet = operations.query(attendance_sheet, given.meeting_id)
        return {row.name.split(",")[0]: row.status for row in sheet.rows}

    return read
