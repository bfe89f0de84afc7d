"""The binder of a community's school year: all its documents in one file that archives can keep."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from car_desktop.domain.values import Language, SchoolYear
from car_desktop.i18n import translate
from car_desktop.reports.attendance_register import AttendanceRegisterReport
from car_desktop.reports.attendance_register import Options as RegisterOptions
from car_desktop.reports.base import Look, Report, choice
from car_desktop.reports.community_year import CommunityYearReport
from car_desktop.reports.community_year import Options as YearOptions
from car_desktop.reports.decisions import DecisionsReport
from car_desktop.reports.decisions import YearOptions as DecisionsOptions
from car_desktop.reports.file_names import FileName
from car_desktop.reports.minutes import MinutesReport
from car_desktop.reports.minutes import Options as MinutesOptions
from car_desktop.reports.notice_of_meeting import NoticeReport
from car_desktop.reports.notice_of_meeting import Options as NoticeOptions
from car_desktop.services.meetings import meetings
from car_desktop.services.rates import HELD_STATES
from car_desktop.services.year_review import YearReview, year_review

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from car_desktop.reports.document.content import Document


@dataclass(frozen=True)
class Options:
    """Which community, which school year."""

    community_id: int
    school_year: SchoolYear = field(metadata=choice(lambda: translate("Binder", "School year")))


@dataclass(frozen=True)
class Chapter:
    """One document of the binder, read."""

    report: Report[Any, Any]
    data: object


@dataclass(frozen=True)
class Binder:
    """The year that names it, and its documents in order."""

    year: YearReview
    chapters: tuple[Chapter, ...]


class YearBinderReport:
    """The document type; what it says is in `content`, imported when first made."""

    options_type = Options

    def load(self, session: Session, options: Options) -> Binder:
        year = year_review(session, options.community_id, options.school_year)
        return Binder(year, tuple(_chapters(session, options)))

    def language(self, data: Binder) -> Language:
        return data.year.mandate.language

    def file_name(self, data: Binder) -> FileName:
        title = translate("Binder", "Year binder")
        return FileName(title, str(data.year.school_year), data.year.mandate.community)

    def compose(self, data: Binder, look: Look) -> Document:
        from car_desktop.reports.year_binder.content import compose

        return compose(data, look)

    def left_out(self, data: Binder) -> tuple[str, ...]:
        """What its chapters leave out, each sentence once."""
        said = [one for chapter in data.chapters for one in chapter.report.left_out(chapter.data)]
        return tuple(dict.fromkeys(said))


def _chapters(session: Session, options: Options) -> Iterator[Chapter]:
    """The review, the register and the decisions of the year, then the papers of each meeting held."""
    key, year = options.community_id, options.school_year
    yield _read(session, CommunityYearReport(), YearOptions(key, year))
    yield _read(session, AttendanceRegisterReport(), RegisterOptions(key, year))
    yield _read(session, DecisionsReport(), DecisionsOptions(key, year))
    for row in meetings(session, community_id=key):
        if row.state in HELD_STATES and row.starts_at.date() in year:
            yield _read(session, NoticeReport(), NoticeOptions(row.id))
            yield _read(session, MinutesReport(), MinutesOptions(row.id))


def _read(session: Session, report: Report[Any, Any], options: object) -> Chapter:
    return Chapter(report, report.load(session, options))
