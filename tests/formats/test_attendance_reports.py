"""Attendance reports in every dress give the same stays."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date, datetime, timedelta
from pathlib import Path
from time import process_time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from xlsxwriter import Workbook

from car_desktop.domain.errors import UserError
from car_desktop.domain.values import AttendanceSource
from car_desktop.formats.attendance_reports.moments import (
    DayOrder,
    day_order,
    read_clock,
    read_length,
    read_moment,
)
from car_desktop.formats.attendance_reports.reader import MOST_PARTICIPANTS, read_report
from car_desktop.formats.attendance_reports.report import (
    AttendanceReport,
    WhyNotCounted,
    united,
)
from tests.formats.reports import (
    DAY_FIRST,
    LENGTHS,
    MONTH_FIRST,
    YEAR_FIRST,
    Dress,
    Somebody,
    Stay,
    event_list,
    sections,
    stay_list,
    zoom_detail,
)

DAY = date(2026, 2, 3)
START = datetime(2026, 2, 3, 9, 0)


def at(hour: int, minute: int, second: int = 0) -> datetime:
    return datetime(2026, 2, 3, hour, minute, second)


PEOPLE = (
    Somebody(
        "Amélie Sarcelle",
        "amelie.sarcelle@exemple.test",
        ((at(8, 58, 20), at(10, 1, 5)), (at(10, 20), at(12, 0, 59))),
    ),
    Somebody(
        "MÉSANGE Benoît (EXT)",
        "benoit.mesange@exemple.test",
        ((at(9, 2), at(11, 0)), (at(9, 30), at(11, 40))),
    ),
    Somebody("Pluvier, Chantal (Invité)", "", ((at(9, 0), at(11, 58)),)),
)
WRITERS = [event_list, stay_list, sections, zoom_detail]
Writer = Callable[[Sequence[Somebody], Dress], bytes]


def read(folder: Path, content: bytes, day: date = DAY) -> AttendanceReport:
    path = folder / "rapport.csv"
    path.write_bytes(content)
    return read_report(path, day)


def stays(report: AttendanceReport) -> dict[str, tuple[Stay, ...]]:
    """Who was there, from when to when."""
    return {
        person.name: tuple((start, end) for start, end in person.stays if end)
        for person in report.participants
    }


EXPECTED = {who.shown: united(who.stays) for who in PEOPLE}


@pytest.mark.parametrize("moment", [*DAY_FIRST, *MONTH_FIRST, *YEAR_FIRST])
@pytest.mark.parametrize("writer", WRITERS)
def test_the_order_of_day_and_month_is_that_of_the_meeting(
    tmp_path: Path, writer: Writer, moment: Callable[[datetime], str]
) -> None:
    """The third of February, which could be the second of March."""
    report = read(tmp_path, writer(PEOPLE, Dress(moment=moment)))

    assert stays(report) == EXPECTED
    assert report.days == (DAY,)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("delimiter", ["\t", ";", ","])
@pytest.mark.parametrize("writer", WRITERS)
def test_encodings_delimiters_and_line_ends_change_nothing(
    tmp_path: Path, writer: Writer, delimiter: str, line_end: str, encoding: str
) -> None:
    dress = Dress(encoding=encoding, line_end=line_end, delimiter=delimiter)

    assert stays(read(tmp_path, writer(PEOPLE, dress))) == EXPECTED


@pytest.mark.parametrize("labels", ["fr", "pt", "xx"])
@pytest.mark.parametrize("length", LENGTHS)
@pytest.mark.parametrize("writer", [event_list, stay_list, sections])
def test_titles_in_another_language_are_read_by_what_stands_under_them(
    tmp_path: Path, writer: Writer, labels: str, length: Callable[[timedelta], str]
) -> None:
    report = read(tmp_path, writer(PEOPLE, Dress(labels=labels, length=length)))

    assert stays(report) == EXPECTED
    assert report.source is AttendanceSource.TEAMS


def test_accents_in_two_parts_are_one_letter(tmp_path: Path) -> None:
    content = unicodedata.normalize("NFD", stay_list(PEOPLE, Dress()).decode()).encode()

    assert stays(read(tmp_path, content)) == EXPECTED


def test_an_unquoted_comma_inside_a_day_is_not_a_column(tmp_path: Path) -> None:
    content = (
        b"Full Name,User Action,Timestamp\n"
        b"Amelie Sarcelle,Joined,2/3/2026, 9:50:12 AM\n"
        b"Amelie Sarcelle,Left,2/3/2026, 11:00:00 AM\n"
    )

    assert stays(read(tmp_path, content)) == {"Amelie Sarcelle": ((at(9, 50, 12), at(11, 0)),)}


def test_who_never_leaves_has_no_end(tmp_path: Path) -> None:
    content = (
        b"Full Name\tUser Action\tTimestamp\n"
        b"Amelie Sarcelle\tJoined before\t3/2/2026, 09:00:00\n"
        b"Benoit Mesange\tJoined\t3/2/2026, 09:10:00\n"
        b"Benoit Mesange\tLeft\t3/2/2026, 09:40:00\n"
    )

    amelie, benoit = read(tmp_path, content).participants

    assert amelie.stays == ((at(9, 0), None),)
    assert benoit.stays == ((at(9, 10), at(9, 40)),)


def test_the_waiting_room_is_no_presence(tmp_path: Path) -> None:
    content = (
        b"Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,"
        b"Recording Consent,In Waiting Room\n"
        b"Amelie Sarcelle,,02/03/2026 08:55:00 AM,02/03/2026 09:00:00 AM,5,No,,Yes\n"
        b"Amelie Sarcelle,,02/03/2026 09:00:00 AM,02/03/2026 11:00:00 AM,120,No,,No\n"
    )

    report = read(tmp_path, content)

    assert stays(report) == {"Amelie Sarcelle": ((at(9, 0), at(11, 0)),)}
    assert [line.why for line in report.not_counted] == [WhyNotCounted.WAITING_ROOM]


@pytest.mark.parametrize(
    ("length", "seconds"),
    [("1 hr 2 min", 3720), ("58 min", 3480), ("42m", 2520), ("32:14", 1934), ("1:00:00", 3600)],
)
def test_meet_may_only_tell_how_long(tmp_path: Path, length: str, seconds: int) -> None:
    content = f"Name,Email,Duration\nAmélie Sarcelle,a.sarcelle@exemple.test,{length}\n"

    report = read(tmp_path, content.encode())

    assert report.source is AttendanceSource.MEET
    assert [(p.stays, p.seconds) for p in report.participants] == [((), seconds)]
    assert report.days == ()


def test_hours_alone_are_those_of_the_meeting_and_a_shorter_length_says_so(tmp_path: Path) -> None:
    content = (
        "First name,Last name,Email,Duration,Time joined,Time exited\n"
        "Amélie,Sarcelle,a.sarcelle@exemple.test,3 hr 0 min,09:00 AM,12:00 PM\n"
        "Benoît,Mésange,b.mesange@exemple.test,1 hr 30 min,09:00 AM,12:00 PM\n"
    )

    amelie, benoit = read(tmp_path, content.encode()).participants

    assert amelie.name == "Amélie Sarcelle"
    assert (amelie.stays, amelie.seconds) == (((at(9, 0), at(12, 0)),), None)
    assert (benoit.stays, benoit.seconds) == (((at(9, 0), at(12, 0)),), 5400)


def test_a_block_about_the_meeting_dates_hours_that_stand_alone(tmp_path: Path) -> None:
    content = (
        "Meeting title,Date,Start time,End time\nEssai,2026-02-05,09:00,09:32\n\n"
        "Name,Email,Duration,Time joined,Time exited\n"
        "Amélie Sarcelle,a.sarcelle@exemple.test,32m,9:00:12,9:32:01\n"
    )

    report = read(tmp_path, content.encode())

    assert report.days == (date(2026, 2, 5),)
    assert report.participants[0].stays[0][0] == datetime(2026, 2, 5, 9, 0, 12)


def test_a_column_for_the_topic_names_nobody(tmp_path: Path) -> None:
    content = (
        b"Topic,Meeting ID,Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)\n"
        b"Essai,987654321,Amelie Sarcelle,,2026-02-03 09:00:00,2026-02-03 09:58:00,58\n"
    )

    report = read(tmp_path, content)

    assert report.source is AttendanceSource.ZOOM
    assert [person.name for person in report.participants] == ["Amelie Sarcelle"]


def test_raised_hands_are_no_presence(tmp_path: Path) -> None:
    whole = sections(PEOPLE, Dress()).decode()
    summary = whole[: whole.index("3. In-Meeting")]
    hands = (
        "3. Engagement\nName\tEngagement Type\tTime\nAmélie Sarcelle\tHand\t03/02/2026, 11:00:00\n"
    )

    report = read(tmp_path, (summary + hands).encode())

    amelie, benoit, chantal = report.participants
    assert amelie.stays == ((at(8, 58, 20), at(12, 0, 59)),)
    assert amelie.seconds == (62 * 60 + 45) + (100 * 60 + 59), "the absence between is not hidden"
    assert benoit.seconds is None
    assert chantal.stays == ((at(9, 0), at(11, 58)),)


def test_a_workbook_saved_from_a_report_reads_the_same(tmp_path: Path) -> None:
    path = tmp_path / "rapport.xlsx"
    with Workbook(path) as book:
        sheet = book.add_worksheet()
        for number, line in enumerate(stay_list(PEOPLE, Dress()).decode().splitlines()):
            sheet.write_row(number, 0, line.split("\t"))

    assert stays(read_report(path, DAY)) == EXPECTED


def test_titles_repeated_further_down_are_no_person(tmp_path: Path) -> None:
    once = zoom_detail(PEOPLE, Dress(delimiter=","))

    assert stays(read(tmp_path, once + once)) == EXPECTED


def test_too_many_participants_are_refused_in_one_sentence(tmp_path: Path) -> None:
    lines = [f"Personne {n},p{n}@exemple.test,1 h" for n in range(MOST_PARTICIPANTS + 1)]

    with pytest.raises(UserError, match="more than 5000 participants"):
        read(tmp_path, "\n".join(["Name,Email,Duration", *lines]).encode())


@pytest.mark.parametrize("cell", ["-5 min", "-0:05:00"])
def test_a_negative_length_is_refused(tmp_path: Path, cell: str) -> None:
    content = f"Name,Email,Duration\nAmélie Sarcelle,a@exemple.test,{cell}\n"

    with pytest.raises(UserError, match="Line 2 of this report ends before it begins"):
        read(tmp_path, content.encode())


def test_lengths_of_time_in_several_languages() -> None:
    assert read_length("2\N{NO-BREAK SPACE}h 44\N{NO-BREAK SPACE}m") == 9840
    assert read_length("1 heure et 5 minutes") == 3900
    assert read_length("1 godz. 2 min 3 sek.") == 3723
    assert read_length("2 Std. 3 Min.") == 7380
    assert read_length("bientôt") is None


def test_what_is_no_hour_is_none() -> None:
    assert read_clock("25:00") is None
    assert read_clock("13:00 PM") is None
    assert read_moment("31/13/2026, 09:00") is not None, "the order is not known yet"


def test_a_part_that_no_month_can_be_decides_for_the_whole_file() -> None:
    texts = ["3/4/2026, 9:00", "23/4/2026, 9:00"]
    moments = [moment for text in texts if (moment := read_moment(text))]

    assert day_order(moments, date(2026, 3, 4)) is DayOrder.DAY_FIRST


MINUTES = st.integers(min_value=0, max_value=179)
SPANS = st.lists(st.tuples(MINUTES, MINUTES), min_size=1, max_size=5)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(spans=SPANS, writer=st.sampled_from([stay_list, sections, zoom_detail]))
def test_stays_add_up_to_the_minutes_when_one_device_at_least_was_there(
    tmp_path: Path, spans: list[tuple[int, int]], writer: Writer
) -> None:
    ordered = [(min(pair), max(pair) + 1) for pair in spans]
    theirs = tuple((START + timedelta(minutes=a), START + timedelta(minutes=b)) for a, b in ordered)
    there = {minute for a, b in ordered for minute in range(a, b)}

    report = read(
        tmp_path, writer([Somebody("Amélie Sarcelle", "a@exemple.test", theirs)], Dress())
    )

    (person,) = report.participants
    counted = sum(((end or start) - start for start, end in person.stays), timedelta())
    assert counted == timedelta(minutes=len(there))


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(content=st.one_of(st.binary(max_size=400), st.text(max_size=400).map(str.encode)))
def test_anything_else_is_read_or_refused_never_a_fault(tmp_path: Path, content: bytes) -> None:
    with suppress(UserError):
        assert read(tmp_path, content).participants is not None


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    writer=st.sampled_from(WRITERS),
    cut=st.integers(min_value=0, max_value=900),
    length=st.integers(min_value=0, max_value=60),
    instead=st.sampled_from(["", "\t", "\n", "99/99/2026", "12:61", '"', "\x00"]),
)
def test_a_spoilt_report_is_read_or_refused_never_a_fault(
    tmp_path: Path, writer: Writer, cut: int, length: int, instead: str
) -> None:
    whole = writer(PEOPLE, Dress()).decode()
    with suppress(UserError):
        for person in read(
            tmp_path, (whole[:cut] + instead + whole[cut + length :]).encode()
        ).participants:
            assert all(end is None or end >= start for start, end in person.stays)


@pytest.mark.parametrize("cell", ["1ae " * 60 + "!", "9" * 5_000 + " h", "1a" * 10_000])
def test_a_length_made_to_harm_is_read_at_once(cell: str) -> None:
    started = process_time()

    read_length(cell)

    assert process_time() - started < 1


@pytest.mark.parametrize("written", ["9" * 400 + " h", "99999 h", "800 h"])
def test_a_presence_longer_than_a_month_is_refused(tmp_path: Path, written: str) -> None:
    path = tmp_path / "rapport.csv"
    path.write_text(f"Name,Email,Duration\nA B,a@exemple.test,{written}\n", "utf-8")

    with pytest.raises(UserError, match="Line 2 of this report lasts longer than a month"):
        read_report(path, date(2026, 11, 20))
