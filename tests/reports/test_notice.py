"""The notice of meeting, and the message that carries it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from car_desktop.domain.values import Intention, MeetingState
from car_desktop.reports.notice_of_meeting import Data, NoticeReport
from car_desktop.reports.notice_of_meeting.message import body, subject
from car_desktop.services.notices import NoticeItem
from car_desktop.services.profile import Profile
from tests.reports.conftest import Written
from tests.reports.documents import ENGLISH, a_notice
from tests.reports.reading import Pdf

GOLDEN = Path(__file__).parent / "golden"
Write = Callable[[Data], Pdf]


@pytest.fixture
def write(written: Written) -> Write:
    return lambda data: written(NoticeReport().compose(data, ENGLISH))


def test_the_notice_says_exactly_this(write: Write) -> None:
    pdf = write(a_notice())

    assert pdf.text == (GOLDEN / "notice.txt").read_text(encoding="utf-8").strip()
    assert len(pdf.pages) == 1


def test_without_agenda_purpose_or_profile_it_still_says_when_and_where(write: Write) -> None:
    data = a_notice()
    bare = Data(replace(data.notice, purpose="", convener=Profile(), items=()))

    words = write(bare).words

    assert "takes place from 9 a.m. to 11:30 a.m. on Tuesday, December 1, 2026." in words
    assert "Centre administratif, salle 204" in words
    assert "The agenda will follow." in words
    assert "Called by" not in words
    assert "Please say by" not in words


def test_forty_points_with_long_names_flow_over_pages_and_none_is_lost(write: Write) -> None:
    data = a_notice()
    items = tuple(
        NoticeItem(
            f"Point {n} " + "d’un titre qui ne finit pas " * 6, Intention.LEARN, "N" * 120, 5, ""
        )
        for n in range(1, 41)
    )

    pdf = write(replace(data, notice=replace(data.notice, items=items)))

    assert len(pdf.pages) > 2
    assert all(f"Point {n} " in pdf.words for n in range(1, 41))
    assert all("Duration" in page for page in pdf.pages[:2])


def test_an_amended_notice_says_so_on_the_page_in_its_name_and_in_the_subject(
    write: Write,
) -> None:
    amended = replace(a_notice(), is_amended=True)

    assert "Amended notice of meeting" in write(amended).words
    assert str(NoticeReport().file_name(amended)).startswith("Amended notice of meeting 2026-12-01")
    assert subject(amended).startswith("Amended notice: Directions du primaire")
    assert "this one replaces it" in body(amended)


def test_a_cancelled_meeting_is_said_to_be(write: Write) -> None:
    data = a_notice()
    heading = replace(data.notice.heading, state=MeetingState.CANCELLED)
    assert "Cancelled" in write(replace(data, notice=replace(data.notice, heading=heading))).words


def test_the_message_says_what_matters_without_opening_a_file() -> None:
    assert subject(a_notice()).replace("\xa0", " ") == (
        "Notice of meeting: Directions du primaire – Secteur Nord, Tuesday, December 1, 2026"
    )
    said = body(a_notice())
    for line in (
        "When: Tuesday, December 1, 2026, from 9 a.m. to 11:30 a.m.",
        "Where: Centre administratif, salle 204 (hybrid)",
        "Purpose: Choisir un outil commun d’observation.",
        "2. Analyse collaborative : données de lecture (1 h 15 min)",
        "Please say by Tuesday, November 24, 2026 whether you will come.",
        "Camille Accompagne",
    ):
        assert line in " ".join(said.replace("\xa0", " ").split(" ")), line
