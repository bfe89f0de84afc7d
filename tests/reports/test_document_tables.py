"""The tables of documents as workbooks, delimited text and JSON: figures as figures, texts as texts."""

from __future__ import annotations

import csv
import json
import zipfile
from datetime import date
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from car_desktop.formats.cell_safety import CELL_LIMIT
from car_desktop.formats.workbook_output import sheet_name
from car_desktop.progress import Cancelled, Progress
from car_desktop.reports.charts.values import BarChart, Series
from car_desktop.reports.document.content import (
    Block,
    Column,
    Document,
    Figure,
    Paragraph,
    Row,
    Table,
)
from car_desktop.reports.tables import csv_writer, json_writer, xlsx_writer
from car_desktop.reports.tables.grids import grids_of, has_grids
from car_desktop.reports.tables.typed import Kind, value_of
from car_desktop.typography import NBSP, for_language
from tests.reports.plain_documents import a_document, an_attendance_table, whole_document
from tests.schemas import faults, schema

Cells = list[list[Any]]  # whatever a spreadsheet holds


def workbook_bytes(document: Document) -> bytes:
    out = BytesIO()
    xlsx_writer.write(document, out, Progress())
    return out.getvalue()


def workbook(*blocks: Block) -> dict[str, Cells]:
    content = BytesIO(workbook_bytes(a_document(*blocks)))
    with CalamineWorkbook.from_filelike(content) as book:
        return {
            name: book.get_sheet_by_name(name).to_python(skip_empty_area=False)
            for name in book.sheet_names
        }


def json_of(document: Document) -> Any:
    out = BytesIO()
    json_writer.write(document, out, Progress())
    return json.loads(out.getvalue())


def csv_rows(path: Path, delimiter: str = ";") -> list[list[str]]:
    text = path.read_bytes().decode("utf-8-sig")
    return list(csv.reader(StringIO(text, newline=""), delimiter=delimiter))


def one_column(*texts: str, is_number: bool = False) -> Table:
    return Table("T", (Column("A", 1, is_number),), tuple(Row((text,)) for text in texts))


def test_a_workbook_holds_a_sheet_per_table_with_figures() -> None:
    sheets = workbook(an_attendance_table(), one_column("x"))

    assert list(sheets) == ["Présences", "T"]
    head, mireille, ali, sylvain, total = sheets["Présences"]
    assert head == ["Group", "Nom", "Heures", "Taux"]
    assert mireille[:2] == ["École du Boisé fictif – 2/2", "Arsenault, Mireille"]
    assert mireille[3] == 1.0
    assert [ali[3], sylvain[2]] == [0.3, "–"]
    assert total[:2] == ["", "Total"]
    minutes = [row[2].total_seconds() / 60 for row in (mireille, ali, total)]
    assert minutes == [150, 45, 195]


def test_dates_amounts_and_numbers_are_typed_and_codes_stay_texts() -> None:
    sheets = workbook(
        one_column("1er\u00a0mars\u00a02026", "2026-11-24", "1\u00a0250,50\u00a0$", "0123"),
        one_column("1\u00a0250,5", "−3", "007", "12345678901234567890", is_number=True),
    )

    assert [row[0] for row in sheets["T"]] == [
        *("A", date(2026, 3, 1), date(2026, 11, 24)),
        *(1250.5, "0123"),
    ]
    assert [row[0] for row in sheets["T (2)"]] == ["A", 1250.5, -3.0, "007", "12345678901234567890"]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_figure_is_told_only_where_it_prints_as_it_was_written(language: str) -> None:
    say = for_language(language)
    for text, kind, figure in (
        (say.percent(0.875, 1), Kind.PERCENT, 0.875),
        (say.duration(90_000), Kind.MINUTES, 90_000),
        (say.date_long_with_weekday(date(2026, 5, 1)), Kind.DATE, date(2026, 5, 1)),
        (say.money(1250.5), Kind.MONEY, 1250.5),
    ):
        value = value_of(text, say, is_number=False)
        assert (value.kind, value.figure) == (kind, figure)
    for text in ("83 pour cent", "3/4", f"26{NBSP}h{NBSP}75", "1er", "2026-02-30", "12"):
        assert value_of(text, say, is_number=False).kind is None


def test_no_cell_of_a_workbook_is_a_formula_and_what_looks_like_one_is_quoted() -> None:
    content = workbook_bytes(a_document(one_column("=1+1", "@SUM(A1)", "https://exemple.test")))
    with zipfile.ZipFile(BytesIO(content)) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
        styles = archive.read("xl/styles.xml").decode()

    assert "<f>" not in sheet
    assert "<hyperlink" not in sheet
    assert 'quotePrefix="1"' in styles
    assert [row[0] for row in workbook(one_column("=1+1"))["T"]] == ["A", "=1+1"]


def test_a_text_too_long_for_a_cell_goes_on_in_the_rows_below() -> None:
    words = "mot " * 20_000 + "fin"
    table = Table("T", (Column("A", 1), Column("B", 1)), (Row(("x", words)), Row(("y", "z"))))
    rows = workbook(table)["T"]

    assert [row[0] for row in rows if row[0]] == ["A", "x", "y"]
    assert "".join(row[1] for row in rows[1:-1]) == words
    assert all(len(row[1].encode("utf-16-le")) // 2 <= CELL_LIMIT for row in rows)


def test_the_same_tables_give_the_same_workbook() -> None:
    assert workbook_bytes(whole_document("x")) == workbook_bytes(whole_document("x"))


@pytest.mark.parametrize(
    ("name", "taken", "own"),
    [
        ("Présences [2026]: A/B?", (), "Présences 2026 A B"),
        ("x" * 40, (), "x" * 31),
        ("PRÉSENCES", ("Présences",), "PRÉSENCES (2)"),
        ("x" * 40, ("x" * 31,), "x" * 27 + " (2)"),
        ("'", (), "Table"),
        ("History", (), "History 1"),
        ("👋" * 20, (), "👋" * 15),
    ],
)
def test_a_sheet_has_a_name_that_excel_accepts(name: str, taken: tuple[str, ...], own: str) -> None:
    assert sheet_name(name, taken) == own


@pytest.mark.parametrize(("language", "delimiter"), [("fr-CA", ";"), ("en-CA", ",")])
def test_delimited_text_opens_in_the_spreadsheet_of_its_language(
    language: str, delimiter: str, tmp_path: Path
) -> None:
    document = a_document(one_column("Élise; Roy, A"), language=language)
    (path,) = csv_writer.publish(document, tmp_path / "a.csv", Progress())

    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    assert csv_rows(path, delimiter) == [["A"], ["Élise; Roy, A"]]


def test_nothing_in_delimited_text_is_run() -> None:
    dangerous = ("=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "\n=1", "＝1")
    table = Table("T", (Column("=A", 1), Column("B", 1)), tuple(Row(("x", t)) for t in dangerous))
    text = csv_writer.delimited(grids_of(a_document(table))[0], "fr-CA").decode("utf-8-sig")

    cells = [cell for row in csv.reader(StringIO(text, newline=""), delimiter=";") for cell in row]
    assert cells[0] == "'=A"
    assert not [cell for cell in cells if cell.startswith(tuple("=+-@\t\r\n＝"))]


def test_several_tables_are_several_files_of_which_the_first_has_the_name_given(
    tmp_path: Path,
) -> None:
    chart = Figure(BarChart(("Sept.",), (Series("Taux", (1,)),)), "Un taux.", "Mois / mois")
    document = a_document(one_column("x"), one_column("y"), chart)

    written = csv_writer.publish(document, tmp_path / "Registre.csv", Progress())

    assert [path.name for path in written] == [
        "Registre.csv",
        "Registre – T (2).csv",
        "Registre – Mois mois.csv",
    ]
    assert sorted(written) == sorted(tmp_path.iterdir())
    assert csv_rows(written[2])[1] == ["Sept.", "1"]


def test_json_says_texts_and_figures_as_its_schema_tells() -> None:
    rules = schema("tables.schema.json")
    content = json_of(a_document(an_attendance_table(), one_column("2026-11-24")))

    assert list(faults(content, rules, rules)) == []
    first, second = content["tables"]
    assert first["rows"][0][1:3] == [
        "Arsenault, Mireille",
        {"text": "2\u00a0h\u00a030", "kind": "minutes", "value": 150},
    ]
    assert first["rows"][1][3]["value"] == 0.3
    assert second["rows"] == [[{"text": "2026-11-24", "kind": "date", "value": "2026-11-24"}]]


def test_the_schema_walk_finds_what_is_wrong() -> None:
    rules = schema("tables.schema.json")
    content = json_of(a_document(one_column("x")))

    assert list(faults(content | {"version": 2}, rules, rules))
    assert list(faults(content | {"more": 1}, rules, rules))
    assert list(faults(content | {"produced_on": "24 nov."}, rules, rules))
    assert list(faults({key: content[key] for key in content if key != "title"}, rules, rules))


@pytest.mark.parametrize("writer", [xlsx_writer, json_writer])
def test_tables_are_written_in_time_to_be_cancelled(writer: Any) -> None:
    with pytest.raises(Cancelled):
        writer.write(whole_document(), BytesIO(), Progress(None, lambda: True))


def test_cancelled_delimited_text_leaves_the_previous_file_alone(tmp_path: Path) -> None:
    out = tmp_path / "a.csv"
    out.write_bytes(b"previous")

    with pytest.raises(Cancelled):
        csv_writer.publish(whole_document(), out, Progress(None, lambda: True))

    assert [path.name for path in tmp_path.iterdir()] == ["a.csv"]
    assert out.read_bytes() == b"previous"


def test_a_document_without_tables_is_told_apart() -> None:
    assert not has_grids(a_document(Paragraph("x")))
    assert has_grids(whole_document())
