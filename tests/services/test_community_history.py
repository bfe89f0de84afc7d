"""What a community has behind it."""

from datetime import datetime

from car_desktop.domain.entities import PracticeNote
from car_desktop.domain.values import MeetingState
from car_desktop.services.community_history import community_meetings, community_notes
from car_desktop.services.rates import Rate
from car_desktop.storage.database import Session
from tests.factories import make_community, make_mark, make_meeting, make_member

PAST, COMING = datetime(2026, 9, 1, 9), datetime(2026, 12, 1, 9)


def test_meetings_come_latest_first_with_a_rate_once_held(session: Session) -> None:
    community = make_community(session)
    member = make_member(session, community)
    held = make_meeting(session, community, PAST, MeetingState.CLOSED)
    make_mark(session, held, member.person)
    make_meeting(session, community, COMING)
    make_meeting(session, make_community(session), PAST)
    lines = community_meetings(session, community.id)
    assert [(line.row.starts_at, line.rate) for line in lines] == [
        (COMING, None),
        (PAST, Rate(1, 1)),
    ]


def test_notes_are_found_whatever_their_accents(session: Session) -> None:
    community = make_community(session)
    for meeting, text in (
        (make_meeting(session, community, PAST), "Comparer des copies d’élèves"),
        (make_meeting(session, community, COMING), "Planifier à rebours"),
        (make_meeting(session, make_community(session), COMING), "D’une autre communauté"),
    ):
        session.add(PracticeNote(meeting_id=meeting.id, text=text, noted_at=meeting.starts_at))
    session.flush()
    assert [line.text for line in community_notes(session, community.id)] == [
        "Planifier à rebours",
        "Comparer des copies d’élèves",
    ]
    assert [line.day for line in community_notes(session, community.id, "ELEVES")] == [PAST.date()]
