"""The norms of a community: written, accepted by the members, written again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from car_desktop.services.norms import norms_versions
from car_desktop.storage.database import Database
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.community.norms_sheet import NormsSheet
from car_desktop.ui.screens.community.norms_tab import NormsTab
from car_desktop.ui.screens.community.screen import CommunityScreen
from tests.factories import make_community, make_member, make_person
from tests.keyboard import type_text

TODAY = date(2026, 11, 22)


@pytest.fixture
def tab(
    context: Context, database: Database, show: Callable[[QWidget], QWidget], qtbot: QtBot
) -> NormsTab:
    with database.writing() as session:
        community = make_community(session, "CAP fictive")
        make_member(session, community, make_person(session, "Ana", "Fictive"))
        make_member(session, community, make_person(session, "Béa", "Imaginaire"))
        community_id = community.id
    screen = CommunityScreen(context, TODAY)
    show(screen)
    screen.open(community_id=community_id, tab="norms")
    return screen.norms


def adopt(tab: NormsTab, text: str, qtbot: QtBot) -> None:
    tab.write.click()
    sheet = QApplication.activeModalWidget() or tab.window().findChild(NormsSheet)
    assert isinstance(sheet, NormsSheet)
    sheet.text.selectAll()
    type_text(text, sheet.text)
    sheet.accept()
    qtbot.waitUntil(lambda: tab.shown is not None)


def accepted(tab: NormsTab) -> list[str]:
    model = tab.table.model()
    return [model.index(row, 1).data() for row in range(model.rowCount())]


def test_norms_are_written_then_accepted_by_keyboard(tab: NormsTab, qtbot: QtBot) -> None:
    adopt(tab, "On écoute.", qtbot)
    assert accepted(tab) == ["Not yet", "Not yet"]
    tab.table.setFocus()
    tab.table.selectRow(0)

    qtbot.keyClick(tab.table, Qt.Key.Key_Space)
    assert accepted(tab)[0].startswith("Accepted on")
    tab.operations.undo_stack.undo()
    assert accepted(tab) == ["Not yet", "Not yet"]


def test_everyone_accepts_at_once_and_one_undo_takes_it_back(tab: NormsTab, qtbot: QtBot) -> None:
    adopt(tab, "On écoute.", qtbot)

    tab.accept_all.click()
    assert not tab.accept_all.isEnabled()
    assert all(said.startswith("Accepted on") for said in accepted(tab))
    tab.operations.undo_stack.undo()
    assert accepted(tab) == ["Not yet", "Not yet"]


def test_an_accepted_wording_stays_beside_the_new_one(tab: NormsTab, qtbot: QtBot) -> None:
    adopt(tab, "On écoute.", qtbot)
    tab.accept_all.click()
    adopt(tab, "On écoute jusqu’au bout.", qtbot)

    assert tab.version.count() == 2
    assert tab.shown is not None
    assert tab.shown.lines == ("On écoute jusqu’au bout.",)
    assert accepted(tab) == ["Not yet", "Not yet"]
    tab.version.setCurrentIndex(1)
    assert all(said.startswith("Accepted on") for said in accepted(tab))


def test_deleting_the_only_version_leads_back_to_the_first_step(
    tab: NormsTab, qtbot: QtBot
) -> None:
    adopt(tab, "On écoute.", qtbot)
    tab.remove.click()

    assert tab.shown is None
    assert tab.operations.query(norms_versions, tab.community_id) == ()
    tab.operations.undo_stack.undo()
    assert tab.version.count() == 1


def test_no_norm_at_all_is_refused_inside_the_sheet(tab: NormsTab, qtbot: QtBot) -> None:
    sheet = NormsSheet(tab.context, tab.window(), tab.community_id, None, TODAY)
    sheet.open()
    sheet.accept()

    assert sheet.isVisible()
    assert "at least one norm" in sheet.refusal.text()
    sheet.reject()
