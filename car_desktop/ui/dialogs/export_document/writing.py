"""Write a document in a job, then say so, offer to open it, and remember where it is."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial
from pathlib import Path

from car_desktop.i18n import translate
from car_desktop.progress import Progress
from car_desktop.reports.export import Wanted, is_issued, issue, prepared
from car_desktop.reports.formats import Format
from car_desktop.reports.registry import report_type
from car_desktop.ui.accesses import note_document
from car_desktop.ui.context import Context
from car_desktop.ui.jobs import Job
from car_desktop.ui.operations import Operations
from car_desktop.ui.recent_exports import remember_export
from car_desktop.ui.showing_files import showing_actions

Paths = tuple[Path, ...]


def export(context: Context, wanted: Wanted, form: Format, out: Path) -> Job[Paths]:
    """Read and write on another thread; the file that was there before survives any failure."""
    context.settings.last_folder = out.parent
    work = partial(_write, context.operations, wanted, form, out)
    job: Job[Paths] = Job(report_type(wanted.kind).title(), work)
    job.succeeded.connect(partial(_announce, context, wanted.kind))
    if is_issued(wanted.kind):
        job.ended.connect(context.operations.changed)
    return context.jobs.start(job)


def _write(
    operations: Operations, wanted: Wanted, form: Format, out: Path, progress: Progress
) -> Paths:
    note_document(operations, wanted, form.id)
    if is_issued(wanted.kind):
        operations.perform(issue, wanted, date.today())
    document = operations.study(prepared, wanted).document()
    return form.write(document, out, progress)


def _announce(context: Context, kind: str, written: Paths) -> None:
    first = written[0]
    remember_export(context.settings, first, kind, datetime.now())
    if len(written) > 1:
        said = translate(
            "ExportSheet", "%n file(s) are ready, one for each table.", "", len(written)
        )
    else:
        said = translate("ExportSheet", "“{name}” is ready.").format(name=first.name)
    context.messages.say(said, *showing_actions(first))
