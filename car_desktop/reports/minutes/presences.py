"""The table of presences: one line per person, in words that need no legend."""

from __future__ import annotations

from car_desktop import typography
from car_desktop.domain.labels import label
from car_desktop.domain.values import AttendanceStatus
from car_desktop.i18n import translate
from car_desktop.reports.kit.blocks import Story, empty, section, small_print
from car_desktop.reports.kit.tables import Column, table
from car_desktop.reports.kit.text import shortened
from car_desktop.services.attendance import AttendanceRow, AttendanceSheet
from car_desktop.typography import sort_key


def presences(sheet: AttendanceSheet, width: float) -> Story:
    """Members, then guests; by organisation where several people come from the same one."""
    title = section(translate("Minutes", "Attendance"))
    if not sheet.rows:
        return [*title, *empty(translate("Minutes", "Nobody is a member on this date."))]
    by_organisation = _come_in_groups(sheet)
    rows = sorted(sheet.rows, key=_organisation_first) if by_organisation else sheet.rows
    return [
        *title,
        table(_columns(by_organisation), [_cells(r, sheet, by_organisation) for r in rows], width),
        *small_print(_who_counts(sheet)),
    ]


def _come_in_groups(sheet: AttendanceSheet) -> bool:
    organisations = [row.organisation for row in sheet.members if row.organisation]
    return 1 < len(set(organisations)) < len(organisations)


def _organisation_first(row: AttendanceRow) -> tuple[object, ...]:
    """Members before guests; those without an organisation after the others."""
    return row.is_guest, not row.organisation, sort_key(row.organisation), sort_key(row.name)


def _columns(by_organisation: bool) -> list[Column]:
    name = Column(translate("Minutes", "Name"), 27)
    organisation = Column(translate("Minutes", "Organisation"), 28)
    who = [organisation, name] if by_organisation else [name, organisation]
    return [
        *who,
        Column(translate("Minutes", "Presence"), 33),
        Column(translate("Minutes", "Duration"), 12, is_number=True),
    ]


def _cells(row: AttendanceRow, sheet: AttendanceSheet, by_organisation: bool) -> list[str]:
    name, organisation = shortened(row.name), shortened(row.organisation) or "–"
    duration = typography.current().duration(row.minutes) if row.minutes else "–"
    who = [organisation, name] if by_organisation else [name, organisation]
    return [*who, _state(row, sheet), duration]


def _state(row: AttendanceRow, sheet: AttendanceSheet) -> str:
    """« Retard (arrivée à 13 h 45) », « Absence motivée (formation) »."""
    status = row.status or AttendanceStatus.TO_CONFIRM
    details = ", ".join(detail for detail in _details(row, status, sheet) if detail)
    return f"{label(status)} ({details})" if details else label(status)


def _details(row: AttendanceRow, status: AttendanceStatus, sheet: AttendanceSheet) -> list[str]:
    time = typography.current().time
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
