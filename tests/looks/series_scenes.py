"""Series: the plan of a year, the question of how far a change goes, the sheets of a whole series."""

from __future__ import annotations

from datetime import date, time, timedelta

from car_desktop.domain.recurrence import Recurrence
from car_desktop.domain.values import Frequency
from car_desktop.services.communities import communities
from car_desktop.services.meetings import meetings, reschedule_meeting
from car_desktop.services.series import SeriesDraft, create_series
from car_desktop.ui.dialogs.meeting import actions as meeting_actions
from car_desktop.ui.dialogs.series import actions as series_actions
from car_desktop.ui.dialogs.series.meeting_sheet import SeriesMeetingSheet
from car_desktop.ui.dialogs.series.plan_sheet import PlanSeriesSheet
from car_desktop.ui.dialogs.series.preview_list import AnotherDateSheet
from car_desktop.ui.dialogs.series.scope_sheet import ScopeSheet
from car_desktop.ui.dialogs.series.series_sheets import ChangeSeriesSheet, EndSeriesSheet
from car_desktop.ui.navigation import ScreenId
from tests.looks.scene import Scene
from tests.looks.stage import Stage

_TITLE = "Regard collectif sur les apprentissages en lecture"


def _planned(stage: Stage) -> int:
    """Plan a series once, one meeting of which was moved by itself; answer its first meeting."""
    query, execute = stage.context.operations.query, stage.context.operations.execute
    known = [row for row in query(meetings) if row.title == _TITLE]
    if known:
        return known[0].id
    first = date.today() + timedelta(days=8 - date.today().weekday())
    rule = Recurrence(Frequency.WEEKLY, first, first + timedelta(days=200), 6)
    community = max(query(communities, date.today()), key=lambda row: row.members).id
    draft = SeriesDraft(community, rule, time(9), time(11, 30), title=_TITLE, place="Salle 204")
    ids = execute("scene", create_series, draft)
    third = next(row for row in query(meetings) if row.id == ids[2])
    execute("scene", reschedule_meeting, third.id, third.starts_at, third.ends_at + HALF)
    return ids[0]


HALF = timedelta(minutes=30)


def _show_meeting(stage: Stage) -> SeriesMeetingSheet:
    meeting_actions.edit_meeting(stage.context, stage.window, _planned(stage))
    return stage.window.findChildren(SeriesMeetingSheet)[-1]


def _show_scope(stage: Stage, choice: int) -> None:
    sheet = _show_meeting(stage)
    stage.settle()
    day = sheet.when.day_field
    moved = day.value()
    assert moved is not None
    day.set_value(moved + timedelta(days=1))
    sheet.accept()
    question = sheet.findChildren(ScopeSheet)[-1]
    list(question.choices.values())[choice].setChecked(True)


def _show_change(stage: Stage) -> None:
    series = series_actions.series_of_meeting(stage.context, _planned(stage))
    assert series is not None
    series_actions.change_series(stage.context, stage.window, series)
    sheet = stage.window.findChildren(ChangeSeriesSheet)[-1]
    sheet.place.setText("Bibliothèque")
    sheet.last.set_value(series.rule.last + timedelta(days=90))
    sheet.last.moment_changed.emit()


def _show_end(stage: Stage) -> None:
    series = series_actions.series_of_meeting(stage.context, _planned(stage))
    assert series is not None
    series_actions.end_series(stage.context, stage.window, series)
    assert stage.window.findChildren(EndSeriesSheet)


def _plan(stage: Stage) -> PlanSeriesSheet:
    series_actions.plan_series(stage.context, stage.window, date(2026, 9, 14))
    return stage.window.findChildren(PlanSeriesSheet)[-1]


def _show_plan(stage: Stage) -> None:
    sheet = _plan(stage)
    stage.settle()
    sheet.proposals.table.selectRow(3)
    sheet.proposals.leave_out.click()


def _show_another_date(stage: Stage) -> None:
    sheet = _plan(stage)
    stage.settle()
    sheet.proposals.table.selectRow(1)
    sheet.proposals.move_date.click()
    assert sheet.findChildren(AnotherDateSheet)


def _show_tab(stage: Stage) -> None:
    row = next(r for r in stage.context.operations.query(meetings) if r.id == _planned(stage))
    stage.context.navigator.open(ScreenId.COMMUNITY, community_id=row.community_id, tab="meetings")


def _show_in_calendar(stage: Stage) -> None:
    """The side card of the calendar, on a meeting that a rule planned."""
    rows = stage.context.operations.query(meetings)
    planned = next(row for row in rows if row.series_id and row.state.is_upcoming)
    stage.context.navigator.open(ScreenId.CALENDAR, day=planned.day)


SCENES: tuple[Scene, ...] = (
    Scene("series-plan", _show_plan),
    Scene("series-another-date", _show_another_date),
    Scene("series-meeting", _show_meeting),
    Scene("series-scope-one", lambda stage: _show_scope(stage, 0)),
    Scene("series-scope-following", lambda stage: _show_scope(stage, 1)),
    Scene("series-change", _show_change),
    Scene("series-end", _show_end),
    Scene("series-meetings", _show_tab),
    Scene("series-in-calendar", _show_in_calendar),
)
