"""The end of a meeting: what is missing, the closing, the versions."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from car_desktop.domain.values import AttendanceStatus, MeetingState
from car_desktop.services.attendance import attendance_sheet, mark_attendance
from car_desktop.services.closing import close_meeting
from car_desktop.services.meetings import MeetingRow, meetings
from car_desktop.services.norms import write_norms
from car_desktop.services.versions import reopen_meeting, versions
from car_desktop.ui.dialogs.export_everything.sheet import ExportEverythingSheet
from car_desktop.ui.dialogs.meeting import closing_sheets
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.screens.meeting.screen import MeetingScreen
from tests.looks.scene import Scene
from tests.looks.stage import Stage


def _held(stage: Stage) -> MeetingRow:
    today = date.today()
    around = (today - timedelta(days=200), today + timedelta(days=200))
    rows = stage.context.operations.query(meetings, None, around)
    return next(row for row in rows if row.state is MeetingState.HELD)


def _show(stage: Stage, meeting_id: int) -> None:
    stage.context.navigator.open(ScreenId.MEETING, meeting_id=meeting_id, step="report")


def _show_gaps(stage: Stage) -> None:
    held, operations = _held(stage), stage.context.operations
    norms = "On commence et on finit à l’heure.\nOn parle des pratiques, jamais des personnes."
    operations.execute("normes", write_norms, held.community_id, norms, held.day)
    _show(stage, held.id)


def _show_closing(stage: Stage) -> None:
    held = _held(stage)
    _show(stage, held.id)
    closing_sheets.close(stage.context, stage.window, held.id)


def _with_two_versions(stage: Stage) -> int:
    held, operations = _held(stage), stage.context.operations
    if not operations.query(versions, held.id):
        now = datetime.now().astimezone()
        operations.execute("clore", close_meeting, held.id, now)
        operations.execute("rouvrir", reopen_meeting, held.id, "Une absence avait été mal notée")
        for row in operations.query(attendance_sheet, held.id).rows[:2]:
            operations.execute(
                "présence", mark_attendance, held.id, row.person_id, AttendanceStatus.EXCUSED
            )
        operations.execute("clore", close_meeting, held.id, now + timedelta(minutes=12))
    return held.id


def _show_versions(stage: Stage) -> None:
    _show(stage, _with_two_versions(stage))


def _show_changes(stage: Stage) -> None:
    _show_versions(stage)
    screen = stage.window.stack.currentWidget()
    assert isinstance(screen, MeetingScreen)
    screen.report.closing.compare(0)


def _show_reopening(stage: Stage) -> None:
    closing_sheets.reopen(stage.context, stage.window, _with_two_versions(stage))


def _show_export(stage: Stage) -> None:
    stage.window.export_everything()


def _show_exporting(stage: Stage) -> None:
    """As it is while the file is being written."""
    stage.window.export_everything()
    (sheet,) = stage.window.findChildren(ExportEverythingSheet)
    sheet.state.show()
    sheet.accept_button.setEnabled(False)


# The meeting is closed by the later scenes: they come last.
SCENES: tuple[Scene, ...] = (
    Scene("sheet-export-everything", _show_export),
    Scene("sheet-export-everything-going-on", _show_exporting),
    Scene("meeting-report-gaps", _show_gaps),
    Scene("sheet-closing", _show_closing),
    Scene("meeting-report-versions", _show_versions),
    Scene("sheet-versions-compared", _show_changes),
    Scene("sheet-reopening", _show_reopening),
)
