"""A practice note or a decision being written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit

from car_desktop.domain.errors import UserError
from car_desktop.domain.labels import label, level_label, short_label
from car_desktop.domain.rich_text import RichText, from_plain
from car_desktop.domain.rich_text_json import apart, text_and_blocks, together
from car_desktop.domain.values import Dimension, NoteKind, Visibility
from car_desktop.services.note_templates import NoteStart
from car_desktop.services.notes import (
    LEVELS,
    NoteDetails,
    NoteRow,
    change_note,
    create_note,
    delete_note,
    write_note,
)
from car_desktop.services.publication import missing_consents
from car_desktop.ui.context import Context
from car_desktop.ui.icons import icon
from car_desktop.ui.screens.meeting.entries import Key
from car_desktop.ui.screens.meeting.entry_editor import (
    EntryEditor,
    chosen_item,
    compact_choice,
)
from car_desktop.ui.screens.meeting.note_markdown import NoteMarkdown
from car_desktop.ui.screens.meeting.note_notice import ConsentNotice, NoteNotice
from car_desktop.ui.screens.meeting.note_sheets import NoteHistorySheet, NoteTemplateSheet
from car_desktop.ui.screens.meeting.note_tools import NoteMenu, TagsButton
from car_desktop.ui.widgets.autosave import Autosave
from car_desktop.ui.widgets.buttons import link_button
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.rich_editor.edit import RichEdit
from car_desktop.ui.widgets.rich_editor.forms import FormBar

_TEXTS = ("evidence", "effect", "next_step", "shared_by")


class NoteEditor(EntryEditor):
    """The text first; what kind of note it is, around it."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._details = NoteDetails()
        self.text = RichEdit(self.tr("Text of the note"), self.tr("What is said, tried, found…"))
        self.forms = FormBar(self.text)
        self.kind = compact_choice(self.tr("Kind of note"))
        self.dimension = compact_choice(self.tr("Dimension of the framework"))
        self.visibility = compact_choice(self.tr("Who may read this note"))
        self.level = compact_choice(self.tr("Level of practice"))
        self.notice = NoteNotice()
        self.consent = ConsentNotice()
        self.tags = TagsButton(lambda tags: self._change(tags=tags))
        self.menu = NoteMenu(context, lambda: self.entry_id is not None)
        self.markdown = NoteMarkdown(context, self.text, lambda: self.burst)
        self.fields = {name: QLineEdit() for name in _TEXTS}
        self.more = link_button(self.tr("Evidence, effect, next step…"), self._toggle_more)
        self._text_saver = Autosave(self.text, self._save_text)
        self._field_savers = {
            name: Autosave(field, partial(self._save_field, name))
            for name, field in self.fields.items()
        }
        self.savers = [self._text_saver, *self._field_savers.values()]
        self._more = Form()
        self._fill_choices()
        self._lay_out()
        self._connect()

    @property
    def key(self) -> Key | None:
        """The note, once it exists."""
        return None if self.entry_id is None else ("note", self.entry_id)

    def begin(self, meeting_id: int, details: NoteDetails) -> None:
        """Write a new note."""
        self.start(meeting_id, None)
        self._show("", "", details)

    def edit(self, row: NoteRow) -> None:
        """Write in a note that exists."""
        self.start(row.meeting_id, row.id)
        self._show(row.text, row.blocks, row.details)

    def follow(self, rows: Mapping[int, NoteRow]) -> None:
        """Show what undo, redo or another panel made of the note."""
        if self.entry_id is None:
            return
        row = rows.get(self.entry_id)
        if row is None:  # undone: what is typed next is a new note
            self.begin(self.meeting_id, self._details)
        else:
            self._show(row.text, row.blocks, row.details)

    def finish(self) -> None:
        """Keep everything; a note without a word is no note."""
        self.flush()
        if self.entry_id is not None and self._is_blank():
            self.operations.execute(self.tr("empty note"), delete_note, self.entry_id)
            self.entry_id = None

    def _is_blank(self) -> bool:
        texts = [self.text.toPlainText(), *(field.text() for field in self.fields.values())]
        return not any(text.strip() for text in texts)

    # Keeping what is typed and chosen.

    def _save_text(self, kept: str) -> None:
        text, blocks = apart(kept)
        if self.entry_id is None:
            self._create()
        else:
            self.operations.execute_merging(
                ("note", self.burst), self._step(), write_note, self.entry_id, text, blocks
            )
        self.notice.show_text(self.entry_id, text)
        self._show_missing_consents()

    def _save_field(self, name: str, text: str) -> None:
        changes: dict[str, Any] = {name: text}
        self._change(**changes)
        if self.entry_id is None and text.strip():
            self._create()

    def _create(self) -> None:
        if self._is_blank():
            return
        text, blocks = text_and_blocks(self.text.rich())
        self.entry_id = self.operations.execute_merging(
            ("note", self.burst),
            self._step(),
            create_note,
            self.meeting_id,
            text,
            self._details,
            blocks=blocks,
        )
        self.created.emit()

    def _change(self, **changes: Any) -> None:
        self._details = replace(self._details, **changes)
        self._show_details(self._details)
        if self.entry_id is not None:
            self.operations.execute_merging(
                ("note", self.burst), self._step(), change_note, self.entry_id, self._details
            )
        self._show_missing_consents()

    def _step(self) -> str:
        return self.tr("decision") if self._is_decision() else self.tr("note")

    # Showing.

    def _show(self, text: str, blocks: str, details: NoteDetails) -> None:
        self._text_saver.show(together(text, blocks))
        self.notice.show_text(self.entry_id, self.text.words())
        self._details = details
        for name, saver in self._field_savers.items():
            saver.show(getattr(details, name))
            if not self.fields[name].hasFocus():
                self.fields[name].setCursorPosition(0)  # read from its beginning
        self._show_details(details)
        self._show_missing_consents()

    def _show_missing_consents(self) -> None:
        names: tuple[str, ...] = ()
        if self.entry_id is not None and self._details.visibility is Visibility.PUBLISHABLE:
            names = self.operations.query(missing_consents, self.entry_id, date.today())
        self.consent.show_missing(names)

    def _show_details(self, details: NoteDetails) -> None:
        for choice, value in (
            (self.kind, details.kind),
            (self.dimension, details.dimension),
            (self.visibility, details.visibility),
            (self.item, details.agenda_item_id),
            (self.level, details.level),
        ):
            choice.setCurrentIndex(max(choice.findData(value), 0))
        for part in (self.dimension, self.level):
            part.setVisible(not self._is_decision())
        self.tags.show_tags(details.tags)
        has_more = any(getattr(details, name) for name in _TEXTS)
        if has_more and self._more.isHidden():
            self._toggle_more()

    def _start_from(self, start: NoteStart) -> None:
        """Add the words of a template; on an empty note it also says what kind it is."""
        is_first = not self.text.words().strip()
        if is_first:
            self.text.show_rich(RichText())
        self.text.add_rich(from_plain(start.text))
        self.flush()
        if is_first:
            self._change(kind=start.kind)
        self.text.setFocus()

    def _keep_as_template(self) -> None:
        if self.entry_id is not None:
            self.flush()
            row = NoteRow(
                self.entry_id,
                self.meeting_id,
                self.text.words(),
                datetime.now(),
                self._details,
            )
            NoteTemplateSheet(self.context, self.window(), row).open()

    def _show_history(self) -> None:
        if self.entry_id is not None:
            self.flush()
            NoteHistorySheet(self.context, self.window(), self.entry_id).open()

    def _is_decision(self) -> bool:
        return self._details.kind is NoteKind.DECISION

    def _toggle_more(self) -> None:
        self._more.setVisible(self._more.isHidden())
        self.more.setVisible(self._more.isHidden())

    # Building.

    def _fill_choices(self) -> None:
        for kind in NoteKind:
            self.kind.addItem(label(kind), kind)
        self.dimension.addItem(self.tr("No dimension"), None)
        for dimension in Dimension:
            self.dimension.addItem(label(dimension), dimension)
        for visibility in Visibility:
            picture = "lock" if visibility is Visibility.PRIVATE else "eye"
            self.visibility.addItem(icon(picture, "secondary"), short_label(visibility), visibility)
            last = self.visibility.count() - 1
            self.visibility.setItemData(last, label(visibility), Qt.ItemDataRole.ToolTipRole)
        self.level.addItem(self.tr("No level"), None)
        for level in LEVELS:
            text = self.tr("Level {number}: {name}")
            self.level.addItem(text.format(number=level, name=level_label(level)), level)

    def _lay_out(self) -> None:
        about = QGridLayout()
        about.setSpacing(6)
        for place, choice in enumerate((self.kind, self.item, self.dimension, self.level)):
            about.addWidget(choice, *divmod(place, 2))
        about.setColumnStretch(0, 1)
        about.setColumnStretch(1, 1)
        names = {
            "evidence": self.tr("Evidence"),
            "effect": self.tr("Effect seen"),
            "next_step": self.tr("Next step"),
            "shared_by": self.tr("Shared by"),
        }
        self._more.add_row(*((names[name], self.fields[name]) for name in _TEXTS[:2]))
        self._more.add_row(*((names[name], self.fields[name]) for name in _TEXTS[2:]))
        self._more.hide()
        self.column.addLayout(about)
        self.column.addWidget(self.forms)
        self.column.addWidget(self.text)
        self.column.addWidget(self.notice)
        self.column.addWidget(self.consent)
        self.column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._more)
        self.column.addLayout(self.last_line(self.visibility, self.tags, self.menu))
        self.tab_through(self.kind, self.item, self.dimension, self.level, self.text, self.more)
        self.tab_through(self.more, *self.fields.values(), self.visibility, self.tags, self.menu)

    def _connect(self) -> None:
        self.kind.activated.connect(self._on_kind)
        self.dimension.activated.connect(self._on_dimension)
        self.visibility.activated.connect(self._on_visibility)
        self.item.activated.connect(self._on_item)
        self.level.activated.connect(self._on_level)
        self.menu.start_chosen.connect(self._start_from)
        self.menu.template_asked.connect(self._keep_as_template)
        self.menu.history_asked.connect(self._show_history)
        self.menu.import_asked.connect(self.markdown.choose_file)
        self.menu.copy_asked.connect(self.markdown.copy)
        self.menu.export_asked.connect(self.markdown.choose_target)

    def _on_kind(self) -> None:
        self._change(kind=NoteKind(self.kind.currentData()))

    def _on_dimension(self) -> None:
        chosen = self.dimension.currentData()
        self._change(dimension=Dimension(chosen) if chosen else None)

    def _on_visibility(self) -> None:
        before = self._details
        try:
            self._change(visibility=Visibility(self.visibility.currentData()))
        except UserError:
            self._details = before
            self._show_details(before)
            raise

    def _on_item(self) -> None:
        self._change(agenda_item_id=chosen_item(self.item))

    def _on_level(self) -> None:
        self._change(level=self.level.currentData())
