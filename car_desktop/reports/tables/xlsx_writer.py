"""The tables of a document as a workbook: a sheet each, figures as figures, texts as texts."""

from __future__ import annotations

from datetime import date
from itertools import zip_longest
from typing import TYPE_CHECKING, BinaryIO

from car_desktop.formats.cell_safety import cell_parts, is_like_formula
from car_desktop.formats.workbook_output import open_workbook, sheet_name
from car_desktop.i18n import speaking
from car_desktop.progress import Progress
from car_desktop.reports.document.content import Document
from car_desktop.reports.document.lettering import line
from car_desktop.reports.tables.grids import Grid, grids_of
from car_desktop.reports.tables.typed import Kind, Value

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_NARROWEST, _WIDEST = 8, 60
_MINUTES_IN_DAY = 1440
_LONGEST_RUNNING = 200
_LETTER = 1

_FIGURES = {
    Kind.NUMBER: "#,##0.##",
    Kind.PERCENT: "0.##%",
    Kind.MINUTES: '[h]" h "mm',
    Kind.DATE: "yyyy-mm-dd",
    Kind.MONEY: "#,##0.00",
}


def write(document: Document, out: BinaryIO, progress: Progress) -> None:
    """Write one sheet per table; a text too long for a cell goes on in the rows below it."""
    language = document.language
    with speaking(language[:2]):
        grids = grids_of(document)
    title, author = line(document.title, language), line(document.author, language)
    names: list[str] = []
    with open_workbook(out, document.produced_on, title, author) as workbook:
        cells = _Cells(workbook)
        for done, grid in enumerate(grids):
            progress(done, len(grids))
            names.append(sheet_name(grid.name, names))
            sheet = workbook.add_worksheet(names[-1])
            _set_page(sheet, document)
            cells.fill(sheet, grid)


class _Cells:
    """Writes values with the forms of one workbook."""

    def __init__(self, workbook: Workbook) -> None:
        top = {"valign": "top"}
        self._head = workbook.add_format({**top, "bold": True, "text_wrap": True, "bottom": 2})
        self._text = workbook.add_format({**top, "text_wrap": True})
        # What Excel itself writes for a text that begins with « = »: editing the cell runs nothing.
        self._quoted = workbook.add_format({**top, "text_wrap": True, "quote_prefix": True})
        self._quoted_head = workbook.add_format(
            {**top, "bold": True, "text_wrap": True, "bottom": 2, "quote_prefix": True}
        )
        self._figures = {
            kind: workbook.add_format({**top, "num_format": form})
            for kind, form in _FIGURES.items()
        }

    def fill(self, sheet: Worksheet, grid: Grid) -> None:
        """Write the headings and the rows, and leave the headings in sight."""
        for place, title in enumerate(grid.columns):
            form = self._quoted_head if is_like_formula(title) else self._head
            sheet.write_string(0, place, next(cell_parts(title)), form)
            sheet.set_column(place, place, _width(grid, place))
        number = 1
        for row in grid.rows:
            number += self._row(sheet, number, row)
        sheet.freeze_panes(1, 1)
        sheet.repeat_rows(0)

    def _row(self, sheet: Worksheet, number: int, row: tuple[Value, ...]) -> int:
        """Write a row and tell how many lines it took."""
        columns = [tuple(cell_parts(value.text)) for value in row]
        for below, parts in enumerate(zip_longest(*columns, fillvalue="")):
            for place, part in enumerate(parts):
                value = row[place] if not below else Value(part)
                self._cell(sheet, number + below, place, value, part)
        return max(map(len, columns), default=1)

    def _cell(self, sheet: Worksheet, number: int, place: int, value: Value, part: str) -> None:
        if value.kind is None:
            form: Format = self._quoted if is_like_formula(part) else self._text
            if part:
                sheet.write_string(number, place, part, form)
        elif isinstance(value.figure, date):
            sheet.write_datetime(number, place, value.figure, self._figures[Kind.DATE])
        else:
            share = _MINUTES_IN_DAY if value.kind is Kind.MINUTES else 1
            sheet.write_number(
                number, place, float(value.figure) / share, self._figures[value.kind]
            )


def _width(grid: Grid, place: int) -> int:
    """Wide enough for what is mostly there, in characters."""
    longest = max((len(row[place].text) for row in grid.rows), default=0)
    return min(max(longest, len(grid.columns[place]), _NARROWEST), _WIDEST) + 2


def _set_page(sheet: Worksheet, document: Document) -> None:
    """What the paper says around the table; « & » begins a code there."""
    sheet.set_paper(_LETTER)
    sheet.fit_to_pages(1, 0)
    if document.is_landscape:
        sheet.set_landscape()
    sheet.set_header(
        f"&L{_running(document.title, document)}&R{_running(document.notice, document)}"
    )
    sheet.set_footer(f"&L{_running(document.footer, document)}&R&P / &N")


def _running(text: str, document: Document) -> str:
    return line(text, document.language)[: _LONGEST_RUNNING // 2].replace("&", "&&")
