"""One known folder, and one program at a time in it."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from car_desktop.app.data_lock import AlreadyOpen, DataLock
from car_desktop.app.folders import (
    ENVIRONMENT,
    PORTABLE_MARKER,
    data_folder,
    portable_folder,
)

HOLDER = """
import sys
from pathlib import Path
from car_desktop.app.data_lock import DataLock
lock = DataLock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def test_the_folder_asked_for_wins_over_the_environment(tmp_path: Path) -> None:
    asked, named = tmp_path / "asked", tmp_path / "named"

    assert data_folder(asked, {ENVIRONMENT: str(named)}) == asked
    assert data_folder(None, {ENVIRONMENT: str(named)}) == named


@pytest.mark.skipif(sys.platform != "linux", reason="the place is each system's own")
def test_data_lies_where_linux_keeps_it(tmp_path: Path) -> None:
    assert data_folder(None, {"XDG_DATA_HOME": str(tmp_path)}) == tmp_path / "Carnet CAR"


@pytest.fixture
def installed_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a frozen program, as PyInstaller says that there is one."""
    folder = tmp_path / "clé USB"
    inside = folder / "Carnet CAR.app/Contents/MacOS" if sys.platform == "darwin" else folder
    inside.mkdir(parents=True)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(inside / "carnet-car"))
    return folder


def test_a_portable_program_keeps_its_data_beside_it(installed_program: Path) -> None:
    (installed_program / PORTABLE_MARKER).touch()

    assert data_folder(None, {}) == installed_program / "data"


def test_an_installed_program_never_writes_beside_itself(installed_program: Path) -> None:
    assert installed_program not in data_folder(None, {}).parents


def test_the_folder_asked_for_wins_over_the_portable_one(installed_program: Path) -> None:
    (installed_program / PORTABLE_MARKER).touch()

    assert data_folder(None, {ENVIRONMENT: "/elsewhere"}) == Path("/elsewhere").absolute()


def test_the_marker_beside_python_means_nothing_to_a_checkout(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / PORTABLE_MARKER).touch()
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))

    assert portable_folder() is None


def test_a_relative_folder_becomes_absolute() -> None:
    assert data_folder(Path("here"), {}) == Path.cwd() / "here"


def test_a_second_copy_does_not_get_in(tmp_path: Path) -> None:
    with DataLock(tmp_path), pytest.raises(AlreadyOpen):
        DataLock(tmp_path)


def test_the_folder_is_free_again_once_released(tmp_path: Path) -> None:
    DataLock(tmp_path).release()

    with DataLock(tmp_path):
        pass


@pytest.mark.skipif(sys.platform == "win32", reason="no kill -9 there")
def test_a_killed_program_leaves_the_folder_free(tmp_path: Path) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[2],
    )
    with holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(AlreadyOpen):
            DataLock(tmp_path)
        os.kill(holder.pid, signal.SIGKILL)
        holder.wait()

    with DataLock(tmp_path):
        pass


@pytest.mark.skipif(sys.platform == "win32", reason="profiles are private there")
def test_nobody_else_can_read_a_new_data_folder(tmp_path: Path) -> None:
    folder = tmp_path / "Carnet CAR"

    with DataLock(folder):
        assert folder.stat().st_mode & 0o077 == 0


def test_an_empty_lock_file_left_by_a_full_disk_is_no_obstacle(tmp_path: Path) -> None:
    (tmp_path / "app.lock").touch()

    with DataLock(tmp_path):
        pass
