"""Where in the data a benchmark looks."""

from __future__ import annotations

from datetime import date

from car_desktop.app.program import Program
from car_desktop.domain.values import MeetingState
from car_desktop.services.listing import listed_communities, listed_meetings, listed_people
from car_desktop.ui.navigation import ScreenId


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
