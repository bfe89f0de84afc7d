"""The sheet that asks for the language, the options and the file, then starts the job."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QWidget

from car_desktop.domain.errors import UserError
from car_desktop.i18n import translate
from car_desktop.reports.export import PreparedDocument, Wanted, default_options, prepared
from car_desktop.reports.registry import report_type
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.export_document.file_fields import FileFields
from car_desktop.ui.dialogs.export_document.languages import LanguageField
from car_desktop.ui.dialogs.export_document.left_out import LeftOut
from car_desktop.ui.dialogs.export_document.options_form import OptionsForm
from car_desktop.ui.dialogs.export_document.writing import export
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.sheet import Sheet


def export_document(
    context: Context, kind: str, subject_id: int, parent: QWidget, **given: object
) -> ExportSheet:
    """Open the sheet for one document about a meeting or a community; `given` are options settled."""
    sheet = ExportSheet(context, kind, subject_id, parent, **given)
    sheet.open()
    return sheet


class ExportSheet(Sheet):
    """Language, options, file, and what is left out; nothing is written before « Export »."""

    def __init__(
        self,
        context: Context,
        kind: str,
        subject_id: int,
        parent: QWidget | None = None,
        **given: object,
    ) -> None:
        document = report_type(kind)
        super().__init__(
            parent, document.title(), translate("ExportSheet", "Export"), document.summary()
        )
        self.setMinimumWidth(560)
        self._type = document
        self._context = context
        options = replace(default_options(self._type, subject_id, date.today()), **given)
        self._prepared = context.operations.query(prepared, Wanted(kind, options))
        form = Form()
        self.language = LanguageField(self._prepared.look.language)
        form.add(self.tr("Language of the document"), self.language)
        self.options = OptionsForm(form, options)
        self.files = FileFields(form, context.settings.last_folder)
        self.destination, self.file_field = self.files.destination, self.files.field
        self.left_out = LeftOut()
        self.add(form)
        self.add(self.left_out)
        self.language.chosen.connect(self._propose)
        self.options.changed.connect(self._read_again)
        self._propose()

    def submit(self) -> None:
        """Write in a job; a file that would hold nothing is refused here."""
        form, out = self.files.chosen, self.files.path()
        wanted = self._wanted()
        if form.holds_tables_only and not form.offers(self._read(wanted).document()):
            raise UserError(self.tr("This document has no table: choose PDF, Word or a web page."))
        export(self._context, wanted, form, out)

    def _wanted(self) -> Wanted:
        return Wanted(self._type.id, self.options.chosen(), self.language.value)

    def _read(self, wanted: Wanted) -> PreparedDocument:
        return self._context.operations.query(prepared, wanted)

    def _read_again(self) -> None:
        """Say again what is left out: it depends on for whom the document is."""
        self.refuse("")
        try:
            self._prepared = self._read(self._wanted())
        except UserError as refusal:
            self.refuse(str(refusal))
            return
        self._propose()

    def _propose(self) -> None:
        look = replace(self._prepared.look, language=self.language.value)
        name = replace(self._prepared, look=look).named(self._context.settings.file_name_pattern)
        self.files.propose(name)
        self.left_out.show_lines(self._prepared.left_out)
