"""Documents made of blocks, to be written in each kind of file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
from PIL import Image

from car_desktop.progress import Progress
from car_desktop.reports.charts.values import BarChart, Series
from car_desktop.reports.document.content import (
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
    Together,
)
from car_desktop.reports.document.parts import masthead, note, section, typed
from car_desktop.reports.pdf.writer import write
from tests.reports.reading import Pdf

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


def elements(pdf: pikepdf.Pdf, root: Any = None) -> Iterator[Any]:
    kids: Any = (pdf.Root.StructTreeRoot if root is None else root).get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from elements(pdf, kid)
