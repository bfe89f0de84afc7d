"""The facilitator's book: the meeting as it was prepared, scripts included, with room to write."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from car_desktop.domain.values import Language
from car_desktop.i18n import translate
from car_desktop.reports.base import Look, choice
from car_desktop.reports.file_names import FileName, meeting_file_name
from car_desktop.services.facilitators_book import FacilitatorsBook, facilitators_book

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from car_desktop.reports.document.content import Document

MOST_LINES = 30


@dataclass(frozen=True)
class Options:
    """Which meeting, and how many empty lines follow each point."""

    meeting_id: int
    lines: int = field(
        default=4,
        metadata=choice(
            lambda: translate("Book", "Lines to write on, after each point"), maximum=MOST_LINES
        ),
    )


@dataclass(frozen=True)
class Data:
    """The book, and its empty lines."""

    book: FacilitatorsBook
    lines: int


class FacilitatorsBookReport:
    """The document type; what it says is in `content`, imported when first composed."""

    options_type = Options

    def load(self, session: Session, options: Options) -> Data:
        return Data(facilitators_book(session, options.meeting_id), options.lines)

    def language(self, data: Data) -> Language:
        return data.book.heading.language

    def file_name(self, data: Data) -> FileName:
        return meeting_file_name(translate("Book", "Facilitator’s book"), data.book.heading)

    def compose(self, data: Data, look: Look) -> Document:
        from car_desktop.reports.facilitators_book.content import compose

        return compose(data, look)

    def left_out(self, data: Data) -> tuple[str, ...]:
        if not data.book.set_aside:
            return ()
        return (translate("Book", "%n point(s) put off or withdrawn.", "", data.book.set_aside),)
