"""The tests of PDFs are tested: each of these defects, put into a good file, is found."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from car_desktop.progress import Progress
from car_desktop.reports.document.content import (
    Column,
    Heading,
    Item,
    Items,
    Paragraph,
    Picture,
    Row,
    Run,
    Table,
)
from car_desktop.reports.pdf.writer import write
from tests.reports.archival import archival_faults, faults
from tests.reports.blocks import a_png, document, elements

Damage = Callable[[pikepdf.Pdf], None]


@pytest.fixture(scope="module")
def good() -> bytes:
    """A small document that holds something of each kind."""
    columns = tuple(Column(name, 1) for name in ("Nom", "Heures", "Taux"))
    rows = tuple(Row((f"Zoé {n}", "2", "80 %")) for n in range(4))
    out = BytesIO()
    made = document(
        Heading("Titre", 1),
        Heading("Section", 2),
        Paragraph((Run("Voir "), Run("le site", link="https://exemple.test/"), Run("."))),
        Items((Item("un"), Item("deux"))),
        Table("Heures", columns, rows),
        Picture(a_png(), "Un carré vert", 80, 40),
    )
    write(made, out, Progress())
    return out.getvalue()


def first(pdf: pikepdf.Pdf, tag: str) -> Any:
    return next(element for element in elements(pdf) if tag == element.S)


def _fonts(pdf: pikepdf.Pdf) -> list[Any]:
    found = [one for one in pdf.objects if isinstance(one, pikepdf.Dictionary)]
    return [one for one in found if one.get("/Type") == "/Font"]


def forget_parents(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.StructTreeRoot.ParentTree


def mix_up_parents(pdf: pikepdf.Pdf) -> None:
    numbers = pdf.Root.StructTreeRoot.ParentTree.Nums
    numbers[1] = pdf.make_indirect(pikepdf.Array(list(numbers[1])[:-1]))


def forget_colours(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.OutputIntents


def say_untagged(pdf: pikepdf.Pdf) -> None:
    pdf.Root.MarkInfo.Marked = False


def forget_language(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.Lang


def hide_title(pdf: pikepdf.Pdf) -> None:
    pdf.Root.ViewerPreferences.DisplayDocTitle = False


def change_metadata(before: bytes, after: bytes) -> Damage:
    def damage(pdf: pikepdf.Pdf) -> None:
        packet = pdf.Root.Metadata.read_bytes()
        assert before in packet
        pdf.Root.Metadata.write(packet.replace(before, after))

    return damage


def silence_figure(pdf: pikepdf.Pdf) -> None:
    del first(pdf, "/Figure").Alt


def lose_scope(pdf: pikepdf.Pdf) -> None:
    del first(pdf, "/TH").A


def skip_level(pdf: pikepdf.Pdf) -> None:
    first(pdf, "/H2").S = pikepdf.Name.H3


def silence_link(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[0].Annots[0].Contents


def orphan_link(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[0].Annots[0].StructParent


def lose_tab_order(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[0].Tabs


def leave_font_out(pdf: pikepdf.Pdf) -> None:
    del _fonts(pdf)[0].FontDescriptor.FontFile2


def lose_characters(pdf: pikepdf.Pdf) -> None:
    del _fonts(pdf)[0].ToUnicode


def write_outside(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].contents_add(b"\nBT /F1 12 Tf 100 100 Td (perdu) Tj ET\n")


def leave_mark_open(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].contents_add(b"\n/Artifact BMC\n")


def forget_bookmarks(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.Outlines


def start_a_script(pdf: pikepdf.Pdf) -> None:
    script = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")
    pdf.Root.OpenAction = pdf.make_indirect(script)


DEFECTS: list[Damage] = [
    forget_parents,
    mix_up_parents,
    forget_colours,
    say_untagged,
    forget_language,
    hide_title,
    silence_figure,
    lose_scope,
    skip_level,
    silence_link,
    orphan_link,
    lose_tab_order,
    leave_font_out,
    lose_characters,
    write_outside,
    leave_mark_open,
    forget_bookmarks,
    start_a_script,
]
CLAIMS = {
    "part of PDF/A": (b"<pdfaid:part>2", b"<pdfaid:part>1"),
    "level of PDF/A": (b"<pdfaid:conformance>A", b"<pdfaid:conformance>B"),
    "part of PDF/UA": (b"<pdfuaid:part>1</pdfuaid:part>", b""),
    "title": (b"Minutes", b"Autre chose"),
}


def test_the_file_is_good_before_it_is_damaged(good: bytes, tmp_path: Path) -> None:
    path = tmp_path / "good.pdf"
    path.write_bytes(good)

    assert faults(path) == []


@pytest.mark.parametrize("damage", DEFECTS, ids=lambda damage: damage.__name__)
def test_a_defect_is_found(good: bytes, tmp_path: Path, damage: Damage) -> None:
    assert archival_faults(damaged(good, tmp_path, damage))


@pytest.mark.parametrize("claim", CLAIMS)
def test_a_false_claim_is_found(good: bytes, tmp_path: Path, claim: str) -> None:
    assert archival_faults(damaged(good, tmp_path, change_metadata(*CLAIMS[claim])))


def test_a_stream_that_ends_without_a_line_is_found(good: bytes, tmp_path: Path) -> None:
    path = tmp_path / "bad.pdf"
    path.write_bytes(good.replace(b"\nendstream", b" endstream", 1))

    assert archival_faults(path)


def damaged(good: bytes, tmp_path: Path, damage: Damage) -> Path:
    path = tmp_path / "bad.pdf"
    with pikepdf.open(BytesIO(good)) as pdf:
        damage(pdf)
        pdf.save(path, fix_metadata_version=False)
    return path
