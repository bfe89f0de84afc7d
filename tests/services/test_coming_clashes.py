"""The clashes of the weeks to come."""

from __future__ import annotations

from datetime import datetime, timedelta

from car_desktop.services.coming_clashes import coming_clashes
from car_desktop.services.conflicts import ConflictKind
from car_desktop.storage.database import Session
from tests.factories import make_community, make_meeting

NOW = datetime(2026, 11, 23, 10, 42)
TUESDAY = datetime(2026, 11, 24, 9)


def test_two_meetings_at_once_are_told_once_with_the_earlier_one(session: Session) -> None:
    early = make_meeting(session, make_community(session, "Première"), TUESDAY)
    make_meeting(session, make_community(session, "Seconde"), TUESDAY + timedelta(hours=1))
    (clash,) = coming_clashes(session, NOW)
    assert clash.meeting.id == early.id
    assert [(each.kind, each.community) for each in clash.conflicts] == [
        (ConflictKind.COACH, "Seconde")
    ]


def test_a_later_meeting_keeps_its_own_reasons(session: Session) -> None:
    sunday = TUESDAY + timedelta(days=5)
    make_meeting(session, make_community(session), sunday)
    make_meeting(session, make_community(session), sunday)
    first, second = coming_clashes(session, NOW)
    assert [each.kind for each in first.conflicts] == [ConflictKind.DAY_OFF, ConflictKind.COACH]
    assert [each.kind for each in second.conflicts] == [ConflictKind.DAY_OFF]


def test_what_began_already_is_not_to_come_and_what_follows_still_clashes_with_it(
    session: Session,
) -> None:
    make_meeting(session, make_community(session, "En cours"), NOW - timedelta(hours=1))
    late = make_meeting(session, make_community(session), NOW + timedelta(hours=1))
    (clash,) = coming_clashes(session, NOW)
    assert clash.meeting.id == late.id
    assert [each.community for each in clash.conflicts] == ["En cours"]


def test_thirty_days_ahead_are_looked_at_and_no_more(session: Session) -> None:
    for days in (30, 31):
        starts_at = NOW.replace(hour=9) + timedelta(days=days)
        make_meeting(session, make_community(session), starts_at)
        make_meeting(session, make_community(session), starts_at)
    (clash,) = coming_clashes(session, NOW)
    assert clash.meeting.day == (NOW + timedelta(days=30)).date()
