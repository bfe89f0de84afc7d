"""Two documents on what is held about people: the page in plain words, and the annex of the EFVP."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from car_desktop.domain.privacy import Encryption
from car_desktop.domain.values import Language
from car_desktop.i18n import translate
from car_desktop.reports.base import Look, choice
from car_desktop.reports.file_names import FileName
from car_desktop.services.privacy_facts import PrivacyFacts, privacy_facts

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from car_desktop.reports.document.content import Document


@dataclass(frozen=True)
class Options:
    """What is said of the file itself."""

    encryption: Encryption = field(
        default=Encryption.UNSAID,
        metadata=choice(lambda: translate("Privacy", "Protection of the file")),
    )


@dataclass(frozen=True)
class Data:
    """What is held, and what is said of the file."""

    facts: PrivacyFacts
    encryption: Encryption


class _PrivacyReport:
    """What both types share; what they say is imported when first made."""

    options_type = Options

    def load(self, session: Session, options: Options) -> Data:
        return Data(privacy_facts(session), options.encryption)

    def language(self, data: Data) -> Language:
        return data.facts.language

    def left_out(self, data: Data) -> tuple[str, ...]:
        said = []
        if not data.facts.office.is_known:
            said.append(
                translate(
                    "CollectionNotice",
                    "Who answers: fill in the body and the person in charge on the Privacy page.",
                )
            )
        if data.encryption is Encryption.UNSAID:
            said.append(translate("Privacy", "Whether the file is encrypted: choose it above."))
        return tuple(said)


class PrivacyPageReport(_PrivacyReport):
    """What is held, where, for how long and who answers, for anybody to read (A-2.1, s. 63.4)."""

    def file_name(self, data: Data) -> FileName:
        return FileName(translate("Privacy", "Privacy"), "", "")

    def compose(self, data: Data, look: Look) -> Document:
        from car_desktop.reports.privacy.page import compose

        return compose(data, look)


class PrivacyAnnexReport(_PrivacyReport):
    """The facts that a privacy impact assessment asks for (A-2.1, s. 63.5)."""

    def file_name(self, data: Data) -> FileName:
        return FileName(translate("Privacy", "Privacy impact annex"), "", "")

    def compose(self, data: Data, look: Look) -> Document:
        from car_desktop.reports.privacy.annex import compose

        return compose(data, look)
