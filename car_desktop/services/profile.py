"""Whose work this is, as documents name the coach."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import CoachProfile
from car_desktop.domain.entities.directory import NAME_LENGTH
from car_desktop.domain.values import Language
from car_desktop.services.typed_text import typed_line

EMAIL_LENGTH = 254
PHONE_LENGTH = 40


@dataclass(frozen=True, slots=True)
class Profile:
    """What the coach says about herself or himself; all of it may be empty."""

    name: str = ""
    title: str = ""
    organisation_name: str = ""
    email: str = ""
    phone: str = ""
    document_language: Language = Language.FRENCH


def coach_profile(session: Session) -> Profile:
    """The coach of this database; empty until told."""
    stored = session.scalars(select(CoachProfile)).first()
    if stored is None:
        return Profile()
    return Profile(
        stored.name,
        stored.title,
        stored.organisation_name,
        stored.email,
        stored.phone,
        stored.document_language,
    )


def introduce_coach(session: Session, name: str, organisation: str) -> None:
    """Write down what the coach said on the first day; what was known stays where nothing was said."""
    known = coach_profile(session)
    describe_coach(
        session,
        replace(
            known,
            name=name or known.name,
            organisation_name=organisation or known.organisation_name,
        ),
    )


def describe_coach(session: Session, profile: Profile) -> None:
    """Write down who the coach is."""
    stored = session.scalars(select(CoachProfile)).first()
    if stored is None:
        stored = CoachProfile()
        session.add(stored)
    stored.name = typed_line(profile.name, NAME_LENGTH)
    stored.title = typed_line(profile.title, NAME_LENGTH)
    stored.organisation_name = typed_line(profile.organisation_name, NAME_LENGTH)
    stored.email = typed_line(profile.email, EMAIL_LENGTH)
    stored.phone = typed_line(profile.phone, PHONE_LENGTH)
    stored.document_language = profile.document_language
