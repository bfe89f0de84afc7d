"""The access log as a file."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from car_desktop.domain.privacy import AccessAction
from car_desktop.i18n import translate
from car_desktop.progress import Progress
from car_desktop.services.access_log import LOG
from car_desktop.services.access_log_file import write_access_log
from car_desktop.typography import current
from car_desktop.ui.accesses import note_access
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.export_document.destination import Destination
from car_desktop.ui.jobs import Job
from car_desktop.ui.operations import Operations
from car_desktop.ui.showing_files import showing_actions
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.sheet import Sheet


class LogExportSheet(Sheet):
    """Where the whole log goes, with the digests by which anybody can check it."""

    def __init__(self, context: Context, parent: QWidget | None, today: date | None = None) -> None:
        super().__init__(
            parent,
            translate("LogExportSheet", "Export the access log"),
            translate("LogExportSheet", "Export"),
            translate(
                "LogExportSheet",
                "Every line as CSV, with its digest. It names people by their random identity only.",
            ),
        )
        self.setMinimumWidth(560)
        self._context = context
        self.destination = Destination(context.settings.last_folder, ".csv")
        day = current().date_short(today or date.today())
        self.destination.propose(f"{self.tr('Access log')} {day}.csv")
        form = Form()
        form.add(
            self.tr("File"),
            self.destination,
            self.tr("The file is not encrypted: keep it in a safe place."),
        )
        self.add(form)

    def submit(self) -> None:
        """Write in a job."""
        out = self.destination.path()
        self._context.settings.last_folder = out.parent
        work = partial(_write, self._context.operations, out)
        job: Job[int] = Job(self.tr("Access log"), work)
        job.succeeded.connect(partial(_announce, self._context, out))
        self._context.jobs.start(job)


def _write(operations: Operations, out: Path, progress: Progress) -> int:
    note_access(operations, AccessAction.EXPORTED, subject_kind=LOG, detail="csv")
    return operations.study(write_access_log, out, progress)


def _announce(context: Context, out: Path, lines: int) -> None:
    said = translate("LogExportSheet", "%n line(s) in {file}.", "", lines)
    context.messages.say(said.format(file=out.name), *showing_actions(out))
