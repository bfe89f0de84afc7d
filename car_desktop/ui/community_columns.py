"""The columns that describe a community, the same on « Today » and in the list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from car_desktop.domain.labels import label, short_label
from car_desktop.i18n import translate
from car_desktop.services.communities import RHYTHM, CommunityRow
from car_desktop.typography import current
from car_desktop.ui.day_words import moment_words
from car_desktop.ui.rate_words import rate_figure, rhythm_sentence
from car_desktop.ui.tones import kind_tone
from car_desktop.ui.widgets.chip import Tone
from car_desktop.ui.widgets.rate_bars import RateBarsDelegate
from car_desktop.ui.widgets.rows_model import RIGHT, Column
from car_desktop.ui.widgets.rows_table import RowsTable

if TYPE_CHECKING:
    from car_desktop.services.rhythm import ToPlan


def name_column(*, with_organisation: bool = False) -> Column[CommunityRow]:
    """The name, with the organisation under it in the whole list."""
    return Column(
        translate("CommunityColumns", "Community"),
        lambda row: row.name,
        detail=(lambda row: row.organisation) if with_organisation else None,
        strong=lambda row: True,
        stretch=True,
    )


def kind_column() -> Column[CommunityRow]:
    """The kind, as a chip of its colour."""
    return Column(
        translate("CommunityColumns", "Kind"),
        lambda row: short_label(row.kind),
        tone=lambda row: kind_tone(row.kind),
        tooltip=lambda row: label(row.kind),
    )


def members_column() -> Column[CommunityRow]:
    """How many members there are today."""
    return Column(
        translate("CommunityColumns", "Members"),
        lambda row: current().number(row.members),
        sort=lambda row: row.members,
        align=RIGHT,
    )


def next_meeting_column(today: Callable[[], date]) -> Column[CommunityRow]:
    """When it meets next, or that this remains to be planned."""
    return Column(
        translate("CommunityColumns", "Next meeting"),
        lambda row: _next_meeting(row, today()),
        sort=lambda row: row.next_starts_at or datetime.max,
        quiet=lambda row: row.next_starts_at is None,
    )


def rhythm_column(
    waiting: Callable[[CommunityRow], ToPlan | None],
) -> Column[CommunityRow]:
    """A chip where the rhythm that a community agreed on is broken, with the day it waits for."""
    return Column(
        translate("CommunityColumns", "Rhythm"),
        lambda row: translate("CommunityColumns", "To be planned") if waiting(row) else "",
        tone=lambda row: Tone.AMBER if waiting(row) else None,
        tooltip=lambda row: _due_words(waiting(row)),
    )


def attendance_column() -> Column[CommunityRow]:
    """The rate over the last meetings; `show_bars` draws them beside it."""
    return Column(
        translate("CommunityColumns", "Attendance"),
        lambda row: rate_figure(row.rate) if row.rates else "–",
        sort=lambda row: -1.0 if row.rate.ratio is None else row.rate.ratio,
        tooltip=lambda row: rhythm_sentence(row.rates),
    )


def show_bars(table: RowsTable[CommunityRow], columns: Sequence[Column[CommunityRow]]) -> None:
    """Draw small bars in the column of attendance."""
    title = translate("CommunityColumns", "Attendance")
    position = next(i for i, column in enumerate(columns) if column.title == title)
    table.setItemDelegateForColumn(position, RateBarsDelegate(_ratios, RHYTHM, table))


def _ratios(row: Any) -> list[float | None]:
    return [rate.ratio for rate in row.rates] if isinstance(row, CommunityRow) else []


def _due_words(waiting: ToPlan | None) -> str:
    if waiting is None or waiting.due is None:
        return ""
    return translate("CommunityColumns", "Next meeting by {day}").format(
        day=current().date_long(waiting.due)
    )


def _next_meeting(row: CommunityRow, today: date) -> str:
    if row.next_starts_at is None:
        return translate("CommunityColumns", "To be planned")
    return moment_words(row.next_starts_at, today)
