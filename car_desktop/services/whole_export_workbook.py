"""The whole notebook as a workbook: one sheet per kind, nothing cut.

A text longer than a cell begins in its cell and goes on in the sheet « long_texts », where its parts
stand in order: put end to end, they are the text.
"""

from __future__ import annotations

from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from car_desktop.formats.cell_safety import cell_parts, is_like_formula
from car_desktop.formats.workbook_output import MOST_ROWS, open_workbook
from car_desktop.i18n import translate
from car_desktop.progress import Progress
from car_desktop.publishing import temporary_folder
from car_desktop.services.whole_export import KINDS, Heading, Plain, Steps, columns_of, rows_of

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

ABOUT = "about"
LONG_TEXTS = "long_texts"

_LONG_TEXT_COLUMNS = ("kind", "id", "column", "part", "text")
_FIRST_YEAR = 1900  # spreadsheets know no day before it
_LARGEST_NUMBER = 10**15  # beyond it, they round
_WIDTH = 18


def write(session: Session, heading: Heading, out: Path, progress: Progress) -> None:
    """Write every kind; what is being made stands beside the file until that is whole."""
    title = translate("WholeExport", "All the data of Carnet CAR")
    day = heading.produced_at.date()
    with (
        temporary_folder(out.parent) as temporary,
        open_workbook(str(out), day, title, "", temporary) as workbook,
    ):
        _About(workbook, heading).write()
        steps = Steps(heading, progress)
        sheets = _Sheets(workbook)
        for kind in KINDS:
            sheets.write(kind, session, steps)
        sheets.write_long_texts()


class _About:
    """The first sheet: what this is, for whom, and how to read it."""

    def __init__(self, workbook: Workbook, heading: Heading) -> None:
        self._sheet = workbook.add_worksheet(ABOUT)
        self._heading = heading

    def write(self) -> None:
        """Write the words, then how many rows of each kind follow."""
        self._sheet.set_column(0, 0, 100)
        lines = [
            translate("WholeExport", "All the data of Carnet CAR"),
            translate(
                "WholeExport",
                "This file is not encrypted and holds private notes: keep it as you keep the notebook.",
            ),
            translate("WholeExport", "Produced at {moment} (UTC), version {version}").format(
                moment=self._heading.produced_at.isoformat(sep=" ", timespec="minutes")[:16],
                version=self._heading.program_version,
            ),
            translate(
                "WholeExport",
                "A text longer than a cell goes on in the sheet “{sheet}”, its parts in order.",
            ).format(sheet=LONG_TEXTS),
            translate(
                "WholeExport",
                "Columns named “_id” give the “id” of a row of another sheet; moments of “updated_at” "
                "are in UTC.",
            ),
            *(f"{kind}: {count}" for kind, count in self._heading.counts.items()),
        ]
        for number, line in enumerate(lines):
            self._sheet.write_string(number, 0, line)


class _Sheets:
    """Writes the kinds, and remembers the texts that were too long."""

    def __init__(self, workbook: Workbook) -> None:
        self._workbook = workbook
        self._head = workbook.add_format({"bold": True, "bottom": 1})
        self._quoted = workbook.add_format({"quote_prefix": True})
        self._day = workbook.add_format({"num_format": "yyyy-mm-dd"})
        self._moment = workbook.add_format({"num_format": "yyyy-mm-dd hh:mm"})
        self._hour = workbook.add_format({"num_format": "hh:mm"})
        self._long_texts: list[tuple[Plain, ...]] = []

    def write(self, kind: str, session: Session, steps: Steps) -> None:
        """Write one kind, on as many sheets as its rows need."""
        columns = columns_of(kind)
        sheet = self._sheet(kind, columns)
        number, sheets = 1, 1
        for row in rows_of(session, kind):
            if number == MOST_ROWS:
                number, sheets = 1, sheets + 1
                sheet = self._sheet(f"{kind} ({sheets})", columns)
            for place, value in enumerate(row):
                self._cell(sheet, number, place, self._fitting(value, kind, row, columns[place]))
            number += 1
            steps()

    def write_long_texts(self) -> None:
        """Write what went beyond its cell."""
        sheet = self._sheet(LONG_TEXTS, _LONG_TEXT_COLUMNS)
        for number, row in enumerate(self._long_texts, start=1):
            for place, value in enumerate(row):
                self._cell(sheet, number, place, value)

    def _sheet(self, name: str, columns: tuple[str, ...]) -> Worksheet:
        sheet = self._workbook.add_worksheet(name)
        sheet.freeze_panes(1, 0)
        sheet.set_column(0, len(columns) - 1, _WIDTH)
        for place, column in enumerate(columns):
            sheet.write_string(0, place, column, self._head)
        return sheet

    def _fitting(self, value: Plain, kind: str, row: tuple[Plain, ...], column: str) -> Plain:
        """What goes into the cell; the rest of a long text is remembered (`id` is the first column)."""
        if not isinstance(value, str):
            return value
        first, *rest = cell_parts(value)
        for number, part in enumerate(rest, start=2):
            self._long_texts.append((kind, row[0], column, number, part))
        return first

    def _cell(self, sheet: Worksheet, number: int, place: int, value: Plain) -> None:
        match value:
            case None | "":
                return
            case bool():
                sheet.write_boolean(number, place, value)
            case datetime() if value.year >= _FIRST_YEAR:
                sheet.write_datetime(number, place, value.replace(tzinfo=None), self._moment)
            case date() if value.year >= _FIRST_YEAR:
                sheet.write_datetime(number, place, value, self._day)
            case time():
                sheet.write_datetime(number, place, value, self._hour)
            case int() | float() if abs(value) < _LARGEST_NUMBER:
                sheet.write_number(number, place, value)
            case _:
                said = str(value)
                form = self._quoted if is_like_formula(said) else None
                sheet.write_string(number, place, said, form)
