"""What the coach has at hand: the plan hour by hour, scripts, people, what is open."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy.orm import Session

from car_desktop.domain.entities import Meeting, ParkedItem
from car_desktop.domain.facilitation import Reply, RoleOfTheDay
from car_desktop.domain.values import (
    AgendaState,
    AttendanceStatus,
    CommitmentState,
    Intention,
    Language,
)
from car_desktop.services.agenda import AgendaDraft, add_agenda_item, set_agenda_state
from car_desktop.services.day_roles import set_day_role
from car_desktop.services.facilitators_book import PlannedItem, facilitators_book
from car_desktop.services.minutes import HeldRole
from car_desktop.services.norms import write_norms
from car_desktop.services.notices import record_notice
from car_desktop.services.protocol_models import ProtocolId
from car_desktop.services.protocols import expand_protocol, follow_protocol
from car_desktop.services.replies import set_reply
from tests.factories import (
    NINE,
    make_commitment,
    make_community,
    make_mark,
    make_meeting,
    make_member,
    make_person,
)


@pytest.fixture
def meeting(session: Session) -> Meeting:
    meeting = make_meeting(session, make_community(session, "CAP fictive"))
    meeting.community.language = Language.ENGLISH
    session.flush()
    return meeting


def add(session: Session, meeting: Meeting, title: str, minutes: int, **more: Any) -> int:
    return add_agenda_item(session, meeting.id, AgendaDraft(title, planned_minutes=minutes, **more))


def the_item(session: Session, meeting: Meeting) -> PlannedItem:
    session.flush()
    session.expire_all()
    (item,) = facilitators_book(session, meeting.id).items
    return item


def test_points_follow_each_other_by_the_clock(session: Session, meeting: Meeting) -> None:
    add(session, meeting, "Accueil", 10)
    set_agenda_state(session, add(session, meeting, "Retiré", 30), AgendaState.WITHDRAWN)
    add(
        session,
        meeting,
        "Lecture",
        50,
        script="SECRET",
        public_note="Pourquoi ?",
        material="Grille",
    )
    session.expire_all()

    book = facilitators_book(session, meeting.id)

    assert [(i.number, i.title, i.starts_at, i.ends_at) for i in book.items] == [
        (1, "Accueil", NINE, NINE + timedelta(minutes=10)),
        (2, "Lecture", NINE + timedelta(minutes=10), NINE + timedelta(minutes=60)),
    ]
    read = book.items[1]
    assert (read.script, read.question, read.material) == ("SECRET", "Pourquoi ?", "Grille")
    assert (book.planned_minutes, book.spare_minutes, book.set_aside) == (60, 120, 1)


def test_the_steps_of_a_protocol_have_their_hours_and_leave_the_script(
    session: Session, meeting: Meeting
) -> None:
    point = add(session, meeting, "Pratique", 5, script="Saluer Ana")
    follow_protocol(session, point, ProtocolId.SHARED_PRACTICE)

    item = the_item(session, meeting)

    assert item.script == "Saluer Ana"
    assert [step.minutes for step in item.steps] == [10, 10, 15, 10]
    assert [step.starts_at - NINE for step in item.steps] == [
        timedelta(minutes=gone) for gone in (0, 10, 20, 35)
    ]
    assert all(step.script for step in item.steps)


def test_a_script_that_was_changed_stays_as_it_was_written(
    session: Session, meeting: Meeting
) -> None:
    point = add(session, meeting, "Pratique", 5)
    follow_protocol(session, point, ProtocolId.SHARED_PRACTICE)
    entity = meeting.agenda[0]
    entity.script = entity.script.replace("Present", "Raconter")
    session.flush()

    item = the_item(session, meeting)

    assert item.steps == ()
    assert "Raconter" in item.script


def test_a_point_made_of_one_stage_does_not_repeat_the_whole_protocol(
    session: Session, meeting: Meeting
) -> None:
    expand_protocol(session, add(session, meeting, "Pratique", 5), ProtocolId.SHARED_PRACTICE)
    session.flush()
    session.expire_all()

    items = facilitators_book(session, meeting.id).items

    assert len(items) == 4
    assert all(item.steps == () and item.script for item in items)


def test_a_protocol_only_named_is_told_in_its_steps(session: Session, meeting: Meeting) -> None:
    point = add(session, meeting, "Pratique", 5)
    follow_protocol(session, point, ProtocolId.SHARED_PRACTICE)
    meeting.agenda[0].script = "Mes mots"
    session.flush()

    item = the_item(session, meeting)

    assert (len(item.steps), item.script) == (4, "Mes mots")


def test_an_unknown_protocol_has_no_steps(session: Session, meeting: Meeting) -> None:
    add(session, meeting, "Pratique", 5, protocol="Le nôtre", script="Mes mots")

    item = the_item(session, meeting)

    assert (item.protocol, item.steps, item.script) == ("Le nôtre", (), "Mes mots")


def test_it_knows_who_is_expected_and_what_they_answered(
    session: Session, meeting: Meeting
) -> None:
    community = meeting.community
    ana = make_member(session, community, make_person(session, "Ana", "Fictive")).person
    make_member(session, community, make_person(session, "Béa", "Imaginaire"))
    away = make_member(session, community, make_person(session, "Carl", "Absent")).person
    make_mark(session, meeting, away, AttendanceStatus.NOT_EXPECTED)
    session.expire_all()
    assert facilitators_book(session, meeting.id).was_asked is False
    record_notice(session, meeting.id)
    session.flush()
    set_reply(session, meeting.id, ana.id, Reply.YES, date(2026, 11, 20))
    session.flush()
    session.expire_all()

    book = facilitators_book(session, meeting.id)

    assert [(one.name, one.reply) for one in book.expected] == [
        ("Fictive, Ana", Reply.YES),
        ("Imaginaire, Béa", Reply.AWAITING),
    ]
    assert book.was_asked


def test_it_holds_roles_norms_open_commitments_and_what_is_kept_for_later(
    session: Session, meeting: Meeting
) -> None:
    community = meeting.community
    before = make_meeting(session, community, NINE - timedelta(days=30))
    make_commitment(session, before, what="Ouvert", due_on=date(2026, 11, 1))
    make_commitment(session, before, what="Tenu", state=CommitmentState.KEPT)
    write_norms(session, community.id, "On écoute.\nOn commence à l’heure.", date(2026, 9, 1))
    set_day_role(session, meeting.id, RoleOfTheDay.TIMEKEEPER, name="La stagiaire")
    for title, taken in (("Plus tard", None), ("Pris", meeting.id)):
        session.add(
            ParkedItem(
                community_id=community.id,
                title=title,
                intention=Intention.CONSULT,
                note="SECRET idée",
                parked_on=date(2026, 10, 1),
                taken_meeting_id=taken,
            )
        )
    session.flush()
    session.expire_all()

    book = facilitators_book(session, meeting.id)

    assert [one.what for one in book.to_review] == ["Ouvert"]
    assert book.norms == ("On écoute.", "On commence à l’heure.")
    assert book.roles == (HeldRole(RoleOfTheDay.TIMEKEEPER, "La stagiaire"),)
    assert [(one.title, one.note) for one in book.waiting] == [("Plus tard", "SECRET idée")]
