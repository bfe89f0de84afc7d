"""What the coach has to do in the journey: who, what is said of them, what is written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from pathlib import Path

from car_desktop.typography import sort_key
from tests.journeys.people import Listed, PeopleList

COMMUNITY = "CoP des Échassiers du Littoral"
ARRIVAL = "13 h 45"
OBJECT = "Écoute des marais"
PLACE = "Salle du Butor, 204"
TODAY = date.today()
DUE = TODAY + timedelta(days=14)

SHARED_NOTES = (
    "La héronnière compte douze nids : <b>gras</b> & l’œuf.",
    "Deux équipes ont comparé leurs grilles d’écoute.",
)
PRIVATE_NOTE = "Tension entre deux personnes, à reprendre en tête-à-tête."
DECISION = "La grille commune devient l’outil de toute la communauté."
COMMITMENT = "Animer une écoute de marais et en rapporter deux traces."
TRACE = "Deux enregistrements"
GUEST = Listed("Ombeline", "Perdrix", "")


@dataclass(frozen=True)
class Unusual:
    """Somebody who is not simply there: a letter, and what sheets and minutes say of it."""

    place: int  # in the list, sorted
    letter: str
    said: str


UNUSUAL = (
    Unusual(3, "R", "Retard"),
    Unusual(7, "D", "Présence à distance"),
    Unusual(12, "E", "Absence motivée"),
    Unusual(15, "A", "Absence"),
    Unusual(20, "H", "Présence hybride"),
)


@dataclass
class Job:
    """What there is to do, and on which files."""

    people: PeopleList
    folder: Path
    minutes: Path
    is_created_first: bool

    @property
    def minutes_in_english(self) -> Path:
        """The same minutes for those who read English."""
        return self.minutes.with_name("Minutes.pdf")

    @cached_property
    def names(self) -> list[str]:
        """Everybody, as sheets order them."""
        return sorted((person.on_sheets for person in self.people.people), key=sort_key)

    @cached_property
    def unusual(self) -> dict[str, Unusual]:
        """Those who get a letter of their own."""
        return {self.names[one.place]: one for one in UNUSUAL}

    @cached_property
    def said(self) -> dict[str, str]:
        """What the sheet must say of everybody."""
        there = dict.fromkeys(self.names, "Présence")
        return there | {name: one.said for name, one in self.unusual.items()}

    @property
    def late(self) -> str:
        """Who arrives after the start."""
        return next(name for name, one in self.unusual.items() if one.letter == "R")

    @property
    def owner(self) -> Listed:
        """Who takes the commitment."""
        return self.people.people[6]
