"""How large a sheet would be once read: the reader keeps every cell up to the last, and would abort."""

from __future__ import annotations

import re
import zipfile

LARGEST_AREA = 5_000_000
"""In cells, about 200 MB: 20 000 people in 200 columns, and some room."""

_CELL = re.compile(rb'\br="([A-Z]{1,3})(\d{1,7})"')
_ROW = re.compile(rb"<(?:\w+:)?table-row\b([^>]*)>")
_DOCUMENT_CELL = re.compile(rb"<(?:\w+:)?(?:covered-)?table-cell\b([^>]*?)(/?)>")
_ROWS_REPEATED = re.compile(rb'number-rows-repeated="(\d{1,9})"')
_COLUMNS_REPEATED = re.compile(rb'number-columns-repeated="(\d{1,9})"')
_LETTERS = 26


def far_workbook_cells(archive: zipfile.ZipFile) -> int:
    """The largest area of an XLSX's sheets, by the addresses of their cells."""
    return max(
        (
            _workbook_area(archive.read(name))
            for name in archive.namelist()
            if name.startswith("xl/worksheets/") and name.endswith(".xml")
        ),
        default=0,
    )


def far_document_cells(archive: zipfile.ZipFile) -> int:
    """The area of an OpenDocument's rows that hold something, repeats counted."""
    content = archive.read("content.xml")
    starts = list(_ROW.finditer(content))
    ends = [start.start() for start in starts[1:]] + [len(content)]
    return sum(
        _repeats(_ROWS_REPEATED, start[1]) * _row_width(content[start.end() : end])
        for start, end in zip(starts, ends, strict=True)
    )


def _workbook_area(sheet: bytes) -> int:
    rows = columns = 0
    for letters, number in _CELL.findall(sheet):
        rows = max(rows, int(number))
        columns = max(columns, _column_number(letters))
    return rows * columns


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * _LETTERS + letter - ord("A") + 1
    return number


def _row_width(row: bytes) -> int:
    """Columns up to the last cell that holds something."""
    width = filled = 0
    for cell in _DOCUMENT_CELL.finditer(row):
        width += _repeats(_COLUMNS_REPEATED, cell[1])
        if b"value" in cell[1] or not cell[2]:
            filled = width
    return filled


def _repeats(pattern: re.Pattern[bytes], attributes: bytes) -> int:
    match = pattern.search(attributes)
    return int(match[1]) if match else 1
