"""Changing several meetings of a series at once: what would change is said first, then done so.

Held, closed, postponed or cancelled meetings, those that are past, have attendance or were changed
by themselves are never touched: they are named, with the reason.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time, timedelta

from sqlalchemy.orm import Session

from car_desktop.domain.entities import Meeting, Series
from car_desktop.domain.errors import UserError
from car_desktop.domain.recurrence import Recurrence
from car_desktop.domain.series_rules import until
from car_desktop.domain.values import MeetingMode
from car_desktop.i18n import translate
from car_desktop.services.meetings import MeetingDraft, draft_of, write_draft
from car_desktop.services.refusals import found
from car_desktop.services.series import remember_rule, rule_of
from car_desktop.services.series_plan import (
    LeftAlone,
    Plan,
    Scope,
    SeriesChange,
    Touched,
    change_of,
    kept_or_new,
    linked_meetings,
    moves,
    planned_change,
    planned_day,
    planned_for_all,
)


@dataclass(frozen=True, slots=True)
class Effect:
    """What a change would do: to which meetings, under which rule from then on.

    `chosen` is the meeting that the person changes; a change of the whole series has none.
    """

    rule: Recurrence
    hours: tuple[time, time]
    touched: tuple[Touched, ...]
    left_alone: tuple[LeftAlone, ...]
    chosen: Touched | None = None


def scope_effects(
    session: Session, meeting_id: int, draft: MeetingDraft, today: date
) -> dict[Scope, Effect]:
    """What changing more than this one meeting would do; nothing where it concerns it alone."""
    meeting = found(session, Meeting, meeting_id)
    if not _concerns_several(meeting, draft, today):
        return {}
    plans = {
        scope: planned_change(session, meeting, draft, scope, today)
        for scope in (Scope.FOLLOWING, Scope.ALL)
    }
    if not any(plan.targets for plan in plans.values()):
        return {}
    return {scope: _effect(session, plan) for scope, plan in plans.items()}


def change_meetings(
    session: Session, meeting_id: int, draft: MeetingDraft, scope: Scope, today: date
) -> None:
    """Change a meeting, and with it as many of its series as the scope says."""
    meeting = found(session, Meeting, meeting_id)
    if scope is Scope.ONE or not _concerns_several(meeting, draft, today):
        write_draft(session, meeting, draft)
        return
    plan = planned_change(session, meeting, draft, scope, today)
    follows = not meeting.differs_from_series and draft.starts_at.date() == meeting.day
    planned = plan.shift.days[planned_day(meeting)]
    write_draft(session, meeting, draft)
    series = _carry_out(session, plan)
    is_there = follows or plan.placed[planned].day == meeting.day
    meeting.differs_from_series = not (is_there and _matches(meeting, series))


def series_effect(session: Session, series_id: int, change: SeriesChange, today: date) -> Effect:
    """What a change of the whole series would do to its meetings to come."""
    return _effect(session, planned_for_all(session, series_id, change, today))


def change_series(session: Session, series_id: int, change: SeriesChange, today: date) -> None:
    """Change the rule and its meetings to come."""
    _carry_out(session, planned_for_all(session, series_id, change, today))


def _concerns_several(meeting: Meeting, draft: MeetingDraft, today: date) -> bool:
    """Whether the others of the series could follow: not a meeting that is over, or changes nothing."""
    series = meeting.series
    return (
        series is not None
        and draft.community_id == meeting.community_id
        and meeting.state.is_upcoming
        and meeting.day >= today
        and draft.starts_at.date() == draft.ends_at.date()
        and change_of(meeting, draft).before != change_of(meeting, draft).after
        and meeting.series_day in rule_of(series).days()
    )


def _carry_out(session: Session, plan: Plan) -> Series:
    """Write what was worked out; answer the series that holds its meetings now."""
    series = _split(session, plan) if plan.splits else plan.series
    if not plan.splits and moves(plan.shift):
        remember_rule(series, plan.shift.rule)
    _change_rule(series, plan.change)
    for meeting in linked_meetings(session, plan.series.id):
        new_day = plan.shift.days.get(planned_day(meeting))
        if new_day is None:
            continue
        target = plan.targets.get(meeting.id)
        if target is not None:
            write_draft(session, meeting, plan.change.given_to(draft_of(meeting), target))
            meeting.differs_from_series = False
        elif new_day != meeting.series_day and meeting.state.is_upcoming:
            meeting.differs_from_series = True  # the rule went elsewhere without it
        meeting.series_id, meeting.series_day = series.id, new_day
    session.flush()
    return series


def _split(session: Session, plan: Plan) -> Series:
    """End the series before the first day that changes, and begin one with the rest."""
    old, rule = plan.series, plan.shift.rule
    new = Series(
        community_id=old.community_id,
        frequency=rule.frequency,
        first_day=rule.first,
        last_day=rule.last,
        on_day_off=old.on_day_off,
        starts=old.starts,
        ends=old.ends,
        title=old.title,
        place=old.place,
        mode=old.mode,
    )
    remember_rule(new, rule)
    remember_rule(old, until(plan.rule, min(plan.shift.days) - timedelta(days=1)))
    session.add(new)
    session.flush()
    return new


def _change_rule(series: Series, change: SeriesChange) -> None:
    if change.hours is not None:
        if change.hours[1] <= change.hours[0]:
            raise UserError(
                translate("Meeting", "The end is before the start: correct one of the two times.")
            )
        series.starts, series.ends = change.hours
    before, after = change.before, change.after
    series.title = kept_or_new(series.title, before.title, after.title)
    series.place = kept_or_new(series.place, before.place, after.place)
    series.mode = kept_or_new(series.mode, before.mode, after.mode)


def _matches(meeting: Meeting, series: Series) -> bool:
    """Whether a meeting is as its series says, its day apart."""
    return (meeting.starts_at.time(), meeting.ends_at.time(), *_said(meeting)) == (
        series.starts,
        series.ends,
        *_said(series),
    )


def _said(of: Meeting | Series) -> tuple[str, str, MeetingMode]:
    return of.title, of.place, of.mode


def _effect(session: Session, plan: Plan) -> Effect:
    series = plan.series
    touched = [
        Touched(meeting.id, meeting.day, plan.targets[meeting.id])
        for meeting in linked_meetings(session, series.id)
        if meeting.id in plan.targets
    ]
    own = [plan.chosen] if plan.chosen else []
    return Effect(
        rule=plan.shift.rule,
        hours=plan.change.hours or (series.starts, series.ends),
        touched=tuple(sorted([*own, *touched], key=lambda one: one.new_day)),
        left_alone=plan.left_alone,
        chosen=plan.chosen,
    )
