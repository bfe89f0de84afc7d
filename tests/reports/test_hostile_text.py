"""Whatever stands wherever text may stand, no file becomes markup, a formula, or broken."""

from __future__ import annotations

import csv
import json
import re
import zipfile
from io import BytesIO, StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.dom.minidom import parseString

import docx
from docx.oxml.ns import qn
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from car_desktop.progress import Progress
from car_desktop.reports.document.content import Document
from car_desktop.reports.docx.writer import write as write_docx
from car_desktop.reports.html.writer import write as write_html
from car_desktop.reports.tables import csv_writer, json_writer, xlsx_writer
from tests.reports.pages import Page
from tests.reports.plain_documents import whole_document
from tests.schemas import faults, schema

HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "--></style></title></main><!--",
    "]]>&lt;&amp;&#0;&nbsp;",
    "=cmd|'/C calc'!A0",
    "@SUM(1+1)*cmd",
    "-2+3",
    "\t=1\r\n+2",
    "http://[",
    "javascript:alert(1)",
    "\x00\x01\x0b\x1f\x7f\x85\ud800\ufffe\uffff",
    "\u202egpj.exe\u2066",
    "anticonstitutionnellement" * 3,
    "👩🏽\u200d🏫 ᐃᓄᒃᑎᑐᑦ Nguyễn Thị Ánh",
    "{title}%s%n\\1\\g<0>",
    "&P&N&D",
    "[]:*?/\\'History'",
    "1er 13 h 30 « x » 83\u00a0%",
)
texts = st.one_of(
    st.sampled_from(HOSTILE), st.text(st.characters(), max_size=40), st.from_regex(r"<\w+ [^<]*/?>")
)
examined = settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)


def bytes_of(write: object, document: Document) -> bytes:
    out = BytesIO()
    assert callable(write)
    write(document, out, Progress())
    return out.getvalue()


@examined
@given(said=texts)
def test_a_web_page_stays_one_page_without_scripts(said: str) -> None:
    page = Page(bytes_of(write_html, whole_document(said)).decode("utf-8"))

    assert page.faults == []
    for tag in COUNTED:
        assert page.tags.count(tag) == QUIET.tags.count(tag)


@examined
@given(said=texts)
def test_a_word_file_stays_well_formed_with_the_same_parts(said: str) -> None:
    content = bytes_of(write_docx, whole_document(said))
    document = docx.Document(BytesIO(content))

    with zipfile.ZipFile(BytesIO(content)) as archive:
        for name in archive.namelist():
            if name.endswith((".xml", ".rels")):
                parseString(archive.read(name))
    orders = [one.text for one in document.element.body.iter(qn("w:instrText"))]
    assert len(orders) == 1
    for relation in document.part.rels.values():
        if relation.is_external:
            assert re.fullmatch(r"(https?|mailto|tel):[!-~]+", relation.target_ref)


@examined
@given(said=texts)
def test_a_workbook_holds_no_formula_and_opens_again(said: str) -> None:
    content = bytes_of(xlsx_writer.write, whole_document(said))

    with zipfile.ZipFile(BytesIO(content)) as archive:
        sheets = [name for name in archive.namelist() if name.startswith("xl/worksheets/")]
        for name in sheets:
            sheet = archive.read(name).decode("utf-8")
            parseString(sheet.encode())
            assert not re.search(r"<(f|hyperlink)\b", sheet)
    with CalamineWorkbook.from_filelike(BytesIO(content)) as book:
        assert len(book.sheet_names) == len(sheets) == 5


@examined
@given(said=texts)
def test_delimited_text_keeps_its_cells_and_runs_none(said: str) -> None:
    with TemporaryDirectory() as folder:
        written = csv_writer.publish(whole_document(said), Path(folder) / "a.csv", Progress())
        contents = [path.read_bytes().decode("utf-8-sig") for path in written]

    assert len(contents) == 5
    for text in contents:
        rows = list(csv.reader(StringIO(text, newline=""), delimiter=";"))
        assert len({len(row) for row in rows}) == 1
        assert not [cell for row in rows for cell in row if cell.startswith(tuple("=+-@\t\r\n"))]


@examined
@given(said=texts)
def test_json_keeps_to_its_schema(said: str) -> None:
    content = json.loads(bytes_of(json_writer.write, whole_document(said)))
    rules = schema("tables.schema.json")

    assert list(faults(content, rules, rules)) == []


QUIET = Page(bytes_of(write_html, whole_document("x")).decode("utf-8"))
COUNTED = ("h1", "h2", "h3", "p", "li", "tr", "table", "img", "svg", "div", "nav", "style", "meta")
