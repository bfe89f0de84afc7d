"""The one typeface of the documents, embedded as subsets, and a second one for the letters it lacks."""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby
from threading import Lock

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from car_desktop.resources import resource

REGULAR = "SourceSans3-Regular"
ITALIC = "SourceSans3-It"
SEMIBOLD = "SourceSans3-Semibold"
BOLD = "SourceSans3-Bold"
BOLD_ITALIC = "SourceSans3-BoldIt"

FALLBACK = "DejaVuSans"  # syllabics, Greek, Cyrillic, Hebrew, Arabic, symbols

_FILES = (REGULAR, ITALIC, SEMIBOLD, BOLD, BOLD_ITALIC)
NO_GLYPH = "\u25a1"
_LAST_PLANE_0 = 0xFFFF  # ReportLab writes a wrong character map beyond it
_lock = Lock()

rl_config.useA85 = 0  # text-safe streams were for the mail of 1990: they make files a fifth larger


def register_fonts() -> None:
    """Make the typeface known to ReportLab."""
    for name in _FILES:
        _register(name)
    pdfmetrics.registerFontFamily(REGULAR, REGULAR, SEMIBOLD, ITALIC, BOLD_ITALIC)


def runs(text: str) -> list[tuple[str, bool]]:
    """The text in pieces, each with whether it needs the second typeface."""
    if _glyphs(REGULAR).issuperset(map(ord, text)):
        return [(text, False)] if text else []
    return [
        ("".join(characters), in_fallback)
        for in_fallback, characters in groupby(map(_printable, text), key=_needs_fallback)
    ]


def _printable(character: str) -> str:
    """The character, or a box where neither typeface has it."""
    if ord(character) in _glyphs(REGULAR):
        return character
    has_glyph = ord(character) <= _LAST_PLANE_0 and ord(character) in _glyphs(FALLBACK)
    return character if has_glyph else NO_GLYPH


def _needs_fallback(character: str) -> bool:
    return ord(character) not in _glyphs(REGULAR)


@lru_cache(maxsize=2)
def _glyphs(name: str) -> frozenset[int]:
    """The characters of a typeface, and the line's own white space."""
    _register(name)
    return frozenset(pdfmetrics.getFont(name).face.charToGlyph) | {0x09, 0x0A, 0x20, 0xA0}


def _register(name: str) -> None:
    """Read a file once: two jobs may ask at the same time, and a font is never replaced in use."""
    with _lock:
        if name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name, str(resource(f"fonts/{name}.ttf"))))
