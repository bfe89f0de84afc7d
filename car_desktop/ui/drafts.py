"""Keeps what is typed into open forms, every few seconds and before the program is locked."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from car_desktop.services import drafts
from car_desktop.services.drafts import FormDraft, Typed
from car_desktop.ui.operations import Operations
from car_desktop.ui.widgets.form import Field
from car_desktop.ui.widgets.sheet import Sheet

KEPT_EVERY_MS = 5000


class DraftKeeper(QObject):
    """Writes only what changed; a form that is sent or closed by hand leaves nothing behind."""

    def __init__(self, window: QWidget, operations: Operations, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._operations = operations
        self._kept: dict[str, FormDraft] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(KEPT_EVERY_MS)
        self._timer.timeout.connect(self.keep)
        self._timer.start()

    def keep(self) -> None:
        """Keep what changed since the last time, and let go of the forms that are closed."""
        now = {draft.place: draft for draft in drafts_in(self._window)}
        changed = [draft for place, draft in now.items() if self._kept.get(place) != draft]
        closed = [place for place in self._kept if place not in now]
        if changed:
            self._operations.perform(drafts.keep_drafts, changed)
        if closed:
            self._operations.perform(drafts.forget_drafts, closed)
        self._kept = now

    def stop(self) -> None:
        """Keep no more; what is kept of forms that are still open stays for the next start."""
        self._timer.stop()


def keep_drafts(window: QWidget, operations: Operations) -> None:
    """Keep what is typed into the forms of a window, now.

    Raises UserError where it could not be written.
    """
    if found := drafts_in(window):
        operations.perform(drafts.keep_drafts, found)


def drafts_in(window: QWidget) -> list[FormDraft]:
    """The open forms of a window in which something was typed."""
    return [
        FormDraft(type(sheet).__name__, sheet.windowTitle(), typed)
        for sheet in window.findChildren(Sheet)
        if sheet.isVisible() and (typed := _typed_in(sheet))
    ]


def _typed_in(sheet: Sheet) -> tuple[Typed, ...]:
    fields = ((field.label.text(), _text_of(field.editor)) for field in sheet.findChildren(Field))
    return tuple(Typed(label, text) for label, text in fields if text)


def _text_of(editor: QWidget) -> str:
    """What a person typed there; never a password."""
    if isinstance(editor, QLineEdit):
        is_typed = editor.isModified() and editor.echoMode() == QLineEdit.EchoMode.Normal
        return editor.text().strip() if is_typed else ""
    if isinstance(editor, QTextEdit | QPlainTextEdit):
        document = editor.document()
        return editor.toPlainText().strip() if document.isModified() else ""
    return ""
