"""Working out what a change of a series does to each of its meetings, before anything is written."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from enum import StrEnum
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import Meeting, Series
from car_desktop.domain.labels import label
from car_desktop.domain.recurrence import LONGEST_SHIFT, Placed, Recurrence, place
from car_desktop.domain.series_rules import Shift, shifted
from car_desktop.i18n import translate
from car_desktop.services.days_off import community_days_off
from car_desktop.services.meetings import MeetingDraft, draft_of, meetings
from car_desktop.services.refusals import found
from car_desktop.services.series import already_meets, rule_of
from car_desktop.services.typed_text import typed_line, typed_text

T = TypeVar("T")


class Scope(StrEnum):
    """How far a change of one meeting of a series goes."""

    ONE = "one"
    FOLLOWING = "following"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class SeriesChange:
    """A meeting as it was and as it becomes: only what differs is given to the others."""

    before: MeetingDraft
    after: MeetingDraft

    @property
    def hours(self) -> tuple[time, time] | None:
        """The new hours, or none where they stay."""
        return None if _hours(self.before) == _hours(self.after) else _hours(self.after)

    def given_to(self, own: MeetingDraft, day: date) -> MeetingDraft:
        """Another meeting as it becomes, on its day: what does not change stays its own."""
        starts, ends = self.hours or _hours(own)
        before, after = self.before, self.after
        return replace(
            own,
            starts_at=datetime.combine(day, starts),
            ends_at=datetime.combine(day, ends) + (own.ends_at.date() - own.starts_at.date()),
            title=kept_or_new(own.title, before.title, after.title),
            purpose=kept_or_new(own.purpose, before.purpose, after.purpose),
            place=kept_or_new(own.place, before.place, after.place),
            mode=kept_or_new(own.mode, before.mode, after.mode),
            co_facilitator_id=kept_or_new(
                own.co_facilitator_id, before.co_facilitator_id, after.co_facilitator_id
            ),
        )


@dataclass(frozen=True, slots=True)
class Touched:
    """A meeting that changes, from its day to its day: often the same."""

    meeting_id: int
    day: date
    new_day: date


@dataclass(frozen=True, slots=True)
class LeftAlone:
    """A meeting that stays as it is, and why."""

    meeting_id: int
    day: date
    reason: str


@dataclass(frozen=True, slots=True)
class Plan:
    """A change worked out: where the rule goes, and the meetings in it."""

    series: Series
    rule: Recurrence
    shift: Shift
    splits: bool
    change: SeriesChange
    chosen: Touched | None = None  # goes where the person put it
    targets: dict[int, date] = field(default_factory=dict)
    left_alone: tuple[LeftAlone, ...] = ()
    placed: dict[date, Placed] = field(default_factory=dict)


def planned_change(
    session: Session, meeting: Meeting, draft: MeetingDraft, scope: Scope, today: date
) -> Plan:
    series, chosen = _series_of(meeting), planned_day(meeting)
    rule, linked = rule_of(series), linked_meetings(session, series.id)
    first = chosen
    if scope is Scope.ALL:
        first = min(_open_days(linked, rule, today), default=chosen)
        first = min(first, chosen)
    by = draft.starts_at.date() - meeting.day
    before = any(planned_day(other) < first for other in linked)
    plan = Plan(
        series=series,
        rule=rule,
        shift=shifted(rule, first, chosen, by),
        splits=scope is Scope.FOLLOWING and before and rule.first < first,
        change=change_of(meeting, draft),
        chosen=Touched(meeting.id, meeting.day, draft.starts_at.date()),
    )
    return _work_out(session, plan, [other for other in linked if other.id != meeting.id], today)


def planned_for_all(session: Session, series_id: int, change: SeriesChange, today: date) -> Plan:
    series = found(session, Series, series_id)
    rule = rule_of(series)
    same = Shift(rule, {day: day for day in rule.days()})
    plan = Plan(series, rule, same, splits=False, change=change)
    return _work_out(session, plan, linked_meetings(session, series_id), today)


def _open_days(linked: Iterable[Meeting], rule: Recurrence, today: date) -> list[date]:
    """The planned days of the meetings to come."""
    days = {*rule.days()}
    open_days = (planned_day(m) for m in linked if m.state.is_upcoming and m.day >= today)
    return [day for day in open_days if day in days]


def _work_out(session: Session, plan: Plan, others: Iterable[Meeting], today: date) -> Plan:
    """Say where each of the others goes, or why it stays."""
    concerned = [other for other in others if other.series_day in plan.shift.days]
    left = {other.id: reason_to_leave(other, today) for other in concerned}
    following = [other for other in concerned if not left[other.id]]
    if moves(plan.shift):
        placed = _placed(session, plan)
        spots = {o.id: placed[plan.shift.days[planned_day(o)]] for o in following}
        targets = _free_targets(session, plan, following, spots, left)
    else:
        placed = {day: Placed(day, day) for day in plan.shift.days.values()}
        targets = {other.id: other.day for other in following}
    alone = (LeftAlone(o.id, o.day, left[o.id]) for o in concerned if o.id not in targets)
    return replace(plan, targets=targets, left_alone=tuple(alone), placed=placed)


def moves(shift: Shift) -> bool:
    return any(old != new for old, new in shift.days.items())


def _placed(session: Session, plan: Plan) -> dict[date, Placed]:
    """Where the moved rule puts its days, around the days off."""
    days = tuple(plan.shift.days.values())
    around = (days[0] - LONGEST_SHIFT, days[-1] + LONGEST_SHIFT)
    off = community_days_off(session, plan.series.community_id, around)
    placed = place(days, lambda day: off.get(day, ""), plan.series.on_day_off)
    return {one.planned: one for one in placed}


def _free_targets(
    session: Session,
    plan: Plan,
    following: list[Meeting],
    spots: dict[int, Placed],
    left: dict[int, str],
) -> dict[int, date]:
    """The new day of each meeting that can have it; one that cannot stays, and keeps its own day."""
    targets = {key: spot.day for key, spot in spots.items() if spot.day is not None}
    days = {other.id: other.day for other in following}
    for key in days.keys() - targets.keys():
        why = translate("Series", "Its new day is off: {reason}")
        left[key] = why.format(reason=spots[key].reason)
    occupied = _days_of_others(session, plan, days) | {days[k] for k in days if k not in targets}
    while barred := [key for key, day in targets.items() if day in occupied]:
        for key in barred:
            del targets[key]
            occupied.add(days[key])
            left[key] = already_meets()
    return targets


def _days_of_others(session: Session, plan: Plan, moving: Collection[int]) -> set[date]:
    """The days on which the community meets whatever moves; the chosen one where it goes."""
    chosen = [plan.chosen] if plan.chosen else []
    ours = {*moving, *(one.meeting_id for one in chosen)}
    rows = meetings(session, plan.series.community_id)
    others = {row.day for row in rows if row.state.counts and row.id not in ours}
    return others | {one.new_day for one in chosen}


def linked_meetings(session: Session, series_id: int) -> Sequence[Meeting]:
    """The meetings of a series in the order of their planned days."""
    return session.scalars(
        select(Meeting)
        .where(Meeting.series_id == series_id)
        .order_by(Meeting.series_day, Meeting.starts_at)
    ).all()


def reason_to_leave(meeting: Meeting, today: date) -> str:
    """Why a meeting is not touched unasked; nothing for one that follows its series."""
    if not meeting.state.is_upcoming:
        return label(meeting.state)
    if meeting.attendance:
        return translate("Series", "Attendance has been taken")
    if meeting.day < today:
        return translate("Series", "Its day has passed")
    if meeting.differs_from_series:
        return translate("Series", "Changed separately")
    return ""


def change_of(meeting: Meeting, draft: MeetingDraft) -> SeriesChange:
    """What a form changes of a meeting, read as it would be kept."""
    kept = replace(
        draft,
        title=typed_line(draft.title),
        place=typed_line(draft.place),
        purpose=typed_text(draft.purpose).strip(),
    )
    return SeriesChange(draft_of(meeting), kept)


def _series_of(meeting: Meeting) -> Series:
    assert meeting.series is not None
    return meeting.series


def planned_day(meeting: Meeting) -> date:
    """The day that the rule gave."""
    assert meeting.series_day is not None
    return meeting.series_day


def _hours(draft: MeetingDraft) -> tuple[time, time]:
    return draft.starts_at.time(), draft.ends_at.time()


def kept_or_new(own: T, before: T, after: T) -> T:
    """What a change makes of a value: its own where nothing changed."""
    return own if before == after else after
