"""What every screen can do with a meeting; each function opens its sheet or acts at once.

Sheets are imported when opened: the first screen must not wait for them.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from functools import partial

from PySide6.QtWidgets import QWidget

from car_desktop.domain.values import MeetingState
from car_desktop.i18n import translate
from car_desktop.services.communities import community_names
from car_desktop.services.meetings import (
    MeetingDetail,
    change_state,
    delete_meeting,
    meeting_detail,
    meeting_row,
    reschedule_meeting,
)
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.messages import Action
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.undoing import undo_action


def plan_meeting(
    context: Context,
    parent: QWidget,
    *,
    community_id: int | None = None,
    day: date | None = None,
    hours: tuple[time, time | None] | None = None,
    planned: Callable[[int], object] | None = None,
) -> None:
    """Open the sheet for a new meeting; without any community, say what comes first.

    `hours` without an end last as long as the community usually does; `planned` hears of the meeting.
    """
    from car_desktop.ui.dialogs.meeting.sheet import MeetingSheet

    rows = [row for row in context.operations.query(community_names) if not row.is_archived]
    if not rows:
        ask_for_a_community(context)
        return
    sheet = MeetingSheet(context, parent, rows)
    sheet.start_with(community_id, day, hours)
    sheet.saved.connect(partial(_say_planned, context))
    if planned is not None:
        sheet.saved.connect(planned)
    sheet.open()


def edit_meeting(context: Context, parent: QWidget, meeting_id: int) -> None:
    """Open the sheet of a meeting."""
    from car_desktop.ui.dialogs.meeting.sheet import MeetingSheet

    meeting = context.operations.query(meeting_detail, meeting_id)
    own = meeting.row.community_id
    names = context.operations.query(community_names)
    rows = [row for row in names if row.id == own or not row.is_archived]
    if meeting.series_id is None:
        MeetingSheet(context, parent, rows, meeting).open()
        return
    from car_desktop.ui.dialogs.series.meeting_sheet import SeriesMeetingSheet

    SeriesMeetingSheet(context, parent, rows, meeting).open()


def postpone(context: Context, parent: QWidget, meeting_id: int) -> None:
    """Ask why, and to when."""
    from car_desktop.ui.dialogs.meeting.reason_sheet import PostponeSheet

    PostponeSheet(context, parent, context.operations.query(meeting_row, meeting_id)).open()


def reschedule(context: Context, meeting_id: int, starts_at: datetime, ends_at: datetime) -> None:
    """Move a meeting at once; offer the same to the following of its series, and to take it back."""
    meeting = context.operations.query(meeting_detail, meeting_id)
    offered = _offer_of_series(context, meeting, starts_at, ends_at)
    context.operations.execute(
        translate("MeetingActions", "moved meeting"),
        reschedule_meeting,
        meeting_id,
        starts_at,
        ends_at,
    )
    text = translate("MeetingActions", "Moved to {day}, {hours}.").format(
        day=current().date_long_with_weekday(starts_at.date()),
        hours=current().time_range(starts_at, ends_at),
    )
    said = " ".join((text, *_clash_words(context, meeting_id)))
    context.messages.say(said, offered and offered(), undo_action(context))


def cancel(context: Context, parent: QWidget, meeting_id: int) -> None:
    """Ask why."""
    from car_desktop.ui.dialogs.meeting.reason_sheet import CancelSheet

    CancelSheet(context, parent, context.operations.query(meeting_row, meeting_id)).open()


def plan_again(context: Context, meeting_id: int) -> None:
    """Put a postponed or cancelled meeting back into the calendar."""
    context.operations.execute(
        translate("MeetingActions", "meeting planned again"),
        change_state,
        meeting_id,
        MeetingState.PLANNED,
    )


def delete(context: Context, meeting_id: int) -> None:
    """Delete at once, and offer to take it back."""
    context.operations.execute(
        translate("MeetingActions", "deleted meeting"), delete_meeting, meeting_id
    )
    context.messages.say(
        translate("MeetingActions", "The meeting was deleted, with its attendance and notes."),
        undo_action(context),
    )


def ask_for_a_community(context: Context) -> None:
    """Say that a meeting belongs to a community, and offer to create one."""
    context.messages.warn(
        translate("MeetingActions", "Create a community first: a meeting belongs to one."),
        (
            translate("MeetingActions", "New community"),
            partial(context.navigator.open, ScreenId.COMMUNITIES, action="new"),
        ),
    )


def _offer_of_series(
    context: Context, meeting: MeetingDetail, starts_at: datetime, ends_at: datetime
) -> Callable[[], Action] | None:
    """The offer to move the following of its series as well, to be made once this one is moved."""
    if meeting.series_id is None:
        return None
    from car_desktop.ui.dialogs.series.moving import following, offer

    found = following(context, meeting, starts_at, ends_at)
    return partial(offer, context, found) if found else None


def _clash_words(context: Context, meeting_id: int) -> list[str]:
    """The first thing that a meeting clashes with where it is now; the calendar tells the others."""
    from car_desktop.services.conflicts import conflict_text, meeting_conflicts

    found = context.operations.query(meeting_conflicts, meeting_id)
    return [conflict_text(conflict) for conflict in found[:1]]


def _say_planned(context: Context, meeting_id: int) -> None:
    row = context.operations.query(meeting_row, meeting_id)
    text = translate("MeetingActions", "Planned on {day}, {hours}: {community}.").format(
        day=current().date_long_with_weekday(row.day),
        hours=current().time_range(row.starts_at, row.ends_at),
        community=row.community,
    )
    context.messages.say(
        text,
        (
            translate("MeetingActions", "Open"),
            partial(context.navigator.open, ScreenId.MEETING, meeting_id=meeting_id),
        ),
        undo_action(context),
    )
