"""Ways in which a disk, or somebody, spoils a data file."""

from __future__ import annotations

from pathlib import Path

from car_desktop.domain.entities import EmailAddress, Person
from car_desktop.storage.database import Database

PAGE = 4096


def fill(database: Database, count: int = 400) -> None:
    """Enough people for their table to take many pages; each has an address."""
    with database.writing() as session:
        for number in range(count):
            person = Person(first_name=f"Ali{number:04}", last_name="Exemple", phone="5" * 40)
            person.emails = [EmailAddress(address=f"ali{number:04}@exemple.test")]
            session.add(person)


def flip(path: Path, at: int, bit: int = 0) -> None:
    """One bit is no longer what it was."""
    with path.open("rb+") as file:
        file.seek(at)
        byte = file.read(1)[0]
        file.seek(at)
        file.write(bytes([byte ^ 1 << bit]))


def spoil_page(path: Path, number: int) -> None:
    """A page, counted from 1, holds nothing that makes sense."""
    with path.open("rb+") as file:
        file.seek((number - 1) * PAGE)
        file.write(b"\xa5" * PAGE)


def page_of(path: Path, words: str) -> int:
    """The page of a plain file on which these words are first found."""
    return path.read_bytes().index(words.encode()) // PAGE + 1


def pages(path: Path) -> int:
    """How many pages a file has."""
    return path.stat().st_size // PAGE
