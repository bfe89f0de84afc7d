"""The agenda as a list: number, title that folds, protocol, minutes."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from car_desktop.domain.labels import label
from car_desktop.domain.values import AgendaState
from car_desktop.services.agenda import AgendaRow
from car_desktop.typography import current
from car_desktop.ui.icons import icon
from car_desktop.ui.theme import active_tokens
from car_desktop.ui.widgets.rows_model import ROW_ROLE, Column, Index, RowsModel
from car_desktop.ui.widgets.rows_table import RowsTable

_ICONS = {
    AgendaState.TREATED: "check",
    AgendaState.DEFERRED: "corner-down-left",
    AgendaState.WITHDRAWN: "x",
}
_TEXT_LEFT, _MINUTES_WIDTH, _MARGIN = 38, 62, 10
_FOLD = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
SHOWN_LETTERS = 400


class AgendaTable(RowsTable[AgendaRow]):
    """Lines are as high as their titles need."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.items = RowsModel(self._columns(), key=lambda row: row.id)
        super().__init__(self.items, self.tr("Agenda"), sortable=False, parent=parent)
        self.setProperty("kind", "cards")
        self.setItemDelegate(AgendaDelegate(self))
        self.setWordWrap(True)
        for hidden in (1, 2):
            self.setColumnHidden(hidden, True)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().hide()
        self.horizontalHeader().sectionResized.connect(self.fit_rows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.items.rowsInserted.connect(self.fit_rows)
        self.items.dataChanged.connect(self.fit_rows)
        self.items.layoutChanged.connect(self.fit_rows)
        self.items.modelReset.connect(self.fit_rows)

    def fit_rows(self) -> None:
        """Give each line the height of its text."""
        self.resizeRowsToContents()

    def _columns(self) -> list[Column[AgendaRow]]:
        return [
            Column(
                self.tr("Item"),
                lambda row: f"{row.number}. {row.title}",
                detail=lambda row: row.protocol,
                tooltip=_tooltip,
                stretch=True,
            ),
            Column(self.tr("Length"), lambda row: current().duration(row.planned_minutes)),
            Column(self.tr("State"), lambda row: label(row.state)),
        ]


class AgendaDelegate(QStyledItemDelegate):
    """Draws a point as `screens/3-meeting.png` does."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Ask for the folded title, its second line, and air."""
        row = index.data(ROW_ROLE)
        view = self.parent()
        if not isinstance(row, AgendaRow) or not isinstance(view, AgendaTable):
            return QSize()
        layout = _layout(row, option.font, QRect(0, 0, view.columnWidth(0), 10_000))
        return QSize(0, layout.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one point."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, AgendaRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, option)
        _paint_texts(painter, row, _layout(row, option.font, option.rect))
        painter.restore()


@dataclass(frozen=True)
class _Layout:
    """Where the parts of one point stand."""

    line: QRect
    title: QRect
    title_font: QFont
    detail: QRect
    detail_font: QFont
    minutes: QRect
    height: int


def _layout(row: AgendaRow, font: QFont, line: QRect) -> _Layout:
    tokens = active_tokens()
    margin, left, minutes = (tokens.px(n) for n in (_MARGIN, _TEXT_LEFT, _MINUTES_WIDTH))
    is_open = row.state is AgendaState.OPEN
    title_font = _sized(font, tokens.px(14), QFont.Weight.DemiBold if is_open else None)
    detail_font = _sized(font, tokens.px(12))
    width = max(line.width() - left - minutes - margin, tokens.px(60))
    room = QRect(line.left() + left, line.top() + margin, width, 10_000)
    title = QFontMetrics(title_font).boundingRect(room, int(_FOLD), row.title[:SHOWN_LETTERS])
    detail_text = _second_line(row)
    detail_height = QFontMetrics(detail_font).height() if detail_text else 0
    detail = QRect(room.left(), title.bottom() + 1, width, detail_height)
    height = 2 * margin + title.height() + detail_height
    return _Layout(
        line=QRect(line.left(), line.top(), line.width(), height),
        title=QRect(room.left(), title.top(), width, title.height()),
        title_font=title_font,
        detail=detail,
        detail_font=detail_font,
        minutes=QRect(line.right() - minutes - margin, line.top(), minutes, height),
        height=height,
    )


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    tokens = active_tokens()
    ground = option.rect.adjusted(0, 0, 0, -1)
    painter.setPen(Qt.PenStyle.NoPen)
    if option.state & QStyle.StateFlag.State_Selected:
        painter.setBrush(tokens.colour("brand"))
        painter.drawRoundedRect(ground, 8, 8)
        painter.setBrush(tokens.colour("brand_soft"))
        painter.drawRoundedRect(ground.adjusted(3, 0, 0, 0), 6, 6)
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.setBrush(tokens.colour("hover"))
        painter.drawRoundedRect(ground, 8, 8)


def _paint_texts(painter: QPainter, row: AgendaRow, layout: _Layout) -> None:
    tokens = active_tokens()
    is_open = row.state is AgendaState.OPEN
    _paint_mark(painter, row, layout)
    painter.setFont(layout.title_font)
    painter.setPen(tokens.colour("ink" if is_open else "secondary"))
    painter.drawText(layout.title, int(_FOLD), row.title[:SHOWN_LETTERS])
    painter.setPen(tokens.colour("secondary"))
    painter.setFont(layout.detail_font)
    cut = QFontMetrics(layout.detail_font).elidedText(
        _second_line(row), Qt.TextElideMode.ElideRight, layout.detail.width()
    )
    painter.drawText(layout.detail, int(Qt.AlignmentFlag.AlignLeft), cut)
    painter.setFont(_sized(layout.title_font, tokens.px(13), QFont.Weight.Normal))
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(layout.minutes, int(right), current().duration(row.planned_minutes))


def _paint_mark(painter: QPainter, row: AgendaRow, layout: _Layout) -> None:
    """The number, or an icon for what is no longer open."""
    tokens = active_tokens()
    side = tokens.px(16)
    left = layout.line.left() + tokens.px(9)
    square = QRect(left, layout.line.center().y() - side // 2, tokens.px(22), side)
    if row.state in _ICONS:
        square.setWidth(side)
        icon(_ICONS[row.state], "secondary").paint(painter, square)
        return
    painter.setFont(_sized(layout.title_font, tokens.px(13), QFont.Weight.Normal))
    painter.setPen(tokens.colour("secondary"))
    middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(square, int(middle), str(row.number))


def _second_line(row: AgendaRow) -> str:
    """The protocol; for a point put off or withdrawn, that first."""
    is_set_aside = row.state in {AgendaState.DEFERRED, AgendaState.WITHDRAWN}
    parts = (label(row.state) if is_set_aside else "", row.protocol)
    return " · ".join(part for part in parts if part)


def _tooltip(row: AgendaRow) -> str:
    return " · ".join(part for part in (row.title, row.protocol, row.lead) if part)


def _sized(font: QFont, pixels: int, weight: QFont.Weight | None = None) -> QFont:
    sized = QFont(font)
    sized.setPixelSize(pixels)
    sized.setWeight(weight or QFont.Weight.Normal)
    return sized
