"""Labelled fields, each with its own line for what is wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from car_desktop.ui.widgets.labels import PlainLabel, TextRole, restyle


class Field(QWidget):
    """A label above an editor, a hint and an error line below it."""

    def __init__(
        self, label: str, editor: QWidget, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self.label = PlainLabel(label, TextRole.STRONG)
        self.label.setBuddy(editor)
        self.hint = PlainLabel(hint, TextRole.SECONDARY, wrap=True)
        self.error = PlainLabel("", TextRole.ERROR, wrap=True)
        self.error.hide()
        editor.setAccessibleName(label)
        editor.setAccessibleDescription(hint)
        self._head = QHBoxLayout()
        self._head.setSpacing(8)
        self._head.addWidget(self.label, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._head)
        for part in (editor, self.hint, self.error):
            column.addWidget(part)
        self.hint.setVisible(bool(hint))  # once it has a parent: else it would be a window

    def add_beside_label(self, widget: QWidget) -> None:
        """Put something that fills the field at the right end of its label."""
        self._head.addWidget(widget)

    def show_error(self, text: str) -> None:
        """Say under the field what is wrong and how to mend it; empty text clears."""
        self.error.setText(text)
        self.error.setVisible(bool(text))
        self.editor.setProperty("invalid", bool(text))
        self.editor.setAccessibleDescription(text or self.hint.text())
        restyle(self.editor)

    def clear_error(self) -> None:
        """Take the error away."""
        if self.error.text():
            self.show_error("")


class Form(QWidget):
    """Fields under each other: `name = form.add("Name", QLineEdit())`, several in a line with `add_row`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: list[Field] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)

    def add(self, label: str, editor: QWidget, hint: str = "") -> Field:
        """Add one field on its own line."""
        field = self._field(label, editor, hint)
        self._column.addWidget(field)
        return field

    def add_row(self, *fields: tuple[str, QWidget]) -> list[Field]:
        """Add several short fields side by side."""
        row = QHBoxLayout()
        row.setSpacing(12)
        made = [self._field(label, editor, "") for label, editor in fields]
        for field in made:
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(row)
        return made

    def add_content(self, content: QWidget | QLayout) -> None:
        """Add anything else between fields."""
        if isinstance(content, QWidget):
            self._column.addWidget(content)
        else:
            self._column.addLayout(content)

    def clear_errors(self) -> None:
        """Take all errors away, before checking again."""
        for field in self._fields:
            field.clear_error()

    def _field(self, label: str, editor: QWidget, hint: str) -> Field:
        field = Field(label, editor, hint)
        self._fields.append(field)
        return field
