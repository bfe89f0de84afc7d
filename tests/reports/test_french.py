"""Documents in Quebec French, with the translations that are shipped."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from car_desktop import i18n
from car_desktop.progress import Progress
from car_desktop.reports.attendance_register import AttendanceRegisterReport
from car_desktop.reports.minutes import MinutesReport
from car_desktop.reports.notice_of_meeting import NoticeReport
from car_desktop.reports.sign_in_sheet import Data, SignInSheetReport
from car_desktop.resources import resource
from tests.reports.documents import FRENCH, a_notice, a_register, a_sign_in_sheet, typical_minutes
from tests.reports.reading import Pdf

GOLDEN = Path(__file__).parent / "golden"


@pytest.fixture(autouse=True)
def in_french() -> Iterator[None]:
    """Speak French from the file that the program itself reads."""
    french = QTranslator()
    assert french.load(str(resource("i18n/car_desktop_fr.qm")))

    def translate(language: str, context: str, text: str, comment: str, n: int) -> str:
        return french.translate(context, text, comment or None, n) or ""

    i18n.set_translator(translate)
    with i18n.speaking(i18n.FRENCH):
        yield
    i18n.set_translator(None)


def documents(folder: Path) -> dict[str, Pdf]:
    """One of each type."""
    paths = {
        name: folder / f"{name}.pdf" for name in ("minutes", "sign_in_sheet", "register", "notice")
    }
    MinutesReport().render(typical_minutes(), FRENCH, paths["minutes"], Progress())
    sheet = Data(a_sign_in_sheet(), 2)
    SignInSheetReport().render(sheet, FRENCH, paths["sign_in_sheet"], Progress())
    AttendanceRegisterReport().render(a_register(), FRENCH, paths["register"], Progress())
    NoticeReport().render(a_notice(), FRENCH, paths["notice"], Progress())
    return {name: Pdf(path) for name, path in paths.items()}


def test_french_minutes_say_exactly_this(tmp_path: Path) -> None:
    text = documents(tmp_path)["minutes"].text

    assert text == (GOLDEN / "minutes_fr.txt").read_text(encoding="utf-8").strip()


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
    assert MinutesReport().file_name(typical_minutes()).startswith("Compte rendu 2026-11-23")
    assert (
        SignInSheetReport()
        .file_name(Data(a_sign_in_sheet(), 0))
        .startswith("Feuille de présence 2026-11-23")
    )
    assert (
        AttendanceRegisterReport()
        .file_name(a_register())
        .startswith("Relevé des présences 2026-2027")
    )
