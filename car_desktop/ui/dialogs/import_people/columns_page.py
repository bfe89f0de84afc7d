"""Second step: which sheet, which line of headings, and what each column holds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from textwrap import shorten

from PySide6.QtWidgets import QComboBox, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from car_desktop.domain.errors import UserError
from car_desktop.formats.people_columns import header_row, propose_mapping
from car_desktop.formats.people_headings import Field, Needless, why_needless
from car_desktop.formats.people_list import PeopleList, PersonRow, list_sheet, read_people
from car_desktop.formats.reasons import why
from car_desktop.formats.tabular import Row
from car_desktop.formats.tabular import Sheet as Table
from car_desktop.ui.dialogs.import_people.words import field_label
from car_desktop.ui.theme import active_tokens
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.emptying import empty
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.labels import ElidedLabel, PlainLabel, TextRole
from car_desktop.ui.widgets.rows_model import Column, RowsModel
from car_desktop.ui.widgets.rows_table import RowsTable
from car_desktop.ui.widgets.scrolled import scrolled

SAMPLES = 3
PREVIEWED = 60
HEADINGS_OFFERED = 12
NO_HEADINGS = -1
HEADINGS_LENGTH = 60
HEADING_WIDTH = 170
MEANING_WIDTH = 320


class ColumnsPage(QWidget):
    """Every column with its first cells and what it holds; below, the people as they are read."""

    def __init__(self) -> None:
        super().__init__()
        self._sheets: tuple[Table, ...] = ()
        self._fields: list[QComboBox] = []
        self.sheet = QComboBox()
        self.headings = QComboBox()
        self._grid = QGridLayout()
        self._people: RowsModel[PersonRow] = RowsModel(
            self._preview_columns(), key=lambda row: row.line
        )
        self.preview = RowsTable(self._people, self.tr("People as they are read"), sortable=False)
        self._lay_out()
        self.sheet.currentIndexChanged.connect(self._on_sheet_chosen)
        self.headings.currentIndexChanged.connect(self._show_columns)

    def show_sheets(self, sheets: tuple[Table, ...]) -> None:
        """Show a file, on the sheet that looks most like a list."""
        self._sheets = sheets
        self.sheet.blockSignals(True)
        self.sheet.clear()
        for sheet in sheets:
            self.sheet.addItem(sheet.name)
        self.sheet.setCurrentIndex(sheets.index(list_sheet(sheets)))
        self.sheet.blockSignals(False)
        self._sheet_field.setVisible(len(sheets) > 1)
        self._on_sheet_chosen()

    def first_field(self) -> QWidget:
        """Where the keyboard starts."""
        return self._fields[0] if self._fields else self.headings

    def table(self) -> Table:
        """The sheet chosen."""
        return self._sheets[self.sheet.currentIndex()]

    def header(self) -> int | None:
        """The row of headings, if there is one."""
        row = self.headings.currentData()
        return None if row in (NO_HEADINGS, None) else int(row)

    def mapping(self) -> dict[int, Field]:
        """What each column holds; columns left out are not in it."""
        chosen = enumerate(combo.currentData() for combo in self._fields)
        return {column: Field(value) for column, value in chosen if value}

    def reading(self) -> Callable[[], PeopleList]:
        """How to read the whole list as chosen here, on any thread."""
        return partial(read_people, self.table(), self.mapping(), self.header())

    def combo_of(self, column: int) -> QComboBox:
        """The list in which one column's meaning is chosen."""
        return self._fields[column]

    def _lay_out(self) -> None:
        form = Form()
        self._sheet_field, _ = form.add_row(
            (self.tr("Sheet"), self.sheet), (self.tr("Line of headings"), self.headings)
        )
        for combo in (self.sheet, self.headings):
            combo.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnMinimumWidth(0, active_tokens().px(HEADING_WIDTH))
        self._grid.setColumnMinimumWidth(2, active_tokens().px(MEANING_WIDTH))
        self._grid.setColumnStretch(1, 1)
        self.count = PlainLabel("", TextRole.SECONDARY)
        columns = Card(self.tr("Columns of the list"))
        columns.add(scrolled(self._grid, 120), 1)
        people = Card(self.tr("People as they are read"))
        people.add(self.preview, 1)
        people.add_to_header(self.count)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(12)
        page.addWidget(form)
        page.addWidget(columns, 1)
        page.addWidget(people, 1)

    def _on_sheet_chosen(self) -> None:
        table = self.table()
        self.headings.blockSignals(True)
        self.headings.clear()
        self.headings.addItem(self.tr("None: the list starts at once"), NO_HEADINGS)
        for index, row in enumerate(table.rows[:HEADINGS_OFFERED]):
            said = self.tr("Line {line}: {cells}").format(
                line=table.first_line + index, cells=_cells(row)
            )
            self.headings.addItem(said, index)
        found = header_row(table)
        self.headings.setCurrentIndex(
            self.headings.findData(NO_HEADINGS if found is None else found)
        )
        self.headings.blockSignals(False)
        self._show_columns()

    def _show_columns(self) -> None:
        table, header = self.table(), self.header()
        proposed = propose_mapping(table, header)
        self._clear()
        for column in range(len(table.rows[0]) if table.rows else 0):
            self._show_column(table, header, column, proposed.get(column))
        self._preview()

    def _show_column(
        self, table: Table, header: int | None, column: int, field: Field | None
    ) -> None:
        start = 0 if header is None else header + 1
        cells = [row[column] for row in table.rows[start : start + PREVIEWED] if row[column]]
        heading = table.rows[header][column] if header is not None else ""
        title = heading or self.tr("Column {number}").format(number=column + 1)
        combo = self._combo(heading, field)
        combo.setAccessibleName(title)
        name = ElidedLabel(title, TextRole.STRONG)
        name.setBuddy(combo)
        samples = ElidedLabel(" · ".join(cells[:SAMPLES]), TextRole.SECONDARY)
        for label in (name, samples):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._grid.addWidget(name, column, 0)
        self._grid.addWidget(samples, column, 1)
        self._grid.addWidget(combo, column, 2)
        self._fields.append(combo)

    def _combo(self, heading: str, field: Field | None) -> QComboBox:
        combo = QComboBox()
        reason = why_needless(heading)
        combo.addItem(
            self.tr("Left out")
            if reason is Needless.OTHER
            else self.tr("Left out: {reason}").format(reason=why(reason)),
            "",
        )
        for offered in Field:
            combo.addItem(field_label(offered), offered.value)
        combo.setCurrentIndex(combo.findData(field.value if field else ""))
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        combo.currentIndexChanged.connect(self._preview)
        return combo

    def _preview(self, _index: int = 0) -> None:
        """Read the first lines again; the refusal of a list without names is said in their place."""
        try:
            listed = self._read_first()
        except UserError as refusal:
            self.preview.placeholder = str(refusal)
            self._people.set_rows([])
            self.count.setText("")
            return
        self._people.set_rows(listed.rows[:PREVIEWED])
        lines = sum(any(row) for row in self.table().rows[self._first_row() :])
        self.count.setText(self.tr("%n line(s) in the list", "", lines))

    def _first_row(self) -> int:
        header = self.header()
        return 0 if header is None else header + 1

    def _read_first(self) -> PeopleList:
        table = self.table()
        first = replace(table, rows=table.rows[: self._first_row() + PREVIEWED])
        return read_people(first, self.mapping(), self.header())

    def _preview_columns(self) -> list[Column[PersonRow]]:
        return [
            Column(
                self.tr("Name"),
                lambda row: ", ".join(part for part in (row.last_name, row.first_name) if part),
                strong=lambda row: True,
                stretch=True,
            ),
            Column(self.tr("E-mail"), lambda row: " · ".join(row.emails), stretch=True),
            Column(self.tr("Function"), lambda row: row.function, stretch=True),
            Column(self.tr("Organisation"), lambda row: row.organisation, stretch=True),
        ]

    def _clear(self) -> None:
        self._fields.clear()
        empty(self._grid)


def _cells(row: Row) -> str:
    return shorten(" · ".join(cell for cell in row if cell), HEADINGS_LENGTH, placeholder="…")
