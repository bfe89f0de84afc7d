"""When people are taken, by calendars as Outlook, Exchange and Google export them, and by hostile ones."""

import subprocess
import sys
from datetime import date, datetime, timedelta
from pathlib import Path
from time import monotonic

import pytest
from hypothesis import given
from hypothesis import strategies as st

from car_desktop.domain.errors import UserError
from car_desktop.formats.busy_file import BusyTime, addresses_in
from car_desktop.formats.busy_times import read_busy_times
from tests.repository.tree import SHARED

WINTER = (date(2026, 11, 1), date(2027, 3, 31))
NINE, TEN = datetime(2026, 12, 1, 9), datetime(2026, 12, 1, 10)
AT_NINE = (
    "DTSTART;TZID=America/Toronto:20261201T090000\r\nDTEND;TZID=America/Toronto:20261201T100000"
)


def event(*lines: str, uid: str = "a@exemple.test") -> str:
    return "\r\n".join(["BEGIN:VEVENT", f"UID:{uid}", *lines, "END:VEVENT"])


def calendar(*components: str, name: str = "") -> str:
    head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:essai"]
    head += [f"X-WR-CALNAME:{name}"] if name else []
    return "\r\n".join([*head, *components, "END:VCALENDAR", ""])


def written(folder: Path, text: str, name: str = "agenda.ics") -> Path:
    path = folder / name
    path.write_bytes(text.encode())
    return path


def times(folder: Path, *components: str) -> tuple[BusyTime, ...]:
    return read_busy_times(written(folder, calendar(*components)), WINTER).times


def spans(folder: Path, *components: str) -> list[tuple[datetime, datetime]]:
    return [(each.starts_at, each.ends_at) for each in times(folder, *components)]


@pytest.mark.parametrize(
    ("lines", "taken"),
    [
        ((), "busy"),
        (("TRANSP:OPAQUE",), "busy"),
        (("TRANSP:TRANSPARENT",), "free"),
        (("X-MICROSOFT-CDO-BUSYSTATUS:FREE",), "free"),
        (("X-MICROSOFT-CDO-BUSYSTATUS:WORKINGELSEWHERE",), "free"),
        (("X-MICROSOFT-CDO-BUSYSTATUS:BUSY", "TRANSP:TRANSPARENT"), "busy"),
        (("X-MICROSOFT-CDO-BUSYSTATUS:OOF",), "busy"),
        (("X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE",), "tentative"),
        (("STATUS:TENTATIVE",), "tentative"),
        (("STATUS:CANCELLED", "X-MICROSOFT-CDO-BUSYSTATUS:BUSY"), "free"),
    ],
)
def test_outlook_says_it_its_way_and_the_standard_its_own(
    tmp_path: Path, lines: tuple[str, ...], taken: str
) -> None:
    found = times(tmp_path, event(AT_NINE, *lines))

    assert [each.is_tentative for each in found] == {
        "busy": [False],
        "tentative": [True],
        "free": [],
    }[taken]


def test_hours_are_those_of_quebec_whatever_the_zone_of_the_file(tmp_path: Path) -> None:
    assert (
        spans(
            tmp_path,
            event("DTSTART:20261201T140000Z", "DURATION:PT1H", uid="utc"),
            event(
                "DTSTART;TZID=Eastern Standard Time:20261201T090000",
                "DTEND;TZID=Eastern Standard Time:20261201T100000",
                uid="windows",
            ),
            event("DTSTART:20261201T090000", uid="floating, an hour where nothing is said"),
        )
        == [(NINE, TEN)] * 3
    )


def test_a_day_lasts_to_its_midnight_and_holidays_abroad_last_for_weeks(tmp_path: Path) -> None:
    assert spans(
        tmp_path,
        event("DTSTART;VALUE=DATE:20261202", uid="a"),
        event("DTSTART;VALUE=DATE:20261214", "DTEND;VALUE=DATE:20270104", uid="b"),
    ) == [
        (datetime(2026, 12, 2), datetime(2026, 12, 3)),
        (datetime(2026, 12, 14), datetime(2027, 1, 4)),
    ]


def test_what_repeats_is_found_within_the_period_with_its_moves_and_exceptions(
    tmp_path: Path,
) -> None:
    found = spans(
        tmp_path,
        event(
            AT_NINE,
            "RRULE:FREQ=WEEKLY;COUNT=4",
            "EXDATE;TZID=America/Toronto:20261208T090000",
            "RDATE;TZID=America/Toronto:20261224T090000",
        ),
        event(
            "RECURRENCE-ID;TZID=America/Toronto:20261215T090000",
            "DTSTART;TZID=America/Toronto:20261216T130000",
            "DTEND;TZID=America/Toronto:20261216T140000",
        ),
    )

    assert [start for start, _ in found] == [
        NINE,
        datetime(2026, 12, 16, 13),
        datetime(2026, 12, 22, 9),
        datetime(2026, 12, 24, 9),
    ]


def test_an_endless_series_stops_at_the_end_of_the_period(tmp_path: Path) -> None:
    found = spans(tmp_path, event(AT_NINE, "RRULE:FREQ=DAILY"))

    assert len(found) == (WINTER[1] - NINE.date()).days + 1


def test_free_and_busy_blocks_are_read(tmp_path: Path) -> None:
    block = """BEGIN:VFREEBUSY
ORGANIZER:mailto:Cleo.Grive@exemple.test
FREEBUSY;FBTYPE=BUSY:20261201T140000Z/20261201T150000Z,20261202T140000Z/PT1H
FREEBUSY;FBTYPE=BUSY-TENTATIVE:20261203T140000Z/PT1H
FREEBUSY;FBTYPE=FREE:20261204T140000Z/PT1H
FREEBUSY:20270801T140000Z/PT1H
END:VFREEBUSY""".replace("\n", "\r\n")
    file = read_busy_times(written(tmp_path, calendar(block)), WINTER)

    assert [(each.starts_at.day, each.is_tentative) for each in file.times] == [
        (1, False),
        (2, False),
        (3, True),
    ]
    assert file.addresses == {"cleo.grive@exemple.test": 1}


def test_a_file_says_whose_it_is_and_never_what_for(tmp_path: Path) -> None:
    text = calendar(
        event(
            AT_NINE,
            "SUMMARY:Rendez-vous très privé",
            "LOCATION:Clinique",
            "ORGANIZER;CN=Un nom:MAILTO:coach@exemple.test",
            "ATTENDEE:mailto:Zoe.Pinson@exemple.test",
        ),
        event(AT_NINE, "ATTENDEE:mailto:zoe.pinson@exemple.test", uid="b"),
        name="Zoé Pinson",
    )

    file = read_busy_times(written(tmp_path, text, "zoe.ics"), WINTER)

    assert (file.file_name, file.name, file.events) == ("zoe", "Zoé Pinson", 2)
    assert file.addresses == {"coach@exemple.test": 1, "zoe.pinson@exemple.test": 2}
    assert "privé" not in repr(file)
    assert "Clinique" not in repr(file)


def test_addresses_are_found_in_a_name() -> None:
    assert addresses_in("Agenda de Zoe.Pinson@Exemple.test (2)") == ["zoe.pinson@exemple.test"]
    assert addresses_in("agenda") == []


@pytest.mark.parametrize(
    "lines",
    [
        ("SUMMARY:sans début",),
        (AT_NINE, "RRULE:FREQ=SECONDLY"),
        (AT_NINE, "RRULE:FREQ=DAILY;INTERVAL=0"),
        (AT_NINE, "RRULE:FREQ=DAILY;COUNT=999999"),
        (AT_NINE.replace("T100000", "T080000"),),
        ("DTSTART:20261201T090000", "DTEND:20991201T090000"),
        ("DTSTART:99991231T235900",),
        ("DTSTART:bientôt",),
        (AT_NINE, *(f"RDATE:2027010{n % 9 + 1}T{n % 24:02}0000" for n in range(1_001))),
    ],
    ids=[
        "no start",
        "each second",
        "no step",
        "too many",
        "backwards",
        "too long",
        "the year 9999",
        "not a date",
        "1 001 dates",
    ],
)
def test_an_event_that_cannot_be_is_left_out_and_counted(
    tmp_path: Path, lines: tuple[str, ...]
) -> None:
    text = calendar(event(*lines), event(AT_NINE, uid="b"))

    file = read_busy_times(written(tmp_path, text), WINTER)

    assert [(each.starts_at, each.ends_at) for each in file.times] == [(NINE, TEN)]
    assert file.left_out == 1


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("bonjour", "not a calendar"),
        ("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n", "cut short or damaged"),
        (calendar(*(event(AT_NINE, uid=str(n)) for n in range(5_001))), "more than 5000 events"),
        (
            calendar(*(event(AT_NINE, "RRULE:FREQ=DAILY", uid=str(n)) for n in range(400))),
            "too many|more than 20000",
        ),
        (calendar("BEGIN:VFREEBUSY\r\nFREEBUSY:x/y\r\nEND:VFREEBUSY"), "cut short or damaged"),
    ],
    ids=["text", "cut", "5 001 events", "400 daily series", "a block that is no time"],
)
def test_a_calendar_that_is_too_much_is_refused_in_one_sentence_within_ten_seconds(
    tmp_path: Path, text: str, sentence: str
) -> None:
    started = monotonic()
    with pytest.raises(UserError, match=sentence):
        read_busy_times(written(tmp_path, text), WINTER)
    assert monotonic() - started < 10


NAMES = """DTSTART DTEND DURATION RRULE RDATE EXDATE RECURRENCE-ID ATTENDEE ORGANIZER STATUS TRANSP UID
DTSTART;VALUE=DATE DTSTART;TZID=Nulle/Part"""
ODD = """20261201T090000 20261201 20261301T990000 P1D -PT1H P99999W FREQ=DAILY FREQ=WEEKLY;BYDAY=XX
FREQ=YEARLY;UNTIL=20261201 mailto: a@b.test 99991231T235959 00010101T000000 20261201T090000/PT1H
<b>gras</b> CANCELLED"""
PROPERTIES = st.sampled_from(NAMES.split())
VALUES = st.one_of(
    st.sampled_from(ODD.split()),
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=20),
)


@given(st.lists(st.lists(st.tuples(PROPERTIES, VALUES), max_size=6), max_size=4))
def test_no_event_however_odd_brings_the_reader_down(
    tmp_path_factory: pytest.TempPathFactory, events: list[list[tuple[str, str]]]
) -> None:
    components = [
        "\r\n".join(["BEGIN:VEVENT", *(f"{name}:{value}" for name, value in lines), "END:VEVENT"])
        for lines in events
    ]
    path = written(tmp_path_factory.mktemp("ics"), calendar(*components))

    try:
        found = read_busy_times(path, WINTER).times
    except UserError:
        return
    assert all(each.starts_at < each.ends_at for each in found)
    assert all(each.ends_at - each.starts_at <= timedelta(days=367) for each in found)


@pytest.mark.skipif(not SHARED.exists(), reason="the samples are not on this computer")
@pytest.mark.parametrize(
    "name", ["outlook_exchange_invite.ics", "google_calendar_moved_cancelled.ics"]
)
def test_the_samples_of_other_programs_are_read(name: str) -> None:
    file = read_busy_times(SHARED / "data" / name, (date(2020, 1, 1), date(2030, 1, 1)))

    assert file.times
    assert file.left_out == 0


WITHIN_500_MB = """
import resource, sys
resource.setrlimit(resource.RLIMIT_AS, (500 * 2**20, 500 * 2**20))
from datetime import date
from pathlib import Path
from car_desktop.domain.errors import UserError
from car_desktop.formats.busy_times import read_busy_times
try:
    read_busy_times(Path(sys.argv[1]), (date(2026, 7, 1), date(2028, 6, 30)))
except UserError:
    pass
"""


@pytest.mark.skipif(sys.platform == "win32", reason="RLIMIT_AS exists on POSIX only")
def test_five_thousand_events_fit_in_ten_seconds_and_500_mb(tmp_path: Path) -> None:
    path = written(tmp_path, calendar(*(event(AT_NINE, uid=str(n)) for n in range(5_000))))
    subprocess.run([sys.executable, "-c", WITHIN_500_MB, str(path)], check=True, timeout=10)
