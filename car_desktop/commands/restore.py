"""`restore FILE`: a backup takes the place of the data, which is kept aside."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from car_desktop.commands.console import Console
from car_desktop.commands.data import Place, held
from car_desktop.commands.password import read_password
from car_desktop.commands.required import required
from car_desktop.domain.backups import Compared
from car_desktop.domain.privacy import AccessAction
from car_desktop.i18n import translate
from car_desktop.services.access_log import record_access
from car_desktop.storage.keys.for_restore import keys_for
from car_desktop.storage.restore import Keys, keep_present_data, prepare, restore
from car_desktop.storage.upgrade import open_database, refuse_without_key
from car_desktop.ui.account import account_name


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
        _record(folder, keys)
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


def _record(folder: Path, keys: Keys) -> None:
    """Tell the log of accesses, which went back as well."""
    database = open_database(folder, key=keys.data)
    with database.writing() as session:
        record_access(session, AccessAction.RESTORED, actor=account_name())
    database.dispose()
