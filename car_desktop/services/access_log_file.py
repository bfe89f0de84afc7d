"""The log of accesses as a file that anybody can check: every line, with the digests that chain them."""

from __future__ import annotations

import csv
from io import StringIO
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import AccessEntry
from car_desktop.formats.cell_safety import neutralised
from car_desktop.progress import Progress
from car_desktop.publishing import atomic_write

COLUMNS = (
    "uuid",
    "at",
    "actor",
    "action",
    "subject_kind",
    "subject_uuid",
    "detail",
    "previous",
    "digest",
)
"""As the schema of the export of all the data names them; `at` is in UTC."""

_BYTE_ORDER_MARK = "\ufeff"
_ROWS_AT_ONCE = 1_000


def write_access_log(session: Session, out: Path, progress: Progress) -> int:
    """Publish the whole log as CSV (UTF-8, commas), the oldest line first; answer how many lines."""
    text = StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    count = 0
    for line in session.scalars(
        select(AccessEntry).order_by(AccessEntry.id),
        execution_options={"yield_per": _ROWS_AT_ONCE},
    ):
        writer.writerow([neutralised(_plain(getattr(line, name))) for name in COLUMNS])
        count += 1
        progress(count, 0)
    content = (_BYTE_ORDER_MARK + text.getvalue()).encode()
    atomic_write(out, lambda temporary: temporary.write_bytes(content))
    return count


def _plain(value: object) -> str:
    isoformat = getattr(value, "isoformat", None)
    return str(value) if isoformat is None else str(isoformat(timespec="microseconds"))
