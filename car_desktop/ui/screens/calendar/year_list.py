"""The meetings of a school year, one per line."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QAbstractItemView

from car_desktop.domain.labels import label, short_label
from car_desktop.i18n import translate
from car_desktop.services.meetings import MeetingRow
from car_desktop.typography import current
from car_desktop.ui.screens.calendar.shown import Shown
from car_desktop.ui.tones import kind_tone, meeting_tone
from car_desktop.ui.widgets.rows_model import Column, RowsModel
from car_desktop.ui.widgets.rows_table import RowsTable

KIND_COLUMN = 2


class YearList(RowsTable[MeetingRow]):
    """Asks for nothing by itself: the screen listens to the row that is chosen."""

    def __init__(self, name: str, today: Callable[[], date]) -> None:
        self._meetings = RowsModel(year_columns(today), key=lambda row: row.id)
        super().__init__(self._meetings, name)
        self.placeholder = self.tr("No meeting this school year.")

    def show_year(self, shown: Shown) -> None:
        """Put the meeting, or the first one to come, in the middle of the list."""
        self._meetings.set_rows(shown.meetings)
        ahead = (row.id for row in shown.meetings if row.day >= shown.day)
        wanted = next(ahead, None) if shown.meeting_id is None else shown.meeting_id
        if wanted is not None and self.select_key(wanted):
            hint = QAbstractItemView.ScrollHint.PositionAtCenter
            self.scrollTo(self.currentIndex(), hint)


def year_columns(today: Callable[[], date]) -> list[Column[MeetingRow]]:
    """Date, hours, community, object and place, kind, state."""
    return [
        Column(
            translate("YearList", "Date"),
            _date,
            sort=lambda row: row.starts_at,
            detail=lambda row: current().time_span(row.starts_at, row.ends_at),
            strong=lambda row: row.day >= today(),
            quiet=lambda row: row.day < today(),
        ),
        Column(
            translate("YearList", "Community"),
            lambda row: row.community,
            detail=_about,
            strong=lambda row: row.state.counts,
            quiet=lambda row: not row.state.counts,
            stretch=True,
        ),
        Column(
            translate("YearList", "Kind"),
            lambda row: short_label(row.kind),
            tone=lambda row: kind_tone(row.kind),
        ),
        Column(
            translate("YearList", "State"),
            lambda row: label(row.state),
            tone=lambda row: meeting_tone(row.state),
        ),
    ]


def _date(row: MeetingRow) -> str:
    words = current()
    return words.capitalized(f"{words.weekday_short(row.day)} {words.date_medium(row.day)}")


def _about(row: MeetingRow) -> str:
    return " · ".join(part for part in (row.title, row.place, label(row.mode)) if part)
