"""Two thousand meetings out to a calendar file and back, beside the `icalendar` library alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from statistics import median
from time import process_time
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar, Event

from car_desktop.formats.calendar_events import TIME_ZONE, CalendarOptions
from car_desktop.formats.calendar_reader import read_calendar
from car_desktop.formats.calendar_writer import write_calendar
from car_desktop.services.calendar_exchange import EventFate, calendar_events, import_calendar
from car_desktop.storage.database import Session
from car_desktop.storage.upgrade import open_database
from tests.factories import make_community, make_meeting

MEETINGS = 2_000
FIRST = datetime(2024, 9, 3, 9, 0)
WRITTEN = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
YEARS = (date(2024, 7, 1), date(2031, 6, 30))
TIMES = 5


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A session on a database of its own."""
    database = open_database(tmp_path / "data")
    with database.writing() as session:
        yield session
    database.dispose()


@pytest.fixture
def community_id(session: Session) -> int:
    """A community with two thousand meetings."""
    community = make_community(session, "CoP des Essais")
    for day in range(MEETINGS):
        make_meeting(session, community, FIRST + timedelta(days=day), title=f"Rencontre {day}")
    session.flush()
    return community.id


@pytest.mark.timeout(300)
def test_out_and_back(
    session: Session, community_id: int, tmp_path: Path, report: Callable[[str], None]
) -> None:
    path = tmp_path / "rencontres.ics"
    library_out = _median(lambda: path.write_bytes(_as_the_library_alone_writes()))
    library_in = _median(lambda: _as_the_library_alone_reads(path))
    out = _median(lambda: path.write_bytes(_ours(session)))
    read = _median(lambda: read_calendar(path, YEARS))
    file = read_calendar(path, YEARS)
    assert len(file.events) == MEETINGS
    back = _median(lambda: import_calendar(session, file, community_id))
    done = import_calendar(session, file, community_id)
    assert len(done.with_fate(EventFate.UNCHANGED)) == MEETINGS

    report(
        f"{MEETINGS} meetings to a calendar file: {out:.2f} s, icalendar alone {library_out:.2f} s "
        f"({out / library_out:.1f} times)"
    )
    report(
        f"{MEETINGS} events read: {read:.2f} s, icalendar alone {library_in:.2f} s "
        f"({read / library_in:.1f} times); compared with the meetings: {back:.2f} s"
    )


def _ours(session: Session) -> bytes:
    return write_calendar(calendar_events(session), CalendarOptions(), WRITTEN)


def _as_the_library_alone_writes() -> bytes:
    zone = ZoneInfo(TIME_ZONE)
    calendar = Calendar()
    for day in range(MEETINGS):
        event = Event()
        start = (FIRST + timedelta(days=day)).replace(tzinfo=zone)
        event.add("uid", f"{day}@essai")
        event.add("dtstamp", WRITTEN)
        event.add("dtstart", start)
        event.add("dtend", start + timedelta(hours=3))
        event.add("summary", f"Rencontre {day}")
        calendar.add_component(event)
    calendar.add_missing_timezones()
    content: bytes = calendar.to_ical()
    return content


def _as_the_library_alone_reads(path: Path) -> int:
    calendar = Calendar.from_ical(path.read_bytes())
    events = [event for event in calendar.walk("VEVENT") if isinstance(event, Event)]
    return sum(event.start < event.end for event in events)


def _median(work: Callable[[], object]) -> float:
    """The seconds of this process's own work, once it has been done a first time."""
    work()
    taken = []
    for _ in range(TIMES):
        began = process_time()
        work()
        taken.append(process_time() - began)
    return median(taken)
