"""`restore FILE`: a backup takes the place of the data, which is kept aside."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from car_desktop.commands.console import Console
from car_desktop.commands.data import Place, held
from car_desktop.commands.password import read_password
from car_desktop.commands.required import required
from car_desktop.domain.backups import Compared
from car_desktop.i18n import translate
from car_desktop.storage.keys.for_restore import keys_for
from car_desktop.storage.restore import Keys, keep_present_data, prepare, restore
from car_desktop.storage.upgrade import refuse_without_key


def run(arguments: Namespace, place: Place, console: Console) -> None:
    """Check the backup wholly before the first thing is moved."""
    source = required(arguments.file, translate("CommandLine", "FILE")).absolute()
    folder, password = place.folder, None
    if place.password_file is not None:
        password = read_password(place.password_file)
    with held(folder):
        keys = keys_for(folder, source, password)
        _refuse_locked(folder, keys)
        waiting = prepare(folder, source, keys=keys)
        if keys.adopted is None:
            keep_present_data(folder, key=keys.data)
        aside = restore(waiting)
    lines = [
        translate(
            "CommandLine", "Restored: {meetings} meetings, {notes} notes, {people} people."
        ).format(
            meetings=waiting.counts[Compared.MEETINGS],
            notes=waiting.counts[Compared.NOTES],
            people=waiting.counts[Compared.PEOPLE],
        )
    ]
    if aside is not None:
        said = translate("CommandLine", "What was there before is kept in {folder}")
        lines.append(said.format(folder=aside))
    console.answer(
        {
            "restored": source,
            "kept_aside": aside,
            "schema": waiting.revision,
            "counts": waiting.counts,
        },
        lines,
    )


def _refuse_locked(folder: Path, keys: Keys) -> None:
    """A backup that replaces encrypted data must be as well protected as that data."""
    if keys.adopted is None:
        refuse_without_key(folder, keys.data)
