"""The rules of retention: how long each kind of record is kept, as the calendar of the body says.

Nothing is on but what a text sets: certificates (D-8.3, r. 3, s. 4) and the register of incidents (A-2.1,
r. 3.1). Every other delay is for the body to type, with the number of its rule (Archives Act, s. 7).
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import RetentionRule
from car_desktop.domain.privacy import DisposalKind, RecordCategory
from car_desktop.services.refusals import found
from car_desktop.services.typed_text import typed_line


@dataclass(frozen=True, slots=True)
class RuleRow:
    """One rule; `years` run from the end of the school year of the record, 0 where none was typed."""

    id: int
    category: RecordCategory
    is_on: bool
    years: int
    disposal: DisposalKind
    source: str


def retention_rules(session: Session) -> tuple[RuleRow, ...]:
    """Every rule, in the order of the kinds of records."""
    rules = {rule.category: rule for rule in session.scalars(select(RetentionRule))}
    return tuple(_row(rules[category]) for category in RecordCategory if category in rules)


def write_retention_rule(session: Session, rule: RuleRow) -> None:
    """Change a rule; raise UserError where it would act without a delay or a source."""
    found(session, RetentionRule, rule.id).set(
        is_on=rule.is_on,
        years=rule.years,
        disposal=rule.disposal,
        source=typed_line(rule.source),
    )


def _row(rule: RetentionRule) -> RuleRow:
    return RuleRow(rule.id, rule.category, rule.is_on, rule.years, rule.disposal, rule.source)
