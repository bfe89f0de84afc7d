"""The register of confidentiality incidents (A-2.1, s. 63.11; r. 3.1, s. 7), kept five years (r. 3.1, s. 8).

A line is lasting: it may be completed and corrected, and undo never takes it away.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import Person, PrivacyIncident, PrivacyOffice
from car_desktop.domain.errors import UserError
from car_desktop.domain.privacy import InjuryRisk
from car_desktop.domain.values import Language
from car_desktop.i18n import translate
from car_desktop.services.profile import coach_profile
from car_desktop.services.refusals import found
from car_desktop.services.typed_text import typed_line, typed_text

YEARS_KEPT = 5


@dataclass(frozen=True, slots=True)
class IncidentDraft:
    """The eight contents of a line of the register, in the order of r. 3.1, s. 7."""

    known_on: date
    information: str = ""
    circumstances: str = ""
    occurred_from: date | None = None
    occurred_to: date | None = None
    occurred_text: str = ""
    persons: int | None = None
    persons_text: str = ""
    risk: InjuryRisk = InjuryRisk.UNKNOWN
    risk_elements: str = ""
    commission_notified_on: date | None = None
    persons_notified_on: date | None = None
    public_notice: str = ""
    measures: str = ""


@dataclass(frozen=True, slots=True)
class IncidentRow:
    """A line of the register; `number` counts from the oldest."""

    id: int
    number: int
    content: IncidentDraft

    @property
    def kept_until(self) -> date:
        """The register keeps it at least until then."""
        known = self.content.known_on
        try:
            return known.replace(year=known.year + YEARS_KEPT)
        except ValueError:  # 29 February
            return known.replace(year=known.year + YEARS_KEPT, day=28)

    @property
    def awaits_notices(self) -> bool:
        """Whether a serious risk was concluded and somebody is still to be told (s. 63.8)."""
        told = (self.content.commission_notified_on, self.content.persons_notified_on)
        has_told = told[0] is not None and (told[1] is not None or self.content.public_notice)
        return self.content.risk is InjuryRisk.SERIOUS and not has_told


@dataclass(frozen=True, slots=True)
class IncidentRegister:
    """The whole register, the oldest line first, and whose it is."""

    organisation: str
    officer: str
    officer_contact: str
    language: Language
    rows: tuple[IncidentRow, ...]


def incidents(session: Session) -> tuple[IncidentRow, ...]:
    """The lines, the latest first."""
    return incident_register(session).rows[::-1]


def incident_register(session: Session) -> IncidentRegister:
    """What the register says as a document."""
    office = session.get(PrivacyOffice, 1)
    profile = coach_profile(session)
    ordered = session.scalars(
        select(PrivacyIncident).order_by(PrivacyIncident.known_on, PrivacyIncident.id)
    )
    return IncidentRegister(
        organisation=(office.organisation_name if office else "") or profile.organisation_name,
        officer=office.officer_name if office else "",
        officer_contact=office.officer_contact if office else "",
        language=profile.document_language,
        rows=tuple(
            IncidentRow(one.id, number, _draft(one)) for number, one in enumerate(ordered, start=1)
        ),
    )


def add_incident(session: Session, draft: IncidentDraft, today: date) -> int:
    """Enter an incident; raise UserError where a day cannot be or nothing says what happened."""
    incident = PrivacyIncident(information="", circumstances="", known_on=draft.known_on)
    _fill(incident, draft, today)
    session.add(incident)
    session.flush()
    return incident.id


def change_incident(session: Session, incident_id: int, draft: IncidentDraft, today: date) -> None:
    """Complete or correct a line."""
    _fill(found(session, PrivacyIncident, incident_id), draft, today)


def persons_counted(session: Session) -> int:
    """How many people the notebook holds something on: all of them, archived ones too."""
    return session.scalar(select(func.count(Person.id))) or 0


def _fill(incident: PrivacyIncident, draft: IncidentDraft, today: date) -> None:
    _refuse_impossible(draft, today)
    for field in fields(draft):
        value = getattr(draft, field.name)
        if field.name in ("occurred_text", "persons_text"):
            value = typed_line(value)
        elif isinstance(value, str) and not isinstance(value, InjuryRisk):
            value = typed_text(value).strip()
        setattr(incident, field.name, value)


def _refuse_impossible(draft: IncidentDraft, today: date) -> None:
    if not draft.circumstances.strip():
        raise UserError(translate("Incidents", "Say in a few words what happened."))
    if not draft.information.strip():
        raise UserError(
            translate("Incidents", "Say what information is concerned, or why that is not known.")
        )
    known = (
        *(draft.known_on, draft.occurred_from, draft.occurred_to),
        *(draft.commission_notified_on, draft.persons_notified_on),
    )
    if any(day is not None and day > today for day in known):
        raise UserError(translate("Incidents", "One of these days is to come: correct it."))
    if draft.occurred_to and draft.occurred_from and draft.occurred_to < draft.occurred_from:
        raise UserError(
            translate("Incidents", "The end of the period is before its beginning: correct it.")
        )
    if draft.occurred_from and draft.known_on < draft.occurred_from:
        raise UserError(
            translate("Incidents", "It was known before it happened: correct one of the two days.")
        )
    if draft.persons is not None and draft.persons < 0:
        raise UserError(translate("Incidents", "A number of persons is not under zero."))


def _draft(incident: PrivacyIncident) -> IncidentDraft:
    names = [field.name for field in fields(IncidentDraft)]
    return IncidentDraft(**{name: getattr(incident, name) for name in names})
