"""Commitments: made, reviewed at the next meeting, followed across communities."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy.orm import Session

from car_desktop.domain.entities import Meeting
from car_desktop.domain.errors import UserError
from car_desktop.domain.values import CommitmentState, MeetingState
from car_desktop.services.commitments import (
    CommitmentDraft,
    CommitmentRow,
    change_commitment,
    create_commitment,
    delete_commitment,
    meeting_commitments,
    set_commitment_state,
)
from car_desktop.services.follow_up import (
    FollowThrough,
    Show,
    commitment_counts,
    commitment_list,
    follow_through,
    late_commitments,
)
from car_desktop.services.reviews import commitments_to_review, review_commitment
from tests.factories import NINE, make_commitment, make_community, make_meeting, make_person

KEPT, DROPPED = CommitmentState.KEPT, CommitmentState.DROPPED
POSTPONED, IN_PROGRESS = CommitmentState.POSTPONED, CommitmentState.IN_PROGRESS
TODAY = date(2026, 12, 1)
YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)


@pytest.fixture
def first(session: Session) -> Meeting:
    return make_meeting(session, make_community(session))


@pytest.fixture
def second(session: Session, first: Meeting) -> Meeting:
    return make_meeting(session, first.community, NINE + timedelta(weeks=4))


def only(session: Session, meeting: Meeting) -> CommitmentRow:
    session.flush()
    session.expire_all()
    (row,) = meeting_commitments(session, meeting.id)
    return row


def test_a_commitment_says_who_what_when_and_by_which_trace(
    session: Session, first: Meeting
) -> None:
    owner = make_person(session, "Ida", "Fictive")
    draft = CommitmentDraft("Observer une CAP", owner.id, "", TOMORROW, "Deux grilles")
    create_commitment(session, first.id, draft, NINE)
    row = only(session, first)
    assert (row.owner, row.noted_at, row.draft) == ("Ida Fictive", NINE, draft)


def test_the_owner_may_be_a_role_in_words(session: Session, first: Meeting) -> None:
    key = create_commitment(session, first.id, CommitmentDraft("x", owner_text="Toute la CAP"))
    assert only(session, first).owner == "Toute la CAP"
    change_commitment(session, key, CommitmentDraft("x", owner_id=make_person(session).id))
    assert only(session, first).draft.owner_text == ""


def test_open_commitments_of_earlier_meetings_are_offered_for_review(
    session: Session, first: Meeting, second: Meeting
) -> None:
    later = make_commitment(session, first, what="plus tard", due_on=TOMORROW)
    soon = make_commitment(session, first, what="bientôt", due_on=TODAY)
    make_commitment(session, first, what="fini", due_on=TODAY, state=KEPT)
    make_commitment(session, second, what="d’aujourd’hui", due_on=TODAY)
    make_commitment(session, make_meeting(session, make_community(session)), what="d’ailleurs")
    offered = [row.commitment.id for row in commitments_to_review(session, second.id)]
    assert offered == [soon.id, later.id]
    assert commitments_to_review(session, first.id) == ()


def test_a_reviewed_commitment_stays_on_the_meeting_that_reviewed_it(
    session: Session, first: Meeting, second: Meeting
) -> None:
    commitment = make_commitment(session, first, due_on=TODAY)
    review_commitment(session, commitment.id, second.id, KEPT, comment="Bravo")
    session.flush()
    (row,) = commitments_to_review(session, second.id)
    assert (row.found_state, row.comment) == (KEPT, "Bravo")
    assert (row.commitment.state, row.commitment.closed_on) == (KEPT, second.day)
    third = make_meeting(session, first.community, NINE + timedelta(weeks=8))
    assert commitments_to_review(session, third.id) == ()


def test_reviewing_again_corrects_the_same_review(
    session: Session, first: Meeting, second: Meeting
) -> None:
    commitment = make_commitment(session, first)
    review_commitment(session, commitment.id, second.id, KEPT)
    review_commitment(session, commitment.id, second.id, IN_PROGRESS)
    session.flush()
    assert len(commitment.reviews) == 1
    assert (commitment.state, commitment.closed_on) == (IN_PROGRESS, None)


def test_postponing_needs_a_date_and_dropping_a_reason(
    session: Session, first: Meeting, second: Meeting
) -> None:
    commitment = make_commitment(session, first, due_on=TODAY)
    with pytest.raises(UserError, match="new due date"):
        review_commitment(session, commitment.id, second.id, POSTPONED)
    with pytest.raises(UserError, match="why it is dropped"):
        review_commitment(session, commitment.id, second.id, DROPPED, comment=" ")
    review_commitment(session, commitment.id, second.id, POSTPONED, due_on=TOMORROW)
    assert (commitment.state, commitment.due_on) == (POSTPONED, TOMORROW)


def test_correcting_an_old_review_does_not_undo_a_later_one(
    session: Session, first: Meeting, second: Meeting
) -> None:
    third = make_meeting(session, first.community, NINE + timedelta(weeks=8))
    commitment = make_commitment(session, first)
    review_commitment(session, commitment.id, second.id, IN_PROGRESS)
    review_commitment(session, commitment.id, third.id, KEPT)
    review_commitment(session, commitment.id, second.id, POSTPONED, due_on=TOMORROW)
    assert commitment.state is KEPT


def test_a_commitment_is_not_reviewed_where_it_was_made(session: Session, first: Meeting) -> None:
    commitment = make_commitment(session, first)
    with pytest.raises(UserError, match="earlier meetings"):
        review_commitment(session, commitment.id, first.id, KEPT)


def test_lists_show_what_is_late_what_comes_soon_and_what_is_closed(
    session: Session, first: Meeting
) -> None:
    make_commitment(session, first, what="en retard", due_on=YESTERDAY)
    make_commitment(session, first, what="aujourd’hui", due_on=TODAY)
    make_commitment(session, first, what="loin", due_on=TODAY + timedelta(days=60))
    make_commitment(session, first, what="sans date")
    make_commitment(session, first, what="fini", due_on=YESTERDAY, state=KEPT)

    def shown(show: Show) -> list[str]:
        return [row.what for row in commitment_list(session, show, TODAY)]

    assert shown(Show.OPEN) == ["en retard", "aujourd’hui", "loin", "sans date"]
    assert shown(Show.LATE) == ["en retard"]
    assert shown(Show.SOON) == ["aujourd’hui"]
    assert shown(Show.CLOSED) == ["fini"]
    counts = commitment_counts(session, TODAY)
    assert counts == {Show.OPEN: 4, Show.LATE: 1, Show.SOON: 1, Show.CLOSED: 1}
    assert late_commitments(session, TODAY) == 1


def test_a_list_is_narrowed_by_community_and_words(session: Session, first: Meeting) -> None:
    make_commitment(session, first, what="Préparer la grille", due_on=TODAY)
    elsewhere = make_meeting(session, make_community(session))
    make_commitment(session, elsewhere, what="Préparer un texte", due_on=TODAY)
    here = commitment_list(session, Show.OPEN, TODAY, first.community_id)
    assert [row.what for row in here] == ["Préparer la grille"]
    assert [row.what for row in commitment_list(session, Show.OPEN, TODAY, None, "TEXTE prep")] == [
        "Préparer un texte"
    ]


def test_a_list_finds_words_under_their_accents_in_what_is_done_by_whom_and_where(
    session: Session, first: Meeting
) -> None:
    owner = make_person(session, "Zoë", "Lebœuf")
    make_commitment(session, first, what="Lire l’œuvre de l’élève", owner=owner)
    by_a_group = make_commitment(session, first, what="Relire 100 % des textes")
    by_a_group.owner_text = "Écoute & Cie"

    def found(search: str) -> list[str]:
        return [row.what[:4] for row in commitment_list(session, Show.OPEN, TODAY, None, search)]

    assert found("oeuvre ELEVE") == ["Lire"]
    assert found("leboeuf zoe lire") == ["Lire"]
    assert found("ecoute") == found("100 %") == ["Reli"]
    assert found(first.community.name) == ["Lire", "Reli"]
    assert found("l_re") == []


def test_a_very_long_list_of_closed_ones_shows_the_last_closed(
    session: Session, first: Meeting
) -> None:
    for days in (3, 1, 2):
        closed = make_commitment(session, first, what=f"fermé il y a {days} jours", state=KEPT)
        closed.closed_on = TODAY - timedelta(days=days)
    shown = [row.what for row in commitment_list(session, Show.CLOSED, TODAY, limit=2)]
    assert shown == ["fermé il y a 1 jours", "fermé il y a 2 jours"]


def test_follow_through_counts_what_came_due(session: Session, first: Meeting) -> None:
    on_time = make_commitment(session, first, due_on=TODAY)
    too_late = make_commitment(session, first, due_on=YESTERDAY - timedelta(days=9))
    for commitment in (on_time, too_late):
        set_commitment_state(session, commitment.id, KEPT, on=YESTERDAY)
    make_commitment(session, first, due_on=YESTERDAY)
    make_commitment(session, first, due_on=TOMORROW)
    dropped = make_commitment(session, first)
    set_commitment_state(session, dropped.id, DROPPED, on=TODAY, reason="Projet abandonné")
    session.flush()
    assert follow_through(session, TODAY) == FollowThrough(kept=2, kept_on_time=1, due=4)
    assert follow_through(session, TODAY).ratio == 0.5
    assert follow_through(session, TODAY, community_id=0).ratio is None


def test_a_closed_meeting_keeps_its_commitments_but_they_live_on(
    session: Session, first: Meeting
) -> None:
    commitment = make_commitment(session, first)
    first.state = MeetingState.CLOSED
    with pytest.raises(UserError, match="reopen"):
        delete_commitment(session, commitment.id)
    set_commitment_state(session, commitment.id, KEPT, on=TODAY)
    assert commitment.state is KEPT
