"""One line of rich text in Markdown, where no letter of it can be taken for form.

Bold is `**`, italics inside it `_`. CommonMark decides by the neighbours whether such a mark opens
or closes (6.2, flanking), so a letter right outside of one is written as `&#233;`: a reference ends
in punctuation, and then every mark counts.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import groupby

from car_desktop.domain.rich_text import Span, Spans

BLOCK_START = re.compile(r"^(\d+(?=[.)])|(?=[-+=]))(.)")
"""At the start of a line: what would make a list, a rule or a title of it."""

_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~&])")


def in_markdown(spans: Spans) -> str:
    """The line, trimmed of nothing: spaces at its ends are written as references."""
    bold_runs = [(is_bold, tuple(run)) for is_bold, run in groupby(spans, key=_is_bold)]
    parts: list[str] = []
    for place, (is_bold, run) in enumerate(bold_runs):
        is_first, is_last = place == 0, place == len(bold_runs) - 1
        if is_bold:
            parts.append(f"**{_italic_runs(run, True, True)}**")
        else:
            parts.append(_italic_runs(run, is_first, is_last, not is_first, not is_last))
    return "".join(parts)


def inside_table(line: str) -> str:
    """A line as a cell: a bar would end it, whatever stands before it."""
    return line.replace("\\|", "&#124;").replace("|", "&#124;")


def _is_bold(span: Span) -> bool:
    return span.is_bold


def _is_italic(span: Span) -> bool:
    return span.is_italic


def _italic_runs(
    spans: Spans,
    starts: bool,
    ends: bool,
    is_after_mark: bool = False,
    is_before_mark: bool = False,
) -> str:
    """Spans of one weight; `starts` and `ends` say where a space would be lost or break a mark."""
    runs = [(is_italic, tuple(run)) for is_italic, run in groupby(spans, key=_is_italic)]
    parts: list[str] = []
    for place, (is_italic, run) in enumerate(runs):
        is_first, is_last = place == 0, place == len(runs) - 1
        if is_italic:
            parts.append(f"_{_linked(run, True, True, False, False)}_")
        else:
            parts.append(
                _linked(
                    run,
                    starts and is_first,
                    ends and is_last,
                    is_after_mark if is_first else True,
                    is_before_mark if is_last else True,
                )
            )
    return "".join(parts)


def _linked(
    spans: Spans, starts: bool, ends: bool, is_after_mark: bool, is_before_mark: bool
) -> str:
    """Spans of one weight and slant."""
    parts: list[str] = []
    for place, span in enumerate(spans):
        is_first, is_last = place == 0, place == len(spans) - 1
        if span.link:
            parts.append(f"[{_escaped(span.text, True, True)}](<{_address(span.link)}>)")
            continue
        parts.append(
            _escaped(
                span.text,
                starts and is_first,
                ends and is_last,
                is_after_mark and is_first,
                is_before_mark and is_last,
            )
        )
    return "".join(parts)


def _escaped(
    text: str,
    starts: bool,
    ends: bool,
    is_after_mark: bool = False,
    is_before_mark: bool = False,
) -> str:
    """Words; the first and the last letter are written as references where they have to be."""
    first = _must_hide(text[0], starts, is_after_mark)
    last = _must_hide(text[-1], ends, is_before_mark)
    if len(text) == 1:
        return _reference(text) if first or last else _plain(text, is_end=True)
    return (
        (_reference(text[0]) if first else _plain(text[0]))
        + _plain(text[1:-1])
        + (_reference(text[-1]) if last else _plain(text[-1], is_end=True))
    )


def _must_hide(letter: str, is_edge: bool, is_beside_mark: bool) -> bool:
    if letter.isspace():
        return is_edge or letter != " "
    return is_beside_mark and not _is_punctuation(letter)


def _is_punctuation(letter: str) -> bool:
    return unicodedata.category(letter).startswith("P")


def _plain(text: str, *, is_end: bool = False) -> str:
    """Words without a mark; an exclamation mark before a link would make a picture of it."""
    escaped = _SPECIAL.sub(r"\\\1", text).replace("\t", "&#9;")
    return "\\!" if is_end and escaped == "!" else escaped


def _reference(letter: str) -> str:
    return f"&#{ord(letter)};"


def _address(link: str) -> str:
    return re.sub(r"([\\<>&*_`|\[\]])", r"\\\1", link)
