"""A commitment being written: what, who, by when, which trace."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit

from car_desktop.domain.text import matches
from car_desktop.services.attendance import AttendanceRow
from car_desktop.services.commitments import (
    CommitmentDraft,
    CommitmentRow,
    change_commitment,
    create_commitment,
    delete_commitment,
)
from car_desktop.services.profile import coach_profile
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.screens.meeting.entries import Key
from car_desktop.ui.screens.meeting.entry_editor import EntryEditor, chosen_item
from car_desktop.ui.screens.meeting.growing_edit import GrowingEdit
from car_desktop.ui.widgets.autosave import Autosave
from car_desktop.ui.widgets.choice_field import Choice, ChoiceField
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.moment_fields import DateField

COACH = 0
"""The owner's key in the list of names, where the coach takes something on: no person has it."""


class CommitmentEditor(EntryEditor):
    """The owner is completed from the sheet of the meeting; any other words are kept as typed."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._draft = CommitmentDraft(what="")
        self._people: Sequence[AttendanceRow] = ()
        self._next_day: date | None = None
        self._coach = ""
        self.text = GrowingEdit(
            self.tr("What will be done"), self.tr("Verb and object: share, observe, try…"), 2
        )
        self.owner: ChoiceField[int] = ChoiceField(
            self._find_people, self.tr("Person, team, school")
        )
        self.due = DateField()
        self.trace = QLineEdit()
        self.next_meeting = QCheckBox()
        self._text_saver = Autosave(self.text, self._save_text)
        self._trace_saver = Autosave(self.trace, self._save_trace)
        self._owner_saver = Autosave(self.owner, self._save_owner)
        self._due_saver = Autosave(self.due, self._save_due)
        self.savers = [self._text_saver, self._trace_saver, self._owner_saver, self._due_saver]
        self._lay_out()
        self._connect()

    @property
    def key(self) -> Key | None:
        """The commitment, once it exists."""
        return None if self.entry_id is None else ("commitment", self.entry_id)

    def offer_people(self, people: Sequence[AttendanceRow], next_day: date | None) -> None:
        """Complete owners from these people, and offer this day as a due date."""
        self._people, self._next_day = people, next_day
        self._coach = self.operations.query(coach_profile).name or self.tr("Coach")
        if next_day is None:
            self.next_meeting.setText(self.tr("At the next meeting, not planned yet"))
        else:
            self.next_meeting.setText(
                self.tr("At the next meeting: {day}").format(day=current().date_medium(next_day))
            )

    def begin(self, meeting_id: int, draft: CommitmentDraft) -> None:
        """Write a new commitment."""
        self.start(meeting_id, None)
        self._show(draft)

    def edit(self, row: CommitmentRow) -> None:
        """Write in a commitment that exists."""
        self.start(row.meeting_id, row.id)
        self._show(row.draft, row.owner)

    def follow(self, rows: Mapping[int, CommitmentRow]) -> None:
        """Show what undo, redo or another panel made of the commitment."""
        if self.entry_id is None:
            return
        row = rows.get(self.entry_id)
        if row is None:  # undone: what is typed next is a new commitment
            self.begin(self.meeting_id, CommitmentDraft("", agenda_item_id=chosen_item(self.item)))
        else:
            self._show(row.draft, row.owner)

    def finish(self) -> None:
        """Keep everything; a commitment without a word is none."""
        self.flush()
        if self.due.is_unreadable():
            self.context.messages.warn(
                self.tr("{text} is not a day: the due date was left as it was.").format(
                    text=current().quote(self.due.text())
                )
            )
            self._due_saver.show("")
        if self.entry_id is not None and self._is_blank():
            self.operations.execute(self.tr("empty commitment"), delete_commitment, self.entry_id)
            self.entry_id = None

    def _is_blank(self) -> bool:
        texts = (self.text.toPlainText(), self.owner.text(), self.trace.text())
        return not any(text.strip() for text in texts)

    # Keeping what is typed and chosen.

    def _save_text(self, text: str) -> None:
        self._change(what=text)

    def _save_trace(self, text: str) -> None:
        self._change(expected_trace=text)

    def _save_owner(self, _text: str) -> None:
        owner = self.owner.choice
        is_coach = owner is not None and owner.value == COACH
        person = None if owner is None or is_coach else owner.value
        words = self._coach if is_coach else self.owner.text()
        self._change(owner_id=person, owner_text="" if person else words, is_coach_owned=is_coach)

    def _save_due(self, _text: str) -> None:
        day = self.due.value()
        if day != self._draft.due_on and not self.due.is_unreadable():
            self._change(due_on=day, due_next_meeting=False)

    def _change(self, **changes: Any) -> None:
        draft = replace(self._draft, **changes)
        if self.entry_id is not None:
            self.operations.execute_merging(
                ("commitment", self.burst),
                self.tr("commitment"),
                change_commitment,
                self.entry_id,
                draft,
            )
        elif not self._is_blank():
            self.entry_id = self.operations.execute_merging(
                ("commitment", self.burst),
                self.tr("commitment"),
                create_commitment,
                self.meeting_id,
                draft,
            )
            self.created.emit()
        self._draft = draft

    def _on_next_meeting(self, is_due_then: bool) -> None:
        self._due_saver.flush()
        day = self._next_day if is_due_then else self._draft.due_on
        self._change(due_on=day, due_next_meeting=is_due_then)
        self._show_due(self._draft)

    # Showing.

    def _show(self, draft: CommitmentDraft, owner: str = "") -> None:
        self._draft = draft
        self._text_saver.show(draft.what)
        self._trace_saver.show(draft.expected_trace)
        self._show_owner(draft, owner)
        self.item.setCurrentIndex(max(self.item.findData(draft.agenda_item_id), 0))
        self._show_due(draft)

    def _show_due(self, draft: CommitmentDraft) -> None:
        self.next_meeting.setChecked(draft.due_next_meeting)
        is_being_typed = self.due.hasFocus() and self.due.is_unreadable()
        if self._due_saver.is_pending or is_being_typed:
            return
        if self.due.value() != draft.due_on:
            self.due.set_value(draft.due_on)
            self._due_saver.flush()  # writes what is there already, so nothing

    def _show_owner(self, draft: CommitmentDraft, owner: str) -> None:
        if self._owner_saver.is_pending:
            return
        if draft.is_coach_owned:
            if self.owner.value() != COACH:
                self.owner.set_choice(Choice(COACH, draft.owner_text))
                self._owner_saver.flush()  # writes what is there already, so nothing
        elif draft.owner_id is None:
            self._owner_saver.show(draft.owner_text)
        elif self.owner.value() != draft.owner_id:
            self.owner.set_choice(Choice(draft.owner_id, owner))
            self._owner_saver.flush()  # writes what is there already, so nothing

    def _find_people(self, typed: str) -> list[Choice[int]]:
        found = [
            Choice(row.person_id, row.full_name, row.organisation)
            for row in self._people
            if matches(typed, row.name)
        ]
        me = self.tr("You, who coach")
        if matches(typed, self._coach, me):
            found.append(Choice(COACH, self._coach, me))
        return found

    # Building.

    def _lay_out(self) -> None:
        form = Form()
        form.add_row((self.tr("Who"), self.owner), (self.tr("Due"), self.due))
        shortcut = QHBoxLayout()
        shortcut.addStretch(1)
        shortcut.addWidget(self.next_meeting)
        form.add_content(shortcut)
        form.add_row(
            (self.tr("Expected trace"), self.trace), (self.item.accessibleName(), self.item)
        )
        self.column.addWidget(self.text)
        self.column.addWidget(form)
        self.column.addLayout(self.last_line())
        self.tab_through(self.text, self.owner, self.due, self.next_meeting, self.trace, self.item)

    def _connect(self) -> None:
        self.owner.chosen.connect(self._owner_saver.flush)
        self.item.activated.connect(self._on_item)
        self.next_meeting.clicked.connect(self._on_next_meeting)

    def _on_item(self) -> None:
        self._change(agenda_item_id=chosen_item(self.item))
