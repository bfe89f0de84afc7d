"""Each document type of the sample year, in each kind of file and both languages."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path

import docx
import pytest
from sqlalchemy import select

from car_desktop.commands.sample import prepared
from car_desktop.domain.entities import AgendaItem, PracticeNote
from car_desktop.domain.values import Language, Visibility
from car_desktop.i18n import speaking
from car_desktop.progress import Progress
from car_desktop.reports.document.content import Document
from car_desktop.reports.docx.writer import write as write_docx
from car_desktop.reports.html.writer import write as write_html
from car_desktop.reports.pdf.writer import write as write_pdf
from car_desktop.reports.registry import REPORTS, ReportType
from car_desktop.reports.tables import json_writer
from car_desktop.services.sample import documented_subjects, write_sample_year
from car_desktop.storage.database import Database
from car_desktop.storage.upgrade import open_database
from tests.reports import archival
from tests.reports.pages import Page
from tests.schemas import faults, schema

TODAY = date(2026, 11, 25)
OWN_SCHEMAS = {"person-file": "person.schema.json"}
each_type = pytest.mark.parametrize("kind", REPORTS, ids=lambda kind: kind.id)
each_language = pytest.mark.parametrize("language", Language)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    database = open_database(tmp_path_factory.mktemp("sample"))
    with database.writing() as session:
        write_sample_year(session, TODAY)
    yield database
    database.dispose()


def composed(database: Database, kind: ReportType, language: Language) -> Document:
    with database.reading() as session:
        subject = documented_subjects(session).get(kind.subject.value, 0)
    return prepared(database, kind, subject, TODAY, language).document()


def words_of(document: Document) -> str:
    """What each kind of file says, together, its spaces made one."""
    out, page = BytesIO(), BytesIO()
    write_docx(document, out, Progress())
    write_html(document, page, Progress())
    body = docx.Document(out).element.body
    said = "".join(text for text in body.itertext())
    return " ".join(f"{said} {Page(page.getvalue().decode('utf-8')).words}".split())


@each_type
@each_language
def test_it_is_a_page_that_shuts_nobody_out(
    sample: Database, kind: ReportType, language: Language
) -> None:
    out = BytesIO()
    write_html(composed(sample, kind, language), out, Progress())

    assert Page(out.getvalue().decode("utf-8")).faults == []


@each_type
@each_language
def test_its_tables_keep_to_their_schema(
    sample: Database, kind: ReportType, language: Language
) -> None:
    out, rules = BytesIO(), schema(OWN_SCHEMAS.get(kind.id, "tables.schema.json"))
    json_writer.write(composed(sample, kind, language), out, Progress())

    assert list(faults(json.loads(out.getvalue()), rules, rules)) == []


@each_type
@each_language
def test_its_pdf_is_accessible_and_archival(
    sample: Database, kind: ReportType, language: Language, tmp_path: Path
) -> None:
    out = tmp_path / "document.pdf"
    with out.open("wb") as file, speaking(language):
        write_pdf(composed(sample, kind, language), file, Progress())

    assert archival.faults(out) == []


@each_type
def test_it_says_nothing_private_unless_it_is_for_the_coach(
    sample: Database, kind: ReportType
) -> None:
    with sample.reading() as session:
        notes = session.scalars(
            select(PracticeNote.text).where(PracticeNote.visibility == Visibility.PRIVATE)
        ).all()
        scripts = session.scalars(select(AgendaItem.script).where(AgendaItem.script != "")).all()
    words = words_of(composed(sample, kind, Language.FRENCH))

    found = [text for text in (*notes, *scripts) if " ".join(text.split())[:40] in words]
    assert notes
    assert scripts
    assert not found or kind.is_for_coach
