"""A note as Markdown: taken from a file, copied, or written into one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from car_desktop.domain.errors import UserError
from car_desktop.formats.guards import read_bytes
from car_desktop.publishing import atomic_write
from car_desktop.ui.context import Context
from car_desktop.ui.showing_files import showing_actions
from car_desktop.ui.widgets.rich_editor.edit import RichEdit

SUFFIX = ".md"


class NoteMarkdown(QObject):
    """What comes in goes below what is written, and undoes at once."""

    def __init__(self, context: Context, edit: RichEdit) -> None:
        super().__init__(edit)
        self._context = context
        self._edit = edit

    def choose_file(self) -> None:
        """Ask which file to take in."""
        dialog = self._dialog(self.tr("Import Markdown"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.take_in)
        dialog.open()

    def take_in(self, path: str) -> None:
        """Add a file's text to the note; raise UserError where it is none or too long."""
        from car_desktop.formats.markdown import from_markdown

        self._context.settings.last_folder = Path(path).parent
        try:
            text = read_bytes(Path(path)).decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise UserError(
                self.tr("This file is no text in UTF-8: save it again as Markdown in UTF-8.")
            ) from error
        self._edit.add_rich(from_markdown(text))
        self._edit.setFocus()

    def copy(self) -> None:
        """Put the note on the clipboard."""
        QGuiApplication.clipboard().setText(self._markdown())
        self._context.messages.say(self.tr("The note is copied as Markdown."))

    def choose_target(self) -> None:
        """Ask where to write the note."""
        dialog = self._dialog(self.tr("Save as Markdown"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX)
        dialog.selectFile(self.tr("note", "name of a file") + SUFFIX)
        dialog.fileSelected.connect(self.write)
        dialog.open()

    def write(self, path: str) -> None:
        """Write the note into a file, whole or not at all."""
        self._context.settings.last_folder = Path(path).parent
        content = (self._markdown() or "\n").encode()
        atomic_write(Path(path), lambda target: target.write_bytes(content))
        self._context.messages.say(
            self.tr("The note is in {name}.").format(name=Path(path).name),
            *showing_actions(Path(path)),
        )

    def _markdown(self) -> str:
        """The parser comes with it: only who writes Markdown waits for that."""
        from car_desktop.formats.markdown import to_markdown

        return to_markdown(self._edit.rich())

    def _dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(
            self._edit.window(),
            title,
            str(self._context.settings.last_folder),
            self.tr("Markdown (*.md *.markdown *.txt);;All files (*)"),
        )
        dialog.finished.connect(dialog.deleteLater)
        return dialog
