"""Put a backup in the place of the data: wholly, or not at all, and never over it.

What is there now goes into a folder of its own, with its journals. Between the first move and the last,
a marker tells the next start how to go on, so that a cut leaves the old data or the new.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from shutil import copyfile, rmtree
from tempfile import mkdtemp
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2

from car_desktop.domain.backups import BackupReason
from car_desktop.domain.errors import UserError
from car_desktop.i18n import translate
from car_desktop.progress import Progress
from car_desktop.publishing import atomic_write, flush_folder, move
from car_desktop.storage.ageing import QUARANTINE
from car_desktop.storage.backup import (
    refuse_without_room,
    sound_counts,
    verified_copy,
)
from car_desktop.storage.backups import back_up, backups_of, sha256_of
from car_desktop.storage.damage_marker import DAMAGE_MARKER
from car_desktop.storage.errors import (
    FailureKind,
    StorageFailure,
    failure,
    file_failures_in_words,
)
from car_desktop.storage.keys.conversion import copy_under_another_key, is_plain, opens
from car_desktop.storage.keys.key_file import (
    KEY_FILE,
    KEY_FILE_COPY,
    UnreadableKeyFile,
    read_file,
    sidecar_of,
    write_envelope,
    write_file,
)
from car_desktop.storage.taken import damaged_backup, examined
from car_desktop.storage.tombstones import bury_what_comes_back
from car_desktop.storage.upgrade import (
    DATA_FILE,
    MIGRATIONS,
    RESTORE_MARKER,
    RESTORE_WORKPLACE,
    RESTORED_FILE,
    RESTORED_KEYS,
    known_revision,
)

if TYPE_CHECKING:
    from car_desktop.storage.keys.data_key import DataKey
    from car_desktop.storage.keys.envelope import Envelope

_KEY_FILES = (KEY_FILE, KEY_FILE_COPY)
_JOURNALS = ("-journal", "-wal", "-shm")
_LARGEST_MARKER = 4096  # bytes
_UNREADABLE = {FailureKind.CORRUPT, FailureKind.NOT_OURS, FailureKind.NOT_ENCRYPTED}

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Keys:
    """The key of the data, and of the backup where that is another one.

    An envelope takes the place of the folder's own, of which nobody has the key, or which has none: the
    key of the data is then the one in that envelope.
    """

    data: DataKey | None = None
    source: DataKey | None = None
    adopted: Envelope | None = None


@dataclass(frozen=True)
class Prepared:
    """A verified copy of a backup, at today's schema, that waits to take the place of the data."""

    folder: Path  # of the data
    file: Path
    counts: dict[str, int]  # rows of each table
    revision: str  # the schema it had
    sha256: str
    adopted: Envelope | None = None


@dataclass(frozen=True)
class _Marker:
    quarantine: str
    sha256: str


def prepare(
    folder: Path,
    source: Path,
    progress: Progress | None = None,
    scripts: Path = MIGRATIONS,
    keys: Keys | None = None,
) -> Prepared:
    """Copy, check and upgrade a backup beside the data, which stays as it is and may be in use.

    The source may be plain, under the key of the data, or under another key: what comes of it is under
    the key of the data. The source is read once and never opened as a database. Raises UserError with the reason where it is
    no file of ours, is damaged, or comes from a newer program. Only the holder of the folder's lock may
    ask this; `restore` or `discard` what it gives.
    """
    with file_failures_in_words():
        _refuse_impossible(folder, source)
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _sweep(folder)
        refuse_without_room(folder, 2 * source.stat().st_size)
        workplace = Path(mkdtemp(prefix=RESTORE_WORKPLACE, dir=folder))
        try:
            return _prepared(
                source, workplace, progress or Progress(), scripts=scripts, keys=keys or Keys()
            )
        except BaseException:
            rmtree(workplace, ignore_errors=True)
            raise


def discard(waiting: Prepared) -> None:
    """Forget what was prepared."""
    rmtree(waiting.file.parent, ignore_errors=True)


def keep_present_data(
    folder: Path, progress: Progress | None = None, key: DataKey | None = None
) -> None:
    """Back up the data that is about to be replaced, unless it is the reason for replacing it.

    Raises UserError where the disk is in the way.
    """
    if not (folder / DATA_FILE).exists():
        return
    try:
        back_up(folder / DATA_FILE, BackupReason.RESTORE, progress, key=key)
    except StorageFailure as refusal:
        if refusal.kind not in _UNREADABLE:
            raise
        logger.warning("the data to be replaced is damaged: it is only set aside")
    except dbapi2.Error as error:
        logger.warning("the data to be replaced cannot be read: %s", type(error).__name__)


def restore(waiting: Prepared) -> Path | None:
    """Let what was prepared take the place of the data, which nobody may have open.

    Answer the folder where the earlier data now is. Raises UserError where the disk refuses; the data is
    then as it was.
    """
    folder = waiting.folder
    with file_failures_in_words():
        marker = _Marker(_new_quarantine(folder), waiting.sha256)
        with _taken_back_on_failure(folder, marker):
            if waiting.adopted is not None:
                write_file(folder / RESTORED_KEYS, waiting.adopted)
            move(waiting.file, folder / RESTORED_FILE)
            discard(waiting)
            _write(folder, marker)
            _go_on(folder, marker)
            _end(folder)
    quarantine = folder / marker.quarantine
    return quarantine if quarantine.exists() else None


def finish_restore(folder: Path) -> None:
    """Go on with a restore that was cut short, or take it back, and sweep what else it left.

    Only the holder of the lock may, and no restore may be under way.
    """
    marker_file = folder / RESTORE_MARKER
    with file_failures_in_words():
        marker = _read(marker_file) if marker_file.exists() else None
        if marker is not None and (folder / RESTORED_FILE).exists():
            _refuse_torn(folder, marker)
            with _taken_back_on_failure(folder, marker):
                _go_on(folder, marker)
        _end(folder)
        _clear_workplaces(folder)


@contextmanager
def _taken_back_on_failure(folder: Path, marker: _Marker) -> Iterator[None]:
    """Have what was there before there again where the disk refuses the rest."""
    try:
        yield
    except (OSError, UserError, UnreadableKeyFile):
        quarantine = folder / marker.quarantine
        if (quarantine / DATA_FILE).exists() and (folder / DATA_FILE).exists():
            move(folder / DATA_FILE, folder / RESTORED_FILE)  # the new one, which had come that far
        _put_back(folder, quarantine)
        _end(folder)
        raise


def _end(folder: Path) -> None:
    """Take away what was to come, and last of all what says that it was."""
    for name in (RESTORED_FILE, RESTORED_KEYS, RESTORE_MARKER):
        (folder / name).unlink(missing_ok=True)
    flush_folder(folder)


def _refuse_torn(folder: Path, marker: _Marker) -> None:
    """Give the old data back where the new one is no longer what was verified."""
    if sha256_of(folder / RESTORED_FILE) != marker.sha256:
        _put_back(folder, folder / marker.quarantine)
        _end(folder)
        raise damaged_backup()


def _go_on(folder: Path, marker: _Marker) -> None:
    _set_aside(folder, folder / marker.quarantine)
    if (folder / RESTORED_KEYS).exists():
        write_envelope(folder, read_file(folder / RESTORED_KEYS))
        (folder / RESTORED_KEYS).unlink()
    move(folder / RESTORED_FILE, folder / DATA_FILE)
    flush_folder(folder)


def _set_aside(folder: Path, quarantine: Path) -> None:
    """A journal left beside the new file would be played into it: all of them go with the old one."""
    for name in (*_names(), *(_KEY_FILES if (folder / RESTORED_KEYS).exists() else ())):
        if (folder / name).exists():
            quarantine.mkdir(mode=0o700, exist_ok=True)
            move(folder / name, quarantine / name)
    if quarantine.exists():
        flush_folder(quarantine)


def _put_back(folder: Path, quarantine: Path) -> None:
    if not quarantine.is_dir():
        return
    for name in _KEY_FILES:
        if (quarantine / name).exists():
            move(quarantine / name, folder / name)
    for name in reversed(_names()):
        if (quarantine / name).exists() and not (folder / name).exists():
            move(quarantine / name, folder / name)
    with suppress(OSError):  # not empty: then it holds what was there before
        quarantine.rmdir()


def _names() -> list[str]:
    return [DATA_FILE, *(f"{DATA_FILE}{suffix}" for suffix in _JOURNALS), DAMAGE_MARKER]


def _new_quarantine(folder: Path) -> str:
    found = (QUARANTINE.fullmatch(path.name) for path in folder.iterdir())
    used = [int(match[1]) for match in found if match]
    return f"damaged-{1 + max(used, default=0)}"


def _write(folder: Path, marker: _Marker) -> None:
    text = json.dumps({"quarantine": marker.quarantine, "sha256": marker.sha256})
    atomic_write(folder / RESTORE_MARKER, lambda path: path.write_text(text, "utf-8"))


def _read(path: Path) -> _Marker | None:
    """What the marker says; nothing where somebody touched it."""
    with path.open("rb") as file:
        content = file.read(_LARGEST_MARKER)
    try:
        told = json.loads(content)
        quarantine, sha256 = told["quarantine"], told["sha256"]
    except (ValueError, TypeError, KeyError, RecursionError):
        return None
    if not isinstance(quarantine, str) or not QUARANTINE.fullmatch(quarantine):
        return None
    return _Marker(quarantine, str(sha256))


def _refuse_impossible(folder: Path, source: Path) -> None:
    if not source.is_file():
        raise UserError(
            translate("Storage", "There is no file “{name}”: choose a backup.").format(
                name=source.name
            )
        )
    data = folder / DATA_FILE
    if data.exists() and source.samefile(data):
        raise UserError(
            translate("Storage", "This file is the data itself, not a backup: choose a backup.")
        )


def _sweep(folder: Path) -> None:
    """Remove what a cut left; whoever asks holds the lock, so nobody works in there.

    A restore that the disk refused, and would not have taken back either, is taken back now.
    """
    marker_file = folder / RESTORE_MARKER
    marker = _read(marker_file) if marker_file.exists() else None
    if marker is not None and not (folder / DATA_FILE).exists():
        _put_back(folder, folder / marker.quarantine)
    _end(folder)
    _clear_workplaces(folder)


def _clear_workplaces(folder: Path) -> None:
    """Whole copies of the data, under its key where it has one: nobody needs them any more."""
    for leftover in folder.glob(f"{RESTORE_WORKPLACE}*"):
        rmtree(leftover, ignore_errors=True)


def _prepared(
    source: Path, workplace: Path, progress: Progress, *, scripts: Path, keys: Keys
) -> Prepared:
    folder = workplace.parent
    taken, fresh = workplace / "taken.db", workplace / "fresh.db"
    _take(source, taken)
    progress(1, 4)
    _refuse_changed(folder, source, taken)
    taken_key = _key_of(source, taken, keys)
    revision = examined(taken, scripts, taken_key)
    progress(2, 4)
    if taken_key == keys.data:
        verified_copy(taken, fresh, key=keys.data)
    else:
        copy_under_another_key(taken, taken_key, fresh, keys.data)
    progress(3, 4)
    if revision != known_revision(scripts):
        _upgrade(fresh, scripts, keys.data)
    bury_what_comes_back(folder / DATA_FILE, fresh, keys.data, source.parent)
    counts = sound_counts(fresh, keys.data)
    progress(4, 4)
    return Prepared(folder, fresh, counts, revision, sha256_of(fresh), keys.adopted)


def _take(source: Path, taken: Path) -> None:
    """Copy the file with what lies beside it: the person's own is never opened, so never changed."""
    copyfile(source, taken)
    for suffix in ("-journal", "-wal"):
        beside = source.with_name(f"{source.name}{suffix}")
        if beside.is_file():
            copyfile(beside, taken.with_name(f"{taken.name}{suffix}"))


def _refuse_changed(folder: Path, source: Path, taken: Path) -> None:
    """A backup on the list must be what it was when it was verified."""
    listed = backups_of(folder / DATA_FILE)
    for backup in listed.backups():
        if listed.path_of(backup).samefile(source) and sha256_of(taken) != backup.sha256:
            raise damaged_backup()


def _key_of(source: Path, taken: Path, keys: Keys) -> DataKey | None:
    """Which of the keys, or none, opens the file. Raises StorageFailure where none does."""
    if not taken.stat().st_size:
        raise failure(FailureKind.NOT_OURS)
    if is_plain(taken):
        return None
    for key in (keys.source, keys.data):
        if key is not None and opens(taken, key):
            return key
    if not sidecar_of(source).exists():
        raise failure(FailureKind.NOT_OURS)
    raise StorageFailure(
        FailureKind.OTHER_KEY,
        translate(
            "Storage",
            "This backup is protected by a password that is not the one of this data: type the password "
            "that was used when it was made.",
        ),
    )


def _upgrade(fresh: Path, scripts: Path, key: DataKey | None) -> None:
    from car_desktop.storage.migration import BrokenMigration, migrate_file

    try:
        migrate_file(fresh, scripts, known_revision(scripts), key)
    except BrokenMigration as error:
        raise damaged_backup() from error
