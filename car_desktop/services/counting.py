"""The one place that turns attendance into hours: the rule of the day, the breaks, the stays."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from car_desktop.domain.counting import (
    EXACT,
    CountedMeeting,
    Counting,
    Interval,
    PlannedItem,
    breaks_of,
)
from car_desktop.domain.entities import AgendaItem, Attendance, CountingRule, Meeting
from car_desktop.domain.errors import UserError
from car_desktop.domain.values import AttendanceStatus, Intention
from car_desktop.i18n import translate
from car_desktop.services.refusals import found

MOST_MINUTES = 24 * 60


@dataclass(frozen=True, slots=True)
class RuleRow:
    """A rule in the table of the settings; it holds until the next one starts."""

    id: int
    starts_on: date
    rule: Counting


def counted_meetings(session: Session, meetings: Iterable[Meeting]) -> dict[int, CountedMeeting]:
    """How the hours of each of these meetings are counted."""
    known = list(meetings)
    rules = _Rules(counting_rules(session))
    said = {meeting.id: rules.on(meeting.day) for meeting in known}
    breaks = _breaks(session, [m for m in known if said[m.id].deducts_breaks])
    return {
        m.id: CountedMeeting(m.starts_at, m.ends_at, said[m.id], breaks.get(m.id, ()))
        for m in known
    }


def counted_meeting(session: Session, meeting: Meeting) -> CountedMeeting:
    """How the hours of one meeting are counted."""
    return counted_meetings(session, [meeting])[meeting.id]


def own_minutes(counted: CountedMeeting, mark: Attendance, meeting: Meeting) -> int:
    """The hours of the person marked; those of a delegate are the delegate's."""
    if mark.status is AttendanceStatus.REPRESENTED:
        return 0
    return counted.minutes(mark.intervals(meeting))


def counting_rules(session: Session) -> tuple[RuleRow, ...]:
    """The rules, the earliest first."""
    rules = session.scalars(select(CountingRule).order_by(CountingRule.starts_on))
    return tuple(RuleRow(rule.id, rule.starts_on, _said(rule)) for rule in rules)


def rules_applied(session: Session, meetings: Iterable[Meeting]) -> tuple[RuleRow, ...]:
    """The rules by which the hours of these meetings are counted, the earliest first."""
    rules = _Rules(counting_rules(session))
    used = {rules.row_on(meeting.day) for meeting in meetings}
    return tuple(sorted((row for row in used if row), key=lambda row: row.starts_on))


def write_counting_rule(
    session: Session, starts_on: date, said: Counting, rule_id: int | None = None
) -> int:
    """Add a rule, or change one; only meetings from its day on are counted by it."""
    _refuse_impossible(said)
    _refuse_same_day(session, starts_on, rule_id)
    rule = (
        CountingRule(starts_on=starts_on)
        if rule_id is None
        else found(session, CountingRule, rule_id)
    )
    rule.starts_on = starts_on
    rule.rounding_minutes = said.rounding_minutes
    rule.least_minutes = said.least_minutes
    rule.late_tolerance_minutes = said.late_tolerance_minutes
    rule.deducts_breaks = said.deducts_breaks
    rule.partial_percent = said.partial_percent
    session.add(rule)
    session.flush()
    return rule.id


def delete_counting_rule(session: Session, rule_id: int) -> None:
    """Take a rule away: its meetings are counted by the one before it, or exactly."""
    session.delete(found(session, CountingRule, rule_id))


class _Rules:
    """Which rule holds on a day."""

    def __init__(self, rows: Sequence[RuleRow]) -> None:
        self._rows = rows
        self._starts = [row.starts_on for row in rows]

    def row_on(self, day: date) -> RuleRow | None:
        place = bisect_right(self._starts, day)
        return self._rows[place - 1] if place else None

    def on(self, day: date) -> Counting:
        row = self.row_on(day)
        return row.rule if row else EXACT


def _breaks(session: Session, meetings: Sequence[Meeting]) -> dict[int, tuple[Interval, ...]]:
    starts = {meeting.id: meeting.starts_at for meeting in meetings}
    if not starts:
        return {}
    rows = session.execute(
        select(
            AgendaItem.meeting_id,
            AgendaItem.planned_minutes,
            AgendaItem.intention,
            AgendaItem.state,
            AgendaItem.started_at,
            AgendaItem.ended_at,
        )
        .where(AgendaItem.meeting_id.in_(starts))
        .order_by(AgendaItem.meeting_id, AgendaItem.rank)
    )
    items: dict[int, list[PlannedItem]] = defaultdict(list)
    for meeting_id, minutes, intention, state, started_at, ended_at in rows:
        is_break = intention is Intention.BREAK
        items[meeting_id].append(PlannedItem(minutes, is_break, state, started_at, ended_at))
    return {key: breaks_of(starts[key], listed) for key, listed in items.items()}


def _said(rule: CountingRule) -> Counting:
    return Counting(
        rounding_minutes=rule.rounding_minutes,
        least_minutes=rule.least_minutes,
        late_tolerance_minutes=rule.late_tolerance_minutes,
        deducts_breaks=rule.deducts_breaks,
        partial_percent=rule.partial_percent,
    )


def _refuse_impossible(said: Counting) -> None:
    lengths = (said.rounding_minutes, said.least_minutes, said.late_tolerance_minutes)
    if any(not 0 <= minutes <= MOST_MINUTES for minutes in lengths):
        raise UserError(
            translate("Counting", "A rule counts in minutes of one day: correct the lengths.")
        )
    if not 0 <= said.partial_percent <= 100:
        raise UserError(translate("Counting", "A share is between 0 and 100 %: correct it."))


def _refuse_same_day(session: Session, starts_on: date, rule_id: int | None) -> None:
    other = session.scalar(select(CountingRule.id).where(CountingRule.starts_on == starts_on))
    if other is not None and other != rule_id:
        raise UserError(
            translate("Counting", "A rule starts on that day already: change that one instead.")
        )
