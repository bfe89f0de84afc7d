"""Is the data sound, and are its backups what they were? Nothing is changed by asking."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from car_desktop.progress import Progress
from car_desktop.storage.backup import damage_of, row_counts
from car_desktop.storage.backups import backups_of, refuse_foreign_header, sha256_of
from car_desktop.storage.connection import open_connection
from car_desktop.storage.errors import file_failures_in_words
from car_desktop.storage.upgrade import MIGRATIONS, revision_of

if TYPE_CHECKING:
    from car_desktop.storage.keys.data_key import DataKey


@dataclass(frozen=True)
class Examination:
    """What was found in the data and its backups."""

    revision: str
    damage: tuple[str, ...]  # SQLite's own words; nothing where the file is whole
    dangling: int  # rows that point to a row that is not there
    counts: dict[str, int]
    sound_backups: tuple[int, ...]  # their sequences, the newest first
    damaged_backups: tuple[int, ...]

    @property
    def is_sound(self) -> bool:
        """Whether nothing is wrong."""
        return not (self.damage or self.dangling or self.damaged_backups)


def refuse_stranger(
    data_file: Path, key: DataKey | None = None, scripts: Path = MIGRATIONS
) -> None:
    """Refuse a file that is not ours, or that only a newer program understands."""
    with file_failures_in_words():
        refuse_foreign_header(data_file, key)
        with closing(open_connection(data_file, key)) as connection:
            revision_of(connection, scripts)


def examine(
    data_file: Path,
    progress: Progress | None = None,
    scripts: Path = MIGRATIONS,
    key: DataKey | None = None,
) -> Examination:
    """Read all of the data and of its backups.

    Raises UserError where the file is not ours, is from a newer program, or cannot be read at all.
    """
    report = progress or Progress()
    listed = backups_of(data_file)
    backups = listed.backups()
    with file_failures_in_words():
        refuse_foreign_header(data_file, key)
        with closing(open_connection(data_file, key)) as connection:
            revision = revision_of(connection, scripts)
            damage = damage_of(connection, key)
            dangling = len(connection.execute("PRAGMA foreign_key_check").fetchall())
            counts = {} if damage else row_counts(connection)
        sound: dict[int, bool] = {}
        for done, backup in enumerate(backups):
            report(done, len(backups))
            sound[backup.sequence] = sha256_of(listed.path_of(backup)) == backup.sha256
    return Examination(
        revision,
        damage,
        dangling,
        counts,
        tuple(sequence for sequence, is_sound in sound.items() if is_sound),
        tuple(sequence for sequence, is_sound in sound.items() if not is_sound),
    )
