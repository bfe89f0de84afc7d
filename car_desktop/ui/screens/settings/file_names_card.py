"""How the files of documents are named, on this computer."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from car_desktop.domain.errors import UserError
from car_desktop.reports.file_names import FileName, checked_pattern, pattern_words, usual_pattern
from car_desktop.reports.registry import report_type
from car_desktop.ui.context import Context
from car_desktop.ui.widgets.buttons import secondary_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.form import Field
from car_desktop.ui.widgets.labels import PlainLabel, TextRole


class FileNamesCard(Card):
    """A pattern with an example; it applies as soon as it makes sense."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.set_title(self.tr("Names of the files"))
        self.set_trailing(self.tr("On this computer"))
        self._settings = context.settings
        self.pattern = QLineEdit(self._settings.file_name_pattern or usual_pattern())
        self.field = Field(self.tr("Pattern"), self.pattern, hint=" ")
        self.words = PlainLabel(
            self.tr("Words that are replaced: {words}").format(words=" ".join(pattern_words())),
            TextRole.SECONDARY,
            wrap=True,
        )
        self.usual = secondary_button(self.tr("The usual pattern"), self._take_usual, small=True)
        self.pattern.textChanged.connect(self._on_typed)
        self.add(self.field)
        self.add(self.words)
        row = QHBoxLayout()
        row.addWidget(self.usual)
        row.addStretch(1)
        self.add(row)
        self._on_typed()

    def _take_usual(self) -> None:
        self.pattern.setText(usual_pattern())

    def _on_typed(self) -> None:
        typed = self.pattern.text()
        self.usual.setEnabled(typed != usual_pattern())
        try:
            pattern = checked_pattern(typed)
        except UserError as refusal:
            self.field.show_error(str(refusal))
            self.field.hint.hide()
            return
        self.field.clear_error()
        self.field.hint.show()
        self.field.hint.setText(self.tr("Example: {name}").format(name=_example(pattern)))
        self._settings.file_name_pattern = "" if pattern == usual_pattern() else pattern


def _example(pattern: str) -> str:
    name = FileName(report_type("minutes").title(), "2026-11-23", "CAP du Boisé", 3)
    return f"{name.by(pattern)}.pdf"
