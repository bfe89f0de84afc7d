"""What goes into the frozen program and what stays out."""

from pathlib import Path

import pytest

from frozen import contents
from frozen.parts import locked_names
from tests.repository.tree import CHECKOUT

WHEEL = "/venv/site-packages/PySide6/Qt"


def is_kept(place: str, source: str = WHEEL, system: str = "linux") -> bool:
    return contents.is_kept(place, source, system)


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/plugins/sqldrivers/libqsqlite.so",
        "PySide6/Qt/plugins/networkinformation/libqnetworkmanager.so",
        "PySide6/Qt/plugins/imageformats/libqtiff.so",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/lib/libQt6Qml.so.6",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/Qt/translations/qtwebengine_fr.qm",
    ],
)
def test_parts_of_qt_that_nothing_uses_stay_out(place: str) -> None:
    assert not is_kept(place)


@pytest.mark.parametrize(
    "place",
    [
        r"PySide6\plugins\tls\qopensslbackend.dll",
        r"PySide6\plugins\platforms\qdirect2d.dll",
        r"PySide6\opengl32sw.dll",
        r"PySide6\Qt6Qml.dll",
    ],
)
def test_the_same_holds_for_the_names_of_windows(place: str) -> None:
    assert not is_kept(place, r"C:\venv", "win32")


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/lib/libQt6Network.so.6",  # the local socket between two starts
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/imageformats/libqjpeg.so",
        "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
        "PySide6/Qt/translations/qtbase_fr.qm",
    ],
)
def test_what_the_window_needs_is_taken(place: str) -> None:
    assert is_kept(place)


def test_libraries_of_the_system_are_left_to_the_system() -> None:
    folder = "/usr/lib/x86_64-linux-gnu"

    assert not is_kept("libssl.so.3", f"{folder}/libssl.so.3")
    assert not is_kept("libglib-2.0.so.0", f"{folder}/libglib-2.0.so.0")


def test_small_libraries_that_desktops_lack_and_python_itself_are_taken() -> None:
    folder = "/usr/lib/x86_64-linux-gnu"

    assert is_kept("libxcb-cursor.so.0", f"{folder}/libxcb-cursor.so.0")
    assert is_kept("libpython3.11.so.1.0", f"{folder}/libpython3.11.so.1.0")
    assert is_kept("python3.11/lib-dynload/zlib.so", "/usr/lib/python3.11/lib-dynload/zlib.so")


def test_no_link_is_packed_for_linux_and_every_one_for_macos() -> None:
    link = [("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK")]

    assert contents.kept(link, "linux") == []
    assert contents.kept(link, "darwin") == link


def test_migrations_and_resources_are_files_of_the_frozen_program() -> None:
    placed = {f"{folder}/{Path(file).name}" for file, folder in contents.data_files(CHECKOUT)}

    assert "car_desktop/storage/migrations/env.py" in placed
    assert "car_desktop/storage/migrations/versions/0001_initial.py" in placed
    assert "car_desktop/_resources/i18n/car_desktop_fr.qm" in placed
    assert "car_desktop/_resources/app/carnet-car.svg" in placed


def test_what_only_translators_and_python_need_stays_out() -> None:
    endings = {Path(file).suffix for file, _ in contents.data_files(CHECKOUT)}

    assert not endings & {".ts", ".pyc"}


def test_parts_are_those_of_the_lock() -> None:
    names = set(locked_names())

    assert {"pyside6-essentials", "sqlcipher3", "keyring"} <= names
    assert "pytest" not in names
