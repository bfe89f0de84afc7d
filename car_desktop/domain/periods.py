"""Dated facts: an open end means « still so »."""

from __future__ import annotations

from datetime import date

from car_desktop.domain.errors import UserError
from car_desktop.i18n import translate


def is_current(starts_on: date | None, ends_on: date | None, day: date) -> bool:
    """Whether a period holds a day; both bounds are included, a missing bound is open."""
    return (starts_on is None or starts_on <= day) and (ends_on is None or day <= ends_on)


def refuse_backwards(starts_on: date | None, ends_on: date | None) -> None:
    """Raise UserError where a period ends before it starts."""
    if starts_on is not None and ends_on is not None and ends_on < starts_on:
        raise UserError(
            translate("Periods", "The end date is before the start date: correct one of them.")
        )
