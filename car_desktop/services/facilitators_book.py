"""The facilitator's book: all that a coach prepared for a meeting, scripts included, for the coach alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import accumulate

from sqlalchemy import select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import Meeting, ParkedItem
from car_desktop.domain.facilitation import Reply
from car_desktop.domain.values import AgendaState, Intention
from car_desktop.i18n import speaking
from car_desktop.services.agenda import Agenda, AgendaRow, agenda
from car_desktop.services.commitments import CommitmentRow
from car_desktop.services.day_roles import named_roles
from car_desktop.services.meeting_heading import MeetingHeading, meeting_heading
from car_desktop.services.minutes import HeldRole
from car_desktop.services.norms import norms_on
from car_desktop.services.protocol_models import Protocol, protocols
from car_desktop.services.refusals import found
from car_desktop.services.replies import meeting_replies
from car_desktop.services.reviews import commitments_to_review


@dataclass(frozen=True, slots=True)
class PlannedStep:
    """A stage of a protocol, at the hour it begins if all goes as planned."""

    starts_at: datetime
    minutes: int
    title: str
    script: str


@dataclass(frozen=True, slots=True)
class PlannedItem:
    """A point of the agenda with everything that was prepared for it."""

    number: int
    title: str
    intention: Intention
    lead: str
    starts_at: datetime
    minutes: int
    protocol: str
    steps: tuple[PlannedStep, ...]
    material: str
    question: str
    script: str
    carried_on: date | None
    question_blocks: str = ""  # the question with its form (JSON)

    @property
    def ends_at(self) -> datetime:
        """When the next one begins if all goes as planned."""
        return self.starts_at + timedelta(minutes=self.minutes)


@dataclass(frozen=True, slots=True)
class ExpectedPerson:
    """Somebody who was called, and what they answered."""

    name: str
    organisation: str
    reply: Reply


@dataclass(frozen=True, slots=True)
class WaitingItem:
    """A point that the community keeps for later, and what was written of it."""

    title: str
    intention: Intention
    minutes: int
    note: str
    parked_on: date


@dataclass(frozen=True, slots=True)
class FacilitatorsBook:
    """What the coach has at hand during one meeting."""

    heading: MeetingHeading
    purpose: str
    items: tuple[PlannedItem, ...]
    spare_minutes: int  # negative where the points do not fit
    roles: tuple[HeldRole, ...]
    norms: tuple[str, ...]
    to_review: tuple[CommitmentRow, ...]
    expected: tuple[ExpectedPerson, ...]
    was_asked: bool  # whether those who are expected were asked to reply
    waiting: tuple[WaitingItem, ...]
    set_aside: int  # points that were withdrawn or put off

    @property
    def planned_minutes(self) -> int:
        """What the points take together."""
        return sum(item.minutes for item in self.items)


def facilitators_book(session: Session, meeting_id: int) -> FacilitatorsBook:
    """Read what was prepared; the stages of protocols in the language of the community."""
    meeting = found(session, Meeting, meeting_id)
    points = agenda(session, meeting_id)
    replies = meeting_replies(session, meeting_id)
    norms = norms_on(session, meeting.community_id, meeting.day)
    taken = tuple(row for row in points.items if row.takes_time)
    reviews = commitments_to_review(session, meeting_id)
    return FacilitatorsBook(
        heading=meeting_heading(meeting),
        purpose=meeting.purpose,
        items=_items(meeting, taken),
        spare_minutes=points.spare_minutes,
        roles=tuple(HeldRole(role, name) for role, name in named_roles(meeting)),
        norms=norms.lines if norms else (),
        to_review=tuple(row.commitment for row in reviews if row.commitment.state.is_open),
        expected=tuple(ExpectedPerson(r.name, r.organisation, r.reply) for r in replies.rows),
        was_asked=replies.was_asked,
        waiting=_waiting(session, meeting),
        set_aside=_set_aside(points),
    )


def _set_aside(points: Agenda) -> int:
    states = (AgendaState.DEFERRED, AgendaState.WITHDRAWN)
    return sum(row.state in states for row in points.items)


def _items(meeting: Meeting, rows: Sequence[AgendaRow]) -> tuple[PlannedItem, ...]:
    with speaking(meeting.community.language):
        known = {protocol.title: protocol for protocol in protocols()}
        return tuple(
            _item(number, row, known.get(row.protocol)) for number, row in enumerate(rows, start=1)
        )


def _item(number: int, row: AgendaRow, protocol: Protocol | None) -> PlannedItem:
    steps, script = _steps(row, protocol)
    return PlannedItem(
        number=number,
        title=row.title,
        intention=row.intention,
        lead=row.lead,
        starts_at=row.starts_at,
        minutes=row.planned_minutes,
        protocol=row.protocol,
        steps=steps,
        material=row.material,
        question=row.public_note,
        script=script,
        carried_on=row.carried_on,
        question_blocks=row.public_blocks,
    )


def _steps(row: AgendaRow, protocol: Protocol | None) -> tuple[tuple[PlannedStep, ...], str]:
    """The stages of the protocol with their hours, and the script without what they say already.

    A script that was changed stays as the coach wrote it; so does that of a point made of one stage.
    """
    if protocol is None:
        return (), row.script
    whole = protocol.script
    if whole in row.script:
        return _timed(row.starts_at, protocol), row.script.replace(whole, "").strip()
    is_told = any(stage.script in row.script for stage in protocol.stages)
    return (() if is_told else _timed(row.starts_at, protocol)), row.script


def _timed(starts_at: datetime, protocol: Protocol) -> tuple[PlannedStep, ...]:
    past = accumulate((stage.minutes for stage in protocol.stages), initial=0)
    return tuple(
        PlannedStep(starts_at + timedelta(minutes=gone), stage.minutes, stage.title, stage.script)
        for stage, gone in zip(protocol.stages, past, strict=False)
    )


def _waiting(session: Session, meeting: Meeting) -> tuple[WaitingItem, ...]:
    """What waits in the community, the longest waiting first."""
    statement = (
        select(ParkedItem)
        .where(
            ParkedItem.community_id == meeting.community_id, ParkedItem.taken_meeting_id.is_(None)
        )
        .order_by(ParkedItem.parked_on, ParkedItem.id)
    )
    return tuple(
        WaitingItem(item.title, item.intention, item.planned_minutes, item.note, item.parked_on)
        for item in session.scalars(statement)
    )
