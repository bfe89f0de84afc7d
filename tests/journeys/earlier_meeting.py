"""What a community did before the journey begins: a meeting that did not get to everything."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from pathlib import Path

from sqlalchemy import select

from car_desktop.domain.entities import Community, Person
from car_desktop.domain.values import AgendaState, MeetingState
from car_desktop.services.agenda import AgendaDraft, add_agenda_item, set_agenda_state
from car_desktop.services.norms import write_norms
from car_desktop.storage.upgrade import open_database
from tests.factories import make_commitment, make_meeting

LEFT = "Regards croisés sur nos pratiques"
OLD_PROMISE = "Rassembler les grilles des écoles."
NORM = "Chaque voix compte"


def hold_an_earlier_meeting(folder: Path, day: date) -> None:
    """One point treated, one put off, one commitment open, and norms to keep."""
    database = open_database(folder)
    with database.writing() as session:
        community = session.scalars(select(Community)).one()
        begins = datetime.combine(day, time(9))
        meeting = make_meeting(session, community, begins, MeetingState.HELD)
        done, left = (
            add_agenda_item(session, meeting.id, AgendaDraft(title, planned_minutes=20))
            for title in ("Accueil", LEFT)
        )
        set_agenda_state(session, done, AgendaState.TREATED)
        set_agenda_state(session, left, AgendaState.DEFERRED)
        owner = session.scalars(select(Person).order_by(Person.id)).first()
        due = day + timedelta(days=14)
        make_commitment(session, meeting, what=OLD_PROMISE, due_on=due, owner=owner)
        write_norms(session, community.id, NORM, day)
    database.dispose()
