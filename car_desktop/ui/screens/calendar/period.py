"""What each view of the calendar shows around a day."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from typing import Protocol

from car_desktop.domain.values import SchoolYear
from car_desktop.i18n import translate
from car_desktop.services.meetings import Days
from car_desktop.services.overview import week_of
from car_desktop.typography import current
from car_desktop.ui.screens.calendar.month_model import shown_days
from car_desktop.ui.screens.calendar.month_view import months_later


class Period(Protocol):
    """A stretch of days that is shown as a whole."""

    def days_around(self, day: date) -> Days:
        """First and last day to read."""
        ...

    def holds(self, day: date, other: date) -> bool:
        """Whether two days are shown together."""
        ...

    def later(self, day: date, steps: int) -> date:
        """The day that many periods after, or before."""
        ...

    def title_around(self, day: date) -> str:
        """The name of the period of a day."""
        ...

    def load_title(self) -> str:
        """What its load is called."""
        ...


class CalendarView(StrEnum):
    """How meetings are laid out."""

    WEEK = "week"
    MONTH = "month"
    LIST = "list"
    YEAR = "year"

    @property
    def period(self) -> Period:
        """What it shows at once."""
        return _PERIODS[self]


class _Week:
    """Sunday to Saturday."""

    def days_around(self, day: date) -> Days:
        return week_of(day)

    def holds(self, day: date, other: date) -> bool:
        return week_of(day) == week_of(other)

    def later(self, day: date, steps: int) -> date:
        return day + timedelta(weeks=steps)

    def title_around(self, day: date) -> str:
        """« 22 au 28 nov. 2026 »."""
        return current().date_span(*week_of(day))

    def load_title(self) -> str:
        return translate("CalendarView", "This week")


class _Month:
    """The whole weeks that a month touches."""

    def days_around(self, day: date) -> Days:
        return shown_days(day)

    def holds(self, day: date, other: date) -> bool:
        return (day.year, day.month) == (other.year, other.month)

    def later(self, day: date, steps: int) -> date:
        return months_later(day, steps)

    def title_around(self, day: date) -> str:
        """« Novembre 2026 »."""
        return current().capitalized(current().month_year(day))

    def load_title(self) -> str:
        return translate("CalendarView", "This month")


class _Year:
    """A school year, from July to June."""

    def days_around(self, day: date) -> Days:
        year = SchoolYear.of(day)
        return year.first_day, year.last_day

    def holds(self, day: date, other: date) -> bool:
        return SchoolYear.of(day) == SchoolYear.of(other)

    def later(self, day: date, steps: int) -> date:
        return months_later(day, 12 * steps)

    def title_around(self, day: date) -> str:
        """« Année 2026-2027 »."""
        year = current().school_year(SchoolYear.of(day).start)
        return translate(
            "CalendarView", "School year {year}", "title above the calendar, short: 20 letters"
        ).format(year=year)

    def load_title(self) -> str:
        return translate("CalendarView", "This school year")


_PERIODS: dict[CalendarView, Period] = {
    CalendarView.WEEK: _Week(),
    CalendarView.MONTH: _Month(),
    CalendarView.LIST: _Year(),
    CalendarView.YEAR: _Year(),
}
