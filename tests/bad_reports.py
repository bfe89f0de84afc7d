"""Files that somebody takes for an attendance report of the meeting, and what each is refused with."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from car_desktop.storage.database import Database

_HUNDRED_MEGABYTES = 100_000_000
_MANY = 10_000
_STAYS = (
    "Name,Email,Join Time,Leave Time\n"
    "Amélie Sarcelle,amelie@exemple.test,{day} 09:00:00,{day} {end}:00:00\n"
)


@dataclass(frozen=True)
class BadReport:
    """A file, and a part of the sentence that refuses it."""

    name: str
    content: bytes
    refusal: str
    grows_to: int = 0  # bytes; the rest is nothing

    def write(self, folder: Path) -> Path:
        """Put it where somebody chooses it."""
        path = folder / "rapport.csv"
        with path.open("wb") as file:
            file.write(self.content)
            file.truncate(max(self.grows_to, len(self.content)))
        return path


def bad_reports(another_day: str, day: str) -> tuple[BadReport, ...]:
    """Every kind of them; days as reports write them, month first."""
    people = (f"P{n} Essai,p{n}@exemple.test,1 h\n" for n in range(_MANY))
    lengths = "Name,Email,Duration\n"
    return (
        BadReport("100 MB", b"Une ligne\n", "20 MB", _HUNDRED_MEGABYTES),
        BadReport("a binary", bytes(range(256)) * 40, "damaged"),
        BadReport("nothing", b"", "empty"),
        BadReport(
            "another day",
            _STAYS.format(day=another_day, end=12).encode(),
            "choose the report of that day",
        ),
        BadReport("backwards", _STAYS.format(day=day, end="08").encode(), "ends before it begins"),
        BadReport(
            "a negative length", f"{lengths}Amélie,a@exemple.test,-5 min\n".encode(), "Line 2"
        ),
        BadReport("10 000 people", (lengths + "".join(people)).encode(), "more than"),
        BadReport(
            "two titles",
            b"Name,Email,Duration,Duration\nA B,a@exemple.test,1 h,1 h\n",
            "same title",
        ),
    )


def fingerprint(database: Database) -> str:
    """What every row of every table says: nothing half done leaves it as it was."""
    seen = sha256()
    with database.reading() as session:
        connection = session.connection()
        names = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
        for table in connection.exec_driver_sql(names).scalars().all():
            for row in connection.exec_driver_sql(f'SELECT * FROM "{table}"'):
                seen.update(repr((table, tuple(row))).encode())
    return seen.hexdigest()
