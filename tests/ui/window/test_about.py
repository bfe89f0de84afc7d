"""What « About » tells: which build, where the data is, how to verify an installer."""

import json
from pathlib import Path

import pytest

from car_desktop import __version__, resources
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.about import AboutSheet, build_facts, licences
from car_desktop.ui.main_window import MainWindow
from car_desktop.ui.navigation import ScreenId

FACTS = {
    "version": __version__,
    "commit": "0123456789",
    "date": "2026-11-22",
    "system": "linux-x86_64",
}


@pytest.fixture
def packaged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The resources as a frozen program has them, in its own package."""
    folder = tmp_path / "car_desktop" / "_resources"
    for name in ("fonts/OFL.md", "fonts/LICENSE-DejaVu.txt", "icons/LICENSE.txt"):
        copy = folder / name
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(resources.resource(name).read_bytes())
    (folder / "build.json").write_text(json.dumps(FACTS), "utf-8")
    (folder / "licences").mkdir()
    (folder / "licences" / "README.txt").write_text("Qt 6: LGPL-3.0-only\n", "utf-8")
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path / "car_desktop")
    return folder


def test_a_checkout_has_no_build() -> None:
    assert build_facts() == {}


def test_a_packaged_program_tells_its_build(packaged: Path) -> None:
    assert build_facts() == FACTS


def test_a_packaged_program_lists_its_parts_and_where_their_texts_are(packaged: Path) -> None:
    assert "Qt 6: LGPL-3.0-only" in licences()
    assert str(packaged / "licences") in licences()


def test_the_sheet_tells_the_version_the_folder_and_the_sum(
    window: MainWindow, context: Context
) -> None:
    sheet = AboutSheet(context, window)

    assert __version__ in sheet.version.text()
    assert sheet.folder.text() == str(context.settings.folder)
    assert "SHA256SUMS" in sheet.verification.text()
    assert sheet.portable.isHidden()


def test_the_portable_program_says_what_it_gives_up(window: MainWindow, context: Context) -> None:
    sheet = AboutSheet(context, window, is_portable=True)

    assert not sheet.portable.isHidden()


def test_the_privacy_screen_is_one_click_away(window: MainWindow, context: Context) -> None:
    sheet = AboutSheet(context, window)

    sheet.privacy.click()

    here = context.navigator.current
    assert here is not None
    assert here.screen is ScreenId.PRIVACY


def test_no_screen_is_offered_before_there_is_data(window: MainWindow, context: Context) -> None:
    assert not AboutSheet(context, window, is_ready=False).privacy.isEnabled()
