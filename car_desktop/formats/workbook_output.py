"""What our workbooks share: nothing runs in them, no cell is too long, the same data makes the same file."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from datetime import date

    from xlsxwriter import Workbook

LONGEST_SHEET_NAME = 31
_FORBIDDEN = re.compile(r"[\[\]:*?/\\\x00-\x1f]+")
_RESERVED = "history"
_LONGEST_PROPERTY = 255


def new_workbook(
    out: BinaryIO | str, made_on: date, title: str, author: str, temporary: Path | None = None
) -> Workbook:
    """A workbook that reads no text as a formula, a link or a number.

    It is made in memory, so that nothing is left in the system's folder of temporary files; with a
    `temporary` folder, large ones are made there instead.
    """
    from xlsxwriter import Workbook

    workbook = Workbook(
        out,
        {
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
            "in_memory": temporary is None,
            "constant_memory": temporary is not None,
            "tmpdir": None if temporary is None else str(temporary),
        },
    )
    workbook.set_properties(
        {
            "title": title[:_LONGEST_PROPERTY],
            "author": author[:_LONGEST_PROPERTY],
            "created": datetime.combine(made_on, time()),
        }
    )
    return workbook


def sheet_name(name: str, taken: Collection[str]) -> str:
    """A name that Excel accepts, unlike the others in more than its capitals."""
    plain = " ".join(_FORBIDDEN.sub(" ", name).split()).strip("' ") or "Table"
    if plain.casefold() == _RESERVED:
        plain = f"{plain} 1"
    others = {other.casefold() for other in taken}
    own, number = _shortened(plain, ""), 1
    while own.casefold() in others:
        number += 1
        own = _shortened(plain, f" ({number})")
    return own


def _shortened(name: str, end: str) -> str:
    """Excel counts UTF-16 units."""
    kept = name
    while len((kept + end).encode("utf-16-le")) > 2 * LONGEST_SHEET_NAME:
        kept = kept[:-1]
    return f"{kept.strip(chr(39) + ' ')}{end}"
