"""The timer as the coach sees it: every second told, nothing written by time itself."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from car_desktop.domain.timing import MeetingTimer
from car_desktop.domain.values import AgendaState
from car_desktop.services.agenda import set_agenda_state
from car_desktop.services.timer import meeting_timer
from car_desktop.storage.database import Database
from car_desktop.ui.context import Context
from car_desktop.ui.screens.meeting.screen import MeetingScreen
from car_desktop.ui.screens.meeting.timer_card import TimerCard
from tests.ui.screens.meeting.conftest import Given
from tests.ui.screens.meeting.timing import Clock, write_agenda


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def items(database: Database, given: Given) -> list[int]:
    with database.writing() as session:
        return write_agenda(session, given.meeting_id)


@pytest.fixture
def card(
    context: Context,
    given: Given,
    items: list[int],
    clock: Clock,
    show: Callable[[TimerCard], TimerCard],
) -> TimerCard:
    card = TimerCard(context, clock)
    card.resize(272, 220)
    card.show_meeting(given.meeting_id, is_writable=True)
    return show(card)


def stored(card: TimerCard, given: Given) -> MeetingTimer:
    return card.operations.query(meeting_timer, given.meeting_id)


def shown(card: TimerCard) -> tuple[str, str]:
    return card.heading.text(), card.figure.text().replace("\N{NO-BREAK SPACE}", " ")


def end_said(card: TimerCard) -> str:
    return card.end.text().replace("\N{NO-BREAK SPACE}", " ")


def test_before_the_start_it_offers_the_first_point(card: TimerCard) -> None:
    assert shown(card) == ("Item 1 · Accueil et intention", "10:00")
    assert card.next.text() == "Start item 1"
    assert not card.pause.isVisible()


def test_a_point_counts_down_and_the_next_takes_over(
    card: TimerCard, clock: Clock, given: Given
) -> None:
    card.next.click()
    clock.go(3.5)
    card.tick()
    assert shown(card) == ("Item 1 · time left", "6:30")
    assert end_said(card) == "3 min of 10 min · expected end 11:55 a.m."

    card.next.click()
    assert shown(card) == ("Item 2 · time left", "20:00")
    assert stored(card, given).items[0].state is AgendaState.TREATED


def test_the_end_comes_in_words_and_colour_and_is_said_once(
    card: TimerCard, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(
        QAccessible,
        "updateAccessibility",
        lambda event: (
            said.append(event.message())
            if isinstance(event, QAccessibleAnnouncementEvent)
            else None
        ),
    )
    card.next.click()
    for minutes in (7.9, 0.1, 1, 1, 0.1, 2):
        clock.go(minutes)
        card.tick()
        card.tick()

    assert said == ["Item 1: two minutes left.", "Item 1: time is up."]
    assert shown(card) == ("Item 1 · time is up", "+ 2:06")
    assert card.heading.property("role") == "warning"


def test_running_late_says_until_when(card: TimerCard, clock: Clock) -> None:
    clock.go(15)
    card.next.click()
    clock.go(20)
    card.tick()
    assert end_said(card) == "20 min of 10 min · expected end 12:20 p.m., 20 min too late"
    assert card.end.property("role") == "warning"


def test_pause_stops_the_clock_and_resume_goes_on(card: TimerCard, clock: Clock) -> None:
    card.next.click()
    clock.go(4)
    card.pause.click()
    clock.go(30)
    card.tick()
    assert shown(card) == ("Item 1 · paused", "6:00")
    assert card.pause.text() == "Resume"

    card.pause.click()
    clock.go(1)
    card.tick()
    assert shown(card) == ("Item 1 · time left", "5:00")


def test_five_minutes_more_and_back_to_the_point_before(card: TimerCard, clock: Clock) -> None:
    assert not card.back.isEnabled()
    card.next.click()
    card.more.click()
    card.more.click()
    assert shown(card)[1] == "20:00"

    clock.go(5)
    card.next.click()
    clock.go(1)
    card.back.click()
    assert shown(card) == ("Item 1 · time left", "15:00")


def test_a_break_counts_too_and_the_last_point_ends_it_all(card: TimerCard) -> None:
    for _ in range(3):
        card.go_on()
    assert shown(card)[0] == "Break · time left"
    card.go_on()
    assert card.next.text() == "Finish"
    card.go_on()
    assert card.heading.text() == "Every item has been treated."
    assert not card.next.isVisible()
    assert not card.figure.isVisible()


def test_each_gesture_is_one_step_of_undo_with_its_name(card: TimerCard, clock: Clock) -> None:
    stack = card.operations.undo_stack
    card.go_on()
    clock.go(2)
    card.go_on()
    card.toggle_pause()
    card.add_five()
    assert [stack.text(place) for place in range(stack.count())] == [
        "start of item 1",
        "item 1 treated, item 2 started",
        "pause of the timer",
        "five minutes more for item 2",
    ]

    for _ in range(3):
        stack.undo()
    clock.go(1)
    card.tick()
    assert shown(card) == ("Item 1 · time left", "7:00"), "as if it had never been stopped"
    stack.undo()
    assert card.next.text() == "Start item 1"


def test_time_itself_reads_and_writes_nothing(
    card: TimerCard, clock: Clock, given: Given, monkeypatch: pytest.MonkeyPatch
) -> None:
    card.go_on()
    before = stored(card, given)
    count = card.operations.undo_stack.count()
    monkeypatch.setattr(type(card.operations), "_open_database", _refuse)
    for _ in range(100):
        clock.go(0.5)
        card.tick()
    monkeypatch.undo()
    assert stored(card, given) == before
    assert card.operations.undo_stack.count() == count


def _refuse(_operations: object) -> None:
    raise AssertionError("a tick asked for the database")


def test_the_clock_of_qt_runs_only_while_it_is_seen_and_time_goes_by(card: TimerCard) -> None:
    ticking = card._second.isActive
    assert not ticking()
    card.go_on()
    assert ticking()
    card.toggle_pause()
    assert not ticking()
    card.toggle_pause()
    card.hide()
    assert not ticking()
    card.show()
    assert ticking()


def test_seconds_pass_by_themselves(qtbot: QtBot, card: TimerCard, clock: Clock) -> None:
    card.go_on()
    clock.go(1 / 60)
    qtbot.waitUntil(lambda: card.figure.text() == "9:59", timeout=5000)


def test_after_the_program_was_closed_it_goes_on(
    context: Context,
    card: TimerCard,
    clock: Clock,
    given: Given,
    show: Callable[[TimerCard], TimerCard],
) -> None:
    card.go_on()
    card.hide()
    clock.go(4)
    again = TimerCard(context, clock)
    again.show_meeting(given.meeting_id, is_writable=True)
    show(again)
    assert shown(again) == ("Item 1 · time left", "6:00")


def test_a_clock_left_running_says_so(card: TimerCard, clock: Clock) -> None:
    card.go_on()
    clock.go(26 * 60)
    card.tick()
    assert card.end.text() == "Left running: the timer stopped by itself."


def test_without_an_agenda_there_is_no_timer(
    context: Context, given: Given, database: Database, show: Callable[[TimerCard], TimerCard]
) -> None:
    card = TimerCard(context, Clock())
    card.show_meeting(given.meeting_id, is_writable=True)
    show(card)
    assert not card.card.isVisible()
    card.go_on()
    card.toggle_pause()
    with database.writing() as session:
        write_agenda(session, given.meeting_id)
    context.operations.reset()
    assert card.card.isVisible()


def test_a_closed_meeting_is_not_timed(card: TimerCard, given: Given) -> None:
    card.show_meeting(given.meeting_id, is_writable=False)
    for act in (card.go_on, card.go_back, card.toggle_pause, card.add_five):
        act()
    assert stored(card, given).current is None
    assert not card.next.isEnabled()


class _Painted(QObject):
    """Notes the parts that are painted."""

    def __init__(self, parts: list[QWidget]) -> None:
        super().__init__()
        self.names: list[QWidget] = []
        for part in parts:
            part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            self.names.append(watched)
        return False


@pytest.fixture
def screen(context: Context, given: Given, items: list[int], clock: Clock) -> MeetingScreen:
    screen = MeetingScreen(context, clock)
    screen.resize(1200, 700)
    screen.open(meeting_id=given.meeting_id, step="facilitate")
    return screen


Show = Callable[[MeetingScreen], MeetingScreen]


def test_a_second_repaints_its_own_figure_only(
    qtbot: QtBot, screen: MeetingScreen, clock: Clock, show: Show
) -> None:
    show(screen)
    step = screen.facilitate
    step.timer.go_on()
    qtbot.wait(50)
    others: list[QWidget] = [step.agenda.table, step.notes, step.attendance, step.timer.heading,
                             step.timer.pause, step.timer.end]  # fmt: skip
    painted = _Painted([*others, step.timer.figure])

    clock.go(1 / 60)
    step.timer.tick()
    qtbot.waitUntil(lambda: step.timer.figure in painted.names)
    assert set(painted.names) == {step.timer.figure}


@pytest.mark.parametrize("width", [1200, 880, 690])
def test_the_timer_is_there_at_every_width(
    qtbot: QtBot, screen: MeetingScreen, show: Show, width: int
) -> None:
    screen.resize(width, 700)
    show(screen)
    step = screen.facilitate
    for panel in (step.notes, step.attendance, step.agenda):
        step.go_to(panel)
        qtbot.waitUntil(step.timer.figure.isVisible)
        assert step.timer.next.isVisible()
        assert panel.isVisible()
    assert screen.width() == width


def test_keys_drive_the_timer_and_the_agenda_follows(
    qtbot: QtBot, screen: MeetingScreen, items: list[int], show: Show
) -> None:
    show(screen)
    step = screen.facilitate

    def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        qtbot.keyClick(screen.focusWidget(), key, modifier)

    press(Qt.Key.Key_F3)
    assert selected(screen) == items[0]
    press(Qt.Key.Key_F3)
    assert selected(screen) == items[1]
    press(Qt.Key.Key_F4)
    assert step.timer.heading.text() == "Item 2 · paused"
    press(Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert step.timer.figure.text() == "25:00"
    press(Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert step.timer.heading.text() == "Item 1 · time left"

    step.go_to(step.agenda)
    step.agenda.table.select_key(items[3])
    qtbot.keyClick(step.agenda.table, Qt.Key.Key_F3, Qt.KeyboardModifier.ControlModifier)
    assert step.timer.heading.text() == "Item 4 · time left"


def test_a_treated_point_says_how_long_it_took(
    screen: MeetingScreen, clock: Clock, show: Show
) -> None:
    show(screen)
    step = screen.facilitate
    step.timer.go_on()
    clock.go(17)
    step.timer.go_on()
    table = step.agenda.table
    said = [table.second_line(row).replace("\N{NO-BREAK SPACE}", " ") for row in table.items.rows]
    assert said == ["done in 17 min", "", "", ""]


@pytest.mark.parametrize("width", [1200, 690])
def test_what_is_written_belongs_to_the_point_that_has_the_floor(
    screen: MeetingScreen, items: list[int], show: Show, width: int
) -> None:
    screen.resize(width, 700)
    show(screen)
    step = screen.facilitate
    step.timer.go_on()
    step.timer.go_on()
    step.notes.new_note()
    assert step.notes.note_editor.item.currentData() == items[1]

    step.go_to(step.agenda)
    assert selected(screen) == items[1]


def selected(screen: MeetingScreen) -> int | None:
    row = screen.facilitate.agenda.table.current_row()
    return row.id if row else None


def test_treating_the_current_point_in_the_agenda_ends_it(
    card: TimerCard, items: list[int], given: Given
) -> None:
    card.go_on()
    card.operations.execute("", set_agenda_state, items[0], AgendaState.TREATED)
    assert stored(card, given).current is None
    assert card.next.text() == "Start item 2"
