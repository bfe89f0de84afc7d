"""Commitments of all communities, by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from car_desktop.domain.entities import Commitment
from car_desktop.domain.values import CommitmentState
from car_desktop.services.commitments import CommitmentRow
from car_desktop.services.follow_up import Show, commitment_list
from car_desktop.storage.database import Database
from car_desktop.ui.context import Context
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.screens.commitments.evidence_sheet import EvidenceSheet
from car_desktop.ui.screens.commitments.screen import CommitmentsScreen
from car_desktop.ui.screens.commitments.state_sheet import StateSheet
from tests.factories import make_commitment, make_community, make_meeting

TODAY = date(2026, 12, 1)
Opened = Callable[[CommitmentsScreen], CommitmentsScreen]


@pytest.fixture
def filled(database: Database) -> int:
    """One late commitment here, one for later elsewhere; answer the first community."""
    with database.writing() as session:
        here = make_meeting(session, make_community(session, "Ici"))
        make_commitment(session, here, what="en retard", due_on=TODAY - timedelta(days=3))
        there = make_meeting(session, make_community(session, "Là"))
        make_commitment(session, there, what="plus tard", due_on=TODAY + timedelta(days=60))
        return here.community_id


@pytest.fixture
def screen(context: Context, filled: int, show: Opened) -> CommitmentsScreen:
    return show(CommitmentsScreen(context, TODAY))


def all_open(screen: CommitmentsScreen) -> list[CommitmentRow]:
    return screen.operations.query(commitment_list, Show.OPEN, TODAY)


def shown(screen: CommitmentsScreen) -> list[str]:
    return [row.what for row in screen._rows.rows]


def test_filters_narrow_the_list(screen: CommitmentsScreen, filled: int) -> None:
    assert shown(screen) == ["en retard", "plus tard"]
    screen.shown.set_value(Show.LATE)
    screen.shown.changed.emit(Show.LATE)
    assert shown(screen) == ["en retard"]
    screen.shown.set_value(Show.OPEN)
    screen.search.setText("TARD plus")
    assert shown(screen) == ["plus tard"]
    screen.search.clear()
    screen.open(community_id=filled)
    assert shown(screen) == ["en retard"]


def test_today_can_ask_for_one_commitment_whatever_was_filtered(
    screen: CommitmentsScreen, filled: int
) -> None:
    screen.open(community_id=filled)
    screen.search.setText("en retard")
    later = next(row for row in all_open(screen) if row.what == "plus tard")
    screen.open(commitment_id=later.id)
    assert screen.table.current_row() == later


def test_the_figures_say_what_they_count(screen: CommitmentsScreen) -> None:
    assert screen.header.subtitle.text() == (
        "2 open · 1 late · 0 kept of the 1 that came due (0%), 0 on time"
    )


def test_keeping_one_leaves_the_open_list_and_undo_brings_it_back(
    screen: CommitmentsScreen,
) -> None:
    screen.table.selectRow(0)
    button = screen.buttons[CommitmentState.KEPT]
    button.click()
    assert shown(screen) == ["plus tard"]
    screen.operations.undo_stack.undo()
    assert shown(screen) == ["en retard", "plus tard"]


def test_dropping_needs_a_reason(screen: CommitmentsScreen) -> None:
    screen.table.selectRow(0)
    screen.buttons[CommitmentState.DROPPED].click()
    sheet = screen.findChild(StateSheet)
    assert sheet is not None
    sheet.accept()
    assert "why" in sheet.refusal.text()
    sheet.reason.setText("Projet annulé")
    sheet.accept()
    assert shown(screen) == ["plus tard"]


def test_enter_opens_the_meeting_where_it_was_made(qtbot: QtBot, screen: CommitmentsScreen) -> None:
    screen.table.selectRow(0)
    screen.table.setFocus()
    with qtbot.waitSignal(screen.context.navigator.opened) as opened:
        qtbot.keyClick(screen.table, Qt.Key.Key_Return)
    assert opened.args is not None
    assert opened.args[0].screen is ScreenId.MEETING


def test_without_any_commitment_the_screen_says_where_they_come_from(
    context: Context, show: Opened
) -> None:
    screen = show(CommitmentsScreen(context, TODAY))
    assert screen.empty.isVisible()
    assert not screen.table.isVisible()


def test_lateness_is_said_in_words(screen: CommitmentsScreen) -> None:
    said = screen._rows.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Late" in said


def test_the_coachs_own_are_listed_apart(screen: CommitmentsScreen, database: Database) -> None:
    with database.writing() as session:
        commitment = session.get_one(Commitment, 1)
        commitment.is_coach_owned, commitment.owner_text = True, "Aline"
    screen.whose.setCurrentIndex(1)
    assert shown(screen) == ["en retard"]
    assert screen.header.subtitle.text().startswith("1 open · 1 late · 0 kept of the 1")
    screen.whose.setCurrentIndex(2)
    assert shown(screen) == ["plus tard"]
    assert screen.header.subtitle.text() == "1 open · 0 late"


def test_evidence_is_asked_for_what_was_kept_and_can_be_undone(
    screen: CommitmentsScreen, qtbot: QtBot
) -> None:
    screen.table.selectRow(0)
    screen.buttons[CommitmentState.KEPT].click()
    message = screen.context.messages.last
    assert message is not None
    name, ask = message.actions[0]
    assert name == "Note the evidence…"
    ask()
    sheet = screen.findChild(EvidenceSheet)
    assert isinstance(sheet, EvidenceSheet)
    sheet.evidence.setPlainText("Deux grilles remplies")
    sheet.accept()

    kept = screen.operations.query(commitment_list, Show.CLOSED, TODAY)
    assert [row.evidence for row in kept] == ["Deux grilles remplies"]
    screen.operations.undo_stack.undo()
    kept = screen.operations.query(commitment_list, Show.CLOSED, TODAY)
    assert [row.evidence for row in kept] == [""]


def test_a_key_asks_for_the_evidence_of_the_current_line(
    screen: CommitmentsScreen, qtbot: QtBot
) -> None:
    screen.table.selectRow(0)
    screen.table.setFocus()
    qtbot.keyClick(screen.table, Qt.Key.Key_F4)
    sheet = screen.findChild(EvidenceSheet)
    assert isinstance(sheet, EvidenceSheet)
    assert sheet.isVisible()
    sheet.reject()
