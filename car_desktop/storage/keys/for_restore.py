"""Which keys a restore needs, found with one password."""

from __future__ import annotations

from pathlib import Path

from car_desktop.storage.errors import StorageFailure
from car_desktop.storage.keys.conversion import is_plain
from car_desktop.storage.keys.data_key import DataKey
from car_desktop.storage.keys.envelope import Envelope, WrongSecret
from car_desktop.storage.keys.key_file import (
    UnreadableKeyFile,
    has_key_file,
    read_envelope,
    read_file,
    sidecar_of,
)
from car_desktop.storage.restore import Keys


def keys_for(folder: Path, source: Path, password: str | None) -> Keys:
    """The keys with which a backup takes the place of the data of a folder.

    Where the password opens the folder, what is restored is under its key. Where it opens the backup
    alone, as on another computer or once the folder's key file is lost, the folder takes the backup's
    envelope. Raises WrongSecret where it opens neither.
    """
    sidecar = envelope_beside(source)
    if password is None:
        return Keys()
    own = _folder_key(folder, password)
    theirs = _opened(sidecar, password)
    if own is not None:
        return Keys(own, theirs)
    if theirs is not None:
        return Keys(theirs, theirs, sidecar)
    if has_key_file(folder):
        read_envelope(folder).open_with_password(password)  # says what is wrong
    if sidecar is not None:
        sidecar.open_with_password(password)
    return Keys()


def envelope_beside(source: Path) -> Envelope | None:
    """The key file that came with a backup, if it can be read and is needed."""
    if not source.is_file() or is_plain(source):
        return None
    try:
        return read_file(sidecar_of(source))
    except (OSError, UnreadableKeyFile):
        return None


def _folder_key(folder: Path, password: str) -> DataKey | None:
    if not has_key_file(folder):
        return None
    try:
        return read_envelope(folder).open_with_password(password)
    except (WrongSecret, StorageFailure):
        return None


def _opened(envelope: Envelope | None, password: str) -> DataKey | None:
    if envelope is None:
        return None
    try:
        return envelope.open_with_password(password)
    except WrongSecret:
        return None
