"""A data folder that is synchronised: told at the start, moved by one click, followed ever after."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from car_desktop import i18n
from car_desktop.app.again import Again
from car_desktop.app.relocation import where_it_was_moved
from car_desktop.storage.upgrade import DATA_FILE
from car_desktop.ui.recovery.moving_page import MovingPage
from car_desktop.ui.recovery.reading_band import ReadingBand
from car_desktop.ui.screens.today.screen import TodayScreen
from tests.app.running import Begin, shown
from tests.storage.restoring import people, worked_in


@pytest.fixture(autouse=True)
def in_english() -> Iterator[None]:
    before = i18n.current_language()
    i18n.set_language(i18n.ENGLISH)
    yield
    i18n.set_language(before)


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    """Three people in a folder that a service synchronises."""
    folder = worked_in(tmp_path / "Partagé" / "Carnet CAR")
    (tmp_path / "Partagé" / ".stfolder").touch()
    return folder


def test_one_click_moves_the_data_and_the_next_start_follows(
    qtbot: QtBot, begin: Begin, shared: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "disque"))
    (tmp_path / "disque").mkdir()
    program = begin(shared)
    page = shown(qtbot, program, MovingPage)
    assert "Syncthing" in page.text.text()
    assert not page.stay.isVisible()

    page.choose.click()
    page.begin.click()
    qtbot.waitUntil(lambda: program.again is Again.RESTARTED, timeout=20_000)

    assert where_it_was_moved(shared) == tmp_path / "disque"
    assert people(tmp_path / "disque") == 3
    shown(qtbot, begin(where_it_was_moved(shared)), TodayScreen)


def test_a_move_that_is_refused_says_why_and_changes_nothing(
    qtbot: QtBot, begin: Begin, shared: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(shared.parent))
    page = shown(qtbot, begin(shared), MovingPage)

    page.choose.click()
    page.begin.click()
    qtbot.waitUntil(lambda: bool(page.refusal.text()), timeout=20_000)

    assert "other data" in page.refusal.text()
    assert (shared / DATA_FILE).exists()


def test_it_can_be_read_where_it_is_and_nothing_is_written_there(
    qtbot: QtBot, begin: Begin, shared: Path
) -> None:
    content = (shared / DATA_FILE).read_bytes()
    program = begin(shared)
    page = shown(qtbot, program, MovingPage)

    page.read.click()
    shown(qtbot, program, TodayScreen)

    assert program.window.findChildren(ReadingBand)
    assert (shared / DATA_FILE).read_bytes() == content
