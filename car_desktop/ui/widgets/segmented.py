"""A few exclusive choices side by side: week, month, list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

V = TypeVar("V")


class Segmented(QWidget, Generic[V]):
    """`Segmented([(Mode.WEEK, "Week"), …], name="View")`; arrows move, `changed` carries the value."""

    changed = Signal(object)  # the value the person chose

    def __init__(
        self, options: Sequence[tuple[V, str]], name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._values = [value for value, _ in options]
        self._group = QButtonGroup(self)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for position, (_, text) in enumerate(options):
            row.addWidget(self._segment(position, text, len(options), name))
        if options:
            self._group.button(0).setChecked(True)
        self._group.idClicked.connect(self._on_chosen)

    @property
    def value(self) -> V:
        """The chosen value."""
        return self._values[self._group.checkedId()]

    def set_value(self, value: V) -> None:
        """Choose without emitting `changed`."""
        self._group.button(self._values.index(value)).setChecked(True)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard to the choice that is taken: the arrows go on from there."""
        self._group.button(max(self._group.checkedId(), 0)).setFocus(event.reason())

    def _segment(self, position: int, text: str, count: int, name: str) -> QPushButton:
        segment = _Segment(text)
        segment.setCheckable(True)
        segment.setAutoDefault(False)
        segment.setProperty("kind", "segment")
        segment.setProperty("end", _end(position, count))
        if name:
            segment.setAccessibleDescription(name)
        self._group.addButton(segment, position)
        return segment

    def _on_chosen(self, position: int) -> None:
        self.changed.emit(self._values[position])


class _Segment(QPushButton):
    """Keeps room for its bold text, so that choosing never moves its neighbours."""

    def sizeHint(self) -> QSize:
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        more = QFontMetrics(bold).horizontalAdvance(
            self.text()
        ) - self.fontMetrics().horizontalAdvance(self.text())
        hint = super().sizeHint()
        return QSize(hint.width() + max(more, 0), hint.height())


def _end(position: int, count: int) -> str:
    if count == 1:
        return "only"
    if position == 0:
        return "first"
    return "last" if position == count - 1 else "middle"
