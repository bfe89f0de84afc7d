"""Two notebooks that tell each other their meetings: the same on both sides, no double, no loss."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from shutil import copyfile

import pytest
import recurring_ical_events
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from icalendar import Calendar
from sqlalchemy import select

from car_desktop.domain.entities import Community, Meeting
from car_desktop.domain.values import MeetingMode, MeetingState
from car_desktop.formats.calendar_events import CalendarFile, CalendarOptions
from car_desktop.formats.calendar_reader import read_calendar
from car_desktop.formats.calendar_writer import write_calendar
from car_desktop.services.calendar_exchange import (
    EventFate,
    calendar_events,
    import_calendar,
    meeting_event,
)
from car_desktop.services.meetings import (
    MeetingDraft,
    cancel_meeting,
    change_state,
    draft_of,
    postpone_meeting,
    reschedule_meeting,
    schedule_meeting,
    update_meeting,
)
from car_desktop.storage.database import Database, Session
from tests.factories import make_community, make_mark, make_meeting, make_person

WRITTEN = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
YEARS = (date(2025, 7, 1), date(2028, 6, 30))
NINE = datetime(2026, 11, 24, 9, 0)
TITLES = ["", "Analyse de données", "Été, œuvre ; « suite » \\ n", "É" * 150]
PLACES = ["", "Salle 2", "Réunion Teams", "Bibliothèque, 2e étage; aile B"]

# Around the change of hour in March, in November, the end of June and a leap day.
STARTS = [
    datetime(2027, 3, 14, 1, 30),
    datetime(2027, 3, 14, 2, 30),
    datetime(2026, 11, 1, 1, 30),
    datetime(2027, 6, 30, 22, 0),
    datetime(2028, 2, 29, 9, 0),
    NINE,
]

Told = dict[str, tuple[object, ...]]


class Notebook:
    """One coach’s data, with the file in which it tells its meetings."""

    def __init__(self, session: Session, file: Path) -> None:
        self.session, self.file = session, file
        for meeting in session.scalars(select(Meeting)):
            session.delete(meeting)
        self.community_id = make_community(session).id

    def export(self) -> CalendarFile:
        """What the file says to whoever reads it."""
        events = calendar_events(self.session)
        self.file.write_bytes(write_calendar(events, CalendarOptions(), WRITTEN))
        return read_calendar(self.file, YEARS)

    def take(self, file: CalendarFile) -> list[EventFate]:
        """Import what another notebook told."""
        done = import_calendar(self.session, file, self.community_id)
        self.session.flush()
        self.session.expire_all()
        return [planned.fate for planned in done.events]

    def told(self) -> Told:
        """Each meeting as its UID tells it; two of one UID would be a double."""
        events = calendar_events(self.session)
        told: Told = {
            event.uid: ("cancelled",)
            if event.is_cancelled
            else (event.starts_at, event.ends_at, event.title, event.place)
            for event in events
        }
        assert len(told) == len(events)
        return told

    def sequences(self) -> dict[str, int]:
        """The number that grows at each change, by UID."""
        return {event.uid: event.sequence for event in calendar_events(self.session)}

    def change(self, data: st.DataObject) -> None:
        """Do one thing that a coach does."""
        ids = list(self.session.scalars(select(Meeting.id).order_by(Meeting.id)))
        if not ids or data.draw(st.integers(0, 3)) == 0:
            schedule_meeting(self.session, self._draft(data))
        else:
            do = data.draw(st.sampled_from([self._move, self._rename, self._cancel]))
            do(data.draw(st.sampled_from(ids)), data)
        self.session.flush()

    def _draft(self, data: st.DataObject) -> MeetingDraft:
        start = data.draw(st.sampled_from(STARTS)) + timedelta(days=data.draw(st.integers(0, 3)))
        return MeetingDraft(
            community_id=self.community_id,
            starts_at=start,
            ends_at=start + timedelta(minutes=data.draw(st.sampled_from([30, 90, 180]))),
            title=data.draw(st.sampled_from(TITLES)),
            place=data.draw(st.sampled_from(PLACES)),
            mode=data.draw(st.sampled_from(MeetingMode)),
            purpose=data.draw(st.sampled_from(["", "Ligne\nautre <b>ligne</b>"])),
        )

    def _move(self, meeting_id: int, data: st.DataObject) -> None:
        draft = self._draft(data)
        reschedule_meeting(self.session, meeting_id, draft.starts_at, draft.ends_at)

    def _rename(self, meeting_id: int, data: st.DataObject) -> None:
        meeting = self.session.get_one(Meeting, meeting_id)
        drawn = self._draft(data)
        draft = replace(draft_of(meeting), title=drawn.title, place=drawn.place)
        if not meeting.calendar_uid:  # its purpose is said where it was planned, and goes out only
            draft = replace(draft, purpose=drawn.purpose)
        update_meeting(self.session, meeting_id, draft)

    def _cancel(self, meeting_id: int, data: st.DataObject) -> None:
        state = self.session.get_one(Meeting, meeting_id).state
        if not state.counts:
            change_state(self.session, meeting_id, MeetingState.PLANNED)
        elif data.draw(st.booleans()):
            cancel_meeting(self.session, meeting_id, "Tempête")
        else:
            postpone_meeting(self.session, meeting_id, "Tempête")


MakeNotebook = Callable[[str], Notebook]


@pytest.fixture
def notebook(template: Path, tmp_path: Path) -> Iterator[MakeNotebook]:
    """Make a notebook; a second one of the same name starts empty again."""
    with ExitStack() as opened:
        sessions: dict[str, Session] = {}

        def make(name: str) -> Notebook:
            if name not in sessions:
                database = Database(Path(copyfile(template, tmp_path / f"{name}.db")))
                opened.callback(database.dispose)
                sessions[name] = opened.enter_context(database.writing())
            return Notebook(sessions[name], tmp_path / f"{name}.ics")

        yield make


PATIENT = settings(
    phases=[Phase.generate],
    max_examples=30,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@PATIENT
@given(data=st.data())
def test_whatever_either_coach_changes_both_have_the_same_year(
    notebook: MakeNotebook, data: st.DataObject
) -> None:
    ours, theirs = notebook("ours"), notebook("theirs")
    for turn in range(data.draw(st.integers(1, 4))):
        writer, reader = (ours, theirs) if turn % 2 == 0 else (theirs, ours)
        before, told_before = writer.sequences(), writer.told()
        for _ in range(data.draw(st.integers(0, 3))):
            writer.change(data)
        assert before.keys() <= writer.sequences().keys()
        for uid, words in writer.told().items():
            if uid in before and words != told_before[uid]:
                assert writer.sequences()[uid] > before[uid]

        reader.take(writer.export())

        assert reader.told() == writer.told()
        assert reader.sequences() == writer.sequences()
        back = reader.export()
        assert set(reader.take(back)) <= {EventFate.UNCHANGED}
        writer.take(back)  # what a meeting is for comes from where it was planned
        assert writer.told() == reader.told()
        settled = writer.export()
        assert set(writer.take(settled)) | set(reader.take(settled)) <= {EventFate.UNCHANGED}


@PATIENT
@given(data=st.data())
def test_another_library_reads_every_export_without_a_warning(
    notebook: MakeNotebook, data: st.DataObject
) -> None:
    ours = notebook("ours")
    for _ in range(data.draw(st.integers(1, 5))):
        ours.change(data)
    ours.export()

    calendar = Calendar.from_ical(ours.file.read_bytes())

    assert not [error for component in calendar.walk() for error in component.errors]
    found = recurring_ical_events.of(calendar).between(*YEARS)
    assert sorted(str(event["UID"]) for event in found) == sorted(ours.told())
    starts = {str(event["UID"]): event["DTSTART"].dt.replace(tzinfo=None) for event in found}
    for uid, words in ours.told().items():
        assert words[0] in ("cancelled", starts[uid])


def test_a_second_notebook_follows_what_the_first_one_changed(notebook: MakeNotebook) -> None:
    ours, theirs = notebook("ours"), notebook("theirs")
    community = ours.session.get_one(Community, ours.community_id)
    meeting_id = make_meeting(ours.session, community, NINE).id
    assert theirs.take(ours.export()) == [EventFate.CREATED]
    reschedule_meeting(ours.session, meeting_id, NINE, NINE + timedelta(hours=2))

    assert theirs.take(ours.export()) == [EventFate.UPDATED]

    assert theirs.told() == ours.told()


def test_a_program_that_never_counts_its_changes_is_followed_each_time(
    session: Session, tmp_path: Path
) -> None:
    community, path = make_community(session), tmp_path / "serie.ics"
    for place in ("Salle 1", "Salle 2", "Salle 3"):
        path.write_text(SERIES.replace("SUMMARY", f"LOCATION:{place}\nSUMMARY"), "utf-8")
        import_calendar(session, read_calendar(path, YEARS), community.id)
        session.flush()
        session.expire_all()
        assert set(session.scalars(select(Meeting.place))) == {place}


SERIES = """BEGIN:VCALENDAR
PRODID:essai
VERSION:2.0
BEGIN:VEVENT
UID:serie-fictive
DTSTART;TZID=America/Toronto:20260908T083000
DTEND;TZID=America/Toronto:20260908T113000
RRULE:FREQ=WEEKLY;COUNT=4
SUMMARY:CoP fictive
END:VEVENT
END:VCALENDAR
"""


def test_one_meeting_of_a_series_from_elsewhere_goes_out_and_comes_back_alone(
    session: Session, tmp_path: Path
) -> None:
    community, path = make_community(session), tmp_path / "serie.ics"
    path.write_text(SERIES, "utf-8")
    import_calendar(session, read_calendar(path, YEARS), community.id)
    third = session.scalars(select(Meeting).order_by(Meeting.starts_at)).all()[2]
    reschedule_meeting(session, third.id, NINE, NINE + timedelta(hours=2))
    path.write_bytes(write_calendar([meeting_event(session, third.id)], CalendarOptions(), WRITTEN))

    done = import_calendar(session, read_calendar(path, YEARS), community.id)

    assert [planned.fate for planned in done.events] == [EventFate.UNCHANGED]


def test_a_meeting_that_was_held_is_not_cancelled_from_elsewhere(
    session: Session, tmp_path: Path
) -> None:
    community, path = make_community(session), tmp_path / "serie.ics"
    path.write_text(SERIES, "utf-8")
    import_calendar(session, read_calendar(path, YEARS), community.id)
    first, second, third, _ = session.scalars(select(Meeting).order_by(Meeting.starts_at))
    change_state(session, first.id, MeetingState.HELD)
    make_mark(session, second, make_person(session))
    path.write_text(SERIES.replace("COUNT=4", "COUNT=4\nSTATUS:CANCELLED\nSEQUENCE:3"), "utf-8")

    done = import_calendar(session, read_calendar(path, YEARS), community.id)

    kept, cancelled = EventFate.ATTENDANCE_TAKEN, EventFate.CANCELLED
    assert [planned.fate for planned in done.events] == [kept, kept, cancelled, cancelled]
    assert (first.state, third.state) == (MeetingState.HELD, MeetingState.CANCELLED)
