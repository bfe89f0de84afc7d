"""The blocks that documents are composed of: plain values, without layout, Qt or files.

A report composes one `Document`; the writers (PDF, HTML, DOCX, tables) each make their own of it.
All text is as a person typed it: the writers escape it, polish its spaces and raise its « er ».
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from car_desktop.reports.charts.values import Chart


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text in one form; `link` is an address, or « #anchor » inside the document."""

    text: str
    is_bold: bool = False
    is_italic: bool = False
    link: str = ""


Text: TypeAlias = str | tuple[Run, ...]


class Role(StrEnum):
    """What a paragraph is for; writers give each role its look."""

    EYEBROW = "eyebrow"
    THEME = "theme"
    SUBTITLE = "subtitle"
    BODY = "body"
    META = "meta"
    SMALL_PRINT = "small_print"
    EMPTY = "empty"
    CLOSING = "closing"
    CENTRED = "centred"
    DISPLAY = "display"  # the name on a certificate


@dataclass(frozen=True, slots=True)
class Heading:
    """A title; level 1 is the document's own, 2 a section, 3 a part of one.

    `bookmark` is what the outline says where many titles are the same.
    """

    text: str
    level: int = 2
    anchor: str = ""
    bookmark: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Text that flows; `language` where it differs from the document's (« en-CA »)."""

    text: Text
    role: Role = Role.BODY
    language: str = ""
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a list, with lists inside it where there are."""

    text: Text
    inner: Items | None = None


@dataclass(frozen=True, slots=True)
class Items:
    """A list, numbered or not."""

    items: tuple[Item, ...]
    is_numbered: bool = False


@dataclass(frozen=True, slots=True)
class Callout:
    """What was decided, set apart from what was said."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and its value; `share` is its part of the width."""

    label: str
    value: str
    share: float = 1.0


@dataclass(frozen=True, slots=True)
class Facts:
    """The band of facts under the title."""

    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """A ratio between 0 and 1, drawn for the eye: the figure stands beside it."""

    ratio: float


@dataclass(frozen=True, slots=True)
class Stacked:
    """Several paragraphs in one cell."""

    paragraphs: tuple[Paragraph, ...]


Cell: TypeAlias = str | tuple[Run, ...] | Bar | Stacked


@dataclass(frozen=True, slots=True)
class Column:
    """A heading and its share of the width."""

    title: str
    share: float
    is_number: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """Cells under the columns; `anchor` lets figures elsewhere point here."""

    cells: tuple[Cell, ...]
    anchor: str = ""
    is_total: bool = False


@dataclass(frozen=True, slots=True)
class Band:
    """A row across the table that names the group below it, with a figure at its end."""

    title: str
    trailing: str = ""


class TableKind(StrEnum):
    """How a table is ruled and spaced."""

    PLAIN = "plain"
    FORM = "form"  # to be filled by hand: lines between the columns, tall rows
    GRID = "grid"  # people against meetings: narrow columns of letters between names and totals


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a heading; the first column names its rows.

    `name` says what the table holds: files made of it and screen readers use it. `row_height` is in
    points, for forms. In a grid, columns whose `share` is 0 are the narrow ones.
    """

    name: str
    columns: tuple[Column, ...]
    rows: tuple[Row | Band, ...]
    kind: TableKind = TableKind.PLAIN
    row_height: float | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """A chart, with the words that replace it for who does not see it."""

    chart: Chart
    alternative: str
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """An image (PNG), at most `width` by `height` points."""

    png: bytes = field(repr=False)
    alternative: str
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Signature:
    """Room to sign, or the signature's image, above a name and a title."""

    name: str
    title: str = ""
    png: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across the page; the brand's closes the masthead."""

    is_brand: bool = False


@dataclass(frozen=True, slots=True)
class Blank:
    """Empty lines to write on by hand."""

    lines: int


@dataclass(frozen=True, slots=True)
class Checkboxes:
    """Boxes to tick by hand, in one line."""

    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Together:
    """Blocks that stay on one page."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page to frame: its blocks inside a border, the last of them at the foot."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins a page; it and the next ones are turned or upright where that is said."""

    is_landscape: bool | None = None


@dataclass(frozen=True, slots=True)
class Contents:
    """The table of contents, from the headings down to `depth`."""

    title: str
    depth: int = 2


Block: TypeAlias = (
    Heading
    | Paragraph
    | Items
    | Callout
    | Facts
    | Table
    | Figure
    | Picture
    | Signature
    | Rule
    | Blank
    | Checkboxes
    | Together
    | Sheet
    | PageBreak
    | Contents
)


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Whose paper it is: at the top of the first page."""

    name: str
    lines: tuple[str, ...] = ()
    logo: bytes | None = field(default=None, repr=False)  # PNG
    logo_text: str = ""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file inside the PDF that holds the same figures; the PDF is then PDF/A-3a."""

    name: str
    description: str
    content: bytes = field(repr=False)
    media_type: str


@dataclass(frozen=True, slots=True)
class Document:
    """One document: what is said about it, and its blocks."""

    title: str
    language: str  # "fr-CA", "en-CA"
    produced_on: date
    blocks: tuple[Block, ...]
    author: str = ""
    subject: str = ""
    footer: str = ""  # beside the page number: date, version, audience
    header: str = ""  # from the second page on
    notice: str = ""  # above the footer, on every page
    is_landscape: bool = False
    letterhead: Letterhead | None = None
    attachments: tuple[Attachment, ...] = ()
    # What files of tables hold, and what JSON holds, where that is not the tables above.
    tables: tuple[Table, ...] | None = None
    data: Mapping[str, object] | None = field(default=None, repr=False)
