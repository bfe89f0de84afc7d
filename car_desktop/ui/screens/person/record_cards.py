"""The communities of someone, and what the registers say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Signal

from car_desktop.domain.labels import label
from car_desktop.domain.values import AttendanceStatus
from car_desktop.services.people import MembershipOfPerson
from car_desktop.services.person_record import MeetingOfPerson
from car_desktop.typography import current
from car_desktop.ui.screens.person.period_words import period_words
from car_desktop.ui.tones import attendance_tone
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.chip import Chip
from car_desktop.ui.widgets.fitted_table import FittedTable
from car_desktop.ui.widgets.flow import Flow
from car_desktop.ui.widgets.rows_model import RIGHT, Column, RowsModel
from car_desktop.ui.widgets.rows_table import RowsTable


class MembershipsCard(Card):
    """One line per period in a community; Enter opens it."""

    opened = Signal(int)  # the community's identifier

    def __init__(self) -> None:
        super().__init__(self.tr("Communities"))
        self._rows: RowsModel[MembershipOfPerson] = RowsModel(
            self._columns(), key=lambda row: (row.community_id, row.starts_on, row.role)
        )
        self.table = FittedTable(self._rows, self.tr("Communities"))
        self.table.placeholder = self.tr("Not a member of any community yet.")
        self.table.activated_row.connect(self._open)
        self.add(self.table)

    def show_memberships(self, memberships: Sequence[MembershipOfPerson]) -> None:
        """Show these periods."""
        self._rows.set_rows(memberships)
        self.table.fit()

    def _columns(self) -> list[Column[MembershipOfPerson]]:
        return [
            Column(
                self.tr("Community"),
                lambda row: row.community,
                detail=lambda row: period_words(row.starts_on, row.ends_on),
                strong=lambda row: row.is_current,
                quiet=lambda row: not row.is_current,
                stretch=True,
            ),
            Column(self.tr("Role"), lambda row: label(row.role), width=180),
        ]

    def _open(self, row: MembershipOfPerson) -> None:
        self.opened.emit(row.community_id)


class AttendanceCard(Card):
    """How often of each kind, then one line per meeting; Enter opens it."""

    opened = Signal(int)  # the meeting's identifier

    def __init__(self) -> None:
        super().__init__(self.tr("Attendance"))
        self.counts = Flow()
        self._rows: RowsModel[MeetingOfPerson] = RowsModel(
            self._columns(), key=lambda row: row.meeting_id
        )
        self.table = RowsTable(self._rows, self.tr("Meetings"))
        self.table.placeholder = self.tr("No attendance taken yet.")
        self.table.activated_row.connect(self._open)
        self.add(self.counts)
        self.add(self.table, 1)

    def show_meetings(self, meetings: Sequence[MeetingOfPerson]) -> None:
        """Show these marks, their number and the time they add up to."""
        self._rows.set_rows(meetings)
        minutes = sum(meeting.minutes for meeting in meetings)
        self.set_trailing(
            self.tr("{hours} attended").format(hours=current().duration(minutes)) if minutes else ""
        )
        marks = Counter(meeting.status for meeting in meetings)
        self.counts.set_widgets([self._count(s, marks[s]) for s in AttendanceStatus if s in marks])
        self.counts.setVisible(bool(marks))

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

    def _open(self, row: MeetingOfPerson) -> None:
        self.opened.emit(row.meeting_id)
