"""A school year read at once says what a slow walk over the rows says."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import event
from sqlalchemy.orm import Session as OrmSession

from car_desktop.domain.entities import Community, Meeting, PracticeNote, Release
from car_desktop.domain.facilitation import NormsKept
from car_desktop.domain.releases import Payer
from car_desktop.domain.values import (
    AttendanceStatus,
    CommitmentState,
    CommunityKind,
    MeetingState,
    NoteKind,
    SchoolYear,
    Visibility,
)
from car_desktop.services.annual_report import AnnualReport, annual_report, without_names
from car_desktop.services.norms import accept_norms, write_norms
from car_desktop.services.rates import HELD_STATES, Rate
from car_desktop.services.sample import write_sample_year
from car_desktop.services.year_follow_up import notes_of_year, outcomes
from car_desktop.services.year_review import year_review
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

YEAR = SchoolYear(2026)
TODAY = date(2027, 5, 20)
AUTUMN = datetime(2026, 11, 10, 9)


@pytest.fixture
def community(session: Session) -> Community:
    return make_community(session, "CAP fictive")


@pytest.fixture
def sample(session: Session) -> Session:
    write_sample_year(session, TODAY)
    session.flush()
    return session


def make_note(
    session: Session,
    meeting: Meeting,
    text: str = "La grille sert.",
    visibility: Visibility = Visibility.GROUP,
    kind: NoteKind = NoteKind.OBSERVATION,
) -> PracticeNote:
    note = PracticeNote(
        meeting_id=meeting.id,
        kind=kind,
        text=text,
        visibility=visibility,
        noted_at=meeting.starts_at,
        shared_by="Ana Fictive",
    )
    session.add(note)
    session.flush()
    return note


def test_only_the_meetings_of_the_year_are_in_it(session: Session, community: Community) -> None:
    first = make_meeting(session, community, datetime(2026, 7, 1, 0, 0), MeetingState.HELD)
    last = make_meeting(session, community, datetime(2027, 6, 30, 20, 0), MeetingState.PLANNED)
    make_meeting(session, community, datetime(2026, 6, 30, 20, 0), MeetingState.HELD)
    following = make_meeting(session, community, datetime(2027, 7, 1, 8, 0))
    review = year_review(session, community.id, YEAR)

    assert [one.id for one in review.activity.meetings] == [first.id, last.id]
    assert [one.id for one in review.next_year.meetings] == [following.id]


def test_meetings_are_held_called_off_or_to_come(session: Session, community: Community) -> None:
    for day, state in enumerate(MeetingState):
        make_meeting(session, community, AUTUMN + timedelta(days=day), state)
    activity = year_review(session, community.id, YEAR).activity

    assert [one.state for one in activity.held] == [MeetingState.HELD, MeetingState.CLOSED]
    assert [one.state for one in activity.coming] == [MeetingState.PLANNED, MeetingState.CALLED]
    assert (len(activity.cancelled), len(activity.postponed)) == (1, 1)
    assert activity.minutes == 2 * 180


def test_private_notes_are_counted_apart_and_never_read(
    session: Session, community: Community
) -> None:
    meeting = make_meeting(session, community, AUTUMN, MeetingState.HELD)
    make_note(session, meeting, "Secret", Visibility.PRIVATE)
    make_note(session, meeting, "Partagée")
    review = year_review(session, community.id, YEAR)

    assert [one.text for one in review.notes] == ["Partagée"]
    assert review.private_notes == 1
    assert review.activity.meetings[0].notes == 1


def test_a_quote_has_no_author(session: Session, community: Community) -> None:
    meeting = make_meeting(session, community, AUTUMN, MeetingState.HELD)
    make_note(session, meeting, kind=NoteKind.QUOTE)

    assert [one.shared_by for one in notes_of_year(session, YEAR)] == [""]


def test_outcomes_share_out_the_commitments_of_the_year(
    session: Session, community: Community
) -> None:
    meeting = make_meeting(session, community, AUTUMN, MeetingState.HELD)
    due, later = date(2027, 1, 10), date(2027, 6, 10)
    on_time = make_commitment(session, meeting, due_on=due, state=CommitmentState.KEPT)
    on_time.closed_on = due
    make_commitment(session, meeting, due_on=due, state=CommitmentState.KEPT).closed_on = later
    make_commitment(session, meeting, due_on=due, state=CommitmentState.DROPPED)
    make_commitment(session, meeting, due_on=due, state=CommitmentState.IN_PROGRESS)
    make_commitment(session, meeting, due_on=later)
    make_commitment(session, meeting)
    session.flush()
    found = outcomes(year_review(session, community.id, YEAR).commitments, TODAY)

    assert (found.kept, found.dropped, found.late, found.running) == (2, 1, 1, 2)
    assert (found.made, found.kept_on_time) == (6, 1)
    assert (found.follow_through.kept, found.follow_through.due) == (2, 4)


def test_a_person_counts_in_the_organisation_of_their_last_meeting(
    session: Session, community: Community
) -> None:
    before, after = make_organisation(session, "École A"), make_organisation(session, "École B")
    person = make_person(session, "Ana", "Fictive")
    make_position(session, person, before).ends_on = date(2026, 12, 31)
    make_position(session, person, after).starts_on = date(2027, 1, 1)
    make_member(session, community, person)
    make_member(session, community, make_person(session, "Zoé", "Fictive"))
    for start in (AUTUMN, datetime(2027, 2, 2, 9)):
        meeting = make_meeting(session, community, start, MeetingState.HELD)
        make_mark(session, meeting, person)
    shares = year_review(session, community.id, YEAR).participation.organisations

    assert [(one.name, one.people, one.rate, one.minutes) for one in shares] == [
        ("École B", 1, Rate(2, 2), 360),
        ("", 0, Rate(0, 2), 0),
    ]


def test_norms_say_who_accepted_and_how_meetings_kept_them(
    session: Session, community: Community
) -> None:
    people = [make_member(session, community).person_id for _ in range(3)]
    norms = write_norms(session, community.id, "Écouter\nConclure", AUTUMN.date())
    accept_norms(session, norms, people[:2], AUTUMN.date())
    for day, kept in enumerate((NormsKept.YES, NormsKept.YES, None)):
        start = AUTUMN + timedelta(days=day)
        make_meeting(session, community, start, MeetingState.HELD).norms_kept = kept
    session.flush()
    review = year_review(session, community.id, YEAR)

    assert review.norms is not None
    assert (review.norms.lines, review.norms.accepted, review.norms.members) == (
        ("Écouter", "Conclure"),
        2,
        3,
    )
    assert review.norms_kept == ((NormsKept.YES, 2),)


def test_releases_of_meetings_called_off_cost_nothing(
    session: Session, community: Community
) -> None:
    held = make_meeting(session, community, AUTUMN, MeetingState.HELD)
    off = make_meeting(session, community, AUTUMN, MeetingState.CANCELLED)
    for meeting in (held, off):
        person = make_person(session)
        session.add(
            Release(
                meeting_id=meeting.id, person_id=person.id, payer=Payer.SCHOOL, amount_cents=12050
            )
        )
    session.flush()

    assert [
        (one.payer, one.releases, one.cents)
        for one in year_review(session, community.id, YEAR).releases
    ] == [(Payer.SCHOOL, 1, 12050)]


def test_the_year_says_what_a_walk_over_the_rows_says(sample: Session) -> None:
    report = annual_report(sample, YEAR)
    slow = SlowYear(sample)

    assert len(report.activity.held) == len(slow.held)
    assert report.participation.people == slow.people
    assert report.participation.minutes == slow.minutes
    assert report.participation.rate == report.activity.rate == slow.rate
    assert len(report.notes) == slow.notes
    assert len(report.commitments) == slow.commitments


def test_the_parts_of_the_year_add_up_to_it(sample: Session) -> None:
    found = annual_report(sample, YEAR).participation

    for shares in (found.organisations, found.communities, found.kinds):
        assert sum((one.rate for one in shares), Rate()) == found.rate
        assert sum(one.minutes for one in shares) == found.minutes
    assert sum(one.people for one in found.organisations) == found.people


def test_the_review_of_a_community_is_its_part_of_the_year(sample: Session) -> None:
    whole = annual_report(sample, YEAR)

    for mandate in whole.mandates:
        review = year_review(sample, mandate.community_id, YEAR)
        share = next(
            one
            for one in whole.participation.communities
            if one.community_id == mandate.community_id
        )
        assert review.mandate == mandate
        assert review.activity == whole.activity.of([mandate.community_id])
        assert (review.participation.people, review.participation.rate) == (
            share.people,
            share.rate,
        )


def test_reading_a_year_asks_the_database_a_few_times_whatever_its_size(sample: Session) -> None:
    sample.expunge_all()
    assert asked_by(sample) <= 30


def test_without_names_the_figures_stay(sample: Session) -> None:
    report = annual_report(sample, YEAR)
    bare = without_names(report)

    assert bare.participation.rate == report.participation.rate
    assert [one.rate for one in bare.activity.meetings] == [
        one.rate for one in report.activity.meetings
    ]
    assert not words_people_wrote(bare)
    assert words_people_wrote(report)


class SlowYear:
    """The same figures, one row at a time, by the properties of the entities."""

    def __init__(self, session: Session) -> None:
        meetings = [one for one in session.query(Meeting) if one.day in YEAR]
        self.held = [one for one in meetings if one.state in HELD_STATES]
        marks = [(one, mark) for one in self.held for mark in one.attendance]
        self.people = len({mark.person_id for _, mark in marks if mark.status.attended})
        self.minutes = sum(
            mark.minutes(one)
            for one, mark in marks
            if mark.status is not AttendanceStatus.REPRESENTED
        )
        self.notes = sum(
            note.visibility is not Visibility.PRIVATE for one in meetings for note in one.notes
        )
        self.commitments = sum(len(one.commitments) for one in meetings)
        seats = [seat for one in self.held for seat in self._seats(one)]
        self.rate = Rate(sum(seats), len(seats))

    @staticmethod
    def _seats(meeting: Meeting) -> list[bool]:
        said = {mark.person_id: mark.status for mark in meeting.attendance}
        members = {one.person_id for one in meeting.community.members_on(meeting.day)}
        status = [said.get(one, AttendanceStatus.TO_CONFIRM) for one in members]
        return [one.covers_seat for one in status if one.in_denominator]


def words_people_wrote(report: AnnualReport) -> list[str]:
    """Every text of a report that is not the name of an organisation."""
    texts = [report.coach, report.coach_title]
    texts += [t for one in report.mandates for t in (one.community, one.purpose, one.place)]
    for activity in (report.activity, report.next_year):
        texts += [t for one in activity.meetings for t in (one.community, one.title, one.place)]
    texts += [one.name for one in report.participation.communities]
    texts += [
        text
        for one in report.notes
        for text in (one.text, one.evidence, one.effect, one.next_step, one.shared_by)
    ]
    return [text for text in [*texts, *(one.budget_line for one in report.releases)] if text]


def asked_by(session: OrmSession) -> int:
    """How many statements reading the year takes."""
    asked: list[str] = []

    def note(*said: object) -> None:
        asked.append(str(said[2]))

    bind = session.get_bind()
    event.listen(bind, "before_cursor_execute", note)
    try:
        annual_report(session, YEAR)
    finally:
        event.remove(bind, "before_cursor_execute", note)
    return len(asked)


def test_an_archived_community_that_met_is_in_the_report_and_an_idle_one_is_not(
    session: Session,
) -> None:
    met = make_community(session, "A", CommunityKind.COMMITTEE)
    make_meeting(session, met, AUTUMN, MeetingState.HELD)
    idle = make_community(session, "B")
    met.is_archived = idle.is_archived = True
    make_community(session, "C")
    session.flush()

    assert [one.community for one in annual_report(session, YEAR).mandates] == ["A", "C"]
