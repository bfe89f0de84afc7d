"""The register of one meeting."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy.orm import Session

from car_desktop.domain.counting import Counting
from car_desktop.domain.errors import UserError
from car_desktop.domain.values import AttendanceStatus, MeetingState
from car_desktop.services.counting import write_counting_rule
from car_desktop.services.meeting_register import meeting_register
from tests.factories import make_community, make_mark, make_meeting, make_member, make_person


def test_a_register_lists_members_of_the_day_then_guests_and_the_rule_of_the_hours(
    session: Session,
) -> None:
    community = make_community(session)
    member = make_member(session, community, make_person(session, "Zoé", "Élan"))
    make_member(session, community, starts_on=date(2027, 1, 1))
    meeting = make_meeting(session, community, state=MeetingState.HELD)
    make_mark(session, meeting, member.person)
    guest = make_person(session, "Ida", "Abricot")
    make_mark(session, meeting, guest, AttendanceStatus.GUEST)
    write_counting_rule(session, date(2026, 7, 1), Counting(rounding_minutes=15))
    register = meeting_register(session, meeting.id)
    assert [row.name for row in register.sheet.rows] == ["Élan, Zoé", "Abricot, Ida"]
    assert [rule.starts_on for rule in register.rules] == [date(2026, 7, 1)]


@pytest.mark.parametrize("state", [MeetingState.PLANNED, MeetingState.CANCELLED])
def test_a_meeting_that_was_not_held_has_no_register(session: Session, state: MeetingState) -> None:
    meeting = make_meeting(session, make_community(session), state=state)
    with pytest.raises(UserError, match="no register"):
        meeting_register(session, meeting.id)
