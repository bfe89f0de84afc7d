"""A copy of the data folder for whoever helps: always encrypted, under a passphrase told once."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from pathlib import Path

from car_desktop.i18n import translate
from car_desktop.progress import Progress
from car_desktop.publishing import atomic_write
from car_desktop.storage.backup import BACKUP_FOLDER
from car_desktop.storage.backup_list import MANIFEST
from car_desktop.storage.errors import FailureKind, StorageFailure, file_failures_in_words
from car_desktop.storage.keys.key_file import KEY_FILE, KEY_FILE_COPY
from car_desktop.storage.sealed_zip import write_sealed_zip
from car_desktop.storage.upgrade import DATA_FILE

_GROUPS, _GROUP_LENGTH = 6, 4
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LOGS = "logs"
_JOURNALS = ("-journal", "-wal", "-shm")
_LARGEST = 1 << 31  # bytes: beyond, a plain ZIP has no words for a size


def new_passphrase() -> str:
    """120 random bits, in letters that nobody confuses when they are read out."""
    groups = ("".join(map(secrets.choice, [_LETTERS] * _GROUP_LENGTH)) for _ in range(_GROUPS))
    return "-".join(groups)


def copy_for_support(
    folder: Path, out: Path, passphrase: str, progress: Progress | None = None
) -> int:
    """Write the data file, its journals, its key file, the list of backups and the logs; answer how many.

    Encrypted data stays encrypted inside: the passphrase opens the archive, not the data. Backups stay
    where they are. Raises UserError where the disk is in the way.
    """
    files = list(_files(folder))
    if sum(path.stat().st_size for _, path in files) > _LARGEST:
        raise StorageFailure(
            FailureKind.FULL,
            translate(
                "Storage",
                "The data is too large for one archive: copy the folder itself to an encrypted disk.",
            ),
        )
    with file_failures_in_words():
        atomic_write(
            out,
            lambda fresh: write_sealed_zip(fresh, files, passphrase, progress or Progress()),
        )
    return len(files)


def _files(folder: Path) -> Iterator[tuple[str, Path]]:
    names = [DATA_FILE, *(f"{DATA_FILE}{suffix}" for suffix in _JOURNALS), KEY_FILE, KEY_FILE_COPY]
    wanted = [*names, f"{BACKUP_FOLDER}/{MANIFEST}"]
    wanted += sorted(f"{_LOGS}/{path.name}" for path in (folder / _LOGS).glob("*"))
    for name in wanted:
        path = folder / name
        if path.is_file() and not path.is_symlink():
            yield name, path
