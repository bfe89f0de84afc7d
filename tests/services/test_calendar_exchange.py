"""Meetings out to other calendars and back: no double, no loss, the newer wins."""

from __future__ import annotations

import sys
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import recurring_ical_events
from icalendar import Calendar
from sqlalchemy import func, select

from car_desktop.domain.entities import Meeting
from car_desktop.domain.values import MeetingState
from car_desktop.formats.calendar_events import CalendarFile, CalendarOptions
from car_desktop.formats.calendar_reader import read_calendar
from car_desktop.formats.calendar_writer import write_calendar
from car_desktop.services.calendar_exchange import (
    CalendarImport,
    EventFate,
    calendar_events,
    import_calendar,
)
from car_desktop.services.meetings import announcing, cancel_meeting, reschedule_meeting
from car_desktop.storage.database import Session
from tests.factories import make_community, make_mark, make_meeting, make_person

NINE = datetime(2026, 11, 24, 9, 0)
WRITTEN = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
YEARS = (date(2025, 7, 1), date(2028, 6, 30))
SHARED = Path(__file__).parents[3] / "shared" / "data"


def exported(session: Session, tmp_path: Path, **options: object) -> Path:
    path = tmp_path / "rencontres.ics"
    events = calendar_events(session)
    path.write_bytes(write_calendar(events, CalendarOptions(**options), WRITTEN))  # type: ignore[arg-type]
    return path


def read(path: Path) -> CalendarFile:
    return read_calendar(path, YEARS)


def fates(done: CalendarImport) -> list[EventFate]:
    return [planned.fate for planned in done.events]


def count(session: Session) -> int:
    return session.scalar(select(func.count()).select_from(Meeting)) or 0


def test_an_exported_meeting_comes_back_unchanged(session: Session, tmp_path: Path) -> None:
    community = make_community(session, "CoP des Essais")
    make_meeting(session, community, NINE, title="Première")
    file = read(exported(session, tmp_path))
    assert [(e.starts_at, e.ends_at) for e in file.events] == [(NINE, NINE + timedelta(hours=3))]
    assert fates(import_calendar(session, file, community.id)) == [EventFate.UNCHANGED]
    assert count(session) == 1


def test_a_change_grows_the_sequence_and_keeps_the_uid(session: Session, tmp_path: Path) -> None:
    meeting = make_meeting(session, make_community(session), NINE)
    (before,) = read(exported(session, tmp_path)).events
    reschedule_meeting(session, meeting.id, NINE + timedelta(hours=1), NINE + timedelta(hours=4))
    session.flush()
    (after,) = read(exported(session, tmp_path)).events
    assert after.uid == before.uid
    assert after.sequence == before.sequence + 1


def test_a_cancelled_meeting_is_told_as_cancelled(session: Session, tmp_path: Path) -> None:
    meeting = make_meeting(session, make_community(session), NINE)
    cancel_meeting(session, meeting.id, "Tempête")
    session.flush()
    (event,) = read(exported(session, tmp_path)).events
    assert event.is_cancelled
    assert event.sequence == 1


def test_an_old_export_never_undoes_a_newer_change(session: Session, tmp_path: Path) -> None:
    community = make_community(session)
    meeting = make_meeting(session, community, NINE)
    old = read(exported(session, tmp_path))
    moved = NINE + timedelta(days=1)
    reschedule_meeting(session, meeting.id, moved, moved + timedelta(hours=3))
    session.flush()
    assert fates(import_calendar(session, old, community.id)) == [EventFate.OLDER]
    assert meeting.starts_at == moved


def test_attendance_taken_keeps_the_date(session: Session, tmp_path: Path) -> None:
    community = make_community(session)
    meeting = make_meeting(session, community, NINE)
    path = exported(session, tmp_path)
    path.write_bytes(path.read_bytes().replace(b"20261124T", b"20261125T"))
    make_mark(session, meeting, make_person(session))
    done = import_calendar(session, read(path), community.id)
    assert fates(done) == [EventFate.ATTENDANCE_TAKEN]
    assert meeting.starts_at == NINE


def test_lines_are_folded_private_ones_are_marked_and_reminders_ring(
    session: Session, tmp_path: Path
) -> None:
    make_meeting(session, make_community(session, "É" * 120), NINE)
    path = exported(session, tmp_path, is_private=True, reminder=timedelta(minutes=30))
    content = path.read_bytes()
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    calendar = Calendar.from_ical(content)
    (event,) = calendar.walk("VEVENT")
    assert event["CLASS"] == "PRIVATE"
    assert b"TRIGGER:-PT30M" in content
    assert calendar.walk("VTIMEZONE")[0]["TZID"] == "America/Toronto"
    assert not event.errors


EXCHANGE = """BEGIN:VCALENDAR
PRODID:Microsoft Exchange Server 2010
VERSION:2.0
BEGIN:VEVENT
UID:SERIE-1
DTSTART;TZID=Eastern Standard Time:20260908T083000
DTEND;TZID=Eastern Standard Time:20260908T113000
RRULE:FREQ=WEEKLY;INTERVAL=6;COUNT=6
EXDATE;TZID=Eastern Standard Time:20261020T083000
SUMMARY:CoP <b>Essais</b>
LOCATION:Réunion Microsoft Teams
DESCRIPTION:Ordre du jour\\n________________\\nRéunion Microsoft Teams
END:VEVENT
BEGIN:VEVENT
UID:SERIE-1
RECURRENCE-ID;TZID=Eastern Standard Time:20261201T083000
DTSTART;TZID=Eastern Standard Time:20261202T133000
DTEND;TZID=Eastern Standard Time:20261202T160000
SEQUENCE:1
SUMMARY:CoP déplacée
END:VEVENT
END:VCALENDAR
"""


def test_a_series_from_elsewhere_comes_with_its_moves_and_exceptions(
    session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "exchange.ics"
    path.write_text(EXCHANGE, encoding="utf-8")
    community = make_community(session)
    done = import_calendar(session, read(path), community.id)
    assert fates(done) == [EventFate.CREATED] * 5
    starts = list(session.scalars(select(Meeting.starts_at).order_by(Meeting.starts_at)))
    assert starts[:2] == [datetime(2026, 9, 8, 8, 30), datetime(2026, 12, 2, 13, 30)]
    first = session.scalars(select(Meeting).order_by(Meeting.starts_at)).first()
    assert first is not None
    assert (first.title, first.purpose) == ("CoP Essais", "Ordre du jour")
    session.expire_all()
    assert set(fates(import_calendar(session, read(path), community.id))) == {EventFate.UNCHANGED}
    assert count(session) == 5


def test_a_moved_then_cancelled_occurrence_follows_without_a_double(
    session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "exchange.ics"
    path.write_text(EXCHANGE, encoding="utf-8")
    community = make_community(session)
    import_calendar(session, read(path), community.id)
    newer = EXCHANGE.replace("SEQUENCE:1\n", "SEQUENCE:2\nSTATUS:CANCELLED\n")
    path.write_text(newer, encoding="utf-8")
    session.expire_all()
    done = import_calendar(session, read(path), community.id)
    assert len(done.with_fate(EventFate.CANCELLED)) == 1
    moved = session.scalars(
        select(Meeting).where(Meeting.starts_at == datetime(2026, 12, 2, 13, 30))
    ).one()
    assert moved.state is MeetingState.CANCELLED
    assert count(session) == 5


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared data folder is not beside the project")
def test_the_real_samples_import_as_a_person_would_expect(session: Session) -> None:
    community = make_community(session)
    google = import_calendar(
        session, read(SHARED / "google_calendar_moved_cancelled.ics"), community.id
    )
    assert len(google.events) == 8
    starts = {m.starts_at: m.state for m in session.scalars(select(Meeting))}
    assert starts[datetime(2026, 10, 21, 9, 0)] is MeetingState.PLANNED
    assert datetime(2026, 10, 14, 9, 0) not in starts
    assert starts[datetime(2026, 11, 11, 9, 0)] is MeetingState.CANCELLED
    outlook = read(SHARED / "outlook_exchange_invite.ics")
    assert [event.starts_at.hour for event in outlook.events] == [9, 9, 9, 9]
    assert outlook.events[0].description == "Ordre du jour à venir"


def test_a_title_changed_elsewhere_follows_and_ours_is_kept_when_newer(
    session: Session, tmp_path: Path
) -> None:
    community = make_community(session)
    path = tmp_path / "ailleurs.ics"
    text = (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:ailleurs\r\n"
        "DTSTART:20261201T090000\r\nDTEND:20261201T110000\r\nSUMMARY:{}\r\nEND:VEVENT\r\n"
        "END:VCALENDAR\r\n"
    )
    path.write_text(text.format("Premier titre"), "utf-8")
    import_calendar(session, read(path), community.id)
    path.write_text(text.format("Second titre"), "utf-8")
    assert fates(import_calendar(session, read(path), community.id)) == [EventFate.UPDATED]
    meeting = session.scalars(select(Meeting)).one()
    assert meeting.title == "Second titre"

    assert fates(import_calendar(session, read(exported(session, tmp_path)), community.id)) == [
        EventFate.UNCHANGED
    ]
    with announcing(meeting):
        meeting.title = "Titre changé ici"
    assert fates(import_calendar(session, read(path), community.id)) == [EventFate.OLDER]
    assert meeting.title == "Titre changé ici"


def test_an_exported_year_is_read_by_others_as_it_is(session: Session, tmp_path: Path) -> None:
    community = make_community(session, "CoP; des, Essais")
    for week in range(40):
        make_meeting(session, community, NINE + timedelta(weeks=week), title=f"Nº {week}: é, ; \\n")
    content = exported(session, tmp_path).read_bytes()
    calendar = Calendar.from_ical(content)
    assert not [error for component in calendar.walk() for error in component.errors]
    told = recurring_ical_events.of(calendar).between(date(2026, 7, 1), date(2028, 7, 1))
    zone = ZoneInfo("America/Toronto")
    assert sorted(event.start.astimezone(zone).replace(tzinfo=None) for event in told) == [
        NINE + timedelta(weeks=week) for week in range(40)
    ]
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))


@pytest.mark.skipif(sys.platform == "win32", reason="a process changes its zone on POSIX only")
@pytest.mark.parametrize("zone", ["America/Toronto", "Europe/Paris", "Pacific/Kiritimati", "UTC"])
def test_meeting_times_stay_what_they_were_on_paper_after_the_zone_changes(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, zone: str
) -> None:
    community = make_community(session)
    moments = [NINE, datetime(2027, 3, 14, 2, 30), datetime(2026, 11, 1, 1, 30)]
    made = {make_meeting(session, community, moment).id: moment for moment in moments}
    file = exported(session, tmp_path).read_bytes()
    session.flush()
    session.expire_all()
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        assert {m.id: m.starts_at for m in session.scalars(select(Meeting))} == made
        again = exported(session, tmp_path)
        assert again.read_bytes() == file
        assert set(fates(import_calendar(session, read(again), community.id))) == {
            EventFate.UNCHANGED
        }
    finally:
        monkeypatch.undo()
        time.tzset()
