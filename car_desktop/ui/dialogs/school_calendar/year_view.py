"""The year under the brush: click or drag to paint, arrows and Space by keyboard."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from car_desktop.domain.values import DayOffKind, SchoolYear
from car_desktop.services.days_off import Days
from car_desktop.services.school_calendar import SchoolCalendar
from car_desktop.ui.dialogs.school_calendar.words import kind_of_letter
from car_desktop.ui.dialogs.school_calendar.year_delegate import YearDelegate
from car_desktop.ui.dialogs.school_calendar.year_model import (
    ACROSS,
    COLUMNS,
    HEIGHT,
    ROWS,
    WEEK,
    WIDTH,
    Index,
    YearModel,
)
from car_desktop.ui.theme import active_tokens

DAY_WIDTH, DAY_HEIGHT, GAP = 29, 21, 14
TITLE_HEIGHT, INITIAL_HEIGHT, ROW_GAP = 26, 18, 8
AROUND = 130  # between the year and the edges of the screen, at any text size

_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
}
_MONTHS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_PAINTS = {Qt.Key.Key_Space}
_CLEARS = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}


@dataclass(frozen=True, slots=True)
class Stroke:
    """Days to close with a kind, or to open where there is none."""

    first: date
    last: date
    kind: DayOffKind | None


class YearView(QTableView):
    """Says what was painted; the sheet writes it and shows the year again."""

    painted = Signal(object)  # Stroke
    day_changed = Signal(object)  # date
    kind_requested = Signal(object)  # DayOffKind

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.year = YearModel(self)
        self.painter = YearDelegate(self)
        self.brush = DayOffKind.PEDAGOGICAL
        self._day = self._anchor = date.min
        self._is_dragging = False
        self.setAccessibleName(name)
        self.setProperty("kind", "year")
        self.setModel(self.year)
        self.setItemDelegate(self.painter)
        self._set_up()
        self._lay_out()
        self.year.modelReset.connect(self._lay_out)

    @property
    def day(self) -> date:
        """The day that the keyboard is on."""
        return self._day

    @property
    def chosen(self) -> Days:
        """First and last day of the choice."""
        return min(self._anchor, self._day), max(self._anchor, self._day)

    def show_calendar(self, calendar: SchoolCalendar, today: date) -> None:
        """Show a year; the day looked at stays, or comes from the other year."""
        self.year.show(calendar, today)
        if self._day not in calendar.year:
            inside = today if today in calendar.year else date(calendar.year.start, 9, 1)
            self._choose(inside, inside)
        else:
            self._choose(self._anchor, self._day)

    def look_at(self, day: date) -> None:
        """Choose one day of the year shown."""
        self._choose(day, day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, extend, choose a kind, paint and clear."""
        key, keys = Qt.Key(event.key()), Qt.KeyboardModifier
        extends = bool(event.modifiers() & keys.ShiftModifier)
        if event.modifiers() & ~(keys.KeypadModifier | keys.ShiftModifier):
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Escape and self._is_dragging:
            self._end_drag()
        elif (day := self._day_for(key)) is not None:
            self._choose(self._anchor if extends else day, day)
        elif key in _PAINTS:
            self._paint()
        elif key in _CLEARS:
            self.painted.emit(Stroke(*self.chosen, None))
        elif (kind := kind_of_letter(event.text())) is not None:
            self.kind_requested.emit(kind)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the brush down."""
        cell = self.year.day_at(self.indexAt(event.position().toPoint()))
        if cell is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        extends = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._choose(self._anchor if extends else cell.day, cell.day)
        self._is_dragging = True
        self._show_stroke()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the brush over days, from month to month."""
        cell = self.year.day_at(self.indexAt(event.position().toPoint()))
        if self._is_dragging and cell is not None and cell.day != self._day:
            self._choose(self._anchor, cell.day)
            self._show_stroke()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lift the brush: the stroke is one step to undo."""
        if self._is_dragging and event.button() == Qt.MouseButton.LeftButton:
            self._end_drag()
            self._paint()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two clicks are two strokes."""
        self.mousePressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's name
        """Follow a screen reader that moves the current day by itself."""
        super().currentChanged(current, previous)
        cell = self.year.day_at(current)
        if cell is not None and cell.day != self._day:
            self._choose(cell.day, cell.day)

    def middle_of(self, day: date) -> QPoint:
        """Where a day is, for whoever points at it."""
        return self.visualRect(self.year.index_of(day)).center()

    def _day_for(self, key: Qt.Key) -> date | None:
        """Where a key leads from the day looked at; nowhere beyond the year."""
        if key in _STEPS:
            wanted = self._day + timedelta(days=_STEPS[key])
        elif key in _MONTHS:
            wanted = _months_later(self._day, _MONTHS[key])
        elif key == Qt.Key.Key_Home:
            wanted = self._day.replace(day=1)
        elif key == Qt.Key.Key_End:
            wanted = _months_later(self._day.replace(day=1), 1) - timedelta(days=1)
        else:
            return None
        year = SchoolYear.of(self._day)
        return min(max(wanted, year.first_day), year.last_day)

    def _paint(self) -> None:
        self.painted.emit(Stroke(*self.chosen, self._wanted_kind()))

    def _wanted_kind(self) -> DayOffKind | None:
        """The brush, or nothing where the stroke began on a day of that kind already."""
        start = self.year.cell_of(self._anchor)
        return None if start is not None and start.kind is self.brush else self.brush

    def _show_stroke(self) -> None:
        self.painter.stroke, self.painter.stroke_kind = self.chosen, self._wanted_kind()
        self.viewport().update()

    def _end_drag(self) -> None:
        self._is_dragging = False
        self.painter.stroke = None
        self.viewport().update()

    def _choose(self, anchor: date, day: date) -> None:
        """Put the keyboard on a day, with everything since the anchor chosen."""
        is_moving = day != self._day
        self._anchor, self._day = anchor, day
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(self.year.index_of(day), flags.NoUpdate)
        chosen = QItemSelection()
        first, last = self.chosen
        for offset in range((last - first).days + 1):
            index = self.year.index_of(first + timedelta(days=offset))
            chosen.select(index, index)
        self.selectionModel().select(chosen, flags.ClearAndSelect)
        self.scrollTo(self.currentIndex())
        if is_moving:
            self.day_changed.emit(day)

    def _set_up(self) -> None:
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setMinimumSectionSize(1)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _lay_out(self) -> None:
        """Give each day the same room, and the whole year its own: the sheet scrolls, not the year."""
        px = active_tokens().px
        gap, across = px(GAP), self.screen().availableSize().width() - AROUND
        day = min(px(DAY_WIDTH), (across - (ACROSS - 1) * gap) // (ACROSS * WEEK))
        for column in range(COLUMNS):
            self.setColumnWidth(column, gap if column % WIDTH == WEEK else day)
        heights = {0: TITLE_HEIGHT, 1: INITIAL_HEIGHT, HEIGHT - 1: ROW_GAP}
        for row in range(ROWS):
            self.setRowHeight(row, px(heights.get(row % HEIGHT, DAY_HEIGHT)))
        for row, column in self.year.month_titles():
            self.setSpan(row, column, 1, WEEK)
        frame = 2 * self.frameWidth()
        across, down = self.horizontalHeader().length(), self.verticalHeader().length()
        self.setFixedSize(across + frame, down + frame)


def _months_later(day: date, months: int) -> date:
    """The same day some months away, or the last one of a shorter month."""
    years, month = divmod(day.month - 1 + months, 12)
    first = date(day.year + years, month + 1, 1)
    next_first = (first + timedelta(days=31)).replace(day=1)
    return min(first + timedelta(days=day.day - 1), next_first - timedelta(days=1))
