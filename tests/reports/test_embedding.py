"""A document inside another keeps its words and its links, and takes no name of the other's."""

from __future__ import annotations

from io import BytesIO

import pikepdf

from car_desktop.progress import Progress
from car_desktop.reports.document.content import (
    Column,
    Contents,
    Heading,
    Item,
    Items,
    PageBreak,
    Paragraph,
    Row,
    Run,
    Table,
)
from car_desktop.reports.document.embedding import embedded
from car_desktop.reports.pdf.writer import write
from tests.reports.blocks import document

INNER = document(
    Heading("Titre", 1),
    Contents("Dans ce document"),
    Heading("Section", 2, "here"),
    Paragraph((Run("Voir "), Run("ici", link="#here"), Run(" et "), Run("là", link="#row"))),
    Items((Item("un", Items((Item((Run("deux", link="#here"),)),))),)),
    Table("Heures", (Column("Nom", 1), Column("Heures", 1)), (Row(("Zoé", "2"), anchor="row"),)),
    is_landscape=True,
)


def test_its_title_becomes_a_chapter_and_its_contents_go() -> None:
    first, *blocks = embedded(INNER, "a")

    assert first == PageBreak(is_landscape=True)
    assert [b.level for b in blocks if isinstance(b, Heading)] == [2, 3]
    assert not [b for b in blocks if isinstance(b, Contents)]


def test_the_same_document_twice_leads_to_its_own_places() -> None:
    whole = document(Heading("Cahier", 1), *embedded(INNER, "a"), *embedded(INNER, "b"))
    out = BytesIO()
    write(whole, out, Progress())

    with pikepdf.open(out) as pdf:
        words = [str(a.Contents) for page in pdf.pages for a in page.get("/Annots", [])]
    assert words == ["a-here", "a-row", "a-here", "b-here", "b-row", "b-here"]
