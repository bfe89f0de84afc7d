"""Reads an attendance report: which program wrote it, who was there, from when to when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path

from car_desktop.domain.errors import UserError
from car_desktop.formats.attendance_reports.columns import Columns, columns_of
from car_desktop.formats.attendance_reports.events import Event, meaning_of, stays_of
from car_desktop.formats.attendance_reports.layouts import (
    Meanings,
    UnknownReport,
    columns_meant,
    known_table,
    likely_table,
)
from car_desktop.formats.attendance_reports.lines import Line, Reading, lines_of
from car_desktop.formats.attendance_reports.moments import Moment, day_order, read_day, read_moment
from car_desktop.formats.attendance_reports.report import (
    AttendanceReport,
    NotCounted,
    Participant,
    WhyNotCounted,
    united,
)
from car_desktop.formats.attendance_reports.source import source_of
from car_desktop.formats.attendance_reports.tables import Pieces, Table, cut
from car_desktop.formats.tabular import Row, read_table
from car_desktop.i18n import translate

MOST_PARTICIPANTS = 5_000
_ROUNDING = timedelta(minutes=2)
"""Hours without seconds and lengths without seconds may differ by so much and say the same."""

Described = tuple[Table, Columns]


def read_report(
    path: Path, meeting_day: date, layouts: Mapping[str, Meanings] | None = None
) -> AttendanceReport:
    """Read a report; the meeting's day dates hours that stand alone and settles « 3/4 ».

    `layouts` (headings → what their columns hold) say how to read what nothing recognises; raise
    UnknownReport, a UserError, where that has to be asked.
    """
    sheets = read_table(path)
    for sheet in sheets:
        if (explained := known_table(sheet.rows, layouts or {})) is not None:
            table, meanings = explained
            pieces = Pieces((table,), sheet.rows[: table.first_line - 2], has_sections=False)
            return _read(pieces, [(table, columns_meant(table, meanings))], meeting_day)
        pieces = cut(sheet.rows)
        described = [(table, columns_of(table)) for table in pieces.tables]
        # Raised hands have a time too: comings and goings are read only where no stay is told.
        presences = [pair for pair in described if pair[1].are_presences]
        if told := presences or [pair for pair in described if pair[1].are_events]:
            return _read(pieces, told, meeting_day)
    likely = [found for sheet in sheets if (found := likely_table(sheet.rows)) is not None]
    raise UnknownReport(no_report(), likely[0]) if likely else UserError(no_report())


def report_or_table(
    path: Path, meeting_day: date, layouts: Mapping[str, Meanings]
) -> AttendanceReport | Table:
    """Read a report, or give the table that a person has to explain first."""
    try:
        return read_report(path, meeting_day, layouts)
    except UnknownReport as unknown:
        return unknown.table


def no_report() -> str:
    """Why a file in which nothing is recognised cannot be taken as it is."""
    return translate(
        "AttendanceReport",
        "This file is no attendance report of Teams, Zoom or Meet: download the report of the "
        "meeting again, and choose it without changing it.",
    )


def table_to_explain(path: Path) -> Table:
    """The table of a file whose columns a person wants to name; raise UserError where there is none."""
    likely = (likely_table(sheet.rows) for sheet in read_table(path))
    table = next((table for table in likely if table is not None), None)
    if table is None:
        raise UserError(
            translate("AttendanceReport", "This file holds no table: choose another one.")
        )
    return table


def _read(pieces: Pieces, told: list[Described], meeting_day: date) -> AttendanceReport:
    if not pieces.has_sections and len(told) > 1 and len(told[0][0].rows) == 1:
        told = told[1:]  # a line about the meeting itself
    head = list(_head_rows(pieces, told))
    order = day_order(_moments(head, told), meeting_day)
    head_days = [day for moment in _head_moments(head) if (day := moment.day(order))]
    reading = Reading(order, head_days[0] if head_days else meeting_day)
    people = _people(pieces, told, reading)
    if len(people.by_key) > MOST_PARTICIPANTS:
        raise UserError(
            translate(
                "AttendanceReport",
                "This report has more than {most} participants: choose the report of this meeting.",
            ).format(most=MOST_PARTICIPANTS)
        )
    participants = tuple(person.participant() for person in people.by_key.values())
    bounds = [at for moment in _head_moments(head) if moment.clock and (at := moment.at(order))]
    return AttendanceReport(
        source=source_of(pieces, told),
        participants=participants,
        started_at=bounds[0] if bounds else None,
        ended_at=bounds[1] if len(bounds) > 1 else None,
        days=_days(told, participants, head_days),
        not_counted=tuple(people.not_counted),
    )


def _head_rows(pieces: Pieces, told: list[Described]) -> Iterator[Row]:
    yield from pieces.other_rows
    used = [table for table, _ in told]
    for table in pieces.tables:
        if table not in used:
            yield from table.rows


def _head_moments(rows: Iterable[Row]) -> list[Moment]:
    cells = (cell for row in rows for cell in row if cell)
    return [moment for cell in cells if (moment := read_moment(cell) or read_day(cell))]


def _moments(head: list[Row], told: list[Described]) -> list[Moment]:
    cells = (
        row[column] for table, columns in told for row in table.rows for column in columns.moments
    )
    return [*_head_moments(head), *(m for cell in cells if (m := read_moment(cell)))]


def _days(
    told: list[Described], participants: tuple[Participant, ...], head_days: list[date]
) -> tuple[date, ...]:
    """Every day that the report itself tells; hours alone tell none."""
    if not any(columns.moments for _, columns in told):
        return tuple(sorted(set(head_days)))
    starts = {start.date() for person in participants for start, _ in person.stays}
    ends = {end.date() for person in participants for _, end in person.stays if end}
    return tuple(sorted(starts | ends))


@dataclass(slots=True)
class _Person:
    """What the lines about one participant add up to."""

    name: str
    emails: dict[str, None] = field(default_factory=dict)
    role: str = ""
    lines: list[Line] = field(default_factory=list)

    def add(self, line: Line) -> None:
        self.emails.update(dict.fromkeys(line.emails))
        self.role = self.role or line.role
        self.lines.append(line)

    def participant(self) -> Participant:
        stays = united(stay for line in self.lines for stay in line.stays)
        return Participant(
            self.name, tuple(self.emails), self.role, stays, self._seconds_told(stays)
        )

    def _seconds_told(self, stays: Iterable[tuple[datetime, datetime | None]]) -> int | None:
        """The length told, where it is all there is or where the times hide an absence."""
        told = [line.seconds for line in self.lines if line.seconds is not None]
        if len(told) < len(self.lines):
            return None
        spans = [end - start for start, end in stays if end is not None]
        if not spans:
            return sum(told)
        total = sum(spans, timedelta())
        return sum(told) if timedelta(seconds=sum(told)) + _ROUNDING <= total else None


@dataclass(slots=True)
class _People:
    by_key: dict[str, _Person] = field(default_factory=dict)
    not_counted: list[NotCounted] = field(default_factory=list)

    def add(self, line: Line) -> None:
        if line.waits:
            self.not_counted.append(NotCounted(line.number, line.name, WhyNotCounted.WAITING_ROOM))
        elif not line.name and not line.emails:
            self.not_counted.append(NotCounted(line.number, "", WhyNotCounted.NO_NAME))
        else:
            self.by_key.setdefault(line.key, _Person(line.name)).add(line)


def _people(pieces: Pieces, told: list[Described], reading: Reading) -> _People:
    """Stays where they are told one by one, else the first arrival and the last departure."""
    people = _People()
    if pieces.has_sections and len(told) > 1:
        summary, detail = told[0], told[1]
        detailed = {line.key for line in _lines(detail, reading)}
        for line in _lines(summary, reading):
            if line.key not in detailed:
                people.add(line)
        told = [detail]
    for described in told:
        for line in _lines(described, reading):
            people.add(line)
    return people


def _lines(described: Described, reading: Reading) -> list[Line]:
    table, columns = described
    lines = lines_of(table, columns, reading)
    return _from_events(lines) if columns.are_events else lines


def _from_events(lines: list[Line]) -> list[Line]:
    """One line a person, with the stays that their comings and goings make."""
    events = [
        Event(line.key, line.action, line.stays[0][0])
        for line in lines
        if line.stays and not line.waits
    ]
    meaning = meaning_of(events)
    by_person: dict[str, list[Event]] = {}
    for event in events:
        by_person.setdefault(event.who, []).append(event)
    names = {line.key: line for line in reversed(lines)}
    return [names[who].with_stays(stays_of(theirs, meaning)) for who, theirs in by_person.items()]
