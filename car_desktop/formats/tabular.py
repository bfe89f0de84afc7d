"""Lists in workbooks and in delimited text, as rows of plain text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from car_desktop.domain.errors import UserError
from car_desktop.domain.text import cleaned_line
from car_desktop.formats.csv_text import decoded, delimiter_of, rows_of, without_declaration
from car_desktop.formats.guards import FileKind, damaged, kind_of, read_bytes
from car_desktop.i18n import translate
from car_desktop.typography import current

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook

MOST_ROWS = 20_050
"""20 000 people, and what stands above them: titles, a header."""

MOST_COLUMNS = 200
LONGEST_CELL = 32_767

_PANIC = "PanicException"
"""What the reader raises where it meets what its authors thought impossible; it has no public name."""

Row = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: every row as wide as the widest, cells cleaned; `first_line` is row 0's line number."""

    name: str
    rows: tuple[Row, ...]
    first_line: int = 1

    @property
    def is_empty(self) -> bool:
        """Whether no cell holds anything."""
        return not any(any(row) for row in self.rows)


def read_table(path: Path) -> tuple[Sheet, ...]:
    """The sheets that hold something, in the file's order; raise UserError for what is no list."""
    content = read_bytes(path)
    kind = kind_of(content)
    if kind is FileKind.TEXT:
        sheets = [_text_sheet(path.stem, decoded(content))]
    else:
        sheets = _workbook_sheets(content)
    filled = tuple(sheet for sheet in sheets if not sheet.is_empty)
    if not filled:
        raise UserError(
            translate("Files", "This sheet is empty: choose the file that holds the list.")
        )
    return filled


def _text_sheet(name: str, text: str) -> Sheet:
    plain, declared = without_declaration(text)
    rows = rows_of(plain, declared or delimiter_of(plain), LONGEST_CELL)
    _refuse_oversize(len(rows), max((len(row) for row in rows), default=0))
    return _sheet(name, rows)


def _workbook_sheets(content: bytes) -> list[Sheet]:
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    try:
        with CalamineWorkbook.from_filelike(BytesIO(content)) as workbook:
            return [_workbook_sheet(workbook, name) for name in workbook.sheet_names]
    except PasswordError as error:
        raise UserError(
            translate(
                "Files",
                "This workbook is protected by a password: open it, save a copy without password, "
                "and choose the copy.",
            )
        ) from error
    except (CalamineError, ValueError, OverflowError) as error:
        raise damaged() from error
    except BaseException as error:
        if type(error).__name__ != _PANIC:
            raise
        raise damaged() from error


def _workbook_sheet(workbook: CalamineWorkbook, name: str) -> Sheet:
    source = workbook.get_sheet_by_name(name)
    _refuse_oversize(source.height, source.width)
    first_line = source.start[0] + 1 if source.start else 1
    return _sheet(name, source.to_python(skip_empty_area=True), first_line)


def _sheet(name: str, rows: Iterable[Iterable[object]], first_line: int = 1) -> Sheet:
    cells = [tuple(cell_text(value) for value in row) for row in rows]
    while cells and not any(cells[-1]):
        cells.pop()
    width = max((len(row) for row in cells), default=0)
    padded = tuple(row + ("",) * (width - len(row)) for row in cells)
    return Sheet(cleaned_line(name), padded, first_line)


def _refuse_oversize(height: int, width: int) -> None:
    if height > MOST_ROWS:
        raise UserError(
            translate(
                "Files", "This list has more than {most} rows: split it into several files."
            ).format(most=current().number(MOST_ROWS - 50))
        )
    if width > MOST_COLUMNS:
        raise UserError(
            translate(
                "Files",
                "This sheet has more than {most} columns: copy the list alone into a new workbook.",
            ).format(most=MOST_COLUMNS)
        )


def cell_text(value: object) -> str:
    """What a spreadsheet shows of a value: « 12 » and not « 12.0 », dates in ISO form."""
    if isinstance(value, str):
        return cleaned_line(value[:LONGEST_CELL])
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return value.isoformat(sep=" ", timespec="minutes")
    return "" if value is None else str(value)
