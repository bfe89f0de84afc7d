"""The way in: first steps, password, recovery key, keyring; in the real window, on real files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import pytest
import shiboken6
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from car_desktop import i18n
from car_desktop.app.folders import PREFERENCES_FILE
from car_desktop.app.program import Program, Start
from car_desktop.services.profile import coach_profile
from car_desktop.storage.keys.conversion import is_plain
from car_desktop.storage.keys.envelope import Way, new_envelope
from car_desktop.storage.keys.key_file import has_key_file, read_envelope
from car_desktop.storage.keys.protection import protect
from car_desktop.storage.keys.waiver import waiver_of
from car_desktop.storage.upgrade import DATA_FILE, open_database
from car_desktop.ui.opening.set_up import SetUp
from car_desktop.ui.opening.unlock_page import UnlockPage
from car_desktop.ui.recovery.page import RecoveryPage
from car_desktop.ui.screens.today.screen import TodayScreen
from car_desktop.ui.settings import Settings

PASSWORD = "des mots de passage"
Begin = Callable[..., Program]


class KeyringInMemory(KeyringBackend):
    """A backend of the real library, as an account with a keyring has one."""

    priority = 5.0

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # the library has no types
        self.kept: dict[tuple[str, str], str] = {}

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def delete_password(self, service: str, username: str) -> None:
        self.kept.pop((service, username))


@pytest.fixture(autouse=True)
def in_english() -> Iterator[None]:
    before = i18n.current_language()
    i18n.set_language(i18n.ENGLISH)
    yield
    i18n.set_language(before)


@pytest.fixture(autouse=True)
def no_keyring() -> Iterator[None]:
    before = keyring.get_keyring()
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]  # the library has no types
    yield
    keyring.set_keyring(before)


@pytest.fixture
def begin(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Begin]:
    """Start the program on a folder, as often as a test likes; the one before is closed first."""
    running: list[Program] = []

    def close() -> None:
        for program in running:
            program.window.close()
            program.stop()
            shiboken6.delete(program.window)
            shiboken6.delete(program)
        running.clear()

    def start(*, is_locked: bool = False) -> Program:
        close()
        given = Start(tmp_path, asks_for_password=True, is_locked=is_locked)
        program = Program(qapp, given, Settings(tmp_path / PREFERENCES_FILE))
        running.append(program)
        program.show()
        return program

    yield start
    close()


def page(qtbot: QtBot, program: Program, kind: type[QWidget]) -> QWidget:
    """The page being shown, once it is of a kind and takes answers."""

    def is_there() -> bool:
        shown = program.window.stack.currentWidget()
        return isinstance(shown, kind) and shown.isEnabled()

    qtbot.waitUntil(is_there, timeout=15_000)
    shown = program.window.stack.currentWidget()
    assert shown is not None
    return shown


def set_up(qtbot: QtBot, program: Program) -> SetUp:
    shown = page(qtbot, program, SetUp)
    assert isinstance(shown, SetUp)
    return shown


def unlock(qtbot: QtBot, program: Program) -> UnlockPage:
    shown = page(qtbot, program, UnlockPage)
    assert isinstance(shown, UnlockPage)
    qtbot.waitUntil(shown.open.isEnabled)
    return shown


def choose(qtbot: QtBot, steps: SetUp, password: str = PASSWORD) -> None:
    steps.password.first.setText(password)
    steps.password.again.setText(password)
    steps.go_on.click()


def confirm_kit(qtbot: QtBot, steps: SetUp) -> str:
    """Type the groups that are asked for; answer the key."""
    qtbot.waitUntil(lambda: steps.kit is not None, timeout=15_000)
    kit = steps.kit
    assert kit is not None
    for position, field in zip(kit.asked, kit.fields, strict=True):
        field.setText(kit._groups[position].lower())
    steps.finish.click()
    return "-".join(kit._groups)


def encrypted(folder: Path) -> str:
    """A folder of encrypted data; answers its recovery key."""
    envelope, key, recovery = new_envelope(PASSWORD)
    protect(folder, envelope, key)
    open_database(folder, key=key).dispose()
    return recovery


def test_the_first_steps_lead_to_encrypted_data_that_names_the_coach(
    qtbot: QtBot, begin: Begin, tmp_path: Path
) -> None:
    program = begin()
    steps = set_up(qtbot, program)
    steps.name.setText("Ali Exemple")
    steps.organisation.setText("CSS de l’Exemple")
    steps.begin.click()
    choose(qtbot, steps)
    confirm_kit(qtbot, steps)
    page(qtbot, program, TodayScreen)

    profile = program.context.operations.query(coach_profile)
    assert (profile.name, profile.organisation_name) == ("Ali Exemple", "CSS de l’Exemple")
    assert program.window.status_line.storage.text() == "Encrypted database"
    assert not is_plain(tmp_path / DATA_FILE)
    files = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    assert not any(PASSWORD.encode() in content for content in files)


def test_a_slip_in_the_password_or_in_the_kit_is_said_and_nothing_is_made(
    qtbot: QtBot, begin: Begin, tmp_path: Path
) -> None:
    program = begin()
    steps = set_up(qtbot, program)
    steps.begin.click()
    steps.password.first.setText(PASSWORD)
    steps.password.again.setText("autre chose")
    steps.go_on.click()
    assert "differ" in shown_refusal(steps)

    choose(qtbot, steps, "court")
    qtbot.waitUntil(lambda: "fewer than 10" in shown_refusal(steps))
    choose(qtbot, steps)
    qtbot.waitUntil(lambda: steps.kit is not None)
    steps.finish.click()

    assert "is not the one above" in shown_refusal(steps)
    assert not has_key_file(tmp_path)
    assert not (tmp_path / DATA_FILE).exists()


def shown_refusal(steps: SetUp) -> str:
    shown = steps.currentWidget()
    return str(shown.refusal.text()) if shown is not None else ""  # type: ignore[attr-defined]


def test_doing_without_a_password_takes_a_second_thought_and_leaves_a_date(
    qtbot: QtBot, begin: Begin, tmp_path: Path
) -> None:
    program = begin()
    steps = set_up(qtbot, program)
    steps.begin.click()
    steps.without.click()
    assert not steps.accept_risk.isEnabled()

    steps.understood.click()
    steps.accept_risk.click()
    page(qtbot, program, TodayScreen)

    assert waiver_of(tmp_path) is not None
    assert program.window.status_line.storage.text() == "Database not encrypted"
    page(qtbot, begin(), TodayScreen)  # it is not asked again


def test_plain_data_that_was_there_is_encrypted_with_all_that_it_holds(
    qtbot: QtBot, begin: Begin, tmp_path: Path
) -> None:
    open_database(tmp_path).dispose()
    program = begin()
    steps = set_up(qtbot, program)

    choose(qtbot, steps)
    confirm_kit(qtbot, steps)
    page(qtbot, program, TodayScreen)

    assert not is_plain(tmp_path / DATA_FILE)


def test_the_password_opens_and_a_wrong_one_does_not(
    qtbot: QtBot, begin: Begin, tmp_path: Path
) -> None:
    encrypted(tmp_path)
    program = begin()
    asked = unlock(qtbot, program)

    asked.password.setText("pas le bon mot")
    asked.open.click()
    qtbot.waitUntil(lambda: "not the password" in asked.refusal.text())
    asked.password.setText(PASSWORD)
    asked.open.click()

    page(qtbot, program, TodayScreen)


def test_after_several_wrong_passwords_each_costs_time_even_after_a_new_start(
    qtbot: QtBot, begin: Begin, tmp_path: Path
) -> None:
    encrypted(tmp_path)
    asked = unlock(qtbot, begin())
    for _ in range(5):
        asked.password.setText("pas le bon mot")
        asked.open.click()
        qtbot.waitUntil(lambda: bool(asked.refusal.text()))

    assert not asked.open.isEnabled()
    assert "Try again in" in asked.open.text()
    again = page(qtbot, begin(), UnlockPage)
    assert isinstance(again, UnlockPage)
    assert not again.open.isEnabled()


def test_the_recovery_key_opens_and_a_new_password_is_chosen(
    qtbot: QtBot, begin: Begin, tmp_path: Path
) -> None:
    recovery = encrypted(tmp_path)
    program = begin()
    asked = unlock(qtbot, program)
    asked.other_way.click()
    asked.recovery.setText(recovery.lower().replace("-", " "))
    asked.open.click()

    steps = set_up(qtbot, program)
    choose(qtbot, steps, "une tout autre phrase")
    page(qtbot, program, TodayScreen)

    assert read_envelope(tmp_path).open_with_password("une tout autre phrase").literal
    again = begin()
    asked = unlock(qtbot, again)
    asked.password.setText("une tout autre phrase")
    asked.open.click()
    page(qtbot, again, TodayScreen)


def test_the_keyring_opens_without_a_question_except_after_a_lock(
    qtbot: QtBot, begin: Begin, tmp_path: Path
) -> None:
    keyring.set_keyring(KeyringInMemory())
    encrypted(tmp_path)
    program = begin()
    asked = unlock(qtbot, program)
    qtbot.waitUntil(asked.remember.isVisible)
    asked.remember.setChecked(True)
    asked.password.setText(PASSWORD)
    asked.open.click()
    page(qtbot, program, TodayScreen)
    assert read_envelope(tmp_path).has(Way.KEYRING)

    page(qtbot, begin(), TodayScreen)
    unlock(qtbot, begin(is_locked=True))


def test_an_emptied_keyring_leaves_the_password(qtbot: QtBot, begin: Begin, tmp_path: Path) -> None:
    ring = KeyringInMemory()
    keyring.set_keyring(ring)
    encrypted(tmp_path)
    envelope = read_envelope(tmp_path)
    program = begin()
    asked = unlock(qtbot, program)
    qtbot.waitUntil(asked.remember.isVisible)
    asked.remember.setChecked(True)
    asked.password.setText(PASSWORD)
    asked.open.click()
    page(qtbot, program, TodayScreen)
    ring.kept = dict.fromkeys(ring.kept, "bm90IG91cnM=")

    unlock(qtbot, begin())
    ring.kept.clear()
    unlock(qtbot, begin())

    assert envelope.identity


def test_a_lost_key_file_says_what_to_do(qtbot: QtBot, begin: Begin, tmp_path: Path) -> None:
    encrypted(tmp_path)
    for name in ("keys.json", "keys.copy.json"):
        (tmp_path / name).write_bytes(b"damaged")

    shown = page(qtbot, begin(), RecoveryPage)

    assert isinstance(shown, RecoveryPage)
    assert "key file" in shown.reason.text()
    assert not is_plain(tmp_path / DATA_FILE)
