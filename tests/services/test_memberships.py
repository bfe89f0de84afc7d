"""Joining, changing role, leaving, and coming back."""

from datetime import date

import pytest

from car_desktop.domain.errors import UserError
from car_desktop.domain.values import MembershipRole
from car_desktop.services.memberships import (
    Standing,
    add_members,
    change_membership,
    change_role,
    end_memberships,
    former_members,
    members,
    memberships,
    remove_memberships,
)
from car_desktop.storage.database import Session
from tests.factories import (
    make_community,
    make_member,
    make_organisation,
    make_person,
    make_position,
)

AUGUST, NOVEMBER, JUNE = date(2026, 8, 25), date(2026, 11, 22), date(2027, 6, 30)


def test_members_are_listed_by_name_with_their_function(session: Session) -> None:
    community = make_community(session)
    zoe, eric = make_person(session, "Zoé", "Zébulon"), make_person(session, "Éric", "Élan")
    make_position(session, eric, make_organisation(session, "École fictive"), "Direction adjointe")
    add_members(session, community.id, [zoe.id, eric.id], starts_on=AUGUST)
    rows = members(session, community.id, NOVEMBER)
    assert [row.name for row in rows] == ["Élan, Éric", "Zébulon, Zoé"]
    assert (rows[0].function, rows[0].organisation) == ("Direction adjointe", "École fictive")
    assert members(session, community.id, date(2026, 8, 24)) == []


def test_leaving_ends_the_period_on_its_last_day(session: Session) -> None:
    community = make_community(session)
    membership = make_member(session, community, starts_on=AUGUST)
    end_memberships(session, [membership.id], NOVEMBER)
    assert len(members(session, community.id, NOVEMBER)) == 1
    assert members(session, community.id, date(2026, 11, 23)) == []
    assert [row.ends_on for row in former_members(session, community.id, JUNE)] == [NOVEMBER]


def test_someone_who_comes_back_gets_a_new_period(session: Session) -> None:
    community, person = make_community(session), make_person(session)
    make_member(session, community, person, ends_on=AUGUST)
    add_members(session, community.id, [person.id], starts_on=NOVEMBER)
    rows = memberships(session, community.id, JUNE)
    assert [row.standing for row in rows] == [Standing.CURRENT, Standing.FORMER]


def test_a_second_period_at_the_same_time_is_refused_by_name(session: Session) -> None:
    community, person = make_community(session), make_person(session, "Ana", "Fictive")
    make_member(session, community, person, starts_on=AUGUST, ends_on=NOVEMBER)
    with pytest.raises(UserError, match="Ana Fictive is already a member"):
        add_members(session, community.id, [person.id], starts_on=NOVEMBER)
    assert add_members(session, community.id, [person.id], starts_on=date(2026, 11, 23))


def test_one_double_among_several_refuses_them_all(session: Session) -> None:
    community = make_community(session)
    double, other = make_person(session), make_person(session)
    make_member(session, community, double)
    with pytest.raises(UserError):
        add_members(session, community.id, [other.id, double.id])
    assert [row.person_id for row in members(session, community.id, NOVEMBER)] == [double.id]


def test_a_period_that_ends_before_it_starts_is_refused(session: Session) -> None:
    community = make_community(session)
    membership = make_member(session, community, starts_on=NOVEMBER)
    with pytest.raises(UserError, match="before the start"):
        end_memberships(session, [membership.id], AUGUST)
    with pytest.raises(UserError, match="before the start"):
        add_members(
            session, community.id, [make_person(session).id], starts_on=JUNE, ends_on=AUGUST
        )


def test_dates_that_run_into_another_period_are_refused(session: Session) -> None:
    community, person = make_community(session), make_person(session)
    make_member(session, community, person, ends_on=AUGUST)
    second = make_member(session, community, person, starts_on=NOVEMBER)
    with pytest.raises(UserError, match="already a member"):
        change_membership(session, second.id, MembershipRole.MEMBER, AUGUST, None)
    change_membership(session, second.id, MembershipRole.RESEARCHER, date(2026, 8, 26), JUNE)
    assert (second.role, second.ends_on) == (MembershipRole.RESEARCHER, JUNE)


def test_a_new_role_keeps_the_earlier_one_on_record(session: Session) -> None:
    community = make_community(session)
    membership = make_member(session, community, starts_on=AUGUST)
    change_role(session, membership.id, MembershipRole.LOCAL_PILOT, NOVEMBER)
    before, after = (members(session, community.id, day)[0] for day in (AUGUST, NOVEMBER))
    assert (before.role, after.role) == (MembershipRole.MEMBER, MembershipRole.LOCAL_PILOT)
    assert before.ends_on == date(2026, 11, 21)


def test_a_role_changed_from_the_first_day_is_a_correction(session: Session) -> None:
    community = make_community(session)
    membership = make_member(session, community, starts_on=AUGUST)
    assert change_role(session, membership.id, MembershipRole.COACH, AUGUST) == membership.id
    assert len(memberships(session, community.id, NOVEMBER)) == 1


def test_a_period_entered_by_mistake_can_be_erased(session: Session) -> None:
    community = make_community(session)
    membership = make_member(session, community)
    remove_memberships(session, [membership.id])
    session.flush()
    assert memberships(session, community.id, NOVEMBER) == []
