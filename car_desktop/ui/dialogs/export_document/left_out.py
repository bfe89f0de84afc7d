"""What a document does not say, told before it is made."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from car_desktop.ui.widgets.icon_label import IconLabel
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.row_list import RowList


class LeftOut(QWidget):
    """A sentence each; hidden where the document says all there is."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: tuple[str, ...] = ()
        self.title = PlainLabel(self.tr("This document leaves out:"), TextRole.STRONG, wrap=True)
        self._rows = RowList(gap=4, lined=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self._rows)

    def show_lines(self, lines: Sequence[str]) -> None:
        """Tell what is left out."""
        if tuple(lines) != self.lines:
            self.lines = tuple(lines)
            self._rows.set_rows([_line(text) for text in lines])
        self.setVisible(bool(lines))


def _line(text: str) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(IconLabel("eye-off", size=16), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(PlainLabel(text, TextRole.SECONDARY, wrap=True), 1)
    return line
