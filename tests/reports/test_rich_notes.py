"""Notes with their form become blocks of a document."""

from __future__ import annotations

import pytest
from hypothesis import given

from car_desktop.domain import rich_text as source
from car_desktop.domain.rich_text import RichText, Span, normalised
from car_desktop.domain.rich_text_json import to_json
from car_desktop.reports.document.content import (
    Column,
    Heading,
    Item,
    Items,
    Paragraph,
    Row,
    Run,
    Table,
)
from car_desktop.reports.document.parts import typed
from car_desktop.reports.document.rich import rich
from tests.rich_texts import rich_texts


def test_each_form_has_its_block() -> None:
    inner = source.ItemList((source.ListItem((Span("seul"),)),), is_numbered=True)
    form = RichText(
        (
            source.Heading((Span("Constat"),), 2),
            source.Paragraph((Span("Trois "), Span("écoles", is_bold=True))),
            source.Paragraph(),
            source.ItemList((source.ListItem((Span("lire", is_italic=True),), inner),)),
            source.Table((((Span("École"),), (Span("n"),)), ((Span("Nord"),), ()))),
        )
    )

    assert rich("", to_json(form)) == (
        Heading("Constat", level=3),
        Paragraph((Run("Trois "), Run("écoles", is_bold=True))),
        Items((Item((Run("lire", is_italic=True),), Items((Item((Run("seul"),)),), True)),)),
        Table(
            "École, n",
            (Column("École", 6.0), Column("n", 6.0)),
            (Row(((Run("Nord"),), ())),),
        ),
    )


def test_a_label_comes_first() -> None:
    link = Span("page", link="https://exemple.test")
    paragraph = RichText((source.Paragraph((link,)),))
    heading = RichText((source.Heading((Span("Titre"),)),))

    assert rich("", to_json(paragraph), "Décision :") == (
        Paragraph(
            (Run("Décision :", is_bold=True), Run(" "), Run("page", link="https://exemple.test"))
        ),
    )
    assert rich("", to_json(heading), "Décision :") == (
        Paragraph((Run("Décision :", is_bold=True),)),
        Heading("Titre", level=3),
    )


@pytest.mark.parametrize("blocks", ["", "{broken", '{"v":1,"blocks":[]}'])
def test_without_a_form_the_note_is_as_it_was_typed(blocks: str) -> None:
    text = "Une ligne\n- un\n- deux"

    assert rich(text, blocks, "Note :") == typed(text, "Note :")


def test_titles_of_columns_alone_are_a_line() -> None:
    form = RichText((source.Table((((Span("a"),), (Span("b"),)),)),))

    assert rich("", to_json(form)) == (Paragraph("a | b"),)


@given(rich_texts)
def test_any_form_becomes_blocks_that_hold_something(form: RichText) -> None:
    normal = normalised(form)

    for block in rich(source.plain(normal), to_json(normal)):
        assert isinstance(block, Heading | Paragraph | Items | Table)
        if isinstance(block, Table):
            assert all(
                len(row.cells) == len(block.columns) for row in block.rows if isinstance(row, Row)
            )
            assert block.name
        if isinstance(block, Heading):
            assert block.text
            assert block.level == 3
