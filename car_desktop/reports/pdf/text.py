"""From what a person typed to what ReportLab prints: nothing typed is ever read as markup."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TypeAlias
from xml.sax.saxutils import escape, quoteattr

from car_desktop import typography
from car_desktop.reports.document.content import Run, Text
from car_desktop.reports.document.words import clean
from car_desktop.reports.pdf.fonts import FALLBACK, runs
from car_desktop.reports.pdf.styles import LINK

Follow: TypeAlias = Callable[[str], str]
"""Where a link of the document leads, or nothing: ReportLab ends in an error for a place that is not there."""

LONGEST_WORD = 200
_PIECE = 6_000  # ReportLab's time grows with the square of a paragraph

_SUPERSCRIPT = '<super rise="33%" size="68%">{}</super>'
_OTHER_TYPEFACE = f'<font name="{FALLBACK}">{{}}</font>'
_LONG_WORD = re.compile(rf"[^ \n]{{{LONGEST_WORD}}}(?=[^ \n])")


def markup_of(text: Text, follow: Follow) -> str:
    """A text in runs as ReportLab's markup."""
    if isinstance(text, str):
        return markup(text)
    return "".join(_run(run, follow(run.link)) for run in text)


def _run(run: Run, link: str) -> str:
    inner = markup(run.text)
    if run.is_bold:
        inner = f"<b>{inner}</b>"
    if run.is_italic:
        inner = f"<i>{inner}</i>"
    if link and inner:
        inner = f'<a href={quoteattr(link)} color="{LINK}">{inner}</a>'
    return inner


def pieces(text: Text) -> list[Text]:
    """A text in pieces that ReportLab sets in reasonable time; each line typed is one at least."""
    if isinstance(text, str):
        return list(_lines(text)) or [""]
    if sum(len(run.text) for run in text) <= _PIECE:
        return [text]
    return [(replace(run, text=piece),) for run in text for piece in _lines(run.text)]


def markup(text: str) -> str:
    """Typed text as ReportLab's markup: cleaned, escaped, with its superscripts."""
    language = typography.current()
    typed = language.polish(_LONG_WORD.sub(r"\g<0> ", clean(text)))
    pieces = language.raised(typed)
    return "".join(
        _SUPERSCRIPT.format(escape(p)) if up else _in_its_typeface(p) for p, up in pieces
    )


def _in_its_typeface(text: str) -> str:
    return "".join(
        _OTHER_TYPEFACE.format(escape(run)) if is_other else escape(run)
        for run, is_other in runs(text)
    )


def _lines(text: str) -> Iterator[str]:
    for line in clean(text).split("\n"):
        if line.strip():
            yield from _pieces(line.strip())


def _pieces(line: str) -> Iterator[str]:
    """A line in pieces that ReportLab sets in reasonable time, cut between words."""
    while len(line) > _PIECE:
        cut = line.rfind(" ", 1, _PIECE)
        cut = cut if cut > 0 else _PIECE
        yield line[:cut]
        line = line[cut:].lstrip()
    yield line
