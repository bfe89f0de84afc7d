"""Notes that were written elsewhere, in Markdown."""

from __future__ import annotations

from pathlib import Path

from car_desktop.domain.errors import UserError
from car_desktop.domain.rich_text_json import to_json
from car_desktop.formats.guards import read_bytes
from car_desktop.i18n import translate


def read_markdown(path: Path) -> str:
    """The note of a file, as notes are kept; raise UserError where it is no text or too long."""
    from car_desktop.formats.markdown import LARGEST, from_markdown, too_long

    content = read_bytes(path, too_large=too_long())
    if len(content) > LARGEST:
        raise UserError(too_long())
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UserError(
            translate(
                "Markdown", "This file is no text in UTF-8: save it again as Markdown in UTF-8."
            )
        ) from error
    return to_json(from_markdown(text))
