"""How screens look for a moment: for a new meeting, or for one that has to move.

Sheets are imported when opened: the first screen must not wait for them.
"""

from __future__ import annotations

from datetime import date, datetime
from functools import partial

from PySide6.QtWidgets import QWidget

from car_desktop.services.communities import community_names
from car_desktop.services.meetings import meeting_row
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.meeting.actions import ask_for_a_community, plan_meeting, reschedule


def find_slot(
    context: Context,
    parent: QWidget,
    day: date,
    *,
    community_id: int | None = None,
    today: date | None = None,
) -> None:
    """Look for a moment from a day on, then plan a meeting there."""
    from car_desktop.ui.dialogs.slots.sheet import SlotsSheet

    rows = [row for row in context.operations.query(community_names) if not row.is_archived]
    if not rows:
        ask_for_a_community(context)
        return
    sheet = SlotsSheet(context, parent, rows, today or date.today())
    sheet.slot_chosen.connect(partial(_plan, context, parent))
    sheet.start_with(community_id, day)
    sheet.open()


def find_another_slot(
    context: Context, parent: QWidget, meeting_id: int, *, today: date | None = None
) -> None:
    """Look for another moment for a meeting, then move it there."""
    from car_desktop.ui.dialogs.slots.sheet import SlotsSheet

    meeting = context.operations.query(meeting_row, meeting_id)
    rows = context.operations.query(community_names)
    sheet = SlotsSheet(context, parent, rows, today or date.today(), meeting)
    sheet.slot_chosen.connect(partial(_move, context, meeting_id))
    sheet.open()


def _plan(
    context: Context, parent: QWidget, community_id: int, starts_at: datetime, ends_at: datetime
) -> None:
    hours = (starts_at.time(), ends_at.time())
    plan_meeting(context, parent, community_id=community_id, day=starts_at.date(), hours=hours)


def _move(
    context: Context, meeting_id: int, _community_id: int, starts_at: datetime, ends_at: datetime
) -> None:
    reschedule(context, meeting_id, starts_at, ends_at)
