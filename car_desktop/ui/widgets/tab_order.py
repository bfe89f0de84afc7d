"""Tab walks what is on the page from top to bottom, also what was added later."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QSplitter, QTabWidget, QWidget

from car_desktop.ui.widgets.layout_parts import parts_of


def follow_layout(part: QWidget) -> None:
    """Order the stops of a part as it shows them: Qt puts what is made late at the end."""
    stops = list(_stops(part))
    for page in (page for stop in stops for page in _pages(stop)):
        follow_layout(page)
    for before, after in pairwise(stops):
        if before.nextInFocusChain() is not after:
            QWidget.setTabOrder(before, after)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    """A widget of tabs is one stop: Qt moves it whole, with its pages."""
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    if not isinstance(widget, QTabWidget):
        for content in _contents(widget):
            yield from _stops(content)


def _pages(widget: QWidget) -> list[QWidget]:
    if not isinstance(widget, QTabWidget):
        return []
    pages = (widget.widget(place) for place in range(widget.count()))
    return [page for page in pages if page is not None]


def _contents(widget: QWidget) -> Iterator[QWidget]:
    match widget:
        case QScrollArea():
            parts = [widget.widget()]
        case QSplitter():
            parts = [widget.widget(place) for place in range(widget.count())]
        case _:
            layout = widget.layout()
            parts = [] if layout is None else [*_in_layout(layout)]
    yield from (part for part in parts if part is not None)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for part in parts_of(layout):
        if isinstance(part, QLayout):
            yield from _in_layout(part)
        else:
            yield part
