"""What an empty agenda offers: the templates, one press each."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from car_desktop.services.templates import (
    TemplateKey,
    TemplateRow,
    offered_templates,
    start_from_template,
)
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.panel import Panel
from car_desktop.ui.widgets.row_button import RowButton
from car_desktop.ui.widgets.row_list import RowList, fitted_label
from car_desktop.ui.widgets.scrolling_body import ScrollingBody


class StartingPoints(Panel):
    """Templates as lines that show what is in them; Enter on one makes the agenda."""

    started = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._meeting_id = 0
        self._shown: tuple[TemplateRow, ...] = ()
        self._lines: list[RowButton] = []
        self.title = PlainLabel(self.tr("Nothing is planned yet"), TextRole.SUBTITLE, wrap=True)
        self.text = PlainLabel(
            self.tr("Start from a template – everything in it can be changed – or type the items."),
            TextRole.SECONDARY,
            wrap=True,
        )
        self.list = RowList(gap=4)
        content = QWidget()
        lines = QVBoxLayout(content)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.list)
        lines.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addWidget(ScrollingBody(content), 1)

    def show_meeting(self, meeting_id: int) -> None:
        """Offer what suits another meeting."""
        self._meeting_id = meeting_id
        self.invalidate()

    def refresh(self) -> None:
        """Read the templates; the lines stay where nothing changed."""
        if not self._meeting_id:
            return
        offered = self.operations.query(offered_templates, self._meeting_id)
        rows = (*offered.fitting, *offered.others)
        if rows == self._shown:
            return
        self._shown = rows
        self._lines = [self._line(row) for row in rows]
        self.list.set_rows(self._lines)
        for line in self._lines:
            line.show()  # now: the keyboard goes to the first one at once

    def take_focus(self) -> bool:
        """Go to the first template; say whether there is one."""
        if self._is_stale:
            self._refresh_now()
        if self._lines:
            self._lines[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
        return bool(self._lines)

    def holds_keyboard(self) -> bool:
        """Whether one of the templates has the keyboard."""
        return any(line.hasFocus() for line in self._lines)

    def _line(self, row: TemplateRow) -> RowButton:
        line = RowButton(partial(self._start_from, row.key))
        duration = current().duration(row.minutes)
        line.setAccessibleName(f"{row.name}, {duration}")
        head = QHBoxLayout()
        head.addWidget(fitted_label(row.name, TextRole.STRONG), 1)
        head.addWidget(PlainLabel(duration, TextRole.SECONDARY))
        column = QVBoxLayout(line)
        column.setContentsMargins(8, 6, 8, 6)
        column.setSpacing(2)
        column.addLayout(head)
        titles = " · ".join(item.title for item in row.items)
        column.addWidget(fitted_label(titles, TextRole.SECONDARY))
        return line

    def _start_from(self, key: TemplateKey) -> None:
        step = self.tr("agenda from a template")
        self.operations.execute(step, start_from_template, self._meeting_id, key)
        self.started.emit()
