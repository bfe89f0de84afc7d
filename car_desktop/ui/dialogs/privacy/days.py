"""Reading a day that a sheet asks for."""

from __future__ import annotations

from datetime import date

from car_desktop.domain.errors import UserError
from car_desktop.i18n import translate
from car_desktop.typography import current
from car_desktop.ui.widgets.moment_fields import DateField


def day_of(field: DateField, today: date) -> date:
    """The day typed; raise UserError where there is none."""
    day = field.value()
    if day is None:
        raise _unreadable(today)
    return day


def optional_day_of(field: DateField, today: date) -> date | None:
    """The day typed, or none where nothing is; raise UserError for what is no day."""
    if field.is_unreadable():
        raise _unreadable(today)
    return field.value()


def _unreadable(today: date) -> UserError:
    example = current().date_short(today)
    said = translate("PrivacyDays", "Type a date, such as {example}.")
    return UserError(said.format(example=example))
