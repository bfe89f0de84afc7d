"""Calendars that other programs write, and those that nobody should: trimmed or refused, in time."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest

from car_desktop.domain.errors import UserError
from car_desktop.formats.calendar_events import CalendarFile, HowRead, WhyLeftOut
from car_desktop.formats.calendar_reader import default_period, read_calendar

YEARS = (date(2024, 7, 1), date(2029, 6, 30))
AT_NINE = "DTSTART:20261201T090000\r\nDTEND:20261201T100000"
NINE = datetime(2026, 12, 1, 9, 0)

Read = Callable[..., CalendarFile]


def event(body: str, uid: str = "essai") -> str:
    return f"BEGIN:VEVENT\r\nUID:{uid}\r\n{body}\r\nEND:VEVENT\r\n"


def calendar(*events: str, before: str = "") -> str:
    head = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Essai//FR\r\n"
    return f"{head}{before}{''.join(events)}END:VCALENDAR\r\n"


def numbers(count: int) -> str:
    return ",".join(map(str, range(count)))


@pytest.fixture
def read(tmp_path: Path) -> Read:
    def read(*events: str, before: str = "") -> CalendarFile:
        path = tmp_path / "essai.ics"
        path.write_bytes(calendar(*events, before=before).encode())
        return read_calendar(path, YEARS)

    return read


@pytest.mark.parametrize(
    ("rule", "why"),
    [
        ("FREQ=SECONDLY", WhyLeftOut.TOO_FREQUENT),
        ("FREQ=MINUTELY;INTERVAL=30", WhyLeftOut.TOO_FREQUENT),
        ("FREQ=DAILY;COUNT=100000", WhyLeftOut.TOO_FREQUENT),
        (
            f"FREQ=DAILY;BYHOUR={numbers(24)};BYMINUTE={numbers(60)};BYSECOND={numbers(60)}",
            WhyLeftOut.TOO_FREQUENT,
        ),
        (f"FREQ=YEARLY;BYMINUTE={numbers(60)}", WhyLeftOut.TOO_FREQUENT),
        ("FREQ=DAILY;INTERVAL=0", WhyLeftOut.UNREADABLE_RULE),
        ("FREQ=DAILY;INTERVAL=99999999999999999999", WhyLeftOut.UNREADABLE_RULE),
    ],
)
def test_a_repetition_that_no_meeting_has_is_left_out(
    read: Read, rule: str, why: WhyLeftOut
) -> None:
    file = read(event(f"{AT_NINE}\r\nRRULE:{rule}"), event(AT_NINE, "sain"))

    assert [left.why for left in file.left_out] == [why]
    assert [kept.uid for kept in file.events] == ["sain"]


def test_an_endless_series_ends_with_the_years_that_are_read(read: Read) -> None:
    file = read(event(f"{AT_NINE}\r\nRRULE:FREQ=WEEKLY"))

    assert file.events[0].starts_at == NINE
    assert file.events[-1].starts_at == datetime(2029, 6, 26, 9, 0)


def test_a_series_that_ends_keeps_its_own_end(read: Read) -> None:
    file = read(event(f"{AT_NINE}\r\nRRULE:FREQ=WEEKLY;UNTIL=20261215T090000"))

    assert [kept.starts_at.day for kept in file.events] == [1, 8, 15]


def test_an_event_without_end_lasts_an_hour_and_says_so(read: Read) -> None:
    file = read(event("DTSTART:20261201T090000\r\nSUMMARY:Sans fin"))

    assert [kept.ends_at.hour for kept in file.events] == [10]
    assert [(one.summary, one.how) for one in file.read_otherwise] == [("Sans fin", HowRead.NO_END)]


def test_an_unknown_zone_keeps_the_hour_and_says_so(read: Read) -> None:
    file = read(
        event("DTSTART;TZID=Lune/Mer:20261201T090000\r\nDTEND;TZID=Lune/Mer:20261201T100000")
    )

    assert [kept.starts_at for kept in file.events] == [NINE]
    assert [one.how for one in file.read_otherwise] == [HowRead.UNKNOWN_ZONE]


def test_an_hour_that_clocks_skip_is_kept_as_written_and_said(read: Read) -> None:
    zone = "TZID=America/Toronto"
    file = read(event(f"DTSTART;{zone}:20270314T023000\r\nDTEND;{zone}:20270314T033000"))

    assert [kept.starts_at for kept in file.events] == [datetime(2027, 3, 14, 2, 30)]
    assert [one.how for one in file.read_otherwise] == [HowRead.SKIPPED_HOUR]


@pytest.mark.parametrize(
    ("times", "why"),
    [
        ("DTSTART:20261201T100000\r\nDTEND:20261201T090000", WhyLeftOut.ENDS_BEFORE_START),
        ("DTSTART:20261201T100000\r\nDURATION:-PT1H", WhyLeftOut.ENDS_BEFORE_START),
        ("DTSTART:20261201T100000\r\nDURATION:P999999999D", WhyLeftOut.TOO_LONG),
        ("DTSTART:20261201T100000\r\nDTEND:20261203T100000", WhyLeftOut.TOO_LONG),
        ("DTSTART;VALUE=DATE:20261201", WhyLeftOut.ALL_DAY),
        ("SUMMARY:Sans début", WhyLeftOut.NO_START),
        ("DTSTART:00010101T000000Z\r\nDTEND:00010101T010000Z", WhyLeftOut.OUTSIDE_PERIOD),
        ("DTSTART:99991231T230000Z\r\nDTEND:99991231T235959Z", WhyLeftOut.OUTSIDE_PERIOD),
    ],
)
def test_times_that_are_no_meeting_are_left_out(read: Read, times: str, why: WhyLeftOut) -> None:
    assert [left.why for left in read(event(times)).left_out] == [why]


def test_tags_and_files_inside_an_event_are_dropped(read: Read) -> None:
    base64 = "QUJD" * 100_000
    file = read(
        event(
            f"{AT_NINE}\r\nSUMMARY:<b>Rencontre</b> <img src=http://exemple.test/x.png>\r\n"
            f"ATTACH;ENCODING=BASE64;VALUE=BINARY:{base64}\r\n {base64}\r\n"
            "ATTACH:file:///etc/hosts\r\nLOCATION:Salle 2"
        )
    )

    assert [(kept.summary, kept.place) for kept in file.events] == [("Rencontre", "Salle 2")]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (calendar(*(event(AT_NINE, f"u{n}") for n in range(50_000))), "more than 5000 events"),
        (calendar("BEGIN:VEVENT\r\n" * 5_000), "cut short or damaged"),
        (calendar(event(AT_NINE))[:-40], "cut short or damaged"),
        (calendar(event(f"{AT_NINE}\r\nSUMMARY:{'a' * 300_000}")), "cut short or damaged"),
        (calendar(event(AT_NINE)) + "X" * 5_000_000, "larger than 5 MB"),
        (
            calendar(
                *(event(f"{AT_NINE}\r\nRRULE:FREQ=DAILY;COUNT=999", f"u{n}") for n in range(4_999))
            ),
            "repeats too many events",
        ),
    ],
    ids=["50 000 events", "nested", "cut", "a long line", "a large file", "5 000 long series"],
)
def test_a_calendar_that_is_too_much_is_refused_in_one_sentence(
    tmp_path: Path, content: str, sentence: str
) -> None:
    path = tmp_path / "trop.ics"
    path.write_bytes(content.encode())

    with pytest.raises(UserError, match=sentence):
        read_calendar(path, YEARS)


WITHIN_500_MB = """
import resource, sys
resource.setrlimit(resource.RLIMIT_AS, (500 * 2**20, 500 * 2**20))
from datetime import date
from pathlib import Path
from car_desktop.domain.errors import UserError
from car_desktop.formats.calendar_reader import read_calendar
try:
    read_calendar(Path(sys.argv[1]), (date(2024, 7, 1), date(2029, 6, 30)))
except UserError:
    pass
"""


@pytest.mark.skipif(sys.platform == "win32", reason="RLIMIT_AS exists on POSIX only")
@pytest.mark.parametrize(
    "content",
    [
        calendar(*(event(AT_NINE, f"u{n}") for n in range(50_000))),
        calendar(event(f"{AT_NINE}\r\nRRULE:FREQ=DAILY;BYSETPOS=5")),
        calendar(event(f"{AT_NINE}\r\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30")),
        calendar(
            *(event(f"{AT_NINE}\r\nRRULE:FREQ=DAILY;COUNT=999", f"u{n}") for n in range(4_999))
        ),
        calendar(
            *(
                event(
                    "DTSTART:19700101T090000\r\nDTEND:19700101T100000\r\nRRULE:FREQ=DAILY", f"u{n}"
                )
                for n in range(2_000)
            )
        ),
        calendar(*(event(f"{AT_NINE}\r\nRRULE:FREQ=DAILY") for _ in range(4_000))),
        calendar(
            *(event(f"{AT_NINE}\r\nRECURRENCE-ID:20261201T{n % 24:02}0000") for n in range(4_000))
        ),
    ],
    ids=["50 000", "never by place", "never by date", "long", "since 1970", "doubles", "changes"],
)
def test_the_worst_calendars_end_soon_and_take_little(tmp_path: Path, content: str) -> None:
    path = tmp_path / "pire.ics"
    path.write_bytes(content.encode())

    ended = subprocess.run(
        [sys.executable, "-c", WITHIN_500_MB, str(path)],
        timeout=40,  # 10 s on a machine that does nothing else
        capture_output=True,
    )

    assert ended.returncode == 0, ended.stderr.decode()


def test_a_zone_of_thousands_of_changes_is_refused(tmp_path: Path) -> None:
    change = "BEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:-0500\r\nTZOFFSETTO:-0500\r\nEND:STANDARD\r\n"
    path = tmp_path / "zone.ics"
    zone = f"BEGIN:VTIMEZONE\r\nTZID:X\r\n{change * 2_000}END:VTIMEZONE\r\n"
    path.write_text(calendar(zone + event("DTSTART;TZID=X:20261120T090000")), "utf-8")

    with pytest.raises(UserError, match="damaged"):
        read_calendar(path, default_period(date(2026, 11, 20)))
