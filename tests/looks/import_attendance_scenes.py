"""Attendance from reports: the files, the columns to name, and who is who."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from car_desktop.domain.values import MeetingState
from car_desktop.services.attendance import attendance_sheet
from car_desktop.services.meetings import MeetingRow, meetings
from car_desktop.ui.dialogs.import_attendance.sheet import ImportAttendanceSheet
from tests.looks.scene import Scene
from tests.looks.stage import Stage

STRANGE = "Poste;Entrée;Sortie;Palier\nCabine 12;9 h 02;11 h 30;2\nCabine 14;9 h 15;11 h 28;3\n"


def _meeting(stage: Stage) -> MeetingRow:
    around = (date.today() - timedelta(days=200), date.today() + timedelta(days=200))
    rows = stage.context.operations.query(meetings, None, around)
    return next(row for row in rows if row.state is MeetingState.HELD)


def _opened(stage: Stage) -> ImportAttendanceSheet:
    sheet = ImportAttendanceSheet(stage.context, stage.window, _meeting(stage).id)
    sheet.open()
    return sheet


def _read(stage: Stage, text: str) -> ImportAttendanceSheet:
    file: Path = stage.context.settings.folder / "rapport.csv"
    file.write_text(text, "utf-8")
    sheet = _opened(stage)
    sheet.files.first.set_path(file)
    sheet.accept()
    stage.wait_until(lambda: sheet.pages.currentWidget() is not sheet.files)
    return sheet


def _show_files(stage: Stage) -> None:
    _opened(stage).files.add_file.click()


def _show_columns(stage: Stage) -> None:
    sheet = _read(stage, STRANGE)
    if sheet.pages.currentWidget() is sheet.people:
        sheet.explain.click()
        stage.wait_until(lambda: sheet.pages.currentWidget() is sheet.columns)


def _show_participants(stage: Stage) -> None:
    meeting = _meeting(stage)
    people = stage.context.operations.query(attendance_sheet, meeting.id).rows[:9]
    start, end = meeting.starts_at, meeting.ends_at
    lines = [f"{row.full_name};{start:%Y-%m-%d %H:%M:%S};{end:%Y-%m-%d %H:%M:%S}" for row in people]
    lines += [
        f"{name};{start:%Y-%m-%d %H:%M:%S};{end:%Y-%m-%d %H:%M:%S}" for name in ("iPad 2", "R. A.")
    ]
    _read(stage, "\n".join(["Nom;Arrivée;Départ", *lines]))


SCENES = (
    Scene("sheet-import-attendance-files", _show_files),
    Scene("sheet-import-attendance-columns", _show_columns),
    Scene("sheet-import-attendance-participants", _show_participants),
)
