"""Entering a sheet that people signed: in its order, one key per line."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from car_desktop.domain.labels import label
from car_desktop.domain.values import AttendanceSource, AttendanceStatus
from car_desktop.services.attendance import (
    AttendanceRow,
    attendance_sheet,
    clear_mark,
    mark_attendance,
)
from car_desktop.services.sign_in_sheet import lines_to_sign
from car_desktop.typography import NBSP, current
from car_desktop.ui.context import Context
from car_desktop.ui.screens.meeting.announcing import announce
from car_desktop.ui.screens.meeting.marks import choices_for, mark_keys
from car_desktop.ui.theme import active_tokens
from car_desktop.ui.tones import attendance_tone
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.rows_model import RIGHT, Column, RowsModel
from car_desktop.ui.widgets.rows_table import RowsTable
from car_desktop.ui.widgets.sheet import Sheet

WIDTH, LIST_HEIGHT = 560, 440
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class SignedTable(RowsTable[AttendanceRow]):
    """Enter means « signed »; a letter says something else."""

    signed = Signal()
    marked = Signal(object)  # AttendanceStatus
    cleared = Signal()

    def __init__(self, model: RowsModel[AttendanceRow], name: str) -> None:
        super().__init__(model, name, sortable=False)
        self._statuses = {key: status for status, key in mark_keys().items()}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """One key per line."""
        status = self._statuses.get(event.text().upper())
        if self.current_row() is None or event.modifiers() & _COMMANDS:
            super().keyPressEvent(event)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.signed.emit()
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.cleared.emit()
        elif status is not None:
            self.marked.emit(status)
        else:
            super().keyPressEvent(event)


class SignedSheet(Sheet):
    """The lines stay those of the paper while marks are entered; each mark is an undo step."""

    def __init__(self, context: Context, parent: QWidget, meeting_id: int) -> None:
        super().__init__(
            parent,
            self.tr("Enter the signed sheet"),
            self.tr("Done"),
            self.tr(
                "In the order of the printed sheet. Enter: signed. A letter: {keys}. "
                "Down skips a line, Ctrl+Z takes a mark back."
            ).format(keys=_legend()),
        )
        self.cancel_button.hide()
        self._context = context
        self._meeting_id = meeting_id
        rows = lines_to_sign(context.operations.query(attendance_sheet, meeting_id))
        self._places = {row.person_id: place for place, row in enumerate(rows)}
        self._rows: RowsModel[AttendanceRow] = RowsModel(
            self._columns(), key=lambda row: row.person_id
        )
        self.table = SignedTable(self._rows, self.tr("Lines of the sheet"))
        self.table.placeholder = self.tr("Nobody is expected to sign.")
        self.progress = PlainLabel("", TextRole.STRONG)
        self._lay_out_parts()
        self._connect()
        self._refresh()
        self._select(self._first_open())
        self.table.setFocus()

    def _connect(self) -> None:
        self.table.signed.connect(self._sign)
        self.table.marked.connect(self._mark)
        self.table.cleared.connect(self._clear)
        self._context.operations.changed.connect(self._refresh)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.activated.connect(self._undo)

    def _sign(self) -> None:
        """A signature says that the person came; what was already noted of it stays."""
        row = self.table.current_row()
        if row is None:
            return
        if row.status is not None and row.status.attended:
            self._mark(row.status)
        else:
            self._mark(AttendanceStatus.GUEST if row.is_guest else AttendanceStatus.PRESENT)

    def _mark(self, status: AttendanceStatus) -> None:
        row = self.table.current_row()
        if row is None:
            return
        if status not in choices_for(is_guest=row.is_guest):
            self.refuse(self.tr("This letter is not for {name}.").format(name=row.full_name))
            return
        self.refuse("")
        self._context.operations.execute(
            self.tr("attendance of {name}").format(name=row.name),
            mark_attendance,
            self._meeting_id,
            row.person_id,
            status,
            source=AttendanceSource.SHEET,
        )
        announce(self.table, f"{row.name}, {label(status)}")
        if self._places[row.person_id] == len(self._places) - 1:
            self.accept_button.setFocus()
        self.table.select_next()

    def _clear(self) -> None:
        row = self.table.current_row()
        if row is not None and row.status is not None and not row.is_guest:
            self._context.operations.execute(
                self.tr("attendance of {name}").format(name=row.name),
                clear_mark,
                self._meeting_id,
                row.person_id,
            )

    def _undo(self) -> None:
        """Take the last mark back and return to its line."""
        before = {row.person_id: row for row in self._rows.rows}
        self._context.operations.undo_stack.undo()
        for row in self._rows.rows:
            if row != before.get(row.person_id):
                self._select(row.person_id)
                return

    def _select(self, person_id: int) -> None:
        if self.table.select_key(person_id):
            self.table.setFocus()

    def _first_open(self) -> int:
        rows = self._rows.rows
        open_rows = (row.person_id for row in rows if row.status is None)
        return next(open_rows, rows[0].person_id if rows else 0)

    def _refresh(self) -> None:
        """Show the same lines, whatever was marked; someone not expected any more keeps the line."""
        sheet = self._context.operations.query(attendance_sheet, self._meeting_id)
        rows = [row for row in sheet.rows if row.person_id in self._places]
        self._rows.set_rows(rows)
        words = current()
        self.progress.setText(
            self.tr("{entered} of {lines} lines entered").format(
                entered=words.number(sum(row.status is not None for row in rows)),
                lines=words.number(len(rows)),
            )
        )

    def _columns(self) -> list[Column[AttendanceRow]]:
        return [
            Column(
                self.tr("No."),
                lambda row: current().number(self._places[row.person_id] + 1),
                align=RIGHT,
                width=48,
            ),
            Column(
                self.tr("Name"),
                lambda row: row.name,
                detail=lambda row: row.organisation,
                strong=lambda row: row.status is None,
                stretch=True,
            ),
            Column(
                self.tr("Attendance"),
                lambda row: label(row.status) if row.status else "",
                tone=lambda row: attendance_tone(row.status or AttendanceStatus.TO_CONFIRM),
                width=170,
            ),
        ]

    def _lay_out_parts(self) -> None:
        tokens = active_tokens()
        self.setMinimumWidth(tokens.px(WIDTH))
        self.table.setMinimumHeight(tokens.px(LIST_HEIGHT))
        card = Card()
        card.setAccessibleName(self.table.accessibleName())
        card.add(self.table, 1)
        self.add(self.progress)
        self.add(card, 1)


def _legend() -> str:
    """« A absence, R retard, … » for the letters used most after « signed »."""
    keys = mark_keys()
    shown = (
        AttendanceStatus.ABSENT,
        AttendanceStatus.EXCUSED,
        AttendanceStatus.LATE,
        AttendanceStatus.REMOTE,
    )
    return ", ".join(f"{keys[status]}{NBSP}{_inside(label(status))}" for status in shown)


def _inside(name: str) -> str:
    return name[:1].lower() + name[1:]
