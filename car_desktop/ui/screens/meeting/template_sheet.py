"""Templates of agendas: keep this one, rename, delete, restore what was shipped."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from car_desktop.domain.labels import label
from car_desktop.domain.values import CommunityKind
from car_desktop.services.agenda import agenda
from car_desktop.services.templates import (
    TemplateKey,
    TemplateRow,
    delete_template,
    offered_templates,
    rename_template,
    save_as_template,
)
from car_desktop.services.workspace import workspace_head
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.widgets.autosave import Autosave
from car_desktop.ui.widgets.buttons import icon_button
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.row_list import RowList
from car_desktop.ui.widgets.sheet import Sheet


class TemplateSheet(Sheet):
    """Keeps the agenda of a meeting as a template; below, those that are kept already."""

    def __init__(self, context: Context, parent: QWidget, meeting_id: int) -> None:
        super().__init__(parent, self.tr("Templates of agendas"), self.tr("Keep"))
        self._operations = context.operations
        self._meeting_id = meeting_id
        self._savers: list[Autosave] = []
        self._has_renamed = False
        self.name = QLineEdit()
        self.kind = QComboBox()
        self.place = QComboBox()
        self.form = Form()
        self.kept_title = PlainLabel(self.tr("Templates you keep"), TextRole.STRONG)
        self.kept = RowList(lined=False, gap=6)
        self._add_fields()
        self._show()
        self._operations.changed.connect(self._show_kept)
        self.name.setFocus()

    def submit(self) -> None:
        """Keep the agenda, unless there is none or a coach came only to rename."""
        self._flush()
        is_left_out = self._has_renamed and not self.name.text().strip()
        if self.form.isHidden() or is_left_out:
            return
        step = self.tr("template of an agenda")
        key = self.place.currentData()
        self._operations.execute(
            step,
            save_as_template,
            self._meeting_id,
            self.name.text(),
            self.kind.currentData(),
            key if isinstance(key, TemplateKey) else None,
        )

    def reject(self) -> None:
        """Close; a name that was typed in the list is kept all the same."""
        self._flush()
        super().reject()

    def _add_fields(self) -> None:
        self.kind.addItem(self.tr("Any community"), None)
        for kind in CommunityKind:
            self.kind.addItem(label(kind), kind)
        self.place.currentIndexChanged.connect(self._on_place)
        self.form.add(self.tr("Keep this agenda as"), self.place)
        self.form.add(
            self.tr("Name"), self.name, self.tr("Items, minutes, protocols, notes and scripts.")
        )
        self.form.add(self.tr("Made for"), self.kind)
        self.add(self.form)
        self.add(self.kept_title)
        self.add(self.kept)

    def _show(self) -> None:
        has_points = bool(self._operations.query(agenda, self._meeting_id).items)
        self.form.setVisible(has_points)
        if not has_points:
            self.accept_button.setText(self.tr("Close"))
            self.cancel_button.hide()
        head = self._operations.query(workspace_head, self._meeting_id)
        self.place.addItem(self.tr("New template"), None)
        for row in self._rows():
            text = self.tr("In place of {name}").format(name=current().quote(row.name))
            self.place.addItem(text, row.key)
        if head is not None:
            self.kind.setCurrentIndex(self.kind.findData(head.row.kind))
        self._show_kept()

    def _on_place(self, position: int) -> None:
        """Take the name and the kind of the template that is replaced."""
        row = next((r for r in self._rows() if r.key == self.place.itemData(position)), None)
        if row is not None:
            self.name.setText(row.name)
            self.kind.setCurrentIndex(self.kind.findData(row.kind))

    def _show_kept(self) -> None:
        kept = [row for row in self._rows() if row.key.kept is not None]
        self._savers = []
        self.kept.set_rows([self._line(row, row.key.kept) for row in kept if row.key.kept])
        for part in (self.kept_title, self.kept):
            part.setVisible(bool(kept))

    def _line(self, row: TemplateRow, key: int) -> QWidget:
        name = QLineEdit(row.name)
        name.setAccessibleName(self.tr("Name of the template {name}").format(name=row.name))
        self._savers.append(Autosave(name, partial(self._rename, key)))
        remove = icon_button("trash-2", self.tr("Delete {name}").format(name=row.name))
        if row.is_changed:
            said = self.tr("Restore the original of {name}").format(name=row.name)
            remove = icon_button("history", said)
        remove.clicked.connect(partial(self._delete, key))
        line = QWidget()
        column = QHBoxLayout(line)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(name, 1)
        column.addWidget(PlainLabel(current().duration(row.minutes), TextRole.SECONDARY))
        column.addWidget(remove)
        return line

    def _rows(self) -> tuple[TemplateRow, ...]:
        offered = self._operations.query(offered_templates, self._meeting_id)
        return (*offered.fitting, *offered.others)

    def _rename(self, key: int, name: str) -> None:
        """An empty name is no name: the one before stays."""
        if name.strip():
            self._has_renamed = True
            step = self.tr("name of a template")
            self._operations.execute_merging(("template", key), step, rename_template, key, name)

    def _delete(self, key: int, _checked: bool = False) -> None:
        self._operations.execute(self.tr("deleted template"), delete_template, key)

    def _flush(self) -> None:
        for saver in self._savers:
            saver.flush()
