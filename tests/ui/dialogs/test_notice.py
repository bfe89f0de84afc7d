"""Calling members from the window: a real draft on a real disk, through a real job."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from car_desktop.domain.entities import Meeting
from car_desktop.domain.errors import UserError
from car_desktop.domain.facilitation import Reply
from car_desktop.domain.values import MeetingState
from car_desktop.services.notices import notice_state
from car_desktop.services.people import set_emails
from car_desktop.services.replies import meeting_replies
from car_desktop.storage.database import Database
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.notice.sheet import NoticeSheet
from tests.factories import NINE, make_community, make_meeting, make_member, make_person

Show = Callable[[QWidget], QWidget]
TODAY = NINE.date() - timedelta(days=30)


@pytest.fixture
def meeting_id(database: Database) -> int:
    """A planned meeting of three, one of whom has no address."""
    with database.writing() as session:
        community = make_community(session, "CAP « du Boisé » fictif")
        for first, address in (
            ("Ali", "ali@exemple.test"),
            ("Zoé", "zoe@exemple.test"),
            ("Éva", ""),
        ):
            person = make_person(session, first)
            set_emails(person, [address] if address else [])
            make_member(session, community, person)
        return make_meeting(session, community, title="Lecture & « traces »").id


def opened(show: Show, context: Context, meeting_id: int, folder: Path) -> NoticeSheet:
    context.settings.last_folder = folder
    sheet = NoticeSheet(context, None, meeting_id, today=TODAY)
    show(sheet)
    return sheet


def saved(qtbot: QtBot, context: Context, sheet: NoticeSheet) -> EmailMessage:
    out = sheet.destination.path()
    sheet.accept_button.click()
    qtbot.waitUntil(lambda: not context.jobs.are_running)
    qtbot.waitUntil(lambda: context.messages.last is not None)
    message = BytesParser(policy=policy.default).parsebytes(out.read_bytes())
    assert isinstance(message, EmailMessage)
    return message


def state(context: Context, meeting_id: int) -> MeetingState:
    return context.operations.query(lambda session: session.get_one(Meeting, meeting_id).state)


def test_the_draft_holds_the_members_the_notice_and_the_event(
    qtbot: QtBot, show: Show, context: Context, meeting_id: int, tmp_path: Path
) -> None:
    sheet = opened(show, context, meeting_id, tmp_path)
    assert "2 member(s)" in sheet.recipients.text()
    assert "Éva" in sheet.missed.text()

    message = saved(qtbot, context, sheet)

    assert [a.addr_spec for a in message["To"].addresses] == [
        "ali@exemple.test",
        "zoe@exemple.test",
    ]
    pdf, event = message.iter_attachments()
    assert pdf.get_content().startswith(b"%PDF-")
    assert str(pdf.get_filename()).startswith("Avis") or "otice" in str(pdf.get_filename())
    assert event.get_content_type() == "text/calendar"
    content = event.get_payload(decode=True)
    assert isinstance(content, bytes)
    (found,) = Calendar.from_ical(content).walk("VEVENT")
    uuid = context.operations.query(lambda s: s.get_one(Meeting, meeting_id).uuid)
    assert str(found["UID"]) == f"{uuid}@carnet-car"


def test_saving_calls_the_meeting_in_one_step_that_undoes(
    qtbot: QtBot, show: Show, context: Context, meeting_id: int, tmp_path: Path
) -> None:
    saved(qtbot, context, opened(show, context, meeting_id, tmp_path))
    assert state(context, meeting_id) is MeetingState.CALLED
    assert context.operations.query(meeting_replies, meeting_id).count(Reply.AWAITING) == 3

    context.operations.undo_stack.undo()

    assert state(context, meeting_id) is MeetingState.PLANNED
    assert not context.operations.query(meeting_replies, meeting_id).was_asked


def test_addresses_are_hidden_when_asked(
    qtbot: QtBot, show: Show, context: Context, meeting_id: int, tmp_path: Path
) -> None:
    sheet = opened(show, context, meeting_id, tmp_path)
    sheet.hidden.setChecked(True)

    message = saved(qtbot, context, sheet)

    assert message["To"] is None
    assert len(message["Bcc"].addresses) == 2


def test_a_second_notice_is_amended_and_shows_the_replies(
    qtbot: QtBot, show: Show, context: Context, meeting_id: int, tmp_path: Path
) -> None:
    first = opened(show, context, meeting_id, tmp_path)
    assert first.amended.isHidden()
    first_subject = saved(qtbot, context, first)["Subject"]

    sheet = opened(show, context, meeting_id, tmp_path)

    assert sheet.amended.isChecked()
    assert "3 without reply" in sheet.replies.text()
    assert saved(qtbot, context, sheet)["Subject"] != first_subject


def test_the_day_of_the_reply_follows_the_number_of_days(
    show: Show, context: Context, meeting_id: int, tmp_path: Path
) -> None:
    sheet = opened(show, context, meeting_id, tmp_path)
    assert "November 17" in sheet.reply_field.hint.text().replace("\xa0", " ")

    sheet.reply_days.setValue(0)
    assert sheet.reply_field.hint.text() == "No reply is requested."


def test_no_reply_is_asked_before_today(show: Show, context: Context, meeting_id: int) -> None:
    tomorrow = NoticeSheet(context, None, meeting_id, today=NINE.date() - timedelta(days=1))
    show(tomorrow)
    assert tomorrow.reply_days.value() == 0


def test_the_mail_program_is_handed_a_link_and_the_meeting_is_called_once_told_so(
    show: Show,
    context: Context,
    meeting_id: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    links: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: links.append(url.toString()))
    sheet = opened(show, context, meeting_id, tmp_path)

    sheet.open_mail()

    assert links[0].startswith("mailto:ali@exemple.test,zoe@exemple.test?subject=")
    assert QGuiApplication.clipboard().text() == "ali@exemple.test; zoe@exemple.test"
    assert state(context, meeting_id) is MeetingState.PLANNED
    assert context.messages.last is not None
    ((_, sent),) = context.messages.last.actions
    sent()
    assert state(context, meeting_id) is MeetingState.CALLED


def test_a_message_too_long_for_a_link_is_refused_and_the_addresses_are_copied(  # noqa: PLR0917 - fixtures
    show: Show,
    context: Context,
    database: Database,
    meeting_id: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with database.writing() as session:
        session.get_one(Meeting, meeting_id).purpose = "Un objet très long. " * 150
    links: list[object] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", links.append)
    sheet = opened(show, context, meeting_id, tmp_path)

    sheet.open_mail()

    assert not links
    assert "too long for a link" in sheet.refusal.text()
    assert "ali@exemple.test" in QGuiApplication.clipboard().text()


def test_a_cancelled_meeting_calls_nobody(
    context: Context, database: Database, meeting_id: int
) -> None:
    with database.writing() as session:
        meeting = session.get_one(Meeting, meeting_id)
        meeting.state, meeting.state_reason = MeetingState.CANCELLED, "Tempête"

    with pytest.raises(UserError, match="is cancelled"):
        context.operations.query(notice_state, meeting_id)
