"""First step: the report, or the several reports of one meeting."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from car_desktop.ui.widgets.buttons import link_button
from car_desktop.ui.widgets.file_field import FileField
from car_desktop.ui.widgets.form import Form

MOST_FILES = 8


class FilesPage(QWidget):
    """One field for the file; another one for each further report of the same meeting."""

    changed = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self.fields: list[FileField] = []
        self._form = Form()
        self.add_file = link_button(
            self.tr("Another report of the same meeting"), self._add_and_focus
        )
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(12)
        page.addWidget(self._form)
        page.addWidget(self.add_file, 0, Qt.AlignmentFlag.AlignLeft)
        page.addStretch(1)
        self._add_field()

    @property
    def first(self) -> FileField:
        """The file without which there is nothing to read."""
        return self.fields[0]

    def paths(self) -> tuple[Path, ...]:
        """The files named; raise UserError where none is."""
        further = [field for field in self.fields[1:] if field.path_edit.text().strip()]
        return tuple(field.path() for field in (self.first, *further))

    def _add_and_focus(self) -> None:
        self._add_field()
        self.fields[-1].setFocus()

    def _add_field(self) -> None:
        number = len(self.fields) + 1
        field = FileField(
            self._folder,
            self.tr("Attendance report"),
            self.tr("Reports (*.csv *.tsv *.txt *.xlsx *.xls *.ods);;All files (*)"),
        )
        field.path_edit.textChanged.connect(self.changed)
        title, hint = self.tr("Report {number}").format(number=number), ""
        if number == 1:
            title = self.tr("Attendance report")
            hint = self.tr(
                "The file that Teams, Zoom or Google Meet gives after a meeting, as it was "
                "downloaded. Marks entered by hand stay as they are."
            )
        self._form.add(title, field, hint)
        self.fields.append(field)
        self.add_file.setVisible(len(self.fields) < MOST_FILES)
