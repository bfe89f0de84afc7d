"""Documents are tested in the words of the source; those about French say so."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from car_desktop import i18n
from car_desktop.progress import Progress
from car_desktop.reports.document.content import Document
from car_desktop.reports.pdf.writer import write
from car_desktop.resources import resource
from tests.reports.reading import Pdf

Written = Callable[[Document], Pdf]


@pytest.fixture(autouse=True)
def in_english() -> Iterator[None]:
    before = i18n.current_language()
    i18n.set_language(i18n.ENGLISH)
    yield
    i18n.set_language(before)


@pytest.fixture
def in_french(in_english: None) -> Iterator[None]:
    """Speak French from the file that the program itself reads."""
    french = QTranslator()
    assert french.load(str(resource("i18n/car_desktop_fr.qm")))

    def translate(language: str, context: str, text: str, comment: str, n: int) -> str:
        return french.translate(context, text, comment or None, n) or ""

    i18n.set_translator(translate)
    with i18n.speaking(i18n.FRENCH):
        yield
    i18n.set_translator(None)


@pytest.fixture
def written(tmp_path: Path) -> Written:
    """Write a document as a PDF, in its own language, and read it back."""

    def write_pdf(document: Document) -> Pdf:
        path = tmp_path / "document.pdf"
        with path.open("wb") as out, i18n.speaking(document.language[:2]):
            write(document, out, Progress())
        return Pdf(path)

    return write_pdf
