"""Tables that say what each cell is, repeat their heading row, and flow over pages inside long rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable
from reportlab.platypus import Table as PlainTable

from car_desktop.reports.document.content import (
    Band,
    Bar,
    Cell,
    Column,
    Fact,
    Role,
    Row,
    Stacked,
    Table,
    TableKind,
)
from car_desktop.reports.pdf import styles
from car_desktop.reports.pdf.canvas import TaggedCanvas
from car_desktop.reports.pdf.fonts import REGULAR
from car_desktop.reports.pdf.paragraphs import TaggedParagraph
from car_desktop.reports.pdf.structure import Slot
from car_desktop.reports.pdf.text import Follow, markup, markup_of, pieces

Command = tuple[object, ...]

_PAD = 4.0
_LEFT, _RIGHT = 4.0, 6.0  # of a cell
SHORT = 10  # rows that stay together on a page
_CUT_FROM = 400.0  # points: a higher row may not fit on a page
_MARK_WIDTH = 12 * mm
_LEAST_MARK_WIDTH = 8.5 * mm
_LEAST_NAME_WIDTH = 34 * mm
_FORM: list[Command] = [
    ("INNERGRID", (0, 1), (-1, -1), 0.5, styles.LINE),
    ("VALIGN", (0, 1), (-1, -1), "MIDDLE"),
]


class BarFlowable(Flowable):  # type: ignore[misc]  # ReportLab ships no types
    """A share of the width, for the eye only: the figure stands beside it."""

    _HEIGHT = 6.0

    def __init__(self, ratio: float) -> None:
        super().__init__()
        self._ratio = min(max(ratio, 0.0), 1.0)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width, self.height = width, styles.CELL.leading
        return self.width, self.height

    def draw(self) -> None:
        canvas = self.canv
        y = (self.height - self._HEIGHT) / 2
        canvas.saveState()
        canvas.setFillColor(styles.TRACK)
        canvas.roundRect(0, y, self.width, self._HEIGHT, 1.5, stroke=0, fill=1)
        if self._ratio:
            canvas.setFillColor(styles.BRAND)
            canvas.roundRect(0, y, self.width * self._ratio, self._HEIGHT, 1.5, stroke=0, fill=1)
        canvas.restoreState()


def table(content: Table, width: float, follow: Follow) -> Flowable:
    """Rows under a heading that returns on each page."""
    rows, columns = content.rows, content.columns
    is_grid = content.kind is TableKind.GRID
    cells = [[_head(column, is_grid) for column in columns]]
    cells += [
        _band(row, columns) if isinstance(row, Band) else _row(row, columns, is_grid, follow)
        for row in rows
    ]
    bands = [number for number, row in enumerate(rows, start=1) if isinstance(row, Band)]
    totals = [number for number, row in enumerate(rows, 1) if isinstance(row, Row) and row.is_total]
    return TaggedTable(
        cells,
        name=content.name,
        names_rows=_names_rows(len(columns), len(rows)),
        colWidths=_widths(columns, width),
        rowHeights=_heights(content),
        repeatRows=1,
        splitInRow=1,
        style=[
            *_base_style(),
            *(_FORM if content.kind is TableKind.FORM else []),
            *(_grid_style(columns) if is_grid else []),
            *_band_style(bands),
            *(("LINEABOVE", (0, row), (-1, row), 0.9, styles.BRAND) for row in totals),
        ],
        hAlign="LEFT",
        spaceAfter=4,
    )


def facts(items: Sequence[Fact], width: float) -> Flowable:
    """The band of facts under the title: labels above values, read as one line each."""
    shares = sum(fact.share for fact in items)
    cells = [
        [
            TaggedParagraph(markup(fact.label), styles.LABEL),
            TaggedParagraph(markup(fact.value), styles.VALUE),
        ]
        for fact in items
    ]
    return PlainTable(
        [cells],
        colWidths=[width * fact.share / shares for fact in items],
        style=[
            ("FONT", (0, 0), (-1, -1), REGULAR, 10),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 10),
            ("TOPPADDING", (0, 0), (-1, -1), 0),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 9),
            ("LINEBELOW", (0, 0), (-1, -1), 0.6, styles.LINE),
        ],
        hAlign="LEFT",
        spaceAfter=7,
    )


class TaggedTable(PlainTable):  # type: ignore[misc]  # ReportLab ships no types
    """A table whose cells are headings or data; its parts on several pages stay one."""

    def __init__(
        self,
        cells: list[list[Any]],
        name: str = "",
        names_rows: bool = False,
        **options: Any,
    ) -> None:
        tags = options.pop("renderCB", None) or _Tags(name, names_rows)
        super().__init__(cells, renderCB=tags, **options)

    def _splitRows(self, height: float, doInRowSplit: bool = False) -> list[PlainTable]:  # noqa: N802, N803 - ReportLab's names
        """Cut a row only where no page would hold it, else it waits for the next; leave none alone."""
        if doInRowSplit and self._rowHeights[self.repeatRows] < _CUT_FROM:
            return []
        parts = list(super()._splitRows(height, doInRowSplit=doInRowSplit))
        if doInRowSplit or len(parts) < 2 or len(parts[1]._rowHeights) > self.repeatRows + 1:
            return parts
        kept = len(parts[0]._rowHeights) - 1
        return list(super()._splitRows(sum(self._rowHeights[:kept]))) or parts


class _Tags:
    """Told by ReportLab of each row and cell it draws; shared by the parts of a split table."""

    def __init__(self, name: str, names_rows: bool) -> None:
        self._names_rows = names_rows
        self._table = Slot("Table", attributes=f"/O /Table /Summary {_text_string(name)}")
        self._head = Slot("THead", self._table)
        self._body = Slot("TBody", self._table)
        self._drawn = 0  # rows begun, the heading included
        self._open: list[AbstractContextManager[Any]] = []
        self._is_repeated = False

    def __deepcopy__(self, memo: dict[int, Any]) -> _Tags:
        return self

    def __call__(self, table: PlainTable, what: str, *details: Any) -> None:
        canvas = table.canv
        if what == "startRow":
            self._begin_row(canvas, *details)
        elif what == "startCell":
            self._begin_cell(table, canvas, *details[:2])
        elif what == "endRow" or (what == "endCell" and not self._is_repeated):
            self._open.pop().__exit__(None, None, None)

    def _begin_row(self, canvas: TaggedCanvas, row: int) -> None:
        self._is_repeated = row == 0 and self._drawn > 0
        if self._is_repeated:
            self._enter(canvas.artifact(is_pagination=True))
            return
        self._drawn += 1
        self._enter(canvas.inside(Slot("TR", self._head if row == 0 else self._body)))

    def _begin_cell(self, table: PlainTable, canvas: TaggedCanvas, row: int, column: int) -> None:
        if self._is_repeated:
            return
        attributes = ["/O /Table"]
        is_heading = row == 0 or (self._names_rows and column == 0)
        if is_heading:
            attributes.append(f"/Scope /{'Column' if row == 0 else 'Row'}")
        if (spanned := self._columns_spanned(table, row, column)) > 1:
            attributes.append(f"/ColSpan {spanned}")
        slot = Slot("TH" if is_heading else "TD")
        slot.attributes = " ".join(attributes) if len(attributes) > 1 else ""
        self._enter(canvas.inside(slot))

    def _columns_spanned(self, table: PlainTable, row: int, column: int) -> int:
        ranges = getattr(table, "_spanRanges", None) or {}
        first, _, last, _ = ranges.get((column, row)) or (0, 0, 0, 0)
        return int(last) - int(first) + 1

    def _enter(self, context: AbstractContextManager[Any]) -> None:
        context.__enter__()
        self._open.append(context)


def _names_rows(columns: int, rows: int) -> bool:
    """Whether the first cell of each row is a heading: not where there would be more of them than data."""
    return columns + rows <= rows * (columns - 1)


def _widths(columns: Sequence[Column], width: float) -> list[float]:
    """By share, but no narrower than a heading's words; in a grid, those without one as a mark."""
    marks = sum(1 for column in columns if not column.share)
    shares = sum(column.share for column in columns)
    if not marks:
        return _with_room_for_words(
            [width * column.share / shares for column in columns], [*map(_least, columns)]
        )
    mark = _MARK_WIDTH
    rest = width - marks * mark
    if columns[0].share * rest / shares < _LEAST_NAME_WIDTH:
        mark = _LEAST_MARK_WIDTH
        rest = width - marks * mark
    return [rest * column.share / shares if column.share else mark for column in columns]


def _least(column: Column) -> float:
    """The width at which no word of a heading is cut."""
    style = styles.HEAD_CELL
    words = column.title.split()
    widths = [stringWidth(word, style.fontName, style.fontSize) for word in words]
    return float(max(widths, default=0.0)) + _LEFT + _RIGHT + 0.5


def _with_room_for_words(widths: list[float], least: list[float]) -> list[float]:
    """Narrow columns grow to their words; the others give, each by what it can spare."""
    wanted = sum(max(0.0, low - one) for one, low in zip(widths, least, strict=True))
    spare = sum(max(0.0, one - low) for one, low in zip(widths, least, strict=True))
    if not wanted or spare < wanted:
        return widths
    given = wanted / spare
    return [
        low if one < low else one - (one - low) * given
        for one, low in zip(widths, least, strict=True)
    ]


def _heights(content: Table) -> list[float | None] | None:
    if content.row_height is None:
        return None
    return [None, *([content.row_height] * len(content.rows))]


def _head(column: Column, is_grid: bool) -> list[Flowable]:
    lines = column.title.split("\n")
    style = styles.HEAD_CELL_RIGHT if column.is_number else styles.HEAD_CELL
    if is_grid and not column.share:
        return [
            TaggedParagraph(markup(line), styles.GRID_HEAD if number == 0 else styles.GRID_DAY)
            for number, line in enumerate(lines)
        ]
    return [TaggedParagraph(markup(" ".join(lines)), style)]


def _row(
    row: Row, columns: Sequence[Column], is_grid: bool, follow: Follow
) -> list[list[Flowable]]:
    made = [
        _cell(cell, _cell_style(row, column, is_grid), follow)
        for cell, column in zip(row.cells, columns, strict=True)
    ]
    if row.anchor:
        next(
            one for cell in made for one in cell if isinstance(one, TaggedParagraph)
        ).anchor = row.anchor
    return made


def _cell_style(row: Row, column: Column, is_grid: bool) -> ParagraphStyle:
    if is_grid and not column.share:
        return styles.GRID_DAY if row.is_total else styles.GRID_CELL
    if column.is_number:
        return styles.TOTAL_RIGHT if row.is_total else styles.CELL_RIGHT
    return styles.TOTAL if row.is_total else styles.CELL


def _cell(cell: Cell, style: ParagraphStyle, follow: Follow) -> list[Flowable]:
    if isinstance(cell, Bar):
        return [BarFlowable(cell.ratio)]
    if isinstance(cell, Stacked):
        return [
            TaggedParagraph(
                markup_of(one.text, follow),
                styles.SMALL_PRINT if one.role is Role.SMALL_PRINT else style,
                Slot("P", language=one.language),
            )
            for one in cell.paragraphs
        ]
    return [TaggedParagraph(markup_of(piece, follow), style) for piece in pieces(cell)]


def _band(band: Band, columns: Sequence[Column]) -> list[Any]:
    return [
        TaggedParagraph(markup(band.title), styles.BAND),
        *([""] * (len(columns) - 2)),
        *([TaggedParagraph(markup(band.trailing), styles.BAND_RIGHT)] if len(columns) > 1 else []),
    ]


def _band_style(rows: Sequence[int]) -> Iterator[Command]:
    """A band spans all columns but the last, and stays with the row it announces."""
    for row in rows:
        yield "SPAN", (0, row), (-2, row)
        yield "BACKGROUND", (0, row), (-1, row), styles.TINT
        yield "NOSPLIT", (0, row), (0, row + 1)


def _grid_style(columns: Sequence[Column]) -> list[Command]:
    marks = [number for number, column in enumerate(columns) if not column.share]
    first, last = (marks[0], marks[-1]) if marks else (0, 0)
    return [
        ("LEFTPADDING", (first, 0), (last, -1), 1),
        ("RIGHTPADDING", (first, 0), (last, -1), 1),
        ("TOPPADDING", (0, 1), (-1, -1), 3.2),
        ("BOTTOMPADDING", (0, 1), (-1, -1), 3.2),
        ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
    ]


def _base_style() -> list[Command]:
    """Every cell names our font: ReportLab would otherwise select Helvetica before drawing it."""
    return [
        ("FONT", (0, 0), (-1, -1), REGULAR, 9.5),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), _LEFT),
        ("RIGHTPADDING", (0, 0), (-1, -1), _RIGHT),
        ("TOPPADDING", (0, 0), (-1, -1), _PAD),
        ("BOTTOMPADDING", (0, 0), (-1, -1), _PAD),
        ("LINEBELOW", (0, 0), (-1, 0), 0.9, styles.BRAND),
        ("LINEBELOW", (0, 1), (-1, -1), 0.5, styles.LINE),
    ]


def _text_string(text: str) -> str:
    """A PDF text string in hexadecimal: no character of it needs an escape."""
    return f"<FEFF{text.encode('utf-16-be').hex().upper()}>"
