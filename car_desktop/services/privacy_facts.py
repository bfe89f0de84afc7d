"""What is held, who answers and for how long: read once for the « Privacy » page and its documents."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import RetentionRule
from car_desktop.domain.privacy import DisposalKind, RecordCategory
from car_desktop.domain.values import Language
from car_desktop.services.held_data import Held, held_data
from car_desktop.services.privacy_office import Office, privacy_office
from car_desktop.services.profile import coach_profile


@dataclass(frozen=True, slots=True)
class RuleInForce:
    """A rule of retention that is on; its delay is in years."""

    category: RecordCategory
    years: int
    disposal: DisposalKind
    source: str


@dataclass(frozen=True, slots=True)
class PrivacyFacts:
    """What the program knows of its own data."""

    office: Office
    coach: str
    language: Language  # of the coach's documents
    held: tuple[Held, ...]
    rules: tuple[RuleInForce, ...]


def privacy_facts(session: Session) -> PrivacyFacts:
    """Read them."""
    profile = coach_profile(session)
    rules = {
        rule.category: RuleInForce(rule.category, rule.years, rule.disposal, rule.source)
        for rule in session.scalars(select(RetentionRule).where(RetentionRule.is_on))
    }
    return PrivacyFacts(
        office=privacy_office(session),
        coach=profile.name,
        language=profile.document_language,
        held=held_data(session),
        rules=tuple(rules[one] for one in RecordCategory if one in rules),
    )
