"""A coach's school year over all communities: sections chosen, told for one of four readers."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from car_desktop.domain.reporting import ReportSection, ReportVersion
from car_desktop.domain.values import Language, NoteKind, SchoolYear, Visibility
from car_desktop.i18n import translate
from car_desktop.reports.base import Look, choice
from car_desktop.reports.file_names import FileName
from car_desktop.services.annual_report import AnnualReport, annual_report, without_names
from car_desktop.services.publication import published_notes
from car_desktop.services.year_follow_up import NoteOfYear

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from car_desktop.reports.document.content import Document

QUOTED: dict[ReportVersion, tuple[Visibility, ...]] = {
    ReportVersion.COACH: (
        Visibility.GROUP,
        Visibility.SERVICE_CENTRE,
        Visibility.PUBLISHABLE,
    ),
    ReportVersion.SERVICE_CENTRE: (Visibility.SERVICE_CENTRE, Visibility.PUBLISHABLE),
    ReportVersion.COMMUNITY: (Visibility.PUBLISHABLE,),
    ReportVersion.FCSSQ: (),
}
"""Whose words each reader may read: what one group keeps for itself is not told to another."""

TOLD_KINDS = (
    NoteKind.TRIED_PRACTICE,
    NoteKind.SHARED_PRACTICE,
    NoteKind.SUCCESS,
    NoteKind.LEVER,
    NoteKind.OBSTACLE,
)


@dataclass(frozen=True)
class Options:
    """Which school year, for whom, which sections, and whether anybody could be recognised."""

    school_year: SchoolYear = field(
        metadata=choice(lambda: translate("AnnualReport", "School year"))
    )
    version: ReportVersion = field(
        default=ReportVersion.COACH,
        metadata=choice(lambda: translate("AnnualReport", "For whom")),
    )
    sections: frozenset[ReportSection] = field(
        default=frozenset(ReportSection),
        metadata=choice(lambda: translate("AnnualReport", "Sections")),
    )
    is_anonymous: bool = field(
        default=False,
        metadata=choice(
            lambda: translate("AnnualReport", "Anonymous: no name, nothing under five")
        ),
    )


@dataclass(frozen=True)
class Data:
    """The year, already without what the reader may not read."""

    year: AnnualReport
    version: ReportVersion
    sections: frozenset[ReportSection]
    is_nameless: bool
    told: tuple[NoteOfYear, ...]
    untold: int


class AnnualReportReport:
    """The document type; what it says is in `content`, imported when first made."""

    options_type = Options

    def load(self, session: Session, options: Options) -> Data:
        is_nameless = options.is_anonymous or options.version is ReportVersion.FCSSQ
        year = annual_report(session, options.school_year)
        worded = [one for one in year.notes if one.kind in TOLD_KINDS and one.text.strip()]
        if options.version is ReportVersion.COMMUNITY:
            worded = list(published_notes(session, worded, date.today()))
        may_read = () if is_nameless else QUOTED[options.version]
        told = tuple(one for one in worded if one.visibility in may_read)
        return Data(
            year=without_names(year) if is_nameless else year,
            version=options.version,
            sections=options.sections,
            is_nameless=is_nameless,
            told=told,
            untold=len(worded) - len(told),
        )

    def language(self, data: Data) -> Language:
        return data.year.language

    def file_name(self, data: Data) -> FileName:
        title = translate("AnnualReport", "Annual coaching report")
        reader = data.version.value.replace("_", " ")
        return FileName(title, str(data.year.school_year), reader)

    def compose(self, data: Data, look: Look) -> Document:
        from car_desktop.reports.annual_report.content import compose

        return compose(data, look)

    def left_out(self, data: Data) -> tuple[str, ...]:
        from car_desktop.reports.annual_report.words import left_out

        return left_out(data)
