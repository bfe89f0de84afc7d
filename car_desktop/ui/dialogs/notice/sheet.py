"""The sheet that calls members to a meeting."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QCheckBox, QWidget

from car_desktop.formats.mail_draft import mail_link
from car_desktop.i18n import translate
from car_desktop.reports.export import Wanted
from car_desktop.reports.notice_of_meeting import Options
from car_desktop.reports.notice_of_meeting.draft import PreparedNotice, prepare_notice, reachable
from car_desktop.services.meetings import meeting_row
from car_desktop.services.notices import notice_state, record_notice
from car_desktop.services.replies import meeting_replies
from car_desktop.typography import current
from car_desktop.ui.accesses import note_document
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.export_document.destination import Destination
from car_desktop.ui.dialogs.meeting.reason_sheet import describe
from car_desktop.ui.dialogs.notice.words import replies_line, unreachable_line
from car_desktop.ui.jobs import Job
from car_desktop.ui.showing_files import showing_actions
from car_desktop.ui.widgets.buttons import link_button
from car_desktop.ui.widgets.flow import Flow
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.number_field import NumberField
from car_desktop.ui.widgets.sheet import Sheet

USUAL_DAYS = 7
MOST_DAYS = 60
_NOTICE = "notice"


def call_members(context: Context, parent: QWidget, meeting_id: int) -> None:
    """Open the sheet; raise UserError where nobody is called to the meeting any more."""
    NoticeSheet(context, parent, meeting_id).open()


class NoticeSheet(Sheet):
    """Who receives the notice, what it asks, and where the draft goes."""

    def __init__(
        self, context: Context, parent: QWidget | None, meeting_id: int, today: date | None = None
    ) -> None:
        self._state = context.operations.query(notice_state, meeting_id)
        self._row = context.operations.query(meeting_row, meeting_id)
        super().__init__(
            parent,
            translate("NoticeSheet", "Call members to the meeting"),
            translate("NoticeSheet", "Save the message"),
            describe(self._row),
        )
        self.setMinimumWidth(560)
        self._context = context
        self._make_fields(today or date.today())
        self._fill()
        self._propose()

    def submit(self) -> None:
        """Read the notice now, write the draft in a job; the meeting is called once it is written."""
        out = self.destination.path()
        prepared = self._prepared()
        note_document(self._context.operations, Wanted(_NOTICE, self._options()), "eml")
        self._context.settings.last_folder = out.parent
        job: Job[Path] = Job(self.tr("Notice of meeting"), partial(prepared.write, out))
        job.succeeded.connect(
            partial(_conclude, self._context, self._row.id, self.asks_again.isChecked())
        )
        self._context.jobs.start(job)

    def copy_addresses(self) -> None:
        """Put the addresses on the clipboard, for any mail program."""
        addresses = [one.address for one in reachable(self._state.recipients)]
        QGuiApplication.clipboard().setText("; ".join(addresses))
        self.copied.setText(self.tr("%n address(es) copied.", "", len(addresses)))
        self.copied.show()

    def open_mail(self) -> None:
        """Begin the message in the mail program, without files; where it is too long, say so."""
        link = mail_link(self._prepared().draft)
        self.copy_addresses()
        if link is None:
            self.refuse(
                self.tr(
                    "This message is too long for a link: save it as a file and open that. "
                    "The addresses are copied."
                )
            )
            return
        note_document(self._context.operations, Wanted(_NOTICE, self._options()), "mailto")
        QDesktopServices.openUrl(QUrl.fromEncoded(link.encode()))
        sent = partial(_record, self._context, self._row.id, self.asks_again.isChecked())
        self.reject()
        self._context.messages.say(
            self.tr("The message is in your mail program; it has no attachment."),
            (self.tr("It was sent"), sent),
        )

    def save_pdf(self) -> None:
        """Make the PDF alone, to print or post."""
        from car_desktop.ui.dialogs.export_document.sheet import export_document

        options = self._options()
        parent = self.parentWidget()
        assert parent is not None, "a sheet is opened on a window"
        self.reject()
        export_document(
            self._context,
            _NOTICE,
            self._row.id,
            parent,
            reply_days=options.reply_days,
            is_amended=options.is_amended,
        )

    def _options(self) -> Options:
        return Options(self._row.id, self.reply_days.value(), self.amended.isChecked())

    def _prepared(self) -> PreparedNotice:
        return self._context.operations.query(
            prepare_notice,
            self._options(),
            self._state.recipients,
            hides_addresses=self.hidden.isChecked(),
        )

    def _make_fields(self, today: date) -> None:
        reached = reachable(self._state.recipients)
        missed = [one for one in self._state.recipients if one not in reached]
        self.recipients = PlainLabel(
            self.tr("%n member(s) will receive it.", "", len(reached)), wrap=True
        )
        self.missed = PlainLabel(unreachable_line(missed), TextRole.WARNING, wrap=True)
        self.replies = PlainLabel("", TextRole.SECONDARY, wrap=True)
        self.reply_days = NumberField()
        self.reply_days.setRange(0, MOST_DAYS)
        left = (self._row.day - today).days - 1
        self.reply_days.setValue(max(0, min(USUAL_DAYS, left)))
        self.reply_days.valueChanged.connect(self._show_reply_day)
        self.hidden = QCheckBox(self.tr("Hide the addresses from one another (blind copies)"))
        self.amended = QCheckBox(self.tr("It replaces the notice already sent"))
        self.amended.setChecked(self._state.was_sent)
        self.amended.toggled.connect(self._propose)
        self.asks_again = QCheckBox(self.tr("Ask everyone to reply again"))
        self.destination = Destination(self._context.settings.last_folder, ".eml")
        self.copied = PlainLabel("", TextRole.SECONDARY)

    def _fill(self) -> None:
        form = Form()
        self.reply_field = form.add(
            self.tr("Reply requested, in days before the meeting"), self.reply_days, hint=" "
        )
        for check in (self.hidden, self.amended, self.asks_again):
            form.add_content(check)
        self.file_field = form.add(
            self.tr("Message to open in the mail program"),
            self.destination,
            self.tr(
                "It contains the notice as a PDF and the event for calendars. "
                "The file is not encrypted: keep it in a safe place."
            ),
        )
        others = Flow(
            [
                link_button(self.tr("Write without attachments…"), self.open_mail, icon="mail"),
                link_button(self.tr("Copy the addresses"), self.copy_addresses, icon="copy"),
                link_button(self.tr("PDF only…"), self.save_pdf, icon="file-text"),
            ]
        )
        said = (self.recipients, self.missed, self.replies)
        parts: tuple[QWidget, ...] = (*said, form, others, self.copied)
        for part in parts:
            self.add(part)
        self.missed.setVisible(bool(self.missed.text()))
        self.copied.hide()
        again: tuple[QWidget, ...] = (self.replies, self.amended, self.asks_again)
        for part in again:
            part.setVisible(self._state.was_sent)
        if self._state.was_sent:
            replies = self._context.operations.query(meeting_replies, self._row.id)
            counts = replies_line(replies)
            self.replies.setText(self.tr("Replies: {counts}").format(counts=counts))
        self._show_reply_day()

    def _propose(self) -> None:
        self.destination.propose(self._prepared().file_name)

    def _show_reply_day(self) -> None:
        days = self.reply_days.value()
        day = current().date_long_with_weekday(self._row.day - timedelta(days=days))
        self.reply_field.hint.setText(
            self.tr("By {day}").format(day=day) if days else self.tr("No reply is requested.")
        )


def _conclude(context: Context, meeting_id: int, asks_again: bool, out: Path) -> None:
    _record(context, meeting_id, asks_again)
    said = translate("NoticeSheet", "“{name}” is ready: open it, read it over and send it.")
    context.messages.say(said.format(name=out.name), *showing_actions(out))


def _record(context: Context, meeting_id: int, asks_again: bool) -> None:
    step = translate("NoticeSheet", "notice sent")
    context.operations.execute(step, record_notice, meeting_id, asks_again=asks_again)
