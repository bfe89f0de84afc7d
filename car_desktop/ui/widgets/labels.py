"""Labels that show text as text, whatever a person typed into it."""

from __future__ import annotations

import html
from enum import StrEnum

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QStyleOption, QWidget


class TextRole(StrEnum):
    """How a text looks; the style sheet gives size, weight and colour."""

    BODY = "body"
    STRONG = "strong"  # body size, bold
    SECONDARY = "secondary"  # quieter, a little smaller
    SMALL = "small"  # column-header size, quiet
    HEADING = "heading"  # title of a card
    SUBTITLE = "subtitle"  # the one thing on a card: larger than a heading
    TITLE = "title"  # title of a screen
    DISPLAY = "display"  # a timer, a big figure
    STATUS = "status"  # the line at the foot of the window
    ERROR = "error"
    WARNING = "warning"
    CALLOUT = "callout"  # something that clashes, on its own ground


class PlainLabel(QLabel):
    """A label that never interprets markup; with `wrap=True` it folds and never forces a width."""

    def __init__(
        self,
        text: str = "",
        role: TextRole = TextRole.BODY,
        *,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role.value)
        self.setWordWrap(wrap)
        self.setText(text)

    def set_role(self, role: TextRole) -> None:
        """Change how the text looks."""
        if self.property("role") != role.value:
            self.setProperty("role", role.value)
            restyle(self)

    def minimumSizeHint(self) -> QSize:
        """Let a long word shrink with the window rather than widen it."""
        hint = super().minimumSizeHint()
        return QSize(0, hint.height()) if self.wordWrap() else hint


class ElidedLabel(PlainLabel):
    """One line that ends in « … » where space is short; the whole text is in the tooltip."""

    def __init__(
        self, text: str = "", role: TextRole = TextRole.BODY, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, role, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Shrink to a few letters."""
        return QSize(self.fontMetrics().averageCharWidth() * 4, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """Ask for the whole text, within reason."""
        hint = super().sizeHint()
        return QSize(min(hint.width(), 4000), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what fits."""
        room = self.contentsRect()
        line = " ".join(self.text().split("\n"))
        shown = self.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, room.width())
        self.setToolTip(plain_tooltip(self.text()) if shown != line else "")
        painter = QPainter(self)
        option = QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        self.style().drawItemText(
            painter,
            room,
            int(self.alignment()),
            self.palette(),
            self.isEnabled(),
            shown,
            self.foregroundRole(),
        )


def plain_name(text: str) -> str:
    """Return the name of a thing as its tooltip, where Qt might take what somebody typed for markup."""
    return plain_tooltip(text) if any(sign in text for sign in "<&") else text


def plain_tooltip(text: str) -> str:
    """Return a tooltip that folds and shows markup as text; at most 600 characters."""
    if not text:
        return ""
    short = text if len(text) <= 600 else text[:600] + "…"
    return f"<qt>{html.escape(short)}</qt>"


def plain_action(text: str) -> str:
    """Return text for a menu or button in which « & » is a letter, not a mnemonic."""
    return text.replace("&", "&&")


def restyle(widget: QWidget) -> None:
    """Apply the style sheet again after a property changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
