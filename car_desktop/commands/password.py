"""Reads a password from the first line of a file: typed on the command line, it would stay in histories."""

from __future__ import annotations

import sys
from pathlib import Path

from car_desktop.domain.errors import UserError
from car_desktop.i18n import translate

STANDARD_INPUT = Path("-")

_LONGEST = 4096  # bytes


def read_password(file: Path) -> str:
    """The first line of a file, or of standard input for « - ». Raises UserError with what to do."""
    try:
        if file == STANDARD_INPUT:
            content = sys.stdin.buffer.readline(_LONGEST)
        else:
            with file.open("rb") as opened:
                content = opened.readline(_LONGEST)
        password = content.decode("utf-8-sig").rstrip("\r\n")
    except OSError as error:
        raise UserError(
            translate(
                "CommandLine", "The password file “{name}” cannot be read: check the path."
            ).format(name=file.name)
        ) from error
    except UnicodeDecodeError as error:
        raise UserError(
            translate(
                "CommandLine", "The password file “{name}” is not in UTF-8: save it so."
            ).format(name=file.name)
        ) from error
    if not password:
        raise UserError(
            translate(
                "CommandLine",
                "The password file “{name}” is empty: put the password on its first line.",
            ).format(name=file.name)
        )
    return password
