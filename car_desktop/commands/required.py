"""What a command cannot do without, refused in the person's language."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from car_desktop.commands.arguments import PROGRAM
from car_desktop.domain.errors import UserError
from car_desktop.i18n import translate

V = TypeVar("V", str, Path)


def required(value: V | None, name: str) -> V:
    """Return what was given; an empty text counts as missing."""
    if value is None or not str(value).strip():
        raise UserError(
            translate("CommandLine", "{name} is missing. See “{program} --help”.").format(
                name=name, program=PROGRAM
            )
        )
    return value
