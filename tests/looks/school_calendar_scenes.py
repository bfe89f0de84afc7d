"""The painter of school calendars and its previews, on a service centre invented for the pictures."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from car_desktop.domain.values import DayOffKind
from car_desktop.services.days_off import DayRun, add_days_off
from car_desktop.services.organisations import organisations
from car_desktop.ui.dialogs.school_calendar.actions import edit_school_calendar
from tests.looks.scene import Scene
from tests.looks.stage import Stage

SEPTEMBER = date(2026, 9, 14)
_RUNS = (
    ((2026, 8, 25), 4, DayOffKind.PEDAGOGICAL, "Planification"),
    ((2026, 9, 18), 1, DayOffKind.PEDAGOGICAL, ""),
    ((2026, 11, 13), 1, DayOffKind.PEDAGOGICAL, ""),
    ((2026, 12, 23), 13, DayOffKind.BREAK, "Congé des Fêtes"),
    ((2027, 1, 22), 1, DayOffKind.CONDITIONAL, "Tempête"),
    ((2027, 3, 1), 5, DayOffKind.BREAK, "Relâche"),
    ((2027, 4, 30), 1, DayOffKind.CONDITIONAL, ""),
    ((2027, 5, 21), 1, DayOffKind.HOLIDAY, "Congé mobile"),
)


def _runs() -> Iterator[DayRun]:
    for (year, month, day), days, kind, name in _RUNS:
        first = date(year, month, day)
        yield DayRun(first, first + timedelta(days=days - 1), kind, name)


def _painted(stage: Stage) -> tuple[int, str]:
    """An organisation whose year is painted."""
    chosen = stage.context.operations.query(organisations)[0]
    for run in _runs():
        stage.context.operations.execute("scene", add_days_off, chosen.id, run)
    return chosen.id, chosen.name


def _show_year(stage: Stage) -> None:
    edit_school_calendar(stage.context, stage.window, date(2027, 3, 3), _painted(stage))


def _show_empty_year(stage: Stage) -> None:
    chosen = stage.context.operations.query(organisations)[-1]
    where = (chosen.id, chosen.name)
    edit_school_calendar(stage.context, stage.window, date(2030, 9, 3), where)


SCENES = (
    Scene("school-calendar", _show_year),
    Scene("school-calendar-empty", _show_empty_year),
)
