"""Which kind of file, and where it goes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox

from car_desktop.reports.formats import FORMATS, Format
from car_desktop.ui.dialogs.export_document.destination import Destination
from car_desktop.ui.widgets.form import Form


class FileFields(QObject):
    """Adds both to a form; `propose(name)` where the name is known."""

    def __init__(self, form: Form, folder: Path, formats: Sequence[Format] = FORMATS) -> None:
        super().__init__(form)
        self._formats = tuple(formats)
        self.format = QComboBox()
        self.format.addItems([one.title() for one in self._formats])
        form.add(self.tr("Kind of file"), self.format)
        self.destination = Destination(folder)
        self.field = form.add(self.tr("File"), self.destination, hint=" ")
        self.format.currentIndexChanged.connect(self._on_format)
        self.destination.edited.connect(self._say_what_happens)
        self._say_what_happens()

    @property
    def chosen(self) -> Format:
        """The kind of file chosen."""
        return self._formats[self.format.currentIndex()]

    def propose(self, name: str) -> None:
        """Offer a name without suffix, unless a person has already chosen one."""
        self.destination.propose(name + self.chosen.suffix)

    def path(self) -> Path:
        """The file to write; raise UserError where nothing can be written there."""
        return self.destination.path()

    def _on_format(self) -> None:
        self.destination.set_suffix(self.chosen.suffix)

    def _say_what_happens(self) -> None:
        self.field.hint.setText(
            self.tr("This file exists and will be replaced.")
            if self.destination.exists()
            else self.tr("The file is not encrypted: keep it in a safe place.")
        )
