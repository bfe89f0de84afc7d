"""Documents in Quebec French, with the translations that are shipped."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from car_desktop.progress import Progress
from car_desktop.reports.notice_of_meeting import NoticeReport
from car_desktop.reports.sign_in_sheet import Data, SignInSheetReport
from tests.reports.documents import FRENCH, a_notice, a_sign_in_sheet
from tests.reports.reading import Pdf

GOLDEN = Path(__file__).parent / "golden"


pytestmark = pytest.mark.usefixtures("in_french")


def documents(folder: Path) -> dict[str, Pdf]:
    """One of each type."""
    paths = {name: folder / f"{name}.pdf" for name in ("sign_in_sheet", "notice")}
    sheet = Data(a_sign_in_sheet(), 2)
    SignInSheetReport().render(sheet, FRENCH, paths["sign_in_sheet"], Progress())
    NoticeReport().render(a_notice(), FRENCH, paths["notice"], Progress())
    return {name: Pdf(path) for name, path in paths.items()}


def test_a_french_notice_says_exactly_this(tmp_path: Path) -> None:
    text = documents(tmp_path)["notice"].text

    assert text == (GOLDEN / "notice_fr.txt").read_text(encoding="utf-8").strip()


def test_no_english_is_left_in_a_french_document(tmp_path: Path) -> None:
    english = re.compile(r"\b(the|of|and|Meeting|Attendance|Date of|Who|By|Guests|Name)\b")

    for name, pdf in documents(tmp_path).items():
        assert english.findall(pdf.text) == [], name


def test_french_spacing_is_right_everywhere(tmp_path: Path) -> None:
    for name, pdf in documents(tmp_path).items():
        assert re.findall(r"\w+ [;!?]", pdf.words) == [], name
        assert re.findall(r"\w+:(?!//)", pdf.words) == [], name
        assert "'" not in pdf.words, name


def test_the_documents_are_named_in_french() -> None:
    assert (
        SignInSheetReport()
        .file_name(Data(a_sign_in_sheet(), 0))
        .startswith("Feuille de présence 2026-11-23")
    )
