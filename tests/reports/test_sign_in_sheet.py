"""The sheet to sign."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from car_desktop.reports.sign_in_sheet import Data, SignInSheetReport
from car_desktop.reports.sign_in_sheet.content import ROW_HEIGHT
from car_desktop.services.sign_in_sheet import Signatory
from tests.reports.conftest import Written
from tests.reports.documents import ENGLISH, a_sign_in_sheet
from tests.reports.reading import Pdf

GOLDEN = Path(__file__).parent / "golden"
Write = Callable[[Data], Pdf]


@pytest.fixture
def write(written: Written) -> Write:
    return lambda data: written(SignInSheetReport().compose(data, ENGLISH))


def test_the_sheet_says_exactly_this(write: Write) -> None:
    pdf = write(Data(a_sign_in_sheet(), 2))

    assert pdf.text == (GOLDEN / "sign_in_sheet.txt").read_text(encoding="utf-8").strip()
    assert len(pdf.pages) == 1


def test_rows_leave_room_for_a_pen() -> None:
    assert ROW_HEIGHT >= 10 * 72 / 25.4


def test_the_notice_of_collection_is_on_every_page(write: Write) -> None:
    pdf = write(Data(a_sign_in_sheet(members=60), 4))

    assert len(pdf.pages) > 3
    assert all(
        "You may consult it and have it corrected." in page.replace("\n", " ") for page in pdf.pages
    )
    assert all(f"Membre, Numéro {n}" in pdf.words for n in range(60))


def test_without_guests_or_blank_lines_there_is_no_section_for_them(write: Write) -> None:
    assert "Guests" not in write(Data(a_sign_in_sheet(guests=0), 0)).words


def test_blank_lines_make_the_sheet_longer(write: Write) -> None:
    short = len(write(Data(a_sign_in_sheet(), 0)).pages)
    assert len(write(Data(a_sign_in_sheet(), 40)).pages) > short


def test_a_very_long_name_stays_in_its_row(write: Write) -> None:
    sheet = replace(a_sign_in_sheet(), members=(Signatory("N" * 5_000, "O" * 5_000),))
    assert len(write(Data(sheet, 1)).pages) == 1


def test_a_community_without_members_still_has_its_sheet(write: Write) -> None:
    pdf = write(Data(a_sign_in_sheet(members=0, guests=0), 3))
    assert "Members" in pdf.words
    assert "Guests" in pdf.words
