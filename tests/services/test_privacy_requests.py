"""The register of requests: its clock, its answers, and corrections that keep what was there."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from car_desktop.domain.base import Base
from car_desktop.domain.entities import (
    AccessEntry,
    Attendance,
    MeetingVersion,
    Person,
    PracticeNote,
    PrivacyRequest,
)
from car_desktop.domain.errors import UserError
from car_desktop.domain.privacy import AccessAction, RequestKind, RequestOutcome
from car_desktop.domain.values import AttendanceStatus, MeetingState
from car_desktop.services.people import set_emails
from car_desktop.services.privacy_requests import (
    Answer,
    RequestDraft,
    RequestRow,
    add_request,
    answer_request,
    corrections_of_meeting,
    delete_request,
    privacy_requests,
    requests_of_person,
    waiting_requests,
)
from car_desktop.services.rectification import CorrectableValue, correctable_values
from car_desktop.storage.database import Session
from tests.factories import (
    NINE,
    make_commitment,
    make_community,
    make_mark,
    make_meeting,
    make_organisation,
    make_person,
    make_position,
)

TODAY = date(2026, 11, 24)


def received(session: Session, days_ago: int = 0, kind: RequestKind = RequestKind.ACCESS) -> int:
    draft = RequestDraft(
        make_person(session).id, kind, TODAY - timedelta(days=days_ago), "Mon dossier"
    )
    return add_request(session, draft, TODAY)


def row(session: Session, key: int) -> RequestRow:
    return next(one for one in privacy_requests(session) if one.id == key)


def contested(session: Session, person: Person, kind: str, field: str) -> CorrectableValue:
    known = correctable_values(session, person.id)
    return next(one for one in known if (one.kind, one.field) == (kind, field))


def rectification(session: Session, person: Person, kind: str, field: str, wanted: str) -> int:
    draft = RequestDraft(
        person.id,
        RequestKind.RECTIFICATION,
        TODAY,
        "C’est inexact.",
        contested(session, person, kind, field),
        wanted,
    )
    return add_request(session, draft, TODAY)


def grant(session: Session, key: int, value: str) -> None:
    answer_request(session, key, Answer(RequestOutcome.GRANTED, TODAY, value=value), actor="essai")


@pytest.mark.parametrize(
    ("days_ago", "left", "is_late"),
    [(0, 20, False), (15, 5, False), (20, 0, False), (21, -1, True)],
)
def test_twenty_days_are_counted_from_the_day_of_the_request(
    session: Session, days_ago: int, left: int, is_late: bool
) -> None:
    one = row(session, received(session, days_ago))
    assert (one.days_left(TODAY), one.is_late(TODAY)) == (left, is_late)


def test_the_most_urgent_come_first_and_what_was_answered_last(session: Session) -> None:
    keys = [received(session, days) for days in (3, 30, 10)]
    answer_request(session, keys[1], Answer(RequestOutcome.GRANTED, TODAY), actor="essai")
    order = [one.id for one in privacy_requests(session)]
    assert order == [keys[2], keys[0], keys[1]]
    assert row(session, keys[1]).was_answered_late()


def test_today_is_told_what_waits_and_what_is_late(session: Session) -> None:
    assert waiting_requests(session, TODAY).first_day is None
    for days in (3, 20, 21, 40):
        received(session, days)
    waiting = waiting_requests(session, TODAY)
    assert (waiting.waiting, waiting.late) == (4, 2)
    assert waiting.first_day == TODAY - timedelta(days=20)


def test_a_request_to_come_is_refused(session: Session) -> None:
    with pytest.raises(UserError, match="to come"):
        received(session, -1)


def test_a_rectification_says_of_what(session: Session) -> None:
    draft = RequestDraft(make_person(session).id, RequestKind.RECTIFICATION, TODAY, "  ")
    with pytest.raises(UserError, match="must be corrected"):
        add_request(session, draft, TODAY)


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (Answer(RequestOutcome.PENDING, TODAY), "how the request was answered"),
        (Answer(RequestOutcome.GRANTED, TODAY - timedelta(days=9)), "before the request"),
        (Answer(RequestOutcome.REFUSED, TODAY, " "), "Say why"),
        (Answer(RequestOutcome.PARTLY, TODAY), "Say why"),
    ],
)
def test_an_answer_that_is_none_is_refused_and_nothing_changes(
    session: Session, answer: Answer, why: str
) -> None:
    key = received(session, 3)
    with pytest.raises(UserError, match=why):
        answer_request(session, key, answer, actor="essai")
    assert row(session, key).is_open


def test_what_was_answered_stays_in_the_register(session: Session) -> None:
    key = received(session)
    answer_request(session, key, Answer(RequestOutcome.GRANTED, TODAY), actor="essai")
    with pytest.raises(UserError, match="stays in the register"):
        delete_request(session, key)
    with pytest.raises(UserError, match="stays in the register"):
        answer_request(session, key, Answer(RequestOutcome.GRANTED, TODAY), actor="essai")


def test_a_line_entered_by_mistake_is_taken_away(session: Session) -> None:
    key = received(session)
    delete_request(session, key)
    assert privacy_requests(session) == ()


@pytest.mark.parametrize(
    ("kind", "field", "wanted"),
    [
        ("person", "first_name", "Julie"),
        ("person", "last_name", "Bidon"),
        ("person", "phone", "418 555-0199"),
        ("email_address", "address", "julie@exemple.test"),
        ("position", "function", "Enseignement au primaire"),
        ("attendance", "status", "present"),
        ("attendance", "reason", "Formation"),
        ("practice_note", "text", "Juli Essai a présenté à l’heure."),
        ("commitment", "what", "Relire la grille"),
    ],
)
def test_a_value_is_corrected_and_the_one_before_is_kept(
    session: Session, kind: str, field: str, wanted: str
) -> None:
    person = somebody(session)
    before = contested(session, person, kind, field).value
    key = rectification(session, person, kind, field, wanted)
    assert contested(session, person, kind, field).value == before
    grant(session, key, wanted)
    session.flush()
    uuid = session.get_one(PrivacyRequest, key).subject_uuid
    rows = select(Base.metadata.tables[kind].c[field])
    (now,) = session.scalars(rows.where(Base.metadata.tables[kind].c.uuid == uuid))
    assert now == wanted
    told = row(session, key)
    assert (told.old_value, told.new_value, told.subject_field) == (before, wanted, field)


def test_a_corrected_name_is_found_by_searches(session: Session) -> None:
    person = somebody(session)
    grant(session, rectification(session, person, "person", "first_name", "Zoé"), "Zoé")
    assert person.name_key == "essai zoe"


def test_a_correction_is_told_to_the_log_without_its_words(session: Session) -> None:
    person = somebody(session)
    grant(session, rectification(session, person, "person", "last_name", "Bidon"), "Bidon")
    line = session.scalars(select(AccessEntry)).one()
    assert (line.action, line.subject_uuid, line.actor) == (
        AccessAction.CORRECTED,
        person.uuid,
        "essai",
    )
    assert line.detail == "person.last_name"


def test_a_refusal_changes_nothing_and_keeps_what_the_person_says(session: Session) -> None:
    person = somebody(session)
    key = rectification(session, person, "person", "last_name", "Bidon")
    answer_request(
        session, key, Answer(RequestOutcome.REFUSED, TODAY, "art. 89", "Bidon"), actor="essai"
    )
    assert person.last_name == "Essai"
    told = requests_of_person(session, person.id)[0]
    assert (told.details, told.reason) == ("C’est inexact.", "art. 89")
    assert session.scalars(select(AccessEntry)).all() == []


@pytest.mark.parametrize(
    ("kind", "field", "wanted"),
    [
        ("person", "last_name", "  "),
        ("email_address", "address", "pas une adresse"),
        ("email_address", "address", ""),
        ("attendance", "status", "endormie"),
        ("commitment", "what", ""),
    ],
)
def test_a_value_that_cannot_be_is_refused(
    session: Session, kind: str, field: str, wanted: str
) -> None:
    key = rectification(session, somebody(session), kind, field, wanted)
    with pytest.raises(UserError):
        grant(session, key, wanted)
    assert row(session, key).is_open


def test_a_thing_deleted_since_is_said_to_be_gone(session: Session) -> None:
    person = somebody(session)
    key = rectification(session, person, "practice_note", "text", "Autre")
    session.delete(session.scalars(select(PracticeNote)).one())
    session.flush()
    with pytest.raises(UserError, match="no longer exists"):
        grant(session, key, "Autre")


def test_frozen_minutes_keep_their_words_and_the_correction_is_mentioned(session: Session) -> None:
    person = somebody(session)
    mark = session.scalars(select(Attendance)).one()
    mark.meeting.state = MeetingState.CLOSED
    frozen = MeetingVersion(
        meeting_id=mark.meeting_id,
        number=1,
        frozen_at=NINE.astimezone(),
        content='{"name":"Juli Essai","status":"excused"}',
    )
    session.add(frozen)
    session.flush()
    key = rectification(session, person, "attendance", "status", "present")
    assert corrections_of_meeting(session, mark.meeting_id) == ()
    grant(session, key, "present")
    assert mark.status is AttendanceStatus.PRESENT
    assert "excused" in frozen.content
    assert [one.id for one in corrections_of_meeting(session, mark.meeting_id)] == [key]


def test_the_request_keeps_what_a_note_said(session: Session) -> None:
    person = somebody(session)
    note = session.scalars(select(PracticeNote)).one()
    grant(session, rectification(session, person, "practice_note", "text", "Autre"), "Autre")
    assert note.text == "Autre"
    assert session.scalars(select(PrivacyRequest)).one().old_value.startswith("Juli Essai")


def somebody(session: Session) -> Person:
    """Juli Essai, with one of each thing that may be contested."""
    person = make_person(session, "Juli")
    person.phone = "418 555-0100"
    set_emails(person, ["juli@exemple.test"])
    make_position(session, person, make_organisation(session))
    meeting = make_meeting(session, make_community(session), state=MeetingState.HELD)
    make_mark(session, meeting, person, AttendanceStatus.EXCUSED).reason = "Maladie du toner"
    note = PracticeNote(meeting_id=meeting.id, text="Juli Essai est arrivée tard.", noted_at=NINE)
    session.add(note)
    make_commitment(session, meeting, owner=person)
    session.flush()
    return person
