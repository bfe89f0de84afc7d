"""Which folder to write into: a path to type or choose."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from car_desktop.domain.errors import UserError
from car_desktop.ui.widgets.buttons import secondary_button


class FolderField(QWidget):
    """`path()` is a folder that exists."""

    def __init__(self, folder: Path, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self.path_edit = QLineEdit(str(folder))
        self.path_edit.setAccessibleName(title)
        self.browse = secondary_button(self.tr("Choose…"), self._browse)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.path_edit, 1)
        row.addWidget(self.browse)
        self.setFocusProxy(self.path_edit)

    def path(self) -> Path:
        """The folder named; raise UserError where there is none."""
        path = Path(self.path_edit.text().strip().strip('"')).expanduser()
        if not path.is_absolute() or not path.is_dir():
            raise UserError(self.tr("This folder does not exist: choose another one."))
        return path

    def _browse(self) -> None:
        dialog = QFileDialog(self, self._title, self.path_edit.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.path_edit.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
