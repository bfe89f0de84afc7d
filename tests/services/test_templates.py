"""Agendas to start from: shipped, kept, changed, restored."""

from __future__ import annotations

import pytest
from sqlalchemy.orm import Session

from car_desktop.domain.entities import Meeting
from car_desktop.domain.errors import UserError
from car_desktop.domain.values import AgendaState, CommunityKind, Intention, Language
from car_desktop.services.agenda import AgendaDraft, add_agenda_item, agenda, set_agenda_state
from car_desktop.services.agenda_models import AgendaModelId
from car_desktop.services.templates import (
    TemplateKey,
    TemplateRow,
    delete_template,
    rename_template,
    save_as_template,
    start_from_template,
    templates,
)
from tests.factories import make_community, make_meeting

KIND = CommunityKind.LEARNING_COMMUNITY
SHIPPED = TemplateKey(shipped=AgendaModelId.LEARNING_COMMUNITY)
POINT = AgendaDraft("Un", Intention.LEARN, "Nadia", 12, "Tri", "Note", "Script", "Grille")


@pytest.fixture
def meeting(session: Session) -> Meeting:
    meeting = make_meeting(session, make_community(session))
    meeting.community.language = Language.ENGLISH
    return meeting


def offered(session: Session) -> tuple[TemplateRow, ...]:
    return templates(session, KIND, Language.ENGLISH)


def test_the_templates_of_a_kind_come_first_and_own_ones_lead(
    session: Session, meeting: Meeting
) -> None:
    add_agenda_item(session, meeting.id, POINT)
    save_as_template(session, meeting.id, "Zeste", KIND)
    save_as_template(session, meeting.id, "Abeille", KIND)
    save_as_template(session, meeting.id, "Comité", CommunityKind.COMMITTEE)
    rows = offered(session)
    assert [row.name for row in rows[:2]] == ["Abeille", "Zeste"]
    assert rows[2].key == SHIPPED
    assert len(rows) == len(AgendaModelId) + 3
    french = templates(session, KIND, Language.FRENCH)
    assert [row.name for row in french[-3:]] == ["Abeille", "Zeste", "Comité"]


def test_an_agenda_kept_as_a_template_gives_the_same_agenda(
    session: Session, meeting: Meeting
) -> None:
    add_agenda_item(session, meeting.id, POINT)
    add_agenda_item(session, meeting.id, AgendaDraft("Deux"))
    left_out = add_agenda_item(session, meeting.id, AgendaDraft("Retiré"))
    set_agenda_state(session, left_out, AgendaState.WITHDRAWN)
    kept = save_as_template(session, meeting.id, "  Ma   recette ")
    other = make_meeting(session, meeting.community)

    assert start_from_template(session, other.id, TemplateKey(kept)) == 2

    assert [row.draft for row in agenda(session, other.id).items] == [POINT, AgendaDraft("Deux")]
    assert "Ma recette" in [row.name for row in offered(session)]


def test_a_shipped_template_speaks_the_language_of_the_community(
    session: Session, meeting: Meeting
) -> None:
    start_from_template(session, meeting.id, SHIPPED)
    assert agenda(session, meeting.id).items[0].title == "Attendance and roles"
    assert agenda(session, meeting.id).planned_minutes == 75


def test_a_shipped_template_is_changed_and_restored(session: Session, meeting: Meeting) -> None:
    add_agenda_item(session, meeting.id, POINT)
    kept = save_as_template(session, meeting.id, "Ma version", KIND, SHIPPED)
    changed = offered(session)[0]
    assert (changed.name, changed.is_changed, changed.is_own) == ("Ma version", True, False)
    assert len(offered(session)) == len(AgendaModelId)

    add_agenda_item(session, meeting.id, AgendaDraft("Deux"))
    assert save_as_template(session, meeting.id, "Ma version", KIND, changed.key) == kept
    assert len(offered(session)[0].items) == 2

    delete_template(session, kept)
    session.flush()
    assert offered(session)[0].key == SHIPPED


def test_a_template_is_renamed_and_needs_a_name_and_points(
    session: Session, meeting: Meeting
) -> None:
    with pytest.raises(UserError, match="empty"):
        save_as_template(session, meeting.id, "Vide")
    add_agenda_item(session, meeting.id, POINT)
    with pytest.raises(UserError, match="name"):
        save_as_template(session, meeting.id, "  ")
    kept = save_as_template(session, meeting.id, "Avant")
    rename_template(session, kept, "Après")
    assert "Après" in [row.name for row in offered(session)]
