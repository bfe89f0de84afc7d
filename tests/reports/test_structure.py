"""What a screen reader and an archive find in a PDF."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from car_desktop.domain.errors import UserError
from car_desktop.reports.charts.values import BarChart, Series
from car_desktop.reports.document.content import (
    Attachment,
    Band,
    Blank,
    Callout,
    Column,
    Document,
    Figure,
    Heading,
    PageBreak,
    Paragraph,
    Picture,
    Role,
    Row,
    Run,
    Sheet,
    Signature,
    Table,
    Together,
)
from car_desktop.reports.document.outline import UnreadableDocument
from car_desktop.reports.document.parts import masthead
from car_desktop.reports.pdf.canvas import OutsideStructure, TaggedCanvas
from tests.reports.archival import archival_faults, faults
from tests.reports.blocks import BLANK, TWO, a_png, a_table, document, elements, everything, written


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
    with pytest.raises(UnreadableDocument):
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
        paragraphs = [e for e in elements(opened) if e.S == "/P" and len(e.K) > 1]
        pieces_of_it = list(paragraphs[0].K)
    assert len(pdf.pages) == 2
    assert len(paragraphs) == 1
    assert len(pieces_of_it) == 2  # a mark on each page


def test_a_table_says_its_headings_and_is_one_over_all_pages(tmp_path: Path) -> None:
    three = (*TWO, Column("Rencontres", 1, is_number=True))
    rows: tuple[Row | Band, ...] = (
        Band("École fictive", "80"),
        *(Row((f"Zoé {n}", "2", "1")) for n in range(80)),
    )
    made = document(Heading("Titre", 1), Table("Heures", three, rows), a_table(2))
    pdf = written(made, tmp_path)

    with pikepdf.open(pdf.path) as opened:
        long, short = [e for e in elements(opened) if e.S == "/Table"]
        cells = list(elements(opened, long))
        scopes = [str(e.A.Scope) for e in cells if e.S == "/TH"]
        spans = [int(e.A.ColSpan) for e in cells if "/ColSpan" in e.get("/A", {})]
        few = [str(e.A.Scope) for e in elements(opened, short) if e.S == "/TH"]
    assert len(pdf.pages) > 1
    assert scopes == ["/Column"] * 3 + ["/Row"] * 81
    assert len([e for e in cells if e.S == "/TR"]) == 82
    assert spans == [2]
    assert few == ["/Column"] * 2  # more headings than figures would be read


def test_lists_inside_lists_are_nested(tmp_path: Path) -> None:
    pdf = written(everything(), tmp_path)

    with pikepdf.open(pdf.path) as opened:
        outer = [e for e in elements(opened) if e.S == "/L"][1]
        inner = [e for e in elements(opened, outer) if e.S == "/L"]
        assert [str(e.S) for e in elements(opened, inner[0])] == ["/LI", "/Lbl", "/LBody"] * 2
        assert str(inner[0].A.ListNumbering) == "/Decimal"
        assert inner[0].P.S == "/LBody"


def test_a_link_that_leads_nowhere_is_plain_text(tmp_path: Path) -> None:
    nowhere, script = Run("nulle part", link="#absent"), Run("un script", link="javascript:x()")
    pdf = written(
        document(
            Paragraph((nowhere, Run(", "), script, Run(", "), Run("ici", link="#decided"))),
            Table("Liens", TWO, (Row(((nowhere,), "1")),)),
            Callout((Paragraph("Une décision.", anchor="decided"),)),
        ),
        tmp_path,
    )

    assert "nulle part, un script, ici" in pdf.words
    links = [a.get_object() for page in pdf.reader.pages for a in page.get("/Annots", [])]
    assert [str(link["/Contents"]) for link in links] == ["decided"]


def test_links_say_where_they_lead(tmp_path: Path) -> None:
    pdf = written(everything(), tmp_path)

    links = [a.get_object() for page in pdf.reader.pages for a in page.get("/Annots", [])]
    words = {str(link["/Contents"]) for link in links}
    assert {"https://exemple.test/une?a=1&b=2", "first", "ali@exemple.test"} <= words


def a_sheet(*words: str) -> Sheet:
    foot = Together((Signature("Camille Accompagne"), Paragraph("Numéro 1", Role.META)))
    return Sheet((Heading("Attestation", 1), *map(Paragraph, words), foot))


def test_a_page_to_frame_has_a_border_and_no_number(tmp_path: Path) -> None:
    pdf = written(document(a_sheet("Zoé"), PageBreak(), a_sheet("Ali")), tmp_path)

    assert [page.count("Numéro 1") for page in pdf.pages] == [1, 1]
    assert "Page" not in pdf.words
    assert "CAP fictive" not in pdf.words
    assert faults(pdf.path) == []


def test_a_certificate_of_several_pages_is_numbered(tmp_path: Path) -> None:
    pdf = written(document(a_sheet(*["une ligne"] * 60)), tmp_path)

    assert len(pdf.pages) > 1
    assert f"Page 1 of {len(pdf.pages)}" in pdf.words
    assert faults(pdf.path) == []
