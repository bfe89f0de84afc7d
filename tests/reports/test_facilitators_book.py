"""The facilitator's book."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from car_desktop.reports.document.content import Blank, Document, TableKind
from car_desktop.reports.document.outline import walked
from car_desktop.reports.facilitators_book import Data, FacilitatorsBookReport
from car_desktop.reports.registry import report_type
from car_desktop.services.facilitators_book import FacilitatorsBook
from tests.reports.conftest import Written
from tests.reports.documents import ENGLISH
from tests.reports.follow_up import a_book
from tests.reports.said import anchors, headings, links, said, tables, words

GOLDEN = Path(__file__).parent / "golden"


def compose(data: Data) -> Document:
    return FacilitatorsBookReport().compose(data, ENGLISH)


def with_book(**fields: object) -> Document:
    data = a_book()
    book: FacilitatorsBook = replace(data.book, **fields)  # type: ignore[arg-type]  # fields of a test
    return compose(replace(data, book=book))


def test_the_book_says_exactly_this() -> None:
    text = said(compose(a_book()))

    assert text == (GOLDEN / "facilitators_book.txt").read_text(encoding="utf-8").strip()


def test_it_is_the_coach_s_alone_and_each_page_says_so(written: Written) -> None:
    pdf = written(compose(a_book()))

    assert report_type("facilitators-book").is_for_coach
    assert len(pdf.pages) >= 2
    assert all("For the coach alone" in page for page in pdf.pages)


def test_each_point_of_the_plan_leads_to_its_part() -> None:
    document = compose(a_book())

    assert links(document) == ["#point-1", "#point-2", "#point-3"]
    assert set(anchors(document)) == {"point-1", "point-2", "point-3"}


@pytest.mark.parametrize("lines", [0, 7])
def test_there_is_as_much_room_to_write_as_asked(lines: int) -> None:
    blanks = [
        one for one in walked(compose(Data(a_book().book, lines)).blocks) if isinstance(one, Blank)
    ]

    assert [one.lines for one in blanks[:-1]] == ([lines] * 2 if lines else [])
    assert blanks[-1].lines == max(lines, 1) * 3


@pytest.mark.parametrize(
    ("spare", "sentence"),
    [
        (80, "Time left: 1 h 20 min."),
        (0, "The points fill the meeting."),
        (-15, "The points go beyond the meeting by 15 min."),
    ],
)
def test_it_says_whether_the_points_fit(spare: int, sentence: str) -> None:
    assert sentence in words(with_book(spare_minutes=spare))


def test_a_meeting_not_prepared_yet_makes_a_book_all_the_same() -> None:
    document = with_book(
        items=(), norms=(), to_review=(), expected=(), roles=(), waiting=(), purpose=""
    )

    assert headings(document)[1:] == ["The meeting at a glance", "Expected people", "My notes"]
    assert "The agenda holds no point yet." in words(document)


def test_nobody_s_reply_is_told_where_none_was_asked() -> None:
    told = words(with_book(was_asked=False))

    assert "2 expected." in told
    assert "Will come" not in told


def test_commitments_to_come_back_to_leave_room_for_what_is_found() -> None:
    table = tables(compose(a_book()))["Commitments to come back to"]

    assert table.kind is TableKind.FORM


def test_points_set_aside_are_left_out_and_it_says_so() -> None:
    report, data = FacilitatorsBookReport(), a_book()

    assert report.left_out(data) == ("1 point(s) put off or withdrawn.",)
    assert report.left_out(replace(data, book=replace(data.book, set_aside=0))) == ()
