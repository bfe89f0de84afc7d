"""What is proposed while a line is typed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from car_desktop import i18n
from car_desktop.domain.quick_completion import proposals
from car_desktop.domain.quick_entry import Someone, parse

MONDAY = date(2026, 11, 23)
PEOPLE = (Someone(1, "Esther Mésange"), Someone(2, "Marie-Ève Côté"), Someone(3, "Marie Loriot"))


@pytest.fixture
def in_french() -> Iterator[None]:
    with i18n.speaking("fr"):
        yield


def texts(before: str) -> list[str]:
    return [item.text for item in proposals(before, PEOPLE, MONDAY).items]


@pytest.mark.parametrize(
    ("before", "proposed"),
    [
        ("e @", ["@Esther Mésange ", "@Marie-Ève Côté ", "@Marie Loriot "]),
        ("e @mar", ["@Marie-Ève Côté ", "@Marie Loriot "]),
        ("e @cote", ["@Marie-Ève Côté "]),
        ("p avec @lo", ["@Marie Loriot "]),
        ("e @esther ", []),
        ("e @Esther Mésange", []),
        ("e @zoé", []),
        ("e @esther lu", ["lundi "]),
        ("e dem", ["demain "]),
        ("e pro", ["prochaine "]),
        ("e 31", ["31 décembre ", "31 janvier ", "31 mars ", "31 mai "]),
        ("e @esther 15 m", ["15 mars ", "15 mai "]),
        ("e +2", ["+2 jours ", "+2 sem ", "+2 mois "]),
        ("e apporter 3", []),
        ("e lundi 15", []),
        ("15", []),
        ("p #", ["#leadership ", "#vision ", "#apprentissage ", "#pratique ", "#relations ",
                 "#structures ", "#q1 ", "#q2 "]),
        ("d #obj", ["#goals "]),
        ("d #q1 #q", ["#q2 ", "#q3 ", "#q4 "]),
        ("p on y croit #vi", ["#vision "]),
        ("e lire #vi", []),
        ("a@b", []),
        ("", []),
    ],
)  # fmt: skip
def test_names_days_and_tags_are_proposed_where_they_may_stand(
    in_french: None, before: str, proposed: list[str]
) -> None:
    assert texts(before) == proposed


def test_a_person_is_told_from_a_day(in_french: None) -> None:
    assert proposals("e @m", PEOPLE, MONDAY).are_people
    assert not proposals("e lu", PEOPLE, MONDAY).are_people
    assert proposals("e pro", PEOPLE, MONDAY).items[0].is_next_meeting
    assert proposals("e 1", PEOPLE, MONDAY).items[0].day == date(2026, 12, 1)


BEGINNINGS = [
    *("e @", "e @mar", "c @es", "e dem", "c tom", "e 3", "e 15 j", "e +2", "e lu", "c we", "p #"),
    *("q #p", "d #", "p #coh", "e pro", "c nex", "e 1 d", "c @marie 12"),
]


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("before", BEGINNINGS)
def test_what_is_taken_is_understood_as_it_was_proposed(language: str, before: str) -> None:
    with i18n.speaking(language):
        offered = proposals(before, PEOPLE, MONDAY)
    for item in offered.items:
        line = before[: offered.start] + item.text + "lire"
        entry = parse(line, PEOPLE, MONDAY)
        assert entry.text == "lire"
        if item.who is not None:
            assert entry.who is item.who
        if item.day is not None:
            assert entry.due_on == item.day
        assert entry.is_due_next_meeting is item.is_next_meeting
        if item.tag:
            assert item.tag in entry.tags
        if item.dimension is not None:
            assert entry.dimension is item.dimension


@given(st.text(max_size=40))
def test_any_beginning_may_be_asked(before: str) -> None:
    offered = proposals(before, PEOPLE, MONDAY)
    assert 0 <= offered.start <= len(before)
