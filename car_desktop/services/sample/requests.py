"""What people of the sample year asked about what is held on them, and an incident of little harm."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy.orm import Session

from car_desktop.domain.entities import PrivacyIncident, PrivacyRequest
from car_desktop.domain.privacy import InjuryRisk, RequestKind, RequestOutcome
from car_desktop.services.sample.directory import Seat
from car_desktop.services.sample.identity import identity


@dataclass(frozen=True, slots=True)
class _Asked:
    """A request of somebody of the community, so many days ago; answered where an outcome is given."""

    seat: int
    kind: RequestKind
    days_ago: int
    details: str
    outcome: RequestOutcome = RequestOutcome.PENDING
    answered_after: int = 0
    reason: str = ""


_ASKED = (
    _Asked(1, RequestKind.ACCESS, 16, "Une copie de tout ce que le carnet contient sur moi."),
    _Asked(
        3,
        RequestKind.RECTIFICATION,
        22,
        "Ma fonction a changé en août\u00a0: elle n’est plus la bonne.",
    ),
    _Asked(
        2,
        RequestKind.PORTABILITY,
        48,
        "Mes heures et mes activités, en tableau.",
        RequestOutcome.GRANTED,
        answered_after=6,
    ),
    _Asked(
        4,
        RequestKind.RECTIFICATION,
        61,
        "Je n’étais pas en retard à la rencontre\u00a0: j’aidais à installer la salle.",
        RequestOutcome.REFUSED,
        answered_after=12,
        reason="La feuille de présence signée porte l’heure d’arrivée (art. 89).",
    ),
)


def add_requests(session: Session, seats: Sequence[Seat], today: date) -> None:
    """Add the requests, one of which is late, then the incident."""
    for rank, asked in enumerate(_ASKED):
        received_on = today - timedelta(days=asked.days_ago)
        is_open = asked.outcome is RequestOutcome.PENDING
        answered_on = None if is_open else received_on + timedelta(days=asked.answered_after)
        session.add(
            PrivacyRequest(
                uuid=identity("request", str(rank)),
                person_id=seats[asked.seat][0].id,
                kind=asked.kind,
                received_on=received_on,
                answered_on=answered_on,
                outcome=asked.outcome,
                details=asked.details,
                reason=asked.reason,
            )
        )
    session.add(_incident(today))


def _incident(today: date) -> PrivacyIncident:
    day = today - timedelta(days=40)
    return PrivacyIncident(
        uuid=identity("incident", "message"),
        information="Les noms et les présences des membres d’une communauté.",
        circumstances="Un compte rendu a été envoyé par courriel à la mauvaise école.",
        occurred_from=day,
        known_on=day + timedelta(days=1),
        persons=12,
        risk=InjuryRisk.NONE,
        risk_elements=(
            "Sensibilité moyenne; la personne qui l’a reçu est tenue au secret et l’a détruit le jour même."
        ),
        measures="Destruction confirmée par écrit. Les adresses sont désormais relues avant l’envoi.",
    )
