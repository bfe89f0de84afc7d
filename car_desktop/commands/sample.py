"""`sample --out DIR`: a data folder with a sample school year, and one PDF of each document type."""

from __future__ import annotations

from argparse import Namespace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from car_desktop.commands.console import Console
from car_desktop.commands.data import Place, data_to_change, opened
from car_desktop.commands.required import required
from car_desktop.domain.errors import UserError
from car_desktop.i18n import translate
from car_desktop.progress import Progress
from car_desktop.services.sample import (
    documented_subjects,
    is_blank,
    write_sample_year,
)
from car_desktop.storage.database import Database, Session

if TYPE_CHECKING:
    from car_desktop.domain.values import Language
    from car_desktop.reports.export import PreparedDocument
    from car_desktop.reports.registry import ReportType

DOCUMENTS = "documents"


def run(arguments: Namespace, _place: Place, console: Console) -> None:
    """Write the sample year and its documents into a folder without data."""
    folder = required(arguments.out, "--out").absolute()
    with data_to_change(Place(folder)) as database:
        with database.writing() as session:
            _refuse_existing_data(session, folder)
            write_sample_year(session, date.today())
        documents = _write_documents(database, folder / DOCUMENTS)
    console.answer(
        {"folder": folder, "documents": documents},
        [
            translate("CommandLine", "The sample school year is in {folder}").format(folder=folder),
            *map(str, documents),
        ],
    )


def fill(folder: Path, progress: Progress) -> None:
    """Put the sample year into an empty folder, as `--demo` does before its window shows data."""
    with opened(Place(folder)) as database, database.writing() as session:
        progress(0, 1)
        write_sample_year(session, date.today())
        progress(1, 1)


def _refuse_existing_data(session: Session, folder: Path) -> None:
    """An empty database is no data: a sample that a full disk stopped can be asked for again."""
    if not is_blank(session):
        raise UserError(
            translate(
                "CommandLine", "“{folder}” already holds data: choose another folder."
            ).format(folder=folder)
        )


def _write_documents(database: Database, folder: Path) -> list[Path]:
    """One of each type; imported here because a demonstration writes none."""
    from car_desktop.reports.registry import REPORTS

    folder.mkdir(exist_ok=True)
    with database.reading() as session:
        subjects = documented_subjects(session)
    return [
        prepared(database, kind, subjects.get(kind.subject.value, 0), date.today()).write(
            folder / f"{kind.id}.pdf", Progress()
        )
        for kind in REPORTS
    ]


def prepared(
    database: Database,
    kind: ReportType,
    subject: int,
    today: date,
    language: Language | None = None,
) -> PreparedDocument:
    """A document as the form of the window first proposes it; one that is given out is recorded."""
    from car_desktop.reports.base import IssuedReport
    from car_desktop.reports.export import default_options, prepare

    report, options = kind.report(), default_options(kind, subject, today)
    if isinstance(report, IssuedReport):
        with database.writing() as session:
            report.issue(session, options, today)
    with database.reading() as session:
        return prepare(session, kind.id, options, language, today)
