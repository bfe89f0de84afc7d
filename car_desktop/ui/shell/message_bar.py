"""One line at the foot of the window that says what happened and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from car_desktop.ui.messages import Message, MessageTone
from car_desktop.ui.widgets.buttons import OnClick, icon_button, secondary_button
from car_desktop.ui.widgets.icon_label import IconLabel
from car_desktop.ui.widgets.labels import PlainLabel, plain_action, restyle

DONE_MS = 12_000

_LOOKS = {
    MessageTone.DONE: ("circle-check", "green"),
    MessageTone.WARNING: ("triangle-alert", "amber"),
    MessageTone.REFUSAL: ("circle-alert", "red"),
}


class MessageBar(QFrame):
    """Shows one message; what went well leaves by itself, the rest stays until closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.message: Message | None = None
        self.setAccessibleName(self.tr("Message"))
        self._icon = IconLabel("circle-check", "green")
        self.text = PlainLabel("", wrap=True)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(8)
        self._shown_actions: list[QPushButton] = []
        self._close = icon_button("x", self.tr("Close the message"), self.hide)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DONE_MS)
        self._timer.timeout.connect(self._leave)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addWidget(self.text, 1)
        row.addLayout(self._actions)
        row.addWidget(self._close)
        self.hide()

    @property
    def action_buttons(self) -> list[QPushButton]:
        """What the person can do about the message."""
        return self._shown_actions

    def show_message(self, message: Message) -> None:
        """Replace what was said before, and have it read aloud."""
        self.message = message
        self.text.setText(message.text)
        picture, ink = _LOOKS[message.tone]
        self._icon.set(picture, ink)
        self.setProperty("tone", ink)
        restyle(self)
        self._replace_actions(message)
        self.show()
        self._announce(message)
        if message.tone == MessageTone.DONE:
            self._timer.start()
        else:
            self._timer.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the message."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return
        super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop counting."""
        self._timer.stop()
        super().hideEvent(event)

    def _replace_actions(self, message: Message) -> None:
        for old in self._shown_actions:
            self._actions.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._shown_actions = []
        for label, run in message.actions:
            button = secondary_button(plain_action(label), self._then_hide(run), small=True)
            self._shown_actions.append(button)
            self._actions.addWidget(button)

    def _then_hide(self, run: OnClick) -> OnClick:
        def clicked() -> None:
            self.hide()
            run()

        return clicked

    def _announce(self, message: Message) -> None:
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, message.text))

    def _leave(self) -> None:
        """Go, unless the person is about to use the message."""
        if self.underMouse() or self._holds_focus():
            self._timer.start()
            return
        self.hide()

    def _holds_focus(self) -> bool:
        return self.isAncestorOf(self.window().focusWidget())
