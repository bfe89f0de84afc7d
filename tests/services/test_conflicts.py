"""Meetings in each other's way."""

from __future__ import annotations

from datetime import datetime, timedelta

from car_desktop.domain.values import MeetingMode, MeetingState
from car_desktop.services.conflicts import (
    ConflictKind,
    Slot,
    conflict_text,
    conflicts,
    meeting_conflicts,
)
from car_desktop.storage.database import Session
from tests.factories import make_community, make_meeting, make_member, make_person

NINE = datetime(2026, 11, 24, 9, 0)
NOON = NINE + timedelta(hours=3)


def kinds(session: Session, slot: Slot) -> list[ConflictKind]:
    return [conflict.kind for conflict in conflicts(session, slot)]


def test_two_meetings_at_once_clash_for_the_coach_and_for_members_of_both(
    session: Session,
) -> None:
    first, second = make_community(session, "Première"), make_community(session, "Seconde")
    odile = make_person(session, "Odile", "Fictive")
    make_member(session, first, odile)
    make_member(session, second, odile)
    make_member(session, second)
    make_meeting(session, first, NINE)
    found = conflicts(session, Slot(second.id, NINE + timedelta(hours=1), NOON))
    assert [conflict.kind for conflict in found] == [ConflictKind.COACH, ConflictKind.MEMBERS]
    assert found[1].people == ("Odile Fictive",)
    assert "Odile Fictive" in conflict_text(found[1])
    assert "Première" in conflict_text(found[0])


def test_someone_who_left_before_that_day_does_not_clash(session: Session) -> None:
    first, second = make_community(session), make_community(session)
    odile = make_person(session)
    make_member(session, first, odile, ends_on=NINE.date() - timedelta(days=1))
    make_member(session, second, odile)
    make_meeting(session, first, NINE)
    assert kinds(session, Slot(second.id, NINE, NOON)) == [ConflictKind.COACH]


def test_meetings_that_touch_do_not_clash(session: Session) -> None:
    community = make_community(session)
    make_meeting(session, community, NINE)
    assert kinds(session, Slot(community.id, NOON, NOON + timedelta(hours=1))) == []


def test_a_cancelled_meeting_and_the_meeting_itself_are_no_clash(session: Session) -> None:
    community = make_community(session)
    make_meeting(session, community, NINE, MeetingState.CANCELLED)
    own = make_meeting(session, community, NINE)
    assert meeting_conflicts(session, own.id) == ()


def test_the_same_room_at_the_same_time_is_told_whatever_its_accents(session: Session) -> None:
    community = make_community(session)
    meeting = make_meeting(session, community, NINE)
    meeting.place = "Salle de l’Érable"
    session.flush()
    slot = Slot(make_community(session).id, NINE, NOON, "salle de l'erable")
    assert kinds(session, slot) == [ConflictKind.COACH, ConflictKind.PLACE]
    remote = Slot(slot.community_id, NINE, NOON, slot.place, MeetingMode.REMOTE)
    assert kinds(session, remote) == [ConflictKind.COACH]


def test_twenty_minutes_between_two_places_are_told_and_none_between_screens(
    session: Session,
) -> None:
    community = make_community(session)
    meeting = make_meeting(session, community, NINE)
    meeting.place = "École des Essais"
    session.flush()
    soon = NOON + timedelta(minutes=20)
    slot = Slot(community.id, soon, soon + timedelta(hours=1), "Centre administratif")
    (conflict,) = conflicts(session, slot)
    assert (conflict.kind, conflict.gap) == (ConflictKind.TRAVEL, timedelta(minutes=20))
    assert kinds(session, Slot(community.id, soon, slot.ends_at, "École des Essais")) == []
    remote = Slot(community.id, soon, slot.ends_at, slot.place, MeetingMode.REMOTE)
    assert kinds(session, remote) == []


def test_a_meeting_that_is_over_no_longer_clashes(session: Session) -> None:
    community = make_community(session)
    make_meeting(session, community, NINE)
    held = make_meeting(session, community, NINE, MeetingState.HELD)
    assert meeting_conflicts(session, held.id) == ()
