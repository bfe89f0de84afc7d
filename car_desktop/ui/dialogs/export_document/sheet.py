"""The sheet that asks for the language, the options and the file, then starts the job."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QWidget

from car_desktop.domain.errors import UserError
from car_desktop.domain.values import Language
from car_desktop.i18n import current_language, translate
from car_desktop.progress import Progress
from car_desktop.reports.export import PreparedDocument, Wanted, default_options, prepared
from car_desktop.reports.registry import report_type
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.export_document.file_fields import FileFields
from car_desktop.ui.dialogs.export_document.languages import LanguageField
from car_desktop.ui.dialogs.export_document.left_out import LeftOut
from car_desktop.ui.dialogs.export_document.options_form import OptionsForm
from car_desktop.ui.dialogs.export_document.writing import export
from car_desktop.ui.latest import Latest
from car_desktop.ui.operations import Operations
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.sheet import Sheet


def export_document(
    context: Context, kind: str, subject_id: int, parent: QWidget, **given: object
) -> ExportSheet:
    """Open the sheet for one document about a meeting or a community; `given` are options settled."""
    sheet = ExportSheet(context, kind, subject_id, parent, **given)
    sheet.open()
    return sheet


DELAY_MS = 150
"""Words typed in an option are read together."""


class ExportSheet(Sheet):
    """Language, options, file, and what is left out; nothing is written before « Export ».

    A document that reads much is read on another thread: the sheet is there meanwhile, and says so.
    """

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
        self._prepared: PreparedDocument | None = None
        self._is_language_known = False
        self._reading: Latest[PreparedDocument] = Latest(
            context.jobs, document.title(), DELAY_MS, self
        )
        options = replace(default_options(self._type, subject_id, date.today()), **given)
        form = Form()
        self.language = LanguageField(Language(current_language()))
        form.add(self.tr("Language of the document"), self.language)
        self.options = OptionsForm(form, options)
        self.files = FileFields(form, context.settings.last_folder)
        self.destination, self.file_field = self.files.destination, self.files.field
        self.state = PlainLabel(
            self.tr("What the document will say is being read…"), TextRole.SECONDARY, wrap=True
        )
        self.left_out = LeftOut()
        for part in (form, self.state, self.left_out):
            self.add(part)
        self.left_out.hide()
        self._connect()
        self._read()
        if not self.accept_button.isEnabled():
            self.language.setFocus()  # « Cancel » would have it, and Enter close the sheet

    def submit(self) -> None:
        """Write in a job; a file that would hold nothing is refused here."""
        form, out = self.files.chosen, self.files.path()
        if form.holds_tables_only and not form.offers(self._in_its_language().document()):
            raise UserError(self.tr("This document has no table: choose PDF, Word or a web page."))
        export(self._context, self._wanted(), form, out)

    def done(self, result: int) -> None:
        """Read no more once the sheet is closed."""
        self._reading.stop()
        super().done(result)

    def _connect(self) -> None:
        self.language.chosen.connect(self._on_language)
        self.options.changed.connect(self._read_again)
        self._reading.answered.connect(self._show)
        self._reading.refused.connect(self._tell_refusal)

    def _wanted(self) -> Wanted:
        language = self.language.value if self._is_language_known else None
        return Wanted(self._type.id, self.options.chosen(), language)

    def _read(self) -> None:
        """Read at once what is short, and the rest on another thread."""
        operations, wanted = self._context.operations, self._wanted()
        is_long = self._type.reads_at_length
        self.state.setVisible(is_long)
        self.accept_button.setEnabled(not is_long)
        if is_long:
            self._reading.ask(partial(_read_at_length, operations, wanted))
        else:
            self._show(operations.query(prepared, wanted))

    def _read_again(self) -> None:
        """Say again what is left out: it depends on for whom the document is."""
        self.refuse("")
        try:
            self._read()
        except UserError as refusal:
            self.refuse(str(refusal))

    def _show(self, read: PreparedDocument) -> None:
        self._prepared = read
        if not self._is_language_known:
            with QSignalBlocker(self.language):
                self.language.set_value(read.look.language)
            self._is_language_known = True
        self.state.hide()
        self.accept_button.setEnabled(True)
        self._propose()

    def _tell_refusal(self, words: str) -> None:
        self.state.hide()
        self.refuse(words)

    def _on_language(self) -> None:
        self._is_language_known = True
        if self._prepared is not None:
            self._propose()

    def _in_its_language(self) -> PreparedDocument:
        assert self._prepared is not None  # « Export » waits for it
        look = replace(self._prepared.look, language=self.language.value)
        return replace(self._prepared, look=look)

    def _propose(self) -> None:
        read = self._in_its_language()
        self.files.propose(read.named(self._context.settings.file_name_pattern))
        self.left_out.show_lines(read.left_out)


def _read_at_length(operations: Operations, wanted: Wanted, progress: Progress) -> PreparedDocument:
    progress(0, 1)  # what is not wanted any more does not even begin
    return operations.study(prepared, wanted)
