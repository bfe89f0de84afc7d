"""The base of our dialogs: a title, a body, one thing to confirm."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from car_desktop.domain.errors import UserError
from car_desktop.ui.theme import active_tokens
from car_desktop.ui.widgets.buttons import primary_button, secondary_button
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.scrolling_body import ScrollingBody
from car_desktop.ui.widgets.tab_order import follow_layout

WIDTH = 440
ROOM_FOR_FRAME = QSize(16, 48)  # what the system draws around a window


class Sheet(QDialog):
    """Override `submit()`; show with `open()`, never `exec()`.

    `submit` does the work and may raise `UserError`: the refusal is shown inside and the sheet stays.
    """

    submitted = Signal()

    def __init__(
        self, parent: QWidget | None, title: str, accept_text: str, subtitle: str = ""
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        content = QWidget()
        self.body = QVBoxLayout(content)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(12)
        self._scrolling = ScrollingBody(content)
        self._scrolling.outgrown.connect(self._grow)
        self.subtitle = PlainLabel(subtitle, TextRole.SECONDARY, wrap=True)
        self.refusal = PlainLabel("", TextRole.ERROR, wrap=True)
        self.refusal.hide()
        self.accept_button = primary_button(accept_text, self.accept)
        self.accept_button.setDefault(True)
        self.cancel_button = secondary_button(self.tr("Cancel"), self.reject)
        self._lay_out(title)
        self.subtitle.setVisible(bool(subtitle))  # once it has a parent: else it would be a window

    def sizeHint(self) -> QSize:
        """Be as wide as a few words per line need, at the text size in force."""
        wished = super().sizeHint().expandedTo(QSize(active_tokens().px(WIDTH), 0))
        return wished.boundedTo(self._room())

    def showEvent(self, event: QShowEvent) -> None:
        """Open with all of the text in sight: by itself Qt stops at two thirds of the screen."""
        if not event.spontaneous():
            asked = self.size() if self.testAttribute(Qt.WidgetAttribute.WA_Resized) else QSize()
            width = min(max(self.sizeHint().width(), asked.width()), self._room().width())
            height = max(self._height_for(width), asked.height())
            self.resize(QSize(width, height).boundedTo(self._room()))
        super().showEvent(event)

    def event(self, event: QEvent) -> bool:
        """Grow when a sentence appears or a text gets longer."""
        is_done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._grow()
        return is_done

    def focusNextPrevChild(self, next: bool) -> bool:
        """Let Tab go down the sheet, also through fields that came later."""
        follow_layout(self)
        return super().focusNextPrevChild(next)

    def prefer_cancelling(self) -> None:
        """Have Return leave all as it is: for what cannot be taken back."""
        self.accept_button.setAutoDefault(False)
        self.cancel_button.setDefault(True)
        self.cancel_button.setFocus()

    def submit(self) -> None:
        """Do what the sheet is for; raise `UserError` to refuse."""

    def accept(self) -> None:
        """Submit, and close unless refused."""
        self.refuse("")
        try:
            self.submit()
        except UserError as refusal:
            self.refuse(str(refusal))
            return
        super().accept()
        self.submitted.emit()

    def refuse(self, text: str) -> None:
        """Say in one sentence why not; empty text clears."""
        self.refusal.setText(text)
        self.refusal.setVisible(bool(text))

    def add(self, content: QWidget | QLayout, stretch: int = 0) -> None:
        """Add content to the body."""
        if isinstance(content, QWidget):
            self.body.addWidget(content, stretch)
        else:
            self.body.addLayout(content, stretch)

    def _grow(self) -> None:
        """Make room for more content, as far as the screen allows; never shrink under the person."""
        needed = min(self._height_for(self.width()), self._room().height())
        if self.isVisible() and needed > self.height():
            self.resize(self.width(), needed)

    def _height_for(self, width: int) -> int:
        """How high the sheet is once its text is folded at that width."""
        layout = self.layout()
        if layout is None or not layout.hasHeightForWidth():
            return self.sizeHint().height()
        return layout.totalHeightForWidth(width)

    def _room(self) -> QSize:
        return self.screen().availableSize() - ROOM_FOR_FRAME

    def _lay_out(self, title: str) -> None:
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.cancel_button)
        self.buttons.addWidget(self.accept_button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 20)
        outer.setSpacing(12)
        outer.addWidget(PlainLabel(title, TextRole.SUBTITLE, wrap=True))
        outer.addWidget(self.subtitle)
        outer.addWidget(self._scrolling, 1)
        outer.addWidget(self.refusal)
        outer.addLayout(self.buttons)
