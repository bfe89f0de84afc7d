"""The whole notebook as JSON, row after row: the file may be larger than what memory should hold."""

from __future__ import annotations

import json
from datetime import date, time
from pathlib import Path
from typing import TextIO

from sqlalchemy.orm import Session

from car_desktop.progress import Progress
from car_desktop.services.whole_export import (
    FORMAT,
    KINDS,
    VERSION,
    Heading,
    Plain,
    Steps,
    columns_of,
    rows_of,
)


def write(session: Session, heading: Heading, out: Path, progress: Progress) -> None:
    """Write an object with one list per kind, one row per line."""
    steps = Steps(heading, progress)
    with out.open("w", encoding="utf-8", newline="\n") as file:
        file.write(f"{_heading(heading)}")
        for kind in KINDS:
            file.write(f",\n{_said(kind)}: [")
            _write_rows(session, kind, file, steps)
            file.write("]")
        file.write("\n}\n")


def _heading(heading: Heading) -> str:
    said = {
        "format": FORMAT,
        "version": VERSION,
        "program_version": heading.program_version,
        "schema": heading.schema,
        "produced_at": heading.produced_at.isoformat(timespec="seconds"),
        "counts": heading.counts,
    }
    return "{\n" + ",\n".join(f"{_said(key)}: {_said(value)}" for key, value in said.items())


def _write_rows(session: Session, kind: str, file: TextIO, steps: Steps) -> None:
    columns = columns_of(kind)
    between = "\n"
    for row in rows_of(session, kind):
        values = map(_value, row)
        file.write(f"{between}{_said(dict(zip(columns, values, strict=True)))}")
        between = ",\n"
        steps()


def _value(value: Plain) -> Plain:
    return value.isoformat() if isinstance(value, (date, time)) else value


def _said(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
