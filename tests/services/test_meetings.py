"""Planning, moving, postponing, cancelling and deleting meetings."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, select

from car_desktop.domain.entities import Meeting
from car_desktop.domain.errors import UserError
from car_desktop.domain.values import MeetingMode, MeetingState, SchoolYear
from car_desktop.services.meetings import (
    MeetingDraft,
    MeetingRow,
    cancel_meeting,
    change_state,
    delete_meeting,
    meeting_detail,
    meeting_row,
    meetings,
    postpone_meeting,
    reschedule_meeting,
    schedule_meeting,
    suggestion,
    update_meeting,
)
from car_desktop.storage.database import Session
from tests.factories import make_community, make_mark, make_meeting, make_person

NINE, NOON = datetime(2026, 12, 1, 9, 0), datetime(2026, 12, 1, 12, 0)


def test_a_planned_meeting_says_all_that_was_typed(session: Session) -> None:
    community, helper = (
        make_community(session, "CAP fictive"),
        make_person(session, "Ana", "Fictive"),
    )
    key = schedule_meeting(
        session,
        MeetingDraft(
            community.id,
            NINE,
            NOON,
            title=" Données de  lecture ",
            place="Salle 204",
            mode=MeetingMode.HYBRID,
            co_facilitator_id=helper.id,
        ),
    )
    detail = meeting_detail(session, key)
    row = detail.row
    assert (row.community, row.title, row.place) == (
        "CAP fictive",
        "Données de lecture",
        "Salle 204",
    )
    assert (row.mode, row.state, row.minutes) == (MeetingMode.HYBRID, MeetingState.PLANNED, 180)
    assert detail.co_facilitator == "Ana Fictive"
    assert detail.draft().title == "Données de lecture"


def test_an_end_before_the_start_is_refused(session: Session) -> None:
    community = make_community(session)
    with pytest.raises(UserError, match="end is before the start"):
        schedule_meeting(session, MeetingDraft(community.id, NOON, NINE))
    assert meetings(session) == []


def test_an_endless_title_is_refused_in_one_sentence(session: Session) -> None:
    community = make_community(session)
    with pytest.raises(UserError, match="201 characters"):
        schedule_meeting(session, MeetingDraft(community.id, NINE, NOON, title="x" * 201))


def test_meetings_are_numbered_by_date_within_the_school_year(session: Session) -> None:
    community, other = make_community(session), make_community(session)
    days = (
        datetime(2026, 6, 30, 9),
        datetime(2026, 7, 1, 9),
        datetime(2026, 12, 1, 9),
        datetime(2027, 6, 30, 9),
        datetime(2027, 7, 1, 9),
    )
    for day in reversed(days):
        make_meeting(session, community, day)
    make_meeting(session, other, days[2])
    assert [row.number for row in meetings(session, community.id)] == [1, 1, 2, 3, 1]
    assert [row.number for row in meetings(session)] == [1, 1, 2, 1, 3, 1]


def test_the_number_does_not_depend_on_the_days_asked_for(session: Session) -> None:
    community = make_community(session)
    make_meeting(session, community, datetime(2026, 9, 1, 9))
    second = make_meeting(session, community, datetime(2027, 5, 1, 9))
    (row,) = meetings(session, between=(date(2027, 5, 1), date(2027, 5, 1)))
    assert (row.id, row.number) == (second.id, 2)
    assert meeting_row(session, second.id) == row


def test_a_cancelled_meeting_loses_its_number(session: Session) -> None:
    community = make_community(session)
    first = make_meeting(session, community, datetime(2026, 9, 1, 9))
    make_meeting(session, community, datetime(2026, 10, 1, 9))
    cancel_meeting(session, first.id, "Tempête")
    assert [row.number for row in meetings(session)] == [None, 1]


def test_the_last_minute_of_the_last_day_is_included(session: Session) -> None:
    community = make_community(session)
    late = make_meeting(session, community, datetime(2026, 12, 1, 23, 59))
    day = late.starts_at.date()
    assert [row.id for row in meetings(session, between=(day, day))] == [late.id]
    assert meetings(session, between=(date(2026, 11, 1), date(2026, 11, 30))) == []


def test_a_new_meeting_looks_like_the_last_one(session: Session) -> None:
    community = make_community(session)
    assert suggestion(session, community.id).place == ""
    meeting = make_meeting(session, community, datetime(2026, 9, 1, 13, 30))
    meeting.place, meeting.mode = "Salle 204", MeetingMode.REMOTE
    session.flush()
    usual = suggestion(session, community.id)
    assert (usual.starts, usual.ends) == (time(13, 30), time(16, 30))
    assert (usual.place, usual.mode) == ("Salle 204", MeetingMode.REMOTE)
    community.usual_place = "Bibliothèque"
    assert suggestion(session, community.id).place == "Bibliothèque"


def test_cancelling_and_postponing_say_why(session: Session) -> None:
    meeting = make_meeting(session, make_community(session), NINE)
    with pytest.raises(UserError, match="Say why"):
        cancel_meeting(session, meeting.id, "  ")
    postpone_meeting(session, meeting.id, "Tempête de neige")
    assert meeting_detail(session, meeting.id).state_reason == "Tempête de neige"
    assert meeting.state is MeetingState.POSTPONED


def test_a_meeting_postponed_to_a_known_day_is_planned_again_and_keeps_the_reason(
    session: Session,
) -> None:
    meeting = make_meeting(session, make_community(session), NINE)
    later = (datetime(2026, 12, 8, 9), datetime(2026, 12, 8, 12))
    postpone_meeting(session, meeting.id, "Tempête de neige", later)
    assert (meeting.state, meeting.starts_at) == (MeetingState.PLANNED, later[0])
    assert meeting.state_reason == "Tempête de neige"


def test_a_meeting_with_attendance_stays_in_its_community_and_on_its_day(session: Session) -> None:
    community, other = make_community(session), make_community(session)
    meeting = make_meeting(session, community, NINE)
    make_mark(session, meeting, make_person(session))
    with pytest.raises(UserError, match="stays in its community"):
        update_meeting(session, meeting.id, MeetingDraft(other.id, NINE, NOON))
    with pytest.raises(UserError, match="the date stays"):
        reschedule_meeting(session, meeting.id, datetime(2026, 12, 2, 9), datetime(2026, 12, 2, 12))


def test_a_meeting_without_attendance_moves_anywhere(session: Session) -> None:
    community, other = make_community(session), make_community(session)
    meeting = make_meeting(session, community, NINE)
    update_meeting(
        session, meeting.id, MeetingDraft(other.id, NINE.replace(day=2), NOON.replace(day=2))
    )
    row = meeting_row(session, meeting.id)
    assert (row.community_id, row.day) == (other.id, date(2026, 12, 2))


def test_a_state_that_cannot_follow_is_refused(session: Session) -> None:
    meeting = make_meeting(session, make_community(session), NINE)
    with pytest.raises(UserError, match="cannot go to that state"):
        change_state(session, meeting.id, MeetingState.CLOSED)
    change_state(session, meeting.id, MeetingState.CALLED)
    assert meeting.state is MeetingState.CALLED


def test_a_deleted_meeting_is_gone_with_its_marks(session: Session) -> None:
    meeting = make_meeting(session, make_community(session), NINE)
    make_mark(session, meeting, make_person(session))
    delete_meeting(session, meeting.id)
    session.flush()
    assert meetings(session) == []
    with pytest.raises(UserError, match="no longer exists"):
        meeting_detail(session, meeting.id)


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    days=st.lists(
        st.tuples(
            st.datetimes(datetime(2025, 6, 28), datetime(2027, 7, 3)),
            st.sampled_from(MeetingState),
            st.booleans(),
        ),
        max_size=12,
    ),
    first=st.dates(date(2025, 6, 1), date(2027, 7, 31)),
    length=st.integers(0, 400),
)
def test_rows_say_what_the_meetings_themselves_say(
    session: Session, days: list[tuple[datetime, MeetingState, bool]], first: date, length: int
) -> None:
    session.execute(delete(Meeting))
    communities = [make_community(session), make_community(session)]
    for start, state, is_first in days:
        starts_at = start.replace(second=0, microsecond=0)
        make_meeting(session, communities[not is_first], starts_at, state, title=str(start))
    last = first + timedelta(days=length)

    rows = meetings(session, between=(first, last))

    entities = sorted(
        session.scalars(select(Meeting)).all(), key=lambda meeting: (meeting.starts_at, meeting.id)
    )
    assert rows == [
        _row_of(meeting, entities) for meeting in entities if first <= meeting.day <= last
    ]


def _row_of(meeting: Meeting, entities: list[Meeting]) -> MeetingRow:
    """A row counted by hand: the rank among those that count in the same year and community."""
    year = SchoolYear.of(meeting.day)
    counted = [
        other.id
        for other in entities
        if other.state.counts
        and other.community_id == meeting.community_id
        and SchoolYear.of(other.day) == year
    ]
    return MeetingRow(
        id=meeting.id,
        uuid=meeting.uuid,
        community_id=meeting.community_id,
        community=meeting.community.name,
        kind=meeting.community.kind,
        number=counted.index(meeting.id) + 1 if meeting.id in counted else None,
        title=meeting.title,
        starts_at=meeting.starts_at,
        ends_at=meeting.ends_at,
        place=meeting.place,
        mode=meeting.mode,
        state=meeting.state,
        series_id=meeting.series_id,
    )
