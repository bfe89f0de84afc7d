"""The attendance of one meeting, as the register of that day says it."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from car_desktop.domain.entities import Meeting
from car_desktop.domain.errors import UserError
from car_desktop.i18n import translate
from car_desktop.services.attendance import AttendanceSheet, attendance_sheet
from car_desktop.services.counting import RuleRow, rules_applied
from car_desktop.services.meeting_heading import MeetingHeading, meeting_heading
from car_desktop.services.rates import HELD_STATES
from car_desktop.services.refusals import found


@dataclass(frozen=True, slots=True)
class MeetingRegister:
    """Everybody on the sheet of a meeting that was held, and how their hours were counted."""

    heading: MeetingHeading
    sheet: AttendanceSheet
    rules: tuple[RuleRow, ...]


def meeting_register(session: Session, meeting_id: int) -> MeetingRegister:
    """Read the register of a meeting; raise UserError before it was held."""
    meeting = found(session, Meeting, meeting_id)
    if meeting.state not in HELD_STATES:
        raise UserError(
            translate("MeetingRegister", "This meeting was not held yet: it has no register.")
        )
    return MeetingRegister(
        heading=meeting_heading(meeting),
        sheet=attendance_sheet(session, meeting_id),
        rules=rules_applied(session, [meeting]),
    )
