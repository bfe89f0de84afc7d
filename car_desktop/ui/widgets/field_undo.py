"""Undo where a field has nothing of its own to undo: then it is the program's."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit


def leaves_undo(field: QLineEdit, event: QEvent) -> bool:
    """Whether a field should let this key pass: what it shows was written, chosen or put there.

    A field claims the keys of undo even when it has nothing to undo, and would swallow them.
    """
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    is_undo = event.matches(QKeySequence.StandardKey.Undo)
    is_redo = event.matches(QKeySequence.StandardKey.Redo)
    return (is_undo and not field.isUndoAvailable()) or (is_redo and not field.isRedoAvailable())
