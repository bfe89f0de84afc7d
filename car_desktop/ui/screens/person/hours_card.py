"""The hours of someone: by period, outside the meetings, and the certificates issued."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal

from car_desktop.domain.labels import label
from car_desktop.services.certificates import CertificateRow
from car_desktop.services.hours_duties import source_words
from car_desktop.services.hours_record import HoursOfWindow
from car_desktop.services.learning_activities import ActivityRow
from car_desktop.typography import current
from car_desktop.ui.widgets.buttons import secondary_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.fitted_table import FittedTable
from car_desktop.ui.widgets.flow import Flow
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.rows_model import RIGHT, Column, RowsModel

OnClick = Callable[[], object]


class HoursCard(Card):
    """A line per period, per activity and per certificate; Enter opens a period or an activity."""

    period_opened = Signal(object)  # HoursOfWindow
    activity_opened = Signal(object)  # ActivityRow
    removed = Signal(object)  # ActivityRow

    def __init__(self, on_add: OnClick, on_slip: OnClick, on_certificate: OnClick) -> None:
        super().__init__(self.tr("Hours"))
        self._periods: RowsModel[HoursOfWindow] = RowsModel(
            self._period_columns(), key=lambda row: row.window.first.start
        )
        self.periods = FittedTable(self._periods, self.tr("Hours by period"), sortable=False)
        self.periods.activated_row.connect(self.period_opened)
        self.duty = PlainLabel("", TextRole.SECONDARY, wrap=True)
        self._activities: RowsModel[ActivityRow] = RowsModel(
            self._activity_columns(), key=lambda row: row.id
        )
        self.activities = FittedTable(
            self._activities, self.tr("Activities outside the meetings"), sortable=False
        )
        self.activities.placeholder = self.tr("No activity outside the meetings yet.")
        self.activities.activated_row.connect(self.activity_opened)
        self.activities.add_shortcut(self.tr("Remove"), "Del", self._remove)
        self.activities.current_row_changed.connect(self._offer)
        self._certificates: RowsModel[CertificateRow] = RowsModel(
            self._certificate_columns(), key=lambda row: row.id
        )
        self.certificates = FittedTable(
            self._certificates, self.tr("Certificates issued"), sortable=False
        )
        self.slip = secondary_button(self.tr("Hours slip…"), on_slip, small=True)
        self.certificate = secondary_button(self.tr("Certificate…"), on_certificate, small=True)
        self.add_activity = secondary_button(
            self.tr("Add an activity…"), on_add, icon="plus", small=True
        )
        self.change = secondary_button(self.tr("Change…"), self._change, small=True)
        self.remove = secondary_button(self.tr("Remove"), self._remove, small=True)
        self._lay_out_parts()

    def show_hours(
        self,
        periods: Sequence[HoursOfWindow],
        activities: Sequence[ActivityRow],
        certificates: Sequence[CertificateRow],
    ) -> None:
        """Show these, the latest first."""
        self._periods.set_rows(periods)
        self._activities.set_rows(activities)
        self._certificates.set_rows(certificates)
        for table in (self.periods, self.activities, self.certificates):
            table.fit()
        self.certificates.setVisible(bool(certificates))
        self.certificate.setEnabled(any(period.meetings for period in periods))
        for button in (self.change, self.remove):
            button.setVisible(bool(activities))
        self._show_duty(periods[0])
        self._offer()

    def _show_duty(self, hours: HoursOfWindow) -> None:
        """What is asked for, as information: nobody is evaluated here."""
        duty = hours.duty
        self.duty.setVisible(duty is not None)
        if duty is None:
            return
        words = current()
        said = self.tr(
            "For information, {source}: {asked} of continuing education from {first} to {last}. "
            "The person chooses the activities."
        ).format(
            asked=words.duration(duty.minutes),
            first=words.date_long(hours.window.first_day),
            last=words.date_long(hours.window.last_day),
            source=source_words(duty.source) or duty.name,
        )
        self.duty.setText(said)

    def _change(self) -> None:
        if (row := self.activities.current_row()) is not None:
            self.activity_opened.emit(row)

    def _remove(self) -> None:
        if (row := self.activities.current_row()) is not None:
            self.removed.emit(row)

    def _offer(self) -> None:
        has_row = self.activities.current_row() is not None
        self.change.setEnabled(has_row)
        self.remove.setEnabled(has_row)

    def _period_columns(self) -> list[Column[HoursOfWindow]]:
        return [
            Column(self.tr("Period"), _period, detail=self._remaining, stretch=True),
            self._hours(self.tr("Meetings"), lambda row: row.meeting_minutes),
            self._hours(self.tr("Other activities"), lambda row: row.activity_minutes),
            self._hours(self.tr("Total"), lambda row: row.minutes),
        ]

    def _hours(self, title: str, minutes: Callable[[HoursOfWindow], int]) -> Column[HoursOfWindow]:
        return Column(
            title, lambda row: _duration(minutes(row)), sort=minutes, align=RIGHT, width=132
        )

    def _remaining(self, row: HoursOfWindow) -> str:
        if row.duty is None or row.remaining is None:
            return ""
        if not row.remaining:
            return self.tr("The {asked} are reached").format(
                asked=current().duration(row.duty.minutes)
            )
        return self.tr("{remaining} remaining of {asked}").format(
            remaining=current().duration(row.remaining),
            asked=current().duration(row.duty.minutes),
        )

    def _activity_columns(self) -> list[Column[ActivityRow]]:
        return [
            Column(
                self.tr("Activity outside the meetings"),
                lambda row: row.title,
                detail=lambda row: " · ".join(p for p in (label(row.kind), row.provider) if p),
                stretch=True,
            ),
            Column(
                self.tr("Date"),
                lambda row: current().date_medium(row.done_on),
                sort=lambda row: row.done_on,
                width=130,
            ),
            Column(
                self.tr("Duration"),
                lambda row: current().duration(row.minutes),
                sort=lambda row: row.minutes,
                align=RIGHT,
                width=100,
            ),
        ]

    def _certificate_columns(self) -> list[Column[CertificateRow]]:
        return [
            Column(
                self.tr("Certificate"),
                lambda row: row.number,
                detail=self._about,
                quiet=lambda row: row.is_replaced,
                stretch=True,
            ),
            Column(
                self.tr("Issued on"),
                lambda row: current().date_medium(row.issued_on),
                sort=lambda row: row.issued_on,
                width=130,
            ),
            Column(
                self.tr("Duration"),
                lambda row: current().duration(row.minutes),
                sort=lambda row: row.minutes,
                align=RIGHT,
                width=100,
            ),
        ]

    def _about(self, row: CertificateRow) -> str:
        """« CAP de l’école · 24 nov. 2026 · remplacée »."""
        words = current()
        when = (
            words.date_medium(row.meeting_on)
            if row.meeting_on is not None
            else words.school_year(row.school_year.start)
        )
        parts = [row.community, when, self.tr("replaced") if row.is_replaced else ""]
        return " · ".join(part for part in parts if part)

    def _lay_out_parts(self) -> None:
        self.add(self.periods)
        self.add(self.duty)
        self.add(Flow([self.slip, self.certificate]))
        self.add(self.activities)
        self.add(Flow([self.add_activity, self.change, self.remove]))
        self.add(self.certificates)
        self.duty.hide()


def _period(row: HoursOfWindow) -> str:
    words = current()
    return f"{words.date_medium(row.window.first_day)} – {words.date_medium(row.window.last_day)}"


def _duration(minutes: int) -> str:
    return current().duration(minutes) if minutes else "–"
