"""The list of backups: a line for each that was verified, beside the files themselves."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from car_desktop.domain.backups import Backup, BackupReason, backup_name
from car_desktop.publishing import atomic_write
from car_desktop.storage.errors import file_failures_in_words
from car_desktop.storage.keys.key_file import sidecar_of

MANIFEST = "manifest.jsonl"

_NAME = re.compile(r"carnet-(\d{6,12})\.db")
_LONGEST_LINE = 100_000  # characters; ours have less than 3 000
_LARGEST_SIZE = 1 << 50

logger = logging.getLogger(__name__)


class BackupList:
    """The backups in one folder. A file without its line is no backup, nor a line without its file."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path_of(self, backup: Backup) -> Path:
        """Where its file is."""
        return self.folder / backup.name

    def backups(self) -> tuple[Backup, ...]:
        """The backups whose file is still there and as long as it was, the newest first.

        Raises UserError where the list cannot be read.
        """
        with file_failures_in_words():
            return tuple(backup for backup in reversed(self._lines()) if self._is_as_long(backup))

    def next_sequence(self) -> int:
        """A number larger than any in use, whatever the clock says and whatever was deleted."""
        with file_failures_in_words():
            used = [backup.sequence for backup in self._lines()]
            return 1 + max([*used, *self._sequences_of_files()], default=0)

    def unlisted(self) -> list[int]:
        """The numbers of files that bear a name of ours and have no line."""
        listed = {backup.sequence for backup in self._lines()}
        names = sorted(set(self._sequences_of_files()) - listed)
        return [number for number in names if _is_plain_file(self.folder / backup_name(number))]

    def add(self, backup: Backup) -> None:
        """Put a verified copy on the list, and forget those whose file has gone."""
        self._write([*(b for b in self._lines() if self._is_there(b)), backup])

    def unlist(self, backup: Backup) -> None:
        """Take the line of a file away while the file is written again: a cut leaves no line that lies."""
        self._write([b for b in self._lines() if b.sequence != backup.sequence])

    def remove(self, gone: Iterable[Backup]) -> None:
        """Delete backups: the files first, so that no line ever waits for a file."""
        removed = {backup.sequence for backup in gone}
        if not removed:
            return
        for sequence in removed:
            path = self.folder / backup_name(sequence)
            path.unlink(missing_ok=True)
            sidecar_of(path).unlink(missing_ok=True)
        self._write([backup for backup in self._lines() if backup.sequence not in removed])

    def forget_files_up_to(self, last: int) -> None:
        """Delete files that are on no list, those of a backup cut short, up to a number."""
        listed = {backup.sequence for backup in self._lines()}
        for sequence in self._sequences_of_files():
            if sequence <= last and sequence not in listed:
                path = self.folder / backup_name(sequence)
                path.unlink(missing_ok=True)
                sidecar_of(path).unlink(missing_ok=True)

    def _is_there(self, backup: Backup) -> bool:
        return self.path_of(backup).is_file()

    def _is_as_long(self, backup: Backup) -> bool:
        path = self.path_of(backup)
        return _is_plain_file(path) and path.stat().st_size == backup.size

    def _sequences_of_files(self) -> list[int]:
        if not self.folder.is_dir():
            return []
        found = (_NAME.fullmatch(path.name) for path in self.folder.iterdir())
        return [int(match[1]) for match in found if match]

    def _lines(self) -> list[Backup]:
        """What the file says, in order; a line that was tampered with says nothing."""
        try:
            text = (self.folder / MANIFEST).read_text("utf-8", errors="replace")
        except FileNotFoundError:
            return []
        known: dict[int, Backup] = {}
        for number, line in enumerate(text.split("\n"), start=1):
            backup = _read(line)
            if backup is not None:
                known[backup.sequence] = backup
            elif line.strip():
                logger.warning("line %d of the list of backups cannot be read", number)
        return [known[sequence] for sequence in sorted(known)]

    def _write(self, backups: list[Backup]) -> None:
        text = "".join(f"{_line(backup)}\n" for backup in backups) or "\n"  # no empty file is whole
        atomic_write(self.folder / MANIFEST, lambda path: path.write_text(text, "utf-8"))


def _is_plain_file(path: Path) -> bool:
    return path.is_file() and not path.is_symlink()


def _line(backup: Backup) -> str:
    return json.dumps(
        {
            "sequence": backup.sequence,
            "file": backup.name,
            "made_at": backup.made_at.isoformat(timespec="seconds"),
            "size": backup.size,
            "sha256": backup.sha256,
            "schema": backup.revision,
            "program": backup.program,
            "reason": backup.reason.value,
            "source_sha256": backup.source_sha256,
            "counts": dict(backup.counts),
        }
    )


def _read(line: str) -> Backup | None:
    if not line.strip() or len(line) > _LONGEST_LINE:
        return None
    try:
        return _backup(json.loads(line))
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError):
        return None


def _backup(told: Any) -> Backup:  # whatever somebody may have typed
    """Read one line; the name must follow from the number, so that no line points elsewhere."""
    sequence, size = told["sequence"], told["size"]
    if type(sequence) is not int or type(size) is not int or not 0 < size < _LARGEST_SIZE:
        raise ValueError
    if told["file"] != backup_name(sequence) or not _NAME.fullmatch(told["file"]):
        raise ValueError
    made_at = datetime.fromisoformat(told["made_at"])
    counts = {str(name): int(count) for name, count in told["counts"].items()}
    texts = [told[key] for key in ("sha256", "schema", "program", "source_sha256")]
    if made_at.tzinfo is None:
        raise ValueError
    if not all(isinstance(text, str) for text in texts):
        raise TypeError
    sha256, revision, program, source = texts
    return Backup(
        sequence=sequence,
        made_at=made_at.astimezone(UTC),
        size=size,
        sha256=sha256,
        counts=counts,
        revision=revision,
        program=program,
        reason=BackupReason(told["reason"]),
        source_sha256=source,
    )
