"""Paragraphs, headings, entries of lists: flowables that know which element they are."""

from __future__ import annotations

from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph

from car_desktop.reports.document.words import shortened
from car_desktop.reports.pdf import styles
from car_desktop.reports.pdf.structure import Slot


class TaggedParagraph(Paragraph):  # type: ignore[misc]  # ReportLab ships no types
    """A paragraph in an element of its own; its halves on two pages stay one."""

    def __init__(
        self,
        text: str | None,  # ReportLab makes the halves of a split one without
        style: ParagraphStyle = styles.BODY,
        slot: Slot | None = None,
        anchor: str = "",
        bullet: Slot | None = None,
        **options: Any,
    ) -> None:
        super().__init__(text, style, **options)
        self.slot = slot or Slot("P")
        self.anchor = anchor
        self.bullet = bullet
        self._is_blank = text is not None and not text.strip() and bullet is None
        self._wrapped: tuple[float, tuple[float, float]] | None = None

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Break the lines once: ReportLab's tables and frames ask twice for the same width."""
        if self._wrapped is None or self._wrapped[0] != width:
            self._wrapped = width, super().wrap(width, height)
        return self._wrapped[1]

    def split(self, width: float, height: float) -> list[Flowable]:
        parts = super().split(width, height)
        self._wrapped = None  # ReportLab may have thrown the lines away
        for number, one in enumerate(parts):
            if one is not self:
                one.slot, one.bullet = self.slot, self.bullet
                one.anchor = self.anchor if number == 0 else ""
        return list(parts)

    def draw(self) -> None:
        canvas = self.canv
        canvas.name_place(self.anchor, self.height)
        if self._is_blank:
            return  # an empty element would be read as one
        if self.bullet is not None:
            canvas.make(self.bullet)  # it comes before the words it announces
        with canvas.inside(self.slot), canvas.links(), canvas.bullet(self.bullet):
            whole = self._whole_link()
            if whole:
                with canvas.inside(canvas.link(whole)):
                    super().draw()
            else:
                super().draw()

    def _whole_link(self) -> str:
        """The target, where all of the paragraph is one link: ReportLab then records no part of it."""
        if self.blPara.kind or not getattr(self.blPara, "link", None):
            return ""
        return str(self.blPara.link[0][1])


class Heading(TaggedParagraph):
    """A title that also enters the bookmarks."""

    def __init__(
        self,
        text: str,
        style: ParagraphStyle,
        title: str = "",
        level: int = 1,
        anchor: str = "",
        **options: Any,
    ) -> None:
        super().__init__(text, style, Slot(f"H{level}"), anchor, **options)
        self._title, self.level = shortened(title), level

    def draw(self) -> None:
        self.canv.name_place(self.anchor, self.height)
        if self._title:  # the second half of a long title has none
            self.canv.addOutlineEntry(self._title, self.anchor, self.level - 1, closed=False)
        super().draw()


class CalloutParagraph(TaggedParagraph):
    """A paragraph with a coloured bar along its left, on every page it covers."""

    def draw(self) -> None:
        canvas = self.canv
        canvas.saveState()
        canvas.setFillColor(styles.VIOLET)
        canvas.rect(0, 0, 2.2, self.height, stroke=0, fill=1)
        canvas.restoreState()
        super().draw()
