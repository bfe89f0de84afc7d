"""A meeting of a series says so; changing, ending and extending the series asks once and shows all."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from car_desktop.domain.recurrence import Recurrence
from car_desktop.domain.values import Frequency, MeetingMode
from car_desktop.services.meetings import MeetingRow, meetings, reschedule_meeting
from car_desktop.services.series import SeriesDraft, create_series
from car_desktop.services.series_plan import Scope
from car_desktop.storage.database import Database
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.meeting import actions
from car_desktop.ui.dialogs.meeting.sheet import MeetingSheet
from car_desktop.ui.dialogs.series.meeting_sheet import SeriesMeetingSheet
from car_desktop.ui.dialogs.series.scope_sheet import ScopeSheet
from car_desktop.ui.dialogs.series.series_sheets import ChangeSeriesSheet, EndSeriesSheet
from car_desktop.ui.screens.community.meetings_tab import MeetingsTab
from tests.factories import make_community

Show = Callable[[QWidget], QWidget]
NOON = datetime.combine(date.today(), time(12))
OCTOBER = date(date.today().year + 1, 10, 1)
TUESDAY = OCTOBER + timedelta(days=(1 - OCTOBER.weekday()) % 7)
"""Always to come, so that the sheets, which ask the clock, find all meetings ahead."""


@pytest.fixture
def window(show: Show) -> QWidget:
    """What sheets open over."""
    return show(QWidget())


@pytest.fixture
def community_id(database: Database) -> int:
    """A community that meets four Tuesdays."""
    with database.writing() as session:
        community = make_community(session, "CoP fictive")
        rule = Recurrence(Frequency.WEEKLY, TUESDAY, TUESDAY + timedelta(days=21))
        create_series(session, SeriesDraft(community.id, rule, time(9), time(11), place="Salle 2"))
        return community.id


def rows(context: Context) -> list[MeetingRow]:
    return context.operations.query(meetings)


@pytest.fixture
def sheet(qtbot: QtBot, window: QWidget, context: Context, community_id: int) -> SeriesMeetingSheet:
    """The sheet of the second meeting."""
    actions.edit_meeting(context, window, rows(context)[1].id)
    sheet = window.findChild(SeriesMeetingSheet)
    assert sheet is not None
    qtbot.waitUntil(sheet.isActiveWindow)
    return sheet


def asked(sheet: SeriesMeetingSheet) -> ScopeSheet:
    """Save, and answer with the question that appears."""
    sheet.accept()
    question = sheet.findChild(ScopeSheet)
    assert question is not None
    return question


def lines(table: QWidget) -> list[str]:
    model = table.model()  # type: ignore[attr-defined] # any of our tables
    return [
        f"{model.index(row, 0).data()} | {model.index(row, 1).data()}".replace("\xa0", " ")
        for row in range(model.rowCount())
    ]


def test_the_sheet_of_a_meeting_says_of_which_series_it_is(sheet: SeriesMeetingSheet) -> None:
    assert sheet.series.about.text() == "Series: every week, on Tuesday"


def test_a_meeting_planned_by_itself_has_the_plain_sheet(
    window: QWidget, context: Context, community_id: int
) -> None:
    context.operations.execute("alone", _add_one, community_id)

    actions.edit_meeting(context, window, rows(context)[0].id)

    assert type(window.findChild(MeetingSheet)) is MeetingSheet


def _add_one(session: object, community_id: int) -> None:
    from car_desktop.services.meetings import MeetingDraft, schedule_meeting
    from car_desktop.storage.database import Session

    assert isinstance(session, Session)
    schedule_meeting(session, MeetingDraft(community_id, NOON, NOON + timedelta(hours=1)))


@pytest.mark.parametrize(
    ("downs", "changed"), [(0, [False, True, False, False]), (1, [False, True, True, True])]
)
def test_saving_asks_once_how_far_the_change_goes_and_one_undo_takes_it_back(
    qtbot: QtBot,
    context: Context,
    sheet: SeriesMeetingSheet,
    *,
    downs: int,
    changed: list[bool],
) -> None:
    sheet.place.setText("Bibliothèque")
    question = asked(sheet)
    qtbot.waitUntil(question.isActiveWindow)
    assert question.choices[Scope.ONE].hasFocus()
    for _ in range(downs):
        qtbot.keyClick(question.focusWidget(), Qt.Key.Key_Down)

    with qtbot.waitSignal(sheet.submitted):
        qtbot.keyClick(question.focusWidget(), Qt.Key.Key_Return)

    assert [row.place == "Bibliothèque" for row in rows(context)] == changed
    context.operations.undo_stack.undo()
    assert {row.place for row in rows(context)} == {"Salle 2"}


def test_each_answer_says_which_meetings_change_and_which_are_left_alone(
    context: Context, sheet: SeriesMeetingSheet
) -> None:
    third = rows(context)[2]
    context.operations.execute(
        "moved", reschedule_meeting, third.id, third.starts_at, third.ends_at + timedelta(hours=1)
    )
    sheet.mode.set_value(MeetingMode.REMOTE)
    question = asked(sheet)
    assert [line.split(" | ")[1] for line in lines(question.table)] == ["Changes"]

    question.choices[Scope.ALL].setChecked(True)

    said = [line.split(" | ")[1] for line in lines(question.table)]
    assert said == ["Changes", "Changes", "Left alone", "Changes"]
    assert "every week" in question.rule.text().lower()


def test_a_change_of_nothing_asks_nothing(
    qtbot: QtBot, context: Context, sheet: SeriesMeetingSheet
) -> None:
    with qtbot.waitSignal(sheet.submitted):
        sheet.accept()

    assert sheet.findChild(ScopeSheet) is None


def test_giving_up_the_answer_leaves_the_meeting_open_and_unchanged(
    context: Context, sheet: SeriesMeetingSheet
) -> None:
    sheet.place.setText("Bibliothèque")

    asked(sheet).reject()

    assert sheet.isVisible()
    assert {row.place for row in rows(context)} == {"Salle 2"}


def test_a_meeting_dragged_in_the_calendar_offers_to_move_the_following_too(
    context: Context, community_id: int
) -> None:
    before = [row.day for row in rows(context)]
    second = rows(context)[1]
    day = timedelta(days=1)

    actions.reschedule(context, second.id, second.starts_at + day, second.ends_at + day)

    assert [row.day - old for row, old in zip(rows(context), before, strict=True)].count(day) == 1
    last = context.messages.last
    assert last is not None
    assert [name for name, _ in last.actions] == ["Also the following", "Undo"]
    last.actions[0][1]()
    assert [row.day for row in rows(context)] == [before[0], *(old + day for old in before[1:])]
    context.operations.undo_stack.undo()
    assert [row.day for row in rows(context)] == before


# ------------------------------------------------------------------ the whole series


def test_the_links_of_the_sheet_open_the_sheets_of_the_series(
    window: QWidget, sheet: SeriesMeetingSheet
) -> None:
    sheet.series.edit.click()

    assert window.findChild(ChangeSeriesSheet) is not None
    assert not sheet.isVisible()


@pytest.fixture
def tab(show: Show, context: Context, community_id: int) -> MeetingsTab:
    tab = MeetingsTab(context, date.today)
    tab.show_community(community_id)
    show(tab)
    tab.table.setFocus()
    return tab


def test_a_series_is_changed_and_extended_from_the_list_of_meetings_by_key(
    qtbot: QtBot, context: Context, tab: MeetingsTab
) -> None:
    qtbot.keyClick(tab.table, Qt.Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)
    sheet = tab.findChild(ChangeSeriesSheet)
    assert sheet is not None
    assert not sheet.accept_button.isEnabled()
    sheet.place.setText("Gymnase")
    sheet.last.set_value(TUESDAY + timedelta(days=28))
    sheet.last.moment_changed.emit()
    assert [line.split(" | ")[1] for line in lines(sheet.table)] == ["Changes"] * 4 + ["New"]

    sheet.accept()

    assert [row.place for row in rows(context)] == ["Gymnase"] * 5
    context.operations.undo_stack.undo()
    assert [row.place for row in rows(context)] == ["Salle 2"] * 4


def test_an_earlier_end_is_refused_where_the_series_is_changed(
    qtbot: QtBot, tab: MeetingsTab
) -> None:
    qtbot.keyClick(tab.table, Qt.Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)
    sheet = tab.findChild(ChangeSeriesSheet)
    assert sheet is not None

    sheet.last.set_value(TUESDAY)
    sheet.last.moment_changed.emit()

    assert "choose a later day" in sheet.table.placeholder
    assert not sheet.accept_button.isEnabled()


def test_a_series_is_ended_by_key_and_what_is_removed_is_seen_first(
    qtbot: QtBot, context: Context, tab: MeetingsTab
) -> None:
    qtbot.keyClick(tab.table, Qt.Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier)
    sheet = tab.findChild(EndSeriesSheet)
    assert sheet is not None
    sheet.from_day.set_value(TUESDAY + timedelta(days=10))
    sheet.from_day.moment_changed.emit()
    assert [line.split(" | ")[1] for line in lines(sheet.table)] == ["Removed", "Removed"]
    assert sheet.accept_button.text() == "End the series: remove 2 meeting(s)"

    sheet.accept()

    assert len(rows(context)) == 2
    context.operations.undo_stack.undo()
    assert len(rows(context)) == 4


def test_a_meeting_without_a_series_says_so(
    qtbot: QtBot, context: Context, tab: MeetingsTab, community_id: int
) -> None:
    context.operations.execute("alone", _add_one, community_id)
    tab.table.selectRow(4)

    qtbot.keyClick(tab.table, Qt.Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)

    assert context.messages.last is not None
    assert "belongs to no series" in context.messages.last.text
