"""Which program wrote a report."""

from __future__ import annotations

from car_desktop.domain.values import AttendanceSource
from car_desktop.formats.attendance_reports.columns import Columns
from car_desktop.formats.attendance_reports.tables import Pieces, Table


def source_of(pieces: Pieces, told: list[tuple[Table, Columns]]) -> AttendanceSource:
    """Teams numbers its sections and prints days with worded lengths; Zoom counts minutes; Meet has hours."""
    if pieces.has_sections or any(columns.are_events for _, columns in told):
        return AttendanceSource.TEAMS
    if any(columns.minutes is not None for _, columns in told):
        return AttendanceSource.ZOOM
    if any(columns.moments for _, columns in told):
        return AttendanceSource.TEAMS
    return AttendanceSource.MEET
