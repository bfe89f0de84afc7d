"""Norms: one wording at a time, never changed under those who accepted it."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from car_desktop.domain.entities import Community
from car_desktop.domain.errors import UserError
from car_desktop.domain.facilitation import NormsKept
from car_desktop.domain.values import MeetingState, SchoolYear
from car_desktop.services.norms import (
    accept_norms,
    acceptances,
    delete_norms,
    norms_kept,
    norms_on,
    norms_versions,
    set_norms_kept,
    withdraw_acceptances,
    write_norms,
)
from car_desktop.storage.database import Session
from tests.factories import make_community, make_meeting, make_member, make_person

SEPTEMBER = date(2026, 9, 15)


@pytest.fixture
def community(session: Session) -> Community:
    return make_community(session, "CAP fictive")


def test_norms_are_written_one_by_line(session: Session, community: Community) -> None:
    write_norms(session, community.id, "  On écoute.\n\n On finit à l’heure. \n", SEPTEMBER)

    norms = norms_on(session, community.id, SEPTEMBER)

    assert norms is not None
    assert norms.lines == ("On écoute.", "On finit à l’heure.")
    assert (norms.year, norms.version) == (SchoolYear(2026), 1)


@pytest.mark.parametrize("text", ["", " \n ", "\n".join(f"Norme {n}" for n in range(31))])
def test_no_norm_and_too_many_are_refused(
    session: Session, community: Community, text: str
) -> None:
    with pytest.raises(UserError):
        write_norms(session, community.id, text, SEPTEMBER)

    assert norms_versions(session, community.id) == ()


def test_a_wording_is_corrected_until_somebody_accepts_it(
    session: Session, community: Community
) -> None:
    person = make_member(session, community).person
    first = write_norms(session, community.id, "On écoutte.", SEPTEMBER)
    assert write_norms(session, community.id, "On écoute.", SEPTEMBER) == first
    accept_norms(session, first, [person.id], SEPTEMBER)

    second = write_norms(session, community.id, "On écoute jusqu’au bout.", SEPTEMBER)

    assert [(n.version, n.text, n.accepted) for n in norms_versions(session, community.id)] == [
        (2, "On écoute jusqu’au bout.", 0),
        (1, "On écoute.", 1),
    ]
    assert second != first


def test_writing_the_same_words_again_makes_no_version(
    session: Session, community: Community
) -> None:
    person = make_member(session, community).person
    first = write_norms(session, community.id, "On écoute.", SEPTEMBER)
    accept_norms(session, first, [person.id], SEPTEMBER)

    assert write_norms(session, community.id, "On écoute.  ", SEPTEMBER) == first


def test_last_years_norms_hold_until_new_ones_are_adopted(
    session: Session, community: Community
) -> None:
    write_norms(session, community.id, "Anciennes", date(2025, 10, 1))
    new = write_norms(session, community.id, "Nouvelles", date(2026, 10, 1))

    before, after = (norms_on(session, community.id, day) for day in (SEPTEMBER, date(2026, 10, 1)))

    assert before is not None
    assert before.lines == ("Anciennes",)
    assert after is not None
    assert (after.id, after.version) == (new, 1)
    assert norms_on(session, community.id, date(2025, 9, 1)) is None


def test_members_of_the_day_are_asked_and_those_who_left_keep_their_acceptance(
    session: Session, community: Community
) -> None:
    here = make_person(session, "Ana", "Fictive")
    gone = make_person(session, "Zoé", "Partie")
    make_member(session, community, here)
    make_member(session, community, gone, ends_on=date(2026, 10, 1))
    norms = write_norms(session, community.id, "On écoute.", SEPTEMBER)
    assert accept_norms(session, norms, [here.id, gone.id, here.id], SEPTEMBER) == 2
    assert accept_norms(session, norms, [here.id], date(2026, 11, 1)) == 0

    rows = acceptances(session, norms, date(2026, 11, 1))

    assert [(row.name, row.accepted_on, row.is_member) for row in rows] == [
        ("Fictive, Ana", SEPTEMBER, True),
        ("Partie, Zoé", SEPTEMBER, False),
    ]
    withdraw_acceptances(session, norms, [here.id])
    assert [row.accepted_on for row in acceptances(session, norms, date(2026, 11, 1))] == [
        None,
        SEPTEMBER,
    ]


def test_deleting_a_wording_gives_the_one_before_back(
    session: Session, community: Community
) -> None:
    person = make_member(session, community).person
    first = write_norms(session, community.id, "Une", SEPTEMBER)
    accept_norms(session, first, [person.id], SEPTEMBER)
    second = write_norms(session, community.id, "Deux", SEPTEMBER)

    delete_norms(session, second)
    session.flush()
    session.expire_all()

    norms = norms_on(session, community.id, SEPTEMBER)
    assert norms is not None
    assert norms.id == first


def test_a_meeting_says_whether_norms_were_kept(session: Session, community: Community) -> None:
    meeting = make_meeting(session, community, datetime(2026, 10, 1, 9))

    set_norms_kept(session, meeting.id, NormsKept.PARTLY, " Le temps a manqué. ")
    assert norms_kept(session, meeting.id) == (NormsKept.PARTLY, "Le temps a manqué.")
    set_norms_kept(session, meeting.id, None, "oublié")
    assert norms_kept(session, meeting.id) == (None, "")


def test_a_closed_meeting_keeps_what_it_said(session: Session, community: Community) -> None:
    meeting = make_meeting(session, community, datetime(2026, 10, 1, 9), MeetingState.CLOSED)

    with pytest.raises(UserError):
        set_norms_kept(session, meeting.id, NormsKept.YES)


WORDS = st.sampled_from(["Une", "Deux", "Trois"])
STEPS = st.lists(st.tuples(WORDS, st.booleans(), st.integers(0, 500)), max_size=12)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(steps=STEPS)
def test_an_accepted_wording_never_changes(
    session: Session, community: Community, steps: list[tuple[str, bool, int]]
) -> None:
    person = make_member(session, community).person
    accepted: dict[int, str] = {}
    for text, accepts, days in steps:
        key = write_norms(session, community.id, text, SEPTEMBER + timedelta(days=days))
        if accepts:
            accept_norms(session, key, [person.id], SEPTEMBER)
            accepted[key] = text

    texts = {norms.id: norms.text for norms in norms_versions(session, community.id)}
    assert {key: texts[key] for key in accepted} == accepted
    versions = [(n.year.start, n.version) for n in norms_versions(session, community.id)]
    assert len(versions) == len(set(versions))
    for norms in norms_versions(session, community.id):
        delete_norms(session, norms.id)
    session.flush()
    session.expire_all()
