"""Rates and hours of whole registers, against the pencil: nothing here knows how the program counts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from car_desktop.domain.counting import EXACT, Counting, Interval
from car_desktop.domain.entities import (
    AgendaItem,
    Attendance,
    Community,
    Meeting,
    Person,
    Stay,
)
from car_desktop.domain.values import (
    AttendanceStatus,
    Intention,
    MeetingState,
    SchoolYear,
)
from car_desktop.services.attendance import attendance_sheet
from car_desktop.services.attendance_register import attendance_register
from car_desktop.services.counting import write_counting_rule
from car_desktop.services.rates import Rate, rates
from tests.factories import make_community, make_member, make_person
from tests.pencil import MINUTE, PaperMeeting, holds, is_expected

FIRST_DAY = date(2026, 9, 1)
PEOPLE = 4
LENGTH = 180
CAME = tuple(s for s in AttendanceStatus if s.attended or s is AttendanceStatus.REPRESENTED)

Period = tuple[int | None, int | None]


@dataclass(frozen=True)
class Held:
    """A meeting that was held: its day, its hour, when its break was, and the marks by person."""

    day: int
    hour: int
    pause_after: int | None
    marks: dict[int, tuple[AttendanceStatus, list[tuple[int, int]]]]

    @property
    def starts_at(self) -> datetime:
        midnight = datetime.combine(FIRST_DAY, datetime.min.time())
        return midnight + timedelta(days=self.day, hours=self.hour)

    @property
    def breaks(self) -> tuple[Interval, ...]:
        if self.pause_after is None:
            return ()
        start = self.starts_at + self.pause_after * MINUTE
        return ((start, start + 15 * MINUTE),)

    def intervals(self, person: int) -> list[Interval]:
        """When a person was there."""
        if person not in self.marks:
            return []
        status, stays = self.marks[person]
        if status not in CAME:
            return []
        if not stays:
            return [(self.starts_at, self.starts_at + LENGTH * MINUTE)]
        return [(self.starts_at + a * MINUTE, self.starts_at + b * MINUTE) for a, b in stays]

    def status(self, person: int) -> AttendanceStatus:
        """The mark of a person, or to be confirmed."""
        if person not in self.marks:
            return AttendanceStatus.TO_CONFIRM
        return self.marks[person][0]


@dataclass(frozen=True)
class Year:
    """What a register is made of."""

    periods: dict[int, list[Period]]
    held: list[Held]
    rules: dict[int, Counting]

    def paper(self, held: Held) -> PaperMeeting:
        """The meeting with the rule of its day."""
        days = [day for day in self.rules if day <= held.starts_at.toordinal() - ORIGIN]
        rule = self.rules[max(days)] if days else EXACT
        return PaperMeeting(held.starts_at, LENGTH, held.breaks, rule)

    def is_member(self, person: int, held: Held) -> bool:
        """Whether any period holds the day on which the meeting starts."""
        day = held.starts_at.date()
        return any(holds(on(first), on(last), day) for first, last in self.periods[person])

    def rate(self, held: Held, people: range) -> Rate:
        """Seats covered over seats expected."""
        expected = [p for p in people if self.is_member(p, held) and is_expected(held.status(p))]
        paper = self.paper(held)
        covered = [p for p in expected if paper.is_covered(held.status(p), held.intervals(p))]
        return Rate(len(covered), len(expected))


ORIGIN = FIRST_DAY.toordinal()


def on(offset: int | None) -> date | None:
    return None if offset is None else FIRST_DAY + timedelta(days=offset)


def periods() -> st.SearchStrategy[list[Period]]:
    bound = st.none() | st.integers(0, 60)
    return st.lists(st.tuples(bound, bound).map(in_order), max_size=3)


def in_order(period: Period) -> Period:
    first, last = period
    return (last, first) if first is not None and last is not None and last < first else period


def stays() -> st.SearchStrategy[list[tuple[int, int]]]:
    """Stays within the meeting that do not touch."""
    cuts = st.lists(st.integers(0, LENGTH), unique=True, max_size=6).map(sorted)
    return cuts.map(lambda c: [(c[i], c[i + 1]) for i in range(0, len(c) - 1, 2)])


def meetings() -> st.SearchStrategy[Held]:
    partial = st.just(AttendanceStatus.PARTIAL)
    mark = st.tuples(partial | st.sampled_from(AttendanceStatus), stays())
    return st.builds(
        Held,
        day=st.integers(0, 60),
        hour=st.sampled_from([9, 13, 22, 23]),
        pause_after=st.none() | st.integers(0, 170),
        marks=st.dictionaries(st.integers(0, PEOPLE - 1), mark),
    )


def counting() -> st.SearchStrategy[Counting]:
    return st.builds(
        Counting,
        rounding_minutes=st.sampled_from([0, 15, 30]),
        least_minutes=st.sampled_from([0, 45, 90]),
        late_tolerance_minutes=st.sampled_from([0, 5, 15]),
        deducts_breaks=st.booleans(),
        partial_percent=st.sampled_from([75, 50, 0]),
    )


years = st.builds(
    Year,
    periods=st.fixed_dictionaries({person: periods() for person in range(PEOPLE)}),
    held=st.lists(meetings(), min_size=1, max_size=4, unique_by=lambda held: held.day),
    rules=st.dictionaries(st.sampled_from([0, 20, 40]), counting(), max_size=2),
)


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(year=years)
def test_every_rate_and_every_hour_is_that_of_the_pencil(session: Session, year: Year) -> None:
    point = session.begin_nested()
    try:
        check(session, year)
    finally:
        point.rollback()
        session.expunge_all()  # the next example has rows with the same keys


def check(session: Session, year: Year) -> None:
    community = make_community(session)
    people = [make_person(session, "Nadia", f"Essai{number}") for number in range(PEOPLE)]
    written = [write(session, community, held, people) for held in year.held]
    for day, rule in year.rules.items():
        write_counting_rule(session, FIRST_DAY + timedelta(days=day), rule)
    for person, theirs in year.periods.items():
        for first, last in theirs:
            make_member(session, community, people[person], on(first), on(last))
    session.expire_all()
    check_rates(session, year, written)
    check_sheets(session, year, written, people)
    check_register(session, community, year, people)


def write(session: Session, community: Community, held: Held, people: list[Person]) -> Meeting:
    meeting = Meeting(
        community_id=community.id,
        starts_at=held.starts_at,
        ends_at=held.starts_at + LENGTH * MINUTE,
        state=MeetingState.HELD,
    )
    if held.pause_after is not None:
        pause = Intention.BREAK
        meeting.agenda = [
            AgendaItem(rank=0, title="Analyse", planned_minutes=held.pause_after),
            AgendaItem(rank=1, title="Pause", planned_minutes=15, intention=pause),
        ]
    for person, (status, _) in held.marks.items():
        mark = Attendance(person_id=people[person].id, status=status)
        if held.marks[person][1] and status in CAME:
            mark.stays = [Stay(starts_at=a, ends_at=b) for a, b in held.intervals(person)]
        meeting.attendance.append(mark)
    session.add(meeting)
    session.flush()
    return meeting


def check_rates(session: Session, year: Year, written: list[Meeting]) -> None:
    known = rates(session, [meeting.id for meeting in written])
    for held, meeting in zip(year.held, written, strict=True):
        assert known.get(meeting.id, Rate()) == year.rate(held, range(PEOPLE))


def check_sheets(
    session: Session, year: Year, written: list[Meeting], people: list[Person]
) -> None:
    for held, meeting in zip(year.held, written, strict=True):
        sheet = attendance_sheet(session, meeting.id)
        assert sheet.rate == year.rate(held, range(PEOPLE))
        rows = {row.person_id: row for row in sheet.rows}
        paper = year.paper(held)
        for place, person in enumerate(people):
            assert (person.id in rows) is (year.is_member(place, held) or place in held.marks)
            if person.id in rows:
                assert rows[person.id].minutes == paper.counted(held.intervals(place))


def check_register(
    session: Session, community: Community, year: Year, people: list[Person]
) -> None:
    register = attendance_register(session, community.id, SchoolYear(2026))
    lines = {line.name: line for line in register.lines}
    for place, person in enumerate(people):
        seen = [h for h in year.held if year.is_member(place, h) or place in h.marks]
        assert (person.sorted_name in lines) is bool(seen)
        if not seen:
            continue
        own = [h for h in seen if h.status(place) is not AttendanceStatus.REPRESENTED]
        line = lines[person.sorted_name]
        assert line.minutes == sum(year.paper(h).counted(h.intervals(place)) for h in own)
        one = range(place, place + 1)
        assert line.rate == sum((year.rate(h, one) for h in year.held), Rate())
