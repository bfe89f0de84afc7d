"""Markdown out and in: the form survives, and nothing typed turns into form."""

from __future__ import annotations

import pytest
from hypothesis import given

from car_desktop.domain.errors import UserError
from car_desktop.domain.rich_text import (
    Heading,
    ItemList,
    ListItem,
    Paragraph,
    RichText,
    Span,
    Table,
    from_plain,
    normalised,
    plain,
)
from car_desktop.formats.markdown import DEEPEST, LARGEST, from_markdown, to_markdown
from tests.rich_texts import rich_texts


def without_empty_lines(rich: RichText) -> RichText:
    """Markdown has no word for empty lines."""
    full = (block for block in normalised(rich).blocks if block != Paragraph())
    return normalised(RichText(tuple(full)))


@given(rich_texts)
def test_what_goes_out_comes_back(rich: RichText) -> None:
    normal = without_empty_lines(rich)

    assert from_markdown(to_markdown(normal)) == normal


@pytest.mark.parametrize(
    "text",
    [
        "_trait_ et __double__",
        "*étoile* seule *",
        "# pas un titre",
        "1. pas une liste",
        "12) non plus",
        "- ni celle-ci",
        "+ ni plus",
        "=====",
        "---",
        "a | b | c",
        "[texte](https://exemple.test)",
        "![image](x.png)",
        "<b>gras</b> &amp; &eacute;",
        "`code` et ``` bloc",
        "~~~",
        "    quatre espaces au début",
        "fin avec deux espaces  ",
        "> citation",
        "C:\\dossier\\_nom_",
        "mot" * 25,
        "Sœur 🎉 ᐃᓄᒃᑎᑐᑦ Nguyễn",
        "\u00a0espace insécable\u00a0",
    ],
)
def test_what_was_typed_is_no_form(text: str) -> None:
    assert from_markdown(to_markdown(from_plain(text))) == from_plain(text)


def test_what_is_written_is_what_people_write() -> None:
    rich = RichText(
        (
            Heading((Span("Le constat"),)),
            Paragraph(
                (
                    Span("Trois "),
                    Span("écoles", is_bold=True),
                    Span(", en "),
                    Span("mai", is_italic=True),
                )
            ),
            ItemList((ListItem((Span("lire"),), ItemList((ListItem((Span("seul"),)),), True)),)),
            Paragraph((Span("la grille", link="https://exemple.test/g"),)),
            Table((((Span("École"),), (Span("n"),)), ((Span("Nord"),), (Span("4 | 5"),)))),
        )
    )

    assert to_markdown(rich) == (
        "# Le constat\n\n"
        "Trois **écoles**, en _mai_\n\n"
        "- lire\n  1. seul\n\n"
        "[la grille](<https://exemple.test/g>)\n\n"
        "| École | n |\n| --- | --- |\n| Nord | 4 &#124; 5 |\n"
    )
    assert to_markdown(RichText()) == ""


def test_what_rich_text_cannot_say_comes_in_as_words() -> None:
    source = (
        "> cité\n\n```\nx = 1\ny\n```\n\n![une photo](http://exemple.test/p.png) <script>x</script>"
        "\n\n---\n\n###### petit titre\n\nligne  \ncoupée\n"
    )

    assert plain(from_markdown(source)).split("\n") == [
        "cité",
        "x = 1",
        "y",
        "une photo <script>x</script>",
        "petit titre",
        "ligne",
        "coupée",
    ]


def test_entries_of_several_paragraphs_are_one_line() -> None:
    rich = from_markdown("1. un\n\n   encore\n\n   - deux\n\n   fin\n2. trois\n")

    assert plain(rich) == "1. un encore\n  - deux\n2. fin\n3. trois"


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "data:x"])
def test_links_elsewhere_are_words(address: str) -> None:
    rich = from_markdown(f"[clic]({address})")

    assert all(not span.link for block in rich.blocks for span in getattr(block, "spans", ()))
    assert "clic" in plain(rich)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("é" * LARGEST, "longer"),
        (">" * (DEEPEST + 1) + "x", "too deep"),
        ("[" * 100_000, "brackets"),
        ("|a" * 31 + "|\n" + "|-" * 31 + "|\n", "columns"),
    ],
    ids=["size", "depth", "brackets", "columns"],
)
def test_too_much_is_refused_in_a_sentence(source: str, words: str) -> None:
    with pytest.raises(UserError, match=words):
        from_markdown(source)


def test_hidden_characters_do_not_come_in() -> None:
    assert plain(from_markdown("a\x00b\u202ec &#8238; d")) == "a\ufffdbc  d"
