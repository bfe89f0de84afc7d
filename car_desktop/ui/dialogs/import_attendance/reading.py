"""Reading the reports of a meeting, away from the window's thread."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from car_desktop.formats.apart.reading import apart
from car_desktop.formats.attendance_reports.layouts import Meanings
from car_desktop.formats.attendance_reports.report import AttendanceReport
from car_desktop.formats.attendance_reports.tables import Table
from car_desktop.progress import Progress
from car_desktop.services.attendance_import import (
    AttendanceImport,
    plan_attendance_import,
    report_day,
)
from car_desktop.services.report_layouts import report_layouts
from car_desktop.ui.operations import Operations


@dataclass(frozen=True, slots=True)
class Read:
    """One report made of all the files, and what importing it would do."""

    report: AttendanceReport
    plan: AttendanceImport


@dataclass(frozen=True, slots=True)
class Unknown:
    """A table that has to be explained first, and why."""

    table: Table
    why: str


def read_reports(
    operations: Operations,
    meeting_id: int,
    paths: Sequence[Path],
    explained: Mapping[str, Meanings],
    progress: Progress,
) -> Read | Unknown:
    """Read every file with what is known of its columns; raise UserError where one is no report."""
    from car_desktop.formats.attendance_reports.merging import merged
    from car_desktop.formats.attendance_reports.reader import no_report, report_or_table

    day = operations.query(report_day, meeting_id)
    layouts = {**operations.query(report_layouts), **explained}
    reports: list[AttendanceReport] = []
    for path in paths:
        read = apart(report_or_table, progress)(path, day, layouts)
        if isinstance(read, Table):
            return Unknown(read, no_report())
        reports.append(read)
    report = merged(reports)
    return Read(report, operations.query(plan_attendance_import, meeting_id, report))
