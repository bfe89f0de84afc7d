"""What the two imports say in the same words: what was done."""

from __future__ import annotations

from pathlib import Path

from car_desktop.i18n import translate


def tried_or_done(file: Path, is_dry_run: bool) -> str:
    """The first line of the answer."""
    if is_dry_run:
        text = translate("CommandLine", "Dry run of {file}: nothing was written.")
    else:
        text = translate("CommandLine", "Imported: {file}")
    return text.format(file=file.name)
