"""Text in a chart: in the typeface of the documents, wrapped to the room there is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportlab.graphics import shapes
from reportlab.lib.colors import HexColor
from reportlab.pdfbase.pdfmetrics import stringWidth

from car_desktop.reports.document.words import clean
from car_desktop.reports.pdf.fonts import FALLBACK, REGULAR, SEMIBOLD, register_fonts, runs

register_fonts()
# A drawing selects its default font before its first label: Times would come into every file.
shapes.STATE_DEFAULTS["fontName"] = REGULAR

SIZE = 8.5
LEADING = 10.5
START, MIDDLE, END = "start", "middle", "end"

_ELLIPSIS = "…"


def width_of(text: str, size: float = SIZE, *, is_bold: bool = False) -> float:
    """The width of a text on one line, in points."""
    return sum(
        float(stringWidth(part, font, size)) for part, font in _pieces(text, is_bold=is_bold)
    )


def lettering(
    x: float,
    y: float,
    text: str,
    colour: str,
    anchor: str = START,
    *,
    size: float = SIZE,
    is_bold: bool = False,
) -> list[shapes.String]:
    """A text whose first, middle or last letter stands at x, on the base line y."""
    whole = width_of(text, size, is_bold=is_bold)
    left = x - {START: 0.0, MIDDLE: whole / 2, END: whole}[anchor]
    letters = []
    for part, font in _pieces(text, is_bold=is_bold):
        letters.append(
            shapes.String(
                round(left, 3), y, part, fontName=font, fontSize=size, fillColor=HexColor(colour)
            )
        )
        left += stringWidth(part, font, size)
    return letters


def wrapped(text: str, room: float, most: int, size: float = SIZE) -> tuple[str, ...]:
    """The text in at most that many lines no wider than the room; the last one says that it goes on."""
    lines = list(_lines(text.split(" "), room, size))
    if len(lines) <= most:
        return tuple(lines)
    return (*lines[: most - 1], _cut(" ".join(lines[most - 1 :]), room, size))


def widest(texts: Sequence[str], size: float = SIZE, *, is_bold: bool = False) -> float:
    """The width of the widest of some texts."""
    return max((width_of(text, size, is_bold=is_bold) for text in texts), default=0.0)


def _pieces(text: str, *, is_bold: bool) -> Iterator[tuple[str, str]]:
    font = SEMIBOLD if is_bold else REGULAR
    for part, in_fallback in runs(clean(text).replace("\n", " ")):
        yield part, FALLBACK if in_fallback else font


def _lines(words: list[str], room: float, size: float) -> Iterator[str]:
    line = ""
    for word in words:
        longer = f"{line} {word}" if line else word
        if width_of(longer, size) <= room:
            line = longer
            continue
        if line:
            yield line
        *whole, line = _broken(word, room, size)
        yield from whole
    yield line


def _broken(word: str, room: float, size: float) -> list[str]:
    """A word in pieces that fit; at least a letter each."""
    pieces = [""]
    for letter in word:
        if pieces[-1] and width_of(pieces[-1] + letter, size) > room:
            pieces.append("")
        pieces[-1] += letter
    return pieces


def _cut(text: str, room: float, size: float) -> str:
    while text and width_of(text + _ELLIPSIS, size) > room:
        text = text[:-1]
    return text.rstrip() + _ELLIPSIS
