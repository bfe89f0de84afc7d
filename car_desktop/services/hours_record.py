"""The hours of one person, added up by periods of school years: meetings, then what was done elsewhere.

A period is that of the duty which concerns the functions held at its end; for people under no duty
it is the usual one of two school years, with nothing to reach.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from car_desktop.domain.continuing_education import Duty, Window
from car_desktop.domain.entities import Meeting, Person, Position
from car_desktop.domain.periods import is_current
from car_desktop.domain.values import Language, SchoolYear
from car_desktop.services.counting import RuleRow, rules_applied
from car_desktop.services.hours_duties import DutyRow, duty_of, hours_duties
from car_desktop.services.learning_activities import ActivityRow, activities_of_person
from car_desktop.services.person_record import MeetingOfPerson, years_of_person
from car_desktop.services.profile import coach_profile
from car_desktop.services.refusals import found


@dataclass(frozen=True, slots=True)
class HoursOfWindow:
    """What one period holds, in minutes, and the duty that applies to it."""

    window: Window
    duty: Duty | None
    meetings: tuple[MeetingOfPerson, ...]
    activities: tuple[ActivityRow, ...]

    @property
    def meeting_minutes(self) -> int:
        """Hours of the meetings, as the counting rules have them."""
        return sum(meeting.minutes for meeting in self.meetings)

    @property
    def activity_minutes(self) -> int:
        """Hours done elsewhere, as declared."""
        return sum(activity.minutes for activity in self.activities)

    @property
    def minutes(self) -> int:
        """Both together."""
        return self.meeting_minutes + self.activity_minutes

    @property
    def remaining(self) -> int | None:
        """What the duty still asks for, never under zero; none where there is no duty."""
        return max(self.duty.minutes - self.minutes, 0) if self.duty else None


@dataclass(frozen=True, slots=True)
class HoursSlip:
    """Everything that the personal slip of one period says."""

    person: str
    function: str
    organisation: str
    language: Language
    hours: HoursOfWindow
    rules: tuple[RuleRow, ...]


def hours_of_person(session: Session, person_id: int, day: date) -> tuple[HoursOfWindow, ...]:
    """The period of a day, then those before it back to the first hour noted."""
    person = found(session, Person, person_id)
    duties = hours_duties(session)
    meetings = _meetings_with_hours(session, person_id)
    activities = activities_of_person(session, person_id)
    first = min(
        (*(m.starts_at.date() for m in meetings), *(a.done_on for a in activities)), default=day
    )
    periods: list[HoursOfWindow] = []
    end = day
    while not periods or end >= first:
        hours = _hours(person, duties, end, meetings, activities)
        periods.append(hours)
        end = hours.window.first_day - timedelta(days=1)
    return tuple(hours for hours in periods if hours.minutes or hours is periods[0])


def hours_slip(session: Session, person_id: int, school_year: SchoolYear) -> HoursSlip:
    """The slip of the period that holds a school year."""
    person = found(session, Person, person_id)
    meetings = _meetings_with_hours(session, person_id)
    hours = _hours(
        person,
        hours_duties(session),
        school_year.last_day,
        meetings,
        activities_of_person(session, person_id),
    )
    held = positions_known_on(person, hours.window.last_day)
    rows = _rows(session, hours.meetings)
    return HoursSlip(
        person=person.full_name,
        function=held[0].function if held else "",
        organisation=held[0].organisation.name if held and held[0].organisation else "",
        language=rows[-1].community.language if rows else coach_profile(session).document_language,
        hours=hours,
        rules=rules_applied(session, rows),
    )


def positions_known_on(person: Person, day: date) -> tuple[Position, ...]:
    """The functions held on a day, the latest first; where there are none, the last ones before it."""
    begun = [p for p in person.positions if p.starts_on is None or p.starts_on <= day]
    held = [p for p in begun if is_current(p.starts_on, p.ends_on, day)]
    if not held and begun:
        last = max(p.ends_on or day for p in begun)
        held = [p for p in begun if (p.ends_on or day) == last]
    return tuple(sorted(held, key=lambda p: (p.starts_on or date.min, p.id), reverse=True))


def _hours(
    person: Person,
    duties: Iterable[DutyRow],
    day: date,
    meetings: Sequence[MeetingOfPerson],
    activities: Sequence[ActivityRow],
) -> HoursOfWindow:
    duty = duty_of(duties, (position.function for position in positions_known_on(person, day)))
    window = duty.window(day) if duty else Window.of(day)
    return HoursOfWindow(
        window=window,
        duty=duty,
        meetings=tuple(m for m in meetings if m.starts_at.date() in window),
        activities=tuple(a for a in reversed(activities) if a.done_on in window),
    )


def _meetings_with_hours(session: Session, person_id: int) -> tuple[MeetingOfPerson, ...]:
    """The earliest first; a meeting that gave no hour is left out."""
    told = [m for year in years_of_person(session, person_id) for m in year.meetings if m.minutes]
    return tuple(sorted(told, key=lambda meeting: (meeting.starts_at, meeting.meeting_id)))


def _rows(session: Session, meetings: Iterable[MeetingOfPerson]) -> list[Meeting]:
    keys = [meeting.meeting_id for meeting in meetings]
    statement = select(Meeting).where(Meeting.id.in_(keys)).order_by(Meeting.starts_at, Meeting.id)
    return list(session.scalars(statement))
