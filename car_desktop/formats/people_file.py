"""The one door for lists of people: cards, workbooks and text, told apart by their content."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from car_desktop.formats.csv_text import decoded
from car_desktop.formats.guards import FileKind, kind_of, read_bytes
from car_desktop.formats.people_list import PeopleList, list_sheet, read_people
from car_desktop.formats.tabular import Sheet, read_table
from car_desktop.formats.vcard import looks_like_vcard, read_cards


@dataclass(frozen=True, slots=True)
class PeopleSource:
    """What a file holds: sheets whose columns are asked about, or cards that need no question."""

    sheets: tuple[Sheet, ...] = ()
    cards: PeopleList | None = None


def read_people_source(path: Path) -> PeopleSource:
    """The file as it is, before anything is said of its columns; raise UserError if unreadable."""
    content = read_bytes(path)
    if kind_of(content) is FileKind.TEXT and looks_like_vcard(text := decoded(content)):
        return PeopleSource(cards=read_cards(text))
    return PeopleSource(sheets=read_table(path))


def read_people_file(path: Path) -> PeopleList:
    """The people of a file by the mapping we would propose; raise UserError where it holds none."""
    source = read_people_source(path)
    return read_people(list_sheet(source.sheets)) if source.cards is None else source.cards
