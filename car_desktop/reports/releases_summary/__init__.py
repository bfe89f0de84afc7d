"""The summary of releases of a school year: of one community, or of the whole notebook."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from car_desktop.domain.values import Language, SchoolYear
from car_desktop.i18n import translate
from car_desktop.reports.base import Look, choice
from car_desktop.reports.file_names import FileName
from car_desktop.services.release_documents import (
    ReleasesSummary,
    community_releases_summary,
    notebook_releases_summary,
)

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from car_desktop.reports.document.content import Document


def _school_year() -> str:
    return translate("ReleasesSummary", "School year")


@dataclass(frozen=True)
class Options:
    """Which community, which school year."""

    community_id: int
    school_year: SchoolYear = field(metadata=choice(_school_year))


@dataclass(frozen=True)
class NotebookOptions:
    """Which school year."""

    school_year: SchoolYear = field(metadata=choice(_school_year))


class _Summary:
    """What both types share; what they say is in `content`, imported when first made."""

    def language(self, data: ReleasesSummary) -> Language:
        return data.language

    def file_name(self, data: ReleasesSummary) -> FileName:
        title = translate("ReleasesSummary", "Releases summary")
        return FileName(title, str(data.school_year), data.community)

    def compose(self, data: ReleasesSummary, look: Look) -> Document:
        from car_desktop.reports.releases_summary.content import compose

        return compose(data, look)

    def left_out(self, data: ReleasesSummary) -> tuple[str, ...]:
        return (
            translate("ReleasesSummary", "The names of substitutes: only how many were found."),
        )


class ReleasesSummaryReport(_Summary):
    """The releases of one community."""

    options_type = Options

    def load(self, session: Session, options: Options) -> ReleasesSummary:
        return community_releases_summary(session, options.community_id, options.school_year)


class NotebookReleasesReport(_Summary):
    """The releases of every community."""

    options_type = NotebookOptions

    def load(self, session: Session, options: NotebookOptions) -> ReleasesSummary:
        return notebook_releases_summary(session, options.school_year)
