"""What members answered to the notice."""

from __future__ import annotations

from datetime import date

import pytest

from car_desktop.domain.entities import Meeting
from car_desktop.domain.errors import UserError
from car_desktop.domain.facilitation import Reply
from car_desktop.domain.values import MeetingState
from car_desktop.services.notices import record_notice
from car_desktop.services.replies import meeting_replies, set_reply
from car_desktop.storage.database import Session
from tests.factories import make_community, make_meeting, make_member, make_person

TODAY = date(2026, 11, 20)


@pytest.fixture
def meeting(session: Session) -> Meeting:
    """A meeting of Ali, Éva and Zoé, to which they were called."""
    community = make_community(session)
    for first in ("Zoé", "Ali", "Éva"):
        make_member(session, community, make_person(session, first, f"{first[0]}., essai"))
    meeting = make_meeting(session, community)
    record_notice(session, meeting.id)
    session.flush()
    session.expire_all()
    return meeting


def test_replies_are_counted_and_listed_by_name(session: Session, meeting: Meeting) -> None:
    first, second, _ = meeting_replies(session, meeting.id).rows
    set_reply(session, meeting.id, first.person_id, Reply.YES, TODAY)
    set_reply(session, meeting.id, second.person_id, Reply.NO, TODAY)

    replies = meeting_replies(session, meeting.id)

    assert [row.reply for row in replies.rows] == [Reply.YES, Reply.NO, Reply.AWAITING]
    assert [replies.count(reply) for reply in (Reply.YES, Reply.NO, Reply.AWAITING)] == [1, 1, 1]
    assert [row.replied_on for row in replies.rows] == [TODAY, TODAY, None]


def test_an_answer_can_be_taken_back(session: Session, meeting: Meeting) -> None:
    person_id = meeting_replies(session, meeting.id).rows[0].person_id
    set_reply(session, meeting.id, person_id, Reply.NO, TODAY)
    set_reply(session, meeting.id, person_id, Reply.AWAITING, TODAY)

    row = meeting_replies(session, meeting.id).rows[0]
    assert (row.reply, row.replied_on) == (Reply.AWAITING, None)


def test_someone_who_joined_after_the_notice_is_awaited_and_can_answer(
    session: Session, meeting: Meeting
) -> None:
    late = make_member(session, meeting.community, make_person(session, "Luc", "Tardif"))
    session.expire_all()
    assert late.person_id in {row.person_id for row in meeting_replies(session, meeting.id).rows}

    set_reply(session, meeting.id, late.person_id, Reply.YES, TODAY)
    session.expire_all()

    assert meeting_replies(session, meeting.id).count(Reply.YES) == 1


def test_before_a_notice_nobody_was_asked(session: Session) -> None:
    community = make_community(session)
    make_member(session, community)
    meeting = make_meeting(session, community)

    replies = meeting_replies(session, meeting.id)
    assert not replies.was_asked
    assert replies.count(Reply.AWAITING) == 1


@pytest.mark.parametrize("state", [MeetingState.CLOSED, MeetingState.CANCELLED])
def test_no_reply_is_noted_for_a_closed_or_cancelled_meeting(
    session: Session, meeting: Meeting, state: MeetingState
) -> None:
    person_id = meeting_replies(session, meeting.id).rows[0].person_id
    meeting.state, meeting.state_reason = state, "Tempête"

    with pytest.raises(UserError):
        set_reply(session, meeting.id, person_id, Reply.YES, TODAY)
