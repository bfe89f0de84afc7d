"""The message that carries the notice and the event: read in a session, written in a job."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from car_desktop.formats.calendar_events import CalendarEvent, CalendarOptions
from car_desktop.formats.mail_draft import (
    Attachment,
    Mailbox,
    MailDraft,
    is_usable_address,
    write_draft,
)
from car_desktop.i18n import speaking, translate
from car_desktop.progress import Progress
from car_desktop.publishing import atomic_write
from car_desktop.reports.export import PreparedDocument, prepare
from car_desktop.reports.notice_of_meeting import Data, Options
from car_desktop.reports.notice_of_meeting.message import body, subject
from car_desktop.services.calendar_exchange import meeting_event
from car_desktop.services.notices import Recipient

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


@dataclass(frozen=True)
class PreparedNotice:
    """Everything the draft needs, read and frozen."""

    document: PreparedDocument
    event: CalendarEvent
    draft: MailDraft
    event_name: str

    @property
    def file_name(self) -> str:
        """The name proposed for the draft."""
        return f"{Path(self.document.file_name).stem}.eml"

    def write(self, out: Path, progress: Progress) -> Path:
        """Publish the draft with the notice and the event attached."""
        content = write_draft(self.draft, [self._notice(progress), self._event()])
        atomic_write(out, lambda path: path.write_bytes(content))
        return out

    def _notice(self, progress: Progress) -> Attachment:
        with TemporaryDirectory() as folder:
            written = self.document.write(Path(folder) / "notice.pdf", progress)
            return Attachment(self.document.file_name, "application/pdf", written.read_bytes())

    def _event(self) -> Attachment:
        from car_desktop.formats.calendar_writer import write_calendar

        options = CalendarOptions(language=self.document.look.language.value)
        content = write_calendar([self.event], options, datetime.now(UTC))
        return Attachment(self.event_name, "text/calendar", content)


def prepare_notice(
    session: Session, options: Options, recipients: Sequence[Recipient], *, hides_addresses: bool
) -> PreparedNotice:
    """Read the notice and word its message in the language of the community."""
    document = prepare(session, "notice", options)
    data = document.data
    assert isinstance(data, Data)
    with speaking(document.look.language):
        event = meeting_event(session, options.meeting_id)
        draft = MailDraft(
            tuple(Mailbox(one.name, one.address) for one in reachable(recipients)),
            subject(data),
            body(data),
            hides_addresses,
        )
        event_name = f"{translate('NoticeMessage', 'meeting')}.ics"
    return PreparedNotice(document, event, draft, event_name)


def reachable(recipients: Sequence[Recipient]) -> list[Recipient]:
    """Those to whom a message can be sent."""
    return [one for one in recipients if is_usable_address(one.address)]
