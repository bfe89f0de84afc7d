"""A point typed in one line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from car_desktop.domain.values import Intention
from car_desktop.services.agenda_entry import USUAL_MINUTES, typed_point


@pytest.mark.parametrize(
    ("typed", "title", "minutes"),
    [
        ("Retour sur les engagements 20 min", "Retour sur les engagements", 20),
        ("Accueil, 5 minutes", "Accueil", 5),
        ("Bons coups (15 min)", "Bons coups", 15),
        ("Regard sur une pratique – 1 h", "Regard sur une pratique", 60),
        ("Consultation 1 h 15", "Consultation", 75),
        ("Consultation 1h30", "Consultation", 90),
        ("Tour de table 10’", "Tour de table", 10),
        ("Plan 2027", "Plan 2027", USUAL_MINUTES),
        ("Niveau 3", "Niveau 3", USUAL_MINUTES),
        ("Arrivée à 2 h", "Arrivée à 2 h", USUAL_MINUTES),
        ("20 min", "20 min", USUAL_MINUTES),
    ],
)
def test_minutes_at_the_end_are_the_time_of_the_point(typed: str, title: str, minutes: int) -> None:
    draft = typed_point(typed)
    assert (draft.title, draft.planned_minutes) == (title, minutes)


@pytest.mark.parametrize("typed", ["Pause 15 min", "dîner 1 h", "Lunch"])
def test_a_break_is_known_by_its_name(typed: str) -> None:
    assert typed_point(typed).intention is Intention.BREAK
    assert typed_point("Pause active").intention is Intention.INFORM


@given(st.text(alphabet=st.characters(categories=["L", "Zs", "Nd", "P"]), max_size=60))
def test_nothing_typed_is_lost(typed: str) -> None:
    assert typed.strip().startswith(typed_point(typed).title)
