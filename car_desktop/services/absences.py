"""Why someone did not come, and who came instead."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from car_desktop.domain.errors import UserError
from car_desktop.domain.values import AttendanceSource, AttendanceStatus
from car_desktop.i18n import translate
from car_desktop.services.attendance import (
    WITH_REASON,
    drop_contradictions,
    mark_attendance,
    mark_of,
)
from car_desktop.services.typed_text import typed_line
from car_desktop.services.workspace import writable_meeting


def set_reason(session: Session, meeting_id: int, person_id: int, reason: str) -> None:
    """Say in a few words why someone is absent; never a medical reason."""
    meeting = writable_meeting(session, meeting_id)
    mark = mark_of(session, meeting, person_id, AttendanceStatus.EXCUSED)
    if mark.status not in WITH_REASON:
        mark.status, mark.source = AttendanceStatus.EXCUSED, AttendanceSource.MANUAL
        drop_contradictions(mark)
    mark.reason = typed_line(reason)


def set_represented_by(
    session: Session, meeting_id: int, person_id: int, delegate: str, now: datetime | None = None
) -> None:
    """Say who came in a member's place."""
    name = typed_line(delegate)
    if not name:
        raise UserError(translate("Attendance", "Write the name of the person who came instead."))
    mark_attendance(session, meeting_id, person_id, AttendanceStatus.REPRESENTED, now=now)
    meeting = writable_meeting(session, meeting_id)
    mark_of(session, meeting, person_id, AttendanceStatus.REPRESENTED).represented_by = name


def absence_reasons() -> tuple[str, ...]:
    """What is offered as the reason of an absence: nothing about health or family (A-2.1, s. 64)."""
    return (
        translate("AbsenceReason", "Other professional obligation"),
        translate("AbsenceReason", "Training or conference"),
        translate("AbsenceReason", "Needed at the school"),
        translate("AbsenceReason", "No substitute available"),
        translate("AbsenceReason", "Travel or weather"),
        translate("AbsenceReason", "Leave or personal reason"),
    )
