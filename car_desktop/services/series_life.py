"""A series that ends earlier or goes on longer; what was, stays."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy.orm import Session

from car_desktop.domain.entities import Meeting, Series
from car_desktop.domain.errors import UserError
from car_desktop.domain.recurrence import Recurrence
from car_desktop.domain.series_rules import until
from car_desktop.domain.values import Frequency, MeetingMode, OnDayOff
from car_desktop.i18n import translate
from car_desktop.services.meetings import MeetingDraft, draft_of
from car_desktop.services.next_meeting import follow_next_meeting
from car_desktop.services.refusals import found
from car_desktop.services.series import (
    SeriesDraft,
    SeriesPreview,
    add_meetings,
    place_days,
    remember_rule,
    rule_of,
)
from car_desktop.services.series_changes import change_series
from car_desktop.services.series_plan import (
    LeftAlone,
    SeriesChange,
    linked_meetings,
    planned_day,
)
from car_desktop.typography import current


@dataclass(frozen=True, slots=True)
class SeriesFacts:
    """A series as its sheet shows it; `first` is the day of its first meeting."""

    id: int
    community_id: int
    community: str
    rule: Recurrence
    hours: tuple[time, time]
    on_day_off: OnDayOff
    title: str
    place: str
    mode: MeetingMode
    first: date
    meetings: int


@dataclass(frozen=True, slots=True)
class Ending:
    """The meetings that ending a series removes, and those that it keeps, with the reason."""

    removed: tuple[date, ...]
    kept: tuple[LeftAlone, ...]


def series_of(session: Session, meeting_id: int) -> SeriesFacts | None:
    """The series of a meeting, if it has one."""
    meeting = session.get(Meeting, meeting_id)
    if meeting is None or meeting.series_id is None:
        return None
    return series_facts(session, meeting.series_id)


def series_facts(session: Session, series_id: int) -> SeriesFacts:
    """One series, or a refusal where it is gone."""
    series = found(session, Series, series_id)
    linked = linked_meetings(session, series_id)
    return SeriesFacts(
        id=series.id,
        community_id=series.community_id,
        community=series.community.name,
        rule=rule_of(series),
        hours=(series.starts, series.ends),
        on_day_off=series.on_day_off,
        title=series.title,
        place=series.place,
        mode=series.mode,
        first=min((meeting.day for meeting in linked), default=series.first_day),
        meetings=len(linked),
    )


def ending(session: Session, series_id: int, from_day: date) -> Ending:
    """What ending a series from a day on would remove and keep."""
    upcoming = _upcoming_from(session, series_id, from_day)
    reasons = {meeting.id: _work_done(meeting) for meeting in upcoming}
    kept = (m for m in upcoming if reasons[m.id])
    return Ending(
        tuple(sorted(m.day for m in upcoming if not reasons[m.id])),
        tuple(LeftAlone(m.id, m.day, current().join(reasons[m.id])) for m in kept),
    )


def end_series(session: Session, series_id: int, from_day: date) -> Ending:
    """Remove the meetings to come from a day on; those that hold work stay, set free of the series."""
    series = found(session, Series, series_id)
    outcome = ending(session, series_id, from_day)
    for meeting in _upcoming_from(session, series_id, from_day):
        if not _work_done(meeting):
            session.delete(meeting)
    follow_next_meeting(session, series.community_id)
    _shorten(session, series, from_day)
    return outcome


def extension(
    session: Session, series_id: int, last: date, dates: tuple[date, ...] = ()
) -> SeriesPreview:
    """The meetings that a later last day would add; for a list of dates, those typed."""
    series = found(session, Series, series_id)
    _, missing = _longer(series, last, dates)
    return place_days(session, _draft(series), missing)


def extend_series(
    session: Session, series_id: int, last: date, dates: tuple[date, ...] = ()
) -> tuple[int, ...]:
    """Let a series go on until a later day, and add the meetings that it lacks."""
    series = found(session, Series, series_id)
    days = extension(session, series_id, last, dates).days
    rule, _ = _longer(series, last, dates)
    like = _like(session, series, rule)
    remember_rule(series, rule)
    session.flush()
    return add_meetings(session, series, like, days)


def revise_series(
    session: Session,
    series_id: int,
    change: SeriesChange,
    today: date,
    *,
    last: date | None = None,
    dates: tuple[date, ...] = (),
) -> None:
    """Change the rule and its meetings to come, then let it go on where a later end is given."""
    change_series(session, series_id, change, today)
    if last is not None:
        extend_series(session, series_id, last, dates)


def _longer(
    series: Series, last: date, dates: tuple[date, ...]
) -> tuple[Recurrence, tuple[date, ...]]:
    """The rule with its later end, and the planned days that this adds."""
    rule = rule_of(series)
    if rule.frequency is Frequency.DATES:
        last = max(dates, default=rule.last)
    if last <= rule.last:
        raise UserError(
            translate("Series", "The series goes on until {day}: choose a later day.").format(
                day=current().date_long(rule.last)
            )
        )
    longer = until(rule, last)
    if rule.frequency is Frequency.DATES:
        added = {day for day in dates if day > rule.last}
        longer = Recurrence(rule.frequency, rule.first, last, dates=(*rule.dates, *sorted(added)))
    missing = tuple(day for day in longer.days() if day > rule.last)
    if not missing:
        raise UserError(
            translate("Series", "That adds no meeting: choose a later day, after {day}.").format(
                day=current().date_long(last)
            )
        )
    return longer, missing


def _draft(series: Series) -> SeriesDraft:
    return SeriesDraft(
        series.community_id,
        rule_of(series),
        series.starts,
        series.ends,
        series.on_day_off,
        series.title,
        series.place,
        series.mode,
    )


def _like(session: Session, series: Series, rule: Recurrence) -> MeetingDraft:
    """What the new meetings are: as the series says, with the purpose and co-facilitator of its last."""
    starts_at = datetime.combine(rule.first, series.starts)
    ends_at = datetime.combine(rule.first, series.ends)
    same = [m for m in linked_meetings(session, series.id) if not m.differs_from_series]
    last = draft_of(same[-1]) if same else None
    return MeetingDraft(
        series.community_id,
        starts_at,
        ends_at,
        title=series.title,
        purpose=last.purpose if last else "",
        place=series.place,
        mode=series.mode,
        co_facilitator_id=last.co_facilitator_id if last else None,
    )


def _upcoming_from(session: Session, series_id: int, from_day: date) -> list[Meeting]:
    linked = linked_meetings(session, series_id)
    return [m for m in linked if m.state.is_upcoming and m.day >= from_day]


def _shorten(session: Session, series: Series, from_day: date) -> None:
    """End the rule before a day; without any day left, its meetings outlive it."""
    linked = linked_meetings(session, series.id)
    before = (m for m in linked if m.day < from_day and not m.differs_from_series)
    staying = [planned_day(m) for m in before]
    last = max([from_day - timedelta(days=1), *staying])
    rule = rule_of(series)
    for meeting in linked:
        if last < rule.first or planned_day(meeting) > last:
            meeting.series_id = meeting.series_day = None
            meeting.differs_from_series = False
    session.flush()
    if last < rule.first:
        session.delete(series)
    else:
        remember_rule(series, until(rule, min(last, rule.last)))
    session.flush()


def _work_done(meeting: Meeting) -> list[str]:
    """What would be lost with a meeting."""
    return [
        name
        for name, rows in (
            (translate("Series", "attendance"), meeting.attendance),
            (translate("Series", "notes"), meeting.notes),
            (translate("Series", "an agenda"), meeting.agenda),
            (translate("Series", "commitments"), [*meeting.commitments, *meeting.reviews]),
            (translate("Series", "replies"), meeting.replies),
            (translate("Series", "roles"), meeting.roles),
            (translate("Series", "releases"), meeting.releases),
            (translate("Series", "minutes"), meeting.versions),
        )
        if rows
    ]
