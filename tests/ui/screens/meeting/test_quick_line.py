"""The quick entry: typed by keyboard alone, understood before it is written, never lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from car_desktop.domain.errors import UserError
from car_desktop.domain.values import NoteKind, Visibility
from car_desktop.services.quick_entry import quick_ground
from car_desktop.storage.database import Database
from car_desktop.ui.context import Context
from car_desktop.ui.screens.meeting.notes_panel import NotesPanel
from car_desktop.ui.screens.meeting.quick_field import QuickField
from tests.factories import NINE, make_community, make_meeting
from tests.keyboard import type_text
from tests.ui.screens.meeting.conftest import Commitments, Given, Notes, cards
from tests.ui.screens.meeting.timing import Clock, write_agenda


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def items(database: Database, given: Given) -> list[int]:
    with database.writing() as session:
        return write_agenda(session, given.meeting_id)


@pytest.fixture
def panel(
    context: Context,
    given: Given,
    items: list[int],
    clock: Clock,
    show: Callable[[NotesPanel], NotesPanel],
) -> NotesPanel:
    panel = NotesPanel(context, clock)
    panel.resize(500, 700)
    panel.show_meeting(given.meeting_id, is_writable=True)
    show(panel)
    panel.quick.take_focus()
    return panel


@pytest.fixture
def field(panel: NotesPanel) -> QuickField:
    return panel.quick.field


def press(*keys: Qt.Key) -> None:
    """Send keys to the window that has the keyboard, as the platform does."""
    for key in keys:
        window = QApplication.focusWindow()
        assert window is not None
        QTest.keyClick(window, key)


def enter(line: str) -> None:
    type_text(line)
    press(Qt.Key.Key_Return)


def said(panel: NotesPanel) -> str:
    return panel.quick.preview.text().replace("\N{NO-BREAK SPACE}", " ")


def test_a_line_is_told_before_it_is_written_and_empties_the_field(
    panel: NotesPanel, field: QuickField, commitments: Commitments, given: Given
) -> None:
    type_text("e @élan 15 mars apporter 3 traces")
    assert said(panel) == "Commitment · Élan, N. · by March 15, 2027: apporter 3 traces"
    assert commitments() == []

    press(Qt.Key.Key_Return)
    (row,) = commitments()
    assert (row.what, row.owner_id, row.noted_at) == ("apporter 3 traces", given.people[1], NINE)
    assert field.text() == ""
    assert field.hasFocus()
    assert len(cards(panel)) == 1

    panel.operations.undo_stack.undo()
    assert commitments() == []


def test_every_kind_is_written_in_a_row(panel: NotesPanel, notes: Notes) -> None:
    for line in ("on lit à deux voix", "d La grille est adoptée", "q Et après?", "! une tension"):
        enter(line)
    assert [(note.details.kind, note.text) for note in notes()] == [
        (NoteKind.OBSERVATION, "on lit à deux voix"),
        (NoteKind.DECISION, "La grille est adoptée"),
        (NoteKind.QUESTION, "Et après?"),
        (NoteKind.OBSERVATION, "une tension"),
    ]
    assert notes()[-1].details.visibility is Visibility.PRIVATE
    stack = panel.operations.undo_stack
    assert [stack.text(n) for n in range(stack.count())] == ["note", "decision", "question", "note"]


def test_it_belongs_to_the_selected_point_else_to_the_one_that_has_the_floor(
    panel: NotesPanel, notes: Notes, items: list[int]
) -> None:
    enter("un")
    panel.follow_timer(items[1])
    type_text("deux")
    assert said(panel) == "Note · item 2: deux"
    press(Qt.Key.Key_Return)
    assert [note.details.agenda_item_id for note in notes()] == [None, items[1]]


def test_names_are_completed_by_keyboard_without_accents(
    field: QuickField, commitments: Commitments, given: Given
) -> None:
    type_text("e @el")
    assert field.list.isVisible()
    press(Qt.Key.Key_Return)
    assert field.text() == "e @Nadia Élan "
    enter("lire")
    assert commitments()[0].owner_id == given.people[1]


def test_arrows_choose_among_namesakes_and_tab_takes(field: QuickField, given: Given) -> None:
    type_text("e @nadia")
    press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Tab)
    assert field.text() == "e @Nadia Zidane "
    assert field.hasFocus()


def test_dates_are_proposed_and_never_taken_by_enter_unasked(
    panel: NotesPanel, field: QuickField, commitments: Commitments
) -> None:
    type_text("e 15")
    assert field.list.isVisible()
    type_text(" copies à lire")
    assert not field.list.isVisible()
    press(Qt.Key.Key_Return)
    assert commitments()[0].what == "15 copies à lire"

    type_text("e 15")
    press(Qt.Key.Key_Down, Qt.Key.Key_Tab)
    assert field.text() == "e 15 December "
    assert said(panel) == "Commitment · by December 15, 2026: …"


def test_a_doubtful_name_is_asked_and_may_stay_text(
    panel: NotesPanel, field: QuickField, commitments: Commitments
) -> None:
    type_text("e @nadia lire")
    assert said(panel) == "@nadia: Nadia Abricot, Nadia Élan, Nadia Zidane? Press Enter to choose."
    press(Qt.Key.Key_Return)
    assert commitments() == []
    assert field.list.isVisible()
    press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert field.text() == "e @Nadia Élan lire"
    press(Qt.Key.Key_Return)
    assert commitments()[0].owner == "Nadia Élan"

    type_text("e @nadia lire")
    press(Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Return)
    assert commitments()[1].what == "@nadia lire"


def test_a_name_that_nobody_bears_is_said_and_stays(
    panel: NotesPanel, commitments: Commitments
) -> None:
    type_text("e @zoé lire")
    assert said(panel) == "@zoé: nobody here has that name, so it stays in the text."
    press(Qt.Key.Key_Return)
    assert commitments()[0].what == "@zoé lire"


def test_prochaine_says_the_day_of_the_next_meeting(
    panel: NotesPanel, database: Database, given: Given, commitments: Commitments
) -> None:
    type_text("e prochaine lire")
    assert said(panel) == "Commitment · by the next meeting, not planned yet: lire"
    with database.writing() as session:
        meeting = make_meeting(session, make_community(session), NINE + timedelta(weeks=4))
        meeting.community_id = given.community_id
    panel.operations.reset()
    assert said(panel) == "Commitment · by the next meeting, December 22, 2026: lire"
    press(Qt.Key.Key_Return)
    assert commitments()[0].due_next_meeting
    (card,) = cards(panel)
    assert "by the next meeting, Dec.\N{NO-BREAK SPACE}22" in card.entry.aside


@pytest.mark.parametrize("case", [("d ", "after the letter"), ("! e lire", "group")])
def test_what_cannot_be_kept_is_refused_and_stays_in_the_field(
    qtbot: QtBot,
    field: QuickField,
    notes: Notes,
    commitments: Commitments,
    case: tuple[str, str],
) -> None:
    line, reason = case
    type_text(line)
    with qtbot.captureExceptions() as refusals:
        press(Qt.Key.Key_Return)
    ((kind, refusal, _),) = refusals
    assert kind is UserError
    assert reason in str(refusal)
    assert field.text() == line
    assert notes() == []
    assert commitments() == []


def test_an_empty_line_writes_nothing_and_tells_the_letters(
    panel: NotesPanel, notes: Notes
) -> None:
    press(Qt.Key.Key_Return)
    assert notes() == []
    assert said(panel).startswith("n note · d decision · c commitment")


def test_people_are_read_once_and_again_when_they_change(
    panel: NotesPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    from car_desktop.ui.screens.meeting import quick_line

    asked: list[int] = []

    def counted(session: object, meeting_id: int) -> object:
        asked.append(meeting_id)
        return quick_ground(session, meeting_id)  # type: ignore[arg-type] # as given by operations

    monkeypatch.setattr(quick_line, "quick_ground", counted)
    panel.operations.changed.emit()
    type_text("e @élan 15 mars apporter 3 traces")
    assert len(asked) == 1
    panel.operations.changed.emit()
    assert len(asked) == 2


def test_the_last_line_written_is_scrolled_to(
    qtbot: QtBot, panel: NotesPanel, clock: Clock
) -> None:
    for number in range(14):
        clock.go(1)
        enter(f"note {number}")
    bar = panel.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0 and bar.value() == bar.maximum())


def test_another_meeting_starts_with_an_empty_line(
    panel: NotesPanel, field: QuickField, database: Database, given: Given
) -> None:
    type_text("e @élan à moitié")
    panel.show_meeting(given.meeting_id, is_writable=True)
    assert field.text() == "e @élan à moitié"
    with database.writing() as session:
        other = make_meeting(session, make_community(session)).id
    panel.show_meeting(other, is_writable=True)
    assert field.text() == ""
    panel.show_meeting(other, is_writable=False)
    assert not field.isVisible()
