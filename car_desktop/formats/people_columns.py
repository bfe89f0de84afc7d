"""Which column of a list holds what: by its heading, else by what stands in it."""

from __future__ import annotations

import re

from car_desktop.domain.values import Civility
from car_desktop.formats.names import civility_of
from car_desktop.formats.people_headings import Field, Needless, field_of, why_needless
from car_desktop.formats.tabular import Row, Sheet

EMAIL = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)+", re.UNICODE)
LONGEST_EMAIL = 254
LONGEST_WORD = 320

_SEPARATORS = re.compile(r"[\s,;:<>()\[\]\"|]+")
_HEADER_SEARCHED = 30
_SAMPLE = 50
_MOSTLY = 0.6


def words_with_at(cell: str) -> list[str]:
    """What stands around each at sign, up to a space or a separator."""
    return [word for word in _SEPARATORS.split(cell) if "@" in word]


def email_in(word: str) -> str:
    """The address in a word, or nothing; beyond its longest, searching would take minutes."""
    match = EMAIL.search(word.strip("'’.")) if len(word) <= LONGEST_WORD else None
    return match[0] if match and len(match[0]) <= LONGEST_EMAIL else ""


def _has_email(cell: str) -> bool:
    return any(email_in(word) for word in words_with_at(cell))


def header_row(sheet: Sheet) -> int | None:
    """The first row, among the top ones, that names at least two fields, or one that is an e-mail or a name."""
    scores = [
        (_fields_named(row), -index) for index, row in enumerate(sheet.rows[:_HEADER_SEARCHED])
    ]
    best, place = max(scores, default=(0, 0))
    if best == 0:
        return None
    row = sheet.rows[-place]
    if best == 1 and sum(bool(cell) for cell in row) > 2 * best + 1:
        return None if any(map(_has_email, row)) else -place
    return -place


def _fields_named(row: Row) -> int:
    return len({field for cell in row if (field := field_of(cell))})


def propose_mapping(sheet: Sheet, header: int | None) -> dict[int, Field]:
    """Column → field: headings first, then columns recognised by what they hold."""
    mapping: dict[int, Field] = {}
    headings = sheet.rows[header] if header is not None else ()
    for column, heading in enumerate(headings):
        field = field_of(heading)
        if field and (field is Field.EMAIL or field not in mapping.values()):
            mapping[column] = field
    _settle_titles(mapping, sheet, header)
    _recognise_by_content(mapping, sheet, header, headings)
    _settle_names(mapping)
    return mapping


def _settle_titles(mapping: dict[int, Field], sheet: Sheet, header: int | None) -> None:
    """« Titre » is a form of address in some lists and a function in others: the cells tell."""
    for column in [c for c, field in mapping.items() if field is Field.CIVILITY]:
        filled = _sample(sheet, header, column)
        if filled and all(civility_of(cell) is Civility.NONE for cell in filled):
            del mapping[column]
            if Field.FUNCTION not in mapping.values():
                mapping[column] = Field.FUNCTION


def _recognise_by_content(
    mapping: dict[int, Field], sheet: Sheet, header: int | None, headings: Row
) -> None:
    for column in range(len(sheet.rows[0]) if sheet.rows else 0):
        if column in mapping or Field.EMAIL in mapping.values():
            continue
        if column < len(headings) and why_needless(headings[column]) is not Needless.OTHER:
            continue
        filled = _sample(sheet, header, column)
        if filled and sum(map(_has_email, filled)) >= _MOSTLY * len(filled):
            mapping[column] = Field.EMAIL
    if not _has_names(mapping):
        for column in range(len(sheet.rows[0]) if sheet.rows else 0):
            if column not in mapping and _looks_like_names(_sample(sheet, header, column)):
                mapping[column] = Field.FULL_NAME
                return


def _settle_names(mapping: dict[int, Field]) -> None:
    """A lone « Nom » holds whole names; a « Nom complet » beside both parts is a repetition."""
    fields = set(mapping.values())
    parts = {Field.FIRST_NAME, Field.LAST_NAME}
    for column, field in list(mapping.items()):
        if field is Field.FULL_NAME and parts <= fields:
            del mapping[column]
        elif field is Field.LAST_NAME and not fields & {Field.FIRST_NAME, Field.FULL_NAME}:
            mapping[column] = Field.FULL_NAME
        elif field is Field.LAST_NAME and Field.FULL_NAME in fields and not parts <= fields:
            del mapping[column]


def _has_names(mapping: dict[int, Field]) -> bool:
    return bool({Field.FIRST_NAME, Field.LAST_NAME, Field.FULL_NAME} & set(mapping.values()))


def _looks_like_names(cells: list[str]) -> bool:
    def is_name(cell: str) -> bool:
        words = cell.replace(",", " ").split()
        return 2 <= len(words) <= 5 and not any(c.isdigit() or c == "@" for c in cell)

    return bool(cells) and sum(map(is_name, cells)) >= _MOSTLY * len(cells)


def _sample(sheet: Sheet, header: int | None, column: int) -> list[str]:
    start = 0 if header is None else header + 1
    return [row[column] for row in sheet.rows[start : start + _SAMPLE] if row[column]]
