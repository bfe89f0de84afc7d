"""What our workbooks share: nothing runs in them, no cell is too long, the same data makes the same file."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from datetime import datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from datetime import date

    from xlsxwriter import Workbook

LONGEST_SHEET_NAME = 31
MOST_ROWS = 1_048_576
_FORBIDDEN = re.compile(r"[\[\]:*?/\\\x00-\x1f]+")
_RESERVED = "history"
_LONGEST_PROPERTY = 255


@contextmanager
def open_workbook(
    out: BinaryIO | str, made_on: date, title: str, author: str, temporary: Path | None = None
) -> Iterator[Workbook]:
    """A workbook that reads no text as a formula, a link or a number; it is written on leaving.

    It is made in memory, so that nothing is left in the system's folder of temporary files; with a
    `temporary` folder, large ones are made there instead. Raises OSError where it cannot be written.
    """
    from xlsxwriter import Workbook
    from xlsxwriter.exceptions import FileCreateError

    workbook = Workbook(out, _settings(temporary))
    workbook.set_properties(
        {
            "title": title[:_LONGEST_PROPERTY],
            "author": author[:_LONGEST_PROPERTY],
            "created": datetime.combine(made_on, time()),
        }
    )
    try:
        yield workbook
        workbook.close()
    except FileCreateError as error:
        raise error.args[0] from error  # the failure of the disk itself
    finally:
        _let_go(workbook)


def _settings(temporary: Path | None) -> dict[str, object]:
    return {
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
        "in_memory": temporary is None,
        "constant_memory": temporary is not None,
        "tmpdir": None if temporary is None else str(temporary),
    }


def _let_go(workbook: Workbook) -> None:
    """Close the files of a workbook that was given up: Windows removes no open file."""
    for sheet in workbook.worksheets():
        if sheet.row_data_fh is not None:
            sheet.row_data_fh.close()


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
