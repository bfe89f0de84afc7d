"""A community with a meeting held, and the screen of documents on it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from car_desktop.domain.entities import PracticeNote
from car_desktop.domain.values import MeetingState, NoteKind, Visibility
from car_desktop.storage.database import Database
from car_desktop.ui.context import Context
from car_desktop.ui.screens.documents.screen import DocumentsScreen
from tests.factories import make_community, make_mark, make_meeting, make_member, make_organisation
from tests.ui.screens.documents.desk import NINE, TODAY, Show, at_rest


@pytest.fixture
def keys(database: Database) -> dict[str, int]:
    """A community of a school with a meeting held and one to come, and a quiet one."""
    with database.writing() as session:
        school = make_organisation(session, "École du Boisé fictif")
        community = make_community(session, "CAP du Boisé fictif")
        community.organisation_id = school.id
        person = make_member(session, community).person
        held = make_meeting(session, community, NINE, MeetingState.HELD, "Lecture")
        coming = make_meeting(session, community, NINE + timedelta(weeks=4))
        make_mark(session, held, person)
        session.add(
            PracticeNote(
                meeting_id=held.id,
                text="SECRET note",
                visibility=Visibility.PRIVATE,
                noted_at=NINE,
                kind=NoteKind.DECISION,
            )
        )
        quiet = make_community(session, "CAP de la Rive fictive")
        session.flush()
        return {
            "school": school.id,
            "community": community.id,
            "person": person.id,
            "held": held.id,
            "coming": coming.id,
            "quiet": quiet.id,
        }


@pytest.fixture
def screen(qtbot: QtBot, context: Context, keys: dict[str, int], show: Show) -> DocumentsScreen:
    screen = DocumentsScreen(context, TODAY)
    screen.resize(1140, 700)
    screen.open(meeting_id=keys["held"])
    show(screen)
    at_rest(qtbot, screen)
    return screen
