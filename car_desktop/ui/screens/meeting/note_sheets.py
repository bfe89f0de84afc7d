"""What a note said before, and the name of a template made of it."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from car_desktop.domain.errors import UserError
from car_desktop.domain.labels import label, short_label
from car_desktop.domain.rich_text import RichText
from car_desktop.domain.rich_text_json import body
from car_desktop.services.note_history import PastNote, note_history, restore_note
from car_desktop.services.note_templates import save_note_start
from car_desktop.services.notes import NoteRow
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.theme import active_tokens
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.rich_editor.edit import RichEdit
from car_desktop.ui.widgets.rows_model import Column, RowsModel
from car_desktop.ui.widgets.rows_table import RowsTable
from car_desktop.ui.widgets.sheet import Sheet

WIDTH, HEIGHT = 720, 520
TEXT_HEIGHT = 180


class NoteHistorySheet(Sheet):
    """Each text that the note had, whole under the list; the one chosen is taken up again."""

    def __init__(self, context: Context, parent: QWidget, note_id: int) -> None:
        super().__init__(
            parent,
            self.tr("What the note said before"),
            self.tr("Take this text up again"),
            self.tr("What it says now is kept too."),
        )
        self.resize(active_tokens().px(WIDTH), active_tokens().px(HEIGHT))
        self._context = context
        self._note_id = note_id
        self.rows: RowsModel[PastNote] = RowsModel(self._columns(), key=lambda past: past.id)
        self.rows.set_rows(context.operations.query(note_history, note_id))
        self.table = RowsTable(self.rows, self.tr("Earlier texts"), sortable=False)
        self.text = RichEdit(self.tr("The whole text"))
        self.text.setReadOnly(True)
        self.text.setFixedHeight(active_tokens().px(TEXT_HEIGHT))
        self.table.current_row_changed.connect(self._show_current)
        if self.rows.rows:
            self.add(self.table, 1)
            self.add(self.text)
            self.table.selectRow(0)
            self.table.setFocus()
        else:
            self._say_that_there_is_none()

    def submit(self) -> None:
        """Let the note say it again."""
        past = self.table.current_row()
        if past is None:
            raise UserError(self.tr("Choose the text to take up again."))
        self._context.operations.execute(
            self.tr("note as it was"), restore_note, self._note_id, past.id
        )

    def _say_that_there_is_none(self) -> None:
        self.subtitle.setText(
            self.tr(
                "Nothing yet: a text is kept each time the note is taken up again after a while."
            )
        )
        self.accept_button.hide()
        self.cancel_button.setText(self.tr("Done"))

    def _show_current(self) -> None:
        past = self.table.current_row()
        content = past.content if past else None
        self.text.show_rich(body(content.text, content.blocks) if content else RichText())

    def _columns(self) -> list[Column[PastNote]]:
        return [
            Column(self.tr("Until"), _moment, width=190),
            Column(self.tr("Text"), lambda past: past.content.text, stretch=True),
            Column(self.tr("Kind"), lambda past: label(past.content.details.kind), width=150),
            Column(
                self.tr("Visibility"),
                lambda past: short_label(past.content.details.visibility),
                width=120,
            ),
        ]


class NoteTemplateSheet(Sheet):
    """The name under which the words of a note are kept; the same name replaces them."""

    def __init__(self, context: Context, parent: QWidget, row: NoteRow) -> None:
        super().__init__(parent, self.tr("Keep as a template"), self.tr("Keep"))
        self._context = context
        self._row = row
        self.name = QLineEdit()
        form = Form()
        form.add(
            self.tr("Name of the template"),
            self.name,
            self.tr("It is offered in the menu of every note. The same name replaces its words."),
        )
        self.add(form)
        self.name.setFocus()

    def submit(self) -> None:
        """Keep it."""
        self._context.operations.execute(
            self.tr("template of a note"),
            save_note_start,
            self.name.text(),
            self._row.details.kind,
            self._row.text,
        )
        self._context.messages.say(
            self.tr("The template {name} is kept.").format(
                name=current().quote(self.name.text().strip())
            )
        )


def _moment(past: PastNote) -> str:
    words, moment = current(), past.written_at.astimezone()
    return f"{words.date_medium(moment.date())}, {words.time(moment.time())}"
