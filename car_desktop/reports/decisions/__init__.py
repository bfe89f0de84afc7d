"""Decisions and follow-ups: the short form of the minutes, for a school year or for one meeting."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from car_desktop.domain.values import Language, SchoolYear
from car_desktop.i18n import translate
from car_desktop.reports.base import Look, choice
from car_desktop.reports.file_names import FileName, meeting_file_name
from car_desktop.services.decisions import (
    DecisionsRecord,
    decisions_of_meeting,
    decisions_of_year,
)

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from car_desktop.reports.document.content import Document


@dataclass(frozen=True)
class YearOptions:
    """Which community, which school year."""

    community_id: int
    school_year: SchoolYear = field(metadata=choice(lambda: translate("Register", "School year")))


@dataclass(frozen=True)
class MeetingOptions:
    """Which meeting."""

    meeting_id: int


class DecisionsReport:
    """The record of a school year; what it says is in `content`, imported when first composed."""

    options_type = YearOptions

    def load(self, session: Session, options: YearOptions) -> DecisionsRecord:
        return decisions_of_year(session, options.community_id, options.school_year)

    def language(self, data: DecisionsRecord) -> Language:
        return data.language

    def file_name(self, data: DecisionsRecord) -> FileName:
        return FileName(_title(), str(data.school_year), data.community)

    def compose(self, data: DecisionsRecord, look: Look) -> Document:
        return _composed(data, look)

    def left_out(self, data: DecisionsRecord) -> tuple[str, ...]:
        return _left_out(data)


class MeetingDecisionsReport:
    """The record of one meeting, said in the same way."""

    options_type = MeetingOptions

    def load(self, session: Session, options: MeetingOptions) -> DecisionsRecord:
        return decisions_of_meeting(session, options.meeting_id)

    def language(self, data: DecisionsRecord) -> Language:
        return data.language

    def file_name(self, data: DecisionsRecord) -> FileName:
        assert data.heading is not None, "a record of one meeting names it"
        return meeting_file_name(_title(), data.heading)

    def compose(self, data: DecisionsRecord, look: Look) -> Document:
        return _composed(data, look)

    def left_out(self, data: DecisionsRecord) -> tuple[str, ...]:
        return _left_out(data)


def _title() -> str:
    return translate("Decisions", "Decisions and follow-ups")


def _composed(data: DecisionsRecord, look: Look) -> Document:
    from car_desktop.reports.decisions.content import compose

    return compose(data, look)


def _left_out(data: DecisionsRecord) -> tuple[str, ...]:
    if not data.private_decisions:
        return ()
    return (translate("Decisions", "%n private decision(s).", "", data.private_decisions),)
