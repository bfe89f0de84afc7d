"""One point being prepared, beside the list: what everybody sees, and the script of the coach."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from car_desktop.domain.labels import label
from car_desktop.domain.rich_text_json import apart, together
from car_desktop.domain.text import matches
from car_desktop.domain.values import Intention
from car_desktop.services.agenda import LONGEST_ITEM, AgendaDraft, AgendaRow, change_agenda_item
from car_desktop.services.day_roles import DayMember
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.screens.meeting.agenda_table import carried_words
from car_desktop.ui.screens.meeting.prepare_script import ScriptBox
from car_desktop.ui.screens.meeting.protocol_menu import ProtocolMenu
from car_desktop.ui.widgets.autosave import Autosave
from car_desktop.ui.widgets.buttons import icon_button, link_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.choice_field import Choice, ChoiceField
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.number_field import NumberField
from car_desktop.ui.widgets.rich_editor.edit import RichEdit
from car_desktop.ui.widgets.rich_editor.forms import FormBar
from car_desktop.ui.widgets.scrolling_body import ScrollingBody


class ItemForm(QWidget):
    """Saves itself while one types; the typing in one field folds into one undo step."""

    park_requested = Signal()
    remove_requested = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._operations = context.operations
        self._row: AgendaRow | None = None
        self._draft = AgendaDraft("")
        self._members: tuple[DayMember, ...] = ()
        self.card = Card(self.tr("Item"))
        self.item_title = QLineEdit()
        self.minutes = NumberField()
        self.intention = QComboBox()
        self.lead: ChoiceField[int] = ChoiceField(
            self._find_members, self.tr("Person, team, school")
        )
        self.protocol = QLineEdit()
        self.protocols = ProtocolMenu(context, self)
        self.choose_protocol = link_button(self.tr("Choose…"), self.offer_protocols)
        self.material = QLineEdit()
        self.park = icon_button("bookmark", self.tr("Keep for later"), self.park_requested.emit)
        self.remove = icon_button(
            "trash-2", self.tr("Delete this item"), self.remove_requested.emit
        )
        self.public_note = RichEdit("", fewest=2)
        self.forms = FormBar(self.public_note)
        self.script = ScriptBox()
        self._savers = [
            Autosave(self.item_title, self._save_title),
            Autosave(self.lead, lambda text: self._save(lead=text)),
            Autosave(self.protocol, lambda text: self._save(protocol=text)),
            Autosave(self.material, lambda text: self._save(material=text)),
            Autosave(self.public_note, self._save_public_note),
            Autosave(self.script.text, lambda text: self._save(script=text)),
        ]
        self.choose_protocol.setAccessibleName(self.tr("Choose a protocol…"))
        self._lay_out()
        self._connect()

    def show_item(self, row: AgendaRow | None) -> None:
        """Show a point, or the same one as it is now; what is being typed is kept first."""
        if row is None or self._row is None or row.id != self._row.id:
            self.flush()
            self.title_field.clear_error()
        self._row = row
        if row is not None:
            self._show_row(row)

    def set_writable(self, is_writable: bool) -> None:
        """Let the point be changed, or only read."""
        lines = (self.item_title, self.lead, self.protocol, self.material)
        for field in (*lines, self.minutes, self.public_note, self.script.text):
            field.setReadOnly(not is_writable)
        self.lead.setClearButtonEnabled(is_writable)
        self.intention.setEnabled(is_writable)
        for part in (self.choose_protocol, self.park, self.remove, self.forms):
            part.setVisible(is_writable)

    def offer_members(self, members: tuple[DayMember, ...]) -> None:
        """Complete who leads from these people."""
        self._members = members

    def take_focus(self) -> None:
        """Begin with the title."""
        self.item_title.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.item_title.selectAll()

    def flush(self) -> None:
        """Save now what is being typed."""
        for saver in self._savers:
            saver.flush()

    def offer_protocols(self) -> None:
        """Open the menu of protocols for this point."""
        if self._row is not None:
            self.flush()
            self.protocols.popup_for(self._row.id, self.choose_protocol)

    # Saving.

    def _save_title(self, text: str) -> None:
        """An empty title is not kept: the one before is back when the field is left."""
        is_there = bool(text.strip())
        self.title_field.show_error("" if is_there else self.tr("Write what this item is about."))
        if is_there:
            self._save(title=text)

    def _save_public_note(self, kept: str) -> None:
        text, blocks = apart(kept)
        self._save(public_note=text, public_blocks=blocks)

    def _save(self, **changes: Any) -> None:
        row, draft = self._row, replace(self._draft, **changes)
        if row is None or draft == self._draft:
            return
        key = ("agenda item", row.id, *changes)
        step = self.tr("agenda item {number}").format(number=row.number)
        self._operations.execute_merging(key, step, change_agenda_item, row.id, draft)
        self._draft = draft

    def _on_minutes(self, minutes: int) -> None:
        self._save(planned_minutes=minutes)

    def _on_intention(self) -> None:
        self._save(intention=Intention(self.intention.currentData()))

    # Showing.

    def _show_row(self, row: AgendaRow) -> None:
        self._draft = row.draft
        self.card.set_title(self.tr("Item {number}").format(number=row.number))
        parts = (carried_words(row), current().time(row.starts_at) if row.takes_time else "")
        self.card.set_trailing(" · ".join(part for part in parts if part))
        note = together(row.public_note, row.public_blocks)
        texts = (row.title, row.lead, row.protocol, row.material, note, row.script)
        for saver, text in zip(self._savers, texts, strict=True):
            saver.show(text)
        if not self.item_title.hasFocus():
            self.item_title.setCursorPosition(0)  # a long title is read from its beginning
        if self.minutes.value() != row.planned_minutes:
            self.minutes.setValue(row.planned_minutes)
        self.intention.setCurrentIndex(self.intention.findData(row.intention))

    def _find_members(self, typed: str) -> list[Choice[int]]:
        return [Choice(one.id, one.name) for one in self._members if matches(typed, one.name)]

    # Building.

    def _connect(self) -> None:
        self.minutes.valueChanged.connect(self._on_minutes)
        self.intention.activated.connect(self._on_intention)

    def _lay_out(self) -> None:
        self.minutes.setRange(0, LONGEST_ITEM)
        self.minutes.setSingleStep(5)
        for intention in Intention:
            self.intention.addItem(label(intention), intention)
        self.fields = Form()
        self.title_field = self.fields.add(self.tr("Title"), self.item_title)
        self.fields.add_row(
            (self.tr("Minutes"), self.minutes), (self.tr("Intention"), self.intention)
        )
        self.fields.add(self.tr("Led by"), self.lead)
        protocol = self.fields.add(self.tr("Protocol"), self.protocol)
        protocol.add_beside_label(self.choose_protocol)
        self.fields.add(self.tr("Material"), self.material)
        self.public_note.setProperty("kind", "")
        note = self.fields.add(self.tr("Note for everyone"), self.public_note)
        note.add_beside_label(self.forms)
        self.fields.add_content(self.script)
        self.card.add_to_header(self.park)
        self.card.add_to_header(self.remove)
        self.card.add(ScrollingBody(self.fields), 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.card)
