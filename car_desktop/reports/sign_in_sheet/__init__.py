"""The sheet that goes round the table to be signed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from car_desktop.domain.values import Language
from car_desktop.i18n import translate
from car_desktop.reports.base import Look, choice
from car_desktop.reports.file_names import FileName, meeting_file_name
from car_desktop.services.sign_in_sheet import SignInSheet, sign_in_sheet

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from car_desktop.reports.document.content import Document


@dataclass(frozen=True)
class Options:
    """Which meeting, and how many lines stay blank for people who were not foreseen."""

    meeting_id: int
    guest_rows: int = field(
        default=4,
        metadata=choice(lambda: translate("SignInSheet", "Blank lines for guests"), maximum=40),
    )


@dataclass(frozen=True)
class Data:
    """The people expected and the blank lines asked for."""

    sheet: SignInSheet
    guest_rows: int


class SignInSheetReport:
    """The document type; what it says is in `content`, imported when first made."""

    options_type = Options

    def load(self, session: Session, options: Options) -> Data:
        return Data(sign_in_sheet(session, options.meeting_id), options.guest_rows)

    def language(self, data: Data) -> Language:
        return data.sheet.heading.language

    def file_name(self, data: Data) -> FileName:
        return meeting_file_name(translate("SignInSheet", "Sign-in sheet"), data.sheet.heading)

    def compose(self, data: Data, look: Look) -> Document:
        from car_desktop.reports.sign_in_sheet.content import compose

        return compose(data.sheet, data.guest_rows, look)

    def left_out(self, data: Data) -> tuple[str, ...]:
        return ()
