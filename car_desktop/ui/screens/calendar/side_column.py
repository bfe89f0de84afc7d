"""Beside the calendar: the day being looked at, the legend and the load."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from car_desktop.ui.context import Context
from car_desktop.ui.screens.calendar.legend_card import LegendCard
from car_desktop.ui.screens.calendar.load_card import LoadCard
from car_desktop.ui.screens.calendar.side_card import SideCard

WIDTH = 280


class SideColumn(QScrollArea):
    """Three cards that scroll together where the window is low."""

    def __init__(
        self, context: Context, plan: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.day = SideCard(context, plan)
        self.legend = LegendCard(context)
        self.load = LoadCard()
        cards = QWidget()
        cards.setProperty("ground", "page")
        column = QVBoxLayout(cards)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for card in (self.day, self.legend, self.load):
            column.addWidget(card)
        column.addStretch(1)
        self.setWidget(cards)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedWidth(context.theme.px(WIDTH))
