"""How large a sheet would be once read: the reader keeps every cell up to the last, and would abort."""

from __future__ import annotations

import re
import zipfile

from car_desktop.formats.xml_parts import Attributes, NotWellFormed, Watcher, parse

LARGEST_AREA = 5_000_000
"""In cells, about 200 MB: 20 000 people in 200 columns, and some room."""

MOST_LINES = 1_048_576
MOST_WIDTH = 16_384
"""What spreadsheets themselves can address; beyond, a file was made to harm."""

_ADDRESS = re.compile(r"([A-Z]{1,3})([1-9]\d{0,6})")
_LETTERS = 26
_PART = ".xml"


def far_workbook_cells(archive: zipfile.ZipFile) -> int:
    """The largest area of an XLSX's sheets; raise `NotWellFormed` where a part is not whole."""
    areas = [0]
    for name in archive.namelist():
        if name.endswith(_PART):
            sheet = (
                _WorkbookSheet()
            )  # any part may be one: relations tell which, in their own words
            parse(archive.read(name), sheet)
            areas.append(sheet.rows * sheet.columns)
        elif name.endswith(".rels"):
            parse(archive.read(name), _Relations())
    return max(areas)


def far_document_cells(archive: zipfile.ZipFile) -> int:
    """The area of an OpenDocument's rows up to the last that holds something, repeats counted."""
    document = _Document()
    parse(archive.read("content.xml"), document)
    return document.cells


class _Relations(Watcher):
    """Refuses a sheet under a name that would not have been measured."""

    def on_start(self, name: str, attributes: Attributes) -> None:
        is_sheet = name == "Relationship" and attributes.get("Type", "").endswith("/worksheet")
        if is_sheet and not attributes.get("Target", "").endswith(_PART):
            raise NotWellFormed("a sheet that is no XML part")


class _WorkbookSheet(Watcher):
    """The furthest row and column that a sheet names, or reaches by counting."""

    def __init__(self) -> None:
        self.rows = self.columns = 0
        self._row = self._column = 0

    def on_start(self, name: str, attributes: Attributes) -> None:
        if name == "row":
            self._row, self._column = self._row_number(attributes), 0
        elif name == "c":
            self._column += 1
            if "r" in attributes:
                self._column, self._row = _place(attributes["r"])
            self.rows = max(self.rows, self._row)
            self.columns = max(self.columns, self._column)

    def _row_number(self, attributes: Attributes) -> int:
        return _whole(attributes.get("r", str(self._row + 1)), MOST_LINES)


def _place(address: str) -> tuple[int, int]:
    match = _ADDRESS.fullmatch(address.upper())
    if match is None:
        raise NotWellFormed(f"{address[:20]} is no address")
    column = 0
    for letter in match[1]:
        column = column * _LETTERS + ord(letter) - ord("A") + 1
    return column, _whole(match[2], MOST_LINES)


class _Document(Watcher):
    """Rows × columns of all tables; empty rows and cells count only before something."""

    def __init__(self) -> None:
        self.cells = 0
        self._rows = self._times = 0
        self._width = self._filled = self._widest = 0
        self._is_in_cell = False

    def on_start(self, name: str, attributes: Attributes) -> None:
        if name == "table":
            self._rows = self._widest = 0
        elif name == "table-row":
            self._times = _repeats(attributes, "rows", MOST_LINES)
            self._width = self._filled = 0
        elif name in {"table-cell", "covered-table-cell"}:
            self._width = self._width + _repeats(attributes, "columns", MOST_WIDTH)
            self._is_in_cell = True
            if any("value" in key for key in attributes):
                self._filled = self._width
        elif self._is_in_cell:
            self._filled = self._width

    def on_end(self, name: str) -> None:
        if name in {"table-cell", "covered-table-cell"}:
            self._is_in_cell = False
        elif name == "table-row":
            self._rows += self._times
            if self._filled:
                self._widest = max(self._widest, self._filled)
                self.cells = max(self.cells, self._rows * self._widest)
            if self._width > MOST_WIDTH:
                raise NotWellFormed("a row is wider than any sheet")


def _repeats(attributes: Attributes, what: str, most: int) -> int:
    for key, value in attributes.items():
        if key.endswith(f"number-{what}-repeated"):
            return _whole(value, most)
    return 1


def _whole(text: str, most: int) -> int:
    if not text.isascii() or not text.isdigit() or not 0 < int(text[:10]) <= most or len(text) > 9:
        raise NotWellFormed(f"{text[:20]} is beyond any sheet")
    return int(text)
