"""Destroying what is held on one person, without changing what the past adds up to.

What is only theirs goes: how to reach them, functions, answers, consents, requests, hours done elsewhere,
words typed about them alone. What counts for others stays under a stand-in without a name: attendance,
membership, releases, commitments. The program calls that « depersonalised », never « anonymised »: who was
there may still recognise somebody (A-2.1, s. 73; r. 0.1).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from car_desktop.domain.base import Entity
from car_desktop.domain.destruction.ledger import Ledger
from car_desktop.domain.destruction.rewriting import Rewriter, rewrite_texts
from car_desktop.domain.destruction.traces import Traces, traces_of
from car_desktop.domain.entities import (
    Attendance,
    Certificate,
    CoachProfile,
    Commitment,
    CommitmentReview,
    Consent,
    Draft,
    EmailAddress,
    LearningActivity,
    Meeting,
    MeetingReply,
    MeetingRole,
    Membership,
    NameAlias,
    NormAcceptance,
    NoticeGiven,
    Person,
    Position,
    PrivacyRequest,
    Release,
    RetentionHold,
)
from car_desktop.domain.privacy import DisposalKind
from car_desktop.i18n import translate

_OWN: tuple[type[Any], ...] = (
    EmailAddress,
    Position,
    NameAlias,
    MeetingReply,
    LearningActivity,
    NoticeGiven,
    Consent,
    PrivacyRequest,
    RetentionHold,
)
"""Rows that say something of one person alone."""

_COUNTED: tuple[tuple[type[Any], InstrumentedAttribute[Any]], ...] = (
    (Attendance, Attendance.person_id),
    (Membership, Membership.person_id),
    (Release, Release.person_id),
    (Commitment, Commitment.owner_id),
    (Certificate, Certificate.person_id),
    (NormAcceptance, NormAcceptance.person_id),
    (MeetingRole, MeetingRole.person_id),
    (Meeting, Meeting.co_facilitator_id),
)
"""Rows that others count on: they stay, and point to a stand-in."""

_DESTROY, _DEPERSONALISE = DisposalKind.DESTROY, DisposalKind.DEPERSONALISE


def next_stand_in(session: Session) -> int:
    """The number of the next person who is taken out."""
    return (session.scalar(select(func.count(Person.id)).where(Person.name_key == "")) or 0) + 1


def stand_in_name(number: int) -> str:
    """What a person who was taken out is called: « Personne retirée 3 »."""
    return translate("Destruction", "Removed person {number}").format(number=number)


def people_named_alike(session: Session, person: Person) -> int:
    """How many others bear the same name: in what was typed, nothing tells them apart."""
    statement = select(func.count(Person.id)).where(
        Person.name_key == person.name_key, Person.id != person.id
    )
    return session.scalar(statement) or 0


def traces_of_person(session: Session, person: Person, *, with_words: bool = True) -> Traces:
    """Every way of naming somebody that the data knows, names borne earlier included.

    A first or last name alone counts where nobody else bears it. Where somebody else has the very same
    name, the name tells nothing of whom it is about: only addresses and telephones are traces.
    """
    addresses = frozenset(email.address for email in person.emails)
    if people_named_alike(session, person):
        return traces_of((), (), addresses=addresses, phones=(person.phone,))
    others = session.execute(
        select(Person.first_name, Person.last_name).where(
            Person.id != person.id, Person.name_key != ""
        )
    )
    coach = session.scalar(select(CoachProfile.name)) or ""
    corrected = _corrected(session, person)
    traces = traces_of(
        [(person.first_name, person.last_name), *_earlier_names(person, corrected)],
        [*((first, last) for first, last in others), ("", coach)],
        typed=_names_met(session, person),
        addresses=(*addresses, *(value for _, value in corrected if "@" in value)),
        phones=(person.phone, *(value for field, value in corrected if field == "phone")),
    )
    return traces if with_words else replace(traces, words=frozenset())


def retire(
    session: Session, people: Sequence[Person], ledger: Ledger, *, with_words: bool = True
) -> None:
    """Destroy what is held on people, in a writing session; a stand-in stays where figures need one."""
    rewriters = [
        _take_out(session, person, ledger, with_words=with_words)
        for person in people
        if not person.is_stand_in
    ]
    if rewriters:
        rewrite_texts(session, rewriters, ledger)


def _take_out(session: Session, person: Person, ledger: Ledger, *, with_words: bool) -> Rewriter:
    """All but the texts; whoever comes next is named by words that this person bore too."""
    stand_in = stand_in_name(next_stand_in(session))
    rewriter = Rewriter(
        traces_of_person(session, person, with_words=with_words), stand_in, person.id
    )
    _destroy_own(session, person, ledger)
    _destroy_drafts(session, rewriter.traces, ledger)
    _empty_what_is_said(session, person, rewriter, ledger)
    session.refresh(person)
    if _is_counted(session, person):
        person.depersonalise(stand_in)
        ledger.enter(_DEPERSONALISE, person)
    else:
        ledger.enter(_DESTROY, person)
        session.delete(person)
    session.flush()
    return rewriter


def _destroy_own(session: Session, person: Person, ledger: Ledger) -> None:
    for kind in _OWN:
        _destroy(
            session, session.scalars(select(kind).where(kind.person_id == person.id)).all(), ledger
        )
    session.flush()


def _destroy(session: Session, rows: Iterable[Entity], ledger: Ledger) -> None:
    for row in rows:
        ledger.enter(_DESTROY, row)
        session.delete(row)


def _destroy_drafts(session: Session, traces: Traces, ledger: Ledger) -> None:
    """Words that were never sent are nobody's record: those that name the person go whole."""
    named = (
        draft
        for draft in session.scalars(select(Draft)).all()
        if traces.are_in(f"{draft.place}\n{draft.title}\n{draft.fields}")
    )
    _destroy(session, named, ledger)
    session.flush()


def _empty_what_is_said(
    session: Session, person: Person, rewriter: Rewriter, ledger: Ledger
) -> None:
    """Take out of the rows that stay what they say of this person alone."""
    for kind, points_to in _COUNTED:
        for row in session.scalars(select(kind).where(points_to == person.id)).all():
            ledger.enter(_DEPERSONALISE, row)
            for name in _SAID_OF_ONE.get(kind, ()):
                setattr(row, name, "")
            if isinstance(row, Certificate):
                row.content = _nameless(row.content, rewriter.stand_in)
            if isinstance(row, Commitment):
                empty_reviews(row.reviews, ledger)
    session.flush()


def empty_reviews(reviews: Iterable[CommitmentReview], ledger: Ledger) -> None:
    """Take the words out of the reviews of a commitment; the states they found stay."""
    for review in reviews:
        if review.comment:
            review.comment = ""
            ledger.enter(_DEPERSONALISE, review)


_SAID_OF_ONE: dict[type[Entity], tuple[str, ...]] = {
    Attendance: ("reason", "represented_by"),
    Release: ("granted_by", "substitute_name"),
    Commitment: ("evidence", "expected_trace", "state_reason"),
    MeetingRole: ("name",),
}


def _nameless(content: str, stand_in: str) -> str:
    """A certificate that still says what was done, and no longer of whom."""
    said = json.loads(content)
    said |= {"name": stand_in, "function": "", "organisation": ""}
    return json.dumps(said, ensure_ascii=False, separators=(",", ":"))


def _is_counted(session: Session, person: Person) -> bool:
    return any(
        session.scalar(select(kind).where(points_to == person.id).limit(1)) is not None
        for kind, points_to in _COUNTED
    )


def _names_met(session: Session, person: Person) -> set[str]:
    """Names met in reports, or borne on earlier certificates."""
    said = session.scalars(select(NameAlias.name_key).where(NameAlias.person_id == person.id)).all()
    certified = session.scalars(
        select(Certificate.content).where(Certificate.person_id == person.id)
    )
    return {*said, *(str(json.loads(content).get("name", "")) for content in certified)} - {""}


def _corrected(session: Session, person: Person) -> list[tuple[str, str]]:
    """What rectifications changed: the field, and each of the values that it had."""
    statement = select(
        PrivacyRequest.subject_field, PrivacyRequest.old_value, PrivacyRequest.new_value
    ).where(PrivacyRequest.person_id == person.id)
    return [
        (field, value)
        for field, *values in session.execute(statement)
        for value in values
        if field and value
    ]


def _earlier_names(
    person: Person, corrected: Iterable[tuple[str, str]]
) -> Iterator[tuple[str, str]]:
    for field, value in corrected:
        if field == "first_name":
            yield value, person.last_name
        elif field == "last_name":
            yield person.first_name, value
