"""The whole notebook in a file: nothing is missing, nothing is cut, and the schema tells all of it."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from python_calamine import CalamineWorkbook
from sqlalchemy import insert

from car_desktop.domain.entities import Base, Letterhead, PracticeNote
from car_desktop.domain.errors import UserError
from car_desktop.domain.values import Visibility
from car_desktop.formats.cell_safety import CELL_LIMIT
from car_desktop.progress import Cancelled, Progress
from car_desktop.services import whole_export_workbook
from car_desktop.services.sample import write_sample_year
from car_desktop.services.whole_export import KINDS, LEFT_OUT, columns_of, rows_of, write_everything
from car_desktop.storage.database import Database, Session
from tests.factories import NINE, make_community, make_meeting, make_person
from tests.schemas import faults, schema

PRODUCED_AT = datetime(2026, 11, 24, 15, 30, tzinfo=UTC)
RULES = schema("export.schema.json")


def as_json(session: Session, folder: Path) -> Any:
    out = folder / "tout.json"
    write_everything(session, out, Progress(), PRODUCED_AT)
    return json.loads(out.read_text("utf-8"))


def as_sheets(session: Session, folder: Path) -> dict[str, list[list[Any]]]:
    out = folder / "tout.xlsx"
    write_everything(session, out, Progress(), PRODUCED_AT)
    with CalamineWorkbook.from_path(out) as book:
        return {
            name: book.get_sheet_by_name(name).to_python(skip_empty_area=False)
            for name in book.sheet_names
        }


def a_note(session: Session, text: str, visibility: Visibility = Visibility.GROUP) -> PracticeNote:
    meeting = make_meeting(session, make_community(session))
    note = PracticeNote(meeting_id=meeting.id, text=text, visibility=visibility, noted_at=NINE)
    session.add(note)
    session.flush()
    return note


def test_every_table_of_the_notebook_is_a_kind() -> None:
    assert sorted(KINDS.values()) == sorted(Base.metadata.tables.keys() - LEFT_OUT)


def test_the_schema_tells_every_column_of_every_kind() -> None:
    told = {kind: tuple(RULES["$defs"][table]["properties"]) for kind, table in KINDS.items()}

    assert told == {kind: columns_of(kind) for kind in KINDS}
    for kind, table in KINDS.items():
        assert tuple(RULES["$defs"][table]["required"]) == told[kind]
        assert RULES["properties"][kind]["items"] == {"$ref": f"#/$defs/{table}"}


def test_the_sample_year_keeps_to_the_schema_and_comes_back_row_for_row(
    session: Session, tmp_path: Path
) -> None:
    write_sample_year(session, date(2026, 11, 24))
    session.add(Letterhead(logo=b"\x89PNG"))
    session.flush()

    content = as_json(session, tmp_path)

    assert list(faults(content, RULES, RULES)) == []
    assert content["counts"] == {kind: len(content[kind]) for kind in KINDS}
    assert content["produced_at"] == "2026-11-24T15:30:00+00:00"
    assert content["letterheads"][0]["logo"] == "iVBORw=="
    for kind in KINDS:
        kept = [dict(zip(columns_of(kind), row, strict=True)) for row in rows_of(session, kind)]
        assert [row["uuid"] for row in content[kind]] == [row["uuid"] for row in kept]
    people = {row["id"] for row in content["people"]}
    assert {row["person_id"] for row in content["attendance"]} <= people


def test_an_empty_notebook_is_a_whole_file(session: Session, tmp_path: Path) -> None:
    content = as_json(session, tmp_path)

    assert list(faults(content, RULES, RULES)) == []
    assert content["notes"] == []


def test_private_notes_are_there_and_say_that_they_are(session: Session, tmp_path: Path) -> None:
    a_note(session, "À moi seule", Visibility.PRIVATE)

    (note,) = as_json(session, tmp_path)["notes"]
    sheet = as_sheets(session, tmp_path)

    assert (note["text"], note["visibility"]) == ("À moi seule", "private")
    assert [row[sheet["notes"][0].index("text")] for row in sheet["notes"][1:]] == ["À moi seule"]
    assert "private notes" in sheet["about"][1][0]


def test_what_was_typed_comes_back_as_it_was_typed(session: Session, tmp_path: Path) -> None:
    typed = '=1+1\n« ᐃᓄᒃ » 👩🏽\u200d🏫 \\u0000 "}],'
    a_note(session, typed)

    assert as_json(session, tmp_path)["notes"][0]["text"] == typed
    sheet = as_sheets(session, tmp_path)["notes"]
    assert sheet[1][sheet[0].index("text")] == typed


def test_a_workbook_has_a_sheet_per_kind_with_typed_cells(session: Session, tmp_path: Path) -> None:
    write_sample_year(session, date(2026, 11, 24))
    session.flush()

    sheets = as_sheets(session, tmp_path)

    assert list(sheets) == ["about", *KINDS, "long_texts"]
    for kind in KINDS:
        assert tuple(sheets[kind][0]) == columns_of(kind)
        assert len(sheets[kind]) - 1 == len(list(rows_of(session, kind)))
    first = dict(zip(*sheets["meetings"][:2], strict=True))
    assert first["id"] == 1.0
    assert isinstance(first["starts_at"], datetime)
    assert first["differs_from_series"] is False


def test_a_text_longer_than_a_cell_goes_on_where_the_file_says(
    session: Session, tmp_path: Path
) -> None:
    text = "".join(f"mot {number} " for number in range(9_000))
    note = a_note(session, text)

    sheets = as_sheets(session, tmp_path)

    start = sheets["notes"][1][sheets["notes"][0].index("text")]
    rest = sheets["long_texts"][1:]
    assert [row[:4] for row in rest] == [
        ["notes", note.id, "text", number] for number in range(2, 2 + len(rest))
    ]
    assert start + "".join(row[4] for row in rest) == text
    assert max(len(start), *(len(row[4]) for row in rest)) <= CELL_LIMIT
    assert any("long_texts" in row[0] for row in sheets["about"])


def test_more_rows_than_a_sheet_holds_go_on_in_another(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(whole_export_workbook, "MOST_ROWS", 3)
    for _ in range(5):
        make_person(session)

    sheets = as_sheets(session, tmp_path)

    assert [len(sheets[name]) for name in ("people", "people (2)", "people (3)")] == [3, 3, 2]


def test_days_that_spreadsheets_do_not_know_stay_readable(session: Session, tmp_path: Path) -> None:
    community = make_community(session)
    person = make_person(session)
    session.execute(
        insert(Base.metadata.tables["membership"]),
        {
            "uuid": "00000000-0000-4000-8000-000000000001",
            "updated_at": PRODUCED_AT,
            "community_id": community.id,
            "person_id": person.id,
            "role": "member",
            "starts_on": date(1850, 1, 2),
        },
    )

    sheet = as_sheets(session, tmp_path)["memberships"]

    assert sheet[1][sheet[0].index("starts_on")] == "1850-01-02"


@pytest.mark.parametrize("suffix", ["json", "xlsx"])
def test_a_cancelled_export_leaves_the_previous_file_and_nothing_else(
    session: Session, tmp_path: Path, suffix: str
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    out = folder / f"tout.{suffix}"
    out.write_bytes(b"previous")

    with pytest.raises(Cancelled):
        write_everything(session, out, Progress(None, lambda: True))

    assert list(folder.iterdir()) == [out]
    assert out.read_bytes() == b"previous"


def test_another_kind_of_file_is_refused(session: Session, tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"\.json or \.xlsx"):
        write_everything(session, tmp_path / "tout.pdf", Progress())


def test_progress_is_told_in_rows(session: Session, tmp_path: Path) -> None:
    for _ in range(2_100):
        make_person(session)
    told: list[tuple[int, int]] = []

    progress = Progress(lambda done, total: told.append((done, total)))
    heading = write_everything(session, tmp_path / "a.json", progress)

    assert [done for done, _ in told] == [0, 1_000, 2_000]
    assert {total for _, total in told} == {heading.rows}


def test_nobody_who_writes_waits_for_a_snapshot_and_it_stays_as_it_was(database: Database) -> None:
    with database.writing() as session:
        make_person(session, "Avant")

    with database.snapshot() as still:
        with database.writing() as session:
            make_person(session, "Après")
        names = [row[columns_of("people").index("first_name")] for row in rows_of(still, "people")]

    assert names == ["Avant"]
