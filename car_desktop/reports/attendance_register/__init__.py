"""Who came to what, over a school year of a community."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from car_desktop.domain.values import Language, SchoolYear
from car_desktop.i18n import translate
from car_desktop.reports.base import Look, choice
from car_desktop.reports.file_names import FileName
from car_desktop.services.attendance_register import AttendanceRegister, attendance_register

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from car_desktop.reports.document.content import Document


@dataclass(frozen=True)
class Options:
    """Which community, which school year."""

    community_id: int
    school_year: SchoolYear = field(metadata=choice(lambda: translate("Register", "School year")))


class AttendanceRegisterReport:
    """The document type; what it says is in `content`, imported when first composed."""

    options_type = Options

    def load(self, session: Session, options: Options) -> AttendanceRegister:
        return attendance_register(session, options.community_id, options.school_year)

    def language(self, data: AttendanceRegister) -> Language:
        return data.language

    def file_name(self, data: AttendanceRegister) -> FileName:
        title = translate("Register", "Attendance register")
        return FileName(title, str(data.school_year), data.community)

    def compose(self, data: AttendanceRegister, look: Look) -> Document:
        from car_desktop.reports.attendance_register.content import compose

        return compose(data, look)

    def left_out(self, data: AttendanceRegister) -> tuple[str, ...]:
        return (translate("Register", "The reasons of absences."),) if data.has_reasons else ()
