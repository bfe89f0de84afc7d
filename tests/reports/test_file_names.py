"""Files are named by a pattern that a person states."""

from __future__ import annotations

import pytest

from car_desktop import i18n
from car_desktop.domain.errors import UserError
from car_desktop.reports.file_names import FileName, checked_pattern, pattern_words, usual_pattern

NAME = FileName("Compte rendu", "2026-11-23", "CAP / du Boisé", 3)


def test_without_pattern_the_name_says_what_when_and_whose() -> None:
    assert str(NAME) == NAME.by("") == NAME.by("  ") == "Compte rendu 2026-11-23 CAP du Boisé"


@pytest.mark.parametrize(
    ("pattern", "name"),
    [
        ("{date} {type}", "2026-11-23 Compte rendu"),
        ("{communauté} – R{numéro} – {type}", "CAP du Boisé – R3 – Compte rendu"),
        ("{community}-{number}", "CAP du Boisé-3"),
        ("{COMMUNAUTE} {Numero}", "CAP du Boisé 3"),
        ("../{date}/x", "2026-11-23 x"),
        ("{", "{"),
    ],
)
def test_a_pattern_puts_the_parts_where_it_says(pattern: str, name: str) -> None:
    assert NAME.by(pattern) == name


def test_a_part_that_is_empty_leaves_no_trace_at_the_ends() -> None:
    assert FileName("Bilan", "2026-2027").by("{numéro} – {type} – {communauté}") == "Bilan"
    assert FileName("Bilan").by("{numéro}") == "Bilan"


@pytest.mark.parametrize(
    "typed", ["{sujet}", "compte rendu", "{type", "{type} }", "{{type}}", "{type} {date"]
)
def test_a_pattern_that_would_not_be_understood_is_refused(typed: str) -> None:
    with pytest.raises(UserError, match=r"\{type\}, \{date\}, \{community\}"):
        checked_pattern(typed)


def test_a_pattern_is_kept_without_stray_spaces_and_an_empty_one_is_the_usual() -> None:
    assert checked_pattern("  {date}   {type} ") == "{date} {type}"
    assert checked_pattern("   ") == ""


def test_a_pattern_of_endless_length_is_refused() -> None:
    with pytest.raises(UserError, match="too long"):
        checked_pattern("{type}" + "x" * 500)


def test_the_words_are_those_of_the_language_and_all_are_understood() -> None:
    for language in i18n.LANGUAGES:
        with i18n.speaking(language):
            words = pattern_words()
            assert checked_pattern(" ".join(words)) == " ".join(words)
            assert NAME.by(usual_pattern()) == str(NAME)


def test_the_words_in_french_have_their_accents(in_french: None) -> None:
    assert pattern_words() == ("{type}", "{date}", "{communauté}", "{numéro}")
