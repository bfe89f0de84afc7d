"""Calling members to a meeting."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy.orm import object_session

from car_desktop.domain.entities import AgendaItem, Meeting
from car_desktop.domain.errors import UserError
from car_desktop.domain.facilitation import Reply
from car_desktop.domain.values import AgendaState, AttendanceStatus, MeetingState
from car_desktop.services.notices import notice, notice_state, record_notice
from car_desktop.services.people import set_emails
from car_desktop.services.profile import Profile, describe_coach
from car_desktop.storage.database import Session
from tests.factories import (
    NINE,
    make_community,
    make_mark,
    make_meeting,
    make_member,
    make_person,
)


@pytest.fixture
def meeting(session: Session) -> Meeting:
    """A planned meeting of Ali and Zoé; Ali alone has an address."""
    community = make_community(session)
    ali, zoe = make_person(session, "Ali", "Fictif"), make_person(session, "Zoé", "Fictive")
    set_emails(ali, ["ali@exemple.test"])
    for person in (zoe, ali):
        make_member(session, community, person)
    return make_meeting(session, community)


def replies(meeting: Meeting) -> dict[str, Reply]:
    session = object_session(meeting)
    assert session is not None
    session.flush()
    session.expire_all()
    return {reply.person.first_name: reply.reply for reply in meeting.replies}


def test_a_notice_holds_the_agenda_without_scripts_and_withdrawn_points(
    session: Session, meeting: Meeting
) -> None:
    describe_coach(session, Profile("Camille Accompagne", organisation_name="CSS fictif"))
    for rank, (title, state) in enumerate(
        [("Lecture", AgendaState.OPEN), ("Retiré", AgendaState.WITHDRAWN)]
    ):
        item = AgendaItem(meeting_id=meeting.id, rank=rank, title=title, script="SECRET")
        item.state, item.public_note, item.planned_minutes = state, "Apporter une trace.", 20
        session.add(item)
    session.flush()
    session.expire(meeting)

    read = notice(session, meeting.id)

    assert [(item.title, item.public_note) for item in read.items] == [
        ("Lecture", "Apporter une trace.")
    ]
    assert read.planned_minutes == 20
    assert read.convener.organisation_name == "CSS fictif"
    assert "SECRET" not in repr(read)


def test_it_goes_to_the_members_of_that_day_and_names_those_without_address(
    session: Session, meeting: Meeting
) -> None:
    former = make_member(session, meeting.community, ends_on=NINE.date() - timedelta(days=1))
    released = make_member(session, meeting.community).person
    make_mark(session, meeting, released, AttendanceStatus.NOT_EXPECTED)

    called = notice_state(session, meeting.id).recipients

    assert [(one.name, one.address) for one in called] == [
        ("Ali Fictif", "ali@exemple.test"),
        ("Zoé Fictive", ""),
    ]
    assert former.person.full_name not in {one.name for one in called}


def test_the_coach_is_not_called_to_their_own_meeting(session: Session, meeting: Meeting) -> None:
    describe_coach(session, Profile("Une autre orthographe", email="ALI@exemple.test"))
    assert [one.name for one in notice_state(session, meeting.id).recipients] == ["Zoé Fictive"]


def test_sending_calls_the_meeting_and_awaits_replies(session: Session, meeting: Meeting) -> None:
    assert not notice_state(session, meeting.id).was_sent

    record_notice(session, meeting.id)

    assert meeting.state is MeetingState.CALLED
    assert replies(meeting) == {"Ali": Reply.AWAITING, "Zoé": Reply.AWAITING}
    assert notice_state(session, meeting.id).was_sent


def test_an_amended_notice_keeps_replies_and_awaits_those_who_joined(
    session: Session, meeting: Meeting
) -> None:
    record_notice(session, meeting.id)
    meeting.replies[0].reply = Reply.YES
    joined = make_member(session, meeting.community).person

    record_notice(session, meeting.id)

    assert sorted(replies(meeting).values()) == [Reply.AWAITING, Reply.AWAITING, Reply.YES]
    assert replies(meeting)[joined.first_name] is Reply.AWAITING


def test_asking_again_forgets_the_replies(session: Session, meeting: Meeting) -> None:
    record_notice(session, meeting.id)
    meeting.replies[0].reply, meeting.replies[0].replied_on = Reply.NO, NINE.date()

    record_notice(session, meeting.id, asks_again=True)

    assert set(replies(meeting).values()) == {Reply.AWAITING}
    assert meeting.replies[0].replied_on is None


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (MeetingState.CANCELLED, "is cancelled"),
        (MeetingState.POSTPONED, "is postponed"),
        (MeetingState.HELD, "was held"),
        (MeetingState.CLOSED, "is closed"),
    ],
)
def test_nobody_is_called_to_a_meeting_that_is_not_to_come(
    session: Session, meeting: Meeting, state: MeetingState, said: str
) -> None:
    meeting.state, meeting.state_reason = state, "Tempête"

    for use in (notice_state, record_notice):
        with pytest.raises(UserError, match=said):
            use(session, meeting.id)
    assert meeting.state is state
    assert not meeting.replies
