"""What was prepared reaches the minutes: roles and origins, never a script."""

from __future__ import annotations

from datetime import datetime

import pytest
from sqlalchemy.orm import Session

from car_desktop.domain.entities import Meeting
from car_desktop.domain.facilitation import RoleOfTheDay
from car_desktop.domain.values import AgendaState, Intention, Language, MeetingState
from car_desktop.services.agenda import AgendaDraft, add_agenda_item, agenda, set_agenda_state
from car_desktop.services.carry_over import take_over
from car_desktop.services.day_roles import set_day_role
from car_desktop.services.minutes import HeldRole, minutes
from car_desktop.services.notices import notice
from car_desktop.services.parking import park_item, take_up_parked_item
from car_desktop.services.protocol_models import ProtocolId, protocols
from car_desktop.services.protocols import expand_protocol, follow_protocol
from car_desktop.services.templates import TemplateKey, save_as_template, start_from_template
from tests.factories import make_community, make_meeting

BEFORE = datetime(2026, 10, 14, 9)
SECRET = AgendaDraft("Point", Intention.LEARN, planned_minutes=10, script="SECRET script")


@pytest.fixture
def before(session: Session) -> Meeting:
    meeting = make_meeting(session, make_community(session), BEFORE, MeetingState.HELD)
    meeting.community.language = Language.ENGLISH
    return meeting


@pytest.fixture
def meeting(session: Session, before: Meeting) -> Meeting:
    return make_meeting(session, before.community)


def test_scripts_stay_with_the_coach_however_a_point_came_to_be(
    session: Session, before: Meeting, meeting: Meeting
) -> None:
    put_off = add_agenda_item(session, before.id, SECRET)
    set_agenda_state(session, put_off, AgendaState.DEFERRED)
    take_over(session, meeting.id)
    parked = park_item(session, add_agenda_item(session, meeting.id, SECRET), BEFORE.date())
    take_up_parked_item(session, parked, meeting.id)
    template = save_as_template(session, meeting.id, "Modèle")
    start_from_template(session, meeting.id, TemplateKey(template))
    follow_protocol(
        session, add_agenda_item(session, meeting.id, SECRET), ProtocolId.SHARED_PRACTICE
    )
    expand_protocol(session, add_agenda_item(session, meeting.id, SECRET), ProtocolId.TUNING)
    assert sum("SECRET" in row.script for row in agenda(session, meeting.id).items) >= 6

    scripts = [stage.script for protocol in protocols() for stage in protocol.stages]
    session.expire_all()
    for said in (repr(minutes(session, meeting.id)), repr(notice(session, meeting.id))):
        assert "SECRET" not in said
        assert not [script for script in scripts if script in said]


def test_minutes_say_who_had_which_role_and_where_a_point_comes_from(
    session: Session, before: Meeting, meeting: Meeting
) -> None:
    set_agenda_state(session, add_agenda_item(session, before.id, SECRET), AgendaState.DEFERRED)
    add_agenda_item(session, meeting.id, AgendaDraft("Accueil"))
    take_over(session, meeting.id)
    set_day_role(session, meeting.id, RoleOfTheDay.NOTETAKER, name="La stagiaire")
    session.expire_all()

    read = minutes(session, meeting.id)

    assert read.roles == (HeldRole(RoleOfTheDay.NOTETAKER, "La stagiaire"),)
    assert [(item.title, item.carried_on) for item in read.items] == [
        ("Accueil", None),
        ("Point", BEFORE.date()),
    ]
