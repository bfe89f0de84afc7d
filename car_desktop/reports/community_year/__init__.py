"""A community's school year, for the community itself: what it met for, did, promised and kept."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from car_desktop.domain.values import Language, SchoolYear
from car_desktop.i18n import translate
from car_desktop.reports.base import Look, choice
from car_desktop.reports.file_names import FileName
from car_desktop.services.year_review import YearReview, year_review

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from car_desktop.reports.document.content import Document


@dataclass(frozen=True)
class Options:
    """Which community, which school year."""

    community_id: int
    school_year: SchoolYear = field(metadata=choice(lambda: translate("YearReview", "School year")))


class CommunityYearReport:
    """The document type; what it says is in `content`, imported when first made."""

    options_type = Options

    def load(self, session: Session, options: Options) -> YearReview:
        return year_review(session, options.community_id, options.school_year)

    def language(self, data: YearReview) -> Language:
        return data.mandate.language

    def file_name(self, data: YearReview) -> FileName:
        title = translate("YearReview", "Year review")
        return FileName(title, str(data.school_year), data.mandate.community)

    def compose(self, data: YearReview, look: Look) -> Document:
        from car_desktop.reports.community_year.content import compose

        return compose(data, look)

    def left_out(self, data: YearReview) -> tuple[str, ...]:
        kept = translate(
            "YearReview",
            "%n private note(s) of the year, which stay with you.",
            "",
            data.private_notes,
        )
        return (
            *((kept,) if data.private_notes else ()),
            translate("YearReview", "The facilitator’s scripts."),
            translate(
                "YearReview",
                "The words of commitments and who took them on: they are counted only.",
            ),
        )
