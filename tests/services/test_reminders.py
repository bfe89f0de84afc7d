"""What deserves a word, at an instant given by the test."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from car_desktop.domain.values import CommitmentState, MeetingState
from car_desktop.services.reminders import (
    ReminderChoices,
    ReminderFacts,
    ReminderKind,
    ReminderMeeting,
    due_reminders,
    reminder_facts,
)
from car_desktop.storage.database import Session
from tests.factories import make_commitment, make_community, make_meeting, make_person

STARTS = datetime(2026, 11, 24, 9, 0)
MEETING = ReminderMeeting(
    7, "CAP fictive", STARTS, STARTS + timedelta(hours=3), MeetingState.CALLED
)
EVERYTHING = ReminderChoices(60, commitments=True, notice=True, minutes=True)


def kinds(meeting: ReminderMeeting, choices: ReminderChoices, now: datetime) -> list[ReminderKind]:
    return [one.kind for one in due_reminders(ReminderFacts((meeting,)), choices, now)]


def test_nothing_is_said_until_it_is_chosen() -> None:
    facts = ReminderFacts((MEETING, replace(MEETING, state=MeetingState.PLANNED)), 5)
    assert not ReminderChoices().are_wanted
    for hour in range(-48, 72):
        assert due_reminders(facts, ReminderChoices(), STARTS + timedelta(hours=hour)) == ()


@pytest.mark.parametrize("before", [15, 30, 60, 24 * 60])
def test_a_meeting_is_announced_from_that_long_before_until_it_starts(before: int) -> None:
    choices = ReminderChoices(before)
    first = STARTS - timedelta(minutes=before)
    second = timedelta(seconds=1)

    assert kinds(MEETING, choices, first - second) == []
    assert kinds(MEETING, choices, first) == [ReminderKind.MEETING]
    assert kinds(MEETING, choices, STARTS - second) == [ReminderKind.MEETING]
    assert kinds(MEETING, choices, STARTS) == []


def test_a_laptop_that_slept_is_told_at_its_waking_what_is_still_true() -> None:
    woken = STARTS - timedelta(minutes=2)
    assert kinds(MEETING, ReminderChoices(15), woken) == [ReminderKind.MEETING]
    assert kinds(MEETING, ReminderChoices(15), STARTS + timedelta(hours=5)) == []


def test_a_notice_is_asked_for_from_seven_days_before_and_no_more_once_sent() -> None:
    planned = replace(MEETING, state=MeetingState.PLANNED)
    choices = ReminderChoices(notice=True)

    assert kinds(planned, choices, datetime(2026, 11, 16, 23, 59)) == []
    assert kinds(planned, choices, datetime(2026, 11, 17, 0, 0)) == [ReminderKind.NOTICE]
    assert kinds(MEETING, choices, datetime(2026, 11, 17, 0, 0)) == []
    assert kinds(planned, choices, STARTS) == []


def test_minutes_are_asked_for_a_day_after_a_meeting_that_was_held() -> None:
    held, choices = replace(MEETING, state=MeetingState.HELD), ReminderChoices(minutes=True)
    day_after = held.ends_at + timedelta(days=1)

    assert kinds(held, choices, day_after - timedelta(seconds=1)) == []
    assert kinds(held, choices, day_after) == [ReminderKind.MINUTES]
    assert kinds(MEETING, choices, day_after) == []


def test_commitments_are_said_once_a_day_by_their_number_alone() -> None:
    facts = ReminderFacts(commitments_due=3)
    (morning,) = due_reminders(facts, EVERYTHING, datetime(2026, 11, 24, 8, 0))
    (evening,) = due_reminders(facts, EVERYTHING, datetime(2026, 11, 24, 20, 0))
    (tomorrow,) = due_reminders(facts, EVERYTHING, datetime(2026, 11, 25, 8, 0))

    assert morning == evening
    assert tomorrow.key != morning.key
    assert (morning.count, morning.community) == (3, "")
    assert due_reminders(ReminderFacts(), EVERYTHING, STARTS) == ()


def test_the_same_meeting_has_one_key_until_it_is_moved() -> None:
    choices = ReminderChoices(60)
    (first,) = due_reminders(ReminderFacts((MEETING,)), choices, STARTS - timedelta(minutes=50))
    (again,) = due_reminders(ReminderFacts((MEETING,)), choices, STARTS - timedelta(minutes=5))
    later = replace(MEETING, starts_at=STARTS + timedelta(hours=1))
    (moved,) = due_reminders(ReminderFacts((later,)), choices, STARTS + timedelta(minutes=5))

    assert first.key == again.key
    assert moved.key != first.key


def test_facts_hold_communities_and_times_but_no_name_and_no_text(session: Session) -> None:
    community = make_community(session, "CAP fictive")
    meeting = make_meeting(session, community, STARTS, title="SECRET titre")
    make_meeting(session, community, STARTS + timedelta(days=30))
    make_meeting(session, community, STARTS, MeetingState.CANCELLED)
    owner = make_person(session, "SECRET", "Nom")
    day = date(2026, 11, 23)
    for due_on, state in (
        (day, CommitmentState.OPEN),
        (day + timedelta(days=1), CommitmentState.OPEN),
        (day, CommitmentState.KEPT),
    ):
        make_commitment(
            session, meeting, what="SECRET texte", due_on=due_on, state=state, owner=owner
        )

    facts = reminder_facts(session, datetime(2026, 11, 23, 10, 0))

    assert [one.id for one in facts.meetings] == [meeting.id]
    assert facts.commitments_due == 1
    assert "SECRET" not in repr(facts)


def test_an_archived_community_asks_for_nothing(session: Session) -> None:
    community = make_community(session)
    make_meeting(session, community, STARTS)
    community.is_archived = True
    session.flush()
    assert reminder_facts(session, STARTS).meetings == ()
