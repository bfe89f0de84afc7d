"""The versions of a meeting's minutes: each closing freezes one, and none is ever written again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import Meeting, MeetingVersion
from car_desktop.domain.errors import UserError
from car_desktop.domain.values import MeetingState
from car_desktop.i18n import translate
from car_desktop.services.frozen_data import as_json, from_json
from car_desktop.services.minutes import Minutes, minutes
from car_desktop.services.refusals import found
from car_desktop.services.typed_text import typed_text


@dataclass(frozen=True, slots=True)
class VersionRow:
    """One version, when it was frozen (UTC), and why the one before it was reopened."""

    id: int
    number: int
    frozen_at: datetime
    reason: str


def versions(session: Session, meeting_id: int) -> tuple[VersionRow, ...]:
    """The versions of a meeting, the latest first."""
    statement = (
        select(
            MeetingVersion.id,
            MeetingVersion.number,
            MeetingVersion.frozen_at,
            MeetingVersion.reason,
        )
        .where(MeetingVersion.meeting_id == meeting_id)
        .order_by(MeetingVersion.number.desc())
    )
    return tuple(VersionRow(*row) for row in session.execute(statement))


def freeze(session: Session, meeting_id: int, now: datetime) -> int:
    """Keep the minutes as they are now; answer the number of the version."""
    meeting = found(session, Meeting, meeting_id)
    known = versions(session, meeting_id)
    number = known[0].number + 1 if known else 1
    frozen = replace(minutes(session, meeting_id), version=number, closed_on=now.date())
    session.add(
        MeetingVersion(
            meeting_id=meeting_id,
            number=number,
            frozen_at=now,
            reason=meeting.state_reason if known else "",
            content=as_json(frozen),
        )
    )
    session.flush()
    return number


def minutes_of_version(session: Session, version_id: int) -> Minutes:
    """The minutes as they were frozen."""
    return from_json(found(session, MeetingVersion, version_id).content, Minutes)


def minutes_to_print(session: Session, meeting_id: int, number: int = 0) -> Minutes:
    """A version by its number; else the last one of a closed meeting, and what is written of an open one."""
    meeting = found(session, Meeting, meeting_id)
    known = versions(session, meeting_id)
    if number:
        wanted = next((version.id for version in known if version.number == number), None)
        if wanted is None:
            raise UserError(
                translate("Versions", "These minutes have no version {number}.").format(
                    number=number
                )
            )
        return minutes_of_version(session, wanted)
    if meeting.state is MeetingState.CLOSED and known:
        return minutes_of_version(session, known[0].id)
    return minutes(session, meeting_id)


def reopen_meeting(session: Session, meeting_id: int, reason: str) -> None:
    """Let a closed meeting be written in again; its versions stay, and the next one says why."""
    meeting = found(session, Meeting, meeting_id)
    reason = typed_text(reason).strip()
    if not reason:
        raise UserError(
            translate(
                "Versions", "Say in a few words why: the next version of the minutes says it."
            )
        )
    meeting.change_state(MeetingState.HELD, reason)
