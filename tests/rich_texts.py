"""Rich texts of every shape, for properties; letters are those that Markdown and HTML stumble on."""

from __future__ import annotations

from hypothesis import strategies as st

from car_desktop.domain.rich_text import (
    Heading,
    ItemList,
    ListItem,
    Paragraph,
    RichText,
    Span,
    Table,
)

_LETTERS = list("ab1é .*_#|\\`[]()<>&!-+=~:;«»’\u00a0\t\"'$^%@🎉ᐃẫ\u0301")

words = st.text(st.sampled_from(_LETTERS), min_size=1, max_size=8)
links = st.sampled_from(["", "", "", "https://exemple.test/a_b?(c)&d=|*", "mailto:a@b.test"])
spans = st.lists(st.builds(Span, words, st.booleans(), st.booleans(), links), max_size=4).map(tuple)


def _lists(items: st.SearchStrategy[ListItem]) -> st.SearchStrategy[ItemList]:
    several = st.lists(items, min_size=1, max_size=3).map(tuple)
    return st.builds(ItemList, several, st.booleans())


_items = st.recursive(
    st.builds(ListItem, spans),
    lambda items: st.builds(ListItem, spans, _lists(items)),
    max_leaves=8,
)
_rows = st.lists(st.lists(spans, min_size=1, max_size=3).map(tuple), min_size=1, max_size=3)
blocks = st.one_of(
    st.builds(Paragraph, spans),
    st.builds(Heading, spans, st.sampled_from([1, 2])),
    _lists(_items),
    st.builds(Table, _rows.map(tuple)),
)
rich_texts = st.builds(RichText, st.lists(blocks, max_size=5).map(tuple))
