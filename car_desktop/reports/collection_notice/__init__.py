"""What people are told when information is collected from them: the notice in force, to print or send."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from car_desktop.domain.values import Language
from car_desktop.i18n import translate
from car_desktop.reports.base import Look
from car_desktop.reports.file_names import FileName
from car_desktop.services.collection_notices import NoticeText, current_notice
from car_desktop.services.profile import coach_profile

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from car_desktop.reports.document.content import Document


@dataclass(frozen=True)
class Options:
    """Nothing to choose: the notice in force, in the language of the document."""


@dataclass(frozen=True)
class Data:
    """The notice in each language, and the one in which the coach writes."""

    notices: tuple[NoticeText, ...]
    language: Language

    def notice(self, locale: str) -> NoticeText:
        """The notice in the language of a document (« fr-CA »)."""
        return next(one for one in self.notices if locale.startswith(one.language.value))


class CollectionNoticeReport:
    """The document type; what it says is in `content`, imported when first made."""

    options_type = Options

    def load(self, session: Session, options: Options) -> Data:
        return Data(
            tuple(current_notice(session, language) for language in Language),
            coach_profile(session).document_language,
        )

    def language(self, data: Data) -> Language:
        return data.language

    def file_name(self, data: Data) -> FileName:
        return FileName(translate("CollectionNotice", "Collection notice"), "", "")

    def compose(self, data: Data, look: Look) -> Document:
        from car_desktop.reports.collection_notice.content import compose

        return compose(data.notice(look.locale), look)

    def left_out(self, data: Data) -> tuple[str, ...]:
        if any(one.has_gaps for one in data.notices):
            return (
                translate(
                    "CollectionNotice",
                    "Who answers: fill in the body and the person in charge on the Privacy page.",
                ),
            )
        return ()
