"""Everything that a notebook holds, in a file that other programs read: the way out, whole.

The file says what is private and leaves nothing out: it is for the coach. Its form is told by
`resources/schemas/export.schema.json`. Money is in cents, lengths are in minutes or seconds as their
names say; days and wall-clock times are ISO 8601 without a zone, instants (`updated_at`, `frozen_at`,
`written_at`) in UTC; pictures are base64; texts that hold JSON are given as they are kept.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeAlias

from sqlalchemy import Column, Table, func, select, text
from sqlalchemy.orm import Session

from car_desktop import __version__
from car_desktop.domain.entities import Base
from car_desktop.domain.errors import UserError
from car_desktop.i18n import translate
from car_desktop.progress import Progress
from car_desktop.publishing import atomic_write

FORMAT = "carnet-car-export"
VERSION = 1

KINDS: dict[str, str] = {
    "coach": "coach_profile",
    "organisations": "organisation",
    "letterheads": "letterhead",
    "people": "person",
    "email_addresses": "email_address",
    "positions": "position",
    "communities": "community",
    "memberships": "membership",
    "norms": "norm_set",
    "norm_acceptances": "norm_acceptance",
    "days_off": "day_off",
    "series": "series",
    "meetings": "meeting",
    "agenda_items": "agenda_item",
    "parked_items": "parked_item",
    "replies": "meeting_reply",
    "roles_of_the_day": "meeting_role",
    "attendance": "attendance",
    "stays": "stay",
    "releases": "release",
    "notes": "practice_note",
    "note_versions": "note_version",
    "commitments": "commitment",
    "commitment_reviews": "commitment_review",
    "meeting_versions": "meeting_version",
    "certificates": "certificate",
    "learning_activities": "learning_activity",
    "hours_duties": "hours_duty",
    "counting_rules": "counting_rule",
    "agenda_templates": "agenda_template",
    "note_templates": "note_template",
    "name_aliases": "name_alias",
    "report_layouts": "report_layout",
    "privacy_offices": "privacy_office",
    "collection_notices": "collection_notice",
    "notices_given": "notice_given",
    "consents": "consent",
    "privacy_requests": "privacy_request",
    "retention_rules": "retention_rule",
    "retention_holds": "retention_hold",
    "disposals": "disposal",
    "tombstones": "tombstone",
    "privacy_incidents": "privacy_incident",
    "accesses": "access_entry",
    "drafts": "draft",
}
"""What the file calls each kind of row, and the table it comes from; parents before children."""

LEFT_OUT = frozenset({"row_digest"})
"""What the program keeps for itself: sums that are true of this file alone."""

Plain: TypeAlias = str | int | float | bool | date | time | None

_ROWS_AT_ONCE = 1_000
_PLACES = {"id": -2, "uuid": -1, "updated_at": 1}


@dataclass(frozen=True, slots=True)
class Heading:
    """What the file says about itself before its rows."""

    produced_at: datetime  # UTC
    program_version: str
    schema: str
    counts: dict[str, int]

    @property
    def rows(self) -> int:
        """How many rows there are in all."""
        return sum(self.counts.values())


def write_everything(
    session: Session, out: Path, progress: Progress, produced_at: datetime | None = None
) -> Heading:
    """Publish the whole notebook as JSON or as a workbook, by the suffix of the file.

    Raises UserError for another suffix, and where nothing can be written there.
    """
    heading = _heading(session, produced_at or datetime.now(UTC))
    match out.suffix.lower():
        case ".json":
            from car_desktop.services.whole_export_json import write
        case ".xlsx":
            from car_desktop.services.whole_export_workbook import write
        case _:
            raise UserError(
                translate(
                    "WholeExport", "All the data is written as .json or .xlsx: end the name so."
                )
            )
    atomic_write(out, lambda temporary: write(session, heading, temporary, progress))
    return heading


def columns_of(kind: str) -> tuple[str, ...]:
    """The names of what is told of each row of a kind: what it is called, what it says, its last change."""
    return tuple(column.name for column in _columns(kind))


def rows_of(session: Session, kind: str) -> Iterator[tuple[Plain, ...]]:
    """The rows of a kind, oldest first, a thousand in memory at once."""
    found = session.execute(
        select(*_columns(kind)).order_by(_table(kind).c.id),
        execution_options={"yield_per": _ROWS_AT_ONCE},
    )
    for row in found:
        yield tuple(map(_plain, row))


class Steps:
    """Tells the progress of a long writing, now and then."""

    def __init__(self, heading: Heading, progress: Progress) -> None:
        self._total = max(heading.rows, 1)
        self._progress = progress
        self._done = 0
        progress(0, self._total)

    def __call__(self) -> None:
        """One more row is written."""
        self._done += 1
        if self._done % _ROWS_AT_ONCE == 0:
            self._progress(self._done, self._total)


def _heading(session: Session, produced_at: datetime) -> Heading:
    counts = {
        kind: session.scalar(select(func.count()).select_from(_table(kind))) or 0 for kind in KINDS
    }
    revision = session.scalar(text("SELECT version_num FROM alembic_version"))
    return Heading(produced_at.astimezone(UTC), __version__, str(revision), counts)


def _columns(kind: str) -> list[Column[Any]]:
    return sorted(_table(kind).columns, key=lambda column: _PLACES.get(column.name, 0))


def _table(kind: str) -> Table:
    return Base.metadata.tables[KINDS[kind]]


def _plain(value: object) -> Plain:
    """A value of a column as files may hold it."""
    match value:
        case StrEnum():
            return value.value
        case bytes():
            return b64encode(value).decode("ascii")
        case None | str() | bool() | int() | float() | date() | time():
            return value
        case _:
            raise TypeError(f"{type(value).__name__} has no form in an export")
