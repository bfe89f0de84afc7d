"""Requests about what is held on somebody that must be answered soon; there only when one waits."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from car_desktop.ui.context import Context
from car_desktop.ui.day_words import day_words
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.widgets.buttons import secondary_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.icon_label import IconLabel
from car_desktop.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from car_desktop.services.privacy_requests import WaitingRequests


class RequestsCard(Card):
    """One sentence and a button to the register."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self.said = PlainLabel("", wrap=True)
        self.open_register = secondary_button(
            self.tr("Open the register"),
            partial(context.navigator.open, ScreenId.PRIVACY, tab="requests"),
            small=True,
        )
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(IconLabel("shield", "red"))
        line.addWidget(self.said, 1)
        line.addWidget(self.open_register)
        self.add(line)
        self.hide()

    def show_day(self, today: date) -> None:
        """Say what is late or must be answered within a few days."""
        from car_desktop.services.privacy_requests import SOON, waiting_requests

        waiting = self._context.operations.query(waiting_requests, today)
        first = waiting.first_day
        is_near = first is not None and (first - today).days <= SOON
        self.setVisible(is_near)
        if first is not None and is_near:
            self.said.setText(self._sentence(waiting, first, today))

    def _sentence(self, waiting: WaitingRequests, first: date, today: date) -> str:
        if waiting.late:
            return self.tr(
                "%n request(s) about personal information should have been answered.",
                "",
                waiting.late,
            )
        return self.tr("A request about personal information is to be answered by {day}.").format(
            day=day_words(first, today)
        )
