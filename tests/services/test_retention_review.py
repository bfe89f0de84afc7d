"""The review is carried out piece by piece, and each piece is whole in itself."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select

from car_desktop.domain.entities import AccessEntry, Attendance, Person, PracticeNote, Tombstone
from car_desktop.domain.privacy import DisposalKind, RecordCategory
from car_desktop.domain.values import MeetingState
from car_desktop.services.access_log import verify_chain
from car_desktop.services.disposals import Doing, disposals
from car_desktop.services.retention_due import due_records
from car_desktop.services.retention_holds import place_hold
from car_desktop.services.retention_review import Review
from car_desktop.storage.database import Session
from tests.factories import make_community, make_mark, make_meeting, make_person
from tests.services.test_retention import DOING, OLD, TODAY, count, execute, turn_on, two_years


def test_each_piece_is_whole_wherever_the_review_ends(session: Session) -> None:
    """Cut after any piece: tombstones, certificates and the log tell what is gone, and no more."""
    two_years(session)
    for category in (RecordCategory.NOTES, RecordCategory.PRIVATE_NOTES, RecordCategory.RELEASES):
        turn_on(session, category)
    review = Review([row.key for row in due_records(session, TODAY)], DOING.day)
    pieces = review.pieces(session)

    for done, piece in enumerate(pieces, start=1):
        review.do(session, piece, DOING)

        buried = session.scalars(select(Tombstone.table_name)).all()
        rows = [name for name in buried if not name.startswith("meeting_version")]
        told = [count for row in disposals(session) for count in row.destroyed.values()]
        assert len(rows) == sum(told) == done
        assert sum(row.count for row in due_records(session, TODAY)) == len(pieces) - done
        assert verify_chain(session) is None
        assert count(session, AccessEntry) == done

    assert len(pieces) == 3


def test_one_certificate_tells_a_kind_of_record_however_many_pieces_it_took(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("car_desktop.services.retention_review._ROWS_IN_A_PIECE", 1)
    for _ in range(3):
        two_years(session)
    turn_on(session, RecordCategory.NOTES)
    review = Review([row.key for row in due_records(session, TODAY)], DOING.day)
    first, *others = review.pieces(session)

    key = review.do(session, first, DOING)
    (begun,) = disposals(session)
    assert begun.destroyed == {"practice_note": 1}

    assert {review.do(session, piece, DOING) for piece in others} == {key}
    (done,) = disposals(session)
    assert done.destroyed == {"practice_note": 3}
    assert done.depersonalised == {"meeting_version": 3}
    details = session.scalars(select(AccessEntry.detail)).all()
    assert details == ["notes:1"] * 3
    assert verify_chain(session) is None


def test_whoever_goes_from_two_communities_still_counts_once(session: Session) -> None:
    old, _ = two_years(session)
    other = make_meeting(session, make_community(session, "CoP fictive"), OLD, MeetingState.HELD)
    ali = session.scalars(select(Person).where(Person.first_name == "Ali")).one()
    make_mark(session, other, ali)
    turn_on(session, RecordCategory.ATTENDANCE, disposal=DisposalKind.DEPERSONALISE)

    execute(session)

    of_both = Attendance.meeting_id.in_([old.id, other.id])
    marks = session.scalars(select(Attendance).where(of_both)).all()
    assert len(marks) == 2
    assert len({mark.person_id for mark in marks}) == 1


def test_what_a_hold_came_to_cover_between_two_pieces_stays(session: Session) -> None:
    old, _ = two_years(session)
    turn_on(session, RecordCategory.NOTES)
    turn_on(session, RecordCategory.PRIVATE_NOTES)
    review = Review([row.key for row in due_records(session, TODAY)], DOING.day)
    first, second = review.pieces(session)

    assert review.do(session, first, DOING) is not None
    place_hold(session, "Grief", TODAY, community_id=old.community_id)

    assert review.do(session, second, DOING) is None
    assert count(session, PracticeNote) == 3
    assert len(disposals(session)) == 1


def test_many_people_are_retired_a_few_at_a_time(session: Session) -> None:
    for number in range(13):
        make_person(session, "Personne", f"Partie{number}")
    turn_on(session, RecordCategory.PEOPLE)
    later = date(date.today().year + 6, 7, 2)
    doing = Doing("essai", datetime(later.year, 7, 2, 14, tzinfo=UTC))
    review = Review([row.key for row in due_records(session, later)], doing.day)
    pieces = review.pieces(session)
    assert [piece.count for piece in pieces] == [10, 3]

    left = []
    for piece in pieces:
        review.do(session, piece, doing)
        left.append(count(session, Person))

    assert left == [3, 0]
    (done,) = disposals(session)
    assert done.destroyed == {"person": 13}
    assert due_records(session, later) == ()


def test_people_who_go_together_are_taken_out_of_texts_as_one_after_the_other(
    session: Session,
) -> None:
    """The last name is that of both, until the first is gone."""
    meeting = make_meeting(session, make_community(session, "CAP fictive"), OLD)
    for first in ("Ali", "Béa"):
        make_mark(session, meeting, make_person(session, first, "Essai"))
    note = PracticeNote(
        meeting_id=meeting.id, noted_at=OLD, text="Ali Essai, puis Béa ; Ali ; Essai."
    )
    session.add(note)
    session.flush()
    turn_on(session, RecordCategory.PEOPLE)

    execute(session)

    assert note.text == (
        "Removed person 1, puis Removed person 2 ; Removed person 1 ; Removed person 2."
    )
    (done,) = disposals(session)
    assert done.depersonalised == {"attendance": 2, "person": 2, "practice_note": 1}
