"""« Report »: what was captured, what is missing, and the closing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from car_desktop.domain.values import AgendaState, NoteKind
from car_desktop.services.attendance import AttendanceSheet, attendance_sheet
from car_desktop.services.closing import GapKind, gaps
from car_desktop.services.meeting_record import MeetingRecord, meeting_record
from car_desktop.services.versions import versions
from car_desktop.services.workspace import WorkspaceHead, workspace_head
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.rate_words import rate_sentence
from car_desktop.ui.screens.meeting.report_cards import ClosingCard, GapsCard, NormsCard
from car_desktop.ui.screens.meeting.steps import MeetingStep
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.fact import Fact
from car_desktop.ui.widgets.scrolling_body import ScrollingBody

NARROW_BELOW = 760


class ReportStep(MeetingStep):
    """Figures of the meeting, amber where something is missing; one gesture closes it."""

    wanted = Signal(object)  # GapKind: what a person goes to complete

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._meeting_id = 0
        self.attendance = Fact(self.tr("Attendance"))
        self.items = Fact(self.tr("Agenda"))
        self.notes = Fact(self.tr("Notes"))
        self.decisions = Fact(self.tr("Decisions"))
        self.commitments = Fact(self.tr("Commitments"))
        self.gaps = GapsCard()
        self.gaps.wanted.connect(self._on_wanted)
        self.norms = NormsCard(context)
        self.closing = ClosingCard(context)
        self._lay_out()

    def show_meeting(self, head: WorkspaceHead) -> None:
        """Turn to what was captured at a meeting."""
        self._meeting_id = head.row.id
        self.invalidate()

    def take_focus(self) -> None:
        """Begin with the closing, or with what opens a closed meeting again."""
        if self._is_stale:
            self._refresh_now()
        shown = self.closing.close_meeting
        if shown.isHidden():
            shown = self.closing.reopen
        shown.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def settle(self) -> None:
        """Save the word about the norms that is being typed."""
        self.norms.settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards under each other where they have no room side by side."""
        super().resizeEvent(event)
        is_narrow = self.width() < self.context.theme.px(NARROW_BELOW)
        direction = (
            QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        )
        self._beside.setDirection(direction)

    def refresh(self) -> None:
        """Count again."""
        head = self.operations.query(workspace_head, self._meeting_id)
        if head is None:
            return
        self.gaps.show_gaps(self.operations.query(gaps, self._meeting_id))
        self.gaps.setVisible(not head.is_closed)
        self._beside.setStretch(0, 0 if head.is_closed else 3)
        self.norms.show_meeting(head)
        self.closing.show_meeting(head, self.operations.query(versions, self._meeting_id))
        self._show_attendance(self.operations.query(attendance_sheet, self._meeting_id))
        self._show_record(self.operations.query(meeting_record, self._meeting_id))

    def _on_wanted(self, kind: GapKind) -> None:
        """The norms are on this page; all else is elsewhere."""
        if kind is GapKind.NORMS_NOT_ASKED:
            self.norms.answer.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.wanted.emit(kind)

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
        captured = Card(self.tr("What was captured"))
        facts = QHBoxLayout()
        facts.setSpacing(24)
        for fact in self._facts():
            facts.addWidget(fact, 1)
        captured.add(facts)
        side = QVBoxLayout()
        side.setSpacing(12)
        side.addWidget(self.norms)
        side.addWidget(self.closing)
        side.addStretch(1)
        left = QVBoxLayout()
        left.addWidget(self.gaps)
        left.addStretch(1)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(12)
        self._beside.addLayout(left, 3)
        self._beside.addLayout(side, 2)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(captured)
        column.addLayout(self._beside)
        column.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(ScrollingBody(content))

    def _facts(self) -> Sequence[Fact]:
        return self.attendance, self.items, self.notes, self.decisions, self.commitments
