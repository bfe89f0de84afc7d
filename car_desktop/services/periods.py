"""Dated facts in SQL: the same rule as `domain.periods.is_current`."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ColumnElement, and_, or_

from car_desktop.domain.entities import Membership, Position


def holds_on(
    dated: type[Membership] | type[Position], day: date | ColumnElement[date]
) -> ColumnElement[bool]:
    """Whether a membership or a position holds on a day; both bounds are included."""
    return and_(
        or_(dated.starts_on.is_(None), dated.starts_on <= day),
        or_(dated.ends_on.is_(None), dated.ends_on >= day),
    )


def holds_within(
    dated: type[Membership] | type[Position], days: tuple[date, date]
) -> ColumnElement[bool]:
    """Whether a membership or a position holds on some day of a period."""
    first, last = days
    return and_(
        or_(dated.starts_on.is_(None), dated.starts_on <= last),
        or_(dated.ends_on.is_(None), dated.ends_on >= first),
    )
