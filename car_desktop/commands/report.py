"""`report KIND`: any document type, by its identifier."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from car_desktop.commands.console import Console
from car_desktop.commands.data import data_to_read
from car_desktop.commands.required import required
from car_desktop.domain.errors import UserError
from car_desktop.domain.values import Language
from car_desktop.i18n import translate
from car_desktop.progress import Progress
from car_desktop.reports.export import default_options, prepare
from car_desktop.reports.registry import REPORTS, ReportType, Subject, report_type
from car_desktop.services.references import community_meant, meeting_meant
from car_desktop.storage.database import Session


@dataclass(frozen=True, slots=True)
class ListedReport:
    """A document type, and the option that says what it is about."""

    id: str
    title: str
    subject: str
    summary: str


def run(arguments: Namespace, folder: Path, console: Console) -> None:
    """Write one document, or list the types where no file is named."""
    if arguments.out is None:
        _list_types(console)
        return
    kind = report_type(required(arguments.kind, "KIND"))
    language = Language(arguments.language) if arguments.language else None
    with data_to_read(folder) as database:
        with database.reading() as session:
            subject = _subject(session, kind, arguments)
            options = default_options(kind, subject, date.today())
            document = prepare(session, kind.id, options, language)
        out = document.write(arguments.out.absolute(), Progress())
    console.answer(
        {"report": kind.id, "file": out, "language": document.look.language},
        [translate("CommandLine", "Written: {file}").format(file=out)],
    )


def _list_types(console: Console) -> None:
    types = [
        ListedReport(kind.id, kind.title(), _OPTIONS[kind.subject], kind.summary())
        for kind in REPORTS
    ]
    console.answer(
        types, [f"{kind.id}  {kind.subject}  {kind.title} – {kind.summary}" for kind in types]
    )


def _subject(session: Session, kind: ReportType, arguments: Namespace) -> int:
    """The meeting or community that the type is about; the other options would be misread."""
    option = _OPTIONS[kind.subject]
    given = {
        "--meeting": arguments.meeting,
        "--community": arguments.community,
        "--person": arguments.person,
    }
    if given[option] is None:
        raise UserError(
            translate(
                "CommandLine", "Say which one with {option} for the document “{kind}”."
            ).format(option=option, kind=kind.id)
        )
    if kind.subject is Subject.MEETING:
        return meeting_meant(session, given[option])
    return community_meant(session, given[option])


_OPTIONS = {Subject.MEETING: "--meeting", Subject.COMMUNITY: "--community"}
