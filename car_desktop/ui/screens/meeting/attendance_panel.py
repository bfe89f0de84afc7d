"""Who comes to one meeting, marked as fast as names are said.

By keyboard: « all present », then type the first letters of a name, Enter, one letter; the field is
ready for the next name. Or walk the list: one letter marks the selected person and selects the next.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QLineEdit, QMenu, QVBoxLayout

from car_desktop.domain.labels import label
from car_desktop.domain.text import folded
from car_desktop.domain.values import AttendanceStatus
from car_desktop.services.attendance import (
    AttendanceRow,
    AttendanceSheet,
    attendance_sheet,
    clear_mark,
    mark_all_present,
    mark_attendance,
)
from car_desktop.ui.context import Context
from car_desktop.ui.screens.meeting.attendance_table import AttendanceTable
from car_desktop.ui.screens.meeting.column import fit_into_column
from car_desktop.ui.screens.meeting.marks import choices_for, mark_key
from car_desktop.ui.undoing import undo_action
from car_desktop.ui.widgets.buttons import secondary_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.empty_state import EmptyState
from car_desktop.ui.widgets.flow import Flow
from car_desktop.ui.widgets.labels import PlainLabel, TextRole, plain_action
from car_desktop.ui.widgets.panel import Panel

_UNDO_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class NameField(QLineEdit):
    """Where a name is begun; Enter and Down go to the person found."""

    def __init__(self, list_of_people: AttendanceTable) -> None:
        super().__init__()
        self._people = list_of_people

    def event(self, event: QEvent) -> bool:
        """Leave undo to the program: it is the last mark that a person wants back, not two letters."""
        is_claim = event.type() == QEvent.Type.ShortcutOverride
        if is_claim and isinstance(event, QKeyEvent) and any(map(event.matches, _UNDO_KEYS)):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave towards the list, or empty the field."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down}:
            self._people.setFocus()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class AttendancePanel(Panel):
    """The sheet of one meeting; a single key marks the selected person."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._meeting_id = 0
        self._sheet: AttendanceSheet | None = None
        self._is_current = False  # while the others hear of a mark that is shown already
        self.table = AttendanceTable()
        self.search = NameField(self.table)
        self.buttons = Flow()
        self.all_present = secondary_button(self.tr("All present"), self.mark_all, small=True)
        self.import_report = secondary_button(
            self.tr("Import a report…"), self.ask_report, small=True
        )
        self.add_guest = secondary_button(self.tr("+ Guest"), self.ask_guest, small=True)
        self.card = Card(self.tr("Attendance"))
        self.legend = PlainLabel(self._legend(), TextRole.SECONDARY, wrap=True)
        self.empty = EmptyState(
            "users",
            self.tr("Nobody was a member on that day"),
            self.tr("Add members to the community, or write down guests."),
        )
        self._describe()
        self._lay_out()
        self._connect()

    def show_meeting(self, meeting_id: int, *, is_writable: bool = True) -> None:
        """Show another meeting's sheet."""
        self._meeting_id, self._sheet = meeting_id, None
        self.buttons.setVisible(is_writable)
        self.search.clear()
        self.invalidate()

    def refresh(self) -> None:
        """Read the sheet; lines that did not change are not touched."""
        if not self._meeting_id or self._is_current:
            return
        sheet = self.operations.query(attendance_sheet, self._meeting_id)
        if sheet == self._sheet:
            return
        self._sheet = sheet
        self.table.people.set_rows(sheet.rows)
        self._show_figures(sheet)
        is_empty = not sheet.rows
        self.empty.setVisible(is_empty)
        for part in (self.table, self.search, self.legend):
            part.setVisible(not is_empty)
        self.all_present.setEnabled(sheet.unmarked > 0)
        if not self.table.currentIndex().isValid() and sheet.rows:
            self.table.selectRow(0)

    def take_focus(self) -> None:
        """Be ready for a name."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def mark_all(self) -> None:
        """Mark present the members who have no mark; the exceptions follow."""
        count = self.operations.execute(self.tr("all present"), mark_all_present, self._meeting_id)
        if not count:
            self.context.messages.say(self.tr("Every member has a mark already."))
            return
        self.context.messages.say(
            self.tr("%n people marked present.", "", count),
            undo_action(self.context),
        )
        self.take_focus()

    def ask_guest(self) -> None:
        """Write down somebody who is not a member."""
        from car_desktop.ui.screens.meeting.guest_sheet import GuestSheet

        GuestSheet(self, self.operations, self._meeting_id).open()

    def ask_report(self) -> None:
        """Take attendance from the report of a remote meeting."""
        from car_desktop.ui.dialogs.import_attendance.sheet import ImportAttendanceSheet

        sheet = ImportAttendanceSheet(self.context, self, self._meeting_id)
        sheet.submitted.connect(self.take_focus)
        sheet.open()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer every status with its key, the times and reasons, and clearing."""
        row = self.table.current_row()
        if row is not None and self.table.isVisible():
            where = self.table.viewport().mapToGlobal(self._below_current())
            self._menu(row).popup(
                event.globalPos() if event.reason() is QContextMenuEvent.Reason.Mouse else where
            )

    # What a person does.

    def _on_key(self, status: AttendanceStatus) -> None:
        row = self.table.current_row()
        if row is None or not self._mark(row, status):
            return
        if self.search.text():
            self.search.clear()
            self.search.setFocus()
        else:
            self.table.select_next()

    def _mark(self, row: AttendanceRow, status: AttendanceStatus) -> bool:
        if status not in choices_for(is_guest=row.is_guest):
            self._explain_choices(row)
            return False
        performed = self.operations.perform(
            mark_attendance, self._meeting_id, row.person_id, status
        )
        self._show_at_once()
        step = self.tr("attendance of {name}").format(name=row.name)
        try:
            self.operations.accept(step, performed)
        finally:
            self._is_current = False
        self._announce(f"{row.name}, {label(status)}")
        return True

    def _show_at_once(self) -> None:
        """Paint the mark before the rest of the window hears of it and reads again."""
        self.refresh()
        self.table.viewport().repaint()
        self._is_current = True

    def _explain_choices(self, row: AttendanceRow) -> None:
        if row.is_guest:
            self.context.messages.warn(
                self.tr("Guests are marked {guest} (guest) or {observer} (observer).").format(
                    guest=mark_key(AttendanceStatus.GUEST),
                    observer=mark_key(AttendanceStatus.OBSERVER),
                )
            )
        else:
            self.context.messages.warn(
                self.tr("{name} is a member: guests and observers are not.").format(name=row.name)
            )

    def _clear_mark(self) -> None:
        row = self.table.current_row()
        if row is None or row.status is None:
            return
        self.operations.execute(
            self.tr("attendance of {name}").format(name=row.name),
            clear_mark,
            self._meeting_id,
            row.person_id,
        )
        if row.is_guest:
            self.context.messages.say(
                self.tr("{name} is no longer on the sheet.").format(name=row.name),
                undo_action(self.context),
            )

    def _ask_details(self, row: AttendanceRow) -> None:
        from car_desktop.ui.screens.meeting.person_sheet import PersonSheet

        if self._sheet is not None:
            PersonSheet(self, self.operations, self._meeting_id, self._sheet, row).open()

    def _find(self, typed: str) -> None:
        """Select the first person whose name begins so, else one that contains it."""
        words = folded(typed)
        rows = self.table.people.rows
        found = min(
            (row for row in rows if words and words in row.search_key),
            key=lambda row: (
                not row.search_key.startswith(words),
                f" {words}" not in row.search_key,
            ),
            default=None,
        )
        if found is not None:
            self.table.select_key(found.person_id)
        self.search.setProperty("invalid", bool(words) and found is None)
        self.search.style().unpolish(self.search)
        self.search.style().polish(self.search)

    def _begin_name(self, letter: str) -> None:
        self.search.setFocus()
        self.search.setText(letter)

    # How it is built.

    def _lay_out(self) -> None:
        self.empty.hide()
        fit_into_column(self.empty)
        self.buttons.set_widgets((self.all_present, self.import_report, self.add_guest))
        self.card.add(self.buttons)
        self.card.add(self.search)
        self.card.add(self.table, 1)
        self.card.add(self.empty, 1)
        self.card.add(self.legend)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.card)

    def _describe(self) -> None:
        self.search.setPlaceholderText(
            self.tr("Type a name, then {letters}").format(letters=self._letters())
        )
        self.search.setAccessibleName(self.tr("Find a person on the sheet"))
        self.search.setToolTip(self.tr("Alt+3 comes here; Enter goes to the person found"))
        self.all_present.setToolTip(self.tr("Marks the members who have no mark yet"))
        self.import_report.setToolTip(self.tr("From Teams, Zoom or Google Meet, by Ctrl+Shift+I"))
        self.add_guest.setToolTip(self.tr("Someone who is not a member"))

    def _connect(self) -> None:
        self.search.textChanged.connect(self._find)
        self.table.marked.connect(self._on_key)
        self.table.clicked_mark.connect(self._mark)
        self.table.cleared.connect(self._clear_mark)
        self.table.typed.connect(self._begin_name)
        self.table.left_upwards.connect(self.search.setFocus)
        self.table.activated_row.connect(self._ask_details)
        self.context.theme.changed.connect(self.table.rescale)

    def _menu(self, row: AttendanceRow) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for status in choices_for(is_guest=row.is_guest):
            action = menu.addAction(f"{plain_action(label(status))}\t{mark_key(status)}")
            action.setCheckable(True)
            action.setChecked(status is row.status)
            action.triggered.connect(partial(self._mark, row, status))
        menu.addSeparator()
        details = menu.addAction(self.tr("Times, reason, substitute…"))
        details.setShortcut(QKeySequence(Qt.Key.Key_Return))
        details.triggered.connect(partial(self._ask_details, row))
        clear = menu.addAction(self.tr("Clear the mark"))
        clear.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        clear.setEnabled(row.status is not None)
        clear.triggered.connect(self._clear_mark)
        return menu

    def _below_current(self) -> QPoint:
        return self.table.visualRect(self.table.currentIndex()).bottomLeft()

    def _show_figures(self, sheet: AttendanceSheet) -> None:
        rate = sheet.rate
        self.card.set_trailing(f"{rate.covered} / {rate.expected}")
        meaning = [
            self.tr("{covered} of the {expected} people expected came or sent someone.").format(
                covered=rate.covered, expected=rate.expected
            )
        ]
        if sheet.unmarked:
            meaning.append(self.tr("%n are not marked yet.", "", sheet.unmarked))
        if sheet.guests:
            meaning.append(self.tr("%n guests are not counted.", "", sheet.guests))
        self.card.trailing.setToolTip("\n".join(meaning))
        self.card.trailing.setAccessibleName(" ".join(meaning))

    def _legend(self) -> str:
        return self.tr("P present · L late · R remote · E excused · A absent")

    def _letters(self) -> str:
        return self.tr("P L R E A", "the letters of the attendance sheet")

    def _announce(self, text: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.table, text))
