"""A meeting with three members, in a real file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest

from car_desktop.domain.values import AttendanceStatus
from car_desktop.services.agenda import AgendaRow, agenda
from car_desktop.services.attendance import attendance_sheet
from car_desktop.services.commitments import CommitmentRow, meeting_commitments
from car_desktop.services.notes import NoteRow, meeting_notes
from car_desktop.storage.database import Database
from car_desktop.ui.context import Context
from car_desktop.ui.operations import Operations
from car_desktop.ui.screens.meeting.entry_card import EntryCard
from car_desktop.ui.screens.meeting.notes_panel import NotesPanel
from car_desktop.ui.screens.meeting.prepare_step import PrepareStep
from car_desktop.ui.screens.meeting.screen import MeetingScreen
from tests.factories import make_community, make_meeting, make_member, make_person

Marks = Callable[[], dict[str, AttendanceStatus | None]]
Notes = Callable[[], list[NoteRow]]
Commitments = Callable[[], list[CommitmentRow]]


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


@pytest.fixture
def notes_panel(
    context: Context, given: Given, show: Callable[[NotesPanel], NotesPanel]
) -> NotesPanel:
    panel = NotesPanel(context)
    panel.resize(500, 700)
    panel.show_meeting(given.meeting_id, is_writable=True)
    return show(panel)


@pytest.fixture
def notes(operations: Operations, given: Given) -> Notes:
    return lambda: list(operations.query(meeting_notes, given.meeting_id))


@pytest.fixture
def commitments(operations: Operations, given: Given) -> Commitments:
    return lambda: list(operations.query(meeting_commitments, given.meeting_id))


def cards(panel: NotesPanel) -> list[EntryCard]:
    """The entries that are read, not written."""
    return [card for card in panel.findChildren(EntryCard) if card.isVisible()]


@pytest.fixture
def prepare_screen(
    context: Context, given: Given, show: Callable[[MeetingScreen], MeetingScreen]
) -> Iterator[MeetingScreen]:
    screen = MeetingScreen(context)
    screen.resize(1200, 800)
    screen.open(meeting_id=given.meeting_id, step="prepare")
    yield show(screen)
    screen.prepare.settle()


@pytest.fixture
def step(prepare_screen: MeetingScreen) -> PrepareStep:
    return prepare_screen.prepare


@pytest.fixture
def points(context: Context, given: Given) -> Callable[[], list[AgendaRow]]:
    return lambda: list(context.operations.query(agenda, given.meeting_id).items)
