"""The personal slip of hours: what somebody did in a period, given to that person."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from car_desktop.domain.values import Language, SchoolYear
from car_desktop.i18n import translate
from car_desktop.reports.base import Look, choice
from car_desktop.reports.file_names import FileName
from car_desktop.services.hours_record import HoursSlip, hours_slip

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from car_desktop.reports.document.content import Document


@dataclass(frozen=True)
class Options:
    """Whose hours, and a school year of the period."""

    person_id: int
    school_year: SchoolYear = field(
        metadata=choice(lambda: translate("HoursSlip", "Period that holds the school year"))
    )


class HoursSlipReport:
    """The document type; what it says is in `content`, imported when first made."""

    options_type = Options

    def load(self, session: Session, options: Options) -> HoursSlip:
        return hours_slip(session, options.person_id, options.school_year)

    def language(self, data: HoursSlip) -> Language:
        return data.language

    def file_name(self, data: HoursSlip) -> FileName:
        years = data.hours.window.years
        title = translate("HoursSlip", "Hours slip")
        return FileName(title, f"{years[0].start}-{years[-1].start + 1}", data.person)

    def compose(self, data: HoursSlip, look: Look) -> Document:
        from car_desktop.reports.hours_slip.content import compose

        return compose(data, look)

    def left_out(self, data: HoursSlip) -> tuple[str, ...]:
        return (
            translate("HoursSlip", "Absences, and meetings that gave no hours."),
            translate("HoursSlip", "Rates of participation: the slip evaluates nobody."),
        )
