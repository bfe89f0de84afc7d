"""The line typed in the room: what it means in both languages, and that it loses nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from car_desktop.domain.quick_entry import (
    LETTERS,
    TAGS,
    QuickEntry,
    QuickKind,
    Someone,
    completions,
    parse,
)
from car_desktop.domain.values import Dimension
from car_desktop.typography import for_language

MONDAY = date(2026, 11, 23)
ESTHER = Someone(1, "Esther Mésange")
MARIE_EVE = Someone(2, "Marie-Ève Côté")
MARIE = Someone(3, "Marie Loriot")
HEART = Someone(4, "Éloïse Cœur")
LUC_A = Someone(5, "Luc Dubé (École A)")
LUC_B = Someone(6, "Luc Dubé (École B)")
PEOPLE = (ESTHER, MARIE_EVE, MARIE, HEART, LUC_A, LUC_B)


def read(line: str) -> QuickEntry:
    return parse(line, PEOPLE, MONDAY)


def test_a_commitment_says_who_when_and_what() -> None:
    entry = read("e @esther 15 mars apporter 3 traces")

    assert entry.is_commitment
    assert (entry.who, entry.due_on, entry.text) == (ESTHER, date(2027, 3, 15), "apporter 3 traces")
    assert entry.doubt is None


@pytest.mark.parametrize(
    "line",
    [
        "c @Esther March 15 apporter 3 traces",
        "e 15 mars @mesange apporter 3 traces",
        "e @Mésange, pour le 15 mars : apporter 3 traces",
        "e apporter 3 traces @esther 15 mars",
        "e @esther apporter 3 traces pour le 15 mars.",
        "c apporter 3 traces by March 15 @esther",
        "e @esther mesange d’ici le lundi 15 mars 2027 apporter 3 traces",
        "e @Mésange Esther avant 2027-03-15, apporter 3 traces",
    ],
)
def test_who_and_when_stand_at_either_end_in_any_order(line: str) -> None:
    entry = read(line)
    assert (entry.kind, entry.who, entry.due_on, entry.text) == (
        QuickKind.COMMITMENT,
        ESTHER,
        date(2027, 3, 15),
        "apporter 3 traces",
    )


@pytest.mark.parametrize(
    ("letter", "kind"),
    [
        ("p", QuickKind.NOTE),
        ("n", QuickKind.NOTE),
        ("d", QuickKind.DECISION),
        ("e", QuickKind.COMMITMENT),
        ("c", QuickKind.COMMITMENT),
        ("q", QuickKind.QUESTION),
        ("b", QuickKind.SUCCESS),
        ("s", QuickKind.SUCCESS),
    ],
)
def test_a_letter_says_what_the_line_becomes(letter: str, kind: QuickKind) -> None:
    entry = read(f"{letter} la lecture à voix haute")
    assert (entry.kind, entry.text) == (kind, "la lecture à voix haute")


@pytest.mark.parametrize(
    "line",
    [
        "D’accord pour la grille",
        "e-mail envoyé aux écoles",
        "C va bien",
        "d’abord les données",
        "Esther a partagé sa grille le 15 mars",
        "15 mars : évaluation commune",
        "a@b.example",
    ],
)
def test_a_line_without_a_letter_is_a_note_word_for_word(line: str) -> None:
    entry = read(line)
    assert (entry.kind, entry.text, entry.due, entry.who) == (QuickKind.NOTE, line, None, None)
    assert not entry.is_private


@pytest.mark.parametrize("line", ["! une tension", "!une tension", "!p une tension",
                                  "p! une tension", "p ! une tension", "! p une tension"])  # fmt: skip
def test_an_exclamation_mark_keeps_a_note_for_the_coach(line: str) -> None:
    entry = read(line)
    assert (entry.kind, entry.is_private, entry.text) == (QuickKind.NOTE, True, "une tension")


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("+2 sem", 14), ("+2sem.", 14), ("+ 2 semaines", 14), ("+2 w", 14), ("in 2 weeks", 14),
        ("dans 10 jours", 10), ("+10 j", 10), ("+1 mois", 30), ("demain", 1), ("tomorrow", 1),
        ("après-demain", 2), ("aujourd’hui", 0), ("vendredi", 4), ("Friday", 4), ("next Friday", 4),
        ("lundi", 7), ("vendredi prochain", 4), ("ven. 27 nov.", 4), ("1er déc.", 8),
    ],
)  # fmt: skip
def test_dates_are_read_as_they_are_said(typed: str, days: int) -> None:
    entry = read(f"e {typed} lire le chapitre")
    assert (entry.due_on, entry.text) == (MONDAY + timedelta(days=days), "lire le chapitre")


@pytest.mark.parametrize(
    "typed",
    ["prochaine", "Prochaine rencontre", "la prochaine rencontre", "pour la prochaine fois",
     "next meeting", "by the next meeting", "next @esther"],
)  # fmt: skip
def test_the_next_meeting_is_a_date_of_its_own(typed: str) -> None:
    entry = read(f"e {typed} lire le chapitre")
    assert entry.is_due_next_meeting
    assert (entry.due_on, entry.text) == (None, "lire le chapitre")


@pytest.mark.parametrize(
    "text",
    [
        "mon équipe lit le chapitre",
        "3 traces par école",
        "next step: read the chapter",
        "lire les 12 mars-ouins",
        "lire le 31 février",
        "rencontrer le 15 mars les familles",
        "+2 écoles à visiter",
        "+999999999 sem",
        "15/3 des élèves",
        "mars apporte ses données",
        "un résumé de 2 pages pour la direction",
    ],
)
def test_what_is_no_date_stays_in_the_text(text: str) -> None:
    entry = read(f"e {text}")
    assert (entry.text, entry.due) == (text, None)


def test_a_date_gone_by_means_the_next_one_unless_its_year_is_written() -> None:
    assert read("e 1er novembre x").due_on == date(2027, 11, 1)
    assert read("e 1er novembre 2026 x").due_on == date(2026, 11, 1)


@pytest.mark.parametrize(
    ("typed", "who"),
    [
        ("@esther", ESTHER), ("@mes", ESTHER), ("@COEUR", HEART), ("@eloise", HEART),
        ("@marie-eve", MARIE_EVE), ("@Marie Loriot", MARIE), ("@cote", MARIE_EVE),
        ("@Luc Dubé (École B)", LUC_B), ("@Luc Dubé (École A)", LUC_A),
    ],
)  # fmt: skip
def test_part_of_a_name_without_accents_is_enough(typed: str, who: Someone) -> None:
    entry = read(f"e {typed} lire")
    assert (entry.who, entry.text, entry.doubt) == (who, "lire", None)


def test_a_name_that_several_people_bear_is_asked_and_stays_in_the_text() -> None:
    entry = read("e @marie lire")
    assert (entry.who, entry.text) == (None, "@marie lire")
    assert entry.doubt is not None
    assert (entry.doubt.text, entry.doubt.candidates) == ("@marie", (MARIE_EVE, MARIE))


def test_a_name_that_nobody_bears_is_said_and_stays_in_the_text() -> None:
    entry = read("e lire avec @Zoé")
    assert entry.text == "lire avec @Zoé"
    assert entry.doubt is not None
    assert (entry.doubt.text, entry.doubt.candidates) == ("@Zoé", ())


def test_marks_after_a_name_stay_in_the_text() -> None:
    assert read("@esther ! !").text == "! !"
    assert read("@Esther! Mésange").text == "! Mésange"
    assert read("e @Mésange, Esther lire").text == "lire"


def test_somebody_named_within_a_sentence_is_left_there() -> None:
    entry = read("e demander à @esther de lire")
    assert (entry.who, entry.text, entry.doubt) == (None, "demander à @esther de lire", None)


def test_a_note_says_who_shared_it() -> None:
    entry = read("p @esther une lecture à deux voix avec @marie")
    assert (entry.who, entry.text) == (ESTHER, "une lecture à deux voix avec @marie")


@pytest.mark.parametrize(
    "line", ["p #vision on y croit", "on y croit #Vision", "q on y croit #vision."]
)
def test_a_tag_of_the_framework_names_the_dimension(line: str) -> None:
    entry = read(line)
    assert (entry.dimension, entry.text) == (Dimension.SHARED_VISION, "on y croit")


def test_tags_of_the_frameworks_are_understood_by_the_end_of_their_code() -> None:
    entry = read("d on y croit #q1 #coherence.learning")
    assert entry.tags == ("four_questions.q1", "coherence.learning")
    assert entry.text == "on y croit"
    assert read("p #learning on apprend").dimension is Dimension.COLLECTIVE_LEARNING
    assert read("e lire #q1").text == "lire #q1", "a commitment has no tags"


@pytest.mark.parametrize("line", ["on y croit #inconnu", "#inconnu on y croit"])
def test_a_tag_that_nobody_knows_stays_in_the_text(line: str) -> None:
    entry = read(line)
    assert (entry.dimension, entry.text) == (None, line)


def test_names_are_completed_from_their_beginnings() -> None:
    assert list(completions("mar", PEOPLE)) == [MARIE_EVE, MARIE]
    assert list(completions("mar co", PEOPLE)) == [MARIE_EVE]
    assert list(completions("", PEOPLE)) == list(PEOPLE)
    assert list(completions("zoé", PEOPLE)) == []


WORDS = st.sampled_from(
    [*LETTERS, "!", "@esther", "@marie", "@Luc", "Dubé", "(École", "B)", "@", "@zoé", "15", "mars",
     "+2", "sem", "prochaine", "rencontre", "demain", "lundi", "pour", "le", "next", "in", "weeks",
     "#vision", "#q1", "#culture", "#inconnu", "#", ":", ",", "lire", "l’œuf", "<b>", "2027", "31", "février", "29",
     "\N{NO-BREAK SPACE}", "d’ici", "."]
)  # fmt: skip


@given(st.text(max_size=80))
def test_no_line_is_refused(line: str) -> None:
    entry = read(line)
    assert entry.text in line


@settings(max_examples=400)
@given(st.lists(WORDS, max_size=12))
def test_each_word_is_either_text_or_understood(words: list[str]) -> None:
    entry = read(" ".join(words))

    # What is not text means the same by itself, so nothing was dropped unread.
    assert any(_means_the_same(rest, entry) for rest in _without(entry.text.split(), words))


def _without(text: list[str], words: list[str]) -> Iterator[str]:
    """The line without its text, wherever these words stand in it."""
    words = " ".join(words).split()
    for place in range(len(words) - len(text) + 1):
        if words[place : place + len(text)] == text:
            yield " ".join(words[:place] + words[place + len(text) :])


def _means_the_same(rest: str, entry: QuickEntry) -> bool:
    again = read(rest)
    return not again.text.strip(".:,; ") and replace(again, text="", doubt=None) == replace(
        entry, text="", doubt=None, due=again.due if again.due_on == entry.due_on else entry.due
    )


DAYS = st.dates(MONDAY + timedelta(days=1), MONDAY + timedelta(days=360))
TEXTS = st.lists(
    st.sampled_from(["lire", "l’œuf", "3", "traces", "à", "deux,"]), min_size=1, max_size=5
)


@given(
    st.sampled_from(["e", "c"]),
    st.sampled_from(PEOPLE),
    DAYS,
    TEXTS,
    st.sampled_from(["fr", "en"]),
    st.permutations([0, 1]),
)
def test_a_commitment_written_out_in_either_language_is_read_back(  # noqa: PLR0917 - its parts
    letter: str, who: Someone, day: date, words: list[str], language: str, order: list[int]
) -> None:
    items = [f"@{who.handle}", for_language(language).date_long(day)]
    line = " ".join([letter, *(items[place] for place in order), "lire", *words])

    entry = read(line)

    assert (entry.is_commitment, entry.who, entry.due_on) == (True, who, day)
    assert entry.text == " ".join(["lire", *words])


@given(
    st.sampled_from(["", "p", "n", "q", "b", "s"]),
    st.booleans(),
    st.sampled_from([None, *TAGS]),
    TEXTS,
)
def test_a_note_written_out_is_read_back(
    letter: str, is_private: bool, tag: str | None, words: list[str]
) -> None:
    text = " ".join(["lire", *words])
    marks = ["!"] if is_private else []
    line = " ".join([*marks, *([letter] if letter else []), text, *([f"#{tag}"] if tag else [])])

    entry = read(line)

    assert entry.kind is (LETTERS[letter] if letter else QuickKind.NOTE)
    assert entry.dimension is (TAGS[tag] if tag else None)
    assert (entry.is_private, entry.text) == (is_private, text)
