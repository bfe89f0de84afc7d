"""One line of a report about one participant."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from car_desktop.domain.errors import UserError
from car_desktop.domain.text import folded
from car_desktop.formats.attendance_reports.columns import Columns
from car_desktop.formats.attendance_reports.moments import (
    DayOrder,
    read_clock,
    read_length,
    read_moment,
    read_number,
)
from car_desktop.formats.attendance_reports.report import Stay
from car_desktop.formats.attendance_reports.tables import Table
from car_desktop.formats.attendance_reports.words import is_yes
from car_desktop.formats.people_columns import email_in, words_with_at
from car_desktop.formats.tabular import Row
from car_desktop.i18n import translate

LONGEST_PRESENCE = 31 * 24 * 3600
"""In seconds; whatever a report adds up, nobody is in a meeting for that long."""

_LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Reading:
    """How days are written, and the day of hours that stand alone."""

    order: DayOrder
    day: date


@dataclass(frozen=True, slots=True)
class Line:
    """Who, and what the line says of their presence; an event has its one moment as a stay."""

    number: int
    name: str
    emails: tuple[str, ...]
    role: str
    action: str
    stays: tuple[Stay, ...]
    seconds: int | None
    waits: bool

    @property
    def key(self) -> str:
        """What the lines of one person share."""
        return self.emails[0] if self.emails else folded(self.name)

    def with_stays(self, stays: tuple[Stay, ...]) -> Line:
        """The same person with other stays."""
        return replace(self, stays=stays)


def lines_of(table: Table, columns: Columns, reading: Reading) -> list[Line]:
    """Read the lines of a table."""
    return [
        _line(row, table.first_line + index, columns, reading)
        for index, row in enumerate(table.rows)
    ]


def _line(row: Row, number: int, columns: Columns, reading: Reading) -> Line:
    stay = _stay(row, columns, reading)
    seconds = _seconds(row, columns)
    is_backwards = stay is not None and stay[1] is not None and stay[1] < stay[0]
    if is_backwards or (seconds is not None and seconds < 0):
        raise UserError(
            translate(
                "AttendanceReport",
                "Line {line} of this report ends before it begins: download the report again.",
            ).format(line=number)
        )
    if seconds is not None and seconds > LONGEST_PRESENCE:
        raise UserError(
            translate(
                "AttendanceReport",
                "Line {line} of this report lasts longer than a month: download the report again.",
            ).format(line=number)
        )
    words = (word for column in columns.emails for word in words_with_at(row[column]))
    addresses = (address.lower() for word in words if (address := email_in(word)))
    return Line(
        number=number,
        name=" ".join(row[c] for c in columns.names if row[c])[:_LONGEST_NAME],
        emails=tuple(dict.fromkeys(addresses)),
        role=row[columns.role] if columns.role is not None else "",
        action=folded(row[columns.action]) if columns.action is not None else "",
        stays=(stay,) if stay else (),
        seconds=seconds,
        waits=columns.waiting is not None and is_yes(row[columns.waiting]),
    )


def _stay(row: Row, columns: Columns, reading: Reading) -> Stay | None:
    if columns.moments:
        moments = [_moment(row[column], reading) for column in columns.moments]
    else:
        moments = _hours([row[column] for column in columns.clocks], reading.day)
    start, end = (*moments, None, None)[:2]
    return None if start is None else (start, end)


def _moment(cell: str, reading: Reading) -> datetime | None:
    moment = read_moment(cell)
    return moment.at(reading.order) if moment else None


def _hours(cells: list[str], day: date) -> list[datetime | None]:
    """Hours of the meeting's day; one before the first is after midnight."""
    clocks = [read_clock(cell) for cell in cells]
    moments = [datetime.combine(day, clock) if clock else None for clock in clocks]
    if len(moments) == 2 and moments[0] and moments[1] and moments[1] < moments[0]:
        return [moments[0], moments[1] + timedelta(days=1)]
    return moments


def _seconds(row: Row, columns: Columns) -> int | None:
    if columns.length is not None:
        return read_length(row[columns.length])
    if columns.minutes is None:
        return None
    minutes = read_number(row[columns.minutes])
    return None if minutes is None else round(minutes * 60)
