"""The templates that an agenda starts from, in a menu; those of the community's kind come first."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from car_desktop.services.templates import (
    TemplateKey,
    TemplateRow,
    offered_templates,
    start_from_template,
)
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.widgets.labels import plain_action


class TemplateMenu(QMenu):
    """`popup_under(button)` reads and offers them; choosing one adds its points."""

    started = Signal()

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._meeting_id = 0

    def show_meeting(self, meeting_id: int) -> None:
        """Turn to the agenda of another meeting."""
        self._meeting_id = meeting_id

    def popup_under(self, button: QWidget) -> None:
        """Read the templates and open under a button."""
        self.fill()
        self.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def fill(self) -> None:
        """Read the templates: those that were made for this kind stand apart from the others."""
        self.clear()
        offered = self._context.operations.query(offered_templates, self._meeting_id)
        for row in offered.fitting:
            self._add(row)
        self.addSeparator()
        for row in offered.others:
            self._add(row)

    def start_from(self, key: TemplateKey) -> None:
        """Add the points of a template."""
        step = self.tr("agenda from a template")
        self._context.operations.execute(step, start_from_template, self._meeting_id, key)
        self.started.emit()

    def _add(self, row: TemplateRow) -> None:
        text = f"{plain_action(row.name)} · {current().duration(row.minutes)}"
        self.addAction(text).triggered.connect(partial(self._start_from, row.key))

    def _start_from(self, key: TemplateKey, _checked: bool = False) -> None:
        self.start_from(key)
