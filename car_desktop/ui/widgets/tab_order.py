"""Tab walks what is on the page from top to bottom, also what was added later."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def follow_layout(part: QWidget) -> None:
    """Order the stops of a part as its layouts show them: Qt puts what is made late at the end."""
    for before, after in pairwise(_stops(part)):
        if before.nextInFocusChain() is not after:
            QWidget.setTabOrder(before, after)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    content = widget.widget() if isinstance(widget, QScrollArea) else widget
    layout = content.layout() if content is not None else None
    if layout is not None:
        yield from _stops_of_layout(layout)


def _stops_of_layout(layout: QLayout) -> Iterator[QWidget]:
    items = (layout.itemAt(place) for place in range(layout.count()))
    for item in items:
        widget = item.widget() if item is not None else None
        inner = item.layout() if item is not None else None
        if widget is not None:
            yield from _stops(widget)
        elif inner is not None:
            yield from _stops_of_layout(inner)
