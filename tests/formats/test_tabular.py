"""Workbooks and text as rows, and what is refused before it is parsed."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from car_desktop.domain.errors import UserError
from car_desktop.formats.tabular import MOST_ROWS, read_table
from tests.formats.workbooks import (
    HEADINGS,
    PEOPLE,
    edit_ods,
    protected_workbook,
    write_ods,
    write_xls,
    write_xlsx,
)


def test_xlsx_and_ods_give_the_same_rows(tmp_path: Path) -> None:
    rows = [HEADINGS, *PEOPLE]
    (xlsx,) = read_table(write_xlsx(tmp_path / "liste.xlsx", rows))
    (ods,) = read_table(write_ods(tmp_path / "liste.ods", rows))
    assert xlsx.rows == ods.rows == tuple(rows)


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le"])
def test_text_is_read_whatever_its_encoding_and_delimiter(
    tmp_path: Path, encoding: str, delimiter: str
) -> None:
    rows = [HEADINGS, *PEOPLE]
    path = tmp_path / "liste.csv"
    path.write_bytes("\r\n".join(delimiter.join(row) for row in rows).encode(encoding))
    (sheet,) = read_table(path)
    assert sheet.rows == tuple(rows)


def test_commas_in_dates_do_not_hide_tabulations(tmp_path: Path) -> None:
    path = tmp_path / "rapport.csv"
    lines = [f"Odile Fictive\t14/11/26, 09:{minute:02}\t14/11/26, 10:00" for minute in range(20)]
    path.write_text("\n".join(lines), encoding="utf-16")
    (sheet,) = read_table(path)
    assert {len(row) for row in sheet.rows} == {3}


def test_the_declaration_of_a_delimiter_is_obeyed_and_not_read_as_a_row(tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    path.write_text("sep=|\nNom|Courriel\nFictive|a@exemple.test\n", encoding="utf-8")
    (sheet,) = read_table(path)
    assert sheet.rows[0] == ("Nom", "Courriel")


def test_a_quoted_cell_keeps_its_delimiters_and_its_line_ends(tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    path.write_text('Nom;Note\n"Fictive; Odile";"deux\nlignes"\nLenom;x\n', encoding="utf-8")
    (sheet,) = read_table(path)
    assert sheet.rows[1] == ("Fictive; Odile", "deux lignes")


def test_numbers_and_dates_read_as_a_spreadsheet_shows_them(tmp_path: Path) -> None:
    (sheet,) = read_table(write_xlsx(tmp_path / "n.xlsx", [("Nom", "Poste"), ("Fictive", 12.0)]))
    assert sheet.rows[1] == ("Fictive", "12")


def test_a_formula_gives_its_value_and_is_never_run(tmp_path: Path) -> None:
    rows = [("Nom", "Courriel"), ('=CONCATENATE("Fic","tive")', "a@exemple.test")]
    (sheet,) = read_table(write_xlsx(tmp_path / "f.xlsx", rows))
    assert not any(cell.startswith("=") for row in sheet.rows for cell in row)


def test_twenty_thousand_rows_are_read_and_more_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "grande.csv"
    line = "Odile;Fictive;odile@exemple.test\n"
    path.write_text("Prénom;Nom;Courriel\n" + line * 20_000, encoding="utf-8")
    (sheet,) = read_table(path)
    assert len(sheet.rows) == 20_001
    path.write_text("Prénom;Nom;Courriel\n" + line * MOST_ROWS, encoding="utf-8")
    with pytest.raises(UserError, match=r"more than 20.000 rows"):
        read_table(path)


def test_a_far_cell_is_refused_rather_than_walked_to(tmp_path: Path) -> None:
    path = tmp_path / "loin.xlsx"
    with xlsxwriter.Workbook(path) as workbook:
        sheet = workbook.add_worksheet()
        sheet.write(0, 0, "Nom")
        sheet.write(1_048_575, 16_383, "x")
    with pytest.raises(UserError, match="very far"):
        read_table(path)


def test_a_row_repeated_a_million_times_is_refused(tmp_path: Path) -> None:
    path = write_ods(tmp_path / "liste.ods", [HEADINGS, *PEOPLE])
    edit_ods(path, "<table:table-row>", '<table:table-row table:number-rows-repeated="1000000">')
    with pytest.raises(UserError, match="very far"):
        read_table(path)


def test_empty_rows_repeated_to_the_end_are_nothing(tmp_path: Path) -> None:
    path = write_ods(tmp_path / "liste.ods", [HEADINGS, *PEOPLE])
    empty = (
        '<table:table-row table:number-rows-repeated="1048000">'
        '<table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>'
    )
    edit_ods(path, "</table:table>", empty)
    (sheet,) = read_table(path)
    assert len(sheet.rows) == 3


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "bombe.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "x")
        archive.writestr("xl/worksheets/sheet1.xml", b" " * 60_000_000)
    with pytest.raises(UserError, match="unpacks"):
        read_table(path)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "empty"),
        (b"\r\n \r\n", "empty"),
        (b"%PDF-1.7 ...", "a PDF"),
        (b"\x89PNG\r\n\x1a\n....", "a picture"),
        (b"<!DOCTYPE html><html><body>Connexion</body></html>", "web page"),
        (b"PK\x03\x04 cut short", "damaged"),
        (protected_workbook(), "password"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000), "older Office"),
    ],
)
def test_what_is_no_list_is_told_in_one_sentence(
    tmp_path: Path, content: bytes, sentence: str
) -> None:
    path = tmp_path / "liste.xlsx"
    path.write_bytes(content)
    with pytest.raises(UserError, match=sentence):
        read_table(path)


def test_a_word_document_is_named_for_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "liste.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
    with pytest.raises(UserError, match="Word"):
        read_table(path)


def test_an_empty_sheet_a_folder_and_a_missing_file_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="sheet is empty"):
        read_table(write_xlsx(tmp_path / "vide.xlsx", []))
    with pytest.raises(UserError, match="folder"):
        read_table(tmp_path)
    with pytest.raises(UserError, match="no longer exists"):
        read_table(tmp_path / "absent.csv")


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    content=st.binary(max_size=600)
    | st.binary(max_size=200).map(lambda tail: b"PK\x03\x04" + tail)
    | st.text(max_size=400).map(lambda text: text.encode())
)
def test_no_bytes_do_more_than_be_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "hasard.csv"
    path.write_bytes(content)
    try:
        sheets = read_table(path)
    except UserError:
        return
    assert all(len({len(row) for row in sheet.rows}) == 1 for sheet in sheets)


def test_a_sheet_cut_before_its_end_is_refused_rather_than_read_for_ever(tmp_path: Path) -> None:
    path = write_ods(tmp_path / "liste.ods", [HEADINGS, *PEOPLE])
    edit_ods(path, "</office:document-content>", "")
    with pytest.raises(UserError, match="damaged"):
        read_table(path)


def test_a_document_that_declares_entities_is_refused(tmp_path: Path) -> None:
    path = write_ods(tmp_path / "liste.ods", [HEADINGS, *PEOPLE])
    edit_ods(
        path, "<office:document-content", '<!DOCTYPE a [<!ENTITY b "c">]><office:document-content'
    )
    with pytest.raises(UserError, match="damaged"):
        read_table(path)


@given(place=st.floats(0, 1), mark=st.sampled_from(["<", ">", '"', "&x;", "999999999", ""]))
@settings(
    max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
def test_a_sheet_spoilt_anywhere_is_read_or_refused(
    tmp_path: Path, place: float, mark: str
) -> None:
    path = write_ods(tmp_path / "liste.ods", [HEADINGS, *PEOPLE])
    with zipfile.ZipFile(path) as archive:
        content = archive.read("content.xml").decode()
    at = int(place * len(content))
    edit_ods(path, content, content[:at] + mark + content[at + 7 :])
    try:
        sheets = read_table(path)
    except UserError:
        return
    assert sheets[0].rows


@pytest.mark.parametrize(
    "address",
    ["r='XFD1048576'", 'r = "XFD1048576"', 'r="xfd1048576"', 'r="&#88;FD1048576"', 'r="B10485760"'],
)
def test_a_far_cell_is_refused_however_its_address_is_written(tmp_path: Path, address: str) -> None:
    path = write_xlsx(tmp_path / "liste.xlsx", [HEADINGS, *PEOPLE])
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    sheet = "xl/worksheets/sheet1.xml"
    assert b'r="B2"' in parts[sheet]
    parts[sheet] = parts[sheet].replace(b'r="B2"', address.encode())
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    with pytest.raises(UserError, match=r"very far|damaged"):
        read_table(path)


def test_an_old_workbook_is_read_as_a_new_one(tmp_path: Path) -> None:
    (old,) = read_table(write_xls(tmp_path / "liste.xls", [HEADINGS, *PEOPLE]))
    (new,) = read_table(write_xlsx(tmp_path / "liste.xlsx", [HEADINGS, *PEOPLE]))

    assert old == new


def test_a_container_that_only_says_that_it_is_a_workbook_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "liste.xls"
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
    path.write_bytes(head + "Workbook".encode("utf-16-le") + bytes(2000))
    with pytest.raises(UserError, match="damaged"):
        read_table(path)
