"""A clock whose hands a test turns, and an agenda to time."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from car_desktop.domain.values import Intention
from car_desktop.services.agenda import AgendaDraft, add_agenda_item
from tests.factories import NINE

POINTS = (
    ("Accueil et intention", Intention.INFORM, 10),
    ("Retour sur les engagements", Intention.LEARN, 20),
    ("Pause", Intention.BREAK, 15),
    ("Engagements et bilan", Intention.DECIDE, 130),
)


class Clock:
    """Nine o’clock, until told otherwise."""

    def __init__(self) -> None:
        self.now = NINE

    def __call__(self) -> datetime:
        return self.now

    def go(self, minutes: float) -> None:
        """Let time go by."""
        self.now += timedelta(minutes=minutes)


def write_agenda(session: Session, meeting_id: int) -> list[int]:
    """Three hours less five minutes."""
    return [
        add_agenda_item(
            session,
            meeting_id,
            AgendaDraft(title, intention, planned_minutes=minutes, script=f"Secret {minutes}",
                        public_note=f"Question {minutes}"),
        )
        for title, intention, minutes in POINTS
    ]  # fmt: skip
