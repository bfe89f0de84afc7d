"""Attendance from a report: who is who, what is written, and what is left alone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy.orm import Session

from car_desktop.domain.entities import EmailAddress, Meeting, NameAlias, Person
from car_desktop.domain.errors import UserError
from car_desktop.domain.values import AttendanceSource, AttendanceStatus, MeetingState
from car_desktop.formats.attendance_reports.report import AttendanceReport, Participant
from car_desktop.services.absences import set_reason
from car_desktop.services.attendance import AttendanceRow, attendance_sheet, mark_attendance
from car_desktop.services.attendance_import import (
    AttendanceImport,
    Fate,
    import_attendance,
    plan_attendance_import,
)
from car_desktop.services.attendance_matching import Choice, MatchedBy, Settled, names_of
from car_desktop.services.attendance_presence import presence_of
from car_desktop.services.profile import Profile, describe_coach
from car_desktop.services.stays import TypedStay, set_stays
from tests.factories import make_community, make_meeting, make_member, make_person

DAY = date(2026, 11, 24)
NINE, NOON = datetime(2026, 11, 24, 9, 0), datetime(2026, 11, 24, 12, 0)


def at(hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, 24, hour, minute)


def there(name: str, *emails: str, start: datetime = NINE, end: datetime = NOON) -> Participant:
    """Somebody of a report, throughout unless said otherwise."""
    return Participant(name, emails, stays=((start, end),))


def report(
    *participants: Participant, source: AttendanceSource = AttendanceSource.TEAMS
) -> AttendanceReport:
    return AttendanceReport(source, participants, days=(DAY,))


@dataclass
class Given:
    """A meeting and its members, by last name."""

    session: Session
    meeting: Meeting
    people: dict[str, Person]

    def plan(self, *participants: Participant) -> AttendanceImport:
        return plan_attendance_import(self.session, self.meeting.id, report(*participants))

    def take(self, *participants: Participant) -> AttendanceImport:
        return import_attendance(self.session, self.meeting.id, report(*participants), now=NINE)

    def rows(self) -> dict[str, AttendanceRow]:
        self.session.expire_all()
        sheet = attendance_sheet(self.session, self.meeting.id)
        return {row.name.split(",")[0]: row for row in sheet.rows}

    def who(self, *participants: Participant) -> list[tuple[MatchedBy, str]]:
        """Why each participant is whom."""
        return [(planned.how, planned.person) for planned in self.plan(*participants).people]


@pytest.fixture
def meeting(session: Session) -> Given:
    community = make_community(session)
    people = {}
    for first, last, email in (
        ("Éloïse", "Sarcelle", "eloise.sarcelle@exemple.test"),
        ("Élodie", "Sarcelle-Roy", "elodie@exemple.test"),
        ("Jean-François", "L’Heureux", ""),
        ("Chantal", "Pluvier", "chantal.pluvier@exemple.test"),
    ):
        person = make_person(session, first, last)
        if email:
            person.emails.append(EmailAddress(address=email))
        make_member(session, community, person)
        people[last] = person
    return Given(session, make_meeting(session, community), people)


def test_an_address_says_who_it_is_whatever_the_name(meeting: Given) -> None:
    assert meeting.who(there("iPhone", "CHANTAL.pluvier@exemple.test".lower())) == [
        (MatchedBy.EMAIL, "Chantal Pluvier")
    ]


@pytest.mark.parametrize(
    "shown",
    [
        "Jean-François L’Heureux",
        "L'HEUREUX Jean-Francois",
        "L’Heureux, Jean François (EXT)",
        "M. jean francois l'heureux (Invité)",
        "Jean-Franc\u0327ois L’Heureux",
        "iPad (Jean-François L'Heureux)",
    ],
)
def test_a_name_is_known_both_ways_round_and_undressed(meeting: Given, shown: str) -> None:
    assert meeting.who(there(shown)) == [(MatchedBy.NAME, "Jean-François L’Heureux")]


def test_a_near_name_is_taken_when_nobody_else_is_near(meeting: Given) -> None:
    assert meeting.who(there("Chantal Pluviers")) == [(MatchedBy.NEAR_NAME, "Chantal Pluvier")]


def test_a_name_near_two_people_is_asked(meeting: Given) -> None:
    make_member(
        meeting.session,
        meeting.meeting.community,
        make_person(meeting.session, "Chantale", "Pluvier"),
    )

    (planned,) = meeting.plan(there("Chantall Pluvier")).people

    assert planned.fate is Fate.DOUBTFUL
    assert {c.name for c in planned.candidates} >= {"Chantal Pluvier", "Chantale Pluvier"}


def test_two_people_of_the_same_name_are_asked(meeting: Given) -> None:
    make_member(
        meeting.session,
        meeting.meeting.community,
        make_person(meeting.session, "Chantal", "Pluvier"),
    )

    (planned,) = meeting.plan(there("Chantal Pluvier")).people

    assert planned.fate is Fate.DOUBTFUL
    assert len(planned.candidates) == 2


@pytest.mark.parametrize(
    "shown", ["J-F L.", "C. Pluvier", "Sarcelle", "Téléphone", "iPhone de Marie"]
)
def test_initials_and_devices_are_asked_never_guessed(meeting: Given, shown: str) -> None:
    assert [how for how, _ in meeting.who(there(shown))] == [MatchedBy.DOUBTFUL]


def test_an_address_of_somebody_else_than_the_name_says_is_asked(meeting: Given) -> None:
    (planned,) = meeting.plan(there("Jean-François L’Heureux", "elodie@exemple.test")).people

    assert planned.fate is Fate.DOUBTFUL
    assert len(planned.candidates) == 2


def test_two_near_names_for_one_person_are_both_asked(meeting: Given) -> None:
    matched = meeting.who(there("Chantal Pluviers"), there("Chantal Pluvierr"))

    assert [how for how, _ in matched] == [MatchedBy.DOUBTFUL] * 2


def test_two_devices_of_one_person_are_one_presence(meeting: Given) -> None:
    meeting.take(
        there("Chantal Pluvier", "chantal.pluvier@exemple.test", end=at(10)),
        there("Chantal Pluvier (iPhone)", start=at(9, 30), end=at(11)),
    )

    assert meeting.rows()["Pluvier"].minutes == 120


def test_who_is_not_in_the_report_is_left_to_confirm(meeting: Given) -> None:
    done = meeting.take(there("Chantal Pluvier"))

    assert meeting.rows()["Sarcelle"].status is None
    assert len(done.to_confirm) == 3


def test_a_stay_is_cut_to_the_meeting_and_the_meeting_is_held(meeting: Given) -> None:
    meeting.take(there("Chantal Pluvier", start=at(8, 30), end=at(11)))

    row = meeting.rows()["Pluvier"]
    assert (row.status, row.source) == (AttendanceStatus.REMOTE, AttendanceSource.TEAMS)
    assert (row.arrival, row.departure, row.minutes) == (NINE, at(11), 120)
    assert meeting.meeting.state is MeetingState.HELD


def test_a_mark_entered_by_hand_is_not_touched_and_is_told(meeting: Given) -> None:
    key = meeting.people["Pluvier"].id
    mark_attendance(meeting.session, meeting.meeting.id, key, AttendanceStatus.ABSENT, now=NINE)

    done = meeting.take(there("Chantal Pluvier"))

    assert [planned.fate for planned in done.people] == [Fate.KEPT]
    assert meeting.rows()["Pluvier"].status is AttendanceStatus.ABSENT


def test_a_mark_to_confirm_is_confirmed(meeting: Given) -> None:
    key = meeting.people["Pluvier"].id
    mark_attendance(meeting.session, meeting.meeting.id, key, AttendanceStatus.TO_CONFIRM, now=NINE)

    done = meeting.take(there("Chantal Pluvier"))

    assert [planned.fate for planned in done.people] == [Fate.UPDATED]
    assert meeting.rows()["Pluvier"].status is AttendanceStatus.REMOTE


def test_the_same_report_again_changes_nothing(meeting: Given) -> None:
    both = (there("Chantal Pluvier", end=at(11)), there("Éloïse Sarcelle"))
    meeting.take(*both)
    before = meeting.rows()

    again = meeting.take(*both)

    assert {planned.fate for planned in again.people} == {Fate.UNCHANGED}
    assert meeting.rows() == before


def test_a_second_report_of_the_same_meeting_adds_its_stays(meeting: Given) -> None:
    meeting.take(there("Chantal Pluvier", end=at(10)))
    done = meeting.take(there("Chantal Pluvier", start=at(11)))

    assert [planned.fate for planned in done.people] == [Fate.UPDATED]
    row = meeting.rows()["Pluvier"]
    assert (row.arrival, row.departure, row.minutes) == (NINE, NOON, 120)


def test_times_corrected_by_hand_survive_the_report_read_again(meeting: Given) -> None:
    meeting.take(there("Chantal Pluvier"), there("Éloïse Sarcelle"))
    pluvier, sarcelle = meeting.people["Pluvier"].id, meeting.people["Sarcelle"].id
    set_stays(
        meeting.session, meeting.meeting.id, pluvier, [TypedStay(at(9, 30).time(), None)], now=NINE
    )
    set_reason(meeting.session, meeting.meeting.id, sarcelle, "Formation")

    done = meeting.take(there("Chantal Pluvier"), there("Éloïse Sarcelle"))

    assert {planned.fate for planned in done.people} == {Fate.KEPT}
    assert meeting.rows()["Pluvier"].minutes == 150
    assert meeting.rows()["Sarcelle"].status is AttendanceStatus.EXCUSED


def test_somebody_of_the_directory_who_is_no_member_comes_as_a_guest(meeting: Given) -> None:
    guest = make_person(meeting.session, "Denis", "Harfang")
    guest.emails.append(EmailAddress(address="denis@exemple.test"))
    meeting.session.flush()

    meeting.take(there("D. Harfang", "denis@exemple.test"))

    row = meeting.rows()["Harfang"]
    assert (row.status, row.is_guest) == (AttendanceStatus.GUEST, True)


def test_a_doubt_becomes_who_the_coach_says(meeting: Given) -> None:
    unknown = report(there("Tél. 1"), there("Renée Ailleurs (Invitée)"), there("Robot"))
    choices: dict[int, Choice] = {
        0: meeting.people["Pluvier"].id,
        1: Settled.NEW_GUEST,
        2: Settled.LEFT_OUT,
    }

    import_attendance(meeting.session, meeting.meeting.id, unknown, choices, now=NINE)

    rows = meeting.rows()
    assert rows["Pluvier"].status is AttendanceStatus.REMOTE
    assert rows["Ailleurs"].status is AttendanceStatus.GUEST
    assert len(rows) == 5
    again = meeting.plan(*unknown.participants)
    assert again.people[1].fate is Fate.UNCHANGED, "the guest is known by now"


def test_a_name_once_settled_is_remembered_and_says_so(meeting: Given) -> None:
    pluvier, sarcelle = meeting.people["Pluvier"].id, meeting.people["Sarcelle"].id
    first = report(there("Chacha P. (Cell)"))
    import_attendance(meeting.session, meeting.meeting.id, first, {0: pluvier}, now=NINE)

    assert meeting.who(there("chacha p (cell)")) == [(MatchedBy.REMEMBERED, "Chantal Pluvier")]
    again = import_attendance(meeting.session, meeting.meeting.id, first, now=NINE)
    assert again.people[0].fate is Fate.UNCHANGED

    import_attendance(meeting.session, meeting.meeting.id, first, {0: sarcelle}, now=NINE)
    assert meeting.who(there("Chacha P. (Cell)")) == [(MatchedBy.REMEMBERED, "Éloïse Sarcelle")]


@pytest.mark.parametrize("shown", ["iPhone", "Tél. 1", "Mon iPad 2", "Guest"])
def test_a_device_alone_is_asked_each_time(meeting: Given, shown: str) -> None:
    pluvier = meeting.people["Pluvier"].id
    import_attendance(
        meeting.session, meeting.meeting.id, report(there(shown)), {0: pluvier}, now=NINE
    )

    assert [how for how, _ in meeting.who(there(shown))] == [MatchedBy.DOUBTFUL]


def test_a_remembered_name_of_somebody_not_expected_is_asked(meeting: Given) -> None:
    stranger = make_person(meeting.session, "Zoé", "Ailleurs")
    meeting.session.add(NameAlias(name_key="zaza", person_id=stranger.id))
    meeting.session.flush()

    (planned,) = meeting.plan(there("Zaza")).people

    assert planned.how is MatchedBy.DOUBTFUL
    assert [candidate.name for candidate in planned.candidates] == ["Zoé Ailleurs"]


def test_a_real_name_beats_what_is_remembered(meeting: Given) -> None:
    meeting.session.add(
        NameAlias(name_key="chantal pluvier", person_id=meeting.people["Sarcelle"].id)
    )
    meeting.session.flush()

    assert meeting.who(there("Chantal Pluvier")) == [(MatchedBy.NAME, "Chantal Pluvier")]


def test_the_coach_is_not_asked_about(meeting: Given) -> None:
    describe_coach(meeting.session, Profile(name="Aline Accompagnatrice"))
    meeting.session.flush()

    (planned, _) = meeting.plan(there("Accompagnatrice, Aline"), there("Chantal Pluvier")).people

    assert planned.fate is Fate.COACH


def test_a_report_of_another_day_is_refused_with_both_days(meeting: Given) -> None:
    other = AttendanceReport(
        AttendanceSource.TEAMS, (there("Chantal Pluvier"),), days=(date(2026, 11, 25),)
    )

    with pytest.raises(UserError, match="choose the report of that day"):
        plan_attendance_import(meeting.session, meeting.meeting.id, other)


def test_a_report_of_other_hours_is_refused(meeting: Given) -> None:
    with pytest.raises(UserError, match="Nobody in this report"):
        meeting.plan(there("Chantal Pluvier", start=at(13), end=at(14)))


def test_a_closed_meeting_is_refused(meeting: Given) -> None:
    meeting.meeting.state = MeetingState.CLOSED
    meeting.session.flush()

    with pytest.raises(UserError, match="closed"):
        meeting.plan(there("Chantal Pluvier"))


def test_a_length_without_hours_gives_its_minutes_and_adds_nothing_to_hours(meeting: Given) -> None:
    totals = Participant("Éloïse Sarcelle", seconds=100 * 60)
    meeting.take(there("Chantal Pluvier", start=at(10)))

    done = meeting.take(totals, Participant("Chantal Pluvier", seconds=170 * 60))

    assert [planned.fate for planned in done.people] == [Fate.CREATED, Fate.UNCHANGED]
    assert meeting.rows()["Sarcelle"].minutes == 100
    assert meeting.rows()["Pluvier"].minutes == 120


def test_an_absence_that_the_hours_hide_is_taken_off_between_them() -> None:
    """There from 8:50 to 12:10, three hours in all: twenty minutes were before and after."""
    told = Participant("X", stays=((at(8, 50), at(12, 10)),), seconds=180 * 60)

    presence = presence_of([told], NINE, NOON)

    assert presence.minutes == 160
    assert (presence.intervals[0][0], presence.intervals[-1][1]) == (NINE, NOON)
    assert not presence.is_exact


def test_lengths_longer_than_the_meeting_are_the_meeting() -> None:
    presence = presence_of([Participant("X", seconds=5 * 3600)], NINE, NOON)

    assert presence.intervals == ((NINE, NOON),)


def test_what_stands_in_parentheses_may_be_the_name() -> None:
    assert names_of("iPhone (Brian Essai)") == ("iphone", "brian essai")
    assert names_of("Mme Élise Cœur-Volant (EXT)") == ("elise coeur volant",)


def test_three_hundred_people_are_matched_and_written_quickly(session: Session) -> None:
    community = make_community(session)
    shown = []
    for number in range(300):
        person = make_person(session, f"Prénom{number}", f"Essai{number * 7919}")
        make_member(session, community, person)
        shown.append(there(f"Essai{number * 7919} Prenom{number}", end=NOON - timedelta(minutes=5)))
    held = make_meeting(session, community)
    started = datetime.now()

    done = import_attendance(session, held.id, report(*shown), now=NINE)

    assert {planned.how for planned in done.people} == {MatchedBy.NAME}
    assert datetime.now() - started < timedelta(seconds=5)
