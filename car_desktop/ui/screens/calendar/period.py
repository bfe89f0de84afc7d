"""What each view of the calendar shows around a day."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from car_desktop.domain.values import SchoolYear
from car_desktop.i18n import translate
from car_desktop.services.meetings import Days
from car_desktop.typography import current
from car_desktop.ui.screens.calendar.month_model import shown_days


class CalendarView(StrEnum):
    """How meetings are laid out."""

    MONTH = "month"
    LIST = "list"

    @property
    def months(self) -> int:
        """How far « before » and « after » go."""
        return 1 if self is CalendarView.MONTH else 12

    def holds(self, day: date, other: date) -> bool:
        """Whether two days are shown together."""
        if self is CalendarView.LIST:
            return SchoolYear.of(day) == SchoolYear.of(other)
        return (day.year, day.month) == (other.year, other.month)

    def days_around(self, day: date) -> Days:
        """First and last day to read: whole weeks of a month, or a school year."""
        if self is CalendarView.MONTH:
            return shown_days(day)
        year = SchoolYear.of(day)
        return year.first_day, year.last_day

    def title_around(self, day: date) -> str:
        """« Novembre 2026 », « Année scolaire 2026-2027 »."""
        if self is CalendarView.MONTH:
            return current().capitalized(current().month_year(day))
        year = current().school_year(SchoolYear.of(day).start)
        return translate("CalendarView", "School year {year}").format(year=year)
