"""Finished, encrypted backups in a second place: a stick, or a folder that is synchronised.

The live data never goes there, and nothing plain does. Each copy is read back before it counts. What was
destroyed here goes from there too by the day on its certificate, or the first time after that at which the
place can be reached; a restore from there, on any computer, destroys it again.
"""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import date
from pathlib import Path
from shutil import copyfile

from car_desktop.domain.backups import Backup, CleanBy, overdue
from car_desktop.domain.errors import UserError
from car_desktop.i18n import translate
from car_desktop.publishing import atomic_write
from car_desktop.storage.backup import refuse_without_room
from car_desktop.storage.backup_list import BackupList
from car_desktop.storage.backups import backups_of, sha256_of
from car_desktop.storage.errors import FailureKind, failure, file_failures_in_words
from car_desktop.storage.keys.conversion import is_plain
from car_desktop.storage.keys.key_file import (
    has_key_file,
    read_envelope,
    read_file,
    sidecar_of,
    write_file,
)
from car_desktop.storage.side_file import Buried, read_beside, write_beside

KEPT_THERE = 10
PLACE_MARKER = "carnet-car-backups.txt"
"""Tells the folder from an empty one of the same name, as where a stick is not plugged in."""

_WORDS = (
    "Carnet CAR keeps encrypted backups in this folder. Each needs its .keys.json file and the password.\n"
    "Carnet CAR garde des sauvegardes chiffrées dans ce dossier. Chacune demande son fichier .keys.json "
    "et le mot de passe.\n"
)


class PlaceAbsent(UserError):
    """The second place is not there now: the stick is unplugged, or the folder was moved."""


def choose_place(data_file: Path, folder: Path) -> None:
    """Make a folder the second place. Raises UserError where it cannot be, or the data is plain."""
    _refuse_plain(data_file)
    data_folder = data_file.parent.resolve()
    if folder.resolve() == data_folder or data_folder in folder.resolve().parents:
        raise UserError(
            translate(
                "SecondPlace",
                "This folder is in the data folder: what takes one takes the other. Choose a stick, or a "
                "folder that is synchronised.",
            )
        )
    with file_failures_in_words():
        atomic_write(folder / PLACE_MARKER, lambda path: path.write_text(_WORDS, "utf-8"))


def deliver(data_file: Path, folder: Path) -> Backup | None:
    """Copy the newest backup there unless it is there already; answer it once it was read back.

    Copies that were to go by today or earlier, because they hold what was destroyed, go. Raises PlaceAbsent, or UserError where the data is plain, the place full or the copy not what it was.
    """
    _refuse_plain(data_file)
    newest = next(iter(backups_of(data_file).backups()), None)
    if newest is None:
        return None
    with file_failures_in_words():
        listed = delivered_list(data_file, folder)
        listed.folder.mkdir(exist_ok=True)
        _carry_tombstones(data_file.parent, listed)
        is_there = any(there.sha256 == newest.sha256 for there in listed.backups())
        if not is_there:
            source = backups_of(data_file).path_of(newest)
            _refuse_plain_file(source)
            refuse_without_room(listed.folder, source.stat().st_size)
            copy = replace(newest, sequence=max(newest.sequence, listed.next_sequence()))
            _copy(source, listed.path_of(copy), copy)
            listed.add(copy)
            listed.remove(listed.backups()[KEPT_THERE:])
        let_go_there(listed, date.today())
    return None if is_there else newest


def let_go_there(listed: BackupList, today: date) -> None:
    """Delete the copies in a second place that were to go by today or earlier."""
    due = [promise for promise in read_beside(listed.folder).promises if promise.day <= today]
    gone = overdue(listed.backups(), due, today)
    listed.remove(gone)
    if gone:
        listed.forget_files_up_to(gone[-1].sequence)


def _carry_tombstones(data_folder: Path, listed: BackupList) -> None:
    """Tell the place what was destroyed since the last delivery: all that is there already may hold it.

    Numbers there are its own, because several computers may have delivered there, one after the other; and
    no folder is set aside there: `last_folder` says instead which backup here a promise is about.
    """
    here, there = read_beside(data_folder), read_beside(listed.folder)
    known = {(promise.last_folder, promise.day) for promise in there.promises}
    last = listed.next_sequence() - 1
    fresh = {
        CleanBy(last, promise.last_backup, promise.day)
        for promise in here.promises
        if (promise.last_backup, promise.day) not in known
    }
    told = Buried(here.graves | there.graves, there.promises | fresh)
    if told != there:
        write_beside(listed.folder, told)


def delivered(data_file: Path, folder: Path) -> tuple[Backup, ...]:
    """The backups of this data that are there, the newest first. Raises PlaceAbsent."""
    with file_failures_in_words():
        return delivered_list(data_file, folder).backups()


def delivered_list(data_file: Path, folder: Path) -> BackupList:
    """The list of what is there: each notebook has a folder of its own, told by its random identity.

    Raises PlaceAbsent.
    """
    if not (folder / PLACE_MARKER).is_file():
        raise PlaceAbsent(
            translate(
                "SecondPlace",
                "The second place for backups is not there now. Plug the stick in, or choose another "
                "folder in the settings; backups on this computer go on.",
            )
        )
    return BackupList(folder / f"carnet-{read_envelope(data_file.parent).identity[:8]}")


def _copy(source: Path, target: Path, backup: Backup) -> None:
    write_file(sidecar_of(target), read_file(sidecar_of(source)))
    atomic_write(target, lambda fresh: copyfile(source, fresh))
    _forget_cached(target)
    if sha256_of(target) != backup.sha256:
        target.unlink()
        sidecar_of(target).unlink(missing_ok=True)
        raise failure(FailureKind.DISK)


def _forget_cached(path: Path) -> None:
    """Have the reading come from the disk itself, where the system can be asked for that."""
    if not hasattr(os, "posix_fadvise"):
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
    finally:
        os.close(descriptor)


def _refuse_plain(data_file: Path) -> None:
    if not has_key_file(data_file.parent):
        raise UserError(
            translate(
                "SecondPlace",
                "Your data has no password yet, so its backups must not leave this computer: whoever finds "
                "them would read everything. Protect the data with a password first.",
            )
        )


def _refuse_plain_file(source: Path) -> None:
    if is_plain(source) or not sidecar_of(source).exists():
        raise failure(FailureKind.NOT_ENCRYPTED)
