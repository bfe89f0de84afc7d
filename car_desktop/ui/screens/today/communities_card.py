"""How each community is doing: its next meeting, and who came to the last ones."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from car_desktop.services.communities import CommunityRow
from car_desktop.services.overview import Overview
from car_desktop.ui.community_columns import (
    attendance_column,
    kind_column,
    name_column,
    next_meeting_column,
    show_bars,
)
from car_desktop.ui.context import Context
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.widgets.buttons import link_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.fitted_table import FittedTable
from car_desktop.ui.widgets.rows_model import RowsModel

KIND_COLUMN = 1
NARROW_BELOW = 560  # at 100 %


class CommunitiesCard(Card):
    """The communities that meet soonest; Enter opens one."""

    def __init__(
        self, context: Context, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Your communities"))
        self._context = context
        columns = [name_column(), kind_column(), next_meeting_column(today), attendance_column()]
        self._rows: RowsModel[CommunityRow] = RowsModel(columns, key=lambda row: row.id)
        self.table = FittedTable(self._rows, self.tr("Your communities"), sortable=False)
        show_bars(self.table, columns)
        self.table.activated_row.connect(self._open)
        self.all = link_button(
            "", lambda: context.navigator.open(ScreenId.COMMUNITIES), icon="arrow-right"
        )
        self.add(self.table)
        self.body.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeft)

    def show_overview(self, overview: Overview) -> None:
        """Show the communities that meet soonest."""
        self.set_trailing(self.tr("Attendance at the last 5 meetings"))
        self._rows.set_rows(overview.communities)
        more = overview.community_count - len(overview.communities)
        self.all.setText(self.tr("See all %n communities", "", overview.community_count))
        self.all.setVisible(more > 0)
        self.table.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the kind out where names would have no room."""
        super().resizeEvent(event)
        is_narrow = event.size().width() < self._context.theme.px(NARROW_BELOW)
        self.table.setColumnHidden(KIND_COLUMN, is_narrow)

    def _open(self, row: CommunityRow) -> None:
        self._context.navigator.open(ScreenId.COMMUNITY, community_id=row.id)
