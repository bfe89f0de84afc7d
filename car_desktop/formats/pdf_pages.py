"""The pages of a PDF as pictures and as text, from memory: nothing touches the disk.

PDFium must never be entered by two threads at once, whatever the document: each call here waits for the one
before, and closes what it opened before it leaves. Lengths are in points (1/72 inch), from the top left corner.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Lock
from typing import TYPE_CHECKING

from car_desktop.domain.text import folded
from car_desktop.progress import Progress

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

MOST_HITS = 1000

_one_at_a_time = Lock()


@dataclass(frozen=True, slots=True)
class PageSize:
    """The paper of one page."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class PagePicture:
    """One page, or a part of it: 4 bytes a pixel in the order blue, green, red, unused."""

    page: int
    width: int
    height: int
    stride: int  # bytes from one row to the next
    pixels: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Box:
    """Where something stands on its page."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where the words looked for stand: a box for each line they take."""

    page: int
    boxes: tuple[Box, ...]


def page_sizes(pdf: bytes) -> tuple[PageSize, ...]:
    """The paper of each page."""
    with _opened(pdf) as document, _one_at_a_time:
        return tuple(PageSize(*document.get_page_size(number)) for number in range(len(document)))


def page_texts(pdf: bytes, progress: Progress) -> tuple[str, ...]:
    """What each page says, as one would copy it."""
    with _opened(pdf) as document:
        return tuple(
            _plain(_letters(document, number))
            for number in _told(range(len(document)), len(document), progress)
        )


def draw_pages(
    pdf: bytes, pages: Iterable[int], scale: float, progress: Progress
) -> Iterator[PagePicture]:
    """The pages asked for, one after the other, at so many pixels a point."""
    wanted = list(pages)
    with _opened(pdf) as document:
        for number in _told(wanted, len(wanted), progress):
            with _page(document, number) as page:
                picture = _drawn(page, number, scale)
            yield picture


def draw_bands(pdf: bytes, number: int, scale: float, bands: int) -> Iterator[PagePicture]:
    """One page from top to bottom in parts of about the same height, each drawn by itself."""
    with _opened(pdf) as document:
        for band in range(bands):
            with _page(document, number) as page:
                height = page.get_height()
                above = height * band / bands
                below = height - height * (band + 1) / bands
                picture = _drawn(page, number, scale, above, max(below, 0.0))
            yield picture


def find_words(pdf: bytes, wanted: str, progress: Progress) -> tuple[Hit, ...]:
    """Where the words stand, accents, capitals and kinds of spaces aside; at most a thousand places."""
    hits: list[Hit] = []
    if not folded(wanted):
        return ()
    with _opened(pdf) as document:
        for number in _told(range(len(document)), len(document), progress):
            hits += _found_on(document, number, wanted)
            if len(hits) >= MOST_HITS:
                break
    return tuple(hits[:MOST_HITS])


@contextmanager
def _opened(pdf: bytes) -> Iterator[PdfDocument]:
    from pypdfium2 import PdfDocument

    with _one_at_a_time:
        document = PdfDocument(pdf)
    try:
        yield document
    finally:
        with _one_at_a_time:
            document.close()


@contextmanager
def _page(document: PdfDocument, number: int) -> Iterator[PdfPage]:
    with _one_at_a_time:
        page = document[number]
        try:
            yield page
        finally:
            page.close()


def _told(numbers: Iterable[int], total: int, progress: Progress) -> Iterator[int]:
    for done, number in enumerate(numbers):
        progress(done, total)
        yield number


def _drawn(
    page: PdfPage, number: int, scale: float, above: float = 0.0, below: float = 0.0
) -> PagePicture:
    bitmap = page.render(scale=scale, crop=(0, below, 0, above), prefer_bgrx=True)
    try:
        return PagePicture(number, bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
    finally:
        bitmap.close()


def _letters(document: PdfDocument, number: int) -> str:
    """Each letter at the place by which PDFium names it."""
    from pypdfium2 import raw

    with _page(document, number) as page:
        text = page.get_textpage()
        try:
            count = text.count_chars()
            return "".join(_letter(raw.FPDFText_GetUnicode(text, i)) for i in range(count))
        finally:
            text.close()


def _letter(code: int) -> str:
    return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else " "


def _plain(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\x02", "").strip()


def _found_on(document: PdfDocument, number: int, wanted: str) -> list[Hit]:
    letters = _letters(document, number)
    found = list(places_of(wanted, letters))
    if not found:
        return []
    with _page(document, number) as page:
        height = page.get_height()
        text = page.get_textpage()
        try:
            return [
                Hit(
                    number,
                    tuple(
                        _box(text.get_rect(line), height)
                        for line in range(text.count_rects(first, count))
                    ),
                )
                for first, count in found
            ]
        finally:
            text.close()


def _box(rectangle: tuple[float, float, float, float], height: float) -> Box:
    left, bottom, right, top = rectangle
    return Box(left, height - top, right - left, top - bottom)


def places_of(wanted: str, letters: str) -> Iterator[tuple[int, int]]:
    """Where words stand in a text, as (first letter, how many), as a person would find them."""
    looked_for = folded(wanted)
    if not looked_for:
        return
    ground, places = _ground(letters)
    start = ground.find(looked_for)
    while start >= 0:
        end = start + len(looked_for)
        first, last = places[start], places[end - 1]
        yield first, last - first + 1
        start = ground.find(looked_for, end)


def _ground(letters: str) -> tuple[str, list[int]]:
    """A text as a search compares it, and where each of its letters came from."""
    ground: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(letters):
        if letter == "\x02":  # a hyphen that only the end of a line asked for
            continue
        plain = " " if letter.isspace() else folded(letter)
        if plain == " " and (not ground or ground[-1] == " "):
            continue
        ground += plain
        places += [place] * len(plain)
    return "".join(ground), places
