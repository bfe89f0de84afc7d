"""A note or a commitment as it reads; a click or Enter opens it for writing."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from car_desktop.ui.icons import icon
from car_desktop.ui.screens.meeting.entries import Entry
from car_desktop.ui.theme import active_tokens
from car_desktop.ui.widgets.chip import Chip, Tone
from car_desktop.ui.widgets.flow import FlowLayout
from car_desktop.ui.widgets.labels import PlainLabel, TextRole

SHOWN_LETTERS = 1500
RULE_WIDTH = 3
_OPENING = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2, Qt.Key.Key_Space}
_STEPS = {Qt.Key.Key_Up, Qt.Key.Key_Down}


class EntryCard(QFrame):
    """Shows one entry; it takes the focus, and speaks as one text."""

    opened = Signal(object)  # Key
    deleted = Signal(object)  # Key
    stepped = Signal(object, int)  # Key, -1 or +1

    def __init__(self, entry: Entry, parent: QWidget) -> None:
        super().__init__(parent)  # without one it would flash as a window of its own
        self._entry: Entry | None = None
        self.text = PlainLabel("", wrap=True)
        self.lines = PlainLabel("", TextRole.SECONDARY, wrap=True)
        self.time = PlainLabel("", TextRole.SECONDARY)
        self._chips = FlowLayout(line_gap=4)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._lay_out()
        self.show_entry(entry)

    @property
    def entry(self) -> Entry:
        """What is shown."""
        assert self._entry is not None
        return self._entry

    def show_entry(self, entry: Entry) -> None:
        """Show it, or its new version."""
        if entry == self._entry:
            return
        self._entry = entry
        self._show_chips(entry)
        self.time.setText(entry.time)
        is_long = len(entry.text) > SHOWN_LETTERS
        shown = entry.text[:SHOWN_LETTERS].rstrip() + "…" if is_long else entry.text
        self.text.setText(shown or self.tr("(empty)"))
        self.lines.setText("\n".join(line[:SHOWN_LETTERS] for line in entry.lines))
        self.lines.setVisible(bool(entry.lines))
        self.setAccessibleName(entry.spoken)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, delete, or go to the neighbour."""
        if event.key() in _OPENING:
            self.opened.emit(self.entry.key)
        elif event.key() == Qt.Key.Key_Delete:
            self.deleted.emit(self.entry.key)
        elif event.key() in _STEPS:
            self.stepped.emit(self.entry.key, 1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.opened.emit(self.entry.key)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rule of the kind, and the focus."""
        super().paintEvent(event)
        tokens = active_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.entry.rule is not None:
            rule = self.rect().adjusted(0, 4, 0, -4)
            rule.setWidth(RULE_WIDTH)
            painter.fillRect(rule, tokens.colour(self.entry.rule.value))
        if self.hasFocus():
            painter.setPen(QPen(tokens.colour("focus"), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)

    def _lay_out(self) -> None:
        chips = QWidget()
        chips.setLayout(self._chips)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(chips, 1)
        top.addWidget(self.time, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self.text)
        column.addWidget(self.lines)

    def _show_chips(self, entry: Entry) -> None:
        while (item := self._chips.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        if entry.is_private:
            self._chips.addWidget(_Lock())
            self._chips.addWidget(Chip(self.tr("Private"), Tone.RED))
        for text, tone in entry.chips:
            self._chips.addWidget(Chip(text, tone))
        if entry.aside:
            self._chips.addWidget(PlainLabel(entry.aside, TextRole.SECONDARY))
        left = 6 if entry.rule is None else 6 + RULE_WIDTH + 6
        margins = self.contentsMargins()
        if (layout := self.layout()) is not None:
            layout.setContentsMargins(left, margins.top() + 6, 6, 6)


class _Lock(QWidget):
    """The mark of a private entry, in the colours of the theme in force."""

    def sizeHint(self) -> QSize:
        """As high as a chip's word."""
        side = active_tokens().px(16)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        icon("lock", "red").paint(QPainter(self), self.rect())
