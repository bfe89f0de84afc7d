"""The agenda as a list: number or time, title that folds, a second line, minutes; points are dragged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QFontMetrics,
    QPainter,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from car_desktop.domain.labels import label
from car_desktop.domain.values import AgendaState, Intention
from car_desktop.i18n import translate
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
DRAGGED = "application/x-carnet-agenda-item"
_TEXT_LEFT, _TIMES_LEFT, _MINUTES_WIDTH, _MARGIN = 38, 78, 62, 10
_FOLD = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
SHOWN_LETTERS = 400


class AgendaRows(RowsModel[AgendaRow]):
    """Points that may be dragged; between two others they are dropped."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Drag points, drop between them."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """Moving: the view then draws where the point would stand."""
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        """Name what is dragged, so that nothing else is taken for it."""
        return [DRAGGED]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Say which point is dragged."""
        data = QMimeData()
        rows = [row for index in indexes if (row := self.row_at(index)) is not None]
        if rows:
            data.setData(DRAGGED, str(rows[0].id).encode())
        return data


class AgendaTable(RowsTable[AgendaRow]):
    """Lines are as high as their titles need; `shows_times` puts when each begins before it."""

    dropped = Signal(int, int)  # the point, and its place among the others

    def __init__(self, *, shows_times: bool = False, parent: QWidget | None = None) -> None:
        self.shows_times = shows_times
        self.items = AgendaRows(self._columns(), key=lambda row: row.id)
        super().__init__(self.items, self.tr("Agenda"), sortable=False, parent=parent)
        self.setProperty("kind", "cards")
        self.setItemDelegate(AgendaDelegate(self))
        self.setWordWrap(True)
        for hidden in range(1, self.items.columnCount()):
            self.setColumnHidden(hidden, True)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().hide()
        self.horizontalHeader().sectionResized.connect(self.fit_rows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.items.rowsInserted.connect(self.fit_rows)
        self.items.dataChanged.connect(self.fit_rows)
        self.items.layoutChanged.connect(self.fit_rows)
        self.items.modelReset.connect(self.fit_rows)
        self.set_writable(True)

    def showEvent(self, event: QShowEvent) -> None:
        """Measure again: the width may be another one since the points were read."""
        super().showEvent(event)
        self.fit_rows()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the titles anew."""
        super().resizeEvent(event)
        self.fit_rows()

    def set_writable(self, is_writable: bool) -> None:
        """Let points be dragged, or not."""
        modes = QAbstractItemView.DragDropMode
        self.setDragDropMode(modes.InternalMove if is_writable else modes.NoDragDrop)
        self.setDragDropOverwriteMode(False)
        self.setDropIndicatorShown(is_writable)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome points of this agenda only."""
        super().dragEnterEvent(event)
        event.setAccepted(event.mimeData().hasFormat(DRAGGED))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """A point may stand anywhere."""
        super().dragMoveEvent(event)
        event.setAccepted(event.mimeData().hasFormat(DRAGGED))

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell where the point was let go; the list itself follows the data."""
        carried = event.mimeData().data(DRAGGED).toStdString()
        before = self.items.position_of(int(carried)) if carried else -1
        if before < 0:
            event.ignore()
            return
        place = self._place_at(event)
        event.setDropAction(Qt.DropAction.CopyAction)  # else the view would remove the row
        event.accept()
        self.dropped.emit(int(carried), place - 1 if before < place else place)

    def _place_at(self, event: QDropEvent) -> int:
        """Before the point whose upper half is hit, else after it; under all of them, at the end."""
        spot = event.position().toPoint()
        index = self.indexAt(spot)
        if not index.isValid():
            return self.items.rowCount()
        return index.row() + (spot.y() > self.visualRect(index).center().y())

    def fit_rows(self) -> None:
        """Give each line the height of its text; a scroll bar that comes with it makes them narrower."""
        for _ in range(2):
            width = self.columnWidth(0)
            self.resizeRowsToContents()
            if width == self.columnWidth(0):
                return

    def _columns(self) -> list[Column[AgendaRow]]:
        return [
            Column(
                self.tr("Item"),
                lambda row: f"{row.number}. {row.title}",
                detail=self.second_line,
                tooltip=_tooltip,
                stretch=True,
            ),
            Column(self.tr("Length"), lambda row: current().duration(row.planned_minutes)),
            Column(self.tr("State"), lambda row: label(row.state)),
            Column(self.tr("Begins"), lambda row: current().time(row.starts_at)),
        ]

    def second_line(self, row: AgendaRow) -> str:
        """What became of a point and where it comes from, then how it is worked on."""
        is_break = row.intention is Intention.BREAK
        planning = (label(row.intention), row.lead) if self.shows_times and not is_break else ()
        state = "" if row.takes_time else label(row.state)
        parts = (state, _spent_words(row), carried_words(row), *planning, row.protocol)
        return " · ".join(part for part in parts if part)


class AgendaDelegate(QStyledItemDelegate):
    """Draws a point as `screens/3-meeting.png` does."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Ask for the folded title, its second line, and air."""
        row = index.data(ROW_ROLE)
        view = self.parent()
        if not isinstance(row, AgendaRow) or not isinstance(view, AgendaTable):
            return QSize()
        layout = _layout(view, row, option.font, QRect(0, 0, view.columnWidth(0), 10_000))
        return QSize(0, layout.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one point."""
        row = index.data(ROW_ROLE)
        view = self.parent()
        if not isinstance(row, AgendaRow) or not isinstance(view, AgendaTable):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, option)
        _paint_texts(painter, row, _layout(view, row, option.font, option.rect))
        painter.restore()


@dataclass(frozen=True)
class _Layout:
    """Where the parts of one point stand."""

    line: QRect
    mark: str  # what stands before the title, where no icon does
    title: QRect
    title_font: QFont
    second_line: str
    detail: QRect
    detail_font: QFont
    minutes: QRect
    height: int


def _layout(view: AgendaTable, row: AgendaRow, font: QFont, line: QRect) -> _Layout:
    tokens = active_tokens()
    text_left = _TIMES_LEFT if view.shows_times else _TEXT_LEFT
    margin, left, minutes = (tokens.px(n) for n in (_MARGIN, text_left, _MINUTES_WIDTH))
    is_open = row.state is AgendaState.OPEN
    title_font = _sized(font, tokens.px(14), QFont.Weight.DemiBold if is_open else None)
    detail_font = _sized(font, tokens.px(12))
    width = max(line.width() - left - minutes - margin, tokens.px(60))
    room = QRect(line.left() + left, line.top() + margin, width, 10_000)
    title = QFontMetrics(title_font).boundingRect(room, int(_FOLD), row.title[:SHOWN_LETTERS])
    detail_text = view.second_line(row)
    detail_height = QFontMetrics(detail_font).height() if detail_text else 0
    detail = QRect(room.left(), title.bottom() + 1, width, detail_height)
    height = 2 * margin + title.height() + detail_height
    return _Layout(
        line=QRect(line.left(), line.top(), line.width(), height),
        mark=current().time(row.starts_at) if view.shows_times else str(row.number),
        title=QRect(room.left(), title.top(), width, title.height()),
        title_font=title_font,
        second_line=detail_text,
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
        layout.second_line, Qt.TextElideMode.ElideRight, layout.detail.width()
    )
    painter.drawText(layout.detail, int(Qt.AlignmentFlag.AlignLeft), cut)
    painter.setFont(_sized(layout.title_font, tokens.px(13), QFont.Weight.Normal))
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(layout.minutes, int(right), current().duration(row.planned_minutes))


def _paint_mark(painter: QPainter, row: AgendaRow, layout: _Layout) -> None:
    """The number or the time, or an icon for what is no longer open."""
    tokens = active_tokens()
    side = tokens.px(16)
    left = layout.line.left() + tokens.px(9)
    room = layout.title.left() - left
    square = QRect(left, layout.line.center().y() - side // 2, room, side)
    if row.state in _ICONS:
        square.setWidth(side)
        icon(_ICONS[row.state], "secondary").paint(painter, square)
        return
    painter.setFont(_sized(layout.title_font, tokens.px(13), QFont.Weight.Normal))
    painter.setPen(tokens.colour("secondary"))
    middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(square, int(middle), layout.mark)


def _spent_words(row: AgendaRow) -> str:
    """How long a treated point took, where it was timed."""
    if row.state is not AgendaState.TREATED or not row.spent_minutes:
        return ""
    return translate("AgendaTable", "done in {minutes}").format(
        minutes=current().duration(row.spent_minutes)
    )


def carried_words(row: AgendaRow) -> str:
    """« Reporté du 14 oct. », where a point comes from an earlier meeting."""
    if row.carried_on is None:
        return ""
    return translate("Agenda", "Carried over from {day}").format(
        day=current().day_month(row.carried_on)
    )


def _tooltip(row: AgendaRow) -> str:
    return " · ".join(part for part in (row.title, row.protocol, row.lead) if part)


def _sized(font: QFont, pixels: int, weight: QFont.Weight | None = None) -> QFont:
    sized = QFont(font)
    sized.setPixelSize(pixels)
    sized.setWeight(weight or QFont.Weight.Normal)
    return sized
