"""The power is cut while the coach works: what was done a second ago is there, and the file is whole."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from random import Random

import pytest

from car_desktop.domain.values import AttendanceStatus
from car_desktop.services.agenda import AgendaDraft, add_agenda_item
from car_desktop.services.attendance import attendance_sheet
from car_desktop.services.notes import meeting_notes
from car_desktop.services.timer import meeting_timer
from car_desktop.storage.database import Session
from car_desktop.storage.upgrade import open_database
from tests.factories import make_community, make_meeting, make_member, make_person
from tests.journeys.work_until_killed import KEYS_A_SECOND, SENTENCE
from tests.repository.tree import CHECKOUT

KILLS = int(os.environ.get("CAR_TEST_KILLS", "3"))
"""How often each kind of work is cut short; more of them find rarer moments."""

PEOPLE = 200
LATEST_KILL = 2.0  # seconds after the first thing done: a note is saved twice before


@dataclass(frozen=True)
class Work:
    """A kind of work, how much of it the data holds, and how much of it may be lost."""

    kind: str
    kept: Callable[[Session, int], int]
    may_lose: int = 0


def letters_of_the_note(session: Session, meeting_id: int) -> int:
    notes = meeting_notes(session, meeting_id)
    if not notes:
        return 0
    (note,) = notes
    typed = SENTENCE * (len(note.text) // len(SENTENCE) + 1)
    assert typed.startswith(note.text)
    return len(note.text)


def people_marked(session: Session, meeting_id: int) -> int:
    rows = attendance_sheet(session, meeting_id).rows
    states = [row.status for row in rows]
    marked = len(rows) - states.count(None)
    assert states[:marked] == [AttendanceStatus.PRESENT] * marked
    return marked


def entries_written(session: Session, meeting_id: int) -> int:
    texts = {note.text for note in meeting_notes(session, meeting_id)}
    assert texts == {f"Entrée {number}" for number in range(1, len(texts) + 1)}
    return len(texts)


def times_given(session: Session, meeting_id: int) -> int:
    current = meeting_timer(session, meeting_id).current
    return 0 if current is None else current.clock.added_minutes // 5


WORKS = (
    Work("note", letters_of_the_note, may_lose=KEYS_A_SECOND),
    Work("marks", people_marked),
    Work("quick entries", entries_written),
    Work("timer", times_given),
)


@pytest.mark.timeout(60 + 30 * KILLS)
@pytest.mark.parametrize("work", WORKS, ids=lambda work: work.kind)
def test_nothing_older_than_a_second_is_lost(work: Work, tmp_path: Path) -> None:
    moments = Random(f"{work.kind} 1")
    meetings = prepare(tmp_path, KILLS)
    for meeting_id in meetings:
        done = work_until_killed(work.kind, tmp_path, meeting_id, moments.uniform(0, LATEST_KILL))
        kept = what_is_kept(work, tmp_path, meeting_id)
        # One more may have been committed, and not been told any more.
        assert done - work.may_lose <= kept <= done + 1


def prepare(folder: Path, count: int) -> list[int]:
    """Meetings of today with many members and one point."""
    database = open_database(folder)
    with database.writing() as session:
        community = make_community(session)
        for number in range(PEOPLE):
            make_member(session, community, make_person(session, "Nadia", f"Essai{number:03}"))
        now = datetime.now().replace(second=0, microsecond=0)
        meetings = [make_meeting(session, community, now).id for _ in range(count)]
        for meeting_id in meetings:
            add_agenda_item(session, meeting_id, AgendaDraft("Accueil", planned_minutes=10))
    database.dispose()
    return meetings


def work_until_killed(kind: str, folder: Path, meeting_id: int, seconds: float) -> int:
    """Let somebody work, cut the power after that time, and answer how much was told to be done."""
    module = "tests.journeys.work_until_killed"
    with subprocess.Popen(
        [sys.executable, "-m", module, kind, str(folder), str(meeting_id)],
        cwd=CHECKOUT,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    ) as process:
        assert process.stdout is not None
        told = [process.stdout.readline()]
        with suppress(subprocess.TimeoutExpired):
            process.wait(seconds)
            pytest.fail(f"the program ended by itself: {process.returncode}")
        process.kill()
        told += process.stdout.readlines()
    return max(int(line) for line in told if line.endswith("\n"))


def what_is_kept(work: Work, folder: Path, meeting_id: int) -> int:
    """Open the data as the next start does, find it whole, and count."""
    database = open_database(folder)
    with database.reading() as session:
        connection = session.connection()
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
        kept = work.kept(session, meeting_id)
    database.dispose()
    return kept
