"""A year of meetings in one step: seen first, then created exactly as seen."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time

from sqlalchemy.orm import Session

from car_desktop.domain.entities.meeting import check_times
from car_desktop.domain.errors import UserError
from car_desktop.domain.recurrence import LONGEST_SHIFT, Placed, Recurrence, place
from car_desktop.domain.values import MeetingMode, OnDayOff
from car_desktop.i18n import translate
from car_desktop.services.days_off import Days, community_days_off
from car_desktop.services.meetings import MeetingDraft, meetings, schedule_meeting


@dataclass(frozen=True, slots=True)
class SeriesDraft:
    """What a person says of the meetings of a year."""

    community_id: int
    recurrence: Recurrence
    starts: time
    ends: time
    on_day_off: OnDayOff = OnDayOff.NEXT_WEEK
    title: str = ""
    place: str = ""
    mode: MeetingMode = MeetingMode.IN_PERSON


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
    planned = draft.recurrence.days()
    check_times(*_times(draft, planned[0]))
    around = _around(planned)
    off = community_days_off(session, draft.community_id, around)
    taken = _days_taken(session, draft.community_id, around)
    already = translate("Series", "This community already meets that day")
    placed = place(planned, lambda day: off.get(day, ""), draft.on_day_off)
    return SeriesPreview(
        tuple(replace(p, day=None, reason=already) if p.day in taken else p for p in placed)
    )


def create_series(session: Session, draft: SeriesDraft) -> tuple[int, ...]:
    """Plan the meetings of the preview, and answer their identifiers."""
    days = plan_series(session, draft).kept
    if not days:
        raise UserError(
            translate("Series", "No day is left for a meeting: change the dates or the rule.")
        )
    return tuple(schedule_meeting(session, _meeting(draft, day)) for day in days)


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


def _times(draft: SeriesDraft, day: date) -> tuple[datetime, datetime]:
    return datetime.combine(day, draft.starts), datetime.combine(day, draft.ends)


def _around(planned: tuple[date, ...]) -> Days:
    """As far as a day off may push a meeting, on both sides."""
    return planned[0] - LONGEST_SHIFT, planned[-1] + LONGEST_SHIFT


def _days_taken(session: Session, community_id: int, between: Days) -> frozenset[date]:
    rows = meetings(session, community_id, between)
    return frozenset(row.day for row in rows if row.state.counts)
