"""The pieces that layouts are made of: masthead, headings, facts, notes, callouts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, HRFlowable, KeepTogether, Paragraph, Spacer

from car_desktop import typography
from car_desktop.i18n import translate
from car_desktop.reports.kit import styles
from car_desktop.reports.kit.text import P, flowing, joined, markup, shortened

Story = list[Flowable]

_ROOM_AFTER_HEADING = 34 * mm  # a heading is never left alone at the foot of a page


@dataclass(frozen=True)
class Fact:
    """A label and its value, as the band under the title shows them."""

    label: str
    value: str
    share: float = 1.0  # of the width


class Heading(Paragraph):  # type: ignore[misc]  # ReportLab ships no types
    """A section title that also enters the bookmarks."""

    def __init__(self, text: str, style: ParagraphStyle = styles.HEADING, **parts: object) -> None:
        super().__init__(text, style, **parts)
        self.bookmark = ""
        self.level = 0


class Callout(Paragraph):  # type: ignore[misc]  # ReportLab ships no types
    """A paragraph with a coloured bar along its left, on every page it covers."""

    def draw(self) -> None:
        canvas = self.canv
        canvas.saveState()
        canvas.setFillColor(styles.VIOLET)
        canvas.rect(0, 0, 2.2, self.height, stroke=0, fill=1)
        canvas.restoreState()
        super().draw()


class Bar(Flowable):  # type: ignore[misc]  # ReportLab ships no types
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


def bar(ratio: float) -> Flowable:
    """A horizontal bar for a ratio between 0 and 1."""
    return Bar(ratio)


def masthead(eyebrow: str, title: str, subtitle: str, theme: str = "") -> Story:
    """What the document is, whose, and when; closed by a line in the brand's colour."""
    return [
        P(eyebrow, styles.EYEBROW),
        _heading(shortened(title), styles.TITLE),
        *([P(shortened(theme), styles.THEME)] if theme else []),
        *([P(subtitle, styles.SUBTITLE)] if subtitle else []),
        rule(styles.BRAND, 1.3, after=9),
    ]


def section(title: str, content: Sequence[Flowable]) -> Story:
    """A heading with room under it for what it announces; a short table stays on its page."""
    heading = _heading(title, styles.HEADING, level=1)
    if any(getattr(block, "is_short", False) for block in content):
        return [KeepTogether([heading, *content])]
    return [CondPageBreak(_ROOM_AFTER_HEADING), heading, *content]


def note(text: str, label: str = "", meta: Sequence[str] = ()) -> Story:
    """A shared note, any length, and below it what qualifies it."""
    return [*flowing(text, label=label), *_qualified(meta)]


def callout(text: str, label: str, meta: Sequence[str] = ()) -> Story:
    """What was decided, set apart."""
    return [
        *flowing(text, styles.CALLOUT, label=label, kind=Callout),
        *_qualified(meta),
    ]


def _qualified(meta: Sequence[str]) -> Story:
    """A note's qualities in one quiet line."""
    line = typography.current().capitalized(joined(meta))
    return [*flowing(line, styles.META)]


def remark(label: str, text: str) -> Story:
    """A quiet line with its label: « Animation : Julie Pelletier »."""
    return [*flowing(_labelled(label, text), styles.META)] if text.strip() else []


def closing(label: str, text: str) -> Story:
    """What comes next, set apart by space."""
    return [Spacer(0, 6), P(_labelled(label, text), styles.META)]


def small_print(text: str) -> Story:
    """How a figure was counted, what a letter means."""
    return [P(text, styles.SMALL_PRINT)]


def _labelled(label: str, text: str) -> str:
    return translate("Document", "{label}: {text}").format(label=label, text=text)


def empty(text: str) -> Story:
    """One sentence where there is nothing to show."""
    return [P(text, styles.EMPTY)]


def rule(colour: object = styles.LINE, thickness: float = 0.6, after: float = 6) -> Flowable:
    """A line across the page."""
    return HRFlowable(
        width="100%", thickness=thickness, color=colour, spaceBefore=0, spaceAfter=after
    )


def _heading(text: str, style: ParagraphStyle, level: int = 0) -> Heading:
    heading = Heading(markup(text), style)
    heading.bookmark, heading.level = text or "–", level
    return heading
