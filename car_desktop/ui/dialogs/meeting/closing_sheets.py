"""The sheets that close a meeting and that reopen it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from car_desktop.i18n import translate
from car_desktop.reports.export import PreparedDocument, Wanted, default_options, prepared
from car_desktop.reports.registry import report_type
from car_desktop.services.closing import Closed, Gap, close_meeting, gaps
from car_desktop.services.meetings import MeetingRow, meeting_row
from car_desktop.services.versions import reopen_meeting
from car_desktop.typography import current
from car_desktop.ui.accesses import note_document
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.export_document.destination import Destination
from car_desktop.ui.dialogs.meeting.gap_words import gap_line
from car_desktop.ui.dialogs.meeting.reason_sheet import describe
from car_desktop.ui.jobs import Job
from car_desktop.ui.messages import Messages
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.showing_files import showing_actions
from car_desktop.ui.undoing import undo_action
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.sheet import Sheet

Clock = Callable[[], datetime]
_MINUTES = "minutes"


def local_now() -> datetime:
    """The present instant, in the laptop's zone."""
    return datetime.now().astimezone()


class ClosingSheet(Sheet):
    """What is missing, where the minutes go, then everything in one gesture."""

    def __init__(
        self,
        context: Context,
        parent: QWidget | None,
        meeting: MeetingRow,
        clock: Clock = local_now,
    ) -> None:
        super().__init__(
            parent, self.tr("Close the meeting"), self.tr("Close the meeting"), describe(meeting)
        )
        self.cancel_button.setText(self.tr("Not yet"))
        self._context = context
        self._meeting = meeting
        self._clock = clock
        self.missing = PlainLabel("", TextRole.WARNING, wrap=True)
        self.export = QCheckBox(self.tr("Make the minutes (PDF)"))
        self.export.setChecked(True)
        self.destination = Destination(context.settings.last_folder)
        pattern = context.settings.file_name_pattern
        self.destination.propose(f"{self._prepared().named(pattern)}.pdf")
        self.export.toggled.connect(self.destination.setEnabled)
        form = Form()
        form.add_content(self.export)
        form.add(
            self.tr("File"),
            self.destination,
            self.tr("The file is not encrypted: keep it in a safe place."),
        )
        self.add(self.missing)
        self._say_missing(context.operations.query(gaps, meeting.id))
        self.add(
            PlainLabel(
                self.tr(
                    "The minutes are kept as they are, as a version that does not change. What was "
                    "not reached goes to the next meeting. You can reopen the meeting, and say why."
                ),
                wrap=True,
            )
        )
        self.add(form)
        self.accept_button.setFocus()

    def submit(self) -> None:
        """Check the file first: nothing is closed for a folder that does not exist."""
        out = self.destination.path() if self.export.isChecked() else None
        closed = self._context.operations.execute(
            self.tr("closed meeting"), close_meeting, self._meeting.id, self._clock()
        )
        self._tell(closed)
        if out is not None:
            self._context.settings.last_folder = out.parent
            self._write(out)

    def _say_missing(self, found: Sequence[Gap]) -> None:
        self.missing.setVisible(bool(found))
        if found:
            lines = "\n".join(
                gap_line(found, kind) for kind in dict.fromkeys(g.kind for g in found)
            )
            self.missing.setText(self.tr("Still missing:") + "\n" + lines)

    def _tell(self, closed: Closed) -> None:
        words = current()
        text = self.tr("The meeting is closed, version {number} of its minutes is kept.").format(
            number=words.number(closed.version)
        )
        open_next = None
        if closed.next_meeting_id is not None and closed.passed_on:
            following = self._context.operations.query(meeting_row, closed.next_meeting_id)
            text += " " + self.tr(
                "%n item(s) passed on to the meeting of {day}.", "", closed.passed_on
            ).format(day=words.date_long(following.day))
            open_next = (
                self.tr("Open it"),
                partial(
                    self._context.navigator.open,
                    ScreenId.MEETING,
                    meeting_id=following.id,
                    step="prepare",
                ),
            )
        self._context.messages.say(text, open_next, undo_action(self._context))

    def _wanted(self) -> Wanted:
        day = self._clock().date()
        return Wanted(_MINUTES, default_options(report_type(_MINUTES), self._meeting.id, day))

    def _prepared(self) -> PreparedDocument:
        return self._context.operations.query(prepared, self._wanted())

    def _write(self, out: Path) -> None:
        note_document(self._context.operations, self._wanted(), out.suffix.removeprefix("."))
        job: Job[Path] = Job(report_type(_MINUTES).title(), partial(self._prepared().write, out))
        job.succeeded.connect(partial(_announce, self._context.messages))
        self._context.jobs.start(job)


class ReopeningSheet(Sheet):
    """Why a closed meeting is written in again: its next version says it."""

    def __init__(self, context: Context, parent: QWidget | None, meeting: MeetingRow) -> None:
        super().__init__(
            parent, self.tr("Reopen the meeting"), self.tr("Reopen"), describe(meeting)
        )
        self._context = context
        self._meeting = meeting
        self.reason = QLineEdit()
        form = Form()
        form.add(
            self.tr("Why?"),
            self.reason,
            self.tr("The versions kept so far stay; the next one says why it was made."),
        )
        self.add(form)
        self.reason.setFocus()

    def submit(self) -> None:
        """Reopen."""
        self._context.operations.execute(
            self.tr("reopened meeting"), reopen_meeting, self._meeting.id, self.reason.text()
        )


def close(context: Context, parent: QWidget, meeting_id: int, clock: Clock = local_now) -> None:
    """Ask for the file and close."""
    ClosingSheet(context, parent, context.operations.query(meeting_row, meeting_id), clock).open()


def reopen(context: Context, parent: QWidget, meeting_id: int) -> None:
    """Ask why."""
    ReopeningSheet(context, parent, context.operations.query(meeting_row, meeting_id)).open()


def _announce(messages: Messages, out: Path) -> None:
    said = translate("ClosingSheet", "The meeting is closed and {name} is ready.")
    messages.say(said.format(name=current().quote(out.name)), *showing_actions(out))
