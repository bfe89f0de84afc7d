"""The PDF of a document: type, text, tables, pages, structure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from car_desktop import i18n, typography
from car_desktop.domain.errors import UserError
from car_desktop.progress import Cancelled, Progress
from car_desktop.reports.charts.values import BarChart, Series
from car_desktop.reports.document.content import (
    Attachment,
    Band,
    Bar,
    Blank,
    Block,
    Callout,
    Checkboxes,
    Column,
    Contents,
    Document,
    Fact,
    Facts,
    Figure,
    Heading,
    Item,
    Items,
    Letterhead,
    PageBreak,
    Paragraph,
    Picture,
    Role,
    Row,
    Run,
    Signature,
    Stacked,
    Table,
    TableKind,
    Text,
    Together,
)
from car_desktop.reports.document.parts import masthead, note, section, typed
from car_desktop.reports.document.words import clean, shortened
from car_desktop.reports.pdf.canvas import OutsideStructure, TaggedCanvas
from car_desktop.reports.pdf.fonts import NO_GLYPH
from car_desktop.reports.pdf.layout import MissingWords
from car_desktop.reports.pdf.text import markup, pieces
from car_desktop.reports.pdf.writer import write
from tests.reports.archival import archival_faults, faults
from tests.reports.reading import Pdf

LETTER = (612.0, 792.0)
BLANK = Document(
    title="Minutes – CAP fictive",
    language="fr-CA",
    produced_on=date(2026, 11, 24),
    blocks=(),
    author="Camille Accompagne",
    subject="Rencontre 3",
    footer="Produit le 24 novembre 2026",
    header="CAP fictive",
)
TWO = (Column("Nom", 1), Column("Heures", 1, is_number=True))


def a_png(width: int = 40, height: int = 20) -> bytes:
    out = BytesIO()
    Image.new("RGB", (width, height), "#0E6262").save(out, "PNG")
    return out.getvalue()


def a_table(count: int = 3, kind: TableKind = TableKind.PLAIN) -> Table:
    return Table("Heures", TWO, tuple(Row(("Zoé", "2")) for _ in range(count)), kind)


def document(*blocks: Block, **said: object) -> Document:
    return replace(BLANK, blocks=blocks, **said)  # type: ignore[arg-type]  # fields of a Document


def written(made: Document, tmp_path: Path) -> Pdf:
    path = tmp_path / "document.pdf"
    with path.open("wb") as out:
        write(made, out, Progress())
    return Pdf(path)


def everything() -> Document:
    """One of each block."""
    inner = Items((Item("dedans"), Item("encore")), is_numbered=True)
    chart = BarChart(("Sept.", "Oct."), (Series("Présences", (12, 15)),))
    link = Run("le site", link="https://exemple.test/une?a=1&b=2")
    grid = (Column("Nom", 3), Column("1\n3 oct.", 0), Column("2\n7 nov.", 0), Column("Total", 1))
    return document(
        *masthead("Sorte", "Titre", "Sous-titre", "Thème"),
        Contents("Dans ce document"),
        Facts((Fact("Date", "Lundi"), Fact("Lieu", "Salle"))),
        *section("Section", [a_table(80)], anchor="first"),
        *section("Groupes", [Table("Groupes", TWO, (Band("École", "1 sur 1"), Row(("Ali", "3"))))]),
        *section("Grille", [Table("Grille", grid, (Row(("Ali", "P", "A", "1")),), TableKind.GRID)]),
        *note(typed("Une note.\n- un\n- deux", "Constat."), ["preuve"]),
        Callout(typed("Une décision.", "Décision.")),
        *section(
            "Liens",
            [Paragraph((Run("Voir "), link, Run(" et "), Run("la section", link="#first")))],
        ),
        Paragraph((Run("tout un lien", link="mailto:ali@exemple.test"),)),
        Items((Item("un", inner), Item((Run("deux", is_bold=True),)))),
        Heading("Partie", level=3),
        Paragraph("An English sentence.", language="en-CA"),
        Figure(chart, "Présences : 12 en septembre, 15 en octobre.", "Figure 1"),
        Picture(a_png(), "Un carré vert", 80, 40),
        Table(
            "Barres",
            TWO,
            (
                Row(("Ali", Bar(0.5)), anchor="ali"),
                Row(
                    (Stacked((Paragraph("a"), Paragraph("b", Role.SMALL_PRINT))), "1"),
                    is_total=True,
                ),
            ),
        ),
        Checkboxes(("Oui", "Non", "Peut-être, avec bien des mots " * 4)),
        Blank(3),
        Together((Paragraph("ensemble"),)),
        PageBreak(),
        Signature("Camille Accompagne", "Accompagnement", a_png()),
        letterhead=Letterhead("CSS des Monts-Fictifs", ("1, rue de l’Exemple",), a_png()),
    )


def test_a_document_with_everything_is_accessible_and_archival(tmp_path: Path) -> None:
    assert faults(written(everything(), tmp_path).path) == []


def test_what_is_attached_makes_it_another_part_of_the_standard(tmp_path: Path) -> None:
    attached = Attachment("chiffres.csv", "Les chiffres", b"a;b", "text/csv")
    pdf = written(document(*masthead("", "Titre", ""), attachments=(attached,)), tmp_path)

    assert faults(pdf.path) == []
    assert pdf.reader.attachments == {"chiffres.csv": [b"a;b"]}


def test_the_same_document_is_the_same_bytes(tmp_path: Path) -> None:
    attached = Attachment("chiffres.csv", "Les chiffres", b"a;b", "text/csv")
    for made in (everything(), replace(everything(), attachments=(attached,))):
        first = written(made, tmp_path).path.read_bytes()
        assert written(made, tmp_path).path.read_bytes() == first


def test_text_outside_of_the_structure_is_refused(tmp_path: Path) -> None:
    canvas = TaggedCanvas(str(tmp_path / "a.pdf"), document=BLANK)

    with pytest.raises(OutsideStructure):
        canvas.drawString(100, 100, "perdu")
    with pytest.raises(OutsideStructure):
        canvas.drawCentredString(100, 100, "perdu")


@pytest.mark.parametrize(
    "made",
    [
        document(Paragraph("sans titre"), title="  "),
        document(Picture(a_png(), " ", 80, 40)),
        document(Figure(BarChart(("a",), (Series("s", (1,)),)), "")),
    ],
    ids=["title", "picture", "chart"],
)
def test_a_document_that_lacks_words_is_refused(made: Document, tmp_path: Path) -> None:
    with pytest.raises(MissingWords):
        written(made, tmp_path)


def test_a_picture_that_cannot_be_read_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be read"):
        written(document(Picture(b"\x89PNG broken", "Logo", 80, 40)), tmp_path)


def test_a_level_of_heading_is_never_skipped(tmp_path: Path) -> None:
    made = document(Heading("Un", 1), Heading("Trois", 3), Heading("Deux", 2), Paragraph("fin"))

    assert archival_faults(written(made, tmp_path).path) == []


def test_the_halves_of_a_paragraph_are_one_element(tmp_path: Path) -> None:
    words = " ".join(f"mot{n}" for n in range(700))
    made = document(Heading("Titre", 1), Blank(20), Paragraph(words))
    pdf = written(made, tmp_path)

    with pikepdf.open(pdf.path) as opened:
        paragraphs = [e for e in elements(opened) if e.S == "/P"]
        pieces_of_it = list(paragraphs[0].K)
    assert len(pdf.pages) == 2
    assert len(paragraphs) == 1
    assert len(pieces_of_it) == 2  # a mark on each page


def test_a_table_says_its_headings_its_spans_and_is_one_over_all_pages(tmp_path: Path) -> None:
    pdf = written(everything(), tmp_path)

    with pikepdf.open(pdf.path) as opened:
        tables = [e for e in elements(opened) if e.S == "/Table"]
        first = list(elements(opened, tables[0]))
        spans = [
            int(e.A.ColSpan) for e in elements(opened, tables[1]) if "/ColSpan" in e.get("/A", {})
        ]
    assert [str(e.A.Scope) for e in first if e.S == "/TH"] == ["/Column"] * 2 + ["/Row"] * 80
    assert len([e for e in first if e.S == "/TR"]) == 81
    assert len([e for e in first if e.S == "/THead"]) == 1
    assert spans == []


def test_lists_inside_lists_are_nested(tmp_path: Path) -> None:
    pdf = written(everything(), tmp_path)

    with pikepdf.open(pdf.path) as opened:
        outer = [e for e in elements(opened) if e.S == "/L"][1]
        inner = [e for e in elements(opened, outer) if e.S == "/L"]
        assert [str(e.S) for e in elements(opened, inner[0])] == ["/LI", "/Lbl", "/LBody"] * 2
        assert str(inner[0].A.ListNumbering) == "/Decimal"
        assert inner[0].P.S == "/LBody"


def test_the_contents_give_the_page_of_each_section(tmp_path: Path) -> None:
    pdf = written(everything(), tmp_path)

    named = {
        title: 1 + number
        for number, page in enumerate(pdf.pages)
        for title in ("Groupes", "Liens")
        if f"\n{title}\n" in page
    }
    for title, page in named.items():
        assert re.search(rf"{title}\s+{page}\b", pdf.words)
    assert len(named) == 2


def test_links_say_where_they_lead(tmp_path: Path) -> None:
    pdf = written(everything(), tmp_path)

    links = [a.get_object() for page in pdf.reader.pages for a in page.get("/Annots", [])]
    words = {str(link["/Contents"]) for link in links}
    assert {"https://exemple.test/une?a=1&b=2", "first", "ali@exemple.test"} <= words


def texts_of(block: Block) -> list[Text]:
    if isinstance(block, Items):
        return [item.text for item in block.items]
    return [block.text] if isinstance(block, Paragraph) else []


def elements(pdf: pikepdf.Pdf, root: Any = None) -> Iterator[Any]:
    kids = (pdf.Root.StructTreeRoot if root is None else root).get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from elements(pdf, kid)


def test_the_metadata_name_the_document_and_its_language(tmp_path: Path) -> None:
    reader = written(everything(), tmp_path).reader

    assert reader.metadata is not None
    assert reader.metadata.title == "Minutes – CAP fictive"
    assert reader.metadata.author == "Camille Accompagne"
    assert reader.metadata.creation_date is not None
    assert reader.metadata.creation_date.date() == date(2026, 11, 24)
    assert str(reader.root_object["/Lang"]) == "fr-CA"
    preferences = reader.root_object["/ViewerPreferences"].get_object()
    assert str(preferences["/DisplayDocTitle"]) in ("true", "True")  # type: ignore[index]  # a dictionary


def test_every_font_is_an_embedded_subset_and_none_is_helvetica(tmp_path: Path) -> None:
    pdf = written(everything(), tmp_path)

    assert pdf.fonts
    assert all(name[7] == "+" and "SourceSans3" in name for name in pdf.fonts)
    assert b"Helvetica" not in pdf.path.read_bytes()


def test_every_page_is_letter_paper_with_its_number(tmp_path: Path) -> None:
    pdf = written(everything(), tmp_path)

    sizes = {(float(p.mediabox.width), float(p.mediabox.height)) for p in pdf.reader.pages}
    assert sizes == {LETTER}
    total = len(pdf.pages)
    assert total > 1
    for number, page in enumerate(pdf.pages, start=1):
        assert f"Page {number} of {total}" in page
        assert "Produit le 24 novembre 2026" in page


def test_nothing_is_printed_within_nineteen_millimetres_of_an_edge(tmp_path: Path) -> None:
    pdf = written(everything(), tmp_path)
    positions: list[tuple[float, float]] = []

    def visit(text: str, cm: list[float], tm: list[float], font: object, size: object) -> None:
        if text.strip():
            positions.append((tm[4] * cm[0] + cm[4], tm[5] * cm[3] + cm[5]))

    for page in pdf.reader.pages:
        page.extract_text(visitor_text=visit)

    margin = 19 * 72 / 25.4 - 0.1
    assert len(positions) > 100
    assert min(x for x, _ in positions) >= margin
    assert min(y for _, y in positions) >= margin
    assert max(y for _, y in positions) <= LETTER[1] - margin


def test_the_running_header_starts_on_the_second_page(tmp_path: Path) -> None:
    pages = written(everything(), tmp_path).pages

    assert not pages[0].startswith("CAP fictive")
    assert all(page.startswith("CAP fictive") for page in pages[1:])


def test_a_heading_is_never_alone_at_the_foot_of_a_page(tmp_path: Path) -> None:
    for filler in range(20, 50):
        made = document(
            *masthead("Sorte", "Titre", ""),
            *typed("\n".join(["ligne"] * filler)),
            *section("Section seule", typed("Le texte annoncé.")),
        )
        pages = written(made, tmp_path).pages
        with_heading = next(page for page in pages if "Section seule" in page)
        assert "Le texte annoncé." in with_heading


def test_a_cancelled_document_stops_at_once() -> None:
    calls: list[int] = []

    def is_cancelled() -> bool:
        calls.append(1)
        return len(calls) > 5

    with pytest.raises(Cancelled):
        write(everything(), BytesIO(), Progress(None, is_cancelled))


def test_progress_goes_from_nothing_to_everything() -> None:
    told: list[tuple[int, int]] = []
    write(everything(), BytesIO(), Progress(lambda done, total: told.append((done, total))))

    assert told[0][0] == 0
    assert max(done for done, _ in told) == told[0][1]
    assert all(0 <= done <= total for done, total in told)


def test_a_cell_longer_than_a_page_continues_on_the_next(tmp_path: Path) -> None:
    words = " ".join(f"mot{n}" for n in range(3_000))
    columns = (Column("A", 1), Column("B", 3))
    pdf = written(document(Table("A", columns, (Row((words, "court")),))), tmp_path)

    assert len(pdf.pages) > 2
    assert "mot0 " in pdf.words
    assert "mot2999" in pdf.words


@given(st.text())
def test_typed_text_never_becomes_markup(text: str) -> None:
    element = ET.fromstring(f"<p>{markup(text)}</p>")
    printed = "".join(element.itertext())

    assert {child.tag for child in element.iter()} <= {"p", "super", "font"}
    typed = typography.current().polish(clean(text))
    assert all(a in (b, NO_GLYPH) for a, b in zip(printed, typed, strict=True))


def test_a_letter_that_the_typeface_lacks_is_printed_in_the_other_one(tmp_path: Path) -> None:
    names = "ᐃᓄᒃᑎᑐᑦ · Ὀδυσσεύς · Чехов · Nguyễn"
    pdf = written(document(*typed(names)), tmp_path)

    assert names in pdf.words
    assert any("DejaVu" in font for font in pdf.fonts)


def test_what_no_typeface_can_print_becomes_a_box(tmp_path: Path) -> None:
    assert "avant □ après" in written(document(*typed("avant 👩 après")), tmp_path).words


@given(st.text())
def test_cleaning_keeps_every_visible_character(text: str) -> None:
    cleaned = clean(text)

    assert clean(cleaned) == cleaned
    assert not [c for c in cleaned if c < " " and c != "\n"]


@given(st.text(alphabet=st.characters(categories=["L", "N"]), min_size=1, max_size=3_000))
def test_long_words_are_cut_without_losing_a_letter(word: str) -> None:
    with i18n.speaking("en"):
        pieces = markup(word).split(" ")

    assert "".join(pieces) == markup(word).replace(" ", "")
    assert all(len(piece) <= 200 for piece in pieces)


@given(st.lists(st.text(alphabet="abc \n-", max_size=9_000), max_size=3))
def test_a_note_loses_no_letter_when_it_is_cut_into_paragraphs(parts: list[str]) -> None:
    text = "\n".join(parts)
    blocks = typed(text)
    texts = [one for block in blocks for one in texts_of(block)]
    printed = "".join(str(piece) for one in texts for piece in pieces(one))

    letters = [c for c in text if c in "abc"]
    assert [c for c in printed if c in "abc"] == letters


def test_a_name_beyond_the_limit_ends_with_an_ellipsis() -> None:
    assert shortened("a" * 201) == "a" * 199 + "…"
    assert shortened("a" * 200) == "a" * 200
    assert shortened("  deux \n mots ") == "deux mots"
