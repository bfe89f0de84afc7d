"""The table of every screen: one row at a time, by keyboard first."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QMetaMethod, QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from car_desktop.ui.theme import active_tokens
from car_desktop.ui.widgets.buttons import without_state
from car_desktop.ui.widgets.labels import plain_action
from car_desktop.ui.widgets.rows_delegate import RowsDelegate
from car_desktop.ui.widgets.rows_model import RowsModel

T = TypeVar("T")

MEASURED_ROWS = 60


class RowsTable(QTableView, Generic[T]):
    """`RowsTable(model, name="Attendance sheet")`; Enter or double click emits `activated_row`."""

    activated_row = Signal(object)  # the row
    current_row_changed = Signal(object)  # the row, or None

    def __init__(
        self,
        model: RowsModel[T],
        name: str,
        *,
        sortable: bool = True,
        several: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.placeholder = ""  # one quiet sentence shown while there is no row
        self._model = model
        self._current_key: Hashable | None = None
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(RowsDelegate(self))
        self._set_up_selection(several)
        self._set_up_look()
        self._set_up_headers(sortable)
        self.doubleClicked.connect(self._activate)
        self.selectionModel().currentRowChanged.connect(self._on_current_changed)
        model.modelReset.connect(self._restore_current)
        model.modelReset.connect(self._fit_columns)
        model.rowsInserted.connect(self._fit_columns)
        model.dataChanged.connect(self._widen_columns)

    def current_row(self) -> T | None:
        """Return the selected row, if any."""
        return self._model.row_at(self.currentIndex())

    def selected_rows(self) -> list[T]:
        """Return all selected rows, in order, when the table allows several."""
        positions = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._model.rows[position] for position in positions]

    def select_next(self) -> None:
        """Move to the next row; stay on the last."""
        last = self._model.rowCount() - 1
        if last >= 0:
            self._select(min(self.currentIndex().row() + 1, last))

    def select_key(self, key: Hashable) -> bool:
        """Select the row with that key; say whether it is there."""
        position = self._model.position_of(key)
        if position >= 0:
            self._select(position)
        return position >= 0

    def add_shortcut(
        self, label: str, key: str | Qt.Key | QKeySequence, on_pressed: Callable[[], object]
    ) -> QAction:
        """Run something by a key while the table has the focus; it is listed in the context menu."""
        action = QAction(plain_action(label), self)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(without_state(on_pressed))
        self.addAction(action)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        return action

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End go to the first and the last row: the view would go along the row instead."""
        actions = QAbstractItemView.CursorAction
        if action in {actions.MoveHome, actions.MoveEnd}:
            last = self.model().rowCount() - 1
            return self.model().index(0 if action is actions.MoveHome else last, 0)
        return super().moveCursor(action, modifiers)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row; where rows open nothing, it is left to the sheet around."""
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and self._opens_rows() and self.currentIndex().isValid():
            self._activate(self.currentIndex())
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the first row when there is none: a key must act on a row that is seen."""
        super().focusInEvent(event)
        if not self.selectionModel().hasSelection() and self._model.rowCount():
            self._select(max(self.currentIndex().row(), 0))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit_rows()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, or the placeholder when there are none."""
        super().paintEvent(event)
        if self.placeholder and not self._model.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(active_tokens().colour("secondary"))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.viewport().rect(), int(flags), self.placeholder)

    def _set_up_selection(self, several: bool) -> None:
        modes = QAbstractItemView.SelectionMode
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(modes.ExtendedSelection if several else modes.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)

    def _set_up_look(self) -> None:
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def _set_up_headers(self, sortable: bool) -> None:
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        self._fit_rows()
        columns.setHighlightSections(False)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setResizeContentsPrecision(
            MEASURED_ROWS
        )  # measuring 6 000 rows would stall the window
        columns.setMinimumSectionSize(40)
        for position, column in enumerate(self._model.columns):
            columns.setSectionResizeMode(position, _resize_mode(column.stretch, column.width))
            if column.width:
                columns.resizeSection(position, active_tokens().px(column.width))
        if sortable:
            columns.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            columns.setSortIndicatorClearable(True)
            self.setSortingEnabled(True)

    def _fit_rows(self) -> None:
        has_detail = any(column.detail for column in self._model.columns)
        self.verticalHeader().setDefaultSectionSize(active_tokens().px(48 if has_detail else 40))

    def _fit_columns(self) -> None:
        """Qt measures contents when a table is shown, not when its rows come later."""
        self.horizontalHeader().resizeSections()

    def _widen_columns(self, first: QModelIndex, last: QModelIndex) -> None:
        """Make room for a text that grew; measure only what changed."""
        header = self.horizontalHeader()
        rows = range(first.row(), min(last.row(), first.row() + MEASURED_ROWS) + 1)
        for column in range(first.column(), last.column() + 1):
            if header.sectionResizeMode(column) != QHeaderView.ResizeMode.ResizeToContents:
                continue
            hints = (self.sizeHintForIndex(self._model.index(row, column)) for row in rows)
            if any(hint.width() > header.sectionSize(column) for hint in hints):
                header.resizeSections()
                return

    def _select(self, position: int) -> None:
        self.setCurrentIndex(self._model.index(position, 0))

    def _opens_rows(self) -> bool:
        return self.isSignalConnected(QMetaMethod.fromSignal(self.activated_row))

    def _activate(self, index: QModelIndex) -> None:
        row = self._model.row_at(index)
        if row is not None:
            self.activated_row.emit(row)

    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        row = self._model.row_at(current)
        self._current_key = None if row is None else self._model.key_of(row)
        self.current_row_changed.emit(row)

    def _restore_current(self) -> None:
        if self._current_key is not None:
            self.select_key(self._current_key)


def _resize_mode(stretch: bool, width: int) -> QHeaderView.ResizeMode:
    if stretch:
        return QHeaderView.ResizeMode.Stretch
    return QHeaderView.ResizeMode.Interactive if width else QHeaderView.ResizeMode.ResizeToContents
