"""Tables that a screen reader reads with their headings (WCAG 2.2, 1.3.1; HTML 4.9)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from car_desktop.reports.document.content import Band, Bar, Cell, Column, Row, Run, Stacked, Table
from car_desktop.reports.document.lettering import cell_text, line
from car_desktop.reports.html.markup import (
    Target,
    element,
    inline,
    lines,
    paragraph_markup,
    text_only,
)

_BAR_WIDTH = 100


def table_markup(table: Table, language: str, target: Target) -> str:
    """The table, its caption, its headings; wide ones are scrolled by keyboard too."""
    return _TableMarkup(table, language, target).markup()


class _TableMarkup:
    def __init__(self, table: Table, language: str, target: Target) -> None:
        self._table = table
        self._language = language
        self._target = target

    def markup(self) -> str:
        table = self._table
        caption = text_only(table.name, self._language)
        content = lines(
            chain(
                (element("caption", element("span", caption, class_="unseen")), self._columns()),
                (element("thead", element("tr", "".join(map(self._head, table.columns)))),),
                self._bodies(),
            )
        )
        whole = element("table", f"\n{content}\n", class_=table.kind.value)
        name = line(table.name, self._language)
        return element("div", whole, class_="scroll", role="group", aria_label=name, tabindex="0")

    def _columns(self) -> str:
        shares = [column.share for column in self._table.columns]
        if not all(share > 0 for share in shares):
            return ""
        widths = (f"width:{100 * share / sum(shares):.2f}%" for share in shares)
        return element("colgroup", "".join(f'<col style="{width}">' for width in widths))

    def _head(self, column: Column) -> str:
        title = inline(column.title, self._language, self._target)
        kind = "number" if column.is_number else ""
        if not title.strip():
            return element("td", "")
        return element("th", title, scope="col", class_=kind)

    def _bodies(self) -> Iterator[str]:
        """One group of rows per band, so that its title heads them."""
        group: list[str] = []
        for row in self._table.rows:
            if isinstance(row, Band) and group:
                yield element("tbody", lines(group))
                group = []
            group.append(self._band(row) if isinstance(row, Band) else self._row(row))
        if group:
            yield element("tbody", lines(group))

    def _band(self, band: Band) -> str:
        width = len(self._table.columns)
        title = inline(band.title, self._language, self._target)
        trailing = inline(band.trailing, self._language, self._target)
        if not trailing or width == 1:
            both = f"{title} {trailing}".strip()
            cells = element("th", both, scope="rowgroup", colspan=str(width))
        else:
            cells = element("th", title, scope="rowgroup", colspan=str(width - 1))
            cells += element("td", trailing, class_="number")
        return element("tr", cells, class_="band")

    def _row(self, row: Row) -> str:
        columns = self._table.columns
        cells = "".join(
            self._cell(cell, columns[place], is_first=place == 0)
            for place, cell in enumerate(row.cells)
        )
        cells += "<td></td>" * (len(columns) - len(row.cells))
        height = self._table.row_height
        return element(
            "tr",
            cells,
            id=row.anchor,
            class_="total" if row.is_total else "",
            style=f"height:{height:.2f}pt" if height else "",
        )

    def _cell(self, cell: Cell, column: Column, *, is_first: bool) -> str:
        if isinstance(cell, Bar):
            return element("td", _bar(cell))
        kind = "number" if column.is_number else ""
        content = self._content(cell)
        if is_first and cell_text(cell, self._language).strip():
            return element("th", content, scope="row", class_=kind)
        return element("td", content, class_=kind)

    def _content(self, cell: str | tuple[Run, ...] | Stacked) -> str:
        if not isinstance(cell, Stacked):
            return inline(cell, self._language, self._target)
        return "".join(
            paragraph_markup(replace(one, anchor=""), self._language, self._target)
            for one in cell.paragraphs
        )


def _bar(bar: Bar) -> str:
    """A drawing for the eye alone: the figure stands beside it."""
    filled = round(_BAR_WIDTH * min(max(bar.ratio, 0.0), 1.0))
    return (
        f'<svg class="bar" viewBox="0 0 {_BAR_WIDTH} 6" preserveAspectRatio="none" '
        f'aria-hidden="true" focusable="false"><rect class="track" width="{_BAR_WIDTH}" '
        f'height="6"/><rect class="filled" width="{filled}" height="6"/></svg>'
    )
