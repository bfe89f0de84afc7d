"""The sheet that writes everything the notebook holds into one file, and says who can read it."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QWidget

from car_desktop.domain.privacy import AccessAction
from car_desktop.i18n import translate
from car_desktop.progress import Progress
from car_desktop.services.whole_export import Heading, write_everything
from car_desktop.typography import current
from car_desktop.ui.accesses import note_access
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.export_document.destination import Destination
from car_desktop.ui.jobs import Job
from car_desktop.ui.operations import Operations
from car_desktop.ui.showing_files import showing_actions
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.sheet import Sheet


class ExportEverythingSheet(Sheet):
    """Workbook or JSON, and where it goes; nothing is written before « Export »."""

    def __init__(
        self, context: Context, parent: QWidget | None = None, today: date | None = None
    ) -> None:
        super().__init__(
            parent,
            self.tr("Export all the data"),
            self.tr("Export"),
            self.tr("Everything that you wrote here, for other programs or to keep elsewhere."),
        )
        self.setMinimumWidth(560)
        self._context = context
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
        self.kind.currentIndexChanged.connect(self._propose_name)
        self._propose_name()

    def submit(self) -> None:
        """Read and write in a job: the work goes on meanwhile."""
        out = self.destination.path()
        self._context.settings.last_folder = out.parent
        work = partial(_write, self._context.operations, out)
        job: Job[Heading] = Job(self.tr("Export of all the data"), work)
        job.succeeded.connect(partial(_announce, self._context, out))
        self._context.jobs.start(job)

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
