"""Decisions and follow-ups, of a school year and of one meeting."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from car_desktop.reports.decisions import DecisionsReport, MeetingDecisionsReport
from car_desktop.reports.document.content import Band, Document
from car_desktop.services.decisions import DecisionsRecord
from tests.reports.documents import ENGLISH
from tests.reports.follow_up import a_record, a_record_of_one_meeting
from tests.reports.said import anchors, headings, links, said, tables, words

GOLDEN = Path(__file__).parent / "golden"


def compose(data: DecisionsRecord) -> Document:
    return DecisionsReport().compose(data, ENGLISH)


def test_a_year_says_exactly_this() -> None:
    text = said(compose(a_record()))

    assert text == (GOLDEN / "decisions.txt").read_text(encoding="utf-8").strip()


def test_a_meeting_says_exactly_this() -> None:
    text = said(MeetingDecisionsReport().compose(a_record_of_one_meeting(), ENGLISH))

    assert text == (GOLDEN / "decisions_of_meeting.txt").read_text(encoding="utf-8").strip()


def test_commitments_are_grouped_by_state_with_how_many_there_are() -> None:
    table = tables(compose(a_record()))["Commitments"]

    assert [(row.title, row.trailing) for row in table.rows if isinstance(row, Band)] == [
        ("To do", "2"),
        ("Kept", "2"),
        ("Dropped", "1"),
    ]


def test_the_rate_states_its_denominator_and_leads_to_the_meetings() -> None:
    document = compose(a_record())

    assert "Follow-through: 2 of 4 (50%)" in words(document)
    assert "the commitments kept (2) by those that came due (4)" in words(document)
    assert "Still running, and left out of it: 1." in words(document)
    assert "#meetings" in links(document)
    assert {link.removeprefix("#") for link in links(document)} <= set(anchors(document))


def test_a_record_of_nothing_says_so() -> None:
    empty = replace(a_record(), meetings=())
    document = compose(empty)

    assert headings(document)[1:] == ["Decisions", "Commitments"]
    assert "No decision was noted." in words(document)
    assert "No commitment was made." in words(document)
    assert "Follow-through: –" in words(document)


def test_private_decisions_are_left_out_and_it_says_so() -> None:
    assert DecisionsReport().left_out(a_record()) == ("2 private decision(s).",)
    assert MeetingDecisionsReport().left_out(a_record_of_one_meeting()) == ()


def test_files_are_named_after_the_year_or_the_day() -> None:
    of_year = DecisionsReport().file_name(a_record())
    of_meeting = MeetingDecisionsReport().file_name(a_record_of_one_meeting())

    assert str(of_year).startswith("Decisions and follow-ups 2026-2027")
    assert str(of_meeting).startswith("Decisions and follow-ups 2026-11-23")
