"""Documents of a meeting and of its follow-up in Quebec French, with the translations that are shipped."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from car_desktop.domain.audience import Audience
from car_desktop.reports.attendance_register import AttendanceRegisterReport
from car_desktop.reports.decisions import DecisionsReport, MeetingDecisionsReport
from car_desktop.reports.document.content import Document
from car_desktop.reports.facilitators_book import FacilitatorsBookReport
from car_desktop.reports.minutes import MinutesReport
from car_desktop.services.minutes_audiences import Omission, addressed
from tests.reports.conftest import Written
from tests.reports.documents import (
    FRENCH,
    a_register,
    typical_minutes,
)
from tests.reports.follow_up import a_book, a_record, a_record_of_one_meeting
from tests.reports.said import said
from tests.reports.test_minutes_audiences import shared_minutes

GOLDEN = Path(__file__).parent / "golden"
ENGLISH = re.compile(r"\b(the|of|and|Meeting|Attendance|Date of|Who|By|Guests|Name|To do|Kept)\b")

pytestmark = pytest.mark.usefixtures("in_french")


def documents() -> dict[str, Document]:
    """One of each type, the minutes for each audience."""
    minutes = {
        f"minutes_{audience.value}": MinutesReport().compose(
            addressed(shared_minutes(), audience), FRENCH
        )
        for audience in Audience
    }
    return {
        **minutes,
        "minutes": MinutesReport().compose(addressed(typical_minutes(), Audience.MEMBERS), FRENCH),
        "facilitators_book": FacilitatorsBookReport().compose(a_book(), FRENCH),
        "decisions": DecisionsReport().compose(a_record(), FRENCH),
        "decisions_of_meeting": MeetingDecisionsReport().compose(a_record_of_one_meeting(), FRENCH),
        "attendance_register": AttendanceRegisterReport().compose(a_register(), FRENCH),
    }


@pytest.mark.parametrize("name", ["minutes", "facilitators_book", "decisions"])
def test_it_says_exactly_this_in_french(name: str) -> None:
    golden = GOLDEN / f"{name}_fr.txt"

    assert said(documents()[name]) == golden.read_text(encoding="utf-8").strip()


def test_no_english_is_left_and_spacing_is_right_on_the_page(written: Written) -> None:
    for name, document in documents().items():
        words = written(document).words
        assert ENGLISH.findall(words) == [], name
        assert re.findall(r"\w+ [;!?]", words) == [], name
        assert re.findall(r"\w+:(?!//)", words) == [], name
        assert "'" not in words, name


def test_what_is_left_out_is_said_in_french() -> None:
    told = addressed(shared_minutes(), Audience.PUBLIC)
    sentences = MinutesReport().left_out(told)

    assert sentences[:2] == ("3 notes privées.", "Les scripts d’animation de 2 points.")
    assert len(sentences) == len(told.left_out) <= len(Omission)
    assert ENGLISH.findall(" ".join(sentences)) == []


def test_the_files_are_named_in_french() -> None:
    public = addressed(typical_minutes(), Audience.PUBLIC)
    names = [
        str(name)
        for name in (
            MinutesReport().file_name(public),
            FacilitatorsBookReport().file_name(a_book()),
            DecisionsReport().file_name(a_record()),
            AttendanceRegisterReport().file_name(a_register()),
        )
    ]

    assert names[0].startswith("Compte rendu public 2026-11-23")
    assert names[1].startswith("Cahier d’animation 2026-11-23")
    assert names[2].startswith("Relevé de décisions et de suivis 2026-2027")
    assert names[3].startswith("Relevé des présences 2026-2027")
