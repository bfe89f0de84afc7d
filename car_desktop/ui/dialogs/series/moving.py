"""A meeting of a series that is moved by itself: the offer to move the following ones as well."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial

from car_desktop.i18n import translate
from car_desktop.services.meetings import MeetingDetail, MeetingDraft
from car_desktop.services.series_changes import change_meetings, scope_effects
from car_desktop.services.series_plan import Scope
from car_desktop.ui.context import Context
from car_desktop.ui.messages import Action
from car_desktop.ui.undoing import taking_back, undo_action


@dataclass(frozen=True, slots=True)
class Following:
    """What moving the following as well would do: the meeting as it becomes, and how many change."""

    meeting_id: int
    draft: MeetingDraft
    count: int


def following(
    context: Context, meeting: MeetingDetail, starts_at: datetime, ends_at: datetime
) -> Following | None:
    """Those that could follow a meeting that is about to be moved, if any."""
    draft = replace(meeting.draft(), starts_at=starts_at, ends_at=ends_at)
    effects = context.operations.query(scope_effects, meeting.row.id, draft, date.today())
    if Scope.FOLLOWING not in effects or len(effects[Scope.FOLLOWING].touched) < 2:
        return None
    return Following(meeting.row.id, draft, len(effects[Scope.FOLLOWING].touched))


def offer(context: Context, after: Following) -> Action:
    """Move the following in place of the move just made, so that one undo takes all back."""
    move = partial(_move_all, context, after)
    return translate("Series", "Also the following"), taking_back(context, move)


def _move_all(context: Context, after: Following) -> None:
    context.operations.execute(
        translate("Series", "moved meetings"),
        change_meetings,
        after.meeting_id,
        after.draft,
        Scope.FOLLOWING,
        date.today(),
    )
    said = translate("Series", "%n meeting(s) of the series moved.", "", after.count)
    context.messages.say(said, undo_action(context))
