"""Rules of retention: nothing is due before its time, and what is due goes without false figures."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError

from car_desktop.domain.entities import (
    AccessEntry,
    Attendance,
    Certificate,
    Commitment,
    Community,
    Meeting,
    Membership,
    Person,
    PracticeNote,
    PrivacyIncident,
    Release,
    RetentionRule,
)
from car_desktop.domain.errors import UserError
from car_desktop.domain.privacy import AccessAction, DisposalKind, RecordCategory
from car_desktop.domain.recognition import CertificateScope
from car_desktop.domain.values import (
    AttendanceStatus,
    CommitmentState,
    MeetingState,
    SchoolYear,
    Visibility,
)
from car_desktop.services.access_log import record_access, verify_chain
from car_desktop.services.certificates import issue_meeting_certificates
from car_desktop.services.commitments import delete_commitment
from car_desktop.services.communities import delete_community
from car_desktop.services.disposals import Doing, disposals, dispose_of_due
from car_desktop.services.meetings import delete_meeting
from car_desktop.services.notes import delete_note
from car_desktop.services.rates import Rate, rates
from car_desktop.services.retention import RuleRow, retention_rules, write_retention_rule
from car_desktop.services.retention_due import DueKey, due_records, is_anything_due
from car_desktop.services.retention_holds import lift_hold, place_hold
from car_desktop.services.versions import freeze, minutes_to_print
from car_desktop.storage.database import Session
from tests.factories import (
    make_commitment,
    make_community,
    make_mark,
    make_meeting,
    make_member,
    make_person,
)

TODAY = date(2026, 7, 2)
DOING = Doing("essai", datetime(2026, 7, 2, 14, tzinfo=UTC))
OLD, RECENT = datetime(2022, 10, 4, 9), datetime(2024, 10, 8, 9)


def rule(session: Session, category: RecordCategory) -> RuleRow:
    return next(row for row in retention_rules(session) if row.category is category)


def turn_on(
    session: Session,
    category: RecordCategory,
    years: int = 3,
    disposal: DisposalKind = DisposalKind.DESTROY,
) -> None:
    row = rule(session, category)
    write_retention_rule(session, RuleRow(row.id, category, True, years, disposal, "12-03"))


def two_years(session: Session) -> tuple[Meeting, Meeting]:
    """A meeting of 2022-2023 and one of 2024-2025: two members, of whom one came."""
    community = make_community(session, "CAP fictive")
    here = make_member(session, community, make_person(session, "Ali"), date(2022, 9, 1)).person
    make_member(session, community, make_person(session, "Béa"), date(2022, 9, 1))
    meetings = []
    for starts_at in (OLD, RECENT):
        meeting = make_meeting(session, community, starts_at, MeetingState.HELD)
        make_mark(session, meeting, here).reason = "Trajet"
        make_commitment(session, meeting, owner=here, state=CommitmentState.KEPT)
        session.add_all(
            [
                PracticeNote(meeting_id=meeting.id, noted_at=starts_at, text="Un essai"),
                PracticeNote(
                    meeting_id=meeting.id,
                    noted_at=starts_at,
                    text="Pour moi",
                    visibility=Visibility.PRIVATE,
                ),
                Release(meeting_id=meeting.id, person_id=here.id, amount_cents=5000),
            ]
        )
        session.flush()
        freeze(session, meeting.id, datetime(2025, 1, 1, tzinfo=UTC))
        meetings.append(meeting)
    return meetings[0], meetings[1]


def count(session: Session, kind: type) -> int:
    return session.scalar(select(func.count()).select_from(kind)) or 0


def execute(session: Session, today: Doing = DOING) -> None:
    dispose_of_due(session, [row.key for row in due_records(session, today.day)], today)
    session.expire_all()


def test_only_what_a_text_sets_is_on_at_first(session: Session) -> None:
    on = {row.category: (row.years, row.source) for row in retention_rules(session) if row.is_on}

    assert on == {
        RecordCategory.CERTIFICATES: (6, "D-8.3, r. 3, a. 4"),
        RecordCategory.INCIDENTS: (5, "A-2.1, r. 3.1"),
    }
    assert len(retention_rules(session)) == len(RecordCategory)


@pytest.mark.parametrize(
    ("years", "source", "disposal", "said"),
    [
        (0, "12-03", DisposalKind.DESTROY, "how many years"),
        (3, " ", DisposalKind.DESTROY, "number of the rule"),
        (101, "12-03", DisposalKind.DESTROY, "0 to 100"),
        (3, "12-03", DisposalKind.DEPERSONALISE, "only be destroyed"),
    ],
)
def test_a_rule_acts_only_with_a_delay_and_what_sets_it(
    session: Session, years: int, source: str, disposal: DisposalKind, said: str
) -> None:
    row = rule(session, RecordCategory.NOTES)

    with pytest.raises(UserError, match=said):
        write_retention_rule(
            session, RuleRow(row.id, RecordCategory.NOTES, True, years, disposal, source)
        )

    assert not rule(session, RecordCategory.NOTES).is_on


def test_the_file_itself_refuses_a_rule_without_its_source(session: Session) -> None:
    row = session.scalars(select(RetentionRule).limit(1)).one()
    row.is_on, row.years, row.source = True, 3, ""

    with pytest.raises(IntegrityError, match="on_with_its_source"):
        session.flush()
    session.rollback()


def test_a_delay_runs_from_the_end_of_the_school_year(session: Session) -> None:
    two_years(session)
    turn_on(session, RecordCategory.NOTES)

    assert due_records(session, date(2026, 6, 30)) == ()
    (row,) = due_records(session, date(2026, 7, 1))

    assert (row.community, row.count, row.oldest) == ("CAP fictive", 1, OLD.date())
    assert row.last_year == SchoolYear(2022)
    assert is_anything_due(session, TODAY)
    assert not is_anything_due(session, date(2026, 6, 30))


def test_notes_go_with_their_copy_in_frozen_minutes_and_others_stay(session: Session) -> None:
    old, recent = two_years(session)
    turn_on(session, RecordCategory.NOTES)

    execute(session)

    left = session.scalars(select(PracticeNote).order_by(PracticeNote.id)).all()
    assert [(note.meeting_id, note.visibility) for note in left] == [
        (old.id, Visibility.PRIVATE),
        (recent.id, Visibility.GROUP),
        (recent.id, Visibility.PRIVATE),
    ]
    assert minutes_to_print(session, old.id, 1).other_notes == ()
    assert len(minutes_to_print(session, recent.id, 1).other_notes) == 1
    (done,) = disposals(session)
    assert done.destroyed == {"practice_note": 1}
    assert done.depersonalised == {"meeting_version": 1}
    assert "3 year(s)" in done.rule
    assert "12-03" in done.rule
    assert due_records(session, TODAY) == ()


def test_depersonalised_attendance_keeps_every_rate_and_names_nobody(session: Session) -> None:
    old, recent = two_years(session)
    turn_on(session, RecordCategory.ATTENDANCE, disposal=DisposalKind.DEPERSONALISE)
    before = rates(session, [old.id, recent.id])
    seats = minutes_to_print(session, old.id, 1).attendance.rate

    execute(session)

    assert rates(session, [old.id, recent.id]) == before
    (mark,) = session.scalars(select(Attendance).where(Attendance.meeting_id == old.id))
    assert mark.person.is_stand_in
    assert mark.reason == ""
    assert minutes_to_print(session, old.id, 1).attendance.rate == seats
    frozen = minutes_to_print(session, old.id, 1).attendance.rows
    assert all(row.name.startswith("Removed person") for row in frozen)
    (still,) = session.scalars(select(Attendance).where(Attendance.meeting_id == recent.id))
    assert still.person.first_name == "Ali"
    ali = session.scalars(select(Membership).where(Membership.person_id == still.person_id)).one()
    assert ali.starts_on == date(2023, 7, 1)
    assert due_records(session, TODAY) == ()


def test_destroyed_attendance_leaves_no_rate_rather_than_a_false_one(session: Session) -> None:
    old, recent = two_years(session)
    turn_on(session, RecordCategory.ATTENDANCE)

    execute(session)

    assert rates(session, [old.id, recent.id]) == {recent.id: Rate(1, 2)}
    assert count(session, Attendance) == 1
    assert minutes_to_print(session, old.id, 1).attendance.rows == ()


def test_depersonalised_commitments_and_releases_still_count(session: Session) -> None:
    old, _recent = two_years(session)
    for category in (RecordCategory.COMMITMENTS, RecordCategory.RELEASES):
        turn_on(session, category, disposal=DisposalKind.DEPERSONALISE)

    execute(session)

    first = session.scalars(select(Commitment).where(Commitment.meeting_id == old.id)).one()
    assert (first.owner_id, first.state) == (None, CommitmentState.KEPT)
    paid = session.scalars(select(Release).where(Release.meeting_id == old.id)).one()
    assert (paid.amount_cents, paid.person.is_stand_in) == (5000, True)
    assert minutes_to_print(session, old.id, 1).commitments[0].who == ""
    assert len(disposals(session)) == 2
    assert due_records(session, TODAY) == ()


def test_what_was_unticked_stays(session: Session) -> None:
    two_years(session)
    turn_on(session, RecordCategory.NOTES)
    turn_on(session, RecordCategory.PRIVATE_NOTES)
    kept = [row.key for row in due_records(session, TODAY) if row.key.category == "private_notes"]

    dispose_of_due(session, kept, DOING)

    assert count(session, PracticeNote) == 3
    assert [row.key.category for row in due_records(session, TODAY)] == [RecordCategory.NOTES]


@pytest.mark.parametrize("about", ["person", "community", "everything"])
def test_what_is_held_is_not_due(session: Session, about: str) -> None:
    old, _ = two_years(session)
    ali = session.scalars(select(Person).where(Person.first_name == "Ali")).one()
    for category in (RecordCategory.NOTES, RecordCategory.ATTENDANCE, RecordCategory.RELEASES):
        turn_on(session, category)
    chosen = {"person": {"person_id": ali.id}, "community": {"community_id": old.community_id}}

    place_hold(session, "Grief", TODAY, **chosen.get(about, {}))

    assert due_records(session, TODAY) == ()
    dispose_of_due(session, [DueKey(RecordCategory.NOTES, old.community_id)], DOING)
    assert count(session, PracticeNote) == 4
    assert disposals(session) == ()


@pytest.mark.parametrize("about", ["person", "community", "everything"])
def test_what_is_held_is_not_deleted_by_hand(session: Session, about: str) -> None:
    old, recent = two_years(session)
    person = make_person(session, "Zoé", "Exemple")
    make_mark(session, old, person)
    note = session.scalars(select(PracticeNote).where(PracticeNote.meeting_id == old.id)).first()
    assert note is not None
    chosen = {"person": {"person_id": person.id}, "community": {"community_id": old.community_id}}
    hold = place_hold(session, "Grief", TODAY, **chosen.get(about, {}))

    with pytest.raises(UserError, match="Grief"):
        delete_meeting(session, old.id)
    with pytest.raises(UserError, match="Grief"):
        delete_community(session, old.community_id)
    with pytest.raises(UserError, match="Grief"):
        delete_note(session, note.id)
    if about == "person":
        delete_meeting(session, recent.id)  # they were not there
    lift_hold(session, hold, TODAY)
    delete_meeting(session, old.id)

    assert session.get(Meeting, old.id) is None


def test_what_somebody_held_owes_or_was_released_for_is_not_deleted(session: Session) -> None:
    old, _ = two_years(session)
    person = make_person(session, "Zoé", "Exemple")
    owed = make_commitment(session, old, owner=person)
    place_hold(session, "Grief", TODAY, person_id=person.id)

    with pytest.raises(UserError, match="Grief"):
        delete_commitment(session, owed.id)


def test_a_community_of_which_a_hold_was_lifted_stays_with_the_register(session: Session) -> None:
    old, _ = two_years(session)
    lift_hold(session, place_hold(session, "Grief", TODAY, community_id=old.community_id), TODAY)

    with pytest.raises(UserError, match="archive"):
        delete_community(session, old.community_id)

    assert session.get(Community, old.community_id) is not None


def test_a_hold_says_why(session: Session) -> None:
    with pytest.raises(UserError, match="Say why"):
        place_hold(session, " \n", TODAY)


def test_whoever_left_every_community_is_retired_once_their_certificates_may_go(
    session: Session,
) -> None:
    old, _ = two_years(session)
    turn_on(session, RecordCategory.PEOPLE, years=1)
    ali = session.scalars(select(Person).where(Person.first_name == "Ali")).one()
    for membership in session.scalars(select(Membership)):
        membership.ends_on = date(2024, 12, 31)
    issue_meeting_certificates(session, old.id, date(2025, 1, 15), ali.id)
    session.flush()
    later, after = date(2029, 7, 1), date(2032, 7, 1)

    (due,) = due_records(session, TODAY)
    (waiting,) = due_records(session, later)
    assert (due.count, waiting.count) == (1, 1)
    assert due.newest == date(2024, 12, 31)

    execute(session, Doing("essai", datetime(2026, 7, 2, tzinfo=UTC)))
    assert {p.first_name for p in session.scalars(select(Person))} == {"Ali", ""}
    by_kind = {row.key.category: row.count for row in due_records(session, after)}
    assert by_kind[RecordCategory.PEOPLE] == 1


def test_the_number_of_a_destroyed_certificate_is_never_given_again(session: Session) -> None:
    old, _ = two_years(session)
    issue_meeting_certificates(session, old.id, date(2022, 11, 1))
    far = Doing("essai", datetime(2029, 7, 2, tzinfo=UTC))

    execute(session, far)
    assert count(session, Certificate) == 0
    issue_meeting_certificates(session, old.id, date(2029, 8, 1))

    (again,) = session.scalars(select(Certificate))
    assert again.number == "2022-2023-0002"
    assert again.scope is CertificateScope.MEETING


def test_old_incidents_and_old_accesses_go_and_the_chain_still_holds(session: Session) -> None:
    session.add(PrivacyIncident(information="x", circumstances="y", known_on=date(2020, 10, 1)))
    turn_on(session, RecordCategory.ACCESS_LOG, years=2)
    for year in (2022, 2026):
        at = datetime(year, 3, 1, tzinfo=UTC)
        record_access(session, AccessAction.OPENED, actor="essai", at=at)

    execute(session)

    assert count(session, PrivacyIncident) == 0
    assert verify_chain(session) is None
    actions = [entry.action for entry in session.scalars(select(AccessEntry))]
    assert actions == [AccessAction.OPENED, AccessAction.DESTROYED, AccessAction.DESTROYED]
    assert [row.category for row in disposals(session)] == [
        RecordCategory.ACCESS_LOG,
        RecordCategory.INCIDENTS,
    ]


def test_a_guest_who_was_no_member_is_depersonalised_too(session: Session) -> None:
    old, _ = two_years(session)
    guest = make_person(session, "Chloé")
    make_mark(session, old, guest, AttendanceStatus.GUEST)
    turn_on(session, RecordCategory.ATTENDANCE, disposal=DisposalKind.DEPERSONALISE)

    execute(session)

    marks = session.scalars(select(Attendance).where(Attendance.meeting_id == old.id)).all()
    assert all(mark.person.is_stand_in for mark in marks)
    assert len({mark.person_id for mark in marks}) == 2
