"""Creating, listing, archiving and deleting communities."""

from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import func, select

from car_desktop.domain.base import Base
from car_desktop.domain.errors import UserError
from car_desktop.domain.values import CommunityKind, MeetingState
from car_desktop.services.communities import (
    RHYTHM,
    CommunityDraft,
    archive_community,
    communities,
    community_detail,
    create_community,
    delete_community,
    update_community,
)
from car_desktop.services.rates import Rate
from car_desktop.storage.database import Session
from tests.factories import (
    make_commitment,
    make_community,
    make_mark,
    make_meeting,
    make_member,
    make_organisation,
    make_person,
    make_position,
)

TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 8, 0)


def draft(name: str, organisation_id: int | None = None, purpose: str = "") -> CommunityDraft:
    return CommunityDraft(name, CommunityKind.SCHOOL_LEADERS, organisation_id, purpose=purpose)


def test_a_new_community_is_listed_under_its_name(session: Session) -> None:
    create_community(session, draft("  CoP des   Érables "))
    (row,) = communities(session, TODAY)
    assert (row.name, row.tier, row.members, row.next_starts_at) == ("CoP des Érables", 2, 0, None)


def test_two_communities_do_not_share_a_name_whatever_its_capitals(session: Session) -> None:
    create_community(session, draft("CoP Érables"))
    with pytest.raises(UserError, match="already has this name"):
        create_community(session, draft("cop ÉRABLES"))


def test_a_community_keeps_its_own_name_when_changed(session: Session) -> None:
    key = create_community(session, draft("CoP Érables"))
    update_community(session, key, draft("CoP érables", purpose="Lire ensemble"))
    detail = community_detail(session, key, TODAY)
    assert (detail.row.name, detail.purpose) == ("CoP érables", "Lire ensemble")


def test_an_empty_or_endless_name_is_refused_in_one_sentence(session: Session) -> None:
    with pytest.raises(UserError, match="Name the community"):
        create_community(session, draft("   "))
    with pytest.raises(UserError, match="201 characters"):
        create_community(session, draft("é" * 201))
    assert create_community(session, draft("é" * 200))


def test_a_search_ignores_accents_and_looks_at_the_organisation(session: Session) -> None:
    school = make_organisation(session, "École du Cœur-Vaillant")
    create_community(session, draft("Équipe A", organisation_id=school.id))
    create_community(session, draft("Équipe B"))
    assert [row.name for row in communities(session, TODAY, "coeur equipe")] == ["Équipe A"]


def test_names_are_sorted_as_a_reader_expects(session: Session) -> None:
    for name in ("Zone 10", "Étoile", "Zone 9", "Arbre"):
        create_community(session, draft(name))
    assert [row.name for row in communities(session, TODAY)] == [
        "Arbre",
        "Étoile",
        "Zone 9",
        "Zone 10",
    ]


def test_an_archived_community_leaves_the_list_and_comes_back(session: Session) -> None:
    key = create_community(session, draft("CoP Érables"))
    archive_community(session, key)
    assert communities(session, TODAY) == []
    assert [row.id for row in communities(session, TODAY, archived=True)] == [key]
    archive_community(session, key, archived=False)
    assert [row.id for row in communities(session, TODAY)] == [key]


def test_the_list_counts_the_members_of_the_day(session: Session) -> None:
    community = make_community(session)
    person = make_person(session)
    make_member(session, community, person, ends_on=TODAY - timedelta(days=30))
    make_member(session, community, person, starts_on=TODAY - timedelta(days=3))
    make_member(session, community, ends_on=TODAY - timedelta(days=1))
    make_member(session, community, starts_on=TODAY + timedelta(days=1))
    assert communities(session, TODAY)[0].members == 1


def test_the_next_meeting_is_the_first_that_is_still_expected(session: Session) -> None:
    community = make_community(session)
    make_meeting(session, community, NOW - timedelta(days=7))
    make_meeting(session, community, NOW + timedelta(days=1), MeetingState.CANCELLED)
    expected = make_meeting(session, community, NOW + timedelta(days=2))
    make_meeting(session, community, NOW + timedelta(days=9))
    row = communities(session, TODAY)[0]
    assert (row.next_meeting_id, row.next_starts_at) == (expected.id, expected.starts_at)


def test_the_bars_show_the_last_meetings_held_the_oldest_first(session: Session) -> None:
    community = make_community(session)
    member = make_member(session, community)
    for week in range(RHYTHM + 2):
        meeting = make_meeting(session, community, NOW - timedelta(weeks=week), MeetingState.HELD)
        if week < 2:
            make_mark(session, meeting, member.person)
    row = communities(session, TODAY)[0]
    assert row.rates == (Rate(0, 1),) * 3 + (Rate(1, 1),) * 2
    assert row.rate == Rate(2, 5)


def test_the_detail_counts_organisations_meetings_and_open_commitments(session: Session) -> None:
    community = make_community(session)
    for name in ("École A", "École B"):
        member = make_member(session, community)
        make_position(session, member.person, make_organisation(session, name))
    held = make_meeting(session, community, datetime(2026, 9, 10, 9), MeetingState.CLOSED)
    make_meeting(session, community, datetime(2026, 12, 10, 9))
    make_meeting(session, community, datetime(2026, 12, 11, 9), MeetingState.POSTPONED)
    make_meeting(session, community, datetime(2026, 6, 10, 9), MeetingState.CLOSED)
    make_commitment(session, held)
    detail = community_detail(session, community.id, TODAY)
    assert (detail.organisations, detail.meetings, detail.held) == (2, 2, 1)
    assert detail.open_commitments == 1


def test_deleting_a_community_takes_everything_it_holds_and_no_person(session: Session) -> None:
    community = make_community(session)
    member = make_member(session, community)
    meeting = make_meeting(session, community, NOW, MeetingState.HELD)
    make_mark(session, meeting, member.person)
    make_commitment(session, meeting, owner=member.person)
    delete_community(session, community.id)
    session.flush()
    left = {
        table.name: session.scalar(select(func.count()).select_from(table))
        for table in Base.metadata.sorted_tables
    }
    for there_from_the_start in ("hours_duty", "retention_rule", "row_digest"):
        left.pop(there_from_the_start)
    assert {name for name, count in left.items() if count} == {"person"}


def test_a_community_deleted_meanwhile_is_refused_not_a_fault(session: Session) -> None:
    with pytest.raises(UserError, match="no longer exists"):
        community_detail(session, 404, TODAY)
