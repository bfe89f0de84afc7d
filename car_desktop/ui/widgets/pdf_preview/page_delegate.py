"""Paints one page: its paper, its picture, and what was found on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from car_desktop.formats.pdf_pages import Box, Hit, PageSize
from car_desktop.ui.theme import active_tokens
from car_desktop.ui.widgets.pdf_preview.page_images import PageImages
from car_desktop.ui.widgets.pdf_preview.pages_model import SIZE_ROLE, Index

MARGIN = 10  # around a page, at 100 %
PAPER = QColor("white")  # paper is white in every theme
MARKED = QColor("#FFE38A")  # multiplied: dark letters stay dark on it
CURRENT = QColor("#FFB000")


class PageDelegate(QStyledItemDelegate):
    """`width_of(size)` is how wide a page is shown, in pixels; `caption` leaves room for a number."""

    def __init__(
        self,
        images: PageImages,
        width_of: Callable[[PageSize], int],
        parent: QWidget,
        *,
        has_caption: bool = False,
    ) -> None:
        super().__init__(parent)
        self._images = images
        self._width_of = width_of
        self._has_caption = has_caption
        self._hits: dict[int, list[tuple[Box, bool]]] = {}

    def show_hits(self, hits: Sequence[Hit], current: int) -> None:
        """Mark what was found; one of them is the one being looked at."""
        self._hits = {}
        for place, hit in enumerate(hits):
            boxes = self._hits.setdefault(hit.page, [])
            boxes += [(box, place == current) for box in hit.boxes]

    def paper(self, room: QRect, size: PageSize) -> QRect:
        """Where the page lies in the room of its row: centred."""
        width = self._width_of(size)
        height = round(width * size.height / size.width)
        left = room.left() + max((room.width() - width) // 2, 0)
        return QRect(left, room.top() + active_tokens().px(MARGIN), width, height)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Ask for the page and what is around it."""
        size: PageSize = index.data(SIZE_ROLE)
        tokens, width = active_tokens(), self._width_of(size)
        around = 2 * tokens.px(MARGIN)
        caption = self._caption_height() if self._has_caption else 0
        return QSize(width + around, round(width * size.height / size.width) + around + caption)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the paper, then what is on it."""
        tokens, size = active_tokens(), index.data(SIZE_ROLE)
        paper = self.paper(option.rect, size)
        is_chosen = self._has_caption and bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(paper, PAPER)
        picture = self._images.picture(index.row())
        if picture is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(paper, picture)
        self._mark(painter, paper, index.row(), size)
        painter.setPen(QPen(tokens.colour("focus" if is_chosen else "control_line"), 1 + is_chosen))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(paper)
        if self._has_caption:
            self._number(painter, paper, index.row(), is_chosen)
        painter.restore()

    def _mark(self, painter: QPainter, paper: QRect, page: int, size: PageSize) -> None:
        scale = paper.width() / size.width
        for box, is_current in self._hits.get(page, ()):
            where = QRectF(
                paper.left() + box.left * scale - 1,
                paper.top() + box.top * scale - 1,
                box.width * scale + 2,
                box.height * scale + 2,
            )
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
            painter.fillRect(where, CURRENT if is_current else MARKED)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            if is_current:  # a shape too, for who sees no colour
                painter.setPen(QPen(QColor("black"), 2))
                painter.drawRect(where)

    def _number(self, painter: QPainter, paper: QRect, page: int, is_chosen: bool) -> None:
        tokens = active_tokens()
        painter.setPen(tokens.colour("ink" if is_chosen else "secondary"))
        below = QRect(paper.left(), paper.bottom() + 1, paper.width(), self._caption_height())
        painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), str(page + 1))

    def _caption_height(self) -> int:
        return active_tokens().px(20)
