"""What encryption costs: opening with a password, checking all of it, reading and committing."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import datetime
from itertools import cycle
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from sqlalchemy import select

from car_desktop.domain.entities import Meeting, Membership
from car_desktop.domain.values import AttendanceStatus, MeetingState
from car_desktop.services.attendance import mark_attendance
from car_desktop.services.overview import overview
from car_desktop.storage.database import Database, Session
from car_desktop.storage.examination import check_at_start
from car_desktop.storage.keys.data_key import DataKey
from car_desktop.storage.keys.envelope import new_envelope
from car_desktop.storage.keys.key_file import read_envelope
from car_desktop.storage.keys.protection import protect
from car_desktop.storage.upgrade import DATA_FILE, open_database

PASSWORD = "des mots de passage"
UNLOCK_AND_CHECK = 2.0  # seconds
COMMIT_99 = 0.020  # seconds
RATIO = 1.5
COMMITS = 200
READS = 11
CHECKS = 3


@pytest.fixture
def pair(folder: Path, tmp_path: Path) -> tuple[Path, Path]:
    """The same data, plain and under a password."""
    plain, encrypted = tmp_path / "plain", tmp_path / "encrypted"
    for copy in (plain, encrypted):
        copy.mkdir()
        shutil.copyfile(folder / DATA_FILE, copy / DATA_FILE)
    envelope, key, _ = new_envelope(PASSWORD)
    protect(encrypted, envelope, key)
    return plain, encrypted


@pytest.mark.timeout(600)
def test_what_a_password_costs(
    benchmark: BenchmarkFixture, pair: tuple[Path, Path], report: Callable[[str], None]
) -> None:
    plain, encrypted = pair
    key = read_envelope(encrypted).open_with_password(PASSWORD)

    waited: list[float] = []

    def unlock_and_check() -> None:
        began = perf_counter()
        found = read_envelope(encrypted).open_with_password(PASSWORD)
        database = open_database(encrypted, key=found)
        with database.reading() as session:
            overview(session, datetime.now())
        database.dispose()
        assert check_at_start(encrypted / DATA_FILE, found) == ()
        waited.append(perf_counter() - began)

    benchmark.pedantic(unlock_and_check, rounds=CHECKS)  # type: ignore[no-untyped-call]  # the plug-in types half of itself
    everything = "unlocking, first data and the check of all of it"
    report(_line(everything, median(waited), UNLOCK_AND_CHECK))
    reads = [_reading(folder, with_key) for folder, with_key in ((plain, None), (encrypted, key))]
    ratio = reads[1] / reads[0]
    over = "  <-- over the aim" if ratio > RATIO else ""
    report(f"opening and first data, encrypted ÷ plain: {ratio:.2f} (aim: at most {RATIO}){over}")
    commits = [_commits(folder, with_key) for folder, with_key in ((plain, None), (encrypted, key))]
    for name, waited in zip(("plain", "encrypted"), commits, strict=True):
        report(_line(f"a mark committed, {name}, 99th percentile", _late(waited), COMMIT_99))
    ratio = median(commits[1]) / median(commits[0])
    report(f"a mark committed, encrypted ÷ plain: {ratio:.2f} (aim: at most {RATIO})")


def _reading(folder: Path, key: DataKey | None) -> float:
    """Seconds from a closed file to what the first screen shows; the median of several."""
    taken = []
    for _ in range(READS):
        began = perf_counter()
        database = open_database(folder, key=key)
        with database.reading() as session:
            overview(session, datetime.now())
        taken.append(perf_counter() - began)
        database.dispose()
    return median(taken)


def _commits(folder: Path, key: DataKey | None) -> list[float]:
    """Seconds that each mark took from the call to the disk."""
    database, taken = open_database(folder, key=key), []
    with database.reading() as session:
        meeting, person = _somebody(session)
    statuses = cycle((AttendanceStatus.PRESENT, AttendanceStatus.ABSENT))
    for _ in range(COMMITS):
        began = perf_counter()
        _mark(database, meeting, person, next(statuses))
        taken.append(perf_counter() - began)
    database.dispose()
    return taken[1:]


def _mark(database: Database, meeting: int, person: int, status: AttendanceStatus) -> None:
    with database.writing() as session:
        mark_attendance(session, meeting, person, status)


def _somebody(session: Session) -> tuple[int, int]:
    found = session.execute(
        select(Meeting.id, Membership.person_id)
        .join(Membership, Membership.community_id == Meeting.community_id)
        .where(Meeting.state != MeetingState.CLOSED)
    ).first()
    assert found is not None
    return int(found[0]), int(found[1])


def _late(waited: list[float]) -> float:
    return quantiles(waited, n=100)[-1]


def _line(what: str, seconds: float, aim: float) -> str:
    over = "  <-- over the aim" if seconds > aim else ""
    return f"{what}: {seconds * 1000:.0f} ms (aim: at most {aim * 1000:.0f}){over}"
