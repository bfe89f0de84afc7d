"""`report KIND`: any document type, by its identifier, as any kind of file."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from car_desktop.commands.console import Console
from car_desktop.commands.data import Place, data_to_change, data_to_read, refuse_where_nothing_is
from car_desktop.commands.report_options import (
    SUBJECTS,
    ListedOption,
    listed_options,
    subjects_meant,
    with_choices,
)
from car_desktop.commands.required import required
from car_desktop.domain.errors import UserError
from car_desktop.domain.values import Language
from car_desktop.i18n import translate
from car_desktop.progress import Progress
from car_desktop.reports.base import IssuedReport
from car_desktop.reports.export import PreparedDocument, default_options, prepare
from car_desktop.reports.formats import FORMATS, Format, format_of
from car_desktop.reports.registry import REPORTS, ReportType, Subject, report_type
from car_desktop.storage.database import Session


@dataclass(frozen=True, slots=True)
class ListedReport:
    """A document type, the option that says what it is about, and what else may be chosen."""

    id: str
    title: str
    subject: str
    summary: str
    formats: tuple[str, ...]
    options: tuple[ListedOption, ...]


def run(arguments: Namespace, place: Place, console: Console) -> None:
    """Write one document, or list the types where no file is named."""
    if arguments.out is None:
        _list_types(console)
        return
    kind = report_type(required(arguments.kind, "KIND"))
    out = arguments.out.absolute()
    form = _format(arguments.format, out)
    document = _prepared(kind, arguments, place)
    written = form.write(document.document(), out, Progress())
    several = {"files": written} if len(written) > 1 else {}
    console.answer(
        {"report": kind.id, "file": out, "language": document.look.language, **several},
        [translate("CommandLine", "Written: {file}").format(file=one) for one in written],
    )


def _format(named: str | None, out: Path) -> Format:
    """The format asked for, else that of the name, else PDF; the two may not contradict each other."""
    suffix = out.suffix
    if named is None:
        return format_of(suffix or ".pdf")
    form = format_of(named)
    if suffix and suffix.lower() != form.suffix:
        raise UserError(
            translate(
                "CommandLine", "“{name}” does not end with {suffix}: choose one of the two."
            ).format(name=out.name, suffix=form.suffix)
        )
    return form


def _prepared(kind: ReportType, arguments: Namespace, place: Place) -> PreparedDocument:
    """Read what the document says; one that is given out is recorded first."""
    report = kind.report()
    if isinstance(report, IssuedReport):
        refuse_where_nothing_is(place.folder)
        with data_to_change(place) as database:
            with database.writing() as session:
                options = _options(session, kind, arguments)
                report.issue(session, options, date.today())
            with database.reading() as session:
                return prepare(session, kind.id, options, _language(arguments))
    with data_to_read(place) as database, database.reading() as session:
        options = _options(session, kind, arguments)
        return prepare(session, kind.id, options, _language(arguments))


def _options(session: Session, kind: ReportType, arguments: Namespace) -> object:
    """What was asked for, and elsewhere what the form of the window begins with."""
    meant = subjects_meant(session, kind, arguments)
    subject = meant.get(kind.subject.value, 0)
    options = default_options(kind, subject, date.today())
    return with_choices(replace(options, **meant), kind, arguments)


def _language(arguments: Namespace) -> Language | None:
    return Language(arguments.language) if arguments.language else None


def _list_types(console: Console) -> None:
    types = [
        ListedReport(
            id=kind.id,
            title=kind.title(),
            subject=_SUBJECTS[kind.subject],
            summary=kind.summary(),
            formats=tuple(form.id for form in FORMATS),
            options=listed_options(kind),
        )
        for kind in REPORTS
    ]
    console.answer(types, [_line(kind) for kind in types])


def _line(kind: ListedReport) -> str:
    options = "".join(f"  {option.name}={'|'.join(option.values)}" for option in kind.options)
    subject = f"{kind.subject}  " if kind.subject else ""
    return f"{kind.id}  {subject}{kind.title} – {kind.summary}{options}"


_SUBJECTS = {kind: SUBJECTS.get(kind.value, "") for kind in Subject}
