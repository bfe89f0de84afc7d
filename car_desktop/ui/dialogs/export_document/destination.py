"""Where a file goes: a path to type or choose, and a word about a file that is already there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from car_desktop.domain.errors import UserError
from car_desktop.ui.widgets.buttons import secondary_button


class Destination(QWidget):
    """The whole path of the file, with a button to browse."""

    edited = Signal()

    def __init__(self, folder: Path, suffix: str = ".pdf", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._suffix = suffix
        self._is_chosen = False
        self.path_edit = QLineEdit()
        self.path_edit.setAccessibleName(self.tr("File"))
        self.browse = secondary_button(self.tr("Choose…"), self._choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.path_edit, 1)
        row.addWidget(self.browse)
        self.setFocusProxy(self.path_edit)
        self.path_edit.textEdited.connect(self._on_typed)
        self.path_edit.textChanged.connect(self.edited)

    def propose(self, name: str) -> None:
        """Offer a name in the last folder, unless a person has already chosen one."""
        if not self._is_chosen:
            self.path_edit.setText(str(self._folder / name))

    def set_suffix(self, suffix: str) -> None:
        """Write another kind of file, under the same name."""
        typed = self.path_edit.text()
        if typed.lower().endswith(self._suffix):
            self.path_edit.setText(typed[: -len(self._suffix)] + suffix)
        self._suffix = suffix

    def path(self) -> Path:
        """The file to write; raise UserError where nothing can be written there."""
        path = Path(self.path_edit.text().strip()).expanduser()
        if not path.name or not path.is_absolute():
            raise UserError(self.tr("Choose where the file goes: its folder and its name."))
        if path.suffix.lower() != self._suffix:
            path = path.with_name(path.name + self._suffix)
        if not path.parent.is_dir():
            raise UserError(self.tr("This folder does not exist: choose another one."))
        return path

    def exists(self) -> bool:
        """Whether a file is already there."""
        return Path(self.path_edit.text().strip()).is_file()

    def _on_typed(self) -> None:
        self._is_chosen = True

    def _choose(self) -> None:
        patterns = f"{self._suffix.removeprefix('.').upper()} (*{self._suffix})"
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the document"), self.path_edit.text(), patterns
        )
        if chosen:
            self._is_chosen = True
            self.path_edit.setText(chosen)
