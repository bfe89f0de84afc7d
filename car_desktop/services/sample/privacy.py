"""Notices and consents of the sample year: most people were told, a few allow something more."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy.orm import Session

from car_desktop.domain.entities import (
    CollectionNotice,
    Consent,
    NoticeGiven,
    Person,
    PrivacyOffice,
)
from car_desktop.domain.privacy import ConsentProof, ConsentPurpose
from car_desktop.domain.values import Language
from car_desktop.services.sample.identity import identity
from car_desktop.services.sample.school_calendar import first_monday

_NOTICE = """\
Le Projet Rive-Imaginaire recueille votre nom, votre fonction, vos coordonnées au travail, vos présences, \
ce que vous partagez avec le groupe et vos engagements, pour préparer les rencontres, en assurer le suivi \
et reconnaître vos heures. Ces données servent l’accompagnement, non l’évaluation des personnes.

La personne qui accompagne y a accès; les membres lisent le compte rendu. Votre nom et vos présences sont \
nécessaires pour participer, le reste est facultatif. Rien ne sort de l’ordinateur par le réseau.

Vous pouvez consulter ces renseignements, les faire rectifier et en recevoir une copie\u00a0: écrivez à \
Maëlle Cormoran, vie.privee@exemple.test."""

_WORDINGS = {
    ConsentPurpose.CITATION: "J’accepte que mes propos soient cités, avec mon nom.",
    ConsentPurpose.PHOTO: "J’accepte que des photos où l’on me voit présentent le travail du groupe.",
    ConsentPurpose.GOOD_PRACTICE: "J’accepte que ma pratique soit publiée à l’extérieur du groupe.",
}
_SKIPPED = 5
"""One person of so many was not there when the others were told."""


@dataclass(frozen=True, slots=True)
class _Allowed:
    """What somebody allowed, so many days after the year began; for so many days where it ends."""

    seat: int
    purpose: ConsentPurpose
    proof: ConsentProof
    after: int
    place: str = ""
    lasts: int | None = None
    withdrawn_after: int | None = None


_ALLOWED = (
    _Allowed(0, ConsentPurpose.GOOD_PRACTICE, ConsentProof.SIGNED, 9, "Classeur bleu", lasts=600),
    _Allowed(1, ConsentPurpose.PHOTO, ConsentProof.SIGNED, 9, "Classeur bleu"),
    _Allowed(2, ConsentPurpose.CITATION, ConsentProof.EMAIL, 16, "Message du 3 octobre"),
    _Allowed(3, ConsentPurpose.GOOD_PRACTICE, ConsentProof.SPOKEN, 16),
    _Allowed(4, ConsentPurpose.PHOTO, ConsentProof.SIGNED, 2, "Classeur bleu", withdrawn_after=30),
)


def add_privacy(
    session: Session, people: Sequence[Person], members: Sequence[Person], today: date
) -> None:
    """Say who answers, tell most people, and note what some members of one community allow."""
    session.add(
        PrivacyOffice(
            uuid=identity("privacy office", ""),
            organisation_name="Projet Rive-Imaginaire",
            officer_name="Maëlle Cormoran",
            officer_contact="vie.privee@exemple.test",
        )
    )
    began = min(first_monday(today), today)
    notice = CollectionNotice(
        uuid=identity("collection notice", Language.FRENCH),
        language=Language.FRENCH,
        version=1,
        text=_NOTICE,
        effective_on=began,
    )
    session.add(notice)
    session.flush()
    told = (one for rank, one in enumerate(people, start=1) if rank % _SKIPPED)
    session.add_all(
        NoticeGiven(
            uuid=identity("notice given", one.uuid),
            person_id=one.id,
            notice_id=notice.id,
            given_on=began,
        )
        for one in told
    )
    session.add_all(
        _consent(members[one.seat], one, began, rank) for rank, one in enumerate(_ALLOWED)
    )
    session.flush()


def _consent(person: Person, allowed: _Allowed, began: date, rank: int) -> Consent:
    given = began + timedelta(days=allowed.after)

    def later(days: int | None) -> date | None:
        return None if days is None else given + timedelta(days=days)

    return Consent(
        uuid=identity("consent", str(rank)),
        person_id=person.id,
        purpose=allowed.purpose,
        wording=_WORDINGS[allowed.purpose],
        proof=allowed.proof,
        proof_place=allowed.place,
        given_on=given,
        expires_on=later(allowed.lasts),
        withdrawn_on=later(allowed.withdrawn_after),
    )
