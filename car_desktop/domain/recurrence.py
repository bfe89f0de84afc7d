"""When the meetings of a series fall, and where they go when a day is off.

Recurrence itself is RFC 5545's, expanded by `dateutil`; only the school's own rule, what to do with
an occurrence that falls on a day off, is ours.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import islice

from dateutil.rrule import MONTHLY, WEEKLY, rrule
from dateutil.rrule import weekday as Weekday  # noqa: N812  (dateutil names its class in lower case)

from car_desktop.domain.errors import UserError
from car_desktop.domain.values import Frequency, OnDayOff
from car_desktop.i18n import translate

MOST_OCCURRENCES = 200
"""More than a school year of daily meetings is a mistake in the form, not a plan."""

LONGEST_INTERVAL = 52
FIRST_YEAR, LAST_YEAR = 2000, 2200
"""A year outside is a slip of the keyboard."""

LONGEST_SHIFT = timedelta(days=21)
"""Beyond the longest break of a school year a shifted meeting is no longer the same meeting."""

_LONG_MONTH = range(28, 32)
_WEEKS_IN_MONTH = 5


@dataclass(frozen=True, slots=True)
class Recurrence:
    """A series from its first day to its last, both included.

    Monthly by weekday repeats the first day's place in its month (« the second Tuesday »); its fifth
    means the last. Monthly by date on the 29th to 31st means the last day of shorter months.
    """

    frequency: Frequency
    first: date
    last: date
    interval: int = 1
    dates: tuple[date, ...] = ()

    def days(self) -> tuple[date, ...]:
        """The planned days in order, without repeats; raise UserError where there is no such series."""
        self._refuse_impossible()
        days = tuple(islice(self._expanded(), MOST_OCCURRENCES + 1))
        if not days:
            raise UserError(
                translate("Recurrence", "No date falls in that period: choose a later end.")
            )
        if len(days) > MOST_OCCURRENCES:
            raise UserError(
                translate(
                    "Recurrence", "A series holds at most {most} meetings: choose an earlier end."
                ).format(most=MOST_OCCURRENCES)
            )
        return days

    def days_from(self, day: date) -> tuple[date, ...]:
        """The planned days from one on."""
        return tuple(planned for planned in self.days() if planned >= day)

    def first_days(self, count: int) -> tuple[date, ...]:
        """So many planned days, whatever the last one is."""
        endless = replace(self, last=date(LAST_YEAR, 12, 31))
        return tuple(islice(endless._expanded(), count))

    @property
    def is_on_last_weekday(self) -> bool:
        """Whether it is « the last Tuesday » of the month rather than one that is counted."""
        return (
            self.frequency is Frequency.MONTHLY_BY_WEEKDAY
            and nth_weekday(self.first) == _WEEKS_IN_MONTH
        )

    def _refuse_impossible(self) -> None:
        if self.last < self.first:
            raise UserError(
                translate("Recurrence", "The series ends before it starts: correct its end.")
            )
        if self.first.year < FIRST_YEAR or self.last.year > LAST_YEAR:
            raise UserError(translate("Recurrence", "Check the years of the series: one is wrong."))
        if not 1 <= self.interval <= LONGEST_INTERVAL:
            raise UserError(
                translate("Recurrence", "Choose an interval from 1 to {most}.").format(
                    most=LONGEST_INTERVAL
                )
            )

    def _expanded(self) -> Iterator[date]:
        if self.frequency is Frequency.DATES:
            return (day for day in sorted(set(self.dates)) if self.first <= day <= self.last)
        return (moment.date() for moment in self._rule())

    def _rule(self) -> rrule:
        start = datetime.combine(self.first, time())
        end = datetime.combine(self.last, time())
        if self.frequency is Frequency.WEEKLY:
            return rrule(WEEKLY, dtstart=start, until=end, interval=self.interval)
        if self.frequency is Frequency.MONTHLY_BY_WEEKDAY:
            nth = -1 if self.is_on_last_weekday else nth_weekday(self.first)
            by = Weekday(self.first.weekday(), nth)
            return rrule(MONTHLY, dtstart=start, until=end, interval=self.interval, byweekday=by)
        return self._by_date(start, end)

    def _by_date(self, start: datetime, end: datetime) -> rrule:
        day = self.first.day
        if day not in _LONG_MONTH:
            return rrule(MONTHLY, dtstart=start, until=end, interval=self.interval, bymonthday=day)
        # The last of these days that the month has: 31 means 30 in April, 28 or 29 in February.
        return rrule(
            MONTHLY,
            dtstart=start,
            until=end,
            interval=self.interval,
            bymonthday=range(28, day + 1),
            bysetpos=-1,
        )


def nth_weekday(day: date) -> int:
    """Which of its weekdays in the month a day is: 1 for the first, to 5."""
    return (day.day - 1) // 7 + 1


@dataclass(frozen=True, slots=True)
class Placed:
    """One occurrence: the day the rule gives, and where it goes; `day` is None where it is skipped.

    `by_hand` where a person chose that day, or to do without.
    """

    planned: date
    day: date | None
    reason: str = ""
    by_hand: bool = False

    @property
    def was_moved(self) -> bool:
        """Whether it goes elsewhere than where the rule puts it."""
        return self.day is not None and self.day != self.planned


def place(
    planned: Iterable[date], reason_off: Callable[[date], str], on_day_off: OnDayOff
) -> tuple[Placed, ...]:
    """Put each planned day on an open one by the stated rule; no two end on the same day.

    `reason_off` names why a day is off, and is empty for an open day.
    """
    days = tuple(planned)
    taken = {day for day in days if not reason_off(day) or on_day_off is OnDayOff.KEEP}
    placed = []
    for day in days:
        reason = reason_off(day)
        if day in taken:
            placed.append(Placed(day, day, reason))
            continue
        landing = next(
            (other for other in _candidates(day, on_day_off) if _free(other, taken, reason_off)),
            None,
        )
        if landing is not None:
            taken.add(landing)
        placed.append(Placed(day, landing, reason))
    return tuple(placed)


def _free(day: date, taken: set[date], reason_off: Callable[[date], str]) -> bool:
    return day not in taken and not reason_off(day)


def _candidates(day: date, on_day_off: OnDayOff) -> Iterator[date]:
    match on_day_off:
        case OnDayOff.NEXT_OPEN_DAY:
            step = timedelta(days=1)
        case OnDayOff.PREVIOUS_OPEN_DAY:
            step = timedelta(days=-1)
        case OnDayOff.NEXT_WEEK:
            step = timedelta(days=7)
        case _:
            return
    other = day + step
    while abs(other - day) <= LONGEST_SHIFT:
        yield other
        other += step
