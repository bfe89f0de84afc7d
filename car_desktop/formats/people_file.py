"""The one door for lists of people: cards, workbooks and text, told apart by their content."""

from __future__ import annotations

from pathlib import Path

from car_desktop.formats.csv_text import decoded
from car_desktop.formats.guards import FileKind, kind_of, read_bytes
from car_desktop.formats.people_list import PeopleList, list_sheet, read_people
from car_desktop.formats.tabular import read_table
from car_desktop.formats.vcard import looks_like_vcard, read_cards


def is_card_file(path: Path) -> bool:
    """Whether a file holds contact cards, which need no mapping; raise UserError if unreadable."""
    content = read_bytes(path)
    return kind_of(content) is FileKind.TEXT and looks_like_vcard(decoded(content))


def read_people_file(path: Path) -> PeopleList:
    """The people of a file by the mapping we would propose; raise UserError where it holds none."""
    if is_card_file(path):
        return read_cards(decoded(read_bytes(path)))
    return read_people(list_sheet(read_table(path)))
