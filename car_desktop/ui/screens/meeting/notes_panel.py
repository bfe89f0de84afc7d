"""Notes, decisions and commitments of one meeting, written as they are said."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from car_desktop.domain.values import CommitmentState, NoteKind
from car_desktop.services.agenda import AgendaRow
from car_desktop.services.attendance import attendance_sheet
from car_desktop.services.commitments import (
    CommitmentDraft,
    CommitmentRow,
    delete_commitment,
    next_meeting_day,
)
from car_desktop.services.meeting_record import MeetingRecord, meeting_record
from car_desktop.services.notes import NoteDetails, NoteRow, delete_note
from car_desktop.services.reviews import ReviewRow, review_commitment
from car_desktop.ui.context import Context
from car_desktop.ui.screens.meeting.column import Hairline, fit_into_column
from car_desktop.ui.screens.meeting.commitment_editor import CommitmentEditor
from car_desktop.ui.screens.meeting.entries import Entry, Key, entries
from car_desktop.ui.screens.meeting.entry_list import EntryList
from car_desktop.ui.screens.meeting.note_editor import NoteEditor
from car_desktop.ui.screens.meeting.quick_line import QuickLine
from car_desktop.ui.screens.meeting.review_card import ReviewCard
from car_desktop.ui.undoing import undo_action
from car_desktop.ui.widgets.buttons import secondary_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.empty_state import EmptyState
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.panel import Panel


class NotesPanel(Panel):
    """One entry is open for writing at a time; the others are cards."""

    def __init__(self, context: Context, clock: Callable[[], datetime] = datetime.now) -> None:
        super().__init__(context)
        self._meeting_id = 0
        self._is_writable = True
        self._record: MeetingRecord | None = None
        self._current_item: AgendaRow | None = None
        self._timed_id: int | None = None
        self._notes: dict[int, NoteRow] = {}
        self._commitments: dict[int, CommitmentRow] = {}
        self._items: tuple[AgendaRow, ...] = ()
        self.card = Card(self.tr("Collaborative-practice notes"))
        self.key_hint = PlainLabel(self.tr("Ctrl ↵ new note"), TextRole.SECONDARY)
        self.review = ReviewCard()
        self.list = EntryList()
        self.note_editor = NoteEditor(context)
        self.commitment_editor = CommitmentEditor(context)
        self.empty = EmptyState(
            "notebook-pen",
            self.tr("Nothing noted yet"),
            self.tr(
                "Write what is said: notes, decisions, commitments. Everything is kept as you type."
            ),
            (self.tr("Write a note"), self.new_note),
        )
        self.quick = QuickLine(context, self._item, clock)
        self.footer = QWidget()
        self.foot_line = Hairline()
        self._lay_out()
        self._connect()

    def show_meeting(self, meeting_id: int, *, is_writable: bool) -> None:
        """Show another meeting's notes; what is being typed is kept first."""
        self.close_editor()
        self._meeting_id, self._is_writable = meeting_id, is_writable
        self._record = None
        for part in (self.quick, self.footer, self.foot_line):
            part.setVisible(is_writable)
        self.quick.show_meeting(meeting_id)
        self.key_hint.setVisible(is_writable)
        self.review.setEnabled(is_writable)
        self.review.show_meeting()
        self.invalidate()

    def follow_item(self, row: AgendaRow | None) -> None:
        """Attach what is written next to this point of the agenda."""
        self._current_item = row
        self.quick.show_preview()

    def follow_timer(self, item_id: int | None) -> None:
        """Attach it to the point that has the floor, where none is selected."""
        self._timed_id = item_id
        self.quick.show_preview()

    def refresh(self) -> None:
        """Read everything; cards that did not change are not touched."""
        if not self._meeting_id:
            return
        record = self.operations.query(meeting_record, self._meeting_id)
        if record == self._record:
            return
        self._record = record
        self._items = record.items
        self._notes = {note.id: note for note in record.notes}
        self._commitments = {row.id: row for row in record.commitments}
        self.review.show_rows(record.reviews)
        numbers = {item.id: item.number for item in record.items}
        shown = entries(record.notes, record.commitments, numbers, date.today())
        self._follow_editor()
        self.list.show_entries(shown)
        self._show_empty(shown)

    def take_focus(self) -> None:
        """Go on writing, else to the last card, else to the first thing to do."""
        if isinstance(editor := self.list.editor, NoteEditor | CommitmentEditor):
            editor.text.setFocus()
        elif not self.empty.isHidden():
            self.empty.action.setFocus()
        elif self.list.entries:
            self.list.take_focus()
        else:
            self.review.fold.setFocus()

    def new_note(self) -> None:
        """Open an empty note at the end."""
        self._begin_note(NoteKind.OBSERVATION)

    def new_decision(self) -> None:
        """Open an empty decision at the end."""
        self._begin_note(NoteKind.DECISION)

    def new_commitment(self) -> None:
        """Open an empty commitment at the end."""
        if not self._is_writable:
            return
        self.close_editor()
        draft = CommitmentDraft("", agenda_item_id=self._item_id())
        self._offer_to_commitment(draft.agenda_item_id)
        self.commitment_editor.begin(self._meeting_id, draft)
        self._show_editor(self.commitment_editor)

    def close_editor(self) -> None:
        """Keep what is typed and put the card back."""
        editor = self.list.editor
        if isinstance(editor, NoteEditor | CommitmentEditor):
            key = editor.key
            editor.finish()
            self.list.set_editor(None)
            if key is not None:
                self.list.focus_card(key)
            self._show_empty(self.list.entries)

    # What a person does.

    def _begin_note(self, kind: NoteKind) -> None:
        if not self._is_writable:
            return
        self.close_editor()
        details = NoteDetails(kind=kind, agenda_item_id=self._item_id())
        self.note_editor.offer_items(self._items, details.agenda_item_id)
        self.note_editor.begin(self._meeting_id, details)
        self._show_editor(self.note_editor)

    def _open(self, key: Key) -> None:
        if not self._is_writable:
            return
        self.close_editor()
        kind, entry_id = key
        if kind == "note" and entry_id in self._notes:
            row = self._notes[entry_id]
            self.note_editor.offer_items(self._items, row.details.agenda_item_id)
            self.note_editor.edit(row)
            self._show_editor(self.note_editor)
        elif kind == "commitment" and entry_id in self._commitments:
            commitment = self._commitments[entry_id]
            self._offer_to_commitment(commitment.agenda_item_id)
            self.commitment_editor.edit(commitment)
            self._show_editor(self.commitment_editor)

    def _delete(self, key: Key) -> None:
        kind, entry_id = key
        if kind == "note":
            self.operations.execute(self.tr("deleted note"), delete_note, entry_id)
            text = self.tr("Note deleted.")
        else:
            self.operations.execute(self.tr("deleted commitment"), delete_commitment, entry_id)
            text = self.tr("Commitment deleted.")
        self.context.messages.say(text, undo_action(self.context))

    def _delete_open(self) -> None:
        editor = self.list.editor
        if not isinstance(editor, NoteEditor | CommitmentEditor):
            return
        editor.flush()
        key = editor.key
        self.list.set_editor(None)
        if key is not None:
            self._delete(key)
        self._show_empty(self.list.entries)

    def _review(
        self, row: ReviewRow, state: CommitmentState, due_on: date | None, comment: str
    ) -> None:
        self.operations.execute(
            self.tr("review of a commitment"),
            review_commitment,
            row.commitment.id,
            self._meeting_id,
            state,
            due_on=due_on,
            comment=comment,
        )

    # The open entry.

    def _show_editor(self, editor: NoteEditor | CommitmentEditor) -> None:
        self.list.set_editor(editor)
        self._show_empty(self.list.entries)
        editor.text.setFocus()

    def _follow_editor(self) -> None:
        editor = self.list.editor
        if isinstance(editor, NoteEditor):
            editor.follow(self._notes)
        elif isinstance(editor, CommitmentEditor):
            editor.follow(self._commitments)

    def _offer_to_commitment(self, item_id: int | None) -> None:
        sheet = self.operations.query(attendance_sheet, self._meeting_id)
        next_day = self.operations.query(next_meeting_day, self._meeting_id)
        self.commitment_editor.offer_items(self._items, item_id)
        self.commitment_editor.offer_people(sheet.rows, next_day)

    def _item_id(self) -> int | None:
        return self._current_item.id if self._current_item else self._timed_id

    def _item(self) -> AgendaRow | None:
        wanted = self._item_id()
        return next((item for item in self._items if item.id == wanted), None)

    def _show_empty(self, shown: list[Entry]) -> None:
        is_empty = not shown and self.list.editor is None and self.review.isHidden()
        self.empty.setVisible(is_empty and self._is_writable)
        self.area.setVisible(not is_empty)

    # How it is built.

    def _lay_out(self) -> None:
        self.empty.hide()
        fit_into_column(self.empty)
        content = QWidget()
        content.setProperty("ground", "page")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(12)
        column.addWidget(self.review)
        column.addWidget(self.list)
        column.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidget(content)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.show_in(self.area)
        self.card.add_to_header(self.key_hint)
        self.card.add(Hairline())
        self.card.add(self.area, 1)
        self.card.add(self.empty, 1)
        self.card.add(self.foot_line)
        self.card.add(self.quick)
        self.card.add(self.footer)
        self._fill_footer()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.card)

    def _fill_footer(self) -> None:
        row = QHBoxLayout(self.footer)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.add_note = secondary_button(self.tr("+ Note"), self.new_note, small=True)
        self.add_decision = secondary_button(self.tr("+ Decision"), self.new_decision, small=True)
        self.add_commitment = secondary_button(
            self.tr("+ Commitment"), self.new_commitment, small=True
        )
        for button, keys in (
            (self.add_note, "Ctrl+Return"),
            (self.add_decision, "Ctrl+D"),
            (self.add_commitment, "Ctrl+E"),
        ):
            button.setToolTip(QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText))
            row.addWidget(button)
        row.addStretch(1)

    def _connect(self) -> None:
        self.list.opened.connect(self._open)
        self.list.deleted.connect(self._delete)
        self.review.answered.connect(self._review)
        self.quick.written.connect(self.list.reveal)
        for editor in (self.note_editor, self.commitment_editor):
            editor.hide()
            editor.closed.connect(self.close_editor)
            editor.deleted.connect(self._delete_open)
            editor.created.connect(self.list.arrange)
