"""The sheet that asks for the language, the options and the file, then starts the job."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QWidget

from car_desktop.domain.labels import label
from car_desktop.domain.values import Language
from car_desktop.i18n import translate
from car_desktop.reports.base import IssuedReport
from car_desktop.reports.export import default_options, prepare
from car_desktop.reports.registry import report_type
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.export_document.destination import Destination
from car_desktop.ui.dialogs.export_document.options_form import OptionsForm
from car_desktop.ui.jobs import Job
from car_desktop.ui.messages import Messages
from car_desktop.ui.showing_files import showing_actions
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
    """Language, options, file; nothing is written before « Export »."""

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
        self._prepared = context.operations.query(prepare, kind, options)
        form = Form()
        self.language = _languages(self._prepared.look.language)
        form.add(self.tr("Language of the document"), self.language)
        self.options = OptionsForm(form, options)
        self.destination = Destination(context.settings.last_folder)
        self.file_field = form.add(self.tr("File"), self.destination, hint=" ")
        self.add(form)
        self.destination.edited.connect(self._on_destination_edited)
        self.language.currentIndexChanged.connect(self._propose_name)
        self._propose_name()

    def submit(self) -> None:
        """Read the content now, then write in a job."""
        out = self.destination.path()
        operations, options = self._context.operations, self.options.chosen()
        report = self._type.report()
        if isinstance(report, IssuedReport):
            operations.record(report.issue, options, date.today())
        prepared = operations.query(prepare, self._type.id, options, self._language())
        self._context.settings.last_folder = out.parent
        job: Job[Path] = Job(self._type.title(), partial(prepared.write, out))
        job.succeeded.connect(partial(_announce, self._context.messages))
        self._context.jobs.start(job)

    def _language(self) -> Language:
        return Language(self.language.currentData())

    def _propose_name(self) -> None:
        look = replace(self._prepared.look, language=self._language())
        self.destination.propose(replace(self._prepared, look=look).file_name)

    def _on_destination_edited(self) -> None:
        self.file_field.hint.setText(
            self.tr("This file exists and will be replaced.")
            if self.destination.exists()
            else self.tr("The file is not encrypted: keep it in a safe place.")
        )


def _languages(chosen: Language) -> QComboBox:
    languages = QComboBox()
    for language in Language:
        languages.addItem(label(language), language.value)
    languages.setCurrentIndex(languages.findData(chosen.value))
    return languages


def _announce(messages: Messages, out: Path) -> None:
    said = translate("ExportSheet", "“{name}” is ready.").format(name=out.name)
    messages.say(said, *showing_actions(out))
