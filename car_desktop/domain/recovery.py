"""What stands in the way of the data, and what can be done about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from car_desktop.domain.backups import Backup, Compared


class Trouble(StrEnum):
    """Why the data is not shown."""

    DAMAGED = "damaged"
    MISSING = "missing"
    NOT_OURS = "not-ours"
    NOT_ENCRYPTED = "not-encrypted"
    KEYS_LOST = "keys-lost"
    TOO_NEW = "too-new"
    UPGRADE_FAILED = "upgrade-failed"
    READ_ONLY_FOLDER = "read-only-folder"


CAN_BE_READ = frozenset(
    {Trouble.DAMAGED, Trouble.TOO_NEW, Trouble.UPGRADE_FAILED, Trouble.READ_ONLY_FOLDER}
)
"""Where something of the data may be shown, though nothing can be written."""


@dataclass(frozen=True)
class Listed:
    """A backup that may be restored, where its file is, and whether a password is needed for it."""

    backup: Backup
    file: Path
    needs_password: bool = False


@dataclass(frozen=True)
class Case:
    """All that the recovery page tells."""

    trouble: Trouble
    reason: str
    """The refusal in words, with what to do next."""
    backups: tuple[Listed, ...] = ()
    are_elsewhere: bool = False
    """The backups lie in the second place: none lies beside the data."""
    readable: Mapping[Compared, int] = field(default_factory=dict)
    """How much of each kind can still be read, where that is known."""

    @property
    def may_begin_anew(self) -> bool:
        """Whether nothing is left that could be restored from here, so that one may choose to begin."""
        return self.trouble is Trouble.MISSING and (not self.backups or self.are_elsewhere)
