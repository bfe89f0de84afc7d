"""What a person expects of series, told slowly: every day is looked at, every meeting asked in turn."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, time, timedelta

from car_desktop.domain.recurrence import Recurrence, nth_weekday, place
from car_desktop.domain.values import Frequency, MeetingState, OnDayOff

DAY = timedelta(days=1)
Off = Callable[[date], str]


@dataclass
class Rule:
    """A rhythm, known by one day that it is read from."""

    frequency: Frequency
    read_from: date
    interval: int
    dates: list[date]
    last: date

    def gives(self, day: date) -> bool:
        """Whether a day is one of the rhythm's, before or after the one that it is read from."""
        read = self.read_from
        months = (day.year - read.year) * 12 + day.month - read.month
        match self.frequency:
            case Frequency.DATES:
                return day in self.dates
            case Frequency.WEEKLY:
                return (day - read).days % (7 * self.interval) == 0
            case Frequency.MONTHLY_BY_DATE:
                is_last = (day + DAY).month != day.month
                is_it = day.day == read.day or (is_last and day.day < read.day)
                return months % self.interval == 0 and is_it
        is_last = (day + 7 * DAY).month != day.month
        same = is_last if nth_weekday(read) == 5 else nth_weekday(day) == nth_weekday(read)
        return months % self.interval == 0 and day.weekday() == read.weekday() and same

    def after(self, day: date) -> Iterator[date]:
        """The days of the rhythm from one on, without end."""
        while day.year < 2060:
            if self.gives(day):
                yield day
            day += DAY

    def before(self, day: date) -> Iterator[date]:
        """The days of the rhythm before one, the nearest first."""
        while day.year > 2005:
            day -= DAY
            if self.gives(day):
                yield day

    def between(self, first: date, last: date) -> list[date]:
        """The days of the rhythm from a day to another."""
        days = (first + n * DAY for n in range((last - first).days + 1))
        return [day for day in days if self.gives(day)]


@dataclass
class ModelMeeting:
    """A meeting as a person knows it."""

    key: int
    day: date
    hours: tuple[time, time]
    place: str
    series: ModelSeries | None
    planned: date | None
    differs: bool
    state: MeetingState = MeetingState.PLANNED


@dataclass(eq=False)
class ModelSeries:
    """A rhythm with its hours and place, from a day on."""

    rule: Rule
    first: date
    on_day_off: OnDayOff
    hours: tuple[time, time]
    place: str


@dataclass
class Model:
    """All meetings of one community."""

    today: date
    off: Off
    meetings: dict[int, ModelMeeting] = field(default_factory=dict)

    def of(self, series: ModelSeries | None) -> list[ModelMeeting]:
        """The meetings of a series."""
        return [m for m in self.meetings.values() if series is not None and m.series is series]

    def stays(self, meeting: ModelMeeting) -> bool:
        """Whether a meeting is never touched unasked."""
        is_over = not meeting.state.is_upcoming or meeting.day < self.today
        return is_over or meeting.differs

    def can_lead(self, meeting: ModelMeeting) -> bool:
        """Whether others may follow a change of this meeting."""
        series, planned = meeting.series, meeting.planned
        if series is None or planned is None or meeting.day < self.today:
            return False
        return (
            meeting.state.is_upcoming
            and series.rule.gives(planned)
            and series.first <= planned <= series.rule.last
        )

    def change(
        self, chosen: ModelMeeting, day: date, hours: tuple[time, time], place_: str, *, all_: bool
    ) -> None:
        """Change a meeting with the following ones, or with all to come."""
        series, anchor = chosen.series, chosen.planned
        assert series is not None
        assert anchor is not None
        by = day - chosen.day
        tail = series.rule.between(series.first, series.rule.last)
        first = anchor
        if all_:
            open_ = [
                m.planned
                for m in self.of(series)
                if m.state.is_upcoming and m.day >= self.today and m.planned in tail
            ]
            first = min([*filter(None, open_), anchor])
        tail = [d for d in tail if d >= first]
        new = (
            self._moved(series.rule, tail, anchor, by) if by else dict(zip(tail, tail, strict=True))
        )
        concerned = [m for m in self.of(series) if m.planned in tail and m is not chosen]
        landing = {p.planned: p.day for p in place(new.values(), self.off, series.on_day_off)}
        movers = [m for m in concerned if not self.stays(m)]
        goes = {m.key: landing[new[m.planned]] if by else m.day for m in movers if m.planned}
        self._bar(goes, chosen, day, moved=bool(by))

        old_hours, old_place = chosen.hours, chosen.place
        target = self._target(series, first, new, by=by, all_=all_)
        if hours != old_hours:
            target.hours = hours
        if place_ != old_place:
            target.place = place_
        for m in concerned:
            assert m.planned is not None
            if (to := goes.get(m.key)) is not None:
                m.day = to
                m.hours = hours if hours != old_hours else m.hours
                m.place = place_ if place_ != old_place else m.place
            elif by and m.state.is_upcoming:
                m.differs = True
            m.series, m.planned = target, new[m.planned]
        is_in_place = landing[new[anchor]] == day if by or chosen.differs else True
        if not by and chosen.differs:
            is_in_place = new[anchor] == day
        chosen.day, chosen.hours, chosen.place = day, hours, place_
        chosen.series, chosen.planned = target, new[anchor]
        chosen.differs = not is_in_place or (hours, place_) != (target.hours, target.place)

    def end(self, series: ModelSeries, from_day: date) -> None:
        """Remove what is to come from a day on."""
        for m in self.of(series):
            if m.state.is_upcoming and m.day >= from_day:
                del self.meetings[m.key]
        kept = [m.planned for m in self.of(series) if m.day < from_day and not m.differs]
        last = max([from_day - DAY, *(d for d in kept if d is not None)])
        for m in self.of(series):
            if last < series.first or (m.planned is not None and m.planned > last):
                m.series, m.planned, m.differs = None, None, False
        series.rule.last = min(last, series.rule.last)

    def _bar(
        self, goes: dict[int, date | None], chosen: ModelMeeting, day: date, *, moved: bool
    ) -> None:
        """Keep back who has no free day, until nobody stands in the way of anybody."""
        if not moved:
            return
        while True:
            staying = {
                m.day
                for m in self.meetings.values()
                if m is not chosen and m.state.counts and goes.get(m.key) is None
            } | {day}
            barred = [key for key, to in goes.items() if to in staying]
            if not barred:
                return
            for key in barred:
                goes[key] = None

    def _target(
        self,
        series: ModelSeries,
        first: date,
        new: dict[date, date],
        *,
        by: timedelta,
        all_: bool,
    ) -> ModelSeries:
        """The series that goes on: a new one where an earlier part keeps its rule."""
        read = min(new.values()) if by else series.rule.read_from
        rule, old = series.rule, series.rule
        if by:
            rule = Rule(old.frequency, self._read, old.interval, [*new.values()], self._last)
        earlier = any(m.planned is not None and m.planned < first for m in self.of(series))
        if not all_ and earlier and series.first < first:
            after = Rule(rule.frequency, rule.read_from, rule.interval, rule.dates, rule.last)
            old.last = first - DAY
            return ModelSeries(after, new[first], series.on_day_off, series.hours, series.place)
        if by:
            series.rule, series.first = rule, read
        return series

    def _moved(self, rule: Rule, tail: list[date], chosen: date, by: timedelta) -> dict[date, date]:
        """Each day of a rhythm where the moved one has its day of the same rank."""
        self._read = chosen + by
        if rule.frequency is Frequency.DATES:
            days = [d + by for d in tail]
            self._last = rule.last + by
            return dict(zip(tail, days, strict=True))
        moved = Rule(rule.frequency, chosen + by, rule.interval, [], date.max)
        position = tail.index(chosen)
        back = moved.before(chosen + by)
        ahead = moved.after(chosen + by)
        days = [next(back) for _ in range(position)][::-1]
        days += [next(ahead) for _ in range(len(tail) - position)]
        following = next(d for d in moved.after(days[-1] + DAY))
        self._last = min(max(rule.last + by, days[-1]), following - DAY)
        return dict(zip(tail, days, strict=True))


def model_rule(rule: Recurrence) -> Rule:
    """A rule as the model tells it."""
    return Rule(rule.frequency, rule.first, rule.interval, [*rule.dates], rule.last)
