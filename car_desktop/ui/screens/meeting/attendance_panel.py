"""Who comes to one meeting, marked as fast as names are said.

By keyboard: « all present », then type the first letters of a name, Enter, one letter; the field is
ready for the next name. Or walk the list: one letter marks the selected person and selects the next.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout

from car_desktop.domain.labels import label
from car_desktop.domain.values import AttendanceStatus
from car_desktop.services.attendance import (
    AttendanceRow,
    AttendanceSheet,
    attendance_sheet,
    clear_mark,
    mark_all_present,
    mark_attendance,
    row_again,
)
from car_desktop.ui.context import Context
from car_desktop.ui.screens.meeting.announcing import announce
from car_desktop.ui.screens.meeting.attendance_finding import next_unmarked, person_meant
from car_desktop.ui.screens.meeting.attendance_menus import (
    menu_of_attendance,
    menu_of_person,
)
from car_desktop.ui.screens.meeting.attendance_table import (
    AttendanceTable,
    PlainAttendanceTable,
)
from car_desktop.ui.screens.meeting.column import fit_into_column
from car_desktop.ui.screens.meeting.marks import choices_for, mark_key
from car_desktop.ui.screens.meeting.name_field import NameField
from car_desktop.ui.undoing import undo_action
from car_desktop.ui.widgets.buttons import link_button, secondary_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.empty_state import EmptyState
from car_desktop.ui.widgets.flow import Flow
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.panel import Panel

LEGEND_FROM = 360
PLAIN_LIST = "attendance/plain_list"
"""Under which name this device remembers how the people are shown."""


class AttendancePanel(Panel):
    """The sheet of one meeting; a single key marks the selected person."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._meeting_id = 0
        self._sheet: AttendanceSheet | None = None
        self._is_current = False  # while the others hear of a mark that is shown already
        self.table = self._new_table()
        self.search = NameField()
        self.figures = link_button("", self.explain_rate)
        self.to_confirm = link_button("", self.go_to_unmarked)
        self.buttons = Flow()
        self.all_present = secondary_button(self.tr("All present"), self.mark_all, small=True)
        self.import_report = secondary_button(
            self.tr("Import a report…"), self.ask_report, small=True
        )
        self.add_guest = secondary_button(self.tr("+ Guest"), self.ask_guest, small=True)
        self.more = secondary_button(self.tr("More"), small=True)
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
        if sheet != self._sheet:
            self._show_sheet(sheet)

    def _show_sheet(self, sheet: AttendanceSheet) -> None:
        self._sheet = sheet
        self.table.people.set_rows(sheet.rows)
        self._show_figures(sheet)
        is_empty = not sheet.rows
        self.empty.setVisible(is_empty)
        for part in (self.table, self.search, self.figures):
            part.setVisible(not is_empty)
        self._fold()
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

    def enter_sheet(self) -> None:
        """Enter the sheet that people signed, in its order."""
        from car_desktop.ui.screens.meeting.signed_sheet import SignedSheet

        sheet = SignedSheet(self.context, self, self._meeting_id)
        sheet.submitted.connect(self.take_focus)
        sheet.open()

    def ask_releases(self) -> None:
        """Note who is released from work for this meeting, and who pays."""
        from car_desktop.ui.dialogs.releases.sheet import ReleasesSheet

        ReleasesSheet(self.context, self, self._meeting_id).open()

    def go_to_unmarked(self) -> None:
        """Select the next member who has no mark, the first one again after the last."""
        place = self.table.currentIndex().row()
        row = next_unmarked(self.table.people.rows, place)
        if row is not None:
            self.table.select_key(row.person_id)
            self.table.setFocus()

    def explain_rate(self) -> None:
        """List who counts in the rate, who does not, and why."""
        from car_desktop.ui.dialogs.rate.sheet import RateSheet

        RateSheet(self, self.operations, self._meeting_id).open()

    def toggle_plain_list(self) -> None:
        """Show the people as plain lines, or as before; this device remembers it."""
        is_plain = not self._shows_plain_list()
        self.context.settings.remember(PLAIN_LIST, "yes" if is_plain else "no")
        old, row = self.table, self.table.current_row()
        had_focus = old.hasFocus()
        self.table = self._new_table()
        self.table.people.set_rows(old.people.rows)
        self.card.body.replaceWidget(old, self.table)
        self.table.setVisible(not old.isHidden())
        old.hide()
        old.deleteLater()
        self._connect_table()
        if row is not None:
            self.table.select_key(row.person_id)
        if had_focus:
            self.table.setFocus()
        self.legend.setText(self._legend())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer every status with its key, the times and reasons, and clearing."""
        row = self.table.current_row()
        if row is not None and self.table.isVisible():
            where = self.table.viewport().mapToGlobal(self._below_current())
            menu_of_person(self, row).popup(
                event.globalPos() if event.reason() is QContextMenuEvent.Reason.Mouse else where
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the people where there is little."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        is_low = self.height() < self.context.theme.px(LEGEND_FROM)
        self.legend.setVisible(self.empty.isHidden() and not is_low)

    # What a person does.

    def _on_key(self, status: AttendanceStatus) -> None:
        row = self.table.current_row()
        if row is None or not self.mark(row, status):
            return
        if self.search.text():
            self.search.clear()
            self.search.setFocus()
        else:
            self.table.select_next()

    def mark(self, row: AttendanceRow, status: AttendanceStatus) -> bool:
        """Give a person a status; say whether it is one that they may have."""
        if status not in choices_for(is_guest=row.is_guest):
            self._explain_choices(row)
            return False
        performed = self.operations.perform(
            mark_attendance, self._meeting_id, row.person_id, status
        )
        self._show_at_once(row)
        step = self.tr("attendance of {name}").format(name=row.name)
        try:
            self.operations.accept(step, performed)
        finally:
            self._is_current = False
        announce(self.table, f"{row.name}, {label(status)}")
        return True

    def _show_at_once(self, row: AttendanceRow) -> None:
        """Paint the mark before the rest of the window hears of it and reads again."""
        if self._sheet is None:
            return
        marked = self.operations.query(row_again, self._meeting_id, row)
        self._show_sheet(self._sheet.with_row(marked))
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

    def clear_mark_of_current(self) -> None:
        """Take the mark of the selected person away."""
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

    def ask_details(self, row: AttendanceRow) -> None:
        """Ask for the times, the reason or the delegate of a person."""
        from car_desktop.ui.screens.meeting.person_sheet import PersonSheet

        if self._sheet is not None:
            PersonSheet(self, self.operations, self._meeting_id, self._sheet, row).open()

    def _find(self, typed: str) -> None:
        """Select the first person whose name begins so, else one that contains it."""
        found = person_meant(self.table.people.rows, typed)
        if found is not None:
            self.table.select_key(found.person_id)
        self.search.show_found(not typed.strip() or found is not None)

    def _begin_name(self, letter: str) -> None:
        self.search.setFocus()
        self.search.setText(letter)

    # How it is built.

    def _lay_out(self) -> None:
        self.empty.hide()
        fit_into_column(self.empty)
        self.buttons.set_widgets((self.all_present, self.import_report, self.add_guest, self.more))
        self.more.setMenu(menu_of_attendance(self))
        self.more.setProperty("menu", True)
        self.to_confirm.setToolTip(self.tr("Goes to the next member who has no mark"))
        self.card.add_to_header(self.to_confirm)
        self.card.add_to_header(self.figures)
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
        self.search.left.connect(self._go_to_table)
        self.context.theme.changed.connect(self._rescale)
        self._connect_table()

    def _connect_table(self) -> None:
        self.table.marked.connect(self._on_key)
        self.table.clicked_mark.connect(self.mark)
        self.table.cleared.connect(self.clear_mark_of_current)
        self.table.typed.connect(self._begin_name)
        self.table.left_upwards.connect(self.search.setFocus)
        self.table.activated_row.connect(self.ask_details)

    def _new_table(self) -> AttendanceTable:
        return PlainAttendanceTable() if self._shows_plain_list() else AttendanceTable()

    def _shows_plain_list(self) -> bool:
        return self.context.settings.remembered(PLAIN_LIST) == "yes"

    def _go_to_table(self) -> None:
        self.table.setFocus()

    def _rescale(self) -> None:
        self.table.rescale()

    def _below_current(self) -> QPoint:
        return self.table.visualRect(self.table.currentIndex()).bottomLeft()

    def _show_figures(self, sheet: AttendanceSheet) -> None:
        rate = sheet.rate
        self.figures.setText(f"{rate.covered} / {rate.expected}")
        self.to_confirm.setText(self.tr("%n to confirm", "", sheet.unmarked))
        self.to_confirm.setVisible(0 < sheet.unmarked < len(sheet.members))
        meaning = [
            self.tr("{covered} of the {expected} people expected came or sent someone.").format(
                covered=rate.covered, expected=rate.expected
            )
        ]
        if sheet.unmarked:
            meaning.append(self.tr("%n are not marked yet.", "", sheet.unmarked))
        if sheet.guests:
            meaning.append(self.tr("%n guests are not counted.", "", sheet.guests))
        self.figures.setToolTip("\n".join(meaning))
        self.figures.setAccessibleName(" ".join(meaning))

    def _legend(self) -> str:
        return self.tr("P present · L late · R remote · E excused · A absent")

    def _letters(self) -> str:
        return self.tr("P L R E A", "the letters of the attendance sheet")
