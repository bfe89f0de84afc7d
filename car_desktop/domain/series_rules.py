"""How the rule of a series changes from one of its days on: the same days told anew, or moved."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import count

from car_desktop.domain.errors import UserError
from car_desktop.domain.recurrence import FIRST_YEAR, LAST_YEAR, Recurrence, nth_weekday
from car_desktop.domain.values import Frequency
from car_desktop.i18n import translate

_MONTHS = 12


@dataclass(frozen=True, slots=True)
class Shift:
    """A rule from one of its days on, and where each of its days went."""

    rule: Recurrence
    days: dict[date, date]


def until(rule: Recurrence, last: date) -> Recurrence:
    """The same rule with another end."""
    dates = tuple(day for day in rule.dates if day <= last)
    return replace(rule, last=last, dates=dates)


def since(rule: Recurrence, day: date) -> Recurrence:
    """The same rule told from one of its days on.

    The first day of a monthly rule also says which day of the month is meant: where this one would
    be read otherwise (the last Monday is here the fourth), the rule keeps an earlier first day.
    """
    if rule.frequency is Frequency.DATES:
        return replace(rule, first=day, dates=tuple(d for d in rule.dates if d >= day))
    reading = _reading(rule.frequency, rule.first)
    alike = (d for d in rule.days() if d <= day and _reading(rule.frequency, d) == reading)
    return replace(rule, first=max(alike))


def shifted(rule: Recurrence, first: date, chosen: date, by: timedelta) -> Shift:
    """The rule from its day `first` on, read anew where its day `chosen` is moved to.

    As many days as before: the second Tuesday of each month, moved by a day, is its second Wednesday.
    """
    old = rule.days_from(first)
    if not by:
        return Shift(since(rule, first), {day: day for day in old})
    anchor, before = _anchor(rule, first, chosen, by)
    dates = tuple(day + by for day in rule.dates if day >= first)
    moved = replace(rule, first=anchor, dates=dates, last=date.max)
    days = moved.first_days(before + len(old) + 1)[before:]
    if len(days) < len(old):
        raise _beyond()
    end = max(rule.last + by, days[len(old) - 1])
    if len(days) > len(old):
        end = min(end, days[len(old)] - timedelta(days=1))
    return Shift(replace(moved, last=end), dict(zip(old, days, strict=False)))


def _anchor(rule: Recurrence, first: date, chosen: date, by: timedelta) -> tuple[date, int]:
    """The first day of the moved rule, and how many of its days come before those wanted."""
    target = chosen + by
    if not FIRST_YEAR <= target.year <= LAST_YEAR:
        raise _beyond()
    if rule.frequency in (Frequency.WEEKLY, Frequency.DATES):
        return first + by, 0
    steps = sum(first <= day < chosen for day in rule.days())
    for back in count(steps):
        year, month = _months_before(target, back * rule.interval)
        if year < FIRST_YEAR:
            break
        day = _same_place(rule.frequency, target, year, month)
        if day is not None:
            return day, back - steps
    raise UserError(
        translate("Series", "Earlier months have no such day: change the following meetings.")
    )


def _months_before(day: date, months: int) -> tuple[int, int]:
    year, month = divmod(day.year * _MONTHS + day.month - 1 - months, _MONTHS)
    return year, month + 1


def _same_place(frequency: Frequency, day: date, year: int, month: int) -> date | None:
    """The day of a month that is read as another one is; none where that month has no such day."""
    start = date(year, month, 1)
    if frequency is Frequency.MONTHLY_BY_DATE:
        other = start + timedelta(days=day.day - 1)
    else:
        ahead = (day.weekday() - start.weekday()) % 7
        other = start + timedelta(days=ahead + 7 * (nth_weekday(day) - 1))
    return other if other.month == month else None


def _reading(frequency: Frequency, day: date) -> int:
    """Which of its month a day says that it is."""
    if frequency is Frequency.MONTHLY_BY_WEEKDAY:
        return nth_weekday(day)
    return day.day if frequency is Frequency.MONTHLY_BY_DATE else 0


def _beyond() -> UserError:
    return UserError(translate("Recurrence", "Check the years of the series: one is wrong."))
