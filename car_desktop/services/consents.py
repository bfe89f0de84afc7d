"""The register of consents: who allowed what, how it was said, until when, and who changed their mind.

A consent is manifest, free, informed, given for a purpose and for the time that it needs (A-2.1,
s. 53.1): none is presumed, and one that was withdrawn stays in the register as it was given.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, joinedload

from car_desktop.domain.entities import Consent, Person
from car_desktop.domain.errors import UserError
from car_desktop.domain.privacy import ConsentProof, ConsentPurpose
from car_desktop.i18n import translate
from car_desktop.services.refusals import found
from car_desktop.services.typed_text import typed_line, typed_text


class ConsentState(StrEnum):
    """What a consent is worth on a day."""

    VALID = "valid"
    TO_COME = "to_come"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class ConsentDraft:
    """What a form asks of a consent; both days are included."""

    purpose: ConsentPurpose
    wording: str
    proof: ConsentProof
    given_on: date
    proof_place: str = ""
    expires_on: date | None = None


@dataclass(frozen=True, slots=True)
class ConsentRow:
    """A consent as lists show it."""

    id: int
    person_id: int
    person: str
    purpose: ConsentPurpose
    wording: str
    proof: ConsentProof
    proof_place: str
    given_on: date
    expires_on: date | None
    withdrawn_on: date | None
    state: ConsentState


def consents(session: Session, today: date) -> tuple[ConsentRow, ...]:
    """The whole register, the latest given first."""
    return _rows(session, select(Consent), today)


def consents_of_person(session: Session, person_id: int, today: date) -> tuple[ConsentRow, ...]:
    """What somebody allowed, the latest first."""
    return _rows(session, select(Consent).where(Consent.person_id == person_id), today)


def usual_wording(purpose: ConsentPurpose) -> str:
    """A sentence to begin with, in the language being spoken; nothing for another purpose."""
    match purpose:
        case ConsentPurpose.CITATION:
            return translate(
                "Consents",
                "I agree that my words be quoted, with my name, in the documents of the group.",
            )
        case ConsentPurpose.PHOTO:
            return translate(
                "Consents",
                "I agree that photographs in which I appear be used to show the work of the group.",
            )
        case ConsentPurpose.GOOD_PRACTICE:
            return translate(
                "Consents",
                "I agree that the practice that I shared be published outside the group.",
            )
        case ConsentPurpose.NEWSLETTER:
            return translate(
                "Consents", "I agree to receive news of the communities at my address at work."
            )
        case ConsentPurpose.OTHER:
            return ""


def add_consent(session: Session, person_id: int, draft: ConsentDraft, today: date) -> int:
    """Note a consent; raise UserError without its words, for a day to come, or an end before its day."""
    wording = typed_text(draft.wording).strip()
    if not wording:
        raise UserError(
            translate("Consents", "Write what the person agreed to, in the words that they read.")
        )
    if draft.given_on > today:
        raise UserError(
            translate("Consents", "A consent is given today at the latest: correct the date.")
        )
    if draft.expires_on is not None and draft.expires_on < draft.given_on:
        raise UserError(
            translate("Consents", "This consent would end before it is given: correct the dates.")
        )
    consent = Consent(
        person_id=found(session, Person, person_id).id,
        purpose=draft.purpose,
        wording=wording,
        proof=draft.proof,
        proof_place=typed_line(draft.proof_place),
        given_on=draft.given_on,
        expires_on=draft.expires_on,
    )
    session.add(consent)
    session.flush()
    return consent.id


def withdraw_consent(session: Session, consent_id: int, withdrawn_on: date, today: date) -> None:
    """Note that somebody changed their mind; what they had given stays in the register."""
    if withdrawn_on > today:
        raise UserError(
            translate("Consents", "A consent is withdrawn today at the latest: correct the date.")
        )
    found(session, Consent, consent_id).withdraw(withdrawn_on)


def consenting(session: Session, purposes: frozenset[ConsentPurpose], day: date) -> frozenset[int]:
    """Who allows one of these purposes on a day."""
    given = session.scalars(select(Consent).where(Consent.purpose.in_(purposes)))
    return frozenset(one.person_id for one in given if one.is_valid_on(day))


def state_on(consent: Consent, day: date) -> ConsentState:
    """What a consent is worth on a day."""
    if consent.is_valid_on(day):
        return ConsentState.VALID
    if consent.withdrawn_on is not None and consent.withdrawn_on <= day:
        return ConsentState.WITHDRAWN
    return ConsentState.TO_COME if consent.given_on > day else ConsentState.EXPIRED


def _rows(session: Session, statement: Select[Consent], today: date) -> tuple[ConsentRow, ...]:
    ordered = statement.options(joinedload(Consent.person)).order_by(
        Consent.given_on.desc(), Consent.id.desc()
    )
    return tuple(
        ConsentRow(
            id=one.id,
            person_id=one.person_id,
            person=one.person.full_name,
            purpose=one.purpose,
            wording=one.wording,
            proof=one.proof,
            proof_place=one.proof_place,
            given_on=one.given_on,
            expires_on=one.expires_on,
            withdrawn_on=one.withdrawn_on,
            state=state_on(one, today),
        )
        for one in session.scalars(ordered)
    )
