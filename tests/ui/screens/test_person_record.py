"""The page of a person: one school year at a time, commitments, and the window of teachers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from car_desktop.domain.values import MeetingState
from car_desktop.storage.database import Database
from car_desktop.ui.context import Context
from car_desktop.ui.navigation import Navigator
from car_desktop.ui.screens.person.screen import PersonScreen
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

TODAY = date(2026, 11, 22)
Show = Callable[[QWidget], QWidget]


@pytest.fixture
def person(database: Database) -> int:
    """A teacher with a meeting last year, one this year, and one held without a mark."""
    with database.writing() as session:
        someone = make_person(session, "Odile", "Fictive")
        make_position(session, someone, make_organisation(session), "Enseignement")
        community = make_community(session, "CAP fictive")
        make_member(session, community, someone)
        held = MeetingState.HELD
        for day in (datetime(2026, 3, 10, 9), datetime(2026, 10, 6, 9)):
            make_mark(session, make_meeting(session, community, day, held), someone)
        latest = make_meeting(session, community, datetime(2026, 11, 10, 9), held)
        make_commitment(session, latest, what="Partager la grille", owner=someone)
        return someone.id


@pytest.fixture
def page(context: Context, show: Show, person: int) -> PersonScreen:
    page = PersonScreen(context, TODAY)
    page.open(person_id=person)
    show(page)
    return page


def told(page: PersonScreen) -> list[str]:
    model = page.attendance.table.model()
    return [str(model.index(line, 1).data()) for line in range(model.rowCount())]


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def test_a_school_year_is_shown_at_a_time_and_what_has_no_mark_is_to_be_confirmed(
    qtbot: QtBot, page: PersonScreen
) -> None:
    assert plain(page.attendance.year.text()) == "2026-2027"
    assert told(page) == ["To be confirmed", "Present"]
    assert plain(page.attendance.totals.text()) == "3 h attended · 50%: 1 present of 2 expected"
    qtbot.keyClick(page.attendance.before, Qt.Key.Key_Space)
    assert plain(page.attendance.year.text()) == "2025-2026"
    assert told(page) == ["Present"]
    assert not page.attendance.before.isEnabled()


def test_the_chosen_year_stays_while_the_data_changes(page: PersonScreen) -> None:
    page.attendance.before.click()
    page.context.operations.changed.emit()
    assert plain(page.attendance.year.text()) == "2025-2026"


def test_a_teacher_sees_the_hours_of_the_window_as_information(page: PersonScreen) -> None:
    said = plain(page.hours.duty.text())
    assert said.startswith("For information, Education Act (CQLR, c. I-13.3), s. 22.0.1: 30 h")
    assert "from July 1, 2025 to June 30, 2027" in said
    assert "never evaluates people" in page.attendance.purpose.text()


def test_other_people_see_no_window(context: Context, show: Show, database: Database) -> None:
    with database.writing() as session:
        key = make_person(session, "Ana", "Fictive").id
    page = PersonScreen(context, TODAY)
    page.open(person_id=key)
    show(page)
    assert page.hours.duty.isHidden()
    assert page.attendance.purpose.isVisible()
    assert page.attendance.year.isHidden()


def test_commitments_open_their_meeting(
    qtbot: QtBot, page: PersonScreen, navigator: Navigator
) -> None:
    assert page.commitments.table.model().index(0, 0).data() == "Partager la grille"
    page.commitments.table.setFocus()
    with qtbot.waitSignal(navigator.opened):
        qtbot.keyClick(page.commitments.table, Qt.Key.Key_Return)
