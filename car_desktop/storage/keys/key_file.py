"""The file that holds an envelope, beside the data and beside each backup.

Two copies lie beside the data, because without one of them, and without a backup, nothing opens it.
Both are of the same generation: an older one would go on opening with an older password.
"""

from __future__ import annotations

import json
import logging
from base64 import b64decode, b64encode
from pathlib import Path
from typing import Any

from car_desktop.i18n import translate
from car_desktop.publishing import atomic_write
from car_desktop.storage.errors import FailureKind, StorageFailure, file_failures_in_words
from car_desktop.storage.keys.envelope import Derivation, Envelope, Slot, Way

KEY_FILE = "keys.json"
KEY_FILE_COPY = "keys.copy.json"
SIDECAR_SUFFIX = ".keys.json"
"""What follows the name of a backup in the name of its key file."""

_FORMAT = "carnet-car-keys"
_VERSION = 1
_LARGEST = 16_384  # bytes; ours have about 1 100
_MOST_SLOTS = 8
_LARGEST_MEMORY_KIB = 1024 * 1024
_MOST_ITERATIONS = 20
_MOST_LANES = 16

logger = logging.getLogger(__name__)


class UnreadableKeyFile(Exception):
    """The file is not one of ours, or is damaged."""


def has_key_file(folder: Path) -> bool:
    """Whether the data of a folder is, or is becoming, encrypted."""
    return (folder / KEY_FILE).exists() or (folder / KEY_FILE_COPY).exists()


def read_envelope(folder: Path) -> Envelope:
    """The envelope of a data folder, from either copy.

    Raises StorageFailure where neither can be read: a backup's own key file may still open it.
    """
    refusal: OSError | None = None
    for name in (KEY_FILE, KEY_FILE_COPY):
        try:
            return read_file(folder / name)
        except FileNotFoundError:
            continue
        except OSError as error:
            refusal = error
        except UnreadableKeyFile:
            logger.warning("%s cannot be read", name)
    if refusal is not None:  # the files are there: the disk is in the way
        with file_failures_in_words():
            raise refusal
    raise StorageFailure(
        FailureKind.KEYS_LOST,
        translate(
            "Keys",
            "The key file of this data is missing or damaged, so that no password opens it. Put back "
            "“{name}” from a copy of the folder, or restore a backup: each has its own.",
        ).format(name=KEY_FILE),
    )


def are_whole(folder: Path) -> bool:
    """Whether both copies can be read. Raises StorageFailure where the disk is in the way."""
    with file_failures_in_words():
        for name in (KEY_FILE, KEY_FILE_COPY):
            try:
                read_file(folder / name)
            except (FileNotFoundError, UnreadableKeyFile):
                return False
    return True


def write_envelope(folder: Path, envelope: Envelope) -> None:
    """Replace both copies, one after the other: a cut leaves at least one whole file."""
    for name in (KEY_FILE, KEY_FILE_COPY):
        write_file(folder / name, envelope)


def sidecar_of(backup: Path) -> Path:
    """The key file of a backup."""
    return backup.with_name(f"{backup.name}{SIDECAR_SUFFIX}")


def read_file(path: Path) -> Envelope:
    """One file. Raises UnreadableKeyFile, or OSError."""
    with path.open("rb") as file:
        content = file.read(_LARGEST + 1)
    try:
        if len(content) > _LARGEST:
            raise ValueError
        return _envelope(json.loads(content))
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise UnreadableKeyFile from error


def write_file(path: Path, envelope: Envelope) -> None:
    """One file, whole or not at all."""
    text = json.dumps(_told(envelope), indent=1)
    atomic_write(path, lambda temporary: temporary.write_text(text, "utf-8"))


def _told(envelope: Envelope) -> dict[str, object]:
    return {
        "format": _FORMAT,
        "version": _VERSION,
        "cipher": "sqlcipher-4",
        "identity": envelope.identity,
        "is_converting": envelope.is_converting,
        "awaits_data": envelope.awaits_data,
        "check": _text(envelope.check),
        "slots": [_told_slot(slot) for slot in envelope.slots],
    }


def _told_slot(slot: Slot) -> dict[str, object]:
    told: dict[str, object] = {
        "way": slot.way.value,
        "salt": _text(slot.salt),
        "nonce": _text(slot.nonce),
        "wrapped": _text(slot.wrapped),
    }
    if slot.derivation is not None:
        told["argon2id"] = {
            "memory_kib": slot.derivation.memory_kib,
            "iterations": slot.derivation.iterations,
            "lanes": slot.derivation.lanes,
        }
    return told


def _envelope(told: Any) -> Envelope:  # whatever the file holds
    if told["format"] != _FORMAT or told["version"] != _VERSION:
        raise ValueError
    slots = told["slots"]
    if not isinstance(slots, list) or not 0 < len(slots) <= _MOST_SLOTS:
        raise ValueError
    return Envelope(
        str(told["identity"]),
        _bytes(told["check"]),
        tuple(_slot(slot) for slot in slots),
        bool(told["is_converting"]),
        bool(told.get("awaits_data", False)),  # what was written before has data beside it
    )


def _slot(told: Any) -> Slot:
    way = Way(told["way"])
    return Slot(
        way,
        _bytes(told["salt"]),
        _bytes(told["nonce"]),
        _bytes(told["wrapped"]),
        _derivation(told["argon2id"]) if way == Way.PASSWORD else None,
    )


def _derivation(told: Any) -> Derivation:
    """A file that somebody touched must not ask for all the memory there is, nor for hours."""
    cost = Derivation(*(int(told[name]) for name in ("memory_kib", "iterations", "lanes")))
    if not 0 < cost.iterations <= _MOST_ITERATIONS or not 0 < cost.lanes <= _MOST_LANES:
        raise ValueError
    if not 8 * cost.lanes <= cost.memory_kib <= _LARGEST_MEMORY_KIB:
        raise ValueError
    return cost


def _text(value: bytes) -> str:
    return b64encode(value).decode("ascii")


def _bytes(value: object) -> bytes:
    if not isinstance(value, str):
        raise TypeError
    return b64decode(value, validate=True)
