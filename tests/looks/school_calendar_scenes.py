"""The painter of school calendars, its previews, and the moments found for a community."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path

from car_desktop.domain.values import DayOffKind
from car_desktop.services.communities import communities
from car_desktop.services.days_off import DayRun, add_days_off
from car_desktop.services.meetings import meetings
from car_desktop.services.organisations import organisations
from car_desktop.services.slot_members import slot_members
from car_desktop.ui.dialogs.school_calendar.actions import edit_school_calendar
from car_desktop.ui.dialogs.school_calendar.plan_sheets import ImportDaysSheet
from car_desktop.ui.dialogs.school_calendar.sheet import SchoolCalendarSheet
from car_desktop.ui.dialogs.slots.actions import find_another_slot, find_slot
from car_desktop.ui.dialogs.slots.sheet import SlotsSheet
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

CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:essai
BEGIN:VEVENT
UID:a
SUMMARY:Journée pédagogique – toutes les écoles
DTSTART;VALUE=DATE:20261127
END:VEVENT
BEGIN:VEVENT
UID:b
SUMMARY:Photo scolaire
DTSTART;VALUE=DATE:20261130
END:VEVENT
BEGIN:VEVENT
UID:c
SUMMARY:Semaine de relâche
DTSTART;VALUE=DATE:20270227
DTEND;VALUE=DATE:20270308
END:VEVENT
END:VCALENDAR
"""


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


def _opened(stage: Stage, day: date) -> SchoolCalendarSheet:
    edit_school_calendar(stage.context, stage.window, day, _painted(stage))
    sheet = stage.top()
    assert isinstance(sheet, SchoolCalendarSheet)
    return sheet


def _show_copy(stage: Stage) -> None:
    _opened(stage, date(2027, 9, 14)).copy_button.click()


def _show_import(stage: Stage) -> None:
    _opened(stage, SEPTEMBER).import_button.click()


def _show_imported(stage: Stage) -> None:
    file = stage.context.settings.folder / "calendrier.ics"
    file.write_text(CALENDAR.replace("\n", "\r\n"), "utf-8")
    _show_import(stage)
    sheet = stage.top()
    assert isinstance(sheet, ImportDaysSheet)
    sheet.file.set_path(file)
    sheet.accept()
    stage.wait_until(lambda: sheet.pages.currentWidget() is sheet.days)


def _busy(folder: Path, name: str, *hours: tuple[datetime, int]) -> Path:
    """A calendar with some busy times, as a member would send it."""
    events = "".join(
        f"BEGIN:VEVENT\nUID:{start:%d%H}\nDTSTART:{start:%Y%m%dT%H%M%S}\n"
        f"DURATION:PT{length}H\nEND:VEVENT\n"
        for start, length in hours
    )
    path = folder / f"{name}.ics"
    text = f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:essai\n{events}END:VCALENDAR\n"
    path.write_text(text.replace("\n", "\r\n"), "utf-8")
    return path


def _show_slots(stage: Stage) -> None:
    """Moments for a community whose members gave three calendars, one of which says not whose."""
    query, today = stage.context.operations.query, date.today()
    community = max(query(communities, today), key=lambda row: row.members)
    find_slot(stage.context, stage.window, today, community_id=community.id)
    sheet = stage.top()
    assert isinstance(sheet, SlotsSheet)
    folder, days = stage.context.settings.folder, (today, today + timedelta(days=60))
    names = [member.name for member in query(slot_members, community.id, days)][:2]
    first = datetime.combine(today, time(8)) + timedelta(days=1)
    hours = [(first + timedelta(days=day), 3 + day % 5) for day in range(0, 40, 2)]
    sheet.read([_busy(folder, name, *hours) for name in (*names, "calendrier")])
    stage.wait_until(lambda: len(sheet.files.rows) == 3 and sheet.accept_button.isEnabled())
    stage.wait_until(lambda: bool(sheet.summary.text()))


def _show_another_slot(stage: Stage) -> None:
    row = next(r for r in stage.context.operations.query(meetings) if r.state.is_upcoming)
    find_another_slot(stage.context, stage.window, row.id)
    sheet = stage.top()
    assert isinstance(sheet, SlotsSheet)
    stage.wait_until(sheet.accept_button.isEnabled)


def _show_by_hand(stage: Stage) -> None:
    _show_another_slot(stage)
    sheet = stage.top()
    assert isinstance(sheet, SlotsSheet)
    sheet.files.by_hand.click()


SCENES = (
    Scene("school-calendar", _show_year),
    Scene("school-calendar-empty", _show_empty_year),
    Scene("school-calendar-copy", _show_copy),
    Scene("school-calendar-import", _show_import),
    Scene("school-calendar-imported", _show_imported),
    Scene("slots", _show_slots),
    Scene("slots-moving", _show_another_slot),
    Scene("slots-by-hand", _show_by_hand),
)
