"""The notes of each release, in both languages: one file for a version, `release-notes/VERSION.md`."""

from __future__ import annotations

import re
from pathlib import Path

import product

FOLDER = Path(__file__).resolve().parent / "release-notes"
HEADINGS = {"fr": "## Français", "en": "## English"}


def notes(language: str, version: str | None = None) -> list[str]:
    """Return the lines of the notes of a version, the present one unless told, in one language.

    A version on its way has the notes of the newest that has any.
    """
    file = FOLDER / f"{version or product.version()}.md"
    if not file.exists():
        file = max(FOLDER.glob("*.md"), key=_numbers)
    section = file.read_text("utf-8").partition(HEADINGS[language])[2].partition("\n## ")[0]
    return re.findall(r"^- (.+)$", section, re.MULTILINE)


def _numbers(file: Path) -> tuple[int, ...]:
    return tuple(int(number) for number in re.findall(r"\d+", file.stem))
