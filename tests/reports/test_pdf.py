"""The PDF of a document: type, text, tables, pages, structure."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from car_desktop import i18n, typography
from car_desktop.progress import Cancelled, Progress
from car_desktop.reports.document.content import (
    Block,
    Column,
    Contents,
    Heading,
    Items,
    PageBreak,
    Paragraph,
    Role,
    Row,
    Table,
    Text,
)
from car_desktop.reports.document.parts import masthead, part, section, typed
from car_desktop.reports.document.words import clean, shortened
from car_desktop.reports.pdf.fonts import NO_GLYPH
from car_desktop.reports.pdf.text import markup, pieces
from car_desktop.reports.pdf.writer import write
from tests.reports.archival import archival_faults
from tests.reports.blocks import a_table, document, everything, written

LETTER = (612.0, 792.0)


def test_some_pages_are_turned(tmp_path: Path) -> None:
    wide, upright = PageBreak(is_landscape=True), PageBreak(is_landscape=False)
    made = document(
        Heading("Un", 1), wide, Heading("Deux"), a_table(60), upright, Heading("Trois"), PageBreak()
    )
    pdf = written(made, tmp_path)

    widths = [float(page.mediabox.width) for page in pdf.reader.pages]
    assert widths == [612, *[792] * (len(widths) - 2), 612]
    assert len(widths) > 3
    assert archival_faults(pdf.path) == []


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


def texts_of(block: Block) -> list[Text]:
    if isinstance(block, Items):
        return [item.text for item in block.items]
    return [block.text] if isinstance(block, Paragraph) else []


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
    all_blocks = everything()
    blocks = tuple(one for one in all_blocks.blocks if not isinstance(one, Contents))
    pdf = written(replace(all_blocks, blocks=blocks), tmp_path)
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


def test_the_quiet_lines_of_a_heading_stay_with_what_they_announce(tmp_path: Path) -> None:
    for filler in range(28, 44):
        made = document(
            *masthead("Sorte", "Titre", ""),
            *typed("\n".join(["ligne"] * filler)),
            *section(
                "Point seul", [Paragraph("13 h 30", Role.META), *part("Script", typed("Dire."))]
            ),
        )
        pages = written(made, tmp_path).pages
        with_heading = next(page for page in pages if "Point seul" in page)
        assert "Dire." in with_heading


def test_quiet_lines_beyond_a_page_do_not_push_it_away(tmp_path: Path) -> None:
    long = Paragraph("mot " * 3000, Role.META)
    pages = written(document(*section("Point", [long, Paragraph("Fin.")])), tmp_path).pages

    assert "Point" in pages[0]
    assert "Fin." in pages[-1]
    assert len(pages) < 6


def test_the_last_row_of_a_table_is_never_alone_on_a_page(tmp_path: Path) -> None:
    for count in range(25, 40):
        pages = written(document(Paragraph("Avant"), a_table(count)), tmp_path).pages
        if len(pages) > 1:
            assert pages[-1].count("Zoé") > 1


def test_a_short_table_is_on_one_page(tmp_path: Path) -> None:
    for filler in range(30, 44):
        made = document(*typed("\n".join(["ligne"] * filler)), a_table(4))
        assert {page.count("Zoé") for page in written(made, tmp_path).pages} <= {0, 4}


def test_the_words_of_a_narrow_column_are_not_cut(tmp_path: Path) -> None:
    columns = (Column("École", 90), Column("Heures-personnes", 5, True), Column("Taux", 5, True))
    pdf = written(document(Table("Parts", columns, (Row(("Boisé", "2", "1")),))), tmp_path)

    assert "Heures-personnes" in pdf.words


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


def test_a_space_that_keeps_words_on_one_line_stays() -> None:
    assert shortened("13\u00a0h\u202f30  à 16\u00a0h") == "13\u00a0h\u00a030 à 16\u00a0h"
    assert shortened("\u00a0 Zoé\u00a0") == "Zoé"
