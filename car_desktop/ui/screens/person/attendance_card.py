"""What the registers say of someone, one school year at a time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from car_desktop.domain.labels import label
from car_desktop.domain.values import AttendanceStatus, SchoolYear
from car_desktop.services.person_record import MeetingOfPerson, YearOfPerson
from car_desktop.typography import current
from car_desktop.ui.rate_words import rate_sentence
from car_desktop.ui.theme import active_tokens
from car_desktop.ui.tones import attendance_tone
from car_desktop.ui.widgets.buttons import icon_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.chip import Chip
from car_desktop.ui.widgets.flow import Flow
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.rows_model import RIGHT, Column, RowsModel
from car_desktop.ui.widgets.rows_table import RowsTable

LEAST_LIST = 200


class AttendanceCard(Card):
    """How often of each kind, then one line per meeting; Enter opens it, arrows change the year."""

    opened = Signal(int)  # the meeting's identifier

    def __init__(self) -> None:
        super().__init__(self.tr("Attendance"))
        self._years: tuple[YearOfPerson, ...] = ()
        self._shown = 0
        self.year = PlainLabel("", TextRole.STRONG)
        self.before = icon_button("chevron-left", self.tr("Year before"), partial(self._step, 1))
        self.after = icon_button("chevron-right", self.tr("Year after"), partial(self._step, -1))
        self.totals = PlainLabel("", wrap=True)
        self.counts = Flow()
        self._rows: RowsModel[MeetingOfPerson] = RowsModel(
            self._columns(), key=lambda row: row.meeting_id
        )
        self.table = RowsTable(self._rows, self.tr("Meetings"))
        self.table.placeholder = self.tr("No attendance taken yet.")
        self.table.activated_row.connect(self._open)
        self.purpose = PlainLabel(
            self.tr("This data supports coaching; it never evaluates people."),
            TextRole.SECONDARY,
            wrap=True,
        )
        self._lay_out_parts()

    def show_years(self, years: Sequence[YearOfPerson]) -> None:
        """Show the same school year as before, or the latest one where it is gone."""
        known = self._years[self._shown].year if self._years else None
        self._years = tuple(years)
        places = (place for place, year in enumerate(self._years) if year.year == known)
        self._shown = next(places, 0)
        self._show_year()

    def show_latest(self) -> None:
        """Forget the year that was chosen, because the person is another."""
        self._years, self._shown = (), 0

    def _show_year(self) -> None:
        year = self._years[self._shown] if self._years else None
        meetings = year.meetings if year else ()
        self._rows.set_rows(meetings)
        self.year.setText(_year_words(year.year) if year else "")
        self.before.setEnabled(self._shown < len(self._years) - 1)
        self.after.setEnabled(self._shown > 0)
        for part in (self.year, self.before, self.after, self.totals):
            part.setVisible(year is not None)
        if year is not None:
            self.totals.setText(self._totals(year))
        marks = Counter(meeting.status for meeting in meetings)
        self.counts.set_widgets([self._count(s, marks[s]) for s in AttendanceStatus if s in marks])
        self.counts.setVisible(bool(marks))

    def _totals(self, year: YearOfPerson) -> str:
        hours = self.tr("{hours} attended").format(hours=current().duration(year.minutes))
        return f"{hours} · {rate_sentence(year.rate)}" if year.rate.expected else hours

    def _step(self, places: int) -> None:
        self._shown += places
        self._show_year()

    def _count(self, status: AttendanceStatus, count: int) -> Chip:
        text = self.tr("{status}: {count}").format(
            status=label(status), count=current().number(count)
        )
        return Chip(text, attendance_tone(status))

    def _columns(self) -> list[Column[MeetingOfPerson]]:
        return [
            Column(
                self.tr("Meeting"),
                lambda row: current().date_long(row.starts_at.date()),
                detail=lambda row: row.community,
                sort=lambda row: row.starts_at,
                stretch=True,
            ),
            Column(
                self.tr("Attendance"),
                lambda row: label(row.status),
                tone=lambda row: attendance_tone(row.status),
                width=190,
            ),
            Column(
                self.tr("Duration"),
                lambda row: current().duration(row.minutes) if row.minutes else "–",
                sort=lambda row: row.minutes,
                align=RIGHT,
                width=100,
            ),
        ]

    def _lay_out_parts(self) -> None:
        where = QHBoxLayout()
        where.setSpacing(4)
        for widget in (self.before, self.year, self.after):
            where.addWidget(widget)
        where.addSpacing(12)
        where.addWidget(self.totals, 1)
        self.add(where)
        self.add(self.counts)
        self.table.setMinimumHeight(active_tokens().px(LEAST_LIST))
        self.add(self.table, 1)
        self.add(self.purpose)

    def _open(self, row: MeetingOfPerson) -> None:
        self.opened.emit(row.meeting_id)


def _year_words(year: SchoolYear) -> str:
    return current().school_year(year.start)
