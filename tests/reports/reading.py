"""What a reader finds in a PDF: its words, its fonts, its bookmarks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from pypdf import PdfReader
from pypdf.generic import Destination


@dataclass
class Pdf:
    """A written document, read back by another library."""

    path: Path

    @cached_property
    def reader(self) -> PdfReader:
        return PdfReader(self.path)

    @cached_property
    def pages(self) -> list[str]:
        """The text of each page, lines stripped."""
        return [_tidy(page.extract_text()) for page in self.reader.pages]

    @property
    def text(self) -> str:
        return "\n".join(self.pages)

    @property
    def words(self) -> str:
        """The text with single spaces, as one line."""
        return " ".join(self.text.split())

    @property
    def bookmarks(self) -> list[str]:
        return _titles(self.reader.outline)

    @property
    def fonts(self) -> set[str]:
        """The names of all fonts of the file; embedded subsets start with six letters and a plus."""
        resources = [page["/Resources"]["/Font"] for page in self.reader.pages]  # type: ignore[index]  # pypdf's objects are loosely typed
        return {str(font["/BaseFont"]) for fonts in resources for font in _objects(fonts)}


def _objects(fonts: object) -> list[dict[str, object]]:
    return [fonts[name].get_object() for name in fonts]  # type: ignore[index,attr-defined]  # a PDF dictionary


def _titles(outline: Sequence[object]) -> list[str]:
    titles: list[str] = []
    for entry in outline:
        if isinstance(entry, list):
            titles += _titles(entry)
        elif isinstance(entry, Destination):
            titles.append(str(entry.title))
    return titles


def _tidy(text: str) -> str:
    return "\n".join(line.strip() for line in text.splitlines() if line.strip())
