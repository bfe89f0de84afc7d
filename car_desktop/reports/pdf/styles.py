"""Colours, sizes and paragraph styles: the look of every document, in one place."""

from __future__ import annotations

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from car_desktop.reports.pdf.fonts import BOLD, REGULAR, SEMIBOLD, register_fonts

register_fonts()  # a style resolves its font when it is made

INK: Color = HexColor("#1B2A2A")
SECONDARY: Color = HexColor("#5A6B69")
BRAND: Color = HexColor("#0E6262")
LINE: Color = HexColor("#DDE2DE")
TINT: Color = HexColor("#F3F6F4")
TRACK: Color = HexColor("#EDF1EF")
VIOLET: Color = HexColor("#6B4FA0")
LINK = "#0E6262"

SIDE_MARGIN = 20 * mm
EDGE = 19 * mm  # nothing is printed nearer to the top and bottom of the sheet
RUNNING_BAND = 8 * mm  # between the running header or footer and the text

_BODY = {
    "fontName": REGULAR,
    "fontSize": 10.5,
    "leading": 14.5,
    "textColor": INK,
    "bulletFontName": REGULAR,
    "allowWidows": 0,
    "allowOrphans": 0,
    "splitLongWords": 1,
    "uriWasteReduce": 0,
}


def _style(name: str, **changes: object) -> ParagraphStyle:
    return ParagraphStyle(name, **{**_BODY, **changes})


EYEBROW = _style("eyebrow", fontSize=10, leading=13, textColor=SECONDARY, spaceAfter=3)
TITLE = _style("title", fontName=BOLD, fontSize=21, leading=25, spaceAfter=4)
THEME = _style("theme", fontName=SEMIBOLD, fontSize=12, leading=15.5, spaceAfter=3)
SUBTITLE = _style("subtitle", fontSize=10, leading=13.5, textColor=SECONDARY, spaceAfter=10)
HEADING = _style(
    "heading",
    fontName=SEMIBOLD,
    fontSize=13,
    leading=16.5,
    textColor=BRAND,
    spaceBefore=16,
    spaceAfter=5,
)
PART = _style("part", fontName=SEMIBOLD, fontSize=11, leading=14.5, spaceBefore=9, spaceAfter=3)
LABEL = _style("label", fontSize=9, leading=12, textColor=SECONDARY)
VALUE = _style("value", fontName=SEMIBOLD, fontSize=10.5, leading=14)
BODY = _style("body", spaceAfter=4)
META = _style("meta", fontSize=9, leading=12.5, textColor=SECONDARY, spaceBefore=1, spaceAfter=5)
SMALL_PRINT = _style("small-print", fontSize=8.5, leading=11, textColor=SECONDARY, spaceAfter=4)
CALLOUT = _style("callout", leftIndent=11, spaceBefore=3, spaceAfter=6)
CELL = _style("cell", fontSize=9.5, leading=12.5)
CELL_RIGHT = _style("cell-right", fontSize=9.5, leading=12.5, alignment=TA_RIGHT)
TOTAL = _style("total", fontName=SEMIBOLD, fontSize=9.5, leading=12.5)
TOTAL_RIGHT = _style(
    "total-right", fontName=SEMIBOLD, fontSize=9.5, leading=12.5, alignment=TA_RIGHT
)
HEAD_CELL = _style("head-cell", fontName=SEMIBOLD, fontSize=9, leading=12, textColor=SECONDARY)
HEAD_CELL_RIGHT = _style(
    "head-cell-right",
    fontName=SEMIBOLD,
    fontSize=9,
    leading=12,
    textColor=SECONDARY,
    alignment=TA_RIGHT,
)
BAND = _style("band", fontName=SEMIBOLD, fontSize=9.5, leading=12.5)
BAND_RIGHT = _style("band-right", fontSize=9, leading=12.5, textColor=SECONDARY, alignment=TA_RIGHT)
GRID_HEAD = _style("grid-head", fontName=SEMIBOLD, fontSize=9, leading=11, alignment=TA_CENTER)
GRID_DAY = _style("grid-day", fontSize=7.8, leading=10, textColor=SECONDARY, alignment=TA_CENTER)
GRID_CELL = _style("grid-cell", fontSize=9.5, leading=12.5, alignment=TA_CENTER)
RUNNING = _style("running", fontSize=8.5, leading=11, textColor=SECONDARY)
RUNNING_RIGHT = _style(
    "running-right", fontSize=8.5, leading=11, textColor=SECONDARY, alignment=TA_RIGHT
)
CLOSING = _style(
    "closing", fontSize=9, leading=12.5, textColor=SECONDARY, spaceBefore=9, spaceAfter=5
)
CENTRED = _style("centred", alignment=TA_CENTER, spaceAfter=6)
DISPLAY = _style(
    "display",
    fontName=SEMIBOLD,
    fontSize=28,
    leading=33,
    alignment=TA_CENTER,
    textColor=BRAND,
    spaceBefore=4,
    spaceAfter=8,
)
SHEET_TITLE = _style(
    "sheet-title", fontName=BOLD, fontSize=25, leading=29, alignment=TA_CENTER, spaceAfter=8
)
SHEET_EYEBROW = _style(
    "sheet-eyebrow",
    fontSize=11,
    leading=14,
    alignment=TA_CENTER,
    textColor=SECONDARY,
    spaceAfter=5,
)
SHEET_THEME = _style(
    "sheet-theme",
    fontName=SEMIBOLD,
    fontSize=16,
    leading=20,
    alignment=TA_CENTER,
    spaceBefore=2,
    spaceAfter=6,
)
SHEET_WORDS = _style("sheet-words", fontSize=11.5, leading=15, alignment=TA_CENTER, spaceAfter=6)
SHEET_META = _style(
    "sheet-meta",
    fontSize=9.5,
    leading=13,
    alignment=TA_CENTER,
    textColor=SECONDARY,
    spaceBefore=4,
    spaceAfter=2,
)
SHEET_SMALL_PRINT = _style(
    "sheet-small-print", fontSize=8.5, leading=11, alignment=TA_CENTER, textColor=SECONDARY
)
SHEET_VALUE = _style(
    "sheet-value", fontName=SEMIBOLD, fontSize=10.5, leading=14, alignment=TA_CENTER
)
CAPTION = _style("caption", fontSize=9, leading=12, textColor=SECONDARY, spaceAfter=8)
LETTERHEAD_NAME = _style("letterhead-name", fontName=SEMIBOLD, fontSize=11, leading=14)
LETTERHEAD_LINE = _style("letterhead-line", fontSize=8.5, leading=11, textColor=SECONDARY)
EMPTY = _style("empty", textColor=SECONDARY, spaceAfter=4)


_INDENT = 14
_DEEPEST = 6


def list_entry(depth: int) -> ParagraphStyle:
    """An entry of a list inside `depth` others."""
    return _ENTRIES[min(depth, _DEEPEST)]


def contents_entry(level: int) -> ParagraphStyle:
    """A line of the table of contents."""
    return _CONTENTS[min(level, 3) - 2]


_ENTRIES = [
    _style(
        f"list-{depth}",
        leftIndent=_INDENT * (depth + 1),
        bulletIndent=_INDENT * depth + 2,
        spaceAfter=2,
    )
    for depth in range(_DEEPEST + 1)
]
_CONTENTS = [
    _style("contents-2", fontSize=10, leading=14),
    _style("contents-3", fontSize=9.5, leading=13, leftIndent=_INDENT, textColor=SECONDARY),
]
