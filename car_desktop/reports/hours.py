"""How documents write hours that are certified, and the rules by which they were counted."""

from __future__ import annotations

from collections.abc import Iterable

from car_desktop import typography
from car_desktop.i18n import translate
from car_desktop.reports.document.parts import Blocks, small_print
from car_desktop.services.counting import RuleRow
from car_desktop.services.counting_words import rule_words


def decimal_hours(minutes: int) -> str:
    """« 2,5 h », as certificates and registers of training have them; at most two decimals."""
    return f"{typography.current().number(minutes / 60)}{typography.NBSP}h"


def counted_by(rules: Iterable[RuleRow]) -> Blocks:
    """The rules of the hours, a small line each."""
    return tuple(line for row in rules for line in small_print(_hours_by(row)))


def _hours_by(row: RuleRow) -> str:
    """« Heures à partir du 1er juillet 2026 : arrondi à 15 min · pauses déduites »."""
    return translate("Register", "Hours from {date}: {rule}").format(
        date=typography.current().date_long(row.starts_on), rule=rule_words(row.rule)
    )
