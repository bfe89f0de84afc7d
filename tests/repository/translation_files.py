"""What the translation files hold, read as data."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from tests.repository.tree import CHECKOUT
from texts import Text

I18N = CHECKOUT / "resources" / "i18n"
LANGUAGES = ["fr", "en"]


@dataclass(frozen=True)
class Translation:
    """One text and what it became: one form, or one per number."""

    text: Text
    forms: tuple[str, ...]
    state: str

    @property
    def place(self) -> str:
        """Where to look in the file."""
        return f"{self.text.context} | {self.text.source}"


def file_of(language: str) -> Path:
    """Return the translation file of a language."""
    return I18N / f"car_desktop_{language}.ts"


def translations(language: str) -> list[Translation]:
    """Return everything that a translation file holds."""
    root = ET.parse(file_of(language)).getroot()
    return [_read(context, message) for context, message in _messages(root)]


def placeholders(text: str) -> Counter[str]:
    """Return what is replaced in a text, each with how often."""
    return Counter(re.findall(r"\{\w*\}|%n|%L?\d", text))


def _messages(root: ET.Element) -> Iterator[tuple[str, ET.Element]]:
    for context in root.iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def _read(context: str, message: ET.Element) -> Translation:
    answer = message.find("translation")
    assert answer is not None
    is_plural = message.get("numerus") == "yes"
    source, comment = message.findtext("source", ""), message.findtext("comment", "")
    forms = [form.text or "" for form in answer.findall("numerusform")] or [answer.text or ""]
    return Translation(
        Text(context, source, comment, is_plural), tuple(forms), answer.get("type", "finished")
    )
