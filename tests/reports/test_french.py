"""Documents in Quebec French, with the translations that are shipped."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from car_desktop.reports.notice_of_meeting import NoticeReport
from car_desktop.reports.sign_in_sheet import Data, SignInSheetReport
from tests.reports.conftest import Written
from tests.reports.documents import FRENCH, a_notice, a_sign_in_sheet
from tests.reports.reading import Pdf

GOLDEN = Path(__file__).parent / "golden"


pytestmark = pytest.mark.usefixtures("in_french")


@pytest.fixture
def documents(in_french: None, written: Written) -> dict[str, Pdf]:
    """One of each type."""
    sheet, notice = Data(a_sign_in_sheet(), 2), a_notice()
    return {
        "sign_in_sheet": _read(written(SignInSheetReport().compose(sheet, FRENCH))),
        "notice": _read(written(NoticeReport().compose(notice, FRENCH))),
    }


def _read(pdf: Pdf) -> Pdf:
    """Read the pages before another document takes the file's place."""
    assert pdf.pages
    return pdf


def test_a_french_notice_says_exactly_this(documents: dict[str, Pdf]) -> None:
    text = documents["notice"].text

    assert text == (GOLDEN / "notice_fr.txt").read_text(encoding="utf-8").strip()


def test_no_english_is_left_in_a_french_document(documents: dict[str, Pdf]) -> None:
    english = re.compile(r"\b(the|of|and|Meeting|Attendance|Date of|Who|By|Guests|Name)\b")

    for name, pdf in documents.items():
        assert english.findall(pdf.text) == [], name


def test_french_spacing_is_right_everywhere(documents: dict[str, Pdf]) -> None:
    for name, pdf in documents.items():
        assert re.findall(r"\w+ [;!?]", pdf.words) == [], name
        assert re.findall(r"\w+:(?!//)", pdf.words) == [], name
        assert "'" not in pdf.words, name


def test_the_documents_are_named_in_french() -> None:
    name = SignInSheetReport().file_name(Data(a_sign_in_sheet(), 0))

    assert str(name).startswith("Feuille de présence 2026-11-23")
