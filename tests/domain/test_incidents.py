"""The risk of an incident is weighed, and proposed."""

from __future__ import annotations

from itertools import product

import pytest

from car_desktop.domain.incidents import Likelihood, Misuse, Sensitivity, Weighing
from car_desktop.domain.privacy import InjuryRisk


@pytest.mark.parametrize(("sensitivity", "misuse"), list(product(Sensitivity, Misuse)))
def test_what_nobody_can_read_harms_nobody(sensitivity: Sensitivity, misuse: Misuse) -> None:
    weighing = Weighing(sensitivity, misuse, Likelihood.UNREADABLE, 5_000)
    assert weighing.proposal is InjuryRisk.NONE


def test_notes_about_people_in_unknown_hands_are_a_serious_risk() -> None:
    weighing = Weighing(Sensitivity.OBSERVATIONS, Misuse.EMBARRASSMENT, Likelihood.POSSIBLE)
    assert weighing.proposal is InjuryRisk.SERIOUS


def test_a_few_addresses_that_came_back_are_none() -> None:
    weighing = Weighing(Sensitivity.CONTACT, Misuse.NOTHING, Likelihood.LOW, 12)
    assert weighing.proposal is InjuryRisk.NONE


def test_what_pulls_both_ways_is_left_to_people() -> None:
    many = Weighing(Sensitivity.CONTACT, Misuse.NOTHING, Likelihood.LOW, 100)
    grave = Weighing(Sensitivity.INTIMATE, Misuse.HARM, Likelihood.LOW, 1)
    assert {many.proposal, grave.proposal} == {InjuryRisk.UNKNOWN}


@pytest.mark.parametrize(
    ("sensitivity", "misuse", "persons"), list(product(Sensitivity, Misuse, (None, 1, 5_000)))
)
def test_a_likelier_use_never_proposes_less(
    sensitivity: Sensitivity, misuse: Misuse, persons: int | None
) -> None:
    order = [InjuryRisk.NONE, InjuryRisk.UNKNOWN, InjuryRisk.SERIOUS]
    proposed = [
        order.index(Weighing(sensitivity, misuse, one, persons).proposal) for one in Likelihood
    ]
    assert proposed == sorted(proposed)
