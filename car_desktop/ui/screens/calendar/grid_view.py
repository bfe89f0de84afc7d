"""A school year on one screen, by month or by community."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from car_desktop.services.communities import CommunityName
from car_desktop.typography import current
from car_desktop.ui.screens.calendar.grid_tables import CommunitiesGrid, GridTable, MonthsGrid
from car_desktop.ui.screens.calendar.shown import Shown
from car_desktop.ui.settings import Settings
from car_desktop.ui.widgets.labels import ElidedLabel, TextRole
from car_desktop.ui.widgets.segmented import Segmented

_REMEMBERED = "calendar_year_lines"


class Lines(StrEnum):
    """What a line of the year is."""

    MONTHS = "months"
    COMMUNITIES = "communities"


class YearView(QWidget):
    """The switch between both grids; `told` says what is chosen where no side column does."""

    day_requested = Signal(object)  # date
    meeting_requested = Signal(int)  # its identifier
    opened = Signal(object)  # tuple[MeetingRow, ...]
    glanced = Signal(object)  # MeetingRow, date or None
    turned = Signal()  # other lines are wanted

    def __init__(self, name: str, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setAccessibleName(name)
        self.lines: Segmented[Lines] = Segmented(
            [
                (Lines.MONTHS, self.tr("By month")),
                (Lines.COMMUNITIES, self.tr("By community")),
            ],
            self.tr("Lines of the school year"),
        )
        self.told = ElidedLabel("", TextRole.SECONDARY)
        self.months = MonthsGrid(self.tr("School year by month"))
        self.communities = CommunitiesGrid(self.tr("School year by community"))
        self._stack = QStackedWidget()
        for grid in (self.months, self.communities):
            self._stack.addWidget(grid)
            grid.day_requested.connect(self.day_requested)
            grid.meeting_requested.connect(self.meeting_requested)
            grid.opened.connect(self.opened)
            grid.glanced.connect(self.glanced)
            grid.glanced.connect(self._tell)
        self.lines.changed.connect(self._turn)
        self._lay_out()
        self.setFocusProxy(self.grid)
        if settings.remembered(_REMEMBERED) == Lines.COMMUNITIES:
            self.lines.set_value(Lines.COMMUNITIES)
            self._show_grid()

    @property
    def grid(self) -> GridTable:
        """The grid in sight."""
        return self.communities if self.lines.value is Lines.COMMUNITIES else self.months

    @property
    def community_id(self) -> int | None:
        """Of whom the chosen line is, where lines are communities."""
        return self.communities.community_id if self.grid is self.communities else None

    def show_year(self, shown: Shown, communities: Sequence[CommunityName]) -> None:
        """Show the school year of a day."""
        if self.grid is self.communities:
            self.communities.show_year(shown, communities)
        else:
            self.months.show_year(shown)
        self._tell()

    def show_held(self, meeting_id: int | None) -> None:
        """Mark the meeting that waits to be put elsewhere."""
        self.months.painter.held_meeting = meeting_id
        self.communities.painter.held_meeting = meeting_id
        self.grid.viewport().update()

    def tell_alone(self, is_alone: bool) -> None:
        """Say what is chosen where no column beside the grid does."""
        self.told.setVisible(is_alone)

    def _tell(self, _seen: object = None) -> None:
        """Put the cell under the pointer, else the chosen one, into words."""
        index = self.grid.under if self.grid.under.isValid() else self.grid.currentIndex()
        text = index.data(Qt.ItemDataRole.AccessibleTextRole) or ""
        self.told.setText(current().capitalized(text))

    def _turn(self, lines: Lines) -> None:
        self._settings.remember(_REMEMBERED, lines.value)
        self._show_grid()
        self.turned.emit()
        self.grid.setFocus()

    def _show_grid(self) -> None:
        self._stack.setCurrentWidget(self.grid)
        self.setFocusProxy(self.grid)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(10, 8, 10, 0)
        top.setSpacing(12)
        top.addWidget(self.lines)
        top.addWidget(self.told, 1)
        top.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self._stack, 1)
