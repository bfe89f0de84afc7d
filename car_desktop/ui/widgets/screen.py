"""A panel that fills the window and is opened by name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from car_desktop.ui.widgets.panel import Panel

PAGE_MARGINS = (24, 18, 24, 16)
PAGE_SPACING = 16


class Screen(Panel):
    """Named in `navigation.SCREENS`, created the first time it is opened as `Class(context)`.

    Call `page()` or `scrolling_page()` once in `__init__` for a layout with the page's margins.
    """

    def open(self, **arguments: object) -> None:
        """Take the arguments of `navigator.open`; the window refreshes and shows the screen afterwards.

        Menus and the command palette pass `action="new"` (start creating) or `action="import"`.
        """

    def menu_actions(self) -> Sequence[QAction]:
        """Return what this screen adds to the « Meeting » menu while it is shown."""
        return ()

    def page(self) -> QVBoxLayout:
        """Return the layout of a screen whose parts scroll by themselves."""
        page = QVBoxLayout(self)
        page.setContentsMargins(*PAGE_MARGINS)
        page.setSpacing(PAGE_SPACING)
        return page

    def scrolling_page(self) -> QVBoxLayout:
        """Return the layout of a screen that scrolls as a whole when the window is small."""
        content = QWidget()
        content.setProperty("ground", "page")
        page = QVBoxLayout(content)
        page.setContentsMargins(*PAGE_MARGINS)
        page.setSpacing(PAGE_SPACING)
        area = QScrollArea()
        area.setWidget(content)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        return page
