"""`check`: is the data whole, and are its backups what they were?"""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator

from car_desktop.commands.console import Console
from car_desktop.commands.data import Place, refuse_where_nothing_is
from car_desktop.domain.errors import UserError
from car_desktop.i18n import translate
from car_desktop.storage.examination import Examination, examine


def run(_arguments: Namespace, place: Place, console: Console) -> None:
    """Read everything, change nothing; what is wrong is told after what was found."""
    refuse_where_nothing_is(place.folder)
    found = examine(place.data_file, key=place.key())
    console.answer(
        {
            "ok": found.is_sound,
            "schema": found.revision,
            "damage": found.damage,
            "dangling": found.dangling,
            "foreign_values": found.foreign,
            "counts": found.counts,
            "backups": found.sound_backups,
            "damaged_backups": found.damaged_backups,
        },
        _lines(found),
    )
    if not found.is_sound:
        raise UserError(_next_step(found))


def _lines(found: Examination) -> Iterator[str]:
    rows = sum(found.counts.values())
    if not found.is_data_sound:
        yield translate("CommandLine", "The data is damaged (schema {schema}).").format(
            schema=found.revision
        )
    else:
        said = translate("CommandLine", "The data is sound: {rows} rows, schema {schema}.")
        yield said.format(rows=rows, schema=found.revision)
    said = translate("CommandLine", "Verified backups: {sound}; damaged: {damaged}.")
    yield said.format(sound=len(found.sound_backups), damaged=len(found.damaged_backups))


def _next_step(found: Examination) -> str:
    if found.is_data_sound:
        return translate(
            "CommandLine",
            "The data is sound, and {count} of its backups can no longer be used: make a new one.",
        ).format(count=len(found.damaged_backups))
    if found.sound_backups:
        return translate(
            "CommandLine",
            "The data is damaged: stop working in it, and restore backup {number} or an earlier one.",
        ).format(number=found.sound_backups[0])
    return translate(
        "CommandLine",
        "The data is damaged and no backup of it is here: restore one that was kept elsewhere.",
    )
