"""What a person may type, and what is kept of it."""

from __future__ import annotations

import pytest

from car_desktop.domain.errors import UserError
from car_desktop.services.typed_text import LONGEST_TEXT, MOST_LINES, typed_line, typed_text


def test_markup_and_spaces_are_kept_as_they_were_typed() -> None:
    assert (
        typed_text('<img src="file:///etc/passwd">  fin ') == '<img src="file:///etc/passwd">  fin '
    )


def test_control_and_direction_characters_disappear() -> None:
    assert typed_text("a\x00b\x1bc\u202ed\u2066e\ufefff") == "abcdef"


def test_every_line_end_becomes_one() -> None:
    assert typed_text("un\r\ndeux\rtrois\u2028quatre\n") == "un\ndeux\ntrois\nquatre\n"


def test_decomposed_accents_are_composed() -> None:
    assert typed_text("e\u0301le\u0300ve") == "élève"


def test_no_break_spaces_tabs_and_emoji_stay() -> None:
    kept = "13\u00a0h\u00a030\tfait \N{WOMAN}\u200d\N{SCHOOL}"
    assert typed_text(kept) == kept


def test_a_text_of_100_kilobytes_fits_and_one_byte_more_does_not() -> None:
    assert typed_text("a" * LONGEST_TEXT) == "a" * LONGEST_TEXT
    with pytest.raises(UserError):
        typed_text("a" * (LONGEST_TEXT - 1) + "é")


def test_a_line_has_no_line_end_and_no_stray_space() -> None:
    assert typed_line("  École\u00a0 du\nBoisé \t") == "École du Boisé"


def test_a_line_too_long_for_its_field_is_refused() -> None:
    with pytest.raises(UserError, match="200"):
        typed_line("é" * 201)


def test_more_lines_than_any_evening_fills_are_refused_with_what_to_do() -> None:
    most = "\n".join("a" * MOST_LINES)
    assert typed_text(most) == most

    with pytest.raises(UserError, match="split it into several notes"):
        typed_text(f"{most}\na")
