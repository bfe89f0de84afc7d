"""Who answers for personal information, as notices and documents name them (A-2.1, s. 8)."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import PrivacyOffice
from car_desktop.services.typed_text import typed_line


@dataclass(frozen=True, slots=True)
class Office:
    """The body, the person in charge of the protection of personal information, and how to reach them."""

    organisation_name: str = ""
    officer_name: str = ""
    officer_contact: str = ""

    @property
    def is_known(self) -> bool:
        """Whether people can be told who answers, and where to write."""
        return bool(self.organisation_name and self.officer_name and self.officer_contact)


def privacy_office(session: Session) -> Office:
    """Who answers; empty until told."""
    stored = session.scalars(select(PrivacyOffice)).first()
    if stored is None:
        return Office()
    return Office(stored.organisation_name, stored.officer_name, stored.officer_contact)


def describe_office(session: Session, office: Office) -> None:
    """Write down who answers."""
    stored = session.scalars(select(PrivacyOffice)).first()
    if stored is None:
        stored = PrivacyOffice()
        session.add(stored)
    stored.organisation_name = typed_line(office.organisation_name)
    stored.officer_name = typed_line(office.officer_name)
    stored.officer_contact = typed_line(office.officer_contact)
