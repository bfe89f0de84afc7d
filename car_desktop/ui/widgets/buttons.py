"""The program's buttons, so that every screen has the same ones."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QPushButton, QToolButton

from car_desktop.ui.icons import icon as load_icon
from car_desktop.ui.theme import active_tokens
from car_desktop.ui.widgets.labels import plain_name

OnClick = Callable[[], object]


ICON = QSize(24, 18)  # wider than high: the room before the text
SMALL_ICON = QSize(20, 16)
LONE_ICON = QSize(18, 18)


def primary_button(
    text: str, on_click: OnClick | None = None, *, icon: str = "", small: bool = False
) -> QPushButton:
    """Return the one button of a screen or card that says what to do first."""
    return _button(text, on_click, icon, kind="primary", ink="on_brand", small=small)


def secondary_button(
    text: str, on_click: OnClick | None = None, *, icon: str = "", small: bool = False
) -> QPushButton:
    """Return a button for everything else; `small` inside cards and rows."""
    return _button(text, on_click, icon, kind="secondary", ink="ink", small=small)


def link_button(text: str, on_click: OnClick | None = None, *, icon: str = "") -> QPushButton:
    """Return a button that looks like a link, for quiet or frequent navigation."""
    button = _button(text, on_click, icon, kind="link", ink="brand", small=True)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button


def icon_button(
    icon: str, name: str, on_click: OnClick | None = None, *, role: str = "secondary"
) -> QToolButton:
    """Return a button with an icon only; `name` is its tooltip and what a screen reader says."""
    button = _IconButton()
    button.setIcon(load_icon(icon, role))
    button.setToolTip(plain_name(name))
    button.setAccessibleName(name)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    if on_click is not None:
        button.clicked.connect(without_state(on_click))
    return button


def without_state(on_click: OnClick) -> Callable[[bool], None]:
    """Drop the `checked` argument that `clicked` and `triggered` pass."""

    def clicked(_checked: bool = False) -> None:
        on_click()

    return clicked


def _button(
    text: str, on_click: OnClick | None, icon: str, *, kind: str, ink: str, small: bool
) -> QPushButton:
    button = _TextButton(text, SMALL_ICON if small else ICON)
    button.setProperty("kind", kind)
    button.setProperty("small", small)
    button.setAutoDefault(False)
    if icon:
        button.setIcon(load_icon(icon, ink))
    if on_click is not None:
        button.clicked.connect(without_state(on_click))
    return button


class _TextButton(QPushButton):
    """Keeps its icon as large as its text."""

    def __init__(self, text: str, icon_size: QSize) -> None:
        super().__init__(text)
        self._icon_size = icon_size
        self.setIconSize(icon_size * active_tokens().scale)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setIconSize(self._icon_size * active_tokens().scale)


class _IconButton(QToolButton):
    """Keeps its icon as large as the text around it."""

    def __init__(self) -> None:
        super().__init__()
        self.setIconSize(LONE_ICON * active_tokens().scale)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setIconSize(LONE_ICON * active_tokens().scale)
