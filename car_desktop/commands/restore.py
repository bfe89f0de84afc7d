"""`restore FILE`: a backup takes the place of the data, which is kept aside."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from car_desktop.commands.console import Console
from car_desktop.commands.data import held, opened
from car_desktop.commands.required import required
from car_desktop.domain.backups import Compared
from car_desktop.domain.privacy import AccessAction
from car_desktop.i18n import translate
from car_desktop.services.access_log import record_access
from car_desktop.storage.restore import keep_present_data, prepare, restore
from car_desktop.ui.account import account_name


def run(arguments: Namespace, folder: Path, console: Console) -> None:
    """Check the backup wholly before the first thing is moved."""
    source = required(arguments.file, translate("CommandLine", "FILE")).absolute()
    with held(folder):
        waiting = prepare(folder, source)
        keep_present_data(folder)
        aside = restore(waiting)
        with opened(folder) as database, database.writing() as session:
            record_access(session, AccessAction.RESTORED, actor=account_name())
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
