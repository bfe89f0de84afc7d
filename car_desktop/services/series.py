"""A year of meetings in one step: seen first, then created exactly as seen."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from sqlalchemy.orm import Session

from car_desktop.domain.entities import Community, Meeting, Series
from car_desktop.domain.entities.meeting import check_times
from car_desktop.domain.errors import UserError
from car_desktop.domain.recurrence import LONGEST_SHIFT, Placed, Recurrence, place
from car_desktop.domain.values import Frequency, MeetingMode, OnDayOff
from car_desktop.i18n import translate
from car_desktop.services.conflict_sweep import conflicts_of
from car_desktop.services.conflicts import Conflict, Slot
from car_desktop.services.days_off import Days, community_days_off
from car_desktop.services.meetings import MeetingDraft, meetings, schedule_meeting
from car_desktop.services.refusals import found
from car_desktop.services.typed_text import typed_line


@dataclass(frozen=True, slots=True)
class SeriesDraft:
    """What a person says of the meetings of a year.

    `by_hand` holds, for single planned days, the day chosen instead, or none to do without.
    """

    community_id: int
    recurrence: Recurrence
    starts: time
    ends: time
    on_day_off: OnDayOff = OnDayOff.NEXT_WEEK
    title: str = ""
    place: str = ""
    mode: MeetingMode = MeetingMode.IN_PERSON
    by_hand: tuple[tuple[date, date | None], ...] = ()


@dataclass(frozen=True, slots=True)
class SeriesPreview:
    """Every planned day, where it goes and why."""

    days: tuple[Placed, ...]

    @property
    def kept(self) -> tuple[date, ...]:
        """The days on which there will be a meeting, in order."""
        return tuple(sorted(placed.day for placed in self.days if placed.day is not None))


def plan_series(session: Session, draft: SeriesDraft) -> SeriesPreview:
    """Say what the series would become; nothing is written."""
    return place_days(session, draft, draft.recurrence.days())


def place_days(session: Session, draft: SeriesDraft, planned: tuple[date, ...]) -> SeriesPreview:
    """Put planned days around the days off and the other meetings of the community."""
    check_times(*_times(draft, planned[0]))
    chosen = dict(draft.by_hand)
    around = _around([*planned, *(day for day in chosen.values() if day is not None)])
    off = community_days_off(session, draft.community_id, around)
    taken = days_taken(session, draft.community_id, around)
    placed = place(planned, lambda day: off.get(day, ""), draft.on_day_off)
    by_hand = {p.planned: _by_hand(p, chosen, off) for p in placed if p.planned in chosen}
    return SeriesPreview(tuple(_without_doubles(placed, by_hand, taken)))


def planned_conflicts(
    session: Session, draft: SeriesDraft, preview: SeriesPreview
) -> dict[date, tuple[Conflict, ...]]:
    """What the meetings of a preview would clash with, by planned day; open days are left out."""
    held = [(placed.planned, placed.day) for placed in preview.days if placed.day is not None]
    clashes = conflicts_of(session, [_slot(draft, day) for _, day in held])
    return {planned: found for (planned, _), found in zip(held, clashes, strict=True) if found}


def create_series(session: Session, draft: SeriesDraft) -> tuple[int, ...]:
    """Plan the meetings of the preview, remember their rule, and answer their identifiers."""
    days = plan_series(session, draft).days
    if all(placed.day is None for placed in days):
        raise UserError(
            translate("Series", "No day is left for a meeting: change the dates or the rule.")
        )
    series = _series(session, draft)
    return add_meetings(session, series, _meeting(draft, draft.recurrence.first), days)


def add_meetings(
    session: Session, series: Series, like: MeetingDraft, days: Iterable[Placed]
) -> tuple[int, ...]:
    """Plan the meetings of a series on their days, as one of them is, and answer their identifiers."""
    planned = sorted((placed.day, placed) for placed in days if placed.day is not None)
    return tuple(_add(session, series, like, placed, day) for day, placed in planned)


def days_taken(session: Session, community_id: int, between: Days) -> frozenset[date]:
    """The days on which a community meets already."""
    rows = meetings(session, community_id, between)
    return frozenset(row.day for row in rows if row.state.counts)


def rule_of(series: Series) -> Recurrence:
    """The rule that a series remembers."""
    return Recurrence(
        series.frequency,
        series.first_day,
        series.last_day,
        series.every,
        tuple(date.fromisoformat(text) for text in series.dates.split()),
    )


def remember_rule(series: Series, rule: Recurrence) -> None:
    """Keep a rule in a series."""
    series.frequency, series.every = rule.frequency, rule.interval
    series.first_day, series.last_day = rule.first, rule.last
    series.dates = _kept_dates(rule)


def already_meets() -> str:
    """Why a day is left out."""
    return translate("Series", "This community already meets that day")


def _by_hand(placed: Placed, chosen: dict[date, date | None], off: dict[date, str]) -> Placed:
    """What a person decided about a planned day, and what is said of it."""
    day = chosen[placed.planned]
    reason = translate("Series", "You left this date out") if day is None else off.get(day, "")
    return Placed(placed.planned, day, reason, by_hand=True)


def _without_doubles(
    placed: Iterable[Placed], by_hand: dict[date, Placed], taken: Collection[date]
) -> Iterator[Placed]:
    """Leave out what falls on a day of another meeting; a day chosen by hand goes first."""
    held = {*taken}
    for chosen in by_hand.values():
        if chosen.day in held:
            by_hand[chosen.planned] = _left_out(chosen)
        elif chosen.day is not None:
            held.add(chosen.day)
    for one in placed:
        if one.planned in by_hand:
            yield by_hand[one.planned]
        else:
            yield _left_out(one) if one.day in held else one


def _left_out(placed: Placed) -> Placed:
    return replace(placed, day=None, reason=already_meets())


def _series(session: Session, draft: SeriesDraft) -> Series:
    rule = draft.recurrence
    series = Series(
        community_id=found(session, Community, draft.community_id).id,
        frequency=rule.frequency,
        first_day=rule.first,
        last_day=rule.last,
        every=rule.interval,
        dates=_kept_dates(rule),
        on_day_off=draft.on_day_off,
        starts=draft.starts,
        ends=draft.ends,
        title=typed_line(draft.title),
        place=typed_line(draft.place),
        mode=draft.mode,
    )
    session.add(series)
    session.flush()
    return series


def _kept_dates(rule: Recurrence) -> str:
    if rule.frequency is not Frequency.DATES:
        return ""
    return " ".join(day.isoformat() for day in rule.days())


def _add(session: Session, series: Series, like: MeetingDraft, placed: Placed, day: date) -> int:
    key = schedule_meeting(
        session,
        replace(
            like,
            starts_at=datetime.combine(day, series.starts),
            ends_at=datetime.combine(day, series.ends),
        ),
    )
    meeting = session.get_one(Meeting, key)
    meeting.series_id, meeting.series_day = series.id, placed.planned
    meeting.differs_from_series = placed.by_hand
    session.flush()
    return key


def _meeting(draft: SeriesDraft, day: date) -> MeetingDraft:
    starts_at, ends_at = _times(draft, day)
    return MeetingDraft(
        community_id=draft.community_id,
        starts_at=starts_at,
        ends_at=ends_at,
        title=draft.title,
        place=draft.place,
        mode=draft.mode,
    )


def _slot(draft: SeriesDraft, day: date) -> Slot:
    return Slot(draft.community_id, *_times(draft, day), draft.place, draft.mode)


def _times(draft: SeriesDraft, day: date) -> tuple[datetime, datetime]:
    return datetime.combine(day, draft.starts), datetime.combine(day, draft.ends)


def _around(days: list[date]) -> Days:
    """As far as a day off may push a meeting, on both sides."""
    return min(days) - LONGEST_SHIFT, max(days) + LONGEST_SHIFT
