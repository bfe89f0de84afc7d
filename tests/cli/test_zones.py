"""A laptop that travels: every time stays what it was on paper, in each file that leaves it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from car_desktop.services.meetings import MeetingDraft, schedule_meeting
from car_desktop.storage.upgrade import open_database
from tests.cli.conftest import Run
from tests.factories import make_community
from tests.reports.reading import Pdf

# An hour that a change of hour skips or doubles, here or where the laptop is carried to.
STARTS = [
    datetime(2027, 3, 14, 2, 30),
    datetime(2027, 3, 28, 2, 30),
    datetime(2026, 11, 1, 1, 30),
    datetime(2026, 12, 1, 0, 0),
    datetime(2026, 12, 1, 23, 45),
]
ZONES = ["Europe/Paris", "Pacific/Kiritimati", "America/Vancouver"]


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with meetings at hours that a clock likes to change."""
    folder = tmp_path_factory.mktemp("voyage")
    database = open_database(folder)
    with database.writing() as session:
        community_id = make_community(session, "CoP fictive").id
        for start in STARTS:
            end = start.replace(hour=23, minute=59)
            schedule_meeting(session, MeetingDraft(community_id, start, end))
    database.dispose()
    return folder


def told(run_alone: Run, data: Path, folder: Path, zone: str) -> tuple[str, list[str], str]:
    """The list, the calendar and a notice, from a laptop in some zone."""
    listed = run_alone("list", "meetings", "--data", data, "--json", TZ=zone)
    calendar, notice = folder / "sortie.ics", folder / "avis.pdf"
    assert run_alone("export-calendar", "--out", calendar, "--data", data, TZ=zone).lines
    made = run_alone("report", "notice", "--meeting", "1", "--out", notice, "--data", data, TZ=zone)
    assert made.lines
    lines = calendar.read_text("utf-8").splitlines()
    times = [line for line in lines if line.startswith(("DTSTART;", "DTEND;", "LAST-MODIFIED"))]
    words, _, _ = Pdf(notice).words.partition("Notice of November")  # the day it was made, there
    return listed.out, times, words


@pytest.fixture(scope="module")
def at_home(
    run_alone: Run, data: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[str, list[str], str]:
    """What a laptop in Quebec says."""
    return told(run_alone, data, tmp_path_factory.mktemp("ici"), "America/Toronto")


def test_times_are_those_on_paper(at_home: tuple[str, list[str], str]) -> None:
    listed, times, words = at_home
    for start in STARTS:
        assert f'"{start.isoformat()}"' in listed
        assert f"DTSTART;TZID=America/Toronto:{start:%Y%m%dT%H%M%S}" in times
    assert "2:30 a.m." in words.replace("\u00a0", " ")


@pytest.mark.parametrize("zone", ZONES)
def test_they_stay_so_wherever_the_laptop_goes(
    run_alone: Run, data: Path, at_home: tuple[str, list[str], str], tmp_path: Path, zone: str
) -> None:
    assert told(run_alone, data, tmp_path, zone) == at_home
