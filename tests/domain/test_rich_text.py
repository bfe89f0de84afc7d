"""Text with its form: one way to say it, kept and read again as it was, within limits."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from car_desktop.domain.errors import UserError
from car_desktop.domain.rich_text import (
    MOST_LEVELS,
    Entry,
    Heading,
    ItemList,
    ListItem,
    Paragraph,
    RichText,
    Span,
    Table,
    entries_of,
    from_plain,
    has_form,
    is_link,
    listed,
    normalised,
    plain,
)
from car_desktop.domain.rich_text_json import (
    LARGEST,
    MOST_CELLS,
    MOST_COLUMNS,
    MOST_SPANS,
    apart,
    body,
    from_json,
    refuse_beyond_limits,
    text_and_blocks,
    to_json,
    together,
)
from car_desktop.domain.text import cleaned
from tests.rich_texts import rich_texts


def line(text: str) -> Paragraph:
    return Paragraph((Span(text),))


@given(rich_texts)
def test_what_is_kept_is_read_again_as_it_was(rich: RichText) -> None:
    normal = normalised(rich)

    assert normalised(normal) == normal
    assert from_json(to_json(normal)) == normal


@given(rich_texts)
def test_the_words_are_clean_and_survive_on_their_own(rich: RichText) -> None:
    words = plain(normalised(rich))

    assert cleaned(words) == words
    assert plain(from_plain(words)) == words


@given(st.text(st.characters(exclude_characters="\r\x0b\x0c\x85\u2028\u2029")))
def test_plain_text_has_no_form_and_keeps_every_line(text: str) -> None:
    rich = from_plain(cleaned(text))

    assert not has_form(rich)
    assert plain(normalised(rich)).strip("\n") == cleaned(text).strip("\n")
    assert text_and_blocks(rich)[1] == ""


def test_lists_and_tables_are_lines_in_plain_words() -> None:
    inner = ItemList((ListItem((Span("fond"),)),))
    rich = RichText(
        (
            Heading((Span("Titre"),)),
            ItemList((ListItem((Span("un"),), inner), ListItem((Span("deux"),))), is_numbered=True),
            Table((((Span("École"),), (Span("Élèves"),)), ((Span("Nord"),), (Span("412"),)))),
        )
    )

    assert plain(rich) == "Titre\n1. un\n  - fond\n2. deux\nÉcole | Élèves\nNord | 412"


def test_spans_of_one_form_are_one_and_empty_ones_go() -> None:
    spans = (Span("a"), Span(""), Span("b"), Span("c", is_bold=True))

    assert normalised(RichText((Paragraph(spans),))).blocks == (
        Paragraph((Span("ab"), Span("c", is_bold=True))),
    )


def test_control_and_direction_characters_go_and_letters_are_composed() -> None:
    rich = RichText((Paragraph((Span("e\u0301le\u0300ve\u202e\x00\nici"),)),))

    assert plain(normalised(rich)) == "élève ici"


def test_titles_and_names_of_columns_are_not_bold_twice() -> None:
    bold = (Span("x", is_bold=True),)
    rich = normalised(RichText((Heading(bold), Table((((bold),), ((bold),))))))

    assert rich.blocks == (Heading((Span("x"),)), Table((((Span("x"),),), (bold,))))


def test_rows_of_a_table_have_one_length() -> None:
    rich = RichText((Table(((), ((Span("a"),), (Span("b"),)))),))

    assert normalised(rich).blocks == (Table((((), ()), ((Span("a"),), (Span("b"),)))),)


def test_entries_come_under_each_other_however_deep_they_say_they_are() -> None:
    entries = [Entry(level, False, (Span(str(level)),)) for level in (3, 1, 4, 2)]
    (whole,) = listed(entries)

    assert [(e.level, e.spans[0].text) for e in entries_of(whole)] == [
        (1, "3"),
        (1, "1"),
        (2, "4"),
        (2, "2"),
    ]


def test_a_list_deeper_than_the_last_level_stays_there() -> None:
    deep: ItemList | None = None
    for level in range(MOST_LEVELS + 4, 0, -1):
        deep = ItemList((ListItem((Span(str(level)),), deep),))
    assert deep is not None
    (whole,) = normalised(RichText((deep,))).blocks

    assert isinstance(whole, ItemList)
    assert max(entry.level for entry in entries_of(whole)) == MOST_LEVELS
    assert len(list(entries_of(whole))) == MOST_LEVELS + 4


@pytest.mark.parametrize(
    ("address", "is_one"),
    [
        ("https://exemple.test/a?b=c#d", True),
        ("http://exemple.test", True),
        ("mailto:nom@exemple.test", True),
        ("javascript:alert(1)", False),
        ("file:///etc/passwd", False),
        ("\\\\serveur\\partage", False),
        ("data:text/html,x", False),
        ("https://exemple.test/a b", False),
        ("https://", False),
        ("https://exemple.test/\u202efdp", False),
    ],
)
def test_links_lead_to_the_web_or_to_a_mailbox_only(address: str, is_one: bool) -> None:
    rich = normalised(RichText((Paragraph((Span("x", link=address),)),)))

    assert is_link(address) is is_one
    assert has_form(rich) is is_one


@given(rich_texts)
def test_words_and_form_travel_as_one_text(rich: RichText) -> None:
    text, blocks = text_and_blocks(rich)

    assert apart(together(text, blocks)) == (text, blocks)
    assert body(text, blocks) == normalised(rich)


# The reader.


def kept(**changes: Any) -> str:
    return json.dumps({"v": 1, "blocks": [], **changes})


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "null",
        '{"v":1}',
        kept(v=2),
        kept(v=True),
        kept(more=1),
        kept(blocks={}),
        kept(blocks=["x"]),
        kept(blocks=[{"kind": "picture", "text": []}]),
        kept(blocks=[{"kind": ["paragraph"], "text": []}]),
        kept(blocks=[{"kind": "paragraph", "text": "x"}]),
        kept(blocks=[{"kind": "paragraph", "text": [], "colour": "red"}]),
        kept(blocks=[{"kind": "paragraph", "text": [{"text": "x", "bold": 1}]}]),
        kept(blocks=[{"kind": "paragraph", "text": [{"text": "x", "link": "file:///x"}]}]),
        kept(blocks=[{"kind": "heading", "level": 3, "text": ["x"]}]),
        kept(blocks=[{"kind": "list", "numbered": 0, "items": []}]),
        kept(blocks=[{"kind": "list", "numbered": False, "items": [{"inner": None}]}]),
        kept(blocks=[{"kind": "table", "rows": [["x"]]}]),
        "[" * 100_000,
    ],
)
def test_anything_else_is_no_rich_text(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        from_json(text)


def test_the_words_are_shown_where_the_form_cannot_be_read(
    caplog: pytest.LogCaptureFixture,
) -> None:
    assert body("Nos mots", '{"v":9}') == from_plain("Nos mots")
    assert "Nos mots" not in caplog.text
    assert caplog.records


@pytest.mark.parametrize(
    ("rich", "words"),
    [
        (from_plain("é" * (LARGEST // 2)), "split it"),
        (RichText((Table((((),) * (MOST_COLUMNS + 1),)),)), "columns"),
        (RichText((Table((((),) * 10,) * (MOST_CELLS // 10 + 1)),)), "cells"),
        (RichText((Paragraph((Span("a"),) * (MOST_SPANS + 1)),)), "split it"),
    ],
    ids=["size", "columns", "cells", "spans"],
)
def test_what_is_too_large_is_refused_in_one_sentence(rich: RichText, words: str) -> None:
    with pytest.raises(UserError, match=words) as refusal:
        from_json(to_json(rich))

    assert str(refusal.value).count(". ") == 0


def test_a_list_that_is_too_deep_is_refused() -> None:
    deep: ItemList | None = None
    for _ in range(MOST_LEVELS + 1):
        deep = ItemList((ListItem((Span("x"),), deep),))
    assert deep is not None

    with pytest.raises(UserError, match="levels"):
        refuse_beyond_limits(RichText((deep,)))


def test_a_note_of_100_kilobytes_with_form_is_within_the_limits() -> None:
    rich = RichText((Heading((Span("Titre"),)), *(line("mot " * 25) for _ in range(1000))))

    assert from_json(to_json(rich)) == rich
