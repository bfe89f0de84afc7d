"""Documents are tested in the words of the source; those about French say so."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator

from car_desktop import i18n
from car_desktop.resources import resource


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
