"""A note as Markdown: taken from a file, copied, or written into one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from car_desktop.domain.rich_text_json import from_json
from car_desktop.formats.apart.reading import apart
from car_desktop.formats.markdown_file import read_markdown
from car_desktop.progress import Progress
from car_desktop.publishing import atomic_write
from car_desktop.ui.context import Context
from car_desktop.ui.jobs import Job
from car_desktop.ui.showing_files import showing_actions
from car_desktop.ui.widgets.rich_editor.edit import RichEdit

SUFFIX = ".md"


class NoteMarkdown(QObject):
    """What comes in goes below what is written, and undoes at once; `which` tells one note from another."""

    def __init__(self, context: Context, edit: RichEdit, which: Callable[[], object]) -> None:
        super().__init__(edit)
        self._context = context
        self._edit = edit
        self._which = which

    def choose_file(self) -> None:
        """Ask which file to take in."""
        dialog = self._dialog(self.tr("Import Markdown"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.take_in)
        dialog.open()

    def take_in(self, path: str) -> None:
        """Have a file read beside the window, and its text added to the note that is open now."""
        self._context.settings.last_folder = Path(path).parent
        job: Job[str] = Job(self.tr("Reading the note"), partial(_read, Path(path)))
        job.succeeded.connect(partial(self._add, self._which()))
        self._context.jobs.start(job)

    def _add(self, note: object, kept: str) -> None:
        if note != self._which():
            self._context.messages.warn(
                self.tr("The note was closed while the file was read: open it, and import again.")
            )
            return
        self._edit.add_rich(from_json(kept))
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


def _read(path: Path, progress: Progress) -> str:
    return apart(read_markdown, progress)(path)
