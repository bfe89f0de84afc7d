"""What the screens can do with series; each function opens its sheet.

Sheets are imported when opened: the first screen must not wait for them.
"""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from car_desktop.i18n import translate
from car_desktop.services.communities import community_names
from car_desktop.services.meetings import meeting_row
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.meeting.actions import ask_for_a_community
from car_desktop.ui.undoing import undo_action

if TYPE_CHECKING:
    from car_desktop.services.series_life import Ending, SeriesFacts


def plan_series(
    context: Context, parent: QWidget, day: date, *, community_id: int | None = None
) -> None:
    """Open the sheet that plans a year; without any community, say what comes first."""
    from car_desktop.ui.dialogs.series.plan_sheet import PlanSeriesSheet

    rows = [row for row in context.operations.query(community_names) if not row.is_archived]
    if not rows:
        ask_for_a_community(context)
        return
    sheet = PlanSeriesSheet(context, parent, rows, today=day)
    sheet.start_with(community_id, day)
    sheet.created.connect(partial(_say_created, context))
    sheet.open()


def change_series(context: Context, parent: QWidget, series: SeriesFacts) -> None:
    """Open the sheet of a series."""
    from car_desktop.ui.dialogs.series.series_sheets import ChangeSeriesSheet

    sheet = ChangeSeriesSheet(context, parent, series, today=date.today())
    sheet.revised.connect(partial(_say_revised, context))
    sheet.open()


def end_series(context: Context, parent: QWidget, series: SeriesFacts) -> None:
    """Ask from which day on the meetings of a series are removed."""
    from car_desktop.ui.dialogs.series.series_sheets import EndSeriesSheet

    sheet = EndSeriesSheet(context, parent, series, today=date.today())
    sheet.ended.connect(partial(_say_ended, context))
    sheet.open()


def series_of_meeting(context: Context, meeting_id: int) -> SeriesFacts | None:
    """The series of a meeting; where it has none, say so."""
    from car_desktop.services.series_life import series_of

    series = context.operations.query(series_of, meeting_id)
    if series is None:
        context.messages.warn(
            translate("Series", "This meeting belongs to no series: it was planned on its own.")
        )
    return series


def _say_revised(context: Context) -> None:
    said = translate("Series", "The series and its meetings to come are changed.")
    context.messages.say(said, undo_action(context))


def _say_ended(context: Context, outcome: Ending) -> None:
    said = translate(
        "Series", "The series is ended: %n meeting(s) removed.", "", len(outcome.removed)
    )
    if outcome.kept:
        days = current().join([current().date_long(one.day) for one in outcome.kept])
        kept = translate("Series", "Kept, because they hold work: {days}.").format(days=days)
        said = f"{said} {kept}"
    context.messages.say(said, undo_action(context))


def _say_created(context: Context, ids: tuple[int, ...]) -> None:
    community = context.operations.query(meeting_row, ids[0]).community
    said = translate("Series", "%n meeting(s) planned: {community}.", "", len(ids))
    context.messages.say(said.format(community=community), undo_action(context))
