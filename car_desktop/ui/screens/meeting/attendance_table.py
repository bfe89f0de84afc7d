"""The list of people: one letter marks the selected one and moves on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QWidget

from car_desktop.domain.labels import label
from car_desktop.services.attendance import AttendanceRow
from car_desktop.typography import current
from car_desktop.ui.screens.meeting.attendance_delegate import (
    ROW_HEIGHT,
    AttendanceDelegate,
    status_at,
)
from car_desktop.ui.screens.meeting.marks import mark_keys
from car_desktop.ui.theme import active_tokens
from car_desktop.ui.widgets.rows_model import Column, RowsModel
from car_desktop.ui.widgets.rows_table import RowsTable

PLAIN_ROW_HEIGHT = 48  # two lines: the status comes last and must be read

_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class AttendanceTable(RowsTable[AttendanceRow]):
    """Emits what the person asks for; the panel does it."""

    marked = Signal(object)  # AttendanceStatus for the current row, by key
    clicked_mark = Signal(object, object)  # AttendanceRow, AttendanceStatus, by mouse
    cleared = Signal()
    typed = Signal(str)  # a letter that is no mark: the beginning of a name
    left_upwards = Signal()

    _row_height = ROW_HEIGHT
    _paints_letters = True

    def __init__(self, parent: QWidget | None = None) -> None:
        self.people = RowsModel(self._columns(), key=lambda row: row.person_id)
        super().__init__(self.people, self.tr("Attendance sheet"), sortable=False, parent=parent)
        self._statuses = {key: status for status, key in mark_keys().items()}
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().hide()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._dress()
        self.rescale()

    def rescale(self) -> None:
        """Follow the text size."""
        self.verticalHeader().setDefaultSectionSize(active_tokens().px(self._row_height))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters mark, other letters begin a name, Delete clears, Up on the first line leaves."""
        if event.modifiers() & _COMMANDS:
            super().keyPressEvent(event)
            return
        status = self._statuses.get(event.text().upper())
        if status is not None and self.current_row() is not None:
            self.marked.emit(status)
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.cleared.emit()
        elif event.text().isalpha():
            self.typed.emit(event.text())
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a letter marks."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        row = self.people.row_at(index)
        if row is None or not self._paints_letters or event.button() != Qt.MouseButton.LeftButton:
            return
        status = status_at(row, self.visualRect(index), event.position().toPoint())
        if status is not None:
            self.clicked_mark.emit(row, status)

    def _columns(self) -> list[Column[AttendanceRow]]:
        return [
            Column(
                self.tr("Name"),
                lambda row: row.name,
                detail=self._detail,
                tooltip=lambda row: " · ".join(filter(None, (row.name, row.organisation))),
                stretch=True,
            ),
            Column(self.tr("Attendance"), self._said_status),
        ]

    def _dress(self) -> None:
        self.setProperty("kind", "cards")
        self.setItemDelegate(AttendanceDelegate(self))
        self.setColumnHidden(1, True)

    def _said_status(self, row: AttendanceRow) -> str:
        return self.tr("not marked yet") if row.status is None else label(row.status)

    def _detail(self, row: AttendanceRow) -> str:
        """What is particular (times, a reason, a delegate), then where from."""
        return " · ".join(part for part in (self._particular(row), row.short_organisation) if part)

    def _particular(self, row: AttendanceRow) -> str:
        if row.represented_by:
            return self.tr("represented by {name}").format(name=row.represented_by)
        if row.reason:
            return row.reason
        return ", ".join(current().time_span(start, end) for start, end in row.stays)


class PlainAttendanceTable(AttendanceTable):
    """The same people and keys as plain lines, each saying the whole: « Arsenault, Marie : présent »."""

    _row_height = PLAIN_ROW_HEIGHT
    _paints_letters = False

    def _columns(self) -> list[Column[AttendanceRow]]:
        return [Column(self.tr("Name"), self._whole, stretch=True)]

    def _dress(self) -> None:
        """Leave the lines to the system's own way of showing text."""
        self.setItemDelegate(QStyledItemDelegate(self))
        self.setWordWrap(True)

    def _whole(self, row: AttendanceRow) -> str:
        who = ", ".join(part for part in (row.name, row.organisation) if part)
        said = self.tr("{person}: {status}").format(person=who, status=self._said_status(row))
        particular = self._particular(row)
        return f"{said}, {particular}" if particular else said
