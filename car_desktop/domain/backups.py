"""What is known of a backup, and which ones may go: by sequence, never by clock or name."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import islice

from car_desktop.domain.values import SchoolYear

LATEST_KEPT = 24
DAYS_KEPT = 14
WEEKS_KEPT = 8
SCHOOL_YEARS_KEPT = 2
FEWEST_KEPT = 3


class BackupReason(StrEnum):
    """What had a backup made."""

    CLOSING = "closing"
    ASKED = "asked"
    UPGRADE = "upgrade"  # before the data gets a newer form
    RESTORE = "restore"  # before a backup takes the place of the data
    DESTRUCTION = "destruction"  # after something was destroyed: it no longer holds that
    AUTOMATIC = "automatic"  # every quarter of an hour in which something changed
    IMPORT = "import"  # before a file is read into the data
    PASSWORD = "password"  # before the password changes
    FOUND = "found"  # it lay in the folder and was verified again


@dataclass(frozen=True)
class Backup:
    """A copy of the data that was opened again, checked and counted before it was put on the list."""

    sequence: int
    made_at: datetime  # UTC, as the clock said: for people, never for deciding
    size: int  # bytes
    sha256: str
    counts: Mapping[str, int]  # rows of each table
    revision: str
    program: str
    reason: BackupReason
    source_sha256: str = ""  # of the data file as it lay closed; empty where it was in use

    @property
    def name(self) -> str:
        """The name of its file."""
        return backup_name(self.sequence)


@dataclass(frozen=True)
class CleanBy:
    """A promise: from a day on, no copy that is as old as these holds what was destroyed."""

    last_backup: int  # its sequence
    last_folder: int  # of data that a restore set aside, by its number
    day: date


@dataclass(frozen=True)
class Drill:
    """A backup that was restored into memory to see whether it can be."""

    sequence: int
    at: datetime  # UTC
    is_sound: bool


def is_drill_due(last: Drill | None, now: datetime) -> bool:
    """Once a month; a clock that was put back does not stop it."""
    return last is None or not timedelta() <= now - last.at < DRILL_EVERY


DRILL_EVERY = timedelta(days=30)


class Compared(StrEnum):
    """What is told apart before a backup is restored."""

    MEETINGS = "meeting"
    NOTES = "practice_note"
    PEOPLE = "person"


@dataclass(frozen=True)
class Difference:
    """How the data of now differs from a backup, in one kind of thing."""

    kind: Compared
    now: int
    then: int
    only_now: int  # would be gone
    only_then: int  # would come back
    changed: int  # would be again as they were


def backup_name(sequence: int) -> str:
    """How the file of a backup is called."""
    return f"carnet-{sequence:06}.db"


def superfluous(backups: Iterable[Backup]) -> tuple[Backup, ...]:
    """The backups that rotation may delete, oldest first.

    Kept are the latest, one for each of the last days and weeks on which some were made, the last ones
    of two earlier school years and of every earlier form of the data. « Last » is told by the sequence:
    a clock that jumps gives days and weeks odd names, and changes nothing to their order.
    """
    newest_first = sorted(backups, key=lambda backup: backup.sequence, reverse=True)
    if len(newest_first) <= FEWEST_KEPT:
        return ()
    kept = {backup.sequence for backup in _kept(newest_first)}
    return tuple(backup for backup in reversed(newest_first) if backup.sequence not in kept)


def overdue(
    backups: Iterable[Backup], promises: Iterable[CleanBy], today: date
) -> tuple[Backup, ...]:
    """The backups that must go today because they hold what was destroyed, oldest first.

    The day is the only thing here that a clock decides. A clock that jumps years ahead may therefore let
    them go early, but never the only good ones: some backup made after the destruction has to be there,
    and one is made right after each.
    """
    known = sorted(backups, key=lambda backup: backup.sequence)
    newest = max((backup.sequence for backup in known), default=0)
    last = max(
        (
            promise.last_backup
            for promise in promises
            if promise.day <= today and promise.last_backup < newest
        ),
        default=0,
    )
    return tuple(backup for backup in known if backup.sequence <= last)


def _kept(newest_first: Sequence[Backup]) -> Iterator[Backup]:
    yield from newest_first[:LATEST_KEPT]
    yield from islice(_last_of_each(newest_first, _day), DAYS_KEPT)
    yield from islice(_last_of_each(newest_first, _week), WEEKS_KEPT)
    # The first of them is the school year that is not over.
    yield from islice(_last_of_each(newest_first, _school_year), 1 + SCHOOL_YEARS_KEPT)
    yield from _last_of_each(newest_first, lambda backup: backup.revision)


def _last_of_each(
    newest_first: Iterable[Backup], group: Callable[[Backup], Hashable]
) -> Iterator[Backup]:
    seen: set[Hashable] = set()
    for backup in newest_first:
        if (key := group(backup)) not in seen:
            seen.add(key)
            yield backup


def _day(backup: Backup) -> Hashable:
    return backup.made_at.date()


def _week(backup: Backup) -> Hashable:
    return backup.made_at.isocalendar()[:2]


def _school_year(backup: Backup) -> Hashable:
    return SchoolYear.of(backup.made_at.date())
