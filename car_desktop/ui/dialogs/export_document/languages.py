"""In which language a document is written."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from car_desktop.domain.labels import label
from car_desktop.domain.values import Language


class LanguageField(QComboBox):
    """The languages of documents; the one of the community comes chosen."""

    chosen = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for one in Language:
            self.addItem(label(one), one.value)
        self.set_value(language)
        self.currentIndexChanged.connect(self.chosen)

    @property
    def value(self) -> Language:
        """The language chosen."""
        return Language(self.currentData())

    def set_value(self, language: Language) -> None:
        """Choose a language."""
        self.setCurrentIndex(self.findData(language.value))
