"""`protect --password-file FILE`: data under a password, with a recovery key that is told once."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from car_desktop.commands.console import Console
from car_desktop.commands.data import Place, held
from car_desktop.commands.password import read_password
from car_desktop.commands.required import required
from car_desktop.domain.errors import UserError
from car_desktop.i18n import translate
from car_desktop.storage.keys.envelope import new_envelope, refuse_weak
from car_desktop.storage.keys.key_file import has_key_file
from car_desktop.storage.keys.protection import protect
from car_desktop.storage.upgrade import open_database


def run(_arguments: Namespace, place: Place, console: Console) -> None:
    """Encrypt the data and its backups where there are any; else make new data, encrypted."""
    file: Path = required(place.password_file, "--password-file")
    password = read_password(file)
    refuse_weak(password)
    with held(place.folder):
        if has_key_file(place.folder):
            raise UserError(
                translate("CommandLine", "This data is already protected by a password.")
            )
        envelope, key, recovery = new_envelope(password)
        left = protect(place.folder, envelope, key)
        open_database(place.folder, key=key).dispose()
    console.answer(
        {"folder": place.folder, "recovery_key": recovery, "not_encrypted": left},
        [
            translate("CommandLine", "The data in {folder} is encrypted.").format(
                folder=place.folder
            ),
            translate(
                "CommandLine",
                "Recovery key, told this once: {key}. Print it and keep it away from this computer.",
            ).format(key=recovery),
            *(
                translate(
                    "CommandLine", "This damaged file could not be encrypted: delete {file}"
                ).format(file=path)
                for path in left
            ),
        ],
    )
