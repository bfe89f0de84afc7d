"""What the register of one meeting says."""

from __future__ import annotations

from collections.abc import Sequence

from car_desktop import typography
from car_desktop.domain.labels import label
from car_desktop.domain.values import AttendanceStatus
from car_desktop.i18n import translate
from car_desktop.reports.base import Look
from car_desktop.reports.document.content import (
    Cell,
    Column,
    Document,
    Paragraph,
    Role,
    Row,
    Signature,
    Stacked,
    Table,
    Together,
)
from car_desktop.reports.document.parts import Blocks, empty, masthead, section, small_print
from car_desktop.reports.document.words import shortened
from car_desktop.reports.hours import counted_by, decimal_hours
from car_desktop.reports.meeting_masthead import eyebrow, meeting_facts, rank, running_header
from car_desktop.services.attendance import AttendanceRow, AttendanceSheet
from car_desktop.services.meeting_register import MeetingRegister


def compose(data: MeetingRegister, look: Look) -> Document:
    """Members, then guests, with their times, their hours and where each mark comes from."""
    heading, sheet = data.heading, data.sheet
    return Document(
        title=f"{_name()} – {shortened(heading.community)}",
        language=look.locale,
        produced_on=look.produced_on,
        author=look.author,
        subject=rank(heading),
        footer=translate("MeetingRegister", "Attendance register, {date}").format(
            date=typography.current().date_long(look.produced_on)
        ),
        header=running_header(heading),
        letterhead=look.letterhead,
        blocks=(
            *masthead(eyebrow(heading, _name()), heading.community, rank(heading), heading.title),
            meeting_facts(heading, sheet.rate),
            *section(translate("MeetingRegister", "Members"), _members(sheet)),
            *_guests(sheet),
            *counted_by(data.rules),
            *small_print(_how_counted(sheet)),
            Together((_signature(look),)),
        ),
    )


def _name() -> str:
    return translate("MeetingRegister", "Attendance register of the meeting")


def _members(sheet: AttendanceSheet) -> Blocks:
    if not sheet.members:
        return empty(translate("MeetingRegister", "Nobody is a member on this date."))
    name = translate("MeetingRegister", "Members")
    minutes = sum(row.minutes for row in sheet.members if _is_own(row))
    return (_table(name, [_row(row, sheet) for row in sheet.members], minutes),)


def _guests(sheet: AttendanceSheet) -> Blocks:
    guests = [row for row in sheet.rows if row.is_guest]
    if not guests:
        return ()
    name = translate("MeetingRegister", "Guests and observers")
    minutes = sum(row.minutes for row in guests if _is_own(row))
    return section(name, (_table(name, [_row(row, sheet) for row in guests], minutes),))


def _table(name: str, rows: Sequence[Row], minutes: int) -> Table:
    columns = (
        Column(translate("MeetingRegister", "Name"), 31),
        Column(translate("MeetingRegister", "Presence"), 19),
        Column(translate("MeetingRegister", "From – to"), 20),
        Column(translate("MeetingRegister", "Source"), 19),
        Column(translate("MeetingRegister", "Hours"), 11, is_number=True),
    )
    total = Row(
        (translate("MeetingRegister", "Total"), "", "", "", decimal_hours(minutes)), is_total=True
    )
    return Table(name, columns, (*rows, total))


def _row(row: AttendanceRow, sheet: AttendanceSheet) -> Row:
    status = row.status or AttendanceStatus.TO_CONFIRM
    return Row(
        (
            _who(row),
            _status(row, status),
            _times(row, status, sheet),
            label(row.source) if row.source else "–",
            decimal_hours(row.minutes) if row.minutes and _is_own(row) else "–",
        )
    )


def _who(row: AttendanceRow) -> Cell:
    name = shortened(row.name, 90)
    if not row.organisation:
        return name
    place = Paragraph(shortened(row.organisation, 90), Role.SMALL_PRINT)
    return Stacked((Paragraph(name), place))


def _status(row: AttendanceRow, status: AttendanceStatus) -> str:
    if not row.represented_by:
        return label(status)
    return translate("MeetingRegister", "{status} by {name}").format(
        status=label(status), name=shortened(row.represented_by, 60)
    )


def _times(row: AttendanceRow, status: AttendanceStatus, sheet: AttendanceSheet) -> str:
    """Each stay; the whole meeting where the person was there throughout."""
    if not (status.attended or status is AttendanceStatus.REPRESENTED):
        return "–"
    stays = row.stays or ((sheet.starts_at, sheet.ends_at),)
    span = typography.current().time_span
    return "; ".join(span(start, end) for start, end in stays)


def _is_own(row: AttendanceRow) -> bool:
    """The hours of a delegate are the delegate's."""
    return row.status is not AttendanceStatus.REPRESENTED


def _how_counted(sheet: AttendanceSheet) -> str:
    return translate(
        "MeetingRegister",
        "Participation counts {expected} people: the members on the date of the meeting, without "
        "those who were not expected, guests and observers. This data supports coaching; it never "
        "evaluates people.",
    ).format(expected=typography.current().number(sheet.rate.expected))


def _signature(look: Look) -> Signature:
    if look.signatory:
        return Signature(look.signatory, look.signatory_title, look.signature)
    return Signature(look.author or translate("MeetingRegister", "Signature"))
