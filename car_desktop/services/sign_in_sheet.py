"""Who is expected to sign at a meeting."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from car_desktop.domain.entities import Meeting
from car_desktop.domain.values import AttendanceStatus
from car_desktop.services.attendance import AttendanceRow, AttendanceSheet, attendance_sheet
from car_desktop.services.meeting_heading import MeetingHeading, meeting_heading
from car_desktop.services.refusals import found


@dataclass(frozen=True, slots=True)
class Signatory:
    """Someone with a line to sign."""

    name: str
    organisation: str


@dataclass(frozen=True, slots=True)
class SignInSheet:
    """A meeting and the people expected, in alphabetical order, then the guests already known."""

    heading: MeetingHeading
    members: tuple[Signatory, ...]
    guests: tuple[Signatory, ...]


def sign_in_sheet(session: Session, meeting_id: int) -> SignInSheet:
    """Members as of the meeting's day, without those who are not expected."""
    meeting = found(session, Meeting, meeting_id)
    people = [
        (row.is_guest, Signatory(row.name, row.organisation))
        for row in lines_to_sign(attendance_sheet(session, meeting_id))
    ]
    return SignInSheet(
        heading=meeting_heading(meeting),
        members=tuple(person for is_guest, person in people if not is_guest),
        guests=tuple(person for is_guest, person in people if is_guest),
    )


def lines_to_sign(sheet: AttendanceSheet) -> tuple[AttendanceRow, ...]:
    """The lines in the order in which they are printed, and entered again once signed."""
    return tuple(row for row in sheet.rows if row.status is not AttendanceStatus.NOT_EXPECTED)
