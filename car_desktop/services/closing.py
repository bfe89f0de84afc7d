"""The end of a meeting: what is still missing, then one gesture that freezes and passes on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import AgendaItem, Meeting
from car_desktop.domain.errors import UserError
from car_desktop.domain.values import (
    AgendaState,
    AttendanceStatus,
    Intention,
    MeetingState,
    NoteKind,
)
from car_desktop.i18n import translate
from car_desktop.services.attendance import attendance_sheet
from car_desktop.services.carry_over import is_agenda_followed, left_items, take_over
from car_desktop.services.norms import norms_on
from car_desktop.services.refusals import found
from car_desktop.services.timer import stop_timer
from car_desktop.services.versions import freeze


class GapKind(StrEnum):
    """What may be missing when a meeting ends."""

    NOT_MARKED = "not_marked"
    TO_CONFIRM = "to_confirm"
    ITEM_OPEN = "item_open"
    ITEM_WITHOUT_OUTCOME = "item_without_outcome"
    COMMITMENT_WITHOUT_OWNER = "commitment_without_owner"
    COMMITMENT_WITHOUT_DATE = "commitment_without_date"
    NORMS_NOT_ASKED = "norms_not_asked"


@dataclass(frozen=True, slots=True)
class Gap:
    """One thing that is missing: about whom or what, by its key."""

    kind: GapKind
    about: str
    key: int


@dataclass(frozen=True, slots=True)
class Closed:
    """What closing did."""

    version: int
    next_meeting_id: int | None
    passed_on: int
    """Points that the next meeting's agenda took over."""


def gaps(session: Session, meeting_id: int) -> tuple[Gap, ...]:
    """What a person may still want to complete; nothing of it hinders closing."""
    meeting = found(session, Meeting, meeting_id)
    return (
        *_of_attendance(session, meeting),
        *_of_agenda(meeting),
        *_of_commitments(meeting),
        *_of_norms(session, meeting),
    )


def close_meeting(session: Session, meeting_id: int, now: datetime) -> Closed:
    """Stop the timer, freeze a version, close, and hand what is left to the next meeting.

    `now` is an instant of the laptop's zone. Raise UserError for a meeting that has not begun or does
    not take place.
    """
    meeting = found(session, Meeting, meeting_id)
    wall_clock = now.replace(tzinfo=None)
    _refuse_unheld(meeting, wall_clock)
    stop_timer(session, meeting_id, wall_clock)
    _settle_agenda(meeting)
    session.flush()
    number = freeze(session, meeting_id, now)
    meeting.change_state(MeetingState.CLOSED)
    session.flush()
    following = _following(session, meeting)
    passed_on = take_over(session, following) if following is not None else 0
    return Closed(number, following, passed_on)


def _refuse_unheld(meeting: Meeting, now: datetime) -> None:
    if meeting.state.is_upcoming and meeting.starts_at <= now:
        meeting.change_state(MeetingState.HELD)
    if meeting.state is MeetingState.CLOSED:
        raise UserError(translate("Closing", "This meeting is closed already."))
    if meeting.state is not MeetingState.HELD:
        raise UserError(
            translate("Closing", "This meeting has not been held: there is nothing to close yet.")
        )


def _settle_agenda(meeting: Meeting) -> None:
    """Points that were not reached are put off, the others treated; where nobody follows, none is."""
    put_off = left_items(meeting)
    if not is_agenda_followed(meeting):
        return
    for item in meeting.agenda:
        if item.state is AgendaState.OPEN:
            item.state = AgendaState.DEFERRED if item in put_off else AgendaState.TREATED


def _following(session: Session, meeting: Meeting) -> int | None:
    statement = (
        select(Meeting.id)
        .where(Meeting.community_id == meeting.community_id)
        .where(Meeting.starts_at > meeting.starts_at)
        .where(Meeting.state.in_([state for state in MeetingState if state.is_upcoming]))
        .order_by(Meeting.starts_at)
    )
    return session.scalar(statement.limit(1))


def _is_break(item: AgendaItem) -> bool:
    return item.intention is Intention.BREAK


def _of_attendance(session: Session, meeting: Meeting) -> Iterator[Gap]:
    for row in attendance_sheet(session, meeting.id).rows:
        if row.status is None and not row.is_guest:
            yield Gap(GapKind.NOT_MARKED, row.full_name, row.person_id)
        elif row.status is AttendanceStatus.TO_CONFIRM:
            yield Gap(GapKind.TO_CONFIRM, row.full_name, row.person_id)


def _of_agenda(meeting: Meeting) -> Iterator[Gap]:
    for item in meeting.agenda:
        if _is_break(item):
            continue
        if item.state is AgendaState.OPEN:
            yield Gap(GapKind.ITEM_OPEN, item.title, item.id)
        elif item.intention is Intention.DECIDE and not _has_outcome(item):
            yield Gap(GapKind.ITEM_WITHOUT_OUTCOME, item.title, item.id)


def _has_outcome(item: AgendaItem) -> bool:
    """A point that was to decide leaves a decision, a commitment or a line; put off, it owes none."""
    if item.state is not AgendaState.TREATED or item.outcome.strip():
        return True
    return bool(item.commitments) or any(note.kind is NoteKind.DECISION for note in item.notes)


def _of_commitments(meeting: Meeting) -> Iterator[Gap]:
    for commitment in meeting.commitments:
        is_owned = commitment.owner_id or commitment.owner_text or commitment.is_coach_owned
        if not is_owned:
            yield Gap(GapKind.COMMITMENT_WITHOUT_OWNER, commitment.what, commitment.id)
        if commitment.due_on is None and not commitment.due_next_meeting:
            yield Gap(GapKind.COMMITMENT_WITHOUT_DATE, commitment.what, commitment.id)


def _of_norms(session: Session, meeting: Meeting) -> Iterator[Gap]:
    has_norms = norms_on(session, meeting.community_id, meeting.day) is not None
    if has_norms and meeting.norms_kept is None:
        yield Gap(GapKind.NORMS_NOT_ASKED, "", meeting.id)
