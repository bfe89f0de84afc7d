"""The notice that calls members to a meeting, with its agenda."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

from car_desktop.domain.values import Language
from car_desktop.i18n import translate
from car_desktop.reports.base import Look, choice
from car_desktop.reports.file_names import FileName, meeting_file_name
from car_desktop.services.notices import Notice, notice

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from car_desktop.reports.document.content import Document


@dataclass(frozen=True)
class Options:
    """Which meeting, how many days before it a reply is wished, and whether an earlier notice changed."""

    meeting_id: int
    reply_days: int = field(
        default=0,
        metadata=choice(
            lambda: translate("Notice", "Reply requested, in days before the meeting (0: none)"),
            maximum=60,
        ),
    )
    is_amended: bool = field(
        default=False,
        metadata=choice(lambda: translate("Notice", "It replaces a notice already sent")),
    )


@dataclass(frozen=True)
class Data:
    """The notice, the day by which to reply, and whether it replaces another."""

    notice: Notice
    reply_by: date | None = None
    is_amended: bool = False


class NoticeReport:
    """The document type; what it says is in `content`, imported when first made."""

    options_type = Options

    def load(self, session: Session, options: Options) -> Data:
        read = notice(session, options.meeting_id)
        return Data(read, reply_by(read, options.reply_days), options.is_amended)

    def language(self, data: Data) -> Language:
        return data.notice.heading.language

    def file_name(self, data: Data) -> FileName:
        return meeting_file_name(notice_name(is_amended=data.is_amended), data.notice.heading)

    def compose(self, data: Data, look: Look) -> Document:
        from car_desktop.reports.notice_of_meeting.content import compose

        return compose(data, look)

    def left_out(self, data: Data) -> tuple[str, ...]:
        return (translate("Notice", "The facilitation scripts are left out."),)


def notice_name(*, is_amended: bool) -> str:
    """What the document is called."""
    if is_amended:
        return translate("Notice", "Amended notice of meeting")
    return translate("Notice", "Notice of meeting")


def reply_by(read: Notice, days: int) -> date | None:
    """The last day to reply; none where no reply is wished."""
    return read.heading.starts_at.date() - timedelta(days=days) if days else None
