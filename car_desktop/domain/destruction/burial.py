"""What the burials of one destruction share: the count of rows, and who stands in the place of whom."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, TypeVar

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import InstrumentedAttribute, Session, selectinload

from car_desktop.domain.base import Entity, now_utc
from car_desktop.domain.destruction.ledger import Ledger
from car_desktop.domain.destruction.people import next_stand_in, stand_in_name
from car_desktop.domain.entities import Attendance, Meeting, Membership, Person
from car_desktop.domain.privacy import DisposalKind
from car_desktop.domain.values import SchoolYear

T = TypeVar("T")

_DESTROY, _DEPERSONALISE = DisposalKind.DESTROY, DisposalKind.DEPERSONALISE
_AT_A_TIME = 500
"""Rows asked for in one statement."""

Attribute = InstrumentedAttribute[Any]


def some_at_a_time(values: Sequence[T]) -> Iterator[Sequence[T]]:
    """A few hundred values, then the next ones: a rule may bury years of work."""
    for start in range(0, len(values), _AT_A_TIME):
        yield values[start : start + _AT_A_TIME]


@dataclass
class Burial:
    """Give the same one to each piece of a destruction: nobody is then counted twice, alive or not.

    `stand_ins` are keys of people, by the key of whom each stands for. Rows are changed by set, not one by
    one: what a session holds of them is to be read again after.
    """

    ledger: Ledger = field(default_factory=Ledger)
    stand_ins: dict[int, int] = field(default_factory=dict)

    def stand_for(self, session: Session, people: Iterable[int]) -> dict[int, int]:
        """Somebody without a name in the place of each of these people, for what is over."""
        missing = [key for key in dict.fromkeys(people) if key not in self.stand_ins]
        if missing:
            first = next_stand_in(session)
            made = [Person(first_name="", last_name="") for _ in missing]
            for number, other in enumerate(made, start=first):
                other.depersonalise(stand_in_name(number))
            session.add_all(made)
            session.flush()
            self.stand_ins |= zip(missing, (other.id for other in made), strict=True)
        return self.stand_ins

    def delete(
        self,
        session: Session,
        kind: type[Entity],
        keys: Sequence[int],
        part: Attribute | None = None,
    ) -> None:
        """Take rows away; `part` is the column by which what belongs to them points to them."""
        if part is not None:
            table: type[Any] = part.class_  # type: ignore[assignment]  # none of ours is an alias
            self.delete(
                session, table, session.scalars(select(table.id).where(part.in_(keys))).all()
            )
        for some in some_at_a_time(keys):
            session.execute(_unseen(delete(kind).where(kind.id.in_(some))))
        self.ledger.enter_all(_DESTROY, kind, keys)

    def change(self, session: Session, kind: type[Entity], rows: list[dict[str, Any]]) -> None:
        """Write other values in rows that stay; each names its `id`, and all of them the same columns."""
        if rows:
            at = now_utc()
            session.execute(update(kind), [{**row, "updated_at": at} for row in rows])
            self.ledger.enter_all(_DEPERSONALISE, kind, [row["id"] for row in rows])

    def part_from_memberships(
        self, session: Session, kind: DisposalKind, uuids: Sequence[str], until: dict[int, date]
    ) -> None:
        """End memberships with the years whose attendance goes, so that no rate counts an empty seat.

        `until` is, by community, the end of the last of those years. Where attendance is depersonalised,
        the stand-in was the member of those years.
        """
        statement = (
            select(Membership)
            .where(Membership.uuid.in_(uuids), Membership.community_id.in_(until))
            .order_by(Membership.id)
            .options(selectinload(Membership.person))
        )
        parted = [
            membership
            for membership in session.scalars(statement)
            if (membership.starts_on or date.min) <= until[membership.community_id]
            and not (kind is _DEPERSONALISE and membership.person.is_stand_in)
        ]
        if kind is _DEPERSONALISE:
            people = (one.person_id for one in parted if not one.person.is_stand_in)
            self.stand_for(session, people)
        for membership in parted:
            self._part(session, kind, membership, until[membership.community_id])
        session.flush()

    def _part(
        self, session: Session, kind: DisposalKind, membership: Membership, last: date
    ) -> None:
        is_over = membership.ends_on is not None and membership.ends_on <= last
        self.ledger.enter(kind if is_over else _DEPERSONALISE, membership)
        if kind is _DEPERSONALISE:
            past = Membership(
                community_id=membership.community_id,
                person_id=self.stand_ins[membership.person_id],
                role=membership.role,
                starts_on=membership.starts_on,
                ends_on=membership.ends_on if is_over else last,
            )
            session.add(past)
        if is_over:
            session.delete(membership)
        else:
            membership.starts_on = last + timedelta(days=1)


def last_days_of_attendance(
    session: Session, kind: DisposalKind, uuids: Sequence[str]
) -> dict[int, date]:
    """By community, the end of the last school year in which these marks are; not of those of stand-ins."""
    statement = select(Meeting.community_id, func.max(Meeting.starts_at)).join(
        Attendance, Attendance.meeting_id == Meeting.id
    )
    statement = statement.where(Attendance.uuid.in_(uuids)).group_by(Meeting.community_id)
    if kind is _DEPERSONALISE:
        statement = statement.join(Person, Attendance.person_id == Person.id)
        statement = statement.where(Person.name_key != "")
    return {key: SchoolYear.of(at.date()).last_day for key, at in session.execute(statement)}


def _unseen(statement: Any) -> Any:
    """What the session holds is read again in the end: it need not look for the rows among that."""
    return statement.execution_options(synchronize_session=False)
