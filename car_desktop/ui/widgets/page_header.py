"""The top of a screen: where we are, its title, and what can be done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from car_desktop.ui.widgets.buttons import OnClick, link_button
from car_desktop.ui.widgets.emptying import empty
from car_desktop.ui.widgets.flow import Flow
from car_desktop.ui.widgets.labels import ElidedLabel, PlainLabel, TextRole, plain_action

Crumb = tuple[str, OnClick | None]


class PageHeader(QWidget):
    """`PageHeader(title, subtitle, actions=[buttons], breadcrumb=[(text, on_click)])`."""

    def __init__(
        self,
        title: str = "",
        subtitle: str = "",
        actions: Sequence[QWidget] = (),
        breadcrumb: Sequence[Crumb] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = ElidedLabel(title, TextRole.TITLE)
        self.subtitle = ElidedLabel(subtitle, TextRole.SECONDARY)
        self._crumbs = QHBoxLayout()
        self._crumbs.setSpacing(4)
        self._chips = Flow()
        self._chips.hide()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addLayout(self._texts(), 1)
        for action in actions:
            self.add_action(action)
        self.set_subtitle(subtitle)
        self.set_breadcrumb(breadcrumb)

    def set_title(self, title: str) -> None:
        """Name the screen."""
        self.title.setText(title)

    def set_subtitle(self, subtitle: str) -> None:
        """Say one line more, or nothing."""
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))

    def set_breadcrumb(self, crumbs: Sequence[Crumb]) -> None:
        """Show the way back above the title; a crumb without function is not a link."""
        empty(self._crumbs)
        for position, (text, on_click) in enumerate(crumbs):
            if position:
                self._crumbs.addWidget(PlainLabel("›", TextRole.SECONDARY))
            self._crumbs.addWidget(_crumb(text, on_click))
        self._crumbs.addStretch(1)

    def set_chips(self, chips: Sequence[QWidget]) -> None:
        """Show chips under the title."""
        self._chips.set_widgets(chips)
        self._chips.setVisible(bool(chips))

    def add_action(self, action: QWidget) -> None:
        """Put a button or a switch at the right of the title."""
        self._row.addWidget(action, 0, Qt.AlignmentFlag.AlignVCenter)

    def _texts(self) -> QVBoxLayout:
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addLayout(self._crumbs)
        texts.addWidget(self.title)
        texts.addWidget(self.subtitle)
        texts.addWidget(self._chips)
        return texts


def _crumb(text: str, on_click: OnClick | None) -> QWidget:
    if on_click is None:
        return ElidedLabel(text, TextRole.SECONDARY)
    link = link_button(plain_action(text), on_click)
    link.setProperty("kind", "crumb")
    return link
