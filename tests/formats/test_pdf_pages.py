"""The pages of our own PDFs, seen and searched in memory."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from car_desktop.formats.pdf_pages import (
    MOST_HITS,
    PagePicture,
    draw_bands,
    draw_pages,
    find_words,
    page_sizes,
    page_texts,
    places_of,
)
from car_desktop.progress import Cancelled, Progress
from car_desktop.reports.document.content import Document, Heading, PageBreak, Paragraph
from car_desktop.reports.pdf.writer import write

QUIET = Progress()


def a_pdf(*pages: str, is_landscape: bool = False) -> bytes:
    blocks = [Heading("Essai fictif", level=1)]
    for number, page in enumerate(pages):
        blocks += [PageBreak()] if number else []  # type: ignore[list-item]  # blocks of any kind
        blocks.append(Paragraph(page))  # type: ignore[arg-type]  # the same
    document = Document(
        "Essai fictif", "fr-CA", date(2026, 11, 25), tuple(blocks), is_landscape=is_landscape
    )
    out = BytesIO()
    write(document, out, QUIET)
    return out.getvalue()


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return a_pdf("Élèves du 2\u1d49 cycle, à 13\u00a0h\u00a030", "Les élèves écrivent. ELEVES.")


def stopped_after(calls: int) -> Progress:
    told: list[int] = []
    return Progress(lambda done, _total: told.append(done), lambda: len(told) >= calls)


def darkest(picture: PagePicture) -> int:
    return min(picture.pixels[0::4])


def test_each_page_says_its_size(pdf: bytes) -> None:
    assert [(size.width, size.height) for size in page_sizes(pdf)] == [(612, 792)] * 2
    (lying,) = page_sizes(a_pdf("Couché", is_landscape=True))
    assert (lying.width, lying.height) == (792, 612)


def test_each_page_says_its_text(pdf: bytes) -> None:
    first, second = page_texts(pdf, QUIET)

    assert "Essai fictif" in first
    assert "Les élèves écrivent." in second


def test_pages_are_drawn_at_the_size_asked_for(pdf: bytes) -> None:
    (second,) = draw_pages(pdf, [1], 0.5, QUIET)

    assert (second.page, second.width, second.height) == (1, 306, 396)
    assert len(second.pixels) == second.stride * second.height
    assert darkest(second) < 160


def test_bands_make_up_the_whole_page(pdf: bytes) -> None:
    (whole,) = draw_pages(pdf, [0], 2.0, QUIET)
    bands = list(draw_bands(pdf, 0, 2.0, 8))

    assert sum(band.height for band in bands) == whole.height
    assert b"".join(band.pixels for band in bands) == whole.pixels


@pytest.mark.parametrize(
    ("wanted", "pages"),
    [
        ("élèves", [0, 1, 1]),
        ("ELEVES", [0, 1, 1]),
        ("13 h 30", [0]),
        ("  les   eleves ", [1]),
        ("absent", []),
        ("   ", []),
    ],
)
def test_words_are_found_whatever_their_accents_and_spaces(
    pdf: bytes, wanted: str, pages: list[int]
) -> None:
    hits = find_words(pdf, wanted, QUIET)

    assert [hit.page for hit in hits] == pages
    for hit in hits:
        (box,) = hit.boxes
        assert 0 < box.left < box.left + box.width < 612
        assert 0 < box.top < box.top + box.height < 792
        assert 4 < box.height < 30


def test_words_that_go_on_in_the_next_line_have_a_box_on_each() -> None:
    pdf = a_pdf("mot " * 20 + "le comité consultatif de la réussite éducative " + "mot " * 30)

    hits = find_words(pdf, "le comité consultatif de la réussite éducative", QUIET)

    assert [len(hit.boxes) for hit in hits] == [2]


def test_a_letter_that_is_everywhere_is_shown_a_thousand_times_at_most() -> None:
    assert len(find_words(a_pdf("e " * 3000), "e", QUIET)) == MOST_HITS


@pytest.mark.parametrize(
    "work",
    [
        lambda pdf, progress: list(draw_pages(pdf, [0, 1], 1.0, progress)),
        page_texts,
        lambda pdf, progress: find_words(pdf, "e", progress),
    ],
)
def test_what_nobody_wants_any_more_stops(
    pdf: bytes, work: Callable[[bytes, Progress], object]
) -> None:
    with pytest.raises(Cancelled):
        work(pdf, stopped_after(1))


def test_threads_take_turns(pdf: bytes) -> None:
    def work(number: int) -> tuple[int, int]:
        (picture,) = draw_pages(pdf, [number % 2], 1.0, QUIET)
        return len(picture.pixels), len(find_words(pdf, "eleves", QUIET))

    with ThreadPoolExecutor(4) as pool:
        answers = set(pool.map(work, range(40)))

    assert len(answers) == 1


@given(st.text(max_size=60), st.text(min_size=1, max_size=6))
def test_every_place_found_holds_the_words_and_lies_in_the_text(text: str, wanted: str) -> None:
    for first, count in places_of(wanted, text + wanted):
        assert 0 <= first < first + count <= len(text + wanted)
