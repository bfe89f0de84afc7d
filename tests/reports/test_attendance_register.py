"""The register of a school year."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from car_desktop.domain.counting import Counting
from car_desktop.domain.labels import attendance_letter
from car_desktop.domain.values import AttendanceStatus
from car_desktop.progress import Progress
from car_desktop.reports.attendance_register import AttendanceRegisterReport
from car_desktop.services.attendance_register import AttendanceRegister, RegisterLine
from car_desktop.services.counting import RuleRow
from car_desktop.services.rates import Rate
from tests.reports.documents import ENGLISH, a_register
from tests.reports.reading import Pdf

GOLDEN = Path(__file__).parent / "golden"
Write = Callable[[AttendanceRegister], Pdf]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def write_register(data: AttendanceRegister) -> Pdf:
        AttendanceRegisterReport().render(data, ENGLISH, tmp_path / "register.pdf", Progress())
        return Pdf(tmp_path / "register.pdf")

    return write_register


def test_the_register_says_exactly_this(write: Write) -> None:
    pdf = write(a_register())

    assert pdf.text == (GOLDEN / "attendance_register.txt").read_text(encoding="utf-8").strip()


def test_a_year_without_a_meeting_says_so(write: Write) -> None:
    pdf = write(a_register(meetings=0, people=0))

    assert "No meeting was held in this school year." in pdf.words
    assert len(pdf.pages) == 1


@pytest.mark.parametrize(("meetings", "is_landscape"), [(8, False), (9, True), (40, True)])
def test_many_meetings_turn_the_page(write: Write, meetings: int, is_landscape: bool) -> None:
    page = write(a_register(meetings=meetings)).reader.pages[0]

    assert (page.mediabox.width > page.mediabox.height) is is_landscape


def test_more_meetings_than_a_page_holds_continue_in_further_grids(write: Write) -> None:
    pdf = write(a_register(meetings=30))

    assert pdf.bookmarks[1:] == [
        "Attendance – meetings 1 to 14",
        "Attendance – meetings 15 to 28",
        "Attendance – meetings 29 to 30",
        "Meetings",
    ]
    assert pdf.words.count("Rate") == 1


def test_the_legend_explains_each_letter_that_is_used_and_no_other(write: Write) -> None:
    line = RegisterLine(
        "Personne, Seule",
        (AttendanceStatus.LATE, AttendanceStatus.REPRESENTED, None),
        60,
        Rate(2, 2),
    )
    pdf = write(replace(a_register(meetings=3), lines=(line,)))

    assert f"{attendance_letter(AttendanceStatus.LATE)} late" in pdf.words
    assert f"{attendance_letter(AttendanceStatus.REPRESENTED)} represented" in pdf.words
    assert "– not a member on that date" in pdf.words
    assert "excused absence" not in pdf.words


def test_the_rules_of_its_hours_are_printed(write: Write) -> None:
    rule = RuleRow(1, date(2026, 7, 1), Counting(rounding_minutes=15, deducts_breaks=True))
    words = write(replace(a_register(), rules=(rule,))).words.replace("\u00a0", " ")

    assert "Hours from July 1, 2026: rounded to 15 min · breaks deducted" in words


def test_a_long_register_repeats_its_heading(write: Write) -> None:
    pdf = write(a_register(meetings=6, people=120))

    with_people = [page for page in pdf.pages if "Personne, Numéro" in page]
    assert len(with_people) > 2
    assert all("Name" in page and "Hours" in page for page in with_people)
