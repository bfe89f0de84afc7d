"""Points that the community keeps for later: taken up, written down, let go."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from car_desktop.services.parking import (
    ParkedRow,
    add_parked_item,
    delete_parked_item,
    parked_items,
    take_up_parked_item,
)
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.undoing import undo_action
from car_desktop.ui.widgets.buttons import icon_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.panel import Panel
from car_desktop.ui.widgets.row_list import RowList


class ParkingCard(Panel):
    """One list for the whole community, the same at each of its meetings."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._meeting_id = self._community_id = 0
        self._is_writable = True
        self._shown: tuple[ParkedRow, ...] | None = None
        self.card = Card(self.tr("Kept for later"))
        self.list = RowList(self.tr("Nothing is waiting. Items put aside come here."), gap=2)
        self.entry = QLineEdit()
        self.entry.setPlaceholderText(self.tr("An idea for later, then Enter"))
        self.entry.setAccessibleName(self.tr("An idea for later"))
        self.entry.returnPressed.connect(self._add)
        self.card.add(self.list)
        self.card.add(self.entry)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.card)

    def show_meeting(self, meeting_id: int, community_id: int, *, is_writable: bool) -> None:
        """Show what waits in the community of another meeting."""
        if meeting_id != self._meeting_id:
            self.entry.clear()
        self._meeting_id, self._community_id = meeting_id, community_id
        self._is_writable = is_writable
        self._shown = None
        self.invalidate()

    def refresh(self) -> None:
        """Read what waits."""
        if not self._community_id:
            return
        rows = self.operations.query(parked_items, self._community_id)
        if rows != self._shown:
            self._shown = rows
            self.list.set_rows([self._line(row) for row in rows])
            self.card.set_trailing(current().number(len(rows)) if rows else "")

    def take_focus(self) -> None:
        """Go to the line where an idea is typed."""
        self.entry.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _line(self, row: ParkedRow) -> QWidget:
        line = QWidget()
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(PlainLabel(row.title, wrap=True))
        since = self.tr("since {day}").format(day=current().date_medium(row.parked_on))
        minutes = current().duration(row.planned_minutes) if row.planned_minutes else ""
        about = " · ".join(part for part in (minutes, since) if part)
        texts.addWidget(PlainLabel(about, TextRole.SECONDARY, wrap=True))
        column = QHBoxLayout(line)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(4)
        column.addLayout(texts, 1)
        title = row.title[:120]
        if self._is_writable:
            name = self.tr("Take up: {title}").format(title=title)
            column.addWidget(icon_button("plus", name, partial(self._take_up, row.id)))
        name = self.tr("Let go: {title}").format(title=title)
        column.addWidget(icon_button("trash-2", name, partial(self._delete, row.id)))
        return line

    def _add(self) -> None:
        if not self.entry.text().strip():
            return
        step = self.tr("idea for later")
        self.operations.execute(
            step, add_parked_item, self._community_id, self.entry.text(), date.today()
        )
        self.entry.clear()

    def _take_up(self, parked_id: int) -> None:
        step = self.tr("item taken up")
        self.operations.execute(step, take_up_parked_item, parked_id, self._meeting_id)
        self.context.messages.say(
            self.tr("The item stands at the end of the agenda."), undo_action(self.context)
        )

    def _delete(self, parked_id: int) -> None:
        self.operations.execute(self.tr("item let go"), delete_parked_item, parked_id)
        self.context.messages.say(self.tr("The item was let go."), undo_action(self.context))
