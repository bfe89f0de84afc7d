"""The attendance of the community over the school year: a line, and its figures on demand."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from car_desktop.domain.values import SchoolYear
from car_desktop.reports.year.participation import attendance_chart
from car_desktop.services.year_meetings import YearMeeting, activity_of_year
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.rate_words import rate_figure, rate_sentence
from car_desktop.ui.screens.community.tab import CommunityTab, Today
from car_desktop.ui.widgets.buttons import secondary_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.chart import ChartView
from car_desktop.ui.widgets.empty_state import EmptyState
from car_desktop.ui.widgets.rows_model import RIGHT, Column, RowsModel
from car_desktop.ui.widgets.rows_table import RowsTable


class AttendanceTab(CommunityTab[YearMeeting]):
    """One dot per meeting held; the same figures stand in a table, in place of the line when asked for."""

    def __init__(self, context: Context, today: Today, parent: QWidget | None = None) -> None:
        super().__init__(context, today, parent)
        self._rows: RowsModel[YearMeeting] = RowsModel(self._columns(), key=lambda row: row.id)
        self.table = RowsTable(self._rows, self.tr("Attendance, meeting by meeting"))
        self.table.activated_row.connect(self._open)
        self.add_actions([(self.tr("Open"), "Ctrl+O", self._open)])
        self.table.hide()
        self.chart = ChartView()
        self.figures = secondary_button(self.tr("Show the figures"), small=True)
        self.figures.setCheckable(True)
        self.figures.toggled.connect(self._show_figures)
        self._card = Card(self.tr("Attendance over the year"))
        self._card.add_to_header(self.figures)
        self._lay_out()

    def refresh(self) -> None:
        """Read the meetings of the school year that were held."""
        year = SchoolYear.of(self._today)
        activity = self.operations.query(activity_of_year, year, self.community_id)
        self._rows.set_rows(activity.held)
        self._card.set_trailing(rate_sentence(activity.rate))
        title = self.tr("Attendance over the school year {year}")
        self.chart.set_chart(
            attendance_chart(activity.held), title.format(year=current().school_year(year.start))
        )
        self._pages.setCurrentIndex(0 if activity.held else 1)

    def _columns(self) -> list[Column[YearMeeting]]:
        return [
            Column(
                self.tr("Meeting"),
                lambda row: current().date_long(row.day),
                sort=lambda row: row.starts_at,
                detail=lambda row: row.title,
                stretch=True,
            ),
            Column(self.tr("Present"), lambda row: current().number(row.rate.covered), align=RIGHT),
            Column(
                self.tr("Expected"), lambda row: current().number(row.rate.expected), align=RIGHT
            ),
            Column(self.tr("Rate"), lambda row: rate_figure(row.rate), align=RIGHT),
        ]

    def _lay_out(self) -> None:
        self._card.add(self.chart, 1)
        self._card.add(self.table, 1)
        empty = Card()
        empty.setAccessibleName(self.tr("Attendance over the year"))
        empty.add(
            EmptyState(
                "users",
                self.tr("No meeting held yet"),
                self.tr("The attendance of each meeting is drawn here, over the school year."),
            ),
            1,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        self._pages = QStackedLayout()
        column.addLayout(self._pages, 1)
        self._pages.addWidget(self._card)
        self._pages.addWidget(empty)

    def _show_figures(self, are_wanted: bool) -> None:
        self.table.setVisible(are_wanted)
        self.chart.setHidden(are_wanted)
        self.figures.setText(
            self.tr("Show the chart") if are_wanted else self.tr("Show the figures")
        )

    def _open(self, row: YearMeeting) -> None:
        self.context.navigator.open(ScreenId.MEETING, meeting_id=row.id)
