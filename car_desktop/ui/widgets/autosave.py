"""Text that saves itself: there is no Save button."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit
from shiboken6 import isValid

from car_desktop.domain.text import cleaned_line

DELAY_MS = 800
"""How long a word may wait. With the time that saving takes, losing power costs less than a second."""

Editor = QLineEdit | QPlainTextEdit | QTextEdit


@runtime_checkable
class KeepsForm(Protocol):
    """An editor whose text has more to it than its words: what is kept of it is another text."""

    def kept(self) -> str:
        """What is to be stored of it."""
        ...

    def show_kept(self, stored: str) -> None:
        """Show what was stored."""
        ...


class Autosave(QObject):
    """`Autosave(editor, save)` calls `save(text)` within 800 ms of each key, and at once on leaving."""

    def __init__(self, editor: Editor, save: Callable[[str], object]) -> None:
        super().__init__(editor)
        self._editor = editor
        self._save = save
        self._saved = _text_of(editor)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.flush)
        editor.textChanged.connect(self._on_typed)
        editor.installEventFilter(self)
        if (application := QCoreApplication.instance()) is not None:
            application.aboutToQuit.connect(self.flush)

    @property
    def is_pending(self) -> bool:
        """Whether something typed is not saved yet."""
        return _text_of(self._editor) != self._saved

    def show(self, text: str) -> None:
        """Put stored text into the editor, unless the person is in the middle of typing."""
        if self.is_pending or text == _text_of(self._editor) or self._is_tidied(text):
            return
        if isinstance(self._editor, KeepsForm):
            self._editor.show_kept(text)
        elif isinstance(self._editor, QLineEdit):
            self._editor.setText(text)
        else:
            self._editor.setPlainText(text)
        self._saved = _text_of(self._editor)  # what was stored may have another form of the same
        self._timer.stop()

    def flush(self) -> None:
        """Save now what is pending; what was refused is offered again at the next flush."""
        self._timer.stop()
        if not self.is_pending:
            return
        text = _text_of(self._editor)
        before, self._saved = self._saved, text
        try:
            self._save(text)
        except BaseException:
            self._saved = before
            raise

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save when the editor loses the focus or disappears; hidden before it was deleted, it has saved."""
        if event.type() in {QEvent.Type.FocusOut, QEvent.Type.Hide} and isValid(self._editor):
            self.flush()
        return False

    def _is_tidied(self, text: str) -> bool:
        """Whether this is what is being typed, without the space that the next word needs."""
        typed = _text_of(self._editor)
        return self._editor.hasFocus() and cleaned_line(text) == cleaned_line(typed)

    def _on_typed(self) -> None:
        """Wait for more, but not again at each key: who types without a pause is saved as well."""
        if not self._timer.isActive() and self.is_pending:
            self._timer.start()


def _text_of(editor: Editor) -> str:
    """What is in the editor, its no-break spaces too: `toPlainText` would make them plain ones."""
    if isinstance(editor, KeepsForm):
        return editor.kept()
    if isinstance(editor, QLineEdit):
        return editor.text()
    return editor.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")
