"""Releases: terms copied from before, sums, what is left to confirm, refusals."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from car_desktop.domain.entities import Community, Meeting
from car_desktop.domain.errors import UserError
from car_desktop.domain.releases import ClaimState, Payer, ReleaseLength, SubstituteState
from car_desktop.domain.typed_money import read_money
from car_desktop.domain.values import MeetingState, SchoolYear
from car_desktop.services.attendance import clear_mark
from car_desktop.services.guests import invite_person
from car_desktop.services.meetings import delete_meeting
from car_desktop.services.people import delete_person
from car_desktop.services.releases import (
    ReleaseTerms,
    change_release,
    community_releases,
    delete_release,
    meeting_releases,
    people_to_release,
    release_as_last_time,
    release_person,
    sums_by_payer,
    totals_of,
)
from car_desktop.typography import for_language
from tests.factories import make_community, make_meeting, make_member, make_person

FIRST, SECOND = datetime(2026, 10, 6, 9, 0), datetime(2026, 11, 10, 9, 0)
AGREED = ReleaseTerms(
    length=ReleaseLength.DAY,
    quantity=1,
    granted_by="Direction fictive",
    substitute_state=SubstituteState.FOUND,
    substitute_name="Ida Remplaçante",
    payer=Payer.MINISTRY_MEASURE,
    budget_line="Mesure fictive",
    amount_cents=24_550,
    claim_state=ClaimState.SENT,
)


@pytest.fixture
def community(session: Session) -> Community:
    community = make_community(session)
    for last in ("Abricot", "Élan"):
        make_member(session, community, make_person(session, "Nadia", last))
    return community


def person(session: Session, meeting: Meeting, last: str) -> int:
    people = people_to_release(session, meeting.id)
    return next(key for key, name in people if name.startswith(last))


def test_the_terms_of_the_last_time_are_proposed_with_all_to_confirm_anew(
    session: Session, community: Community
) -> None:
    first, second = (make_meeting(session, community, day) for day in (FIRST, SECOND))
    release = release_person(session, first.id, person(session, first, "Élan"))
    change_release(session, release, AGREED)
    assert release_as_last_time(session, second.id) == 1
    (row,) = meeting_releases(session, second.id)
    assert row.person == "Élan, Nadia"
    assert row.terms == replace(
        AGREED,
        substitute_state=SubstituteState.REQUIRED,
        substitute_name="",
        claim_state=ClaimState.TO_SEND,
    )
    assert row.is_to_confirm


def test_somebody_new_gets_the_terms_of_the_community_but_not_who_granted_them(
    session: Session, community: Community
) -> None:
    first, second = (make_meeting(session, community, day) for day in (FIRST, SECOND))
    release = release_person(session, first.id, person(session, first, "Élan"))
    change_release(session, release, AGREED)
    release_person(session, second.id, person(session, second, "Abricot"))
    (row,) = meeting_releases(session, second.id)
    assert (row.terms.payer, row.terms.amount_cents) == (Payer.MINISTRY_MEASURE, 24_550)
    assert row.terms.granted_by == ""


def test_who_needs_no_substitute_needs_none_the_next_time(
    session: Session, community: Community
) -> None:
    first, second = (make_meeting(session, community, day) for day in (FIRST, SECOND))
    release = release_person(session, first.id, person(session, first, "Élan"))
    nobody = SubstituteState.NOT_REQUIRED
    change_release(session, release, replace(AGREED, substitute_state=nobody))
    release_as_last_time(session, second.id)
    (row,) = meeting_releases(session, second.id)
    assert row.terms.substitute_state is nobody
    assert not row.is_to_confirm


def test_sums_are_by_payer_and_budget_line_over_a_school_year(
    session: Session, community: Community
) -> None:
    days = (FIRST, SECOND, datetime(2027, 9, 1, 9, 0))
    for day, cents in zip(days, (10_010, 10_020, 1), strict=True):
        meeting = make_meeting(session, community, day)
        for last in ("Abricot", "Élan"):
            release = release_person(session, meeting.id, person(session, meeting, last))
            payer = Payer.SCHOOL if last == "Élan" else Payer.PROGRAMME
            terms = replace(AGREED, payer=payer, amount_cents=cents, budget_line="")
            change_release(session, release, terms)
    rows = community_releases(session, community.id, SchoolYear(2026))
    assert [(s.payer, s.releases, s.cents) for s in sums_by_payer(rows)] == [
        (Payer.PROGRAMME, 2, 20_030),
        (Payer.SCHOOL, 2, 20_030),
    ]
    totals = totals_of(rows)
    assert (totals.releases, totals.cents) == (4, 40_060)
    assert (totals.to_find, totals.to_claim) == (0, 0)


def test_one_person_is_released_once_and_only_from_the_sheet(
    session: Session, community: Community
) -> None:
    meeting = make_meeting(session, community, FIRST)
    someone = person(session, meeting, "Élan")
    release = release_person(session, meeting.id, someone)
    for refused in (someone, make_person(session).id):
        with pytest.raises(UserError, match="not on the sheet"):
            release_person(session, meeting.id, refused)
    delete_release(session, release)
    session.flush()
    assert meeting_releases(session, meeting.id) == ()


def test_claims_go_on_after_the_meeting_is_closed_but_not_where_it_is_cancelled(
    session: Session, community: Community
) -> None:
    meeting = make_meeting(session, community, FIRST)
    release = release_person(session, meeting.id, person(session, meeting, "Élan"))
    meeting.state = MeetingState.CLOSED
    change_release(session, release, replace(AGREED, claim_state=ClaimState.PAID))
    meeting.state = MeetingState.CANCELLED
    with pytest.raises(UserError, match="does not take place"):
        release_person(session, meeting.id, person(session, meeting, "Abricot"))


@pytest.mark.parametrize(
    ("terms", "reason"),
    [
        (replace(AGREED, quantity=0), "from 1 to 40"),
        (replace(AGREED, quantity=41), "from 1 to 40"),
        (replace(AGREED, amount_cents=-1), "negative"),
        (replace(AGREED, budget_line="x" * 2_000), "characters"),
    ],
)
def test_terms_that_cannot_be_are_refused(
    session: Session, community: Community, terms: ReleaseTerms, reason: str
) -> None:
    meeting = make_meeting(session, community, FIRST)
    release = release_person(session, meeting.id, person(session, meeting, "Élan"))
    with pytest.raises(UserError, match=reason):
        change_release(session, release, terms)
    assert meeting_releases(session, meeting.id)[0].terms == ReleaseTerms()


def test_without_an_earlier_release_there_is_nothing_to_copy(
    session: Session, community: Community
) -> None:
    meeting = make_meeting(session, community, FIRST)
    with pytest.raises(UserError, match="add people"):
        release_as_last_time(session, meeting.id)


@pytest.mark.parametrize(
    ("typed", "cents"),
    [
        ("245,50", 24_550),
        ("245.5", 24_550),
        ("1 250,50 $", 125_050),
        ("$1,250.50", 125_050),
        ("1,250", 125_000),
        ("1.250", 125_000),
        ("200", 20_000),
        ("0", 0),
        ("", None),
        ("-5", None),
        ("12,345,6 7", None),
        ("deux cents", None),
        ("99999999999", None),
    ],
)
def test_amounts_are_read_as_people_type_them(typed: str, cents: int | None) -> None:
    assert read_money(typed) == cents


@given(st.integers(0, 100_000_000), st.sampled_from(["fr", "en"]))
def test_an_amount_is_read_back_as_it_is_shown(cents: int, language: str) -> None:
    assert read_money(for_language(language).money(cents / 100)) == cents


def test_a_meeting_goes_with_its_releases_and_a_person_released_is_kept(
    session: Session, community: Community
) -> None:
    meeting = make_meeting(session, community, FIRST)
    guest = make_person(session, "Ida", "Visite")
    invite_person(session, meeting.id, guest.id)
    release_person(session, meeting.id, guest.id)
    clear_mark(session, meeting.id, guest.id)
    session.flush()
    with pytest.raises(UserError, match="archive"):
        delete_person(session, guest.id)
    delete_meeting(session, meeting.id)
    session.flush()
    assert community_releases(session, community.id, SchoolYear(2026)) == ()
    delete_person(session, guest.id)
