"""The import of the ministry's directory: one file, one answer."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from car_desktop.domain.backups import BackupReason
from car_desktop.domain.errors import UserError
from car_desktop.formats.apart.reading import apart
from car_desktop.formats.school_directory import read_directory
from car_desktop.progress import Progress
from car_desktop.services.directory_import import DirectoryImport, import_organisations
from car_desktop.ui.context import Context
from car_desktop.ui.operations import Performed
from car_desktop.ui.undoing import undo_action
from car_desktop.ui.widgets.file_field import FileField
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.sheet import Sheet
from car_desktop.ui.widgets.working_sheet import WorkingSheet


class ImportDirectorySheet(WorkingSheet):
    """Reads either of the ministry's files; what the coach edited is never touched."""

    def __init__(
        self, context: Context, parent: QWidget | None, *, today: date | None = None
    ) -> None:
        super().__init__(
            context,
            parent,
            self.tr("Import the ministry’s directory"),
            self.tr("Import"),
            self.tr(
                "The list of school service centres, or the list of public schools, as downloaded "
                "from Données Québec. Import it again when a newer one appears: what you changed "
                "stays."
            ),
        )
        self.setMinimumWidth(620)
        self.file = FileField(
            context.settings.last_folder,
            self.tr("Directory"),
            self.tr("Directories (*.csv *.xlsx *.xls *.ods);;All files (*)"),
        )
        form = Form()
        form.add(self.tr("File"), self.file)
        self.add(form)
        self.file.setFocus()

    def accept(self) -> None:
        """Import in the background; the sheet closes when it is done."""
        self.refuse("")
        try:
            path = self.file.path()
        except UserError as refusal:
            self.refuse(str(refusal))
            return
        operations = self._context.operations

        def work(progress: Progress) -> Performed[DirectoryImport]:
            directory = apart(read_directory, progress)(path)
            operations.back_up_before(BackupReason.IMPORT, progress)
            return operations.perform(import_organisations, directory, progress)

        self.run(self.tr("Importing the directory"), work, self._on_done)

    def _on_done(self, performed: Performed[DirectoryImport]) -> None:
        context = self._context
        context.settings.last_folder = self.file.path().parent
        done = context.operations.accept(self.tr("imported directory"), performed)
        parts = [
            self.tr("%n organisation(s) added", "", len(done.created)),
            self.tr("%n updated", "", len(done.updated)),
            self.tr("%n unchanged", "", done.unchanged + len(done.kept_edits)),
        ]
        if done.left_out:
            parts.append(self.tr("%n line(s) not taken", "", len(done.left_out)))
        undo = undo_action(context) if len(performed.log) else None
        context.messages.say(" · ".join(parts) + ".", undo)
        self.done(Sheet.DialogCode.Accepted)
        self.submitted.emit()
