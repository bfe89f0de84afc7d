"""Pages to frame: a border, centred words, and what makes them valid at their foot."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Spacer

from car_desktop.reports.document.content import Document, Role, Sheet
from car_desktop.reports.document.outline import walked
from car_desktop.reports.pdf import styles
from car_desktop.reports.pdf.canvas import TaggedCanvas

INSET = 10 * mm  # between the border and the words, at the sides
INSET_ABOVE = 7 * mm
_BETWEEN_LINES = 4.0
_ABOVE_SHARE = 0.3  # of the room that is left, the rest is above the foot
_PLENTY = 10_000.0


@dataclass(frozen=True)
class Setting:
    """How what is the same in all documents is set in one of them."""

    roles: dict[Role, ParagraphStyle]
    headings: dict[int, ParagraphStyle]
    value: ParagraphStyle
    label: ParagraphStyle
    align: str


PAGE = Setting(
    roles={
        Role.EYEBROW: styles.EYEBROW,
        Role.THEME: styles.THEME,
        Role.SUBTITLE: styles.SUBTITLE,
        Role.BODY: styles.BODY,
        Role.META: styles.META,
        Role.SMALL_PRINT: styles.SMALL_PRINT,
        Role.EMPTY: styles.EMPTY,
        Role.CLOSING: styles.CLOSING,
        Role.CENTRED: styles.CENTRED,
        Role.DISPLAY: styles.DISPLAY,
    },
    headings={1: styles.TITLE, 2: styles.HEADING, 3: styles.PART},
    value=styles.VALUE,
    label=styles.LABEL,
    align="LEFT",
)
SHEET = Setting(
    roles={
        **PAGE.roles,
        Role.EYEBROW: styles.SHEET_EYEBROW,
        Role.THEME: styles.SHEET_THEME,
        Role.CENTRED: styles.SHEET_WORDS,
        Role.BODY: styles.SHEET_WORDS,
        Role.META: styles.SHEET_META,
        Role.SMALL_PRINT: styles.SHEET_SMALL_PRINT,
    },
    headings={**PAGE.headings, 1: styles.SHEET_TITLE},
    value=styles.SHEET_VALUE,
    label=styles.SHEET_META,
    align="CENTER",
)


def sheets_of(document: Document) -> int:
    """How many pages to frame a document holds; all of its pages have the border then."""
    return sum(isinstance(block, Sheet) for block in walked(document.blocks))


def spread(
    words: Sequence[Flowable], foot: Sequence[Flowable], room: tuple[float, float]
) -> list[Flowable]:
    """Words and foot over a page of that width and height; where they take more, one after the other."""
    width, high = room
    left = high - 2 - sum(height_of(one, width) for one in unbound((*words, *foot)))
    above, between = max(0.0, left * _ABOVE_SHARE), max(0.0, left * (1 - _ABOVE_SHARE))
    return [Spacer(0, above), *words, Spacer(0, between), *foot]


def unbound(story: Iterable[Flowable]) -> Iterator[Flowable]:
    """What is kept together inside what is kept together: ReportLab cannot measure one in another."""
    for flowable in story:
        if isinstance(flowable, KeepTogether):
            yield from unbound(flowable._content)
        elif not isinstance(flowable, CondPageBreak):
            yield flowable


def height_of(flowable: Flowable, width: float) -> float:
    """The height of a flowable in that width, with the space around it."""
    high = flowable.wrapOn(None, width, _PLENTY)[1]
    return float(high + flowable.getSpaceBefore() + flowable.getSpaceAfter())


def draw_border(canvas: TaggedCanvas, bottom: float) -> None:
    """A thick line and a thin one, around the page's words."""
    width, height = canvas._pagesize
    x, y = float(styles.SIDE_MARGIN), bottom
    across, high = width - 2 * x, height - float(styles.EDGE) - y
    canvas.saveState()
    canvas.setStrokeColor(styles.BRAND)
    canvas.setLineWidth(1.8)
    canvas.rect(x, y, across, high)
    canvas.setLineWidth(0.5)
    inner = _BETWEEN_LINES
    canvas.rect(x + inner, y + inner, across - 2 * inner, high - 2 * inner)
    canvas.restoreState()
