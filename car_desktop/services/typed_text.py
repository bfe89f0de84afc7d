"""What a person typed or pasted, made safe to keep: composed letters, no control or direction tricks."""

from __future__ import annotations

from car_desktop.domain.entities.directory import NAME_LENGTH
from car_desktop.domain.errors import UserError
from car_desktop.domain.rich_text_json import from_json, text_and_blocks
from car_desktop.domain.text import cleaned, cleaned_line
from car_desktop.i18n import translate
from car_desktop.typography import current

LONGEST_TEXT = 100_000
"""In bytes of UTF-8: far beyond a long evening's notes, far below what would slow a document."""


MOST_LINES = 2_000
"""Some forty pages: each line is a paragraph of every document that tells it."""


def typed_text(text: str) -> str:
    """Several lines as they were typed, spaces included; raise UserError beyond 100 kB or 2 000 lines."""
    clean = cleaned(text)
    if clean.count("\n") >= MOST_LINES:
        raise UserError(
            translate(
                "Typing", "This text has more than {count} lines: split it into several notes."
            ).format(count=current().number(MOST_LINES))
        )
    if len(clean.encode()) > LONGEST_TEXT:
        raise UserError(
            translate(
                "Typing", "This text is longer than {size}: split it into several notes."
            ).format(size=current().file_size(LONGEST_TEXT))
        )
    return clean


def typed_form(text: str, blocks: str) -> tuple[str, str]:
    """Words and form as they are kept: where there is a form, the words are its own.

    Raise UserError beyond 100 kB or 2 000 lines of words or 400 kB of form, ValueError where the form is none.
    """
    if not blocks:
        return typed_text(text), ""
    words, form = text_and_blocks(from_json(blocks))
    return typed_text(words), form


def typed_line(text: str, longest: int = NAME_LENGTH) -> str:
    """One line without stray spaces; raise UserError where it is too long for its field."""
    clean = cleaned_line(text)
    if len(clean) > longest:
        raise UserError(
            translate(
                "Typing", "This line has {count} characters; {longest} at most fit here."
            ).format(count=current().number(len(clean)), longest=current().number(longest))
        )
    return clean
