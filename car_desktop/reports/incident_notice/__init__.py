"""Draft of a notice of a confidentiality incident: to the Commission or to the persons (A-2.1, s. 63.8)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from car_desktop.domain.errors import UserError
from car_desktop.domain.incidents import NoticeTo
from car_desktop.domain.values import Language
from car_desktop.i18n import translate
from car_desktop.reports.base import Look, choice
from car_desktop.reports.file_names import FileName
from car_desktop.services.incidents import IncidentRegister, IncidentRow, incident_register

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from car_desktop.reports.document.content import Document

_MOST_LINES = 9_999


@dataclass(frozen=True)
class Options:
    """Which line of the register, and for whom."""

    line: int = field(
        default=0,
        metadata=choice(
            lambda: translate("IncidentNotice", "Line of the register (0: the latest)"),
            maximum=_MOST_LINES,
        ),
    )
    audience: NoticeTo = field(
        default=NoticeTo.COMMISSION,
        metadata=choice(lambda: translate("IncidentNotice", "For whom")),
    )


@dataclass(frozen=True)
class Data:
    """The incident, whose register it is in, and whom the notice is for."""

    register: IncidentRegister
    row: IncidentRow
    audience: NoticeTo


class IncidentNoticeReport:
    """The document type; what it says is in `content`, imported when first made."""

    options_type = Options

    def load(self, session: Session, options: Options) -> Data:
        register = incident_register(session)
        wanted = [row for row in register.rows if options.line in (0, row.number)]
        if not wanted:
            raise UserError(
                translate(
                    "IncidentNotice", "The register has no such line: enter the incident first."
                )
            )
        return Data(register, wanted[-1], options.audience)

    def language(self, data: Data) -> Language:
        return data.register.language

    def file_name(self, data: Data) -> FileName:
        title = translate("IncidentNotice", "Notice of incident")
        return FileName(title, data.row.content.known_on.isoformat(), data.register.organisation)

    def compose(self, data: Data, look: Look) -> Document:
        from car_desktop.reports.incident_notice.content import compose

        return compose(data, look)

    def left_out(self, _data: Data) -> tuple[str, ...]:
        return (
            translate("IncidentNotice", "It is a draft: complete what stands between brackets."),
        )
