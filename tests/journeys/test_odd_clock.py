"""A laptop whose clock is ten years off: no backup is lost, and every meeting stays at its hour."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from car_desktop.domain.backups import BackupReason
from car_desktop.storage.backups import back_up, backups_of
from car_desktop.storage.connection import open_connection
from car_desktop.storage.examination import check_at_start
from car_desktop.storage.keys.data_key import DataKey
from car_desktop.storage.keys.envelope import new_envelope
from car_desktop.storage.keys.protection import protect
from car_desktop.storage.upgrade import DATA_FILE
from tests.campaigns.shim import why_not_here
from tests.cli.conftest import Run
from tests.repository.tree import CHECKOUT

SOURCE = Path(__file__).with_name("clock.c")
PASSWORD = "des mots de passage"
TEN_YEARS = 3653 * 24 * 3600
EARLIER_BACKUPS = 5
TIMES = {
    "meeting": "id, starts_at, ends_at, state",
    "stay": "id, starts_at, ends_at",
    "series": "*",
    "day_off": "*",
}

pytestmark = pytest.mark.skipif(bool(why_not_here()), reason=why_not_here() or "runs here")


@pytest.fixture(scope="session")
def odd_clock(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library that moves the clock of a process."""
    library = tmp_path_factory.mktemp("clock") / "clock.so"
    told = ["gcc", "-O2", "-Wall", "-Wextra", "-shared", "-fPIC", "-o", str(library), str(SOURCE)]
    subprocess.run(told, check=True)
    return library


@pytest.mark.timeout(180)
def test_ten_years_either_way_lose_no_backup_and_move_no_meeting(
    run: Run, tmp_path: Path, odd_clock: Path
) -> None:
    folder = tmp_path / "Carnet"
    assert run("sample", "--out", folder).code == 0
    envelope, key, _ = new_envelope(PASSWORD)
    protect(folder, envelope, key)
    data_file = folder / DATA_FILE
    for _ in range(EARLIER_BACKUPS):
        back_up(data_file, BackupReason.ASKED, key=key)
    times, backups = what_happens_when(data_file, key), sequences(data_file)
    assert len(backups) == EARLIER_BACKUPS
    meeting = times["meeting"][0][0]

    for shift in (TEN_YEARS, -TEN_YEARS, 0):
        years = session_with_the_clock_off(odd_clock, shift, folder, meeting)

        assert {int(year) for year in years} == {datetime.now().year + shift // TEN_YEARS * 10}
        assert what_happens_when(data_file, key) == times
        now = sequences(data_file)
        assert set(backups) < set(now), "each session makes backups, and none is deleted"
        backups = now

    assert check_at_start(data_file, key) == ()


def session_with_the_clock_off(
    library: Path, seconds: int, folder: Path, meeting: object
) -> list[str]:
    """Somebody opens every screen, writes and closes; the years that the clock showed."""
    environment = os.environ | {
        "LD_PRELOAD": str(library),
        "CAR_CLOCK_SHIFT": str(seconds),
        "QT_QPA_PLATFORM": "offscreen",
    }
    told = ["-m", "tests.journeys.odd_clock_session", str(folder), PASSWORD, str(meeting)]
    ended = subprocess.run(
        [sys.executable, *told],
        cwd=CHECKOUT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=100,
    )
    assert ended.stdout.splitlines()[-1:] == ["left 0"], ended.stderr
    return ended.stdout.splitlines()[0].split()


def what_happens_when(data_file: Path, key: DataKey) -> dict[str, list[tuple[object, ...]]]:
    """The days and hours in the data."""
    with closing(open_connection(data_file, key)) as connection:
        return {
            table: connection.execute(f"SELECT {columns} FROM {table} ORDER BY id").fetchall()
            for table, columns in TIMES.items()
        }


def sequences(data_file: Path) -> list[int]:
    """The backups that there are."""
    return [backup.sequence for backup in backups_of(data_file).backups()]
