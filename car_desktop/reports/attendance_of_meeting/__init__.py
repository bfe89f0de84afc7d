"""The attendance register of one meeting: who came, from when to when, and how it is known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from car_desktop.domain.values import Language
from car_desktop.i18n import translate
from car_desktop.reports.base import Look
from car_desktop.reports.file_names import FileName, meeting_file_name
from car_desktop.services.meeting_register import MeetingRegister, meeting_register

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from car_desktop.reports.document.content import Document


@dataclass(frozen=True)
class Options:
    """Which meeting."""

    meeting_id: int


class AttendanceOfMeetingReport:
    """The document type; what it says is in `content`, imported when first made."""

    options_type = Options

    def load(self, session: Session, options: Options) -> MeetingRegister:
        return meeting_register(session, options.meeting_id)

    def language(self, data: MeetingRegister) -> Language:
        return data.heading.language

    def file_name(self, data: MeetingRegister) -> FileName:
        name = translate("MeetingRegister", "Attendance")
        return meeting_file_name(name, data.heading)

    def compose(self, data: MeetingRegister, look: Look) -> Document:
        from car_desktop.reports.attendance_of_meeting.content import compose

        return compose(data, look)

    def left_out(self, data: MeetingRegister) -> tuple[str, ...]:
        return (translate("MeetingRegister", "Reasons for absence stay with the coach."),)
