"""A document as a web page: read by anybody, on anything, from nowhere else."""

from __future__ import annotations

from io import BytesIO

import pytest

from car_desktop import i18n
from car_desktop.progress import Cancelled, Progress
from car_desktop.reports.charts.values import BarChart, Series
from car_desktop.reports.document.content import (
    Block,
    Column,
    Contents,
    Document,
    Figure,
    Heading,
    Item,
    Items,
    Paragraph,
    Picture,
    Row,
    Run,
    Table,
)
from car_desktop.reports.document.outline import UnreadableDocument
from car_desktop.reports.html.writer import write
from tests.reports.pages import Page
from tests.reports.plain_documents import a_document, a_png, whole_document


def html_of(document: Document) -> str:
    out = BytesIO()
    write(document, out, Progress())
    return out.getvalue().decode("utf-8")


def page_of(*blocks: Block, language: str = "fr-CA") -> Page:
    return Page(html_of(a_document(*blocks, language=language)))


@pytest.mark.parametrize("language", ["fr-CA", "en-CA"])
def test_a_page_with_every_block_is_read_without_a_fault(language: str) -> None:
    html = html_of(whole_document("typed", language))
    page = Page(html)

    assert page.faults == []
    assert html.startswith(f'<!DOCTYPE html>\n<html lang="{language}">')
    assert "<script" not in html
    assert page.tags.count("nav") == 1


def test_the_title_is_a_heading_even_where_no_block_says_it() -> None:
    page = page_of(Heading("Présences"), Heading("Détail", level=3))

    assert page.faults == []
    assert page.heading_levels() == [1, 2, 3]


def test_no_level_is_skipped_and_a_binder_moves_its_documents_down() -> None:
    alone = page_of(Heading("Titre", 1), Heading("Partie", 3))
    binder = page_of(
        *(Heading("Cahier", 1), Contents("Sommaire", 1)),
        *(Heading("Avis", 1), Heading("Ordre du jour"), Heading("Compte rendu", 1)),
    )

    assert alone.heading_levels() == [1, 2]
    assert binder.heading_levels() == [1, 2, 3, 2]
    assert len(binder.links) == 3  # the skip link and the two documents


def test_the_first_is_raised_and_hours_keep_their_spaces() -> None:
    html = html_of(a_document(Paragraph("Lundi 1er mars, 13 h 30")))

    assert "1<sup>er</sup>\u00a0mars" in html
    assert "13\u00a0h\u00a030" in html


def test_a_passage_in_another_language_says_so_and_follows_its_conventions() -> None:
    html = html_of(a_document(Paragraph("The 1er", language="en-CA")))

    assert '<p lang="en-CA">The 1er</p>' in html


def test_a_table_is_announced_with_its_name_its_columns_and_its_rows() -> None:
    table = Table("Présences", (Column("Nom", 2), Column("", 1)), (Row(("Roy", "P")),))
    html = html_of(a_document(table))

    assert '<caption><span class="unseen">Présences</span></caption>' in html
    assert '<th scope="col">Nom</th><td></td>' in html  # an empty heading would head nothing
    assert '<th scope="row">Roy</th><td>P</td>' in html


def test_lists_stand_inside_lists() -> None:
    html = html_of(a_document(Items((Item("un", Items((Item("a"),), True)), Item("deux")))))

    assert "<ul><li>un<ol><li>a</li></ol></li>\n<li>deux</li></ul>" in html


def test_links_lead_to_their_row_or_to_a_safe_address_or_nowhere() -> None:
    links = ("#row", "https://exemple.test", "javascript:alert(1)", "file:///etc/passwd", "#gone")
    table = Table("T", (Column("A", 1),), (Row(("x",), anchor="row"),))
    page = page_of(Paragraph(tuple(Run("x", link=link) for link in links)), table)

    assert page.faults == []
    assert len(page.links) == 3  # the skip link, the row and the address


def test_a_chart_is_a_drawing_with_words_and_its_figures_in_a_table() -> None:
    chart = BarChart(("Sept.", "Oct."), (Series("Taux", (1, 2)), Series("Autre", (3, None))))
    page = page_of(Figure(chart, "Les taux montent.", "Taux"), Figure(chart, "Encore.", "Taux"))

    drawn = [given for tag, given in page.attributes if tag == "svg"]
    assert page.faults == []
    assert [given["aria-label"] for given in drawn] == ["Les taux montent.", "Encore."]
    assert page.tags.count("table") == 2


@pytest.mark.parametrize(
    "document",
    [
        a_document(Paragraph("x"), title=" "),
        a_document(Picture(a_png(), " ", 10, 10)),
        a_document(Figure(BarChart((), ()), "")),
        a_document(Table("", (), ())),
    ],
)
def test_a_document_that_would_shut_somebody_out_is_refused(document: Document) -> None:
    with pytest.raises(UnreadableDocument):
        html_of(document)


def test_a_title_that_nobody_sees_is_a_dash() -> None:
    assert ">–</h2>" in html_of(a_document(Heading("\u200b"), Paragraph("x")))


def test_the_program_s_own_words_are_in_the_document_s_language() -> None:
    spoken: list[str] = []

    def translate(language: str, context: str, text: str, comment: str, n: int) -> str:
        spoken.append(language)
        return ""

    i18n.set_translator(translate)
    try:
        html_of(whole_document())
    finally:
        i18n.set_translator(None)
    assert set(spoken) == {"fr"}


def test_a_page_is_written_in_time_to_be_cancelled() -> None:
    with pytest.raises(Cancelled):
        write(whole_document(), BytesIO(), Progress(None, lambda: True))


def test_a_page_of_400_kilobytes_of_notes_is_whole() -> None:
    words = "mot " * 100_000

    assert words.strip() in page_of(Paragraph(words)).words
