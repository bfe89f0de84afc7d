"""`export --out FILE`: everything that the notebook holds, as JSON or as a workbook."""

from __future__ import annotations

from argparse import Namespace

from car_desktop.commands.console import Console
from car_desktop.commands.data import Place, data_to_read
from car_desktop.commands.required import required
from car_desktop.i18n import translate
from car_desktop.progress import Progress
from car_desktop.services.whole_export import write_everything
from car_desktop.typography import current


def run(arguments: Namespace, place: Place, console: Console) -> None:
    """Write the file, and say that anybody who has it can read it."""
    out = required(arguments.out, "--out").absolute()
    with data_to_read(place) as database, database.snapshot() as session:
        heading = write_everything(session, out, Progress())
    console.answer(
        {"file": out, "rows": heading.rows, "counts": heading.counts, "encrypted": False},
        [
            translate("CommandLine", "Written: {file}").format(file=out),
            translate(
                "CommandLine",
                "{count} rows. This file is not encrypted and holds private notes.",
            ).format(count=current().number(heading.rows)),
        ],
    )
