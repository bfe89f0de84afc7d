"""What can be done with the selected point of an agenda, wherever the agenda is shown."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence

from car_desktop.domain.labels import label
from car_desktop.domain.values import AgendaState
from car_desktop.services.agenda import (
    AgendaRow,
    move_agenda_item,
    place_agenda_item,
    remove_agenda_item,
    set_agenda_state,
)
from car_desktop.services.parking import park_item
from car_desktop.ui.context import Context
from car_desktop.ui.screens.meeting.agenda_table import AgendaTable
from car_desktop.ui.undoing import undo_action

PARK_KEYS = "Ctrl+Shift+J"


class AgendaActions(QObject):
    """Gives a list of points its keys, its menu and its dragging; each step undoes by itself."""

    def __init__(self, context: Context, table: AgendaTable) -> None:
        super().__init__(table)
        self._context = context
        self._table = table
        table.dropped.connect(self._place)

    def add_keys(self) -> None:
        """Put them into the list and its menu."""
        add = self._table.add_shortcut
        add(self.tr("Treated or not"), Qt.Key.Key_Space, self._toggle_treated)
        for state in (AgendaState.DEFERRED, AgendaState.WITHDRAWN, AgendaState.OPEN):
            add(label(state), QKeySequence(), partial(self._set_state, state))
        add(self.tr("Move up"), "Alt+Up", partial(self._move, -1))
        add(self.tr("Move down"), "Alt+Down", partial(self._move, 1))
        add(self.tr("Keep for later"), PARK_KEYS, self.park)
        add(self.tr("Delete"), Qt.Key.Key_Delete, self.remove)

    def park(self) -> None:
        """Put the selected point among those that wait."""
        row = self._table.current_row()
        if row is None:
            return
        step = self.tr("item kept for later")
        self._context.operations.execute(step, park_item, row.id, date.today())
        self._context.messages.say(
            self.tr("The item waits with those of the community."), undo_action(self._context)
        )

    def remove(self) -> None:
        """Delete the selected point."""
        row = self._table.current_row()
        if row is None:
            return
        step = self.tr("deleted agenda item")
        self._context.operations.execute(step, remove_agenda_item, row.id)
        self._context.messages.say(
            self.tr("Agenda item deleted; its notes stay with the meeting."),
            undo_action(self._context),
        )

    def _move(self, offset: int) -> None:
        if row := self._table.current_row():
            step = self.tr("order of the agenda")
            self._context.operations.execute(step, move_agenda_item, row.id, offset)

    def _place(self, item_id: int, place: int) -> None:
        step = self.tr("order of the agenda")
        self._context.operations.execute(step, place_agenda_item, item_id, place)
        self._table.select_key(item_id)

    def _toggle_treated(self) -> None:
        if row := self._table.current_row():
            is_treated = row.state is AgendaState.TREATED
            self._change_state(row, AgendaState.OPEN if is_treated else AgendaState.TREATED)

    def _set_state(self, state: AgendaState) -> None:
        if row := self._table.current_row():
            self._change_state(row, state)

    def _change_state(self, row: AgendaRow, state: AgendaState) -> None:
        step = self.tr("agenda item {number}").format(number=row.number)
        self._context.operations.execute(step, set_agenda_state, row.id, state)
