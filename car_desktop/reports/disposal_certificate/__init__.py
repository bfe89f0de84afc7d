"""The certificate of a destruction, or the register of all of them: what, when, by which rule; it names nobody."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from car_desktop.domain.values import Language
from car_desktop.i18n import translate
from car_desktop.reports.base import Look
from car_desktop.reports.file_names import FileName
from car_desktop.services.disposals import DisposalRow, disposal, disposals
from car_desktop.services.profile import Profile, coach_profile

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from car_desktop.reports.document.content import Document


@dataclass(frozen=True)
class Options:
    """Which destruction; 0 for all of them."""

    disposal_id: int = 0


@dataclass(frozen=True)
class Certified:
    """What was destroyed, the latest first, and by whom the notebook is kept."""

    rows: tuple[DisposalRow, ...]
    profile: Profile
    is_register: bool


class DisposalCertificateReport:
    """The document type; what it says is in `content`, imported when first made."""

    options_type = Options

    def load(self, session: Session, options: Options) -> Certified:
        profile = coach_profile(session)
        if options.disposal_id:
            return Certified((disposal(session, options.disposal_id),), profile, is_register=False)
        return Certified(disposals(session), profile, is_register=True)

    def language(self, data: Certified) -> Language:
        return data.profile.document_language

    def file_name(self, data: Certified) -> FileName:
        if data.is_register:
            return FileName(translate("DisposalCertificate", "Register of destructions"), "")
        title = translate("DisposalCertificate", "Destruction certificate")
        return FileName(title, data.rows[0].number)

    def compose(self, data: Certified, look: Look) -> Document:
        from car_desktop.reports.disposal_certificate.content import compose

        return compose(data, look)

    def left_out(self, data: Certified) -> tuple[str, ...]:
        return (translate("DisposalCertificate", "Whom it was about: nothing says that any more."),)
