"""From typed text to what is read: cleaned, polished, its « er » raised, its links made sure of.

Writers that produce files of text (HTML, DOCX, tables) ask here, so that all of them say the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from car_desktop import typography
from car_desktop.domain.text import cleaned
from car_desktop.reports.document.content import Bar, Cell, Run, Stacked, Text

_SCHEMES = frozenset({"http", "https", "mailto", "tel"})
_LONGEST_ADDRESS = 2_000
# What an address may hold as it stands (RFC 3986); everything else is written as %XX.
_ADDRESS_SIGNS = "%:/?#[]@!$&'()*+,;=-._~"


@dataclass(frozen=True, slots=True)
class Piece:
    """Text in one form; `link` is an address that may be followed, or « #anchor »."""

    text: str
    is_bold: bool = False
    is_italic: bool = False
    is_raised: bool = False
    link: str = ""


def pieces(text: Text, language: str) -> Iterator[Piece]:
    """The text of a block, in pieces of one form; `language` is that of the text (« fr-CA »)."""
    for run in (Run(text),) if isinstance(text, str) else text:
        link = run.link if run.link.startswith("#") else address(run.link)
        for part, is_raised in _raised(run.text, language):
            yield Piece(part, run.is_bold, run.is_italic, is_raised, link)


def plain(text: Text, language: str) -> str:
    """The same in one form, as tables of data and names of parts hold it."""
    return "".join(piece.text for piece in pieces(text, language))


def line(text: str, language: str) -> str:
    """Plain text on one line: titles, names, what files say about themselves."""
    return " ".join(plain(text, language).splitlines()).strip()


def cell_text(cell: Cell, language: str) -> str:
    """What a cell says; a bar says nothing, since its figure stands beside it."""
    match cell:
        case Bar():
            return ""
        case Stacked():
            said = (plain(one.text, one.language or language) for one in cell.paragraphs)
            return "\n".join(said)
        case _:
            return plain(cell, language)


def address(typed: str) -> str:
    """An address that a reader may follow, or nothing: neither scripts nor files of this computer."""
    plain_address = cleaned(typed).strip()
    try:
        parts = urlsplit(plain_address)
    except ValueError:
        return ""
    has_target = bool(parts.netloc if parts.scheme in {"http", "https"} else parts.path)
    if parts.scheme not in _SCHEMES or not has_target or len(plain_address) > _LONGEST_ADDRESS:
        return ""
    return quote(plain_address, safe=_ADDRESS_SIGNS)


def _raised(text: str, language: str) -> list[tuple[str, bool]]:
    conventions = typography.for_language(language)
    return conventions.raised(conventions.polish(cleaned(text).replace("\t", " ")))
