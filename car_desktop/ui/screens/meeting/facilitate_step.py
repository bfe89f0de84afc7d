"""« Facilitate »: agenda on the left, notes in the middle, attendance on the right."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSplitter, QVBoxLayout, QWidget

from car_desktop.services.agenda import AgendaRow
from car_desktop.services.workspace import WorkspaceHead
from car_desktop.ui.context import Context
from car_desktop.ui.screens.meeting.agenda_panel import AgendaPanel
from car_desktop.ui.screens.meeting.attendance_panel import AttendancePanel
from car_desktop.ui.screens.meeting.notes_panel import NotesPanel
from car_desktop.ui.screens.meeting.steps import MeetingStep
from car_desktop.ui.screens.meeting.timer_card import TimerCard
from car_desktop.ui.screens.meeting.timer_commands import timer_commands
from car_desktop.ui.widgets.panel import Panel
from car_desktop.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from car_desktop.ui.screens.meeting.room_window import RoomWindow

NARROW_BELOW = 850
VERY_NARROW_BELOW = 570
_TIMER_BESIDE_FROM = 760
_WIDTHS = (272, 448, 352)
_LEAST_WIDTHS = (220, 320, 300)


class FacilitateStep(MeetingStep):
    """Three panels side by side; in a narrow window the notes and one other, or one at a time."""

    def __init__(self, context: Context, clock: Callable[[], datetime] = datetime.now) -> None:
        super().__init__(context)
        self._clock = clock
        self.meeting_id = 0
        self._room: RoomWindow | None = None
        # First to hear of a change: a mark shows at once.
        self.attendance = AttendancePanel(context)
        self.agenda = AgendaPanel(context)
        self.timer = TimerCard(context, clock)
        self.notes = NotesPanel(context, clock)
        self._panels = (self.agenda, self.notes, self.attendance)
        names = (self.tr("Agenda"), self.tr("Notes"), self.tr("Attendance"))
        choices = list(zip(self._panels, names, strict=True))
        self.tabs: Segmented[Panel] = Segmented(choices, self.tr("Part shown"))
        self.sides: Segmented[Panel] = Segmented([choices[0], choices[2]], self.tr("Part shown"))
        self._lay_out()
        self._choose(self.attendance)
        for switch in (self.tabs, self.sides):
            switch.changed.connect(self.go_to)
        self.agenda.current_item_changed.connect(self.notes.follow_item)
        self.agenda.current_item_changed.connect(self._follow_selected)
        self.timer.current_changed.connect(self._follow_timer)
        self.timer.room_asked.connect(self.toggle_room)
        self.agenda.table.add_shortcut(self.tr("Start this item"), "Ctrl+F3", self._start_selected)

    def show_meeting(self, head: WorkspaceHead) -> None:
        """Turn the three panels to a meeting."""
        row, is_writable = head.row, not head.is_closed
        if row.id != self.meeting_id and self._room is not None:
            self._room.close()
        self.meeting_id = row.id
        self.agenda.show_meeting(row.id, is_writable=is_writable)
        self.timer.show_meeting(row.id, is_writable=is_writable)
        self.notes.show_meeting(row.id, is_writable=is_writable)
        self.attendance.show_meeting(row.id, is_writable=is_writable)

    def take_focus(self) -> None:
        """Begin with attendance, the first thing done in the room; where there is no room, with notes."""
        self.go_to(self.notes if self._is_very_narrow() else self.attendance)

    def settle(self) -> None:
        """Put the note or commitment being written back among the others."""
        self.notes.close_editor()

    def go_to(self, panel: Panel) -> None:
        """Show a panel and give it the keyboard."""
        self._choose(panel)
        if panel is self.agenda and self.agenda.table.current_row() is None:
            self._select_current()
        for one in self._panels:
            if one is panel:
                one.take_focus()

    def write(self, begin: Callable[[], object]) -> None:
        """Show the notes and begin something there."""
        self._choose(self.notes)
        begin()

    def toggle_room(self) -> None:
        """Show the meeting to the room, or close that window."""
        if self._room is not None:
            self._room.close()
            return
        from car_desktop.ui.screens.meeting.room_window import RoomWindow

        commands = timer_commands(lambda: self)
        self._room = RoomWindow(self.context, commands, self.window(), self._clock)
        self._room.finished.connect(self._forget_room)
        self._room.open_for(self.meeting_id)
        self._follow_selected(self.agenda.table.current_row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold where three panels have no room."""
        super().resizeEvent(event)
        self.fold()

    def fold(self) -> None:
        """Show as many panels as there is room for."""
        is_very_narrow = self._is_very_narrow()
        is_narrow = self.width() < self.context.theme.px(NARROW_BELOW)
        self.tabs.setVisible(is_very_narrow)
        self.sides.setVisible(is_narrow and not is_very_narrow)
        shown: set[Panel] = set(self._panels)
        if is_very_narrow:
            shown = {self.tabs.value}
        elif is_narrow:
            shown = {self.notes, self.sides.value}
        self._place_timer(is_alone=self.agenda not in shown)
        for panel in self._panels:
            panel.setVisible(panel in shown)
        self.left.setVisible(self.agenda in shown)

    def _place_timer(self, *, is_alone: bool) -> None:
        """Under the agenda, or above everything where the agenda gives way."""
        self.timer.set_compact(is_alone)
        if not is_alone:
            self._left_column.addWidget(self.timer)
            return
        has_room_beside = self.width() >= self.context.theme.px(_TIMER_BESIDE_FROM)
        directions = QBoxLayout.Direction
        self._top.setDirection(
            directions.LeftToRight if has_room_beside else directions.BottomToTop
        )
        self._top.addWidget(self.timer, 1)

    def _forget_room(self) -> None:
        if self._room is not None:
            self._room.deleteLater()
            self._room = None

    def _follow_selected(self, row: AgendaRow | None) -> None:
        if self._room is not None:
            self._room.panel.follow_item(row.id if row else None)

    def _follow_timer(self, item_id: int | None) -> None:
        """Go to the point that has the floor: what is written next belongs there."""
        self.notes.follow_timer(item_id)
        self._select_current()

    def _select_current(self) -> None:
        if (item := self.timer.current) is not None:
            self.agenda.table.select_key(item.id)

    def _start_selected(self) -> None:
        if (row := self.agenda.table.current_row()) is not None:
            self.timer.start(row.id)

    def _is_very_narrow(self) -> bool:
        return self.width() < self.context.theme.px(VERY_NARROW_BELOW)

    def _choose(self, panel: Panel) -> None:
        self.tabs.set_value(panel)
        if panel is not self.notes:
            self.sides.set_value(panel)
        self.fold()

    def _lay_out(self) -> None:
        self.left = QWidget()
        self._left_column = QVBoxLayout(self.left)
        self._left_column.setContentsMargins(0, 0, 0, 0)
        self._left_column.setSpacing(12)
        self._left_column.addWidget(self.agenda, 1)
        self._left_column.addWidget(self.timer)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(14)
        for place, part in enumerate((self.left, self.notes, self.attendance)):
            part.setMinimumWidth(_LEAST_WIDTHS[place])
            self.splitter.addWidget(part)
            self.splitter.setStretchFactor(place, _WIDTHS[place])
        self.splitter.setSizes(list(_WIDTHS))
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(16)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(12)
        self._top.addWidget(self.tabs)
        self._top.addWidget(self.sides)
        page.addLayout(self._top)
        page.addWidget(self.splitter, 1)
