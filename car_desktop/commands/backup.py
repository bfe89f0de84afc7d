"""`backup [--out FILE]`: a verified copy of the data, in its backups or where one asks."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from car_desktop.commands.console import Console
from car_desktop.commands.data import Place, held, refuse_where_nothing_is
from car_desktop.domain.backups import BackupReason
from car_desktop.domain.errors import UserError
from car_desktop.i18n import translate
from car_desktop.storage.backup import verified_copy
from car_desktop.storage.backups import back_up, backups_of, keep_key_file, sha256_of
from car_desktop.storage.errors import file_failures_in_words
from car_desktop.storage.examination import refuse_stranger
from car_desktop.storage.keys.data_key import DataKey


def run(arguments: Namespace, place: Place, console: Console) -> None:
    """Copy, open again, count, then say where it is; with `--out` the window may be open."""
    refuse_where_nothing_is(place.folder)
    data, key = place.data_file, place.key()
    refuse_stranger(data, key)
    if arguments.out is None:
        with held(place.folder):
            backup = back_up(data, BackupReason.ASKED, key=key)
        out, counts = backups_of(data).path_of(backup), dict(backup.counts)
    else:
        out = arguments.out.absolute()
        counts = _copied(data, out, key)
    console.answer(
        {"file": out, "sha256": sha256_of(out), "verified": True, "counts": counts},
        [translate("CommandLine", "Verified backup: {file}").format(file=out)],
    )


def _copied(data: Path, out: Path, key: DataKey | None) -> dict[str, int]:
    """A copy elsewhere, with its key file beside it; never over the data itself."""
    if out.exists() and out.samefile(data):
        raise UserError(
            translate("CommandLine", "This is the data itself: choose another file for --out.")
        )
    with file_failures_in_words():
        counts = verified_copy(data, out, key=key)
        keep_key_file(data.parent, out)
    return counts
