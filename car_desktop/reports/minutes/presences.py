"""The table of presences: one line per person, in words that need no legend."""

from __future__ import annotations

from itertools import groupby

from reportlab.platypus import Flowable

from car_desktop import typography
from car_desktop.domain.labels import label
from car_desktop.domain.values import AttendanceStatus
from car_desktop.i18n import translate
from car_desktop.reports.kit.blocks import Story, empty, section, small_print
from car_desktop.reports.kit.tables import Band, Column, table
from car_desktop.reports.meeting_masthead import participation
from car_desktop.reports.pdf.text import shortened
from car_desktop.services.attendance import AttendanceRow, AttendanceSheet
from car_desktop.services.rates import rate_of
from car_desktop.typography import sort_key


def presences(sheet: AttendanceSheet, width: float) -> Story:
    """Members, then guests; by organisation where several people come from the same one."""
    title = translate("Minutes", "Attendance")
    if not sheet.rows:
        return section(title, empty(translate("Minutes", "Nobody is a member on this date.")))
    people = _by_organisation(sheet, width) if _come_in_groups(sheet) else _by_name(sheet, width)
    return section(title, [people, *small_print(_who_counts(sheet))])


def _come_in_groups(sheet: AttendanceSheet) -> bool:
    organisations = [row.organisation for row in sheet.members if row.organisation]
    return len(set(organisations)) < len(organisations)


def _by_name(sheet: AttendanceSheet, width: float) -> Flowable:
    columns = [
        Column(translate("Minutes", "Name"), 27),
        Column(translate("Minutes", "Organisation"), 28),
        Column(translate("Minutes", "Presence"), 33),
        Column(translate("Minutes", "Duration"), 12, is_number=True),
    ]
    rows = [
        [shortened(r.name), shortened(r.organisation) or "–", _state(r, sheet), _duration(r)]
        for r in sheet.rows
    ]
    return table(columns, rows, width)


def _by_organisation(sheet: AttendanceSheet, width: float) -> Flowable:
    columns = [
        Column(translate("Minutes", "Name"), 38),
        Column(translate("Minutes", "Presence"), 44),
        Column(translate("Minutes", "Duration"), 18, is_number=True),
    ]
    rows: list[Band | list[str]] = []
    for name, members in _groups(sheet):
        rate = rate_of(row.seat for row in members)
        rows.append(Band(name, participation(rate)))
        rows += [[shortened(r.name), _state(r, sheet), _duration(r)] for r in members]
    guests = [row for row in sheet.rows if row.is_guest]
    if guests:
        rows.append(Band(translate("Minutes", "Guests")))
        rows += [[_guest(row), _state(row, sheet), _duration(row)] for row in guests]
    return table(columns, rows, width)


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


def _who_counts(sheet: AttendanceSheet) -> str:
    number = typography.current().number
    return translate(
        "Minutes",
        "Participation counts {expected} people: the members on the date of the meeting, "
        "without those who were not expected, guests and observers.",
    ).format(expected=number(sheet.rate.expected))
