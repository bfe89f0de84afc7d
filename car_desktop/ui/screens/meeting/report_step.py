"""« Report »: what was captured, and the minutes that are made of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from car_desktop.domain.values import AgendaState, NoteKind
from car_desktop.services.attendance import AttendanceSheet, attendance_sheet
from car_desktop.services.meeting_record import MeetingRecord, meeting_record
from car_desktop.services.workspace import WorkspaceHead
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.rate_words import rate_sentence
from car_desktop.ui.screens.meeting.steps import MeetingStep
from car_desktop.ui.widgets.buttons import primary_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.fact import Fact


class ReportStep(MeetingStep):
    """Figures of the meeting, amber where something is missing, and the document."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._meeting_id = 0
        self.attendance = Fact(self.tr("Attendance"))
        self.items = Fact(self.tr("Agenda"))
        self.notes = Fact(self.tr("Notes"))
        self.decisions = Fact(self.tr("Decisions"))
        self.commitments = Fact(self.tr("Commitments"))
        self.minutes = primary_button(self.tr("Minutes"), self.export_minutes, icon="file-text")
        self._lay_out()

    def show_meeting(self, head: WorkspaceHead) -> None:
        """Turn to what was captured at a meeting."""
        self._meeting_id = head.row.id
        self.invalidate()

    def take_focus(self) -> None:
        """Begin with the document."""
        self.minutes.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def refresh(self) -> None:
        """Count again."""
        if not self._meeting_id:
            return
        self._show_attendance(self.operations.query(attendance_sheet, self._meeting_id))
        self._show_record(self.operations.query(meeting_record, self._meeting_id))

    def export_minutes(self) -> None:
        """Ask where the minutes go."""
        from car_desktop.ui.dialogs.export_document.sheet import export_document

        export_document(self.context, "minutes", self._meeting_id, self.window())

    def _show_attendance(self, sheet: AttendanceSheet) -> None:
        marked = len(sheet.members) - sheet.unmarked
        text = self.tr("{marked} of {members} marked").format(
            marked=current().number(marked), members=current().number(len(sheet.members))
        )
        said = rate_sentence(sheet.rate)
        self.attendance.show_value(text, is_warning=sheet.unmarked > 0, tooltip=said)

    def _show_record(self, record: MeetingRecord) -> None:
        words = current()
        left = sum(item.state is AgendaState.OPEN for item in record.items)
        text = self.tr("{settled} of {items} settled").format(
            settled=words.number(len(record.items) - left), items=words.number(len(record.items))
        )
        self.items.show_value(text, is_warning=left > 0)
        decisions = sum(note.details.kind is NoteKind.DECISION for note in record.notes)
        self.decisions.show_value(words.number(decisions))
        self.notes.show_value(words.number(len(record.notes) - decisions))
        self.commitments.show_value(words.number(len(record.commitments)))

    def _lay_out(self) -> None:
        card = Card(self.tr("What was captured"))
        facts = QHBoxLayout()
        facts.setSpacing(24)
        for fact in self._facts():
            facts.addWidget(fact, 1)
        card.add(facts)
        card.add(self.minutes)
        card.body.setAlignment(self.minutes, Qt.AlignmentFlag.AlignLeft)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(card)
        page.addStretch(1)

    def _facts(self) -> Sequence[Fact]:
        return self.attendance, self.items, self.notes, self.decisions, self.commitments
