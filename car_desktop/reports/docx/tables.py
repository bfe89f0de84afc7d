"""Tables whose first row is a heading on every page and is announced as one."""

from __future__ import annotations

from collections.abc import Iterator

from car_desktop.reports.document.content import (
    Band,
    Cell,
    Column,
    Fact,
    Facts,
    Paragraph,
    Role,
    Row,
    Stacked,
    Table,
    TableKind,
)
from car_desktop.reports.document.content import Bar as DrawnBar
from car_desktop.reports.document.figures import without_drawings
from car_desktop.reports.document.lettering import line
from car_desktop.reports.docx.elements import Element, make
from car_desktop.reports.docx.text import TextWriter

_NARROW = 420  # twentieths of a point: a letter and its room
_TINT = "F3F6F4"


class TableWriter:
    """Writes the tables of one document into a text `width` wide, in twentieths of a point."""

    def __init__(self, text: TextWriter, width: int) -> None:
        self._text = text
        self._width = width

    def table(self, table: Table) -> Element:
        """The table with its name, which screen readers say."""
        plain = without_drawings(table)
        widths = _widths(plain, self._width)
        style = "CarnetForm" if table.kind is TableKind.FORM else "CarnetTable"
        head = self._head(plain, widths)
        rows = [self._row(plain, row, widths) for row in plain.rows]
        name = line(table.name, self._text.language)
        return make("w:tbl", (_properties(style, name), _grid(widths), head, *rows))

    def facts(self, facts: Facts, name: str) -> Element:
        """The band of facts: each label heads its value."""
        total = sum(fact.share for fact in facts.facts) or 1
        widths = [round(self._width * fact.share / total) for fact in facts.facts]
        rows = (
            self._fact_row(facts.facts, widths, is_head=True),
            self._fact_row(facts.facts, widths, is_head=False),
        )
        return make("w:tbl", (_properties("TableNormal", name), _grid(widths), *rows))

    def _fact_row(self, facts: tuple[Fact, ...], widths: list[int], *, is_head: bool) -> Element:
        style = "TableHead" if is_head else "TableTotal"
        said = (fact.label if is_head else fact.value for fact in facts)
        cells = [
            _cell(width, self._text.paragraph(text, style))
            for text, width in zip(said, widths, strict=True)
        ]
        return make("w:tr", (_row_properties(is_head=is_head), *cells))

    def _head(self, table: Table, widths: list[int]) -> Element:
        cells = [
            _cell(width, self._text.paragraph(column.title, _head_style(table, column)))
            for column, width in zip(table.columns, widths, strict=True)
        ]
        return make("w:tr", (_row_properties(is_head=True), *cells))

    def _row(self, table: Table, row: Row | Band, widths: list[int]) -> Element:
        if isinstance(row, Band):
            return self._band(row, widths)
        properties = _row_properties(is_head=False, height=table.row_height)
        cells = [self._cell_of(table, row, place, width) for place, width in enumerate(widths)]
        return make("w:tr", (properties, *cells))

    def _cell_of(self, table: Table, row: Row, place: int, width: int) -> Element:
        cell: Cell = row.cells[place] if place < len(row.cells) else ""
        style = _cell_style(table, row, place)
        anchor = row.anchor if not place else ""
        match cell:
            case DrawnBar():
                said = [self._text.paragraph("", style, place=anchor)]
            case Stacked():
                said = list(self._stacked(cell, style, anchor))
            case _:
                said = [self._text.paragraph(cell, style, place=anchor)]
        return _cell(width, *said)

    def _stacked(self, stacked: Stacked, style: str, anchor: str) -> Iterator[Element]:
        for number, one in enumerate(stacked.paragraphs or (Paragraph(""),)):
            own = "SmallPrint" if one.role is Role.SMALL_PRINT else style
            yield self._text.paragraph(one.text, own, one.language, "" if number else anchor)

    def _band(self, band: Band, widths: list[int]) -> Element:
        """The name of the group across the table, its figure at the end."""
        title = self._text.paragraph(band.title, "TableTotal")
        if not band.trailing or len(widths) == 1:
            title.extend(self._text.runs(f" {band.trailing}" if band.trailing else ""))
            cells = [_cell(sum(widths), title, span=len(widths), shade=_TINT)]
        else:
            figure = self._text.paragraph(band.trailing, "TableNumber")
            cells = [
                _cell(sum(widths[:-1]), title, span=len(widths) - 1, shade=_TINT),
                _cell(widths[-1], figure, shade=_TINT),
            ]
        return make("w:tr", (_row_properties(is_head=False), *cells))


def _head_style(table: Table, column: Column) -> str:
    return (
        "TableHeadRight" if column.is_number and table.kind is not TableKind.GRID else "TableHead"
    )


def _cell_style(table: Table, row: Row, place: int) -> str:
    is_number = table.columns[place].is_number
    if row.is_total:
        return "TableTotalRight" if is_number else "TableTotal"
    if table.kind is TableKind.GRID and not table.columns[place].share:
        return "TableLetter"
    return "TableNumber" if is_number else "TableText"


def _widths(table: Table, width: int) -> list[int]:
    """Columns without a share are narrow; the others share the rest."""
    shares = [max(column.share, 0) for column in table.columns]
    narrow = min(_NARROW, width // (len(shares) + 1))
    rest = width - narrow * sum(not share for share in shares)
    total = sum(shares) or 1
    return [round(rest * share / total) if share else narrow for share in shares]


def _properties(style: str, name: str) -> Element:
    return make(
        "w:tblPr",
        (
            make("w:tblStyle", val=style),
            make("w:tblW", w="5000", type="pct"),
            make("w:tblLayout", type="fixed"),
            make("w:tblLook", val="00A0", firstRow="1", firstColumn="1", noVBand="1"),
            make("w:tblCaption", val=name),
        ),
    )


def _grid(widths: list[int]) -> Element:
    return make("w:tblGrid", [make("w:gridCol", w=str(width)) for width in widths])


def _row_properties(*, is_head: bool, height: float | None = None) -> Element:
    properties = make("w:trPr", (make("w:cantSplit"),))
    if height:
        properties.append(make("w:trHeight", val=str(round(height * 20)), hRule="atLeast"))
    if is_head:
        properties.append(make("w:tblHeader"))
    return properties


def _cell(width: int, *paragraphs: Element, span: int = 1, shade: str = "") -> Element:
    properties = make("w:tcPr", (make("w:tcW", w=str(width), type="dxa"),))
    if span > 1:
        properties.append(make("w:gridSpan", val=str(span)))
    if shade:
        properties.append(make("w:shd", val="clear", color="auto", fill=shade))
    return make("w:tc", (properties, *paragraphs))
