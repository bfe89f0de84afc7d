"""School calendars in .ics: which days, and of which kind."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from car_desktop.domain.errors import UserError
from car_desktop.domain.values import DayOffKind
from car_desktop.formats.day_calendar import kind_in_words, read_day_calendar
from car_desktop.formats.day_list import MOST_DAYS

YEARS = (date(2025, 7, 1), date(2028, 6, 30))
P, B, H, C = (
    DayOffKind.PEDAGOGICAL,
    DayOffKind.BREAK,
    DayOffKind.HOLIDAY,
    DayOffKind.CONDITIONAL,
)


def event(name: str, first: str, *more: str) -> str:
    lines = ["BEGIN:VEVENT", f"UID:{name}{first}@exemple.test", f"SUMMARY:{name}"]
    return "\r\n".join([*lines, f"DTSTART;VALUE=DATE:{first}", *more, "END:VEVENT"])


def written(folder: Path, *events: str) -> Path:
    path = folder / "calendrier.ics"
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:essai", *events, "END:VCALENDAR", ""]
    path.write_bytes("\r\n".join(lines).encode())
    return path


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Journée pédagogique", P),
        ("PÉDAGOGIQUE – toutes les écoles", P),
        ("PD Day", P),
        ("Semaine de relâche", B),
        ("March Break", B),
        ("Congé des Fêtes", B),
        ("Journée pédagogique conditionnelle", C),
        ("Reprise en cas de tempête", C),
        ("Congé férié – Action de grâces", H),
        ("Holiday: Labour Day", H),
        ("Congé mobile", H),
        ("Photo scolaire", None),
        ("", None),
    ],
)
def test_the_name_of_an_event_tells_its_kind(name: str, kind: DayOffKind | None) -> None:
    assert kind_in_words(name) is kind


def test_all_day_events_are_days_off_and_the_end_is_not_one_of_them(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        event("Relâche", "20270301", "DTEND;VALUE=DATE:20270306"),
        event("Pédagogique", "20261120"),
        event("Congé", "20261123", "DURATION:P2D"),
    )

    assert [(day.day, day.kind) for day in read_day_calendar(path, YEARS)] == [
        (date(2026, 11, 20), P),
        (date(2026, 11, 23), H),
        (date(2026, 11, 24), H),
        *((date(2027, 3, day), B) for day in range(1, 6)),
    ]


def test_an_event_whose_name_says_nothing_is_a_doubtful_holiday(tmp_path: Path) -> None:
    (day,) = read_day_calendar(written(tmp_path, event("Photo scolaire", "20261120")), YEARS)

    assert (day.kind, day.is_doubtful, day.label) == (H, True, "Photo scolaire")


def test_hours_cancelled_events_and_other_years_are_left_out(tmp_path: Path) -> None:
    hour = event("Pédagogique", "20261121").replace(";VALUE=DATE:20261121", ":20261121T090000")
    path = written(
        tmp_path,
        hour,
        event("Pédagogique", "20261123", "STATUS:CANCELLED"),
        event("Pédagogique", "20241120"),
        event("Été sans fin", "20260701", "DTEND;VALUE=DATE:20280701"),
        event("À l’envers", "20261124", "DTEND;VALUE=DATE:20261120"),
        event("Pédagogique", "20261120"),
    )

    assert [day.day for day in read_day_calendar(path, YEARS)] == [date(2026, 11, 20)]


def test_a_day_off_that_repeats_each_year_is_found_in_each_year(tmp_path: Path) -> None:
    path = written(tmp_path, event("Congé mobile", "20200515", "RRULE:FREQ=YEARLY"))

    days = [day.day for day in read_day_calendar(path, YEARS)]

    assert days == [date(2026, 5, 15), date(2027, 5, 15), date(2028, 5, 15)]


@pytest.mark.parametrize(
    ("events", "sentence"),
    [
        ((), "no day off from 2025-07-01 to 2028-06-30"),
        ((event("Congé", "20260101", "RRULE:FREQ=DAILY"),) * 2, "no day off"),
        (
            tuple(
                event(f"Congé {n}", "20260101", "DTEND;VALUE=DATE:20260301")
                for n in range(MOST_DAYS // 50)
            ),
            "more than 1000 days",
        ),
    ],
    ids=["nothing", "two rules of one event", "too many days"],
)
def test_a_calendar_that_is_not_of_days_off_is_refused_in_a_sentence(
    tmp_path: Path, events: tuple[str, ...], sentence: str
) -> None:
    with pytest.raises(UserError, match=sentence):
        read_day_calendar(written(tmp_path, *events), YEARS)


@given(st.dates(date(2025, 7, 1), date(2028, 5, 1)), st.integers(min_value=1, max_value=30))
def test_an_event_gives_each_of_its_days_once(
    tmp_path_factory: pytest.TempPathFactory, first: date, length: int
) -> None:
    end = first + timedelta(days=length)
    text = event("Relâche", f"{first:%Y%m%d}", f"DTEND;VALUE=DATE:{end:%Y%m%d}")
    path = written(tmp_path_factory.mktemp("ics"), text)

    days = [day.day for day in read_day_calendar(path, YEARS)]

    assert days == [first + timedelta(days=offset) for offset in range(length)]
