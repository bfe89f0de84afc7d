"""One point of the agenda, with the script that stays with the coach."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from car_desktop.domain.labels import label
from car_desktop.domain.rich_text_json import body, text_and_blocks
from car_desktop.domain.values import Intention
from car_desktop.services.agenda import (
    LONGEST_ITEM,
    AgendaDraft,
    AgendaRow,
    add_agenda_item,
    change_agenda_item,
)
from car_desktop.ui.operations import Operations
from car_desktop.ui.theme import active_tokens
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.number_field import NumberField
from car_desktop.ui.widgets.rich_editor.edit import RichEdit
from car_desktop.ui.widgets.rich_editor.forms import FormBar
from car_desktop.ui.widgets.sheet import Sheet

EDITOR_HEIGHT = 88


class AgendaItemSheet(Sheet):
    """Adds a point after another one, or changes one."""

    def __init__(
        self,
        parent: QWidget,
        operations: Operations,
        meeting_id: int,
        *,
        row: AgendaRow | None = None,
        after_id: int | None = None,
    ) -> None:
        title = self._title_of(row)
        super().__init__(parent, title, self.tr("Done") if row else self.tr("Add"))
        self._operations = operations
        self._meeting_id = meeting_id
        self._row = row
        self._after_id = after_id
        self.item_title = QLineEdit()
        self.minutes = NumberField()
        self.intention = QComboBox()
        self.lead = QLineEdit()
        self.protocol = QLineEdit()
        self.material = QLineEdit()
        self.public_note = RichEdit("")
        self.forms = FormBar(self.public_note)
        self.script = QPlainTextEdit()
        self._add_fields()
        self._show(row.draft if row else AgendaDraft(title="", planned_minutes=15))
        self.item_title.setFocus()

    def submit(self) -> None:
        """Write the point."""
        draft = self._draft()
        if self._row is not None:
            step = self.tr("agenda item {number}").format(number=self._row.number)
            self._operations.execute(step, change_agenda_item, self._row.id, draft)
            return
        self._operations.execute(
            self.tr("new agenda item"), add_agenda_item, self._meeting_id, draft, self._after_id
        )

    def _title_of(self, row: AgendaRow | None) -> str:
        if row is None:
            return self.tr("New agenda item")
        return self.tr("Agenda item {number}").format(number=row.number)

    def _add_fields(self) -> None:
        self.minutes.setRange(0, LONGEST_ITEM)
        self.minutes.setSingleStep(5)
        for intention in Intention:
            self.intention.addItem(label(intention), intention)
        self.script.setTabChangesFocus(True)
        self.script.setFixedHeight(active_tokens().px(EDITOR_HEIGHT))
        form = Form()
        form.add(self.tr("Title"), self.item_title)
        form.add_row(
            (self.tr("Minutes"), self.minutes),
            (self.tr("Intention"), self.intention),
            (self.tr("Led by"), self.lead),
        )
        form.add_row((self.tr("Protocol"), self.protocol), (self.tr("Material"), self.material))
        self.public_note.setProperty("kind", "")
        note = form.add(self.tr("Note for everyone"), self.public_note)
        note.add_beside_label(self.forms)
        form.add(
            self.tr("Facilitator’s script"),
            self.script,
            self.tr("For you alone: it is in no document."),
        )
        self.add(form)

    def _show(self, draft: AgendaDraft) -> None:
        self.item_title.setText(draft.title)
        self.minutes.setValue(draft.planned_minutes)
        self.intention.setCurrentIndex(list(Intention).index(draft.intention))
        self.lead.setText(draft.lead)
        self.lead.setCursorPosition(0)
        self.protocol.setText(draft.protocol)
        self.material.setText(draft.material)
        self.public_note.show_rich(body(draft.public_note, draft.public_blocks))
        self.script.setPlainText(draft.script)

    def _draft(self) -> AgendaDraft:
        public_note, public_blocks = text_and_blocks(self.public_note.rich())
        return AgendaDraft(
            title=self.item_title.text(),
            intention=Intention(self.intention.currentData()),
            lead=self.lead.text(),
            planned_minutes=self.minutes.value(),
            protocol=self.protocol.text(),
            public_note=public_note,
            public_blocks=public_blocks,
            script=self.script.toPlainText(),
            material=self.material.text(),
        )
