"""The register of a school year."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from car_desktop.domain.counting import Counting
from car_desktop.domain.labels import attendance_letter
from car_desktop.domain.values import AttendanceStatus
from car_desktop.reports.attendance_register import AttendanceRegisterReport
from car_desktop.reports.document.content import Document, Row, TableKind
from car_desktop.services.attendance_register import AttendanceRegister, RegisterLine
from car_desktop.services.counting import RuleRow
from car_desktop.services.rates import Rate, Seat
from tests.reports.documents import ENGLISH, a_register
from tests.reports.said import anchors, headings, links, said, tables, words

GOLDEN = Path(__file__).parent / "golden"


def compose(data: AttendanceRegister) -> Document:
    return AttendanceRegisterReport().compose(data, ENGLISH)


def test_the_register_says_exactly_this() -> None:
    text = said(compose(a_register()))

    assert text == (GOLDEN / "attendance_register.txt").read_text(encoding="utf-8").strip()


def test_a_year_without_a_meeting_says_so() -> None:
    document = compose(a_register(meetings=0, people=0))

    assert "No meeting was held in this school year." in words(document)
    assert tables(document) == {}


@pytest.mark.parametrize(("meetings", "is_landscape"), [(8, False), (9, True), (40, True)])
def test_many_meetings_turn_the_page(meetings: int, is_landscape: bool) -> None:
    assert compose(a_register(meetings=meetings)).is_landscape is is_landscape


def test_more_meetings_than_a_page_holds_continue_in_further_grids() -> None:
    document = compose(a_register(meetings=30))
    grids = [table for table in tables(document).values() if table.kind is TableKind.GRID]

    assert headings(document)[1:] == [
        "Attendance – meetings 1 to 14",
        "Attendance – meetings 15 to 28",
        "Attendance – meetings 29 to 30",
        "Meetings",
        "Meetings counted in each rate",
    ]
    assert [len(grid.columns) for grid in grids] == [15, 15, 5]
    assert [column.title for grid in grids for column in grid.columns].count("Rate") == 1


def test_each_rate_leads_to_the_line_that_says_what_it_counts() -> None:
    document = compose(a_register(meetings=3))

    assert len(links(document)) == 4 + 3 + 1, "a rate per person, per meeting, and one for the year"
    assert {link.removeprefix("#") for link in links(document)} == set(anchors(document))


def test_a_person_s_line_names_the_meetings_it_counts() -> None:
    line = RegisterLine(
        "Personne, Seule",
        (AttendanceStatus.LATE, AttendanceStatus.ABSENT, AttendanceStatus.NOT_EXPECTED),
        60,
        Rate(1, 2),
        (Seat.COVERED, Seat.EMPTY, Seat.OUTSIDE),
    )
    counted = tables(compose(replace(a_register(), lines=(line,))))["Meetings counted in each rate"]

    (row,) = counted.rows
    assert isinstance(row, Row)
    assert row.cells == ("Personne, Seule", "1", "2", "1 of 2 (50%)")


def test_a_guest_has_no_rate_to_explain() -> None:
    guest = RegisterLine("Invitée, Une", (AttendanceStatus.GUEST,), 60, Rate(), (None,))
    document = compose(replace(a_register(meetings=1), lines=(guest,)))

    assert "Meetings counted in each rate" not in headings(document)
    assert "#person-1" not in links(document)


def test_the_legend_explains_each_letter_that_is_used_and_no_other() -> None:
    line = RegisterLine(
        "Personne, Seule",
        (AttendanceStatus.LATE, AttendanceStatus.REPRESENTED, None),
        60,
        Rate(2, 2),
        (Seat.COVERED, Seat.COVERED, None),
    )
    told = words(compose(replace(a_register(meetings=3), lines=(line,))))

    assert f"{attendance_letter(AttendanceStatus.LATE)} late" in told
    assert f"{attendance_letter(AttendanceStatus.REPRESENTED)} represented" in told
    assert "– not a member on that date" in told
    assert "excused absence" not in told


def test_the_rules_of_its_hours_are_printed() -> None:
    rule = RuleRow(1, date(2026, 7, 1), Counting(rounding_minutes=15, deducts_breaks=True))
    told = words(compose(replace(a_register(), rules=(rule,))))

    assert "Hours from July 1, 2026: rounded to 15 min · breaks deducted" in told


def test_reasons_of_absences_are_left_out_and_it_says_so() -> None:
    report = AttendanceRegisterReport()

    assert report.left_out(a_register()) == ()
    assert report.left_out(replace(a_register(), has_reasons=True)) == ("The reasons of absences.",)
