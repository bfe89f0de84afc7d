"""The file of a person: complete, in two parts, without anybody else, and to take away."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.orm import Session

from car_desktop.domain.base import Base
from car_desktop.domain.entities import AgendaItem, NoteVersion, PracticeNote, PrivacyRequest
from car_desktop.domain.privacy import RequestKind, RequestOutcome
from car_desktop.domain.values import AttendanceStatus, Language, MeetingState, Visibility
from car_desktop.progress import Progress
from car_desktop.reports.base import Look
from car_desktop.reports.document.content import Document
from car_desktop.reports.formats import format_of
from car_desktop.reports.pdf.writer import write
from car_desktop.reports.person_file import Options, PersonFileReport
from car_desktop.services.person_columns import HOLDINGS, Holding, unclassified
from car_desktop.services.person_file import PersonFile, Reason, person_file
from car_desktop.services.person_portable import portable_json
from car_desktop.services.whole_export import KINDS
from car_desktop.storage.database import Database
from car_desktop.storage.upgrade import open_database
from tests.factories import (
    NINE,
    make_commitment,
    make_community,
    make_mark,
    make_meeting,
    make_person,
)
from tests.reports.held_on_somebody import canary, hold_everything
from tests.reports.said import every_string, headings, words
from tests.schemas import faults, schema

TODAY = date(2026, 11, 25)
LOOK = Look(Language.ENGLISH, TODAY)
KIND_OF = {table: kind for kind, table in KINDS.items()}
told_tables = [name for name, holding in HOLDINGS.items() if holding.is_about_people]


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = open_database(tmp_path / "data")
    yield database
    database.dispose()


@pytest.fixture
def session(database: Database) -> Iterator[Session]:
    with database.writing() as session:
        yield session


def document(file: PersonFile) -> Document:
    return PersonFileReport().compose(file, LOOK)


def said_of(file: PersonFile) -> str:
    return words(document(file))


def test_every_column_of_the_schema_has_its_place() -> None:
    assert unclassified() == ()


def test_a_column_without_a_place_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    short = {**HOLDINGS, "consent": Holding(by=("person_id",), provided=("purpose",))}
    monkeypatch.setattr("car_desktop.services.person_columns.HOLDINGS", short)
    assert "consent.wording" in unclassified()
    assert "person.phone" not in unclassified()


@dataclass(frozen=True)
class Held:
    """Somebody of whom every table holds something: the rows, their file, and the one that tells all."""

    rows: dict[str, dict[str, Any]]
    file: PersonFile
    whole: PersonFile


@pytest.fixture(scope="module")
def held(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Held]:
    database = open_database(tmp_path_factory.mktemp("held"))
    with database.writing() as session:
        person, rows = hold_everything(session)
        yield Held(
            rows,
            person_file(session, person.id),
            person_file(session, person.id, tell_withheld=True),
        )
    database.dispose()


@pytest.mark.parametrize("table", told_tables)
def test_each_text_that_is_held_is_read_in_the_file(held: Held, table: str) -> None:
    file, rows = held.file, held.rows
    words_told = said_of(file)
    holding = HOLDINGS[table]
    texts = [
        column
        for column in holding.told
        if isinstance(rows[table][column], str)
        and not isinstance(rows[table][column], StrEnum)
        and table != "person"
        and column not in ("tags", "subject_kind", "subject_field")
    ]
    missing = [column for column in texts if canary(table, column) not in words_told]
    assert missing == []


@pytest.mark.parametrize("table", told_tables)
def test_each_column_that_is_told_says_what_the_row_says(held: Held, table: str) -> None:
    file, rows = held.file, held.rows
    for part, columns in (
        (file.provided, HOLDINGS[table].provided),
        (file.written, HOLDINGS[table].written),
    ):
        told = next((one for one in part if one.table == table), None)
        assert bool(told) == bool(columns) or table == "note_version"
        for column in columns:
            if Base.metadata.tables[table].c[column].foreign_keys:
                continue
            assert told is not None
            values = [row.value(column) for row in told.rows]
            assert rows[table][column] in values, column


@pytest.mark.parametrize("table", [name for name in told_tables if HOLDINGS[name].withheld])
def test_what_is_withheld_is_announced_and_not_said(held: Held, table: str) -> None:
    file, whole = held.file, held.whole
    reasons = {"agenda_item": Reason.SCRIPT, "draft": Reason.DRAFT}
    assert reasons[table] in [one.reason for one in file.withheld]
    for column in HOLDINGS[table].withheld:
        assert canary(table, column) not in said_of(file)
        assert canary(table, column) in said_of(whole)


def test_the_portable_file_equals_the_rows_and_holds_nothing_else(held: Held) -> None:
    file, rows = held.file, held.rows
    plain = json.loads(json.dumps(portable_json(file, TODAY)))
    lists = {key: value for key, value in plain.items() if isinstance(value, list)}
    provided = {name: one for name, one in HOLDINGS.items() if one.provided}
    assert lists.keys() == {KIND_OF[name] for name in provided}
    for table, holding in provided.items():
        (told,) = [r for r in lists[KIND_OF[table]] if r["uuid"] == rows[table]["uuid"]]
        own = [
            column
            for column in holding.provided
            if not Base.metadata.tables[table].c[column].foreign_keys
        ]
        assert {name: told[name] for name in own} == {
            name: as_json(rows[table][name]) for name in own
        }


def test_the_portable_file_keeps_to_its_schema(held: Held) -> None:
    rules = schema("person.schema.json")
    plain = json.loads(json.dumps(portable_json(held.file, TODAY)))
    rows = [row for value in plain.values() if isinstance(value, list) for row in value]
    for row in rows:
        row["uuid"] = "6b1d3a52-3c7e-4f0a-9d4e-0d5a2c2b8f10"
    assert len(rows) == len([one for one in HOLDINGS.values() if one.provided])
    assert list(faults(plain, rules, rules)) == []


def test_provided_comes_before_what_was_written(session: Session) -> None:
    julie, _, _ = a_meeting(session)
    titles = headings(document(person_file(session, julie.id)))
    assert titles.index("Provided by the person") < titles.index("Identity")
    assert titles.index("Identity") < titles.index("Written or inferred about the person")
    assert titles.index("Written or inferred about the person") < titles.index("Notes")
    assert titles.index("Notes") < titles.index("What is withheld")


def test_others_are_masked_wherever_they_stand(session: Session) -> None:
    julie, marc, _ = a_meeting(session)
    document_of_julie = document(person_file(session, julie.id))
    everything = " ".join(every_string(document_of_julie))
    assert "[personne] et Julie Essaibidon ont lu ensemble" in everything
    for other in ("Marc", "Autrui", "Ali Benoît", "marc@exemple.test"):
        assert other not in everything
    assert "Marc Autrui et [personne] ont lu" in " ".join(
        every_string(document(person_file(session, marc.id)))
    )


def test_private_notes_are_withheld_with_their_reason_and_never_silently(session: Session) -> None:
    julie, _, meeting = a_meeting(session)
    note = PracticeNote(
        meeting_id=meeting.id,
        text="Julie Essaibidon doute, à ne pas redire.",
        noted_at=NINE,
        visibility=Visibility.PRIVATE,
    )
    session.add(note)
    session.flush()
    session.add(
        NoteVersion(
            note_id=note.id,
            written_at=NINE.astimezone(),
            content='{"text":"Julie Essaibidon avant"}',
        )
    )
    session.flush()
    file = person_file(session, julie.id)
    assert [one.reason for one in file.withheld] == [Reason.PERSONAL_NOTE]
    assert file.withheld[0].meeting_on == meeting.day
    told = said_of(file)
    assert "à ne pas redire" not in told
    assert "Julie Essaibidon avant" not in told
    assert "s. 9, para. 2" in told
    assert any("private note" in line for line in PersonFileReport().left_out(file))


def test_who_answers_for_access_may_tell_private_notes(session: Session) -> None:
    julie, _, meeting = a_meeting(session)
    session.add(
        PracticeNote(
            meeting_id=meeting.id,
            text="Julie Essaibidon doute.",
            noted_at=NINE,
            visibility=Visibility.PRIVATE,
        )
    )
    session.flush()
    file = PersonFileReport().load(session, Options(julie.id, tell_withheld=True))
    assert "Julie Essaibidon doute." in said_of(file)
    assert file.withheld == ()


def test_a_script_is_withheld_and_its_point_told_only_where_it_names_the_person(
    session: Session,
) -> None:
    julie, _, meeting = a_meeting(session)
    meeting.agenda.append(AgendaItem(rank=1, title="Accueil secret", script="Relancer Julie"))
    meeting.agenda.append(
        AgendaItem(rank=2, title="Bilan", lead="Julie Essaibidon", script="Julie d’abord")
    )
    session.flush()
    file = person_file(session, julie.id)
    told = said_of(file)
    assert "Accueil secret" not in told
    assert "Bilan" in told
    assert "d’abord" not in told
    assert [one.reason for one in file.withheld] == [Reason.SCRIPT, Reason.SCRIPT]


def test_a_name_that_two_people_bear_is_left_to_be_read(session: Session) -> None:
    julie, _, meeting = a_meeting(session)
    make_person(session, "Julie", "Homonyme")
    session.add(PracticeNote(meeting_id=meeting.id, text="Julie a aidé.", noted_at=NINE))
    session.flush()
    file = person_file(session, julie.id)
    assert file.perhaps == 1
    assert "Julie a aidé" not in said_of(file)
    assert "1 passage" in " ".join(PersonFileReport().left_out(file))


def test_a_refused_rectification_keeps_the_statement_of_the_person(session: Session) -> None:
    julie, _, _ = a_meeting(session)
    session.add(
        PrivacyRequest(
            person_id=julie.id,
            kind=RequestKind.RECTIFICATION,
            received_on=TODAY,
            answered_on=TODAY,
            outcome=RequestOutcome.REFUSED,
            details="J’étais là dès le début.",
            reason="La feuille dit autrement.",
        )
    )
    session.flush()
    told = said_of(person_file(session, julie.id))
    assert "Statement of the person, kept with their file" in told
    assert told.index("Statement of the person") < told.index("La feuille dit autrement.")


def test_figures_that_the_program_counts_are_told_as_inferred(session: Session) -> None:
    julie, _, _ = a_meeting(session)
    told = said_of(person_file(session, julie.id))
    assert "Figures counted by the program" in told
    assert "Figures" not in json.dumps(portable_json(person_file(session, julie.id), TODAY))


def test_tables_hold_what_was_provided_under_the_names_of_the_json(
    session: Session, tmp_path: Path
) -> None:
    julie, _, _ = a_meeting(session)
    julie.phone = "=1+1"
    session.flush()
    file = person_file(session, julie.id)
    written = format_of("csv").write(document(file), tmp_path / "dossier.csv", Progress())
    assert "dossier – attendance.csv" in [path.name for path in written]
    assert not any("notes" in path.name for path in written)
    (row,) = csv.DictReader(StringIO(written[0].read_text("utf-8-sig")))
    assert (row["first_name"], row["phone"]) == ("Julie", "'=1+1")


def test_json_of_the_type_is_the_portable_file(session: Session, tmp_path: Path) -> None:
    julie, _, _ = a_meeting(session)
    out = tmp_path / "dossier.json"
    format_of("json").write(document(person_file(session, julie.id)), out, Progress())
    plain = json.loads(out.read_text("utf-8"))
    rules = schema("person.schema.json")
    assert (plain["format"], plain["person"]) == ("carnet-car-person", julie.uuid)
    assert list(faults(plain, rules, rules)) == []


def test_somebody_of_whom_little_is_held_has_a_file_too(session: Session) -> None:
    file = person_file(session, make_person(session, "Zoé", "Toute-Neuve").id)
    out = BytesIO()
    write(document(file), out, Progress())
    assert out.getvalue().startswith(b"%PDF")
    assert portable_json(file, TODAY)["attendance"] == []


def a_meeting(session: Session) -> tuple[Any, Any, Any]:
    """Julie and Marc at a meeting with a note, a commitment and a mark."""
    julie = make_person(session, "Julie", "Essaibidon")
    marc = make_person(session, "Marc", "Autrui")
    meeting = make_meeting(session, make_community(session), state=MeetingState.HELD)
    mark = make_mark(session, meeting, julie, AttendanceStatus.REPRESENTED)
    mark.represented_by = "Ali Benoît"
    session.add(
        PracticeNote(
            meeting_id=meeting.id,
            text="Marc Autrui et Julie Essaibidon ont lu ensemble; écrire à marc@exemple.test.",
            noted_at=NINE,
            shared_by="Marc Autrui",
        )
    )
    make_commitment(session, meeting, what="Appeler Marc", owner=julie)
    session.flush()
    return julie, marc, meeting


def as_json(value: object) -> object:
    if isinstance(value, StrEnum):
        return value.value
    return value.isoformat() if isinstance(value, (date, datetime)) else value
