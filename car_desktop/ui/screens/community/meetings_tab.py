"""The meetings of the community: past with their rate, to come, postponed, cancelled."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QWidget

from car_desktop.domain.labels import label
from car_desktop.services.community_history import HeldOrPlanned, community_meetings
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.day_words import day_words
from car_desktop.ui.dialogs.meeting import actions
from car_desktop.ui.dialogs.series import actions as series_actions
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.rate_words import rate_figure, rate_sentence
from car_desktop.ui.screens.community.tab import CommunityTab, Today
from car_desktop.ui.tones import meeting_tone
from car_desktop.ui.widgets.buttons import primary_button, secondary_button
from car_desktop.ui.widgets.empty_state import EmptyState
from car_desktop.ui.widgets.rows_model import RIGHT, Column, RowsModel
from car_desktop.ui.widgets.rows_table import RowsTable


class MeetingsTab(CommunityTab[HeldOrPlanned]):
    """One line per meeting, the latest first; Enter opens it."""

    def __init__(self, context: Context, today: Today, parent: QWidget | None = None) -> None:
        super().__init__(context, today, parent)
        self._rows: RowsModel[HeldOrPlanned] = RowsModel(
            self._columns(), key=lambda line: line.row.id
        )
        self.table = RowsTable(self._rows, self.tr("Meetings"))
        self.table.activated_row.connect(self._open)
        self.add_actions(
            [
                (self.tr("Open"), "Ctrl+O", self._open),
                (self.tr("Change…"), "F2", self._edit),
                (self.tr("Who counts in the rate…"), "Ctrl+Shift+R", self._explain_rate),
                (self.tr("Postpone…"), "Ctrl+Shift+P", self._postpone),
                (self.tr("Cancel the meeting…"), "Ctrl+Shift+X", self._cancel),
                (self.tr("Change its series…"), "Shift+F2", self._change_series),
                (self.tr("End its series…"), "Shift+Del", self._end_series),
                (self.tr("Delete"), "Del", self._delete),
            ]
        )
        plan = primary_button(
            self.tr("Plan a meeting…"), self._plan, icon="calendar-plus", small=True
        )
        self.series = secondary_button(self.tr("Plan a series…"), self._plan_series, small=True)
        empty = EmptyState(
            "calendar-plus",
            self.tr("No meeting yet"),
            self.tr("Plan the first one: its usual hours and place will be proposed next time."),
            (self.tr("Plan a meeting…"), self._plan),
        )
        self.lay_out([plan, self.series], empty)

    def refresh(self) -> None:
        """Read the meetings."""
        lines = self.operations.query(community_meetings, self.community_id)
        self._rows.set_rows(lines)
        self.show_table(bool(lines))

    def _columns(self) -> list[Column[HeldOrPlanned]]:
        return [
            Column(
                self.tr("No."),
                lambda line: str(line.row.number or ""),
                sort=lambda line: line.row.number or 0,
                align=RIGHT,
            ),
            Column(self.tr("Date"), self._date, sort=_start, detail=_hours, strong=lambda _: True),
            Column(self.tr("Object"), _object, detail=_place_of_titled, stretch=True),
            Column(
                self.tr("State"),
                lambda line: label(line.row.state),
                tone=lambda line: meeting_tone(line.row.state),
            ),
            Column(
                self.tr("Attendance"),
                lambda line: rate_figure(line.rate) if line.rate else "",
                sort=lambda line: (line.rate and line.rate.ratio) or -1.0,
                tooltip=lambda line: rate_sentence(line.rate) if line.rate else "",
                align=RIGHT,
            ),
        ]

    def _date(self, line: HeldOrPlanned) -> str:
        return current().capitalized(day_words(line.row.day, self._today))

    def _plan(self) -> None:
        actions.plan_meeting(self.context, self.window(), community_id=self.community_id)

    def _plan_series(self) -> None:
        series_actions.plan_series(
            self.context, self.window(), self._today, community_id=self.community_id
        )

    def _open(self, line: HeldOrPlanned) -> None:
        self.context.navigator.open(ScreenId.MEETING, meeting_id=line.row.id)

    def _edit(self, line: HeldOrPlanned) -> None:
        actions.edit_meeting(self.context, self.window(), line.row.id)

    def _explain_rate(self, line: HeldOrPlanned) -> None:
        from car_desktop.ui.dialogs.rate.sheet import RateSheet

        RateSheet(self.window(), self.operations, line.row.id, self._date(line)).open()

    def _postpone(self, line: HeldOrPlanned) -> None:
        actions.postpone(self.context, self.window(), line.row.id)

    def _cancel(self, line: HeldOrPlanned) -> None:
        actions.cancel(self.context, self.window(), line.row.id)

    def _change_series(self, line: HeldOrPlanned) -> None:
        if series := series_actions.series_of_meeting(self.context, line.row.id):
            series_actions.change_series(self.context, self.window(), series)

    def _end_series(self, line: HeldOrPlanned) -> None:
        if series := series_actions.series_of_meeting(self.context, line.row.id):
            series_actions.end_series(self.context, self.window(), series)

    def _delete(self, line: HeldOrPlanned) -> None:
        actions.delete(self.context, line.row.id)


def _start(line: HeldOrPlanned) -> datetime:
    return line.row.starts_at


def _hours(line: HeldOrPlanned) -> str:
    return current().time_span(line.row.starts_at, line.row.ends_at)


def _object(line: HeldOrPlanned) -> str:
    return line.row.title or _place(line)


def _place_of_titled(line: HeldOrPlanned) -> str:
    return _place(line) if line.row.title else ""


def _place(line: HeldOrPlanned) -> str:
    return " · ".join(part for part in (line.row.place, label(line.row.mode)) if part)
