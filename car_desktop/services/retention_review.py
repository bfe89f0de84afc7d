"""The review carried out: piece by piece, so that whoever writes meanwhile never waits long.

Each piece is one transaction, whole in itself: what went, its tombstones, its line in the log of accesses,
and the certificate of its kind of record, which then counts all that went until that piece. Stopped in
between, for whatever reason, nothing has to be set right: the rest is still due.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import groupby

from sqlalchemy import select
from sqlalchemy.orm import Session

from car_desktop.domain.destruction.burial import Burial
from car_desktop.domain.destruction.graves import Grave, bury, entomb
from car_desktop.domain.entities import AccessEntry, Certificate
from car_desktop.domain.privacy import AccessAction, DisposalKind, RecordCategory
from car_desktop.domain.values import SchoolYear
from car_desktop.services.access_log import purge_access_log, record_access
from car_desktop.services.disposals import Doing, Done, register_disposal, rule_words
from car_desktop.services.retention import RuleRow
from car_desktop.services.retention_due import (
    DueKey,
    DueRow,
    due_records,
    graves_of,
    log_kept_from,
    table_of,
)

_ROWS_IN_A_PIECE = 2_000
_PEOPLE_IN_A_PIECE = 10
"""All texts are read for each piece, and everybody in it is looked for in them."""

_ACTIONS = {
    DisposalKind.DESTROY: AccessAction.DESTROYED,
    DisposalKind.DEPERSONALISE: AccessAction.DEPERSONALISED,
}


@dataclass(frozen=True, slots=True)
class Piece:
    """Some of what is due: by one rule, in these communities, at most so many at once."""

    rule: RuleRow
    last_year: SchoolYear
    community_ids: frozenset[int | None]
    count: int  # what was due when it was planned
    at_most: int | None = None


@dataclass
class _Kind:
    """What was done until now to one kind of record."""

    burial: Burial = field(default_factory=Burial)
    purged: dict[str, int] = field(default_factory=dict)
    numbers: dict[str, int] = field(default_factory=dict)
    certificate: int | None = None


class Review:
    """One carrying out of the lines that were kept ticked; a piece that was refused ends it."""

    def __init__(self, keys: Iterable[DueKey], day: date) -> None:
        self._keys = frozenset(keys)
        self._day = day
        self._kinds: dict[RecordCategory, _Kind] = defaultdict(_Kind)

    def pieces(self, session: Session) -> tuple[Piece, ...]:
        """What there is to do, in its order."""
        due = [row for row in due_records(session, self._day) if row.key in self._keys]
        by_category = groupby(due, key=lambda row: row.key.category)
        return tuple(piece for _, rows in by_category for piece in _cut(list(rows)))

    def do(self, session: Session, piece: Piece, doing: Doing) -> int | None:
        """Do a piece, in a writing session of its own; answer the certificate that tells it.

        What a hold or another rule came to cover meanwhile stays: there may be nothing left to do.
        """
        kind, rule = self._kinds[piece.rule.category], piece.rule
        if rule.category is RecordCategory.ACCESS_LOG:
            kind.purged = {AccessEntry.__tablename__: _purge_log(session, rule, doing)}
            return self._certify(session, piece, doing)
        found = graves_of(session, rule, piece.community_ids, doing.day)
        graves = found[: piece.at_most]
        if not graves:
            return None
        if rule.category is RecordCategory.CERTIFICATES:
            for year, rank in _last_numbers(session, graves).items():
                kind.numbers[year] = max(kind.numbers.get(year, 0), rank)
        bury(session, graves, kind.burial)
        entomb(session, dict.fromkeys(graves, doing.at))
        rows = sum(grave.table == table_of(rule.category) for grave in graves)
        record_access(
            session,
            _ACTIONS[rule.disposal],
            actor=doing.actor,
            detail=f"{rule.category.value}:{rows}",
            at=doing.at,
        )
        return self._certify(session, piece, doing)

    def _certify(self, session: Session, piece: Piece, doing: Doing) -> int:
        kind = self._kinds[piece.rule.category]
        done = Done(
            kind=piece.rule.disposal,
            rule=rule_words(piece.rule, piece.last_year),
            destroyed=kind.burial.ledger.destroyed | kind.purged,
            depersonalised=kind.burial.ledger.depersonalised,
            category=piece.rule.category,
            numbers=kind.numbers,
        )
        kind.certificate = register_disposal(session, done, doing, kind.certificate)
        return kind.certificate


def _purge_log(session: Session, rule: RuleRow, doing: Doing) -> int:
    first = log_kept_from(rule, doing.day)
    before = datetime.combine(first, datetime.min.time()).astimezone()
    return purge_access_log(session, before, actor=doing.actor, at=doing.at)


def _cut(rows: list[DueRow]) -> Iterator[Piece]:
    """The lines of one kind of record in pieces; a community is never cut in two.

    Who stands for somebody is the same person in all communities: where a rule puts stand-ins, what goes
    goes at once, or those who are in two of them would count twice after an end in between.
    """
    rule, last_year = rows[0].rule, rows[0].last_year
    total = sum(row.count for row in rows)
    everywhere = frozenset(row.key.community_id for row in rows)
    if rule.category is RecordCategory.PEOPLE:
        for done in range(0, total, _PEOPLE_IN_A_PIECE):
            count = min(_PEOPLE_IN_A_PIECE, total - done)
            yield Piece(rule, last_year, everywhere, count, _PEOPLE_IN_A_PIECE)
        return
    if rule.disposal is DisposalKind.DEPERSONALISE and rule.category in _OF_STAND_INS:
        yield Piece(rule, last_year, everywhere, total)
        return
    for some in _of_some_size(rows):
        communities = frozenset(row.key.community_id for row in some)
        yield Piece(rule, last_year, communities, sum(row.count for row in some))


_OF_STAND_INS = frozenset({RecordCategory.ATTENDANCE, RecordCategory.RELEASES})


def _of_some_size(rows: list[DueRow]) -> Iterator[list[DueRow]]:
    some: list[DueRow] = []
    for row in rows:
        some.append(row)
        if sum(one.count for one in some) >= _ROWS_IN_A_PIECE:
            yield some
            some = []
    if some:
        yield some


def _last_numbers(session: Session, graves: Iterable[Grave]) -> dict[str, int]:
    """The highest rank that goes in each school year."""
    uuids = {grave.uuid for grave in graves}
    last: dict[str, int] = {}
    for uuid, number in session.execute(select(Certificate.uuid, Certificate.number)):
        year, _, rank = number.rpartition("-")
        if uuid in uuids:
            last[year] = max(last.get(year, 0), int(rank))
    return last
