"""What « Today » puts first."""

from datetime import date, datetime, timedelta

from sqlalchemy.event import listen, remove

from car_desktop.domain.entities import AgendaItem
from car_desktop.domain.values import CommitmentState, MeetingState
from car_desktop.services.communities import archive_community
from car_desktop.services.overview import (
    SHOWN_UNFINISHED,
    UnfinishedKind,
    overview,
    week_of,
)
from car_desktop.storage.database import Session
from tests.factories import (
    make_commitment,
    make_community,
    make_mark,
    make_meeting,
    make_member,
    make_person,
)

NOW = datetime(2026, 11, 24, 10, 42)
MOST_STATEMENTS = 15  # a start prepares each of them: the time of a start is mostly that


def test_an_empty_database_is_not_started(session: Session) -> None:
    seen = overview(session, NOW)
    assert (seen.counts.is_started, seen.next_meeting, seen.unfinished) == (False, None, ())


def test_the_meeting_that_runs_now_comes_before_the_next_one(session: Session) -> None:
    community = make_community(session)
    running = make_meeting(session, community, NOW - timedelta(hours=1), MeetingState.HELD)
    make_meeting(session, community, NOW + timedelta(hours=5))
    seen = overview(session, NOW)
    assert seen.next_meeting is not None
    assert seen.next_meeting.row.id == running.id


def test_a_meeting_that_is_over_gives_way_to_the_next(session: Session) -> None:
    community = make_community(session)
    make_meeting(session, community, NOW - timedelta(hours=4))
    make_meeting(session, community, NOW + timedelta(days=1), MeetingState.CANCELLED)
    later = make_meeting(session, community, NOW + timedelta(days=30))
    seen = overview(session, NOW)
    assert seen.next_meeting is not None
    assert seen.next_meeting.row.id == later.id


def test_the_next_meeting_says_what_is_ready(session: Session) -> None:
    community = make_community(session)
    make_member(session, community)
    past = make_meeting(session, community, NOW - timedelta(days=30), MeetingState.CLOSED)
    make_commitment(session, past)
    coming = make_meeting(session, community, NOW + timedelta(hours=2))
    coming.agenda.append(AgendaItem(rank=1, title="Accueil", planned_minutes=10))
    coming.agenda.append(AgendaItem(rank=2, title="Données", planned_minutes=50))
    session.flush()
    card = overview(session, NOW).next_meeting
    assert card is not None
    assert (card.members, card.agenda_items, card.agenda_minutes, card.to_review) == (1, 2, 60, 1)


def test_a_meeting_without_marks_waits_for_attendance_and_a_marked_one_for_minutes(
    session: Session,
) -> None:
    community = make_community(session)
    member = make_member(session, community)
    unmarked = make_meeting(session, community, NOW - timedelta(days=1))
    marked = make_meeting(session, community, NOW - timedelta(days=2), MeetingState.HELD)
    make_mark(session, marked, member.person)
    make_meeting(session, community, NOW - timedelta(days=3), MeetingState.CLOSED)
    make_meeting(session, community, NOW - timedelta(days=4), MeetingState.POSTPONED)
    waiting = [(item.kind, item.meeting_id) for item in overview(session, NOW).unfinished]
    assert waiting == [
        (UnfinishedKind.ATTENDANCE, unmarked.id),
        (UnfinishedKind.MINUTES, marked.id),
    ]


def test_late_commitments_wait_too_and_kept_ones_do_not(session: Session) -> None:
    meeting = make_meeting(session, make_community(session), NOW, MeetingState.CLOSED)
    late = make_commitment(session, meeting, due_on=date(2026, 11, 16))
    make_commitment(session, meeting, due_on=date(2026, 11, 16), state=CommitmentState.KEPT)
    make_commitment(session, meeting, due_on=NOW.date())
    seen = overview(session, NOW)
    assert [item.commitment_id for item in seen.unfinished] == [late.id]
    assert seen.unfinished_count == 1
    assert (len(seen.commitments), seen.commitment_count) == (2, 2)


def test_old_meetings_leave_room_for_late_commitments(session: Session) -> None:
    community = make_community(session)
    for week in range(1, 20):
        meeting = make_meeting(session, community, NOW - timedelta(weeks=week))
        make_commitment(session, meeting, due_on=date(2026, 10, 1))
    seen = overview(session, NOW)
    kinds = [item.kind for item in seen.unfinished]
    assert kinds == [UnfinishedKind.ATTENDANCE] * 4 + [UnfinishedKind.COMMITMENT] * 2
    assert len(kinds) == SHOWN_UNFINISHED
    assert seen.unfinished_count == 38


def test_the_owner_of_a_commitment_is_named(session: Session) -> None:
    meeting = make_meeting(session, make_community(session), NOW, MeetingState.CLOSED)
    owner = make_person(session, "Ana", "Fictive")
    make_commitment(session, meeting, due_on=NOW.date(), owner=owner)
    assert [item.owner for item in overview(session, NOW).commitments] == ["Ana Fictive"]


def test_the_week_runs_from_sunday_to_saturday(session: Session) -> None:
    sunday, saturday = week_of(NOW.date())
    assert (sunday, saturday) == (date(2026, 11, 22), date(2026, 11, 28))
    assert week_of(sunday) == week_of(saturday) == (sunday, saturday)
    community = make_community(session)
    for day in (21, 22, 28, 29):
        make_meeting(session, community, datetime(2026, 11, day, 9))
    assert [row.day.day for row in overview(session, NOW).week] == [22, 28]


def test_communities_that_meet_soonest_come_first(session: Session) -> None:
    quiet, later, sooner = (make_community(session) for _ in range(3))
    make_meeting(session, quiet, NOW - timedelta(days=60), MeetingState.CLOSED)
    make_meeting(session, later, NOW + timedelta(days=9))
    make_meeting(session, sooner, NOW + timedelta(days=1))
    assert [row.id for row in overview(session, NOW).communities] == [
        sooner.id,
        later.id,
        quiet.id,
    ]


def test_an_archived_community_no_longer_asks_for_anything(session: Session) -> None:
    community = make_community(session)
    make_meeting(session, community, NOW - timedelta(days=1))
    archive_community(session, community.id)
    seen = overview(session, NOW)
    assert (seen.unfinished, seen.unfinished_count) == ((), 0)
    assert seen.communities == ()


def test_today_is_read_with_few_statements_whatever_there_is(session: Session) -> None:
    for number in range(4):
        community = make_community(session)
        make_member(session, community)
        past = make_meeting(session, community, NOW - timedelta(days=20 + number))
        make_mark(session, past, make_person(session))
        make_commitment(session, past, due_on=NOW.date() - timedelta(days=1))
        make_meeting(session, community, NOW + timedelta(days=60 + number))
    session.flush()
    statements: list[str] = []

    def note(*event: object) -> None:
        statements.append(str(event[2]))

    engine = session.get_bind()
    listen(engine, "before_cursor_execute", note)
    overview(session, NOW)
    remove(engine, "before_cursor_execute", note)
    assert len(statements) <= MOST_STATEMENTS
