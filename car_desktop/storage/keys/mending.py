"""A key file that was lost comes back from a backup: each carries the same, whatever the password became."""

from __future__ import annotations

import logging
from pathlib import Path

from car_desktop.publishing import move
from car_desktop.storage.backups import backups_of
from car_desktop.storage.errors import FailureKind, StorageFailure, file_failures_in_words
from car_desktop.storage.keys.envelope import Envelope
from car_desktop.storage.keys.key_file import (
    KEY_FILE,
    KEY_FILE_COPY,
    UnreadableKeyFile,
    has_key_file,
    read_envelope,
    read_file,
    sidecar_of,
    write_envelope,
)
from car_desktop.storage.upgrade import DATA_FILE, looks_encrypted

_DAMAGED = ".damaged"
"""What follows the name of a key file that could not be read, and is kept."""

logger = logging.getLogger(__name__)


def mend_lost_keys(folder: Path) -> None:
    """Put the key file of the newest backup beside encrypted data that has none that can be read.

    Only the holder of the lock may. Without such a backup nothing is done: whoever opens the data says
    that its keys are lost. Raises StorageFailure where the disk is in the way.
    """
    data = folder / DATA_FILE
    with file_failures_in_words():
        if not data.exists() or not looks_encrypted(data) or not _are_lost(folder):
            return
        envelope = _newest_envelope(data)
        if envelope is None:
            return
        for name in (KEY_FILE, KEY_FILE_COPY):
            if (folder / name).exists():
                move(folder / name, folder / f"{name}{_DAMAGED}")
        write_envelope(folder, envelope)
        logger.warning("the key file was lost: that of a backup took its place")


def _are_lost(folder: Path) -> bool:
    if not has_key_file(folder):
        return True
    try:
        read_envelope(folder)
    except StorageFailure as refusal:
        if refusal.kind is not FailureKind.KEYS_LOST:
            raise
        return True
    return False


def _newest_envelope(data: Path) -> Envelope | None:
    listed = backups_of(data)
    for backup in listed.backups():
        try:
            return read_file(sidecar_of(listed.path_of(backup)))
        except (FileNotFoundError, UnreadableKeyFile):
            continue
    return None
