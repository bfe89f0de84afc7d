"""Where in the data a benchmark looks."""

from __future__ import annotations

from datetime import date, datetime

from car_desktop.app.program import Program
from car_desktop.domain.values import MeetingState
from car_desktop.services.listing import listed_communities, listed_meetings, listed_people
from car_desktop.storage.database import Session
from car_desktop.ui.navigation import ScreenId
from tests.factories import make_community, make_meeting, make_member, make_person


def somewhere(program: Program, screen: ScreenId) -> dict[str, object]:
    """What a detail screen opens on: in the middle of the data."""
    query, today = program.context.operations.query, date.today()
    match screen:
        case ScreenId.COMMUNITY:
            return {"community_id": query(listed_communities)[-1].id}
        case ScreenId.PERSON:
            return {"person_id": query(listed_people, today)[0].id}
        case ScreenId.MEETING:
            return {"meeting_id": held_meeting(program)}
        case _:
            return {}


def held_meeting(program: Program) -> int:
    """The latest meeting whose minutes are closed."""
    rows = program.context.operations.query(listed_meetings)
    return [row.id for row in rows if row.state is MeetingState.CLOSED][-1]


def gather(session: Session, people: int) -> int:
    """A meeting of today with that many members."""
    community = make_community(session, f"Communauté de {people}")
    for number in range(people):
        make_member(session, community, make_person(session, "Nadia", f"Essai{number:04}"))
    return make_meeting(session, community, datetime.now().replace(second=0, microsecond=0)).id
