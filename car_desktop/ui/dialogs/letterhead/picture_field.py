"""A picture that is chosen, dropped or taken away."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from car_desktop.ui.settings import Settings
from car_desktop.ui.widgets.buttons import secondary_button
from car_desktop.ui.widgets.labels import PlainLabel, TextRole


class PictureField(QWidget):
    """Says whether there is a picture; `asked` tells which file somebody wants."""

    asked = Signal(object)  # Path
    changed = Signal()

    def __init__(self, title: str, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._settings = title, settings
        self._png: bytes | None = None
        self.setAcceptDrops(True)
        self.state = PlainLabel("", TextRole.SECONDARY)
        self.choose = secondary_button(self.tr("Choose…"), self._choose, small=True)
        self.choose.setAccessibleDescription(title)
        self.remove = secondary_button(self.tr("Remove"), self._remove, small=True)
        self.remove.setAccessibleDescription(title)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.state, 1)
        row.addWidget(self.choose)
        row.addWidget(self.remove)
        self.set_picture(None)

    @property
    def png(self) -> bytes | None:
        """The picture, as documents take it."""
        return self._png

    def set_picture(self, png: bytes | None) -> None:
        """Show that there is a picture, or none."""
        self._png = png
        self.state.setText(self.tr("Chosen") if png else self.tr("None: drop a file or choose it"))
        self.remove.setVisible(png is not None)
        self.changed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one local file."""
        urls = event.mimeData().urls()
        if len(urls) == 1 and urls[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the file dropped."""
        self.asked.emit(Path(event.mimeData().urls()[0].toLocalFile()))
        event.acceptProposedAction()

    def _choose(self) -> None:
        dialog = QFileDialog(
            self,
            self._title,
            str(self._settings.last_folder),
            self.tr("Pictures (*.png *.jpg *.jpeg)"),
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_selected)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_selected(self, path: str) -> None:
        self.asked.emit(Path(path))

    def _remove(self) -> None:
        self.set_picture(None)
        self.choose.setFocus()
