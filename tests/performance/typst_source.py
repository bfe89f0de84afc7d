"""A document's blocks in the language of typst, as plainly as its own users would set them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from functools import singledispatch
from typing import Any

from car_desktop.reports.charts.drawing import height_for, svg
from car_desktop.reports.charts.ink import PAPER
from car_desktop.reports.document.content import (
    Band,
    Bar,
    Block,
    Callout,
    Cell,
    Document,
    Facts,
    Figure,
    Heading,
    Item,
    Items,
    PageBreak,
    Paragraph,
    Row,
    Rule,
    Run,
    Signature,
    Stacked,
    Table,
    Text,
    Together,
)

_CHART = 500.0  # points across
_PAGE = """#set document(title: {title})
#set page("us-letter", margin: 20mm, flipped: {flipped}, footer: context [{footer} #h(1fr) #counter(page).display()])
#set text(font: "Source Sans 3", size: {size}pt, lang: {language}, region: "ca")
"""


def source(document: Document, size: float) -> bytes:
    """The whole document, its text in a size in points: another size makes typst set it all again."""
    page = _PAGE.format(
        title=_string(document.title),
        flipped="true" if document.is_landscape else "false",
        footer=_words(document.footer),
        size=size,
        language=_string(document.language[:2]),
    )
    return "\n".join([page, *_all(document.blocks)]).encode()


def _all(blocks: Sequence[Block]) -> Iterator[str]:
    for block in blocks:
        yield _set(block)


@singledispatch
def _set(block: Any) -> str:
    """What typst would need a package or a drawing for is left out, to its advantage."""
    return ""


@_set.register
def _(block: Heading) -> str:
    return f"#heading(level: {block.level})[{_words(block.text)}]\n"


@_set.register
def _(block: Paragraph) -> str:
    return f"{_words(block.text)}\n"


@_set.register
def _(block: Items) -> str:
    made = "enum" if block.is_numbered else "list"
    return f"#{made}({', '.join(_entry(item) for item in block.items)})\n"


def _entry(item: Item) -> str:
    return f"[{_words(item.text)} {_set(item.inner) if item.inner else ''}]"


@_set.register
def _(block: Callout) -> str:
    return f"#block(stroke: (left: 2pt), inset: (left: 9pt))[{chr(10).join(_all(block.blocks))}]\n"


@_set.register
def _(block: Facts) -> str:
    columns = ", ".join(f"{fact.share}fr" for fact in block.facts)
    cells = ", ".join(f"[{_words(one.label)} \\ {_words(one.value)}]" for one in block.facts)
    return f"#grid(columns: ({columns},), {cells})\n"


@_set.register
def _(block: Table) -> str:
    columns = ", ".join(f"{column.share}fr" if column.share else "12mm" for column in block.columns)
    heads = ", ".join(f"[{_words(column.title)}]" for column in block.columns)
    rows = ",\n".join(_row(row, len(block.columns)) for row in block.rows)
    look = "stroke: (bottom: 0.5pt), inset: 4pt"
    return f"#table(columns: ({columns},), {look}, table.header({heads}),\n{rows})\n"


def _row(row: Row | Band, columns: int) -> str:
    if isinstance(row, Band):
        return f"table.cell(colspan: {columns})[{_words(row.title)} #h(1fr) {_words(row.trailing)}]"
    return ", ".join(f"[{_cell(cell)}]" for cell in row.cells)


def _cell(cell: Cell) -> str:
    match cell:
        case Bar():
            return f"#rect(width: {cell.ratio:.0%}, height: 6pt)"
        case Stacked():
            return "\n\n".join(_words(one.text) for one in cell.paragraphs)
        case _:
            return _words(cell)


@_set.register
def _(block: Figure) -> str:
    """The drawing that our own page of HTML shows."""
    drawing = svg(block.chart, _CHART, height_for(block.chart, _CHART), PAPER)
    return f'#image(bytes({_string(drawing)}), format: "svg")\n{_words(block.caption)}\n'


@_set.register
def _(block: Signature) -> str:
    return f"#v(16mm) #line(length: 70mm)\n{_words(block.name)}\n"


@_set.register
def _(_block: Rule) -> str:
    return "#line(length: 100%)\n"


@_set.register
def _(block: Together) -> str:
    return f"#block(breakable: false)[{chr(10).join(_all(block.blocks))}]\n"


@_set.register
def _(block: PageBreak) -> str:
    return "#pagebreak(weak: true)\n"


def _words(text: Text) -> str:
    if isinstance(text, str):
        return f"#text({_string(text)});"
    return "".join(map(_run, text))


def _run(run: Run) -> str:
    words = f"#text({_string(run.text)});"
    if run.is_bold:
        words = f"#strong[{words}];"
    if run.is_italic:
        words = f"#emph[{words}];"
    if run.link and not run.link.startswith("#"):
        words = f"#link({_string(run.link)})[{words}];"
    return words


def _string(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
