"""What the tabs of a community share: one community at a time, a toolbar above a table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from car_desktop.ui.context import Context
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.empty_state import EmptyState
from car_desktop.ui.widgets.flow import Flow
from car_desktop.ui.widgets.panel import Panel
from car_desktop.ui.widgets.rows_table import RowsTable

T = TypeVar("T")

Today = Callable[[], date]


class CommunityTab(Panel, Generic[T]):
    """A panel about the community that `show_community` names."""

    table: RowsTable[T]

    def __init__(self, context: Context, today: Today, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._ask_today = today
        self.community_id = 0

    @property
    def _today(self) -> date:
        """Asked each time: the program may stay open over midnight."""
        return self._ask_today()

    def show_community(self, community_id: int) -> None:
        """Turn to a community."""
        self.community_id = community_id
        self.invalidate()

    def lay_out(self, tools: Sequence[QWidget], empty: EmptyState) -> None:
        """Put the tools above the table, and the empty state where the table would be."""
        self._tools = Flow(tools)
        card = Card()
        card.setAccessibleName(self.table.accessibleName())
        self._pages = QStackedLayout()
        card.add(self._pages, 1)  # before its pages: it shows the first one at once
        self._pages.addWidget(self.table)
        self._pages.addWidget(empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._tools)
        column.addWidget(card, 1)

    def show_table(self, has_data: bool) -> None:
        """Show the table, or the empty state where there is nothing at all."""
        self._pages.setCurrentIndex(0 if has_data else 1)
        self._tools.setVisible(has_data)

    def add_actions(self, actions: Sequence[tuple[str, str, Callable[[T], None]]]) -> None:
        """Give the table keys that act on the current row; they are also in its menu."""
        for name, keys, run in actions:
            self.table.add_shortcut(name, keys, partial(self._with_current, run))

    def _with_current(self, run: Callable[[T], None]) -> None:
        if (row := self.table.current_row()) is not None:
            run(row)
