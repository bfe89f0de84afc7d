"""Holds: while one stands, nothing about a person, a community or anybody at all is destroyed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from car_desktop.domain.entities import (
    Attendance,
    Commitment,
    Community,
    Meeting,
    MeetingReply,
    MeetingRole,
    Membership,
    Person,
    Release,
    RetentionHold,
)
from car_desktop.domain.errors import UserError
from car_desktop.i18n import translate
from car_desktop.services.refusals import found
from car_desktop.services.typed_text import typed_text
from car_desktop.typography import current


@dataclass(frozen=True, slots=True)
class HoldRow:
    """One hold; on everything where it is about no person and no community."""

    id: int
    person_id: int | None
    community_id: int | None
    about: str
    reason: str
    placed_on: date
    lifted_on: date | None

    @property
    def is_standing(self) -> bool:
        """Whether it still stops destruction."""
        return self.lifted_on is None


@dataclass(frozen=True, slots=True)
class Holds:
    """What no rule and nobody may destroy today."""

    people: frozenset[int] = frozenset()
    communities: frozenset[int] = frozenset()
    everything: bool = False


def retention_holds(session: Session) -> tuple[HoldRow, ...]:
    """Every hold, those that stand first, then the latest."""
    statement = (
        select(RetentionHold, Person.first_name, Person.last_name, Community.name)
        .outerjoin(Person, RetentionHold.person_id == Person.id)
        .outerjoin(Community, RetentionHold.community_id == Community.id)
        .order_by(RetentionHold.lifted_on.is_not(None), RetentionHold.id.desc())
    )
    return tuple(
        HoldRow(
            hold.id,
            hold.person_id,
            hold.community_id,
            " ".join(part for part in (first, last, community) if part),
            hold.reason,
            hold.placed_on,
            hold.lifted_on,
        )
        for hold, first, last, community in session.execute(statement)
    )


def place_hold(
    session: Session,
    reason: str,
    today: date,
    *,
    person_id: int | None = None,
    community_id: int | None = None,
) -> int:
    """Hold a person, a community, or everything where neither is given; raise UserError without a reason."""
    reason = typed_text(reason).strip()
    if not reason:
        raise UserError(
            translate(
                "Holds", "Say why: a request, a dispute, an inquiry… Whoever lifts it reads it."
            )
        )
    if person_id is not None:
        found(session, Person, person_id)
    if community_id is not None:
        found(session, Community, community_id)
    hold = RetentionHold(
        person_id=person_id, community_id=community_id, reason=reason, placed_on=today
    )
    session.add(hold)
    session.flush()
    return hold.id


def lift_hold(session: Session, hold_id: int, today: date) -> None:
    """Let what was held be destroyed again, by its rule or on demand."""
    found(session, RetentionHold, hold_id).lift(today)


def standing_holds(session: Session) -> Holds:
    """What is held today."""
    statement = select(RetentionHold.person_id, RetentionHold.community_id).where(
        RetentionHold.lifted_on.is_(None)
    )
    rows = session.execute(statement).all()
    return Holds(
        people=frozenset(person for person, _ in rows if person is not None),
        communities=frozenset(community for _, community in rows if community is not None),
        everything=(None, None) in {(person, community) for person, community in rows},
    )


def hold_on_person(session: Session, person_id: int) -> str:
    """The sentence that says which hold forbids to destroy somebody; nothing where none does."""
    statement = select(Membership.community_id).where(Membership.person_id == person_id)
    theirs = set(session.scalars(statement))
    for hold in retention_holds(session):
        is_everything = hold.person_id is None and hold.community_id is None
        if hold.is_standing and (
            is_everything or hold.person_id == person_id or hold.community_id in theirs
        ):
            return _words(hold, is_everything=is_everything)
    return ""


def refuse_held(session: Session, person_id: int) -> None:
    """Raise UserError where a hold forbids to destroy somebody."""
    if sentence := hold_on_person(session, person_id):
        raise UserError(sentence)


def refuse_held_meeting(session: Session, meeting: Meeting) -> None:
    """Raise UserError where a hold forbids to delete a meeting, or something that was written at it."""
    _refuse(session, meeting.community_id, _people_at(session, Meeting.id == meeting.id))


def refuse_held_community(session: Session, community_id: int) -> None:
    """Raise UserError where a hold forbids to delete a community, or where one did: the register stays."""
    members = select(Membership.person_id).where(Membership.community_id == community_id)
    people = _people_at(session, Meeting.community_id == community_id)
    _refuse(session, community_id, people.union(session.scalars(members)))
    told = select(RetentionHold.id).where(RetentionHold.community_id == community_id)
    if session.scalar(told.limit(1)) is not None:
        raise UserError(
            translate(
                "Holds",
                "A hold on this community is in the register, which says when it was lifted: archive the "
                "community instead.",
            )
        )


def _people_at(session: Session, meetings: ColumnElement[bool]) -> set[int]:
    """Who is named in the registers of some meetings."""
    columns = (
        Attendance.person_id,
        Commitment.owner_id,
        Meeting.co_facilitator_id,
        MeetingReply.person_id,
        MeetingRole.person_id,
        Release.person_id,
    )
    return {
        person
        for column in columns
        for person in session.scalars(_at(column).where(meetings, column.is_not(None)))
        if person is not None
    }


def _at(column: InstrumentedAttribute[Any]) -> Select[Any]:
    statement = select(column).distinct()
    return statement if column.class_ is Meeting else statement.join(Meeting)


def _refuse(session: Session, community_id: int, people: set[int]) -> None:
    for hold in retention_holds(session):
        is_everything = hold.person_id is None and hold.community_id is None
        if hold.is_standing and (
            is_everything or hold.community_id == community_id or hold.person_id in people
        ):
            raise UserError(_words(hold, is_everything=is_everything))


def _words(hold: HoldRow, *, is_everything: bool) -> str:
    about = translate("Holds", "everything") if is_everything else hold.about
    return translate(
        "Holds",
        "A hold of {day} on {about} forbids to destroy this: “{reason}”. Lift it first, in Privacy, Retention.",
    ).format(day=current().date_long(hold.placed_on), about=about, reason=hold.reason)
