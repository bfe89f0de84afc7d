"""Documents with one of every block, built by hand, with any text wherever text may stand."""

from __future__ import annotations

from datetime import date
from io import BytesIO

from PIL import Image

from car_desktop.reports.charts.values import BarChart, Series, Unit
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
    Rule,
    Run,
    Sheet,
    Signature,
    Stacked,
    Table,
    TableKind,
    Together,
)

DAY = date(2026, 11, 24)


def a_png() -> bytes:
    """A small image."""
    out = BytesIO()
    Image.new("RGB", (60, 40), "teal").save(out, "PNG")
    return out.getvalue()


def a_document(
    *blocks: Block, title: str = "Compte rendu fictif", language: str = "fr-CA"
) -> Document:
    """A document of these blocks."""
    return Document(title, language, DAY, blocks)


def an_attendance_table() -> Table:
    """Names, lengths, bars and rates, under the names of two schools."""
    return Table(
        "Présences",
        (Column("Nom", 3), Column("Heures", 1, True), Column("", 1), Column("Taux", 1, True)),
        (
            Band("École du Boisé fictif", "2/2"),
            Row(
                ("Arsenault, Mireille", "2\u00a0h\u00a030", Bar(1), "100\u00a0%"), anchor="mireille"
            ),
            Row(("Benoît, Ali", "45\u00a0min", Bar(0.3), "30\u00a0%")),
            Band("École des Pins fictive"),
            Row(("Cloutier, Sylvain", "–", Bar(0), "0\u00a0%")),
            Row(("Total", "3\u00a0h\u00a015", Bar(0.43), "43\u00a0%"), is_total=True),
        ),
    )


def whole_document(said: str = "", language: str = "fr-CA") -> Document:
    """One of every block; `said` is added to every text that a person may have typed."""
    bars = BarChart((f"Sept. {said}", "Oct."), (Series(f"Taux {said}", (0.5, None)),), Unit.PERCENT)
    runs = (
        Run(f"gras {said}", is_bold=True, link="#mireille"),
        Run(f"penché {said}", is_italic=True, link="https://exemple.test/é?a=1&b=2"),
        Run(f"mauvais {said}", link=f"javascript:{said}"),
        Run("autre", link=said),
        Run("nulle part", link=f"#{said}?"),
    )
    return Document(
        title=f"Compte rendu {said}",
        language=language,
        produced_on=DAY,
        author=f"Camille Accompagne {said}",
        subject=f"Rencontre {said}",
        footer=f"Produit le 24 nov. {said}",
        header=f"CAP {said}",
        notice=f"Brouillon {said}",
        letterhead=Letterhead(f"CSS fictif {said}", (f"1, rue Fictive {said}",), a_png(), said),
        blocks=(
            Paragraph(f"CAP {said}", Role.EYEBROW),
            Heading(f"Compte rendu {said}", level=1),
            Rule(is_brand=True),
            Contents(f"Sommaire {said}"),
            Facts((Fact(f"Membres {said}", f"12 {said}"), Fact("Durée", "2\u00a0h\u00a030", 2))),
            Heading(f"Présences {said}", anchor=f"att {said}"),
            Paragraph(runs, anchor=said),
            Paragraph(f"In English {said}", language="en-CA"),
            an_attendance_table(),
            Table(
                f"Table {said}",
                (Column(f"Nom {said}", 1), Column(said, 1, True)),
                (
                    Band(f"Groupe {said}", said),
                    Row((said, said), anchor=said),
                    Row((said, "")),
                    Row((Stacked((Paragraph(said), Paragraph("b", language="en-CA"))), "")),
                ),
            ),
            Heading(f"Notes {said}", level=3),
            Items((Item(f"un {said}", Items((Item(said), Item("b")), True)), Item("deux"))),
            Callout((Paragraph(f"Décision {said}"), Items((Item(said),), is_numbered=True))),
            Figure(bars, f"Taux par mois {said}", f"Participation {said}"),
            Picture(a_png(), f"Un carré {said}", 100, 100),
            Signature(f"Élise Morin {said}", f"Directrice {said}", a_png()),
            Blank(2),
            Checkboxes((f"Oui {said}", "Non")),
            PageBreak(),
            Sheet((Paragraph(f"Attestation {said}", Role.DISPLAY), Together((Paragraph(said),)))),
            Together((Heading(f"Fin {said}"), Paragraph(f"Au revoir {said}", Role.CLOSING))),
            Table(
                "À remplir", (Column("A", 1), Column("B", 1)), (Row(("", "")),), TableKind.FORM, 24
            ),
            Table(
                "Grille",
                (Column("Nom", 1), Column("1", 0), Column("2", 0), Column("H", 0.4, True)),
                (Row((f"Roy {said}", "P", "A", "4")),),
                TableKind.GRID,
            ),
        ),
    )


def sound_document(said: str = "mot") -> Document:
    """A document whose links all lead somewhere, with two tables."""
    table = Table("Suivi", (Column("Quoi", 3), Column("Échéance", 1)), (Row((said, "2027-01-14")),))
    link = (Run("Mireille", link="#mireille"), Run(said))
    return a_document(Heading("Présences"), Paragraph(link), an_attendance_table(), table)
