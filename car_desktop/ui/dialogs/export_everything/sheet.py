"""The sheet that writes everything the notebook holds into one file, and says who can read it."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QWidget

from car_desktop.domain.errors import UserError
from car_desktop.domain.privacy import AccessAction
from car_desktop.i18n import translate
from car_desktop.progress import Progress
from car_desktop.services.whole_export import Heading, write_everything
from car_desktop.typography import current
from car_desktop.ui.accesses import note_access
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.export_document.destination import Destination
from car_desktop.ui.operations import Operations
from car_desktop.ui.showing_files import showing_actions
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.sheet import Sheet
from car_desktop.ui.widgets.working_sheet import WorkingSheet


class ExportEverythingSheet(WorkingSheet):
    """Workbook or JSON, and where it goes; nothing is written before « Export »."""

    def __init__(
        self, context: Context, parent: QWidget | None = None, today: date | None = None
    ) -> None:
        super().__init__(
            context,
            parent,
            self.tr("Export all the data"),
            self.tr("Export"),
            self.tr("Everything that you wrote here, for other programs or to keep elsewhere."),
        )
        self.setMinimumWidth(560)
        self._day = today or date.today()
        self.kind = QComboBox()
        self.kind.addItem(self.tr("Excel workbook, a sheet per kind"), ".xlsx")
        self.kind.addItem(self.tr("JSON, for programs"), ".json")
        self.destination = Destination(context.settings.last_folder, ".xlsx")
        self.warning = PlainLabel(
            self.tr(
                "This file is not encrypted: whoever opens it reads everything, your private notes "
                "and your scripts included. Keep it as you keep the notebook."
            ),
            TextRole.STRONG,
            wrap=True,
        )
        form = Form()
        form.add(self.tr("Kind of file"), self.kind)
        form.add(self.tr("File"), self.destination)
        form.add_content(self.warning)
        self.add(form)
        self.state = PlainLabel(
            self.tr("Everything is being read, then written to the file…"),
            TextRole.SECONDARY,
            wrap=True,
        )
        self.add(self.state)
        self.state.hide()
        self.kind.currentIndexChanged.connect(self._propose_name)
        self._propose_name()

    def accept(self) -> None:
        """Read and write on another thread; the sheet stays until the file is there, or says why not."""
        self.refuse("")
        try:
            out = self.destination.path()
        except UserError as refusal:
            self.refuse(str(refusal))
            return
        self._context.settings.last_folder = out.parent
        self.state.show()
        title = self.tr("Export of all the data")
        work = partial(_write, self._context.operations, out)
        self.run(title, work, partial(self._conclude, out))

    def _conclude(self, out: Path, heading: Heading) -> None:
        self.done(Sheet.DialogCode.Accepted)
        _announce(self._context, out, heading)
        self.submitted.emit()

    def _on_ended(self) -> None:
        super()._on_ended()
        self.state.hide()

    def _propose_name(self) -> None:
        suffix = self.kind.currentData()
        self.destination.set_suffix(suffix)
        self.destination.propose(f"Carnet CAR {current().date_short(self._day)}{suffix}")


def _write(operations: Operations, out: Path, progress: Progress) -> Heading:
    note_access(operations, AccessAction.EXPORTED, detail=f"everything {out.suffix.lower()}")
    return operations.study(write_everything, out, progress)


def _announce(context: Context, out: Path, heading: Heading) -> None:
    said = translate("ExportEverythingSheet", "{rows} rows in {file}, which is not encrypted.")
    rows = current().number(heading.rows)
    context.messages.say(said.format(rows=rows, file=out.name), *showing_actions(out))
