"""What a change would do, meeting by meeting: those that change, and those left alone with the reason."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from car_desktop.i18n import translate
from car_desktop.services.series import SeriesPreview
from car_desktop.services.series_plan import LeftAlone, Touched
from car_desktop.typography import current
from car_desktop.ui.widgets.chip import Tone
from car_desktop.ui.widgets.rows_model import Column, RowsModel
from car_desktop.ui.widgets.rows_table import RowsTable


@dataclass(frozen=True, slots=True)
class Fate:
    """One meeting, where it goes, and why it stays as it is where it does."""

    day: date
    new_day: date
    reason: str = ""
    says: str = ""
    tone: Tone = Tone.BRAND


class EffectTable(RowsTable[Fate]):
    """Shows one line per meeting, by date."""

    def __init__(self, name: str) -> None:
        self._fates: RowsModel[Fate] = RowsModel(_columns(), key=lambda fate: fate.day)
        super().__init__(self._fates, name, sortable=False)

    def show_fates(self, fates: Iterable[Fate]) -> None:
        """Replace what is shown."""
        self._fates.set_rows(sorted(fates, key=lambda fate: (fate.day, fate.new_day)))


def changed(touched: Iterable[Touched]) -> list[Fate]:
    """The lines of meetings that change."""
    says = translate("Series", "Changes")
    return [Fate(one.day, one.new_day, says=says) for one in touched]


def left_alone(meetings: Iterable[LeftAlone]) -> list[Fate]:
    """The lines of meetings that stay."""
    says = translate("Series", "Left alone")
    return [Fate(one.day, one.day, one.reason, says, Tone.NEUTRAL) for one in meetings]


def removed(days: Iterable[date]) -> list[Fate]:
    """The lines of meetings that go."""
    says = translate("Series", "Removed")
    return [Fate(day, day, says=says, tone=Tone.AMBER) for day in days]


def added(preview: SeriesPreview) -> list[Fate]:
    """The lines of meetings that come, and of those that find no day."""
    new, out = translate("Series", "New"), translate("Series", "Left out")
    return [
        Fate(p.planned, p.day, says=new)
        if p.day
        else Fate(p.planned, p.planned, p.reason, out, Tone.NEUTRAL)
        for p in preview.days
    ]


def _columns() -> list[Column[Fate]]:
    return [
        Column(
            translate("Series", "Meeting"),
            _day,
            detail=_detail,
            tooltip=_detail,
            strong=lambda fate: not fate.reason,
            quiet=lambda fate: bool(fate.reason),
            stretch=True,
        ),
        Column(translate("Series", "Outcome"), lambda fate: fate.says, tone=lambda fate: fate.tone),
    ]


def _day(fate: Fate) -> str:
    return current().capitalized(current().date_long_with_weekday(fate.new_day))


def _detail(fate: Fate) -> str:
    if fate.day == fate.new_day:
        return fate.reason
    was = f"{current().weekday_short(fate.day)} {current().day_month(fate.day)}"
    return translate("Series", "instead of {day}").format(day=was)
