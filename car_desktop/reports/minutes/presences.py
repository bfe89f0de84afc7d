"""The table of presences: one line per person, in words that need no legend; figures elsewhere."""

from __future__ import annotations

from itertools import groupby

from car_desktop import typography
from car_desktop.domain.audience import SMALLEST_CELL, Naming
from car_desktop.domain.labels import label
from car_desktop.domain.values import AttendanceStatus
from car_desktop.i18n import translate
from car_desktop.reports.document.content import Band, Column, Row, Table
from car_desktop.reports.document.parts import Blocks, empty, section, small_print
from car_desktop.reports.document.words import shortened
from car_desktop.reports.meeting_masthead import participation
from car_desktop.services.attendance import AttendanceRow, AttendanceSheet
from car_desktop.services.minutes_audiences import AddressedMinutes
from car_desktop.services.rates import Rate, rate_of
from car_desktop.typography import sort_key


def presences(data: AddressedMinutes) -> Blocks:
    """By name, by organisation or not at all, as the audience may read it."""
    match data.reach.people:
        case Naming.NAMES:
            return section(_title(), _by_person(data.minutes.attendance))
        case Naming.ORGANISATIONS:
            return section(_title(), _figures(data))
        case Naming.NOBODY:
            return ()


def _title() -> str:
    return translate("Minutes", "Attendance")


def _by_person(sheet: AttendanceSheet) -> Blocks:
    """Members, then guests; by organisation where several people come from the same one."""
    if not sheet.rows:
        return empty(translate("Minutes", "Nobody is a member on this date."))
    people = _by_organisation(sheet) if _come_in_groups(sheet) else _by_name(sheet)
    return (people, *small_print(_who_counts(sheet.rate)))


def _figures(data: AddressedMinutes) -> Blocks:
    """How many came from each organisation, without anybody's name."""
    if not data.organisations:
        return empty(translate("Minutes", "Too few people were expected to give figures."))
    columns = (
        Column(translate("Minutes", "Organisation"), 60),
        Column(translate("Minutes", "Participation"), 40, is_number=True),
    )
    several = translate("Minutes", "Several organisations together")
    rows = tuple(
        Row((shortened(one.name) or several, participation(one.rate))) for one in data.organisations
    )
    small = translate(
        "Minutes",
        "Organisations where fewer than {smallest} people were expected are counted together.",
    ).format(smallest=typography.current().number(SMALLEST_CELL))
    return (
        Table(_title(), columns, rows),
        *small_print(_who_counts(data.minutes.attendance.rate)),
        *(() if all(one.name for one in data.organisations) else small_print(small)),
    )


def _come_in_groups(sheet: AttendanceSheet) -> bool:
    organisations = [row.organisation for row in sheet.members if row.organisation]
    return len(set(organisations)) < len(organisations)


def _by_name(sheet: AttendanceSheet) -> Table:
    columns = (
        Column(translate("Minutes", "Name"), 27),
        Column(translate("Minutes", "Organisation"), 28),
        Column(translate("Minutes", "Presence"), 33),
        Column(translate("Minutes", "Duration"), 12, is_number=True),
    )
    rows = tuple(
        Row(
            (shortened(r.name), shortened(r.organisation) or "–", _state(r, sheet), _duration(r)),
        )
        for r in sheet.rows
    )
    return Table(_title(), columns, rows)


def _by_organisation(sheet: AttendanceSheet) -> Table:
    columns = (
        Column(translate("Minutes", "Name"), 38),
        Column(translate("Minutes", "Presence"), 44),
        Column(translate("Minutes", "Duration"), 18, is_number=True),
    )
    rows: list[Band | Row] = []
    for name, members in _groups(sheet):
        rows.append(Band(name, participation(rate_of(row.seat for row in members))))
        rows += [Row((shortened(r.name), _state(r, sheet), _duration(r))) for r in members]
    guests = [row for row in sheet.rows if row.is_guest]
    if guests:
        rows.append(Band(translate("Minutes", "Guests")))
        rows += [Row((_guest(row), _state(row, sheet), _duration(row))) for row in guests]
    return Table(_title(), columns, tuple(rows))


def _groups(sheet: AttendanceSheet) -> list[tuple[str, list[AttendanceRow]]]:
    """Members under their organisation, in a reader's order; those without one at the end."""
    ordered = sorted(sheet.members, key=lambda r: (not r.organisation, sort_key(r.organisation)))
    unknown = translate("Minutes", "Organisation not given")
    return [
        (shortened(name) or unknown, list(members))
        for name, members in groupby(ordered, key=lambda row: row.organisation)
    ]


def _guest(row: AttendanceRow) -> str:
    name, organisation = shortened(row.name), shortened(row.organisation)
    return f"{name} ({organisation})" if organisation else name


def _duration(row: AttendanceRow) -> str:
    return typography.current().duration(row.minutes) if row.minutes else "–"


def _state(row: AttendanceRow, sheet: AttendanceSheet) -> str:
    """« Retard (arrivée à 13 h 45) », « Absence motivée (formation) »."""
    status = row.status or AttendanceStatus.TO_CONFIRM
    details = ", ".join(detail for detail in _details(row, status, sheet) if detail)
    return f"{label(status)} ({details})" if details else label(status)


def _details(row: AttendanceRow, status: AttendanceStatus, sheet: AttendanceSheet) -> list[str]:
    time = typography.current().time
    if len(row.stays) > 1:
        spans = [typography.current().time_span(start, end) for start, end in row.stays]
        return [*spans, row.reason]
    details = []
    if row.arrival and row.arrival > sheet.starts_at:
        details.append(
            translate("Minutes", "arrived at {time}").format(time=time(row.arrival)),
        )
    if row.departure and row.departure < sheet.ends_at:
        details.append(translate("Minutes", "left at {time}").format(time=time(row.departure)))
    if row.represented_by:
        details.append(translate("Minutes", "by {name}").format(name=row.represented_by))
    if row.is_guest and status.in_denominator:
        details.append(translate("Minutes", "not a member on this date"))
    return [*details, row.reason]


def _who_counts(rate: Rate) -> str:
    number = typography.current().number
    return translate(
        "Minutes",
        "Participation counts {expected} people: the members on the date of the meeting, "
        "without those who were not expected, guests and observers.",
    ).format(expected=number(rate.expected))
