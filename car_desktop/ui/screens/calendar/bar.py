"""The line above the calendar: which period, which view, and what can be done."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QPushButton, QWidget

from car_desktop.ui.screens.calendar.period import CalendarView
from car_desktop.ui.theme import active_tokens
from car_desktop.ui.widgets.buttons import (
    icon_button,
    primary_button,
    secondary_button,
    without_state,
)
from car_desktop.ui.widgets.page_header import PageHeader
from car_desktop.ui.widgets.segmented import Segmented

TITLE_WIDTH = 190


class CalendarBar(QWidget):
    """Title and arrows on the left; views, exchange and « Plan » on the right."""

    stepped = Signal(int)  # one period before or after
    today_requested = Signal()
    plan_requested = Signal()
    series_requested = Signal()
    days_off_requested = Signal()
    find_requested = Signal()
    import_requested = Signal()
    export_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = PageHeader()
        self.header.setMinimumWidth(active_tokens().px(TITLE_WIDTH))
        self.before = icon_button("chevron-left", self.tr("Before"), partial(self.stepped.emit, -1))
        self.today = secondary_button(self.tr("Today"), self.today_requested.emit, small=True)
        self.after = icon_button("chevron-right", self.tr("After"), partial(self.stepped.emit, 1))
        self.view = Segmented(
            [
                (CalendarView.WEEK, self.tr("Week")),
                (CalendarView.MONTH, self.tr("Month")),
                (CalendarView.LIST, self.tr("List")),
                (CalendarView.YEAR, self.tr("School year")),
            ],
            self.tr("View of the calendar"),
        )
        self._lay_out()

    def fold(self, width: int) -> None:
        """Take two lines where one is too short."""
        wanted = sum(line.minimumSize().width() for line in (self._where, self._how))
        is_narrow = wanted + self._line.spacing() > width
        directions = QBoxLayout.Direction
        self._line.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)

    def _lay_out(self) -> None:
        where, how = self._where, self._how = QHBoxLayout(), QHBoxLayout()
        for widget in (self.header, self.before, self.today, self.after):
            where.addWidget(widget)
        where.addStretch(1)
        how.addWidget(self.view)
        how.addStretch(1)
        how.addWidget(self._exchange_button())
        how.addWidget(secondary_button(self.tr("Series…"), self.series_requested.emit))
        how.addWidget(primary_button(self.tr("Plan"), self.plan_requested.emit, icon="plus"))
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        for line in (where, how, self._line):
            line.setSpacing(8)
        self._line.addLayout(where, 1)
        self._line.addLayout(how)

    def _exchange_button(self) -> QPushButton:
        """Outlook, Google and Apple, both ways."""
        button = secondary_button(self.tr("Calendars"), icon="refresh-cw")
        menu = QMenu(button)
        wishes: tuple[tuple[str, Callable[[], object]], ...] = (
            (self.tr("Import a calendar (.ics)…"), self.import_requested.emit),
            (self.tr("Export to a calendar (.ics)…"), self.export_requested.emit),
            (self.tr("School calendar…"), self.days_off_requested.emit),
            (self.tr("Find a moment…"), self.find_requested.emit),
        )
        for name, run in wishes:
            menu.addAction(name).triggered.connect(without_state(run))
        button.setMenu(menu)
        button.setProperty("menu", True)
        return button
