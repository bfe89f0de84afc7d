"""The register of incidents: what it refuses, what it keeps, and for how long."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from car_desktop.domain.errors import UserError
from car_desktop.domain.incidents import Likelihood, LossStep, Misuse, Sensitivity, Weighing
from car_desktop.domain.privacy import InjuryRisk
from car_desktop.services.incident_words import (
    Loss,
    done_words,
    draft_after,
    proposal_words,
    risk_elements,
    step_words,
)
from car_desktop.services.incidents import (
    IncidentDraft,
    add_incident,
    change_incident,
    incident_register,
    incidents,
    persons_counted,
)
from car_desktop.storage.database import Session
from tests.factories import make_person

TODAY = date(2026, 11, 24)
WHOLE = IncidentDraft(
    known_on=date(2026, 11, 3),
    information="Des noms.",
    circumstances="Un envoi à la mauvaise école.",
    occurred_from=date(2026, 11, 1),
    occurred_to=date(2026, 11, 2),
    occurred_text="en soirée",
    persons=12,
    persons_text="au plus",
    risk=InjuryRisk.SERIOUS,
    risk_elements="Sensibilité élevée.",
    commission_notified_on=date(2026, 11, 4),
    persons_notified_on=date(2026, 11, 5),
    public_notice="Site de l’organisme : adresses inconnues.",
    measures="Destruction confirmée.",
)


def test_the_eight_contents_are_kept_as_they_were_said(session: Session) -> None:
    add_incident(session, WHOLE, TODAY)
    assert incidents(session)[0].content == WHOLE


def test_a_line_is_completed_later(session: Session) -> None:
    key = add_incident(session, replace(WHOLE, commission_notified_on=None), TODAY)
    change_incident(session, key, WHOLE, TODAY)
    (row,) = incidents(session)
    assert (row.id, row.content) == (key, WHOLE)


@pytest.mark.parametrize(
    ("draft", "why"),
    [
        (replace(WHOLE, circumstances="  "), "what happened"),
        (replace(WHOLE, information=""), "what information"),
        (replace(WHOLE, known_on=date(2026, 11, 25)), "to come"),
        (replace(WHOLE, persons_notified_on=date(2027, 1, 1)), "to come"),
        (replace(WHOLE, occurred_to=date(2026, 10, 1)), "before its beginning"),
        (replace(WHOLE, known_on=date(2026, 10, 31)), "before it happened"),
        (replace(WHOLE, persons=-1), "under zero"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_written(
    session: Session, draft: IncidentDraft, why: str
) -> None:
    with pytest.raises(UserError, match=why):
        add_incident(session, draft, TODAY)
    assert incidents(session) == ()


def test_lines_are_numbered_from_the_oldest_and_shown_from_the_latest(session: Session) -> None:
    for day in (3, 20, 10):
        known = date(2026, 11, day)
        add_incident(session, IncidentDraft(known, "Des noms.", f"Le {day}."), TODAY)
    assert [(row.number, row.content.circumstances) for row in incidents(session)] == [
        (3, "Le 20."),
        (2, "Le 10."),
        (1, "Le 3."),
    ]
    assert [row.number for row in incident_register(session).rows] == [1, 2, 3]


@pytest.mark.parametrize(
    ("known", "until"),
    [(date(2026, 11, 3), date(2031, 11, 3)), (date(2024, 2, 29), date(2029, 2, 28))],
)
def test_a_line_is_kept_five_years(session: Session, known: date, until: date) -> None:
    add_incident(session, IncidentDraft(known, "Des noms.", "Un envoi."), TODAY)
    assert incidents(session)[0].kept_until == until


@pytest.mark.parametrize(
    ("draft", "awaits"),
    [
        (WHOLE, False),
        (replace(WHOLE, commission_notified_on=None), True),
        (replace(WHOLE, persons_notified_on=None), False),
        (replace(WHOLE, persons_notified_on=None, public_notice=""), True),
        (replace(WHOLE, risk=InjuryRisk.NONE, commission_notified_on=None), False),
    ],
)
def test_a_serious_risk_waits_until_the_commission_and_the_persons_are_told(
    session: Session, draft: IncidentDraft, awaits: bool
) -> None:
    add_incident(session, draft, TODAY)
    assert incidents(session)[0].awaits_notices == awaits


def test_after_a_loss_the_line_says_what_is_known_and_concludes_nothing(session: Session) -> None:
    make_person(session)
    make_person(session).is_archived = True
    session.flush()
    loss = Loss(
        lost_on=TODAY,
        known_on=TODAY,
        done=frozenset({LossStep.TELL_OFFICER}),
        is_encrypted=True,
        last_backup=date(2026, 11, 23),
        persons=persons_counted(session),
    )
    draft = draft_after(loss)
    add_incident(session, draft, TODAY)
    assert (draft.persons, draft.risk) == (2, InjuryRisk.UNKNOWN)
    assert "encrypted" in draft.circumstances
    assert draft.measures.count("To do:") == len(LossStep) - 1


def test_every_answer_and_every_step_has_its_words() -> None:
    for sensitivity, misuse, likelihood in zip(Sensitivity, Misuse, Likelihood, strict=True):
        weighing = Weighing(sensitivity, misuse, likelihood, 3)
        assert len(risk_elements(weighing).splitlines()) == 4
        assert "person in charge" in proposal_words(weighing)
    assert len({words(step) for step in LossStep for words in (step_words, done_words)}) == 14
