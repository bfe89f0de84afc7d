"""Dates, hours, numbers and words as Quebec French and Canadian English print them."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from car_desktop import typography
from car_desktop.typography import NBSP, Typography

FRENCH = typography.for_language("fr")
ENGLISH = typography.for_language("en")
LANGUAGES = st.sampled_from([FRENCH, ENGLISH])
DATES = st.dates(min_value=date(1900, 1, 1))
TIMES = st.times()
AMOUNTS = st.decimals(min_value=-(10**9), max_value=10**9, places=2)


def groups(pattern: str, text: str) -> tuple[str | None, ...]:
    found = re.fullmatch(pattern, text.replace(NBSP, " "))
    assert found, text
    return found.groups()


def spaced(text: str) -> str:
    """The text as typed on a keyboard, without the no-break spaces."""
    return text.replace(NBSP, " ")


@pytest.mark.parametrize(
    ("produced", "french", "english"),
    [
        (lambda t: t.time(time(13, 30)), "13 h 30", "1:30 p.m."),
        (lambda t: t.time(time(9)), "9 h", "9 a.m."),
        (lambda t: t.time(time(13, 5)), "13 h 05", "1:05 p.m."),
        (lambda t: t.time(time(0)), "0 h", "12 a.m."),
        (
            lambda t: t.time_range(time(9), time(11, 30)),
            "de 9 h à 11 h 30",
            "from 9 a.m. to 11:30 a.m.",
        ),
        (lambda t: t.time_span(time(13, 30), time(16)), "13 h 30 à 16 h", "1:30 p.m. to 4 p.m."),
        (lambda t: t.date_long(date(2026, 3, 1)), "1er mars 2026", "March 1, 2026"),
        (
            lambda t: t.date_long_with_weekday(date(2026, 3, 3)),
            "mardi 3 mars 2026",
            "Tuesday, March 3, 2026",
        ),
        (lambda t: t.date_medium(date(2027, 1, 14)), "14 janv. 2027", "Jan. 14, 2027"),
        (lambda t: t.day_month(date(2026, 11, 1)), "1er nov.", "Nov. 1"),
        (
            lambda t: t.date_span(date(2026, 11, 1), date(2026, 11, 7)),
            "1er au 7 nov. 2026",
            "Nov. 1 to 7, 2026",
        ),
        (
            lambda t: t.date_span(date(2026, 12, 27), date(2027, 1, 2)),
            "27 déc. au 2 janv. 2027",
            "Dec. 27 to Jan. 2, 2027",
        ),
        (lambda t: t.date_short(date(2026, 3, 3)), "2026-03-03", "2026-03-03"),
        (lambda t: t.month_year(date(2026, 11, 23)), "novembre 2026", "November 2026"),
        (lambda t: t.weekday_short(date(2026, 11, 23)), "lun.", "Mon."),
        (lambda t: t.school_year(2026), "2026-2027", "2026-2027"),
        (lambda t: t.duration(150), "2 h 30", "2 h 30 min"),
        (lambda t: t.duration(45), "45 min", "45 min"),
        (lambda t: t.duration(180), "3 h", "3 h"),
        (lambda t: t.duration(-15), "−15 min", "−15 min"),
        (lambda t: t.number(1250.5), "1 250,5", "1,250.5"),
        (lambda t: t.number(-3), "−3", "−3"),
        (lambda t: t.number(2, 1), "2,0", "2.0"),
        (lambda t: t.percent(15 / 18), "83 %", "83%"),
        (lambda t: t.percent(0.875, 1), "87,5 %", "87.5%"),
        (lambda t: t.percent(1, 1), "100 %", "100%"),
        (lambda t: t.money(1250), "1 250,00 $", "$1,250.00"),
        (lambda t: t.ordinal(1), "1er", "1st"),
        (lambda t: t.ordinal(1, feminine=True), "1re", "1st"),
        (lambda t: t.ordinal(2), "2e", "2nd"),
        (lambda t: t.ordinal(12), "12e", "12th"),
        (lambda t: t.quote("oui"), "« oui »", "“oui”"),
        (lambda t: t.join(["A", "B", "C"]), "A, B et C", "A, B and C"),
        (lambda t: t.join(["A", "B"]), "A et B", "A and B"),
        (lambda t: t.join([]), "", ""),
        (lambda t: t.file_size(1), "1 octet", "1 byte"),
        (lambda t: t.file_size(640), "640 octets", "640 bytes"),
        (lambda t: t.file_size(1_234_000), "1,2 Mo", "1.2 MB"),
    ],
)
def test_each_language_prints_its_own_form(
    produced: Callable[[Typography], str], french: str, english: str
) -> None:
    assert spaced(produced(FRENCH)) == french
    assert spaced(produced(ENGLISH)) == english


@given(LANGUAGES, DATES, TIMES, AMOUNTS, st.integers(0, 10_000))
def test_no_line_can_break_inside_a_token(
    language: Typography, d: date, t: time, amount: Decimal, minutes: int
) -> None:
    tokens = [
        language.date_long(d),
        language.date_medium(d),
        language.day_month(d),
        language.month_year(d),
        language.date_long_with_weekday(d).split(" ", 1)[1],
        language.time(t),
        language.duration(minutes),
        language.number(amount),
        language.money(amount),
        language.percent(amount),
        language.file_size(minutes),
        language.ordinal(minutes),
    ]
    assert [token for token in tokens if " " in token] == []


@given(TIMES)
def test_a_french_hour_reads_back(t: time) -> None:
    hour, minute = groups(r"(\d{1,2}) h(?: (\d{2}))?", FRENCH.time(t))
    assert (int(hour or ""), int(minute or 0)) == (t.hour, t.minute)


@given(TIMES)
def test_an_english_hour_reads_back(t: time) -> None:
    hour, minute, half = groups(r"(\d{1,2})(?::(\d{2}))? ([ap])\.m\.", ENGLISH.time(t))
    assert (int(hour or "") % 12 + (12 if half == "p" else 0), int(minute or 0)) == (
        t.hour,
        t.minute,
    )


@given(DATES)
def test_a_long_date_reads_back(d: date) -> None:
    day, month, year = spaced(FRENCH.date_long(d)).split(" ")
    assert (1 if day == "1er" else int(day), FRENCH.months.index(month) + 1, int(year)) == (
        d.day,
        d.month,
        d.year,
    )
    month, day, year = spaced(ENGLISH.date_long(d)).split(" ")
    assert (ENGLISH.months.index(month) + 1, int(day.rstrip(",")), int(year)) == (
        d.month,
        d.day,
        d.year,
    )


@given(AMOUNTS)
def test_a_number_reads_back(amount: Decimal) -> None:
    french = FRENCH.number(amount, 2).replace(NBSP, "").replace(",", ".").replace("−", "-")
    english = ENGLISH.number(amount, 2).replace(",", "").replace("−", "-")
    assert Decimal(french) == Decimal(english) == amount


@given(st.integers(0, 100_000))
def test_a_french_duration_reads_back(minutes: int) -> None:
    text = FRENCH.duration(minutes).replace(NBSP, "")
    hours, rest = groups(r"(?:(\d+)h)?(\d+)?(?:min)?", text)
    assert int(hours or 0) * 60 + int(rest or 0) == minutes


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("L'école : oui", f"L’école{NBSP}: oui"),
        ("« Bravo »!", f"«{NBSP}Bravo{NBSP}»!"),
        ("de 9 h à 13 h 30", f"de 9{NBSP}h à 13{NBSP}h{NBSP}30"),
        ("87,5 % des 1 250 élèves", f"87,5{NBSP}% des 1{NBSP}250 élèves"),
        ("le 1er mars", f"le 1er{NBSP}mars"),
        ("Mme Tremblay", f"Mme{NBSP}Tremblay"),
        ("Centre administratif, salle 204", f"Centre administratif, salle{NBSP}204"),
        ("déjà vu: non", "déjà vu: non"),
        ("'cité'", "'cité'"),
    ],
)
def test_typed_french_is_polished_without_adding_a_character(typed: str, printed: str) -> None:
    assert FRENCH.polish(typed) == printed
    assert len(printed) == len(typed)


@given(LANGUAGES, st.text())
def test_polishing_only_changes_spaces_and_apostrophes(language: Typography, text: str) -> None:
    polished = language.polish(text)
    assert polished.replace(NBSP, " ").replace("’", "'") == text.replace(NBSP, " ").replace(
        "’", "'"
    )
    assert language.polish(polished) == polished


@pytest.mark.parametrize(
    ("text", "raised"),
    [
        ("le 1er mars", ["er"]),
        ("la 1re rencontre du 2e cycle", ["re", "e"]),
        ("12e année", ["e"]),
        ("2026-12e, 3.1e, école, 4et", []),
    ],
)
def test_french_ordinals_are_raised(text: str, raised: list[str]) -> None:
    pieces = FRENCH.raised(text)
    assert [piece for piece, up in pieces if up] == raised
    assert "".join(piece for piece, _ in pieces) == text


@pytest.mark.parametrize(
    "ordered",
    [
        ["cote", "côte", "coté", "côté"],
        ["Eric", "Éric", "Étienne", "Zoé"],
        ["École 9", "École 10"],
        ["oedème", "œuf", "offre"],
        ["De Blois", "Deblois"],
        ["Saint-Amand", "Saint-Onge", "Sainte-Marie"],
        ["Boisé, École du", "Île, École de l’"],
    ],
)
def test_names_sort_as_a_french_reader_expects(ordered: list[str]) -> None:
    names = ordered[::-1]
    names.sort(key=typography.sort_key)
    assert names == ordered


@given(st.text(), st.text())
def test_every_pair_of_texts_can_be_ordered(a: str, b: str) -> None:
    assert (typography.sort_key(a) <= typography.sort_key(b)) or (
        typography.sort_key(b) <= typography.sort_key(a)
    )


@given(st.integers(0, 10**12), st.integers(0, 10**12))
def test_numbers_in_names_sort_by_value(a: int, b: int) -> None:
    first, second = typography.sort_key(f"École {a}"), typography.sort_key(f"École {b}")
    assert (first < second) == (a < b)
