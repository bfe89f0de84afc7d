"""What the screens can do with series; each function opens its sheet.

Sheets are imported when opened: the first screen must not wait for them.
"""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from car_desktop.i18n import translate
from car_desktop.services.communities import community_names
from car_desktop.services.meetings import meeting_row
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.meeting.actions import ask_for_a_community
from car_desktop.ui.undoing import undo_action


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


def _say_created(context: Context, ids: tuple[int, ...]) -> None:
    community = context.operations.query(meeting_row, ids[0]).community
    said = translate("Series", "%n meeting(s) planned: {community}.", "", len(ids))
    context.messages.say(said.format(community=community), undo_action(context))
