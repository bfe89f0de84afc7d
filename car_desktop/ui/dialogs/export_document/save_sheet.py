"""The sheet that asks only for the file: the rest was chosen beside the preview."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from car_desktop.i18n import translate
from car_desktop.reports.preview import Preview
from car_desktop.reports.registry import report_type
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.export_document.file_fields import FileFields
from car_desktop.ui.dialogs.export_document.left_out import LeftOut
from car_desktop.ui.dialogs.export_document.writing import export
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.sheet import Sheet


class SaveSheet(Sheet):
    """Kind of file, folder and name, and once more what is left out."""

    def __init__(self, context: Context, shown: Preview, parent: QWidget | None = None) -> None:
        title = report_type(shown.wanted.kind).title()
        super().__init__(parent, title, translate("ExportSheet", "Export"))
        self.setMinimumWidth(560)
        self._context = context
        self._wanted = shown.wanted
        form = Form()
        self.files = FileFields(form, context.settings.last_folder, shown.formats)
        self.files.propose(shown.document.named(context.settings.file_name_pattern))
        self.left_out = LeftOut()
        self.left_out.show_lines(shown.left_out)
        self.add(form)
        self.add(self.left_out)

    def submit(self) -> None:
        """Write in a job."""
        export(self._context, self._wanted, self.files.chosen, self.files.path())
