"""The meetings of a school year, one per line."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from car_desktop.domain.labels import label, short_label
from car_desktop.i18n import translate
from car_desktop.services.meetings import MeetingRow
from car_desktop.typography import current
from car_desktop.ui.tones import kind_tone, meeting_tone
from car_desktop.ui.widgets.rows_model import Column

KIND_COLUMN = 2


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
