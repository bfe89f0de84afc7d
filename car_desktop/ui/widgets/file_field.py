"""Which file to read: a path to type, paste, drop or choose."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from car_desktop.domain.errors import UserError
from car_desktop.ui.widgets.buttons import secondary_button


class FileField(QWidget):
    """`FileField(folder, title, patterns)`; `patterns` as Qt writes them: « Lists (*.xlsx *.csv) »."""

    chosen = Signal(object)  # Path

    def __init__(
        self, folder: Path, title: str, patterns: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._folder, self._title, self._patterns = folder, title, patterns
        self.setAcceptDrops(True)
        self.path_edit = QLineEdit()
        self.path_edit.setAccessibleName(title)
        self.path_edit.setPlaceholderText(self.tr("Drop the file here, or choose it"))
        self.browse = secondary_button(self.tr("Choose…"), self._browse)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.path_edit, 1)
        row.addWidget(self.browse)
        self.setFocusProxy(self.path_edit)

    def path(self) -> Path:
        """The file named; raise UserError where none is."""
        typed = self.path_edit.text().strip().strip('"')
        if not typed:
            raise UserError(self.tr("Choose the file to read."))
        return Path(typed).expanduser()

    def set_path(self, path: Path) -> None:
        """Name a file and tell."""
        self.path_edit.setText(str(path))
        self.chosen.emit(path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one local file."""
        urls = event.mimeData().urls()
        if len(urls) == 1 and urls[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Name the file dropped."""
        self.set_path(Path(event.mimeData().urls()[0].toLocalFile()))
        event.acceptProposedAction()

    def _browse(self) -> None:
        dialog = QFileDialog(self, self._title, str(self._folder), self._patterns)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_selected)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_selected(self, path: str) -> None:
        self.set_path(Path(path))
