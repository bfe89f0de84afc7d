"""A list of people, whatever its columns are called: what is needed is kept, the rest is named."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from car_desktop.domain.errors import UserError
from car_desktop.domain.text import folded
from car_desktop.domain.values import Civility
from car_desktop.formats.names import Name, civility_of, sensible_case, split_civility, split_name
from car_desktop.formats.people_columns import email_in, header_row, propose_mapping, words_with_at
from car_desktop.formats.people_headings import Field, Needless, why_needless
from car_desktop.formats.tabular import Row, Sheet
from car_desktop.i18n import translate

LONGEST_NAME = 200
LONGEST_PHONE = 40
MOST_EMAILS = 5
SHOWN = 80
"""Letters of what is refused, as reports repeat it."""

_TOTALS = frozenset({"total", "totaux", "nombre", "grand total"})


class WhySkipped(StrEnum):
    """Why a line was not taken."""

    NO_NAME = "no_name"
    NAME_TOO_LONG = "name_too_long"
    NOT_A_PERSON = "not_a_person"


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One person of a list; `line` is its line in the file, for the report."""

    line: int
    first_name: str
    last_name: str
    civility: Civility = Civility.NONE
    emails: tuple[str, ...] = ()
    phone: str = ""
    function: str = ""
    organisation: str = ""
    role: str = ""
    refused_emails: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SkippedLine:
    """A line that was not taken, and why."""

    line: int
    why: WhySkipped


@dataclass(frozen=True, slots=True)
class DroppedColumn:
    """A column left out on purpose, and why."""

    heading: str
    why: Needless


@dataclass(frozen=True, slots=True)
class PeopleList:
    """What a list gave: people, and everything that was left out."""

    rows: tuple[PersonRow, ...]
    mapping: Mapping[int, Field]
    header: int | None
    dropped: tuple[DroppedColumn, ...] = ()
    skipped: tuple[SkippedLine, ...] = ()


def list_sheet(sheets: tuple[Sheet, ...]) -> Sheet:
    """The sheet that looks most like a list of people; the first where none does."""
    return max(sheets, key=lambda sheet: (_promise(sheet), -sheets.index(sheet)))


def _promise(sheet: Sheet) -> int:
    fields = set(propose_mapping(sheet, header_row(sheet)).values())
    return len(fields) if fields & {Field.FULL_NAME, Field.LAST_NAME, Field.FIRST_NAME} else 0


def read_people(
    sheet: Sheet, mapping: Mapping[int, Field] | None = None, header: int | None = None
) -> PeopleList:
    """Read a sheet by a mapping, proposed where none is given; raise UserError without any name."""
    if mapping is None:
        header = header_row(sheet)
        mapping = propose_mapping(sheet, header)
    if not {Field.FULL_NAME, Field.LAST_NAME, Field.FIRST_NAME} & set(mapping.values()):
        raise UserError(
            translate(
                "PeopleList",
                "No column of names was recognised: say which column holds the names.",
            )
        )
    people, skipped = _read_lines(sheet, mapping, header)
    return PeopleList(
        tuple(people), dict(mapping), header, _dropped(sheet, mapping, header), tuple(skipped)
    )


def _read_lines(
    sheet: Sheet, mapping: Mapping[int, Field], header: int | None
) -> tuple[list[PersonRow], list[SkippedLine]]:
    people: list[PersonRow] = []
    skipped: list[SkippedLine] = []
    start = 0 if header is None else header + 1
    is_last_first = header is not None and _is_last_first(sheet.rows[header], mapping)
    for index, row in enumerate(sheet.rows[start:], start):
        if not any(row):
            continue
        read = _read_line(row, mapping, sheet.first_line + index, is_last_first)
        if isinstance(read, PersonRow):
            people.append(read)
        else:
            skipped.append(read)
    return people, skipped


def _is_last_first(headings: Row, mapping: Mapping[int, Field]) -> bool:
    """Whether the heading of whole names says « Nom, prénom » or « Nom et prénom »."""
    return any(
        "prenom" in (plain := folded(headings[column])) and plain.startswith("nom")
        for column, field in mapping.items()
        if field is Field.FULL_NAME and column < len(headings)
    )


def _read_line(
    row: Row, mapping: Mapping[int, Field], line: int, is_last_first: bool
) -> PersonRow | SkippedLine:
    cells = _by_field(row, mapping)
    name = _name(cells, is_last_first)
    if not name.first and not name.last:
        return SkippedLine(line, WhySkipped.NO_NAME)
    if max(len(name.first), len(name.last)) > LONGEST_NAME:
        return SkippedLine(line, WhySkipped.NAME_TOO_LONG)
    if not any(letter.isalpha() for letter in name.first + name.last) or _is_total(name):
        return SkippedLine(line, WhySkipped.NOT_A_PERSON)
    emails, refused = split_emails(cells(Field.EMAIL))
    return PersonRow(
        line=line,
        first_name=name.first,
        last_name=name.last,
        civility=name.civility,
        emails=emails,
        phone=cells(Field.PHONE)[:LONGEST_PHONE],
        function=cells(Field.FUNCTION)[:LONGEST_NAME],
        organisation=cells(Field.ORGANISATION)[:LONGEST_NAME],
        role=cells(Field.ROLE)[:LONGEST_NAME],
        refused_emails=refused,
    )


def _by_field(row: Row, mapping: Mapping[int, Field]) -> Callable[[Field], str]:
    def cells(field: Field) -> str:
        held = (row[column] for column, f in mapping.items() if f is field and column < len(row))
        return " ; ".join(cell for cell in held if cell)

    return cells


def _name(cells: Callable[[Field], str], is_last_first: bool) -> Name:
    said = civility_of(cells(Field.CIVILITY))
    whole = cells(Field.FULL_NAME)
    if whole:
        name = split_name(whole, is_last_first=is_last_first)
        return name if said is Civility.NONE else Name(name.first, name.last, said)
    civility, first = split_civility(cells(Field.FIRST_NAME))
    if not first or not cells(Field.LAST_NAME):
        name = split_name(first or cells(Field.LAST_NAME))
    else:
        name = Name(sensible_case(first), sensible_case(cells(Field.LAST_NAME)))
    return Name(name.first, name.last, civility if said is Civility.NONE else said)


def _is_total(name: Name) -> bool:
    words = f"{name.first} {name.last}".lower().split()
    return bool(words) and words[0].rstrip(":") in _TOTALS


def split_emails(cell: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The addresses of a cell in lower case, and what had an at sign but is no address."""
    kept: dict[str, None] = {}
    refused = []
    for word in words_with_at(cell):
        address = email_in(word)
        if address:
            kept[address.lower()] = None
        else:
            refused.append(word[:SHOWN])
    return tuple(kept)[:MOST_EMAILS], tuple(refused[:MOST_EMAILS])


def _dropped(
    sheet: Sheet, mapping: Mapping[int, Field], header: int | None
) -> tuple[DroppedColumn, ...]:
    """Columns left out: those that hold something, and those that are personal even where empty."""
    if header is None:
        return ()
    return tuple(
        DroppedColumn(heading, why)
        for column, heading in enumerate(sheet.rows[header])
        if heading and column not in mapping
        if (why := why_needless(heading)) is not Needless.OTHER
        or any(row[column] for row in sheet.rows[header + 1 :])
    )
