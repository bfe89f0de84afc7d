"""How screens open the school calendar; its sheet is imported when it is opened."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from car_desktop.ui.context import Context


def edit_school_calendar(
    context: Context,
    parent: QWidget,
    day: date,
    organisation: tuple[int, str] | None = None,
) -> None:
    """Open the school year of a day, of an organisation (key and name) or of the first that has one."""
    from car_desktop.ui.dialogs.school_calendar.sheet import SchoolCalendarSheet

    SchoolCalendarSheet(context, parent, day, organisation).open()
