"""`list KIND`: the data with its identifiers."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime
from enum import StrEnum

from car_desktop.commands.console import Console, one_line
from car_desktop.commands.data import Place, data_to_read
from car_desktop.domain.errors import UserError
from car_desktop.domain.labels import label
from car_desktop.i18n import translate
from car_desktop.services import listing
from car_desktop.services.references import community_meant, meeting_meant
from car_desktop.storage.database import Session
from car_desktop.typography import current


@dataclass(frozen=True)
class Filters:
    """Which part of the data was asked for."""

    community_id: int | None
    meeting_id: int | None
    today: date


def run(arguments: Namespace, place: Place, console: Console) -> None:
    """Print one kind of rows."""
    kind = arguments.kind
    if kind not in KINDS:
        raise UserError(_choose_a_kind(kind))
    with data_to_read(place) as database, database.reading() as session:
        filters = _filters(session, arguments)
        rows = KINDS[kind](session, filters)
    console.answer(rows, [" · ".join(_words(row)) for row in rows])


def _choose_a_kind(kind: str | None) -> str:
    kinds = ", ".join(KINDS)
    if kind is None:
        return translate("CommandLine", "Say what to list: {kinds}.").format(kinds=kinds)
    return translate(
        "CommandLine", "There is no list of “{kind}”: choose one of these: {kinds}."
    ).format(kind=kind, kinds=kinds)


def _filters(session: Session, arguments: Namespace) -> Filters:
    community, meeting = arguments.community, arguments.meeting
    return Filters(
        community_id=None if community is None else community_meant(session, community),
        meeting_id=None if meeting is None else meeting_meant(session, meeting),
        today=date.today(),
    )


def _communities(session: Session, filters: Filters) -> Sequence[object]:
    return listing.listed_communities(session, filters.community_id)


def _people(session: Session, filters: Filters) -> Sequence[object]:
    return listing.listed_people(session, filters.today, filters.community_id)


def _organisations(session: Session, _filters: Filters) -> Sequence[object]:
    return listing.listed_organisations(session)


def _meetings(session: Session, filters: Filters) -> Sequence[object]:
    return listing.listed_meetings(session, filters.community_id)


def _attendance(session: Session, filters: Filters) -> Sequence[object]:
    if filters.meeting_id is None:
        raise UserError(
            translate(
                "CommandLine",
                "Say which meeting with --meeting: “list meetings” prints their identifiers.",
            )
        )
    return listing.listed_attendance(session, filters.meeting_id)


def _notes(session: Session, filters: Filters) -> Sequence[object]:
    return listing.listed_notes(session, filters.community_id, filters.meeting_id)


def _commitments(session: Session, filters: Filters) -> Sequence[object]:
    return listing.listed_commitments(session, filters.community_id, filters.meeting_id)


KINDS: dict[str, Callable[[Session, Filters], Sequence[object]]] = {
    "communities": _communities,
    "people": _people,
    "organisations": _organisations,
    "meetings": _meetings,
    "attendance": _attendance,
    "notes": _notes,
    "commitments": _commitments,
}

_NOT_FOR_PEOPLE = frozenset({"uuid", "tier", "ends_at"})


def _words(row: object) -> Iterator[str]:
    """A row as one line: whole, in the language being spoken, without what is empty."""
    for column in fields(row):  # type: ignore[arg-type]  # the rows above are dataclasses
        value = getattr(row, column.name)
        if column.name in _NOT_FOR_PEOPLE or value in (None, "", ()):
            continue
        if column.name == "minutes":
            yield current().duration(value)
        elif word := _word(value):
            yield word


def _word(value: object) -> str:
    """One value, as people read it."""
    say = current()
    if isinstance(value, bool):
        return translate("CommandLine", "guest") if value else ""
    if isinstance(value, StrEnum):
        return label(value)
    if isinstance(value, datetime):
        return f"{say.date_medium(value.date())}, {say.time(value.time())}"
    if isinstance(value, date):
        return say.date_medium(value)
    if isinstance(value, tuple):
        return ", ".join("–".join(part) if isinstance(part, tuple) else part for part in value)
    return one_line(str(value))
