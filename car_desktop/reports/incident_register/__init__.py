"""The register of confidentiality incidents, as the Commission may ask for it (A-2.1, s. 63.11)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from car_desktop.domain.values import Language
from car_desktop.i18n import translate
from car_desktop.reports.base import Look
from car_desktop.reports.file_names import FileName
from car_desktop.services.incidents import IncidentRegister, incident_register

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from car_desktop.reports.document.content import Document


@dataclass(frozen=True)
class Options:
    """The register is always whole."""


class IncidentRegisterReport:
    """The document type; what it says is in `content`, imported when first made."""

    options_type = Options

    def load(self, session: Session, _options: Options) -> IncidentRegister:
        return incident_register(session)

    def language(self, data: IncidentRegister) -> Language:
        return data.language

    def file_name(self, data: IncidentRegister) -> FileName:
        title = translate("IncidentRegister", "Register of incidents")
        return FileName(title, "", data.organisation)

    def compose(self, data: IncidentRegister, look: Look) -> Document:
        from car_desktop.reports.incident_register.content import compose

        return compose(data, look)

    def left_out(self, _data: IncidentRegister) -> tuple[str, ...]:
        return ()
