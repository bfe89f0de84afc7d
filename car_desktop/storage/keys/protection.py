"""Put a password on plain data, change it, and say how a data folder is protected."""

from __future__ import annotations

import logging
from dataclasses import replace
from enum import StrEnum
from pathlib import Path

from sqlcipher3 import dbapi2

from car_desktop.domain.backups import backup_name
from car_desktop.domain.errors import UserError
from car_desktop.storage.backups import backups_of, list_what_was_left, sha256_of
from car_desktop.storage.errors import FailureKind, StorageFailure, file_failures_in_words
from car_desktop.storage.keys.conversion import encrypt_backup, encrypt_in_place, is_plain
from car_desktop.storage.keys.data_key import DataKey
from car_desktop.storage.keys.envelope import Envelope, refuse_weak
from car_desktop.storage.keys.key_file import (
    KEY_FILE,
    KEY_FILE_COPY,
    has_key_file,
    read_envelope,
    sidecar_of,
    write_envelope,
    write_file,
)
from car_desktop.storage.keys.waiver import WAIVER_FILE, Waiver, withdraw_waiver, write_waiver
from car_desktop.storage.upgrade import DATA_FILE, refuse_lost_keys

_DAMAGE = {FailureKind.CORRUPT, FailureKind.NOT_OURS}

logger = logging.getLogger(__name__)


class Protection(StrEnum):
    """How a data folder is protected."""

    FRESH = "fresh"  # nothing is there yet
    UNDECIDED = "undecided"  # plain, and nobody said that it may be
    WAIVED = "waived"
    ENCRYPTED = "encrypted"


def protection_of(folder: Path) -> Protection:
    """How the data of a folder is protected, told by its files."""
    if has_key_file(folder):
        return Protection.ENCRYPTED
    if (folder / WAIVER_FILE).exists():
        return Protection.WAIVED
    return Protection.UNDECIDED if (folder / DATA_FILE).exists() else Protection.FRESH


def waive(folder: Path, waiver: Waiver) -> None:
    """Keep who chose to leave the data plain, and when; the data may be there already. Raises StorageFailure."""
    write_waiver(folder, replace(waiver, awaits_data=not (folder / DATA_FILE).exists()))


def protect(folder: Path, envelope: Envelope, key: DataKey) -> tuple[Path, ...]:
    """Encrypt the data of a folder, if there is any, and its backups; nobody may have it open.

    The key file comes first: a cut leaves plain data that the next opening, with the password, goes on
    encrypting. Answers the damaged files of earlier restores that could not be encrypted, which the
    person has to delete. Raises StorageFailure where the disk is in the way; the data is then as it was.
    """
    left: tuple[Path, ...] = ()
    with file_failures_in_words():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        data = folder / DATA_FILE
        has_data = data.exists()
        if has_data:
            refuse_lost_keys(folder)
        write_envelope(folder, replace(envelope, is_converting=has_data, awaits_data=not has_data))
        if has_data:
            left = finish_encryption(data, key)
        withdraw_waiver(folder)
    return left


def finish_encryption(data: Path, key: DataKey) -> tuple[Path, ...]:
    """Encrypt the backups, then the data, each at once; answer what could not be."""
    folder = data.parent
    envelope = replace(read_envelope(folder), is_converting=False)
    not_listed = _encrypt_backups(data, key, envelope)
    set_aside = sorted(folder.glob(f"damaged-*/{DATA_FILE}"))
    left = tuple(path for path in (*not_listed, *set_aside) if not _encrypt_set_aside(path, key))
    list_what_was_left(backups_of(data), key)
    if is_plain(data):
        encrypt_in_place(data, key)
    write_envelope(folder, envelope)
    return left


def change_password(folder: Path, key: DataKey, password: str) -> Envelope:
    """Wrap the same key with another password: beside the data, then beside each backup.

    Raises UserError for a weak password, StorageFailure where the disk is in the way: the earlier
    password then still opens the data.
    """
    refuse_weak(password)
    return rewrap(folder, read_envelope(folder).with_password(key, password))


def change_recovery_key(folder: Path, key: DataKey) -> str:
    """Another recovery key, which is answered as it is to be printed; the earlier one opens nothing more."""
    envelope, written = read_envelope(folder).with_recovery(key)
    rewrap(folder, envelope)
    return written


def rewrap(folder: Path, envelope: Envelope) -> Envelope:
    """Put another envelope around the same key, beside the data and beside each backup."""
    with file_failures_in_words():
        before = read_envelope(folder)
        try:
            _write_everywhere(folder, envelope)
        except (OSError, UserError):
            _write_again(folder, before)
            raise
    return envelope


def _write_everywhere(folder: Path, envelope: Envelope) -> None:
    """The file that is read first is written last: until then, the earlier password opens the data."""
    listed = backups_of(folder / DATA_FILE)
    beside = [sidecar_of(listed.path_of(backup)) for backup in listed.backups()]
    for path in filter(Path.exists, beside):
        write_file(path, envelope)
    write_file(folder / KEY_FILE_COPY, envelope)
    write_file(folder / KEY_FILE, envelope)


def _write_again(folder: Path, before: Envelope) -> None:
    """Give every file its earlier envelope; a disk that refuses that too leaves it to the data itself."""
    try:
        _write_everywhere(folder, before)
    except (OSError, UserError) as error:
        logger.warning("key files differ from each other: %s", type(error).__name__)


def _encrypt_backups(data: Path, key: DataKey, envelope: Envelope) -> tuple[Path, ...]:
    """Those on the list; answer the files without a line, as a cut leaves them."""
    listed = backups_of(data)
    for backup in listed.backups():
        path = listed.path_of(backup)
        if is_plain(path):
            listed.unlist(backup)
            encrypt_backup(listed, backup, key, envelope)
            size, digest = path.stat().st_size, sha256_of(path)
            listed.add(replace(backup, size=size, sha256=digest, source_sha256=""))
    return tuple(listed.folder / backup_name(number) for number in listed.unlisted())


def _encrypt_set_aside(data: Path, key: DataKey) -> bool:
    """What a restore put aside may be damaged: what cannot be read cannot be encrypted."""
    if not is_plain(data):
        return True
    try:
        with file_failures_in_words():
            encrypt_in_place(data, key)
    except (StorageFailure, dbapi2.DatabaseError) as error:
        if isinstance(error, StorageFailure) and error.kind not in _DAMAGE:
            raise  # the disk is in the way, not what lies on it
        logger.warning("data set aside cannot be encrypted: %s", type(error).__name__)
        return False
    return True
