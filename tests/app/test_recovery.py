"""Data that cannot be opened: what is said, and every way out; in the real window, on real files."""

from __future__ import annotations

import json
import os
import shutil
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from car_desktop import i18n
from car_desktop.app.folders import PREFERENCES_FILE
from car_desktop.app.program import Program
from car_desktop.domain.backups import BackupReason, Compared
from car_desktop.domain.errors import UserError
from car_desktop.services.listing import listed_people
from car_desktop.storage.backups import back_up, backups_of
from car_desktop.storage.connection import open_connection
from car_desktop.storage.damage_marker import is_marked
from car_desktop.storage.keys.envelope import new_envelope
from car_desktop.storage.keys.key_file import KEY_FILE, KEY_FILE_COPY
from car_desktop.storage.keys.protection import protect
from car_desktop.storage.restore import prepare
from car_desktop.storage.second_place import choose_place, deliver
from car_desktop.storage.upgrade import DATA_FILE, open_database
from car_desktop.ui.backup_health import choose_second_place
from car_desktop.ui.opening.unlock_page import UnlockPage
from car_desktop.ui.recovery.anew_sheet import AnewSheet
from car_desktop.ui.recovery.page import RecoveryPage
from car_desktop.ui.recovery.passphrase_sheet import PassphraseSheet
from car_desktop.ui.recovery.reading_band import ReadingBand
from car_desktop.ui.recovery.restore_sheet import RecoverSheet
from car_desktop.ui.screens.today.screen import TodayScreen
from car_desktop.ui.settings import Settings
from tests.app.running import Begin, shown
from tests.factories import make_person
from tests.storage.damaging import fill, page_of, spoil_page

PEOPLE = 400
PASSWORD = "des mots de passage"


@pytest.fixture(autouse=True)
def in_english() -> Iterator[None]:
    before = i18n.current_language()
    i18n.set_language(i18n.ENGLISH)
    yield
    i18n.set_language(before)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A folder of plain data with a backup of everything."""
    folder = tmp_path / "Données"
    database = open_database(folder)
    fill(database, PEOPLE)
    back_up(database.path, BackupReason.ASKED)
    database.dispose()
    return folder


@pytest.fixture
def damaged(data: Path) -> Path:
    """The same, with a damaged page and the trace of a session that was cut short."""
    spoil_page(data / DATA_FILE, page_of(data / DATA_FILE, "Ali0200Exemple"))
    (data / f"{DATA_FILE}-journal").write_bytes(b"cut short")
    return data


def people(program: Program) -> int:
    from datetime import date

    return len(program.context.operations.query(listed_people, date.today()))


def restore_first(qtbot: QtBot, program: Program, password: str = "") -> None:
    """Two clicks, and a password where one is asked for."""
    page = shown(qtbot, program, RecoveryPage)
    qtbot.waitUntil(page.restore.isEnabled, timeout=20_000)
    page.restore.click()
    (sheet,) = program.window.findChildren(RecoverSheet)
    if password:
        assert sheet.password.isVisible()
        sheet.password.setText(password)
    sheet.accept_button.click()


def test_damage_is_told_with_what_is_readable_and_how_each_backup_differs(
    qtbot: QtBot, begin: Begin, damaged: Path
) -> None:
    program = begin(damaged)

    page = shown(qtbot, program, RecoveryPage)
    qtbot.waitUntil(lambda: bool(page.case.readable), timeout=20_000)

    assert "damaged" in page.title.text()
    readable = page.case.readable[Compared.PEOPLE]
    assert 300 < readable < PEOPLE
    row = page.table.model().index(0, 3)
    assert row.data() == f"400 (+{PEOPLE - readable})"
    assert backups_of(damaged / DATA_FILE).backups()[0].sequence == 1


def test_two_clicks_and_less_than_ten_seconds_lead_from_damage_to_work(
    qtbot: QtBot, begin: Begin, damaged: Path
) -> None:
    program = begin(damaged)
    spoilt = (damaged / DATA_FILE).read_bytes()
    start = time.monotonic()

    restore_first(qtbot, program)
    shown(qtbot, program, TodayScreen)

    assert time.monotonic() - start < 10
    assert people(program) == PEOPLE
    assert (damaged / "damaged-1" / DATA_FILE).read_bytes() == spoilt
    program.context.operations.execute("one more", make_person, "Zoé", "Exemple")
    assert people(program) == PEOPLE + 1


def test_reading_shows_what_is_readable_and_answers_every_change_with_a_sentence(
    qtbot: QtBot, begin: Begin, damaged: Path
) -> None:
    before = (damaged / DATA_FILE).read_bytes()
    program = begin(damaged)
    page = shown(qtbot, program, RecoveryPage)
    qtbot.waitUntil(page.read.isEnabled, timeout=20_000)

    page.read.click()
    shown(qtbot, program, TodayScreen)

    assert 300 < people(program) < PEOPLE
    (band,) = program.window.findChildren(ReadingBand)
    assert "could not be read" in band.text.text()
    with pytest.raises(UserError, match="reading only"):
        program.context.operations.execute("one more", make_person, "Zoé", "Exemple")
    assert (damaged / DATA_FILE).read_bytes() == before


def test_what_is_readable_goes_into_a_file_for_people_and_one_for_the_program(
    qtbot: QtBot, begin: Begin, damaged: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "lisible.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    page = shown(qtbot, begin(damaged), RecoveryPage)
    qtbot.waitUntil(page.salvage.isEnabled, timeout=20_000)

    page.salvage.click()
    qtbot.waitUntil(lambda: bool(page.answer.text()), timeout=20_000)

    told = json.loads(out.read_text("utf-8"))
    assert 300 < len(told["people"]) < PEOPLE
    assert "rows were read" in page.answer.text()
    with closing(open_connection(tmp_path / "lisible.db")) as connection:
        counted = connection.execute("SELECT count(*) FROM person").fetchone()
    assert counted == (len(told["people"]),)


def test_the_copy_for_support_is_sealed_even_where_the_data_is_plain(
    qtbot: QtBot, begin: Begin, damaged: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "soutien.zip"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    program = begin(damaged)
    page = shown(qtbot, program, RecoveryPage)

    page.support.click()
    qtbot.waitUntil(lambda: bool(program.window.findChildren(PassphraseSheet)), timeout=20_000)

    (sheet,) = program.window.findChildren(PassphraseSheet)
    assert len(sheet.passphrase.text()) == 29
    assert b"Exemple" not in out.read_bytes()


def test_a_missing_file_is_never_replaced_by_an_empty_one(
    qtbot: QtBot, begin: Begin, data: Path
) -> None:
    (data / DATA_FILE).unlink()
    program = begin(data)

    page = shown(qtbot, program, RecoveryPage)

    assert "missing" in page.title.text()
    assert not page.read.isVisible()
    assert not page.anew.isVisible()  # there is a backup to restore
    assert not (data / DATA_FILE).exists()
    restore_first(qtbot, program)
    shown(qtbot, program, TodayScreen)
    assert people(program) == PEOPLE


def test_a_lost_key_file_comes_back_from_a_backup_and_the_data_is_as_it_was_left(
    qtbot: QtBot, begin: Begin, data: Path
) -> None:
    envelope, key, _ = new_envelope(PASSWORD)
    protect(data, envelope, key)
    database = open_database(data, key=key)
    with database.writing() as session:
        make_person(session, "Zoé", "Exemple")  # since the backup
    database.dispose()
    for name in (KEY_FILE, KEY_FILE_COPY):
        (data / name).write_bytes(b"damaged")
    program = begin(data)

    page = shown(qtbot, program, UnlockPage)
    qtbot.waitUntil(page.open.isEnabled)
    page.password.setText(PASSWORD)
    page.open.click()
    shown(qtbot, program, TodayScreen)

    assert people(program) == PEOPLE + 1


def test_a_key_file_alone_is_no_first_start_and_one_starts_anew_on_purpose_only(
    qtbot: QtBot, begin: Begin, tmp_path: Path
) -> None:
    envelope, key, _ = new_envelope(PASSWORD)
    protect(tmp_path, envelope, key)
    open_database(tmp_path, key=key).dispose()
    (tmp_path / DATA_FILE).unlink()
    program = begin(tmp_path)

    page = shown(qtbot, program, RecoveryPage)
    assert "missing" in page.title.text()
    assert page.anew.isVisible()
    page.anew.click()
    (sheet,) = program.window.findChildren(AnewSheet)
    assert not sheet.accept_button.isEnabled()
    sheet.is_sure.setChecked(True)
    sheet.accept_button.click()
    shown(qtbot, program, TodayScreen)

    assert people(program) == 0
    assert (tmp_path / "damaged-1" / KEY_FILE).exists()


def test_where_the_data_folder_was_emptied_the_second_place_is_offered(
    qtbot: QtBot, begin: Begin, tmp_path: Path
) -> None:
    folder, stick = tmp_path / "Données", tmp_path / "CLÉ"
    stick.mkdir()
    envelope, key, _ = new_envelope(PASSWORD)
    protect(folder, envelope, key)
    database = open_database(folder, key=key)
    fill(database, 3)
    back_up(database.path, BackupReason.ASKED, key=key)
    choose_place(database.path, stick)
    deliver(database.path, stick)
    database.dispose()
    (folder / DATA_FILE).unlink()
    shutil.rmtree(folder / "backups")
    choose_second_place(Settings(folder / PREFERENCES_FILE), stick)
    program = begin(folder)

    page = shown(qtbot, program, RecoveryPage)
    assert page.elsewhere.isVisible()
    assert page.anew.isVisible()
    restore_first(qtbot, program, PASSWORD)
    shown(qtbot, program, TodayScreen)

    assert people(program) == 3


def test_a_backup_that_is_damaged_too_is_refused_and_nothing_is_exchanged(
    qtbot: QtBot, begin: Begin, damaged: Path
) -> None:
    listed = backups_of(damaged / DATA_FILE)
    spoil_page(listed.path_of(listed.backups()[0]), 9)
    before = (damaged / DATA_FILE).read_bytes()
    program = begin(damaged)

    restore_first(qtbot, program)
    (sheet,) = program.window.findChildren(RecoverSheet)
    qtbot.waitUntil(lambda: "damaged" in sheet.refusal.text(), timeout=20_000)

    assert (damaged / DATA_FILE).read_bytes() == before
    sheet.reject()


@pytest.mark.skipif(os.name == "nt", reason="a folder cannot be made read-only there")
def test_a_file_that_may_not_be_written_is_offered_for_reading(
    qtbot: QtBot, begin: Begin, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Root may write anywhere: what the system would answer to somebody else is answered here."""
    monkeypatch.setattr(os, "access", lambda _path, mode: mode != os.W_OK)
    program = begin(data)
    page = shown(qtbot, program, RecoveryPage)

    page.read.click()
    shown(qtbot, program, TodayScreen)

    assert people(program) == PEOPLE
    assert "cannot be written" in page.title.text()


def test_trying_again_opens_what_was_mended_meanwhile(
    qtbot: QtBot, begin: Begin, data: Path, tmp_path: Path
) -> None:
    shutil.move(data / DATA_FILE, tmp_path / "aside.db")
    program = begin(data)
    page = shown(qtbot, program, RecoveryPage)

    shutil.move(tmp_path / "aside.db", data / DATA_FILE)
    page.retry.click()
    shown(qtbot, program, TodayScreen)

    assert people(program) == PEOPLE


def test_what_a_cut_restore_left_is_gone_once_the_window_is_open(
    qtbot: QtBot, begin: Begin, data: Path
) -> None:
    listed = backups_of(data / DATA_FILE)
    prepare(data, listed.path_of(listed.backups()[0]))
    assert list(data.glob("restoring-*"))

    shown(qtbot, begin(data), TodayScreen)

    assert list(data.glob("restoring-*")) == []


# ------------------------------------------------------------------ damage found while one works


def test_damage_found_in_the_background_stops_work_and_no_backup_is_made_of_it(
    qtbot: QtBot, begin: Begin, data: Path
) -> None:
    spoil_page(data / DATA_FILE, page_of(data / DATA_FILE, "Ali0200Exemple"))
    program = begin(data)

    page = shown(qtbot, program, RecoveryPage)

    assert "damaged" in page.title.text()
    assert is_marked(data)
    with pytest.raises(UserError):
        program.context.operations.execute("one more", make_person, "Zoé", "Exemple")
    qtbot.waitUntil(lambda: not program.context.jobs.are_running, timeout=20_000)
    program.window.close()
    program.stop()
    assert [backup.sequence for backup in backups_of(data / DATA_FILE).backups()] == [1]


def test_marked_data_is_checked_before_it_is_shown_and_unmarked_where_it_was_mended(
    qtbot: QtBot, begin: Begin, data: Path, tmp_path: Path
) -> None:
    whole = (data / DATA_FILE).read_bytes()
    spoil_page(data / DATA_FILE, page_of(data / DATA_FILE, "Ali0200Exemple"))
    shown(qtbot, begin(data), RecoveryPage)
    assert is_marked(data)

    shown(qtbot, begin(data), RecoveryPage)
    (data / DATA_FILE).write_bytes(whole)
    program = begin(data)
    shown(qtbot, program, TodayScreen)

    assert not is_marked(data)
