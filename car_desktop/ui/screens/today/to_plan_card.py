"""Communities whose rhythm is broken; the card is there only when one waits."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.meeting.actions import plan_meeting
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.widgets.buttons import link_button, secondary_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.row_list import RowList

if TYPE_CHECKING:
    from car_desktop.services.rhythm import ToPlan

SHOWN = 4


class ToPlanCard(Card):
    """One line and one « Plan » per community that waits for a date."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("To plan"))
        self._context = context
        self._shown: tuple[list[ToPlan], date] | None = None
        self.rows = RowList()
        self.more = link_button("", partial(context.navigator.open, ScreenId.COMMUNITIES))
        self.add(self.rows)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_day(self, today: date) -> None:
        """Show who waits for a date on a day."""
        from car_desktop.services.rhythm import communities_to_plan

        found = self._context.operations.query(communities_to_plan, today)
        if (found, today) == self._shown:
            return
        self._shown = (found, today)
        self.rows.set_rows([self._row(one, today) for one in found[:SHOWN]])
        self.set_trailing(self.tr("%n community(ies)", "", len(found)))
        hidden = len(found) - SHOWN
        self.more.setText(self.tr("%n more among the communities", "", hidden))
        self.more.setVisible(hidden > 0)
        self.setVisible(bool(found))

    def _row(self, one: ToPlan, today: date) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        name = PlainLabel(one.name, TextRole.STRONG, wrap=True)
        role = TextRole.WARNING if one.is_late(today) else TextRole.SECONDARY
        why = PlainLabel(self._why(one), role, wrap=True)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(name)
        texts.addWidget(why)
        line.addLayout(texts, 1)
        button = secondary_button(self.tr("Plan"), partial(self._plan, one, today), small=True)
        button.setAccessibleDescription(f"{one.name}. {why.text()}")
        line.addWidget(button)
        return row

    def _why(self, one: ToPlan) -> str:
        rhythm = (
            self.tr("Every %n weeks", "", one.weeks) if one.weeks > 1 else self.tr("Every week")
        )
        if one.last is None or one.due is None:
            return self.tr("{rhythm}; no meeting yet").format(rhythm=rhythm)
        day = current().date_medium
        return self.tr("{rhythm}; last meeting on {last}, the next one by {due}").format(
            rhythm=rhythm, last=day(one.last), due=day(one.due)
        )

    def _plan(self, one: ToPlan, today: date) -> None:
        """Begin with the last day that keeps the rhythm, while it is still to come."""
        is_ahead = one.due is not None and one.due > today
        plan_meeting(
            self._context,
            self.window(),
            community_id=one.community_id,
            day=one.due if is_ahead else None,
        )
