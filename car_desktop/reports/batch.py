"""A whole set of documents in one go: what it holds, the files written, and why others were not.

One document that cannot be made or written stops none of the others; each file is published whole or not at all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, replace
from datetime import date
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from car_desktop.domain.errors import UserError
from car_desktop.domain.values import Language, SchoolYear
from car_desktop.i18n import translate
from car_desktop.progress import Cancelled, Progress
from car_desktop.reports.export import PreparedDocument, Wanted, default_options
from car_desktop.reports.formats import Format
from car_desktop.reports.registry import ReportType, Subject, report_type
from car_desktop.services.document_subjects import (
    SubjectRow,
    communities_chosen,
    meetings_of_year,
    people_of_year,
)
from car_desktop.services.letterheads import USUAL_PAPER, PaperChoice

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


@dataclass(frozen=True)
class Batch:
    """Which documents: types, one community or all of them, a school year.

    `chosen` are options of some of the types, as a form shows them; the others begin with their defaults.
    """

    kinds: tuple[str, ...]
    community_id: int | None
    year: SchoolYear
    chosen: tuple[tuple[str, Any], ...] = ()
    language: Language | None = None
    paper: PaperChoice = USUAL_PAPER


@dataclass(frozen=True)
class Planned:
    """One document of a set: what is wanted, or why it is left aside."""

    wanted: Wanted
    about: str
    why_not: str = ""


class End(StrEnum):
    """What became of one document."""

    WRITTEN = "written"
    LEFT_ASIDE = "left_aside"  # there is nothing to say in it
    NOT_WRITTEN = "not_written"  # the disk or the folder was in the way


@dataclass(frozen=True)
class Outcome:
    """One line of the summary; `files` where it was written, `why` where it was not."""

    kind: str
    about: str
    end: End
    files: tuple[Path, ...] = ()
    why: str = ""


@dataclass(frozen=True)
class Summary:
    """What a whole set gave; after a cancellation, what was done until then."""

    folder: Path
    outcomes: tuple[Outcome, ...]
    was_stopped: bool = False

    def count(self, end: End) -> int:
        """How many documents ended so."""
        return sum(outcome.end is end for outcome in self.outcomes)


@dataclass(frozen=True)
class Doors:
    """What reads and records for a batch, each in a session of its own."""

    read: Callable[[Wanted], PreparedDocument]
    issue: Callable[[Wanted], object]  # for the types that are recorded when they are made
    is_issued: Callable[[str], bool]


@dataclass(frozen=True)
class Place:
    """Where the files go, of which kind they are, and how they are named."""

    folder: Path
    form: Format
    pattern: str = ""


def planned(session: Session, batch: Batch, today: date) -> tuple[Planned, ...]:
    """Every document of a set, those that are left aside with the reason."""
    communities = communities_chosen(session, batch.community_id)
    keys = [one.id for one in communities]
    rows: dict[Subject, list[SubjectRow]] = {
        Subject.MEETING: meetings_of_year(session, keys, batch.year),
        Subject.COMMUNITY: communities,
        Subject.PERSON: people_of_year(session, keys, batch.year),
        Subject.COACH: [SubjectRow(0, "")],
    }
    types = [report_type(kind) for kind in batch.kinds]
    return tuple(
        Planned(_wanted(batch, one, row.id, today), row.name, _why_not(one, row))
        for one in types
        for row in rows[one.subject]
    )


def write_all(
    documents: tuple[Planned, ...], doors: Doors, place: Place, progress: Progress
) -> Summary:
    """Write them one after the other; asked to stop, answer what was done."""
    outcomes: list[Outcome] = []
    try:
        for outcome in _outcomes(documents, doors, place, progress):
            outcomes.append(outcome)  # noqa: PERF402 - what was done stays when the next one is stopped
    except Cancelled:
        return Summary(place.folder, tuple(outcomes), was_stopped=True)
    return Summary(place.folder, tuple(outcomes))


def _outcomes(
    documents: tuple[Planned, ...],
    doors: Doors,
    place: Place,
    progress: Progress,
) -> Iterator[Outcome]:
    taken: set[str] = set()
    for done, one in enumerate(documents):
        progress(done, len(documents))
        on_the_way = Progress(partial(_still_at, progress, (done, len(documents))))
        yield _outcome(one, doors, place, taken, on_the_way)


def _still_at(progress: Progress, place: tuple[int, int], _done: int, _total: int) -> None:
    """One document goes on: the set is where it was, and may be stopped."""
    progress(*place)


def _wanted(batch: Batch, kind: ReportType, subject: int, today: date) -> Wanted:
    options = dict(batch.chosen).get(kind.id) or default_options(kind, subject, today)
    given: dict[str, Any] = {kind.subject.value: subject} if kind.subject.value else {}
    for option in fields(options):
        if isinstance(getattr(options, option.name), SchoolYear):
            given[option.name] = batch.year
    return Wanted(kind.id, replace(options, **given), batch.language, batch.paper)


def _why_not(kind: ReportType, row: SubjectRow) -> str:
    if not row.takes_place:
        return translate("Batch", "The meeting was cancelled or postponed.")
    if kind.tells_what_happened and not row.is_held:
        return translate("Batch", "The meeting was not held yet.")
    return ""


def _outcome(
    one: Planned, doors: Doors, place: Place, taken: set[str], progress: Progress
) -> Outcome:
    kind = one.wanted.kind
    if one.why_not:
        return Outcome(kind, one.about, End.LEFT_ASIDE, why=one.why_not)
    try:
        if doors.is_issued(kind):
            doors.issue(one.wanted)
        prepared = doors.read(one.wanted)
        document = prepared.document()
        if not place.form.offers(document):
            raise UserError(translate("Batch", "It has no table."))
    except UserError as refusal:
        return Outcome(kind, one.about, End.LEFT_ASIDE, why=str(refusal))
    name = _free(prepared.named(place.pattern), taken)
    out = place.folder / f"{name}{place.form.suffix}"
    try:
        files = place.form.write(document, out, progress)
    except UserError as refusal:
        return Outcome(kind, one.about, End.NOT_WRITTEN, why=str(refusal))
    return Outcome(kind, one.about, End.WRITTEN, files)


def _free(name: str, taken: set[str]) -> str:
    """A name that no other document of the set has; systems that ignore capitals exist."""
    free, number = name, 2
    while free.casefold() in taken:
        free, number = f"{name} ({number})", number + 1
    taken.add(free.casefold())
    return free
