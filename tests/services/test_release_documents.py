"""What the papers about releases add up, and by which school."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from car_desktop.domain.entities import Community, Meeting, Person, Position
from car_desktop.domain.errors import UserError
from car_desktop.domain.releases import ClaimState, Payer, ReleaseLength, SubstituteState
from car_desktop.domain.values import SchoolYear
from car_desktop.services.release_documents import (
    ReleaseSum,
    community_releases_summary,
    notebook_releases_summary,
    release_request,
)
from car_desktop.services.releases import ReleaseTerms, change_release, release_person
from tests.factories import (
    make_community,
    make_meeting,
    make_member,
    make_organisation,
    make_person,
    make_position,
)

OCTOBER, NOVEMBER = datetime(2026, 10, 6, 9, 0), datetime(2026, 11, 10, 9, 0)
YEAR = SchoolYear(2026)
HALF = ReleaseTerms(amount_cents=12_275, budget_line="CAR 2026-2027")
DAYS = ReleaseTerms(
    length=ReleaseLength.DAY,
    quantity=2,
    substitute_state=SubstituteState.FOUND,
    payer=Payer.SCHOOL,
    amount_cents=49_100,
    claim_state=ClaimState.PAID,
)
PERIODS = replace(HALF, length=ReleaseLength.PERIODS, quantity=3, budget_line="")
terms = st.builds(
    ReleaseTerms,
    length=st.sampled_from(ReleaseLength),
    quantity=st.integers(1, 40),
    amount_cents=st.integers(0, 10**7),
)


@pytest.fixture
def community(session: Session) -> Community:
    return make_community(session, "CAP fictive")


def released(
    session: Session, meeting: Meeting, last: str, said: ReleaseTerms, school: str = ""
) -> Person:
    """A member who works in a school and is released for a meeting."""
    person = make_person(session, "Nadia", last)
    if school:
        make_position(session, person, make_organisation(session, school), "Enseignement")
    make_member(session, meeting.community, person)
    change_release(session, release_person(session, meeting.id, person.id), said)
    session.flush()
    return person


def test_a_request_names_each_person_and_their_school_as_of_the_meeting(
    session: Session, community: Community
) -> None:
    meeting = make_meeting(session, community, OCTOBER)
    moved = released(session, meeting, "Élan", HALF, "École du Nord")
    moved.positions[0].ends_on = meeting.day
    place = make_organisation(session, "École du Sud")
    moved.positions.append(
        Position(
            function="Direction",
            organisation_id=place.id,
            starts_on=meeting.day + timedelta(days=1),
        )
    )
    released(session, meeting, "Sansécole", HALF)
    released(session, meeting, "Abricot", DAYS, "École des Arts")
    request = release_request(session, meeting.id)
    assert [
        (school, [one.sorted_name for one in people]) for school, people in request.by_school()
    ] == [
        ("École des Arts", ["Abricot, Nadia"]),
        ("École du Nord", ["Élan, Nadia"]),
        ("", ["Sansécole, Nadia"]),
    ]
    assert request.releases[1].function == "Enseignement"


def test_lengths_are_added_up_apart(session: Session, community: Community) -> None:
    meeting = make_meeting(session, community, OCTOBER)
    for last, said in (("A", HALF), ("B", DAYS), ("C", PERIODS), ("D", HALF)):
        released(session, meeting, last, said)
    total = community_releases_summary(session, community.id, YEAR).total
    assert total == ReleaseSum(4, 2, 2, 3, 12_275 * 3 + 49_100)


def test_a_summary_is_by_school_by_budget_by_claim_and_by_substitute(
    session: Session, community: Community
) -> None:
    meeting = make_meeting(session, community, OCTOBER)
    released(session, meeting, "A", HALF, "École 10")
    released(session, meeting, "B", DAYS, "École 9")
    released(session, meeting, "C", PERIODS)
    summary = community_releases_summary(session, community.id, YEAR)
    assert [(name, said.releases) for name, said in summary.by_school()] == [
        ("École 9", 1),
        ("École 10", 1),
        ("", 1),
    ]
    assert [(payer, line, said.cents) for payer, line, said in summary.by_payer()] == [
        (Payer.PROGRAMME, "", 12_275),
        (Payer.PROGRAMME, "CAR 2026-2027", 12_275),
        (Payer.SCHOOL, "", 49_100),
    ]
    assert [(state, said.releases) for state, said in summary.by_claim()] == [
        (ClaimState.TO_SEND, 2),
        (ClaimState.SENT, 0),
        (ClaimState.PAID, 1),
    ]
    assert [said.releases for _, said in summary.by_substitute()] == [0, 2, 1]


def test_a_summary_is_of_one_school_year_and_the_notebook_holds_every_community(
    session: Session, community: Community
) -> None:
    other = make_community(session, "Autre CAP")
    released(session, make_meeting(session, community, OCTOBER), "A", HALF)
    released(session, make_meeting(session, other, NOVEMBER), "B", HALF)
    released(session, make_meeting(session, community, OCTOBER.replace(year=2025)), "C", HALF)
    own = community_releases_summary(session, community.id, YEAR)
    whole = notebook_releases_summary(session, YEAR)
    assert [one.sorted_name for one in own.releases] == ["A, Nadia"]
    assert [(one.community, one.sorted_name) for one in whole.releases] == [
        ("CAP fictive", "A, Nadia"),
        ("Autre CAP", "B, Nadia"),
    ]
    assert (whole.community, whole.kind) == ("", None)


@given(st.lists(terms, max_size=30), st.integers(0, 30))
def test_sums_of_parts_are_the_sum_of_the_whole(said: list[ReleaseTerms], cut: int) -> None:
    first, second = ReleaseSum.of(said[:cut]), ReleaseSum.of(said[cut:])
    whole = ReleaseSum.of(said)
    for name in ("releases", "half_days", "days", "periods", "cents"):
        assert getattr(first, name) + getattr(second, name) == getattr(whole, name)


def test_papers_about_something_deleted_are_refused(session: Session) -> None:
    with pytest.raises(UserError, match="no longer exists"):
        release_request(session, 404)
    with pytest.raises(UserError, match="no longer exists"):
        community_releases_summary(session, 404, YEAR)
