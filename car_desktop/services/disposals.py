"""Destruction carried out: by the rules that are on, or of one person on demand; each has its certificate.

It is never undone. What goes leaves a tombstone, a table and a random identity, by which it is destroyed
again should a backup bring it back; and a certificate that counts rows and names nobody.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from car_desktop.domain.destruction.graves import Grave, entomb
from car_desktop.domain.destruction.ledger import Ledger
from car_desktop.domain.destruction.people import (
    people_named_alike,
    retire,
    traces_of_person,
)
from car_desktop.domain.destruction.traces import Traces
from car_desktop.domain.entities import Certificate, Disposal, Person
from car_desktop.domain.errors import UserError
from car_desktop.domain.labels import label
from car_desktop.domain.personal_names import known_names
from car_desktop.domain.privacy import AccessAction, DisposalKind, RecordCategory
from car_desktop.domain.retention import clean_on, due_on
from car_desktop.domain.text import folded
from car_desktop.domain.values import SchoolYear
from car_desktop.i18n import translate
from car_desktop.services.access_log import record_access
from car_desktop.services.refusals import found
from car_desktop.services.retention import RuleRow, retention_rules
from car_desktop.services.retention_holds import hold_on_person, refuse_held


@dataclass(frozen=True, slots=True)
class Doing:
    """Who destroys, when, and what is there today that still holds it.

    `last_backup` is the sequence of the newest backup, `last_folder` the number of the newest folder of
    data set aside by a restore: those and older ones go by the day on the certificate.
    """

    actor: str
    at: datetime  # with its zone
    last_backup: int = 0
    last_folder: int = 0

    @property
    def day(self) -> date:
        """The day, by the clock on the wall."""
        return self.at.astimezone().date()


@dataclass(frozen=True, slots=True)
class DisposalRow:
    """One destruction in the register, with the rows of each table."""

    id: int
    number: str
    kind: DisposalKind
    category: RecordCategory | None
    done_at: datetime  # UTC
    done_by: str
    destroyed: Mapping[str, int]
    depersonalised: Mapping[str, int]
    rule: str
    backups_clean_on: date

    @property
    def rows(self) -> int:
        """How many rows it concerned."""
        return sum(self.destroyed.values()) + sum(self.depersonalised.values())


@dataclass(frozen=True, slots=True)
class Preview:
    """What destroying somebody would do, told before."""

    person_id: int
    name: str
    destroyed: Mapping[str, int]
    depersonalised: Mapping[str, int]
    words: tuple[str, ...] = ()  # parts of the name that nobody else bears
    shared_words: tuple[str, ...] = ()  # parts that others bear: alone, they stay in texts
    named_alike: int = 0  # others of the same name: texts are then left as they are
    kept_until: date | None = None  # by the rule of certificates
    hold: str = ""


@dataclass(frozen=True, slots=True)
class Done:
    """What a certificate says of what was done."""

    kind: DisposalKind
    rule: str
    destroyed: Mapping[str, int]
    depersonalised: Mapping[str, int]
    category: RecordCategory | None = None
    numbers: Mapping[str, int] = field(default_factory=dict)


def disposals(session: Session) -> tuple[DisposalRow, ...]:
    """The register, the latest first."""
    statement = select(Disposal).order_by(Disposal.id.desc())
    return tuple(_row(disposal) for disposal in session.scalars(statement))


def disposal(session: Session, disposal_id: int) -> DisposalRow:
    """One destruction; raise UserError where it is not in the register."""
    return _row(found(session, Disposal, disposal_id))


def last_certificate_destroyed(session: Session, year: SchoolYear) -> int:
    """The highest rank among the certificates of a school year that were destroyed: none is given again."""
    counted = session.scalars(
        select(Disposal.counts).where(Disposal.category == RecordCategory.CERTIFICATES)
    )
    return max((json.loads(text)["numbers"].get(str(year), 0) for text in counted), default=0)


def preview_destruction(session: Session, person_id: int, *, with_words: bool = True) -> Preview:
    """What destroying somebody would do: it is done, on a copy of the data in memory that is thrown away."""
    person = _somebody(session, person_id)
    name, alike = person.full_name, people_named_alike(session, person)
    words = traces_of_person(session, person).words
    shared = known_names([(person.first_name, person.last_name)]).words - words
    hold, kept_until = hold_on_person(session, person_id), _kept_until(session, person)
    ledger = Ledger()
    retire(session, [person], ledger, with_words=with_words)
    return Preview(
        person_id=person_id,
        name=name,
        destroyed=ledger.destroyed,
        depersonalised=ledger.depersonalised,
        words=tuple(sorted(words)),
        shared_words=tuple(sorted(shared)),
        named_alike=alike,
        kept_until=kept_until,
        hold=hold,
    )


def traces_to_forget(session: Session, person_id: int) -> Traces:
    """By what somebody may be named outside the data: in the names of files remembered on this computer."""
    return traces_of_person(session, found(session, Person, person_id))


def destroy_person(
    session: Session, person_id: int, typed_name: str, doing: Doing, *, with_words: bool = True
) -> int:
    """Destroy what is held on somebody, in a writing session; answer the certificate.

    Raises UserError where a hold forbids it, or where the name typed to confirm is another one.
    """
    person = _somebody(session, person_id)
    refuse_held(session, person_id)
    if folded(typed_name) != folded(person.full_name):
        raise UserError(
            translate("Disposals", "Type the name as it is shown to confirm: {name}.").format(
                name=person.full_name
            )
        )
    ledger, uuid = Ledger(), person.uuid
    retire(session, [person], ledger, with_words=with_words)
    grave = Grave("person", uuid, DisposalKind.DESTROY)
    entomb(session, {grave: doing.at})
    record_access(
        session,
        AccessAction.DESTROYED,
        actor=doing.actor,
        subject_kind="person",
        subject_uuid=uuid,
        at=doing.at,
    )
    done = Done(
        kind=DisposalKind.DESTROY,
        rule=translate("Disposals", "On demand: what was held on one person."),
        destroyed=ledger.destroyed,
        depersonalised=ledger.depersonalised,
    )
    return register_disposal(session, done, doing)


def _somebody(session: Session, person_id: int) -> Person:
    """Somebody of whom something is held; raise UserError for what is left of somebody."""
    person = found(session, Person, person_id)
    if person.is_stand_in:
        raise UserError(
            translate("Disposals", "Nothing is held on this person any more: it was destroyed.")
        )
    return person


def rule_words(rule: RuleRow, last_year: SchoolYear) -> str:
    """Why records are due: the kind, the delay, what sets it, and the last school year of which all goes."""
    return translate(
        "Disposals",
        "{kind}: kept %n year(s) after the end of their school year ({source}); up to {year} included.",
        "",
        rule.years,
    ).format(kind=label(rule.category), source=rule.source, year=last_year)


def register_disposal(
    session: Session, done: Done, doing: Doing, certificate: int | None = None
) -> int:
    """Write a certificate, or the counts of one that is already there; answer it."""
    counts = {
        "destroyed": done.destroyed,
        "depersonalised": done.depersonalised,
        "numbers": done.numbers,
        "last_backup": doing.last_backup,
        "last_folder": doing.last_folder,
    }
    if certificate is not None:
        session.get_one(Disposal, certificate).counts = json.dumps(counts)
        session.flush()
        return certificate
    made = Disposal(
        number=_next_number(session, doing.day),
        kind=done.kind,
        category=done.category,
        done_at=doing.at,
        done_by=doing.actor,
        counts=json.dumps(counts),
        rule=done.rule,
        backups_clean_on=clean_on(doing.day),
    )
    session.add(made)
    session.flush()
    return made.id


def _next_number(session: Session, day: date) -> str:
    """« 2026-2027-D003 »."""
    prefix = f"{SchoolYear.of(day)}-D"
    given = session.scalar(
        select(func.count(Disposal.id)).where(Disposal.number.startswith(prefix))
    )
    return f"{prefix}{(given or 0) + 1:03}"


def _kept_until(session: Session, person: Person) -> date | None:
    """The day before which the rule of certificates asks to keep those of somebody, where it does."""
    rule = next(
        (
            rule
            for rule in retention_rules(session)
            if rule.category is RecordCategory.CERTIFICATES and rule.is_on
        ),
        None,
    )
    if rule is None:
        return None
    statement = select(Certificate.school_year, Certificate.issued_on).where(
        Certificate.person_id == person.id
    )
    days = [
        due_on(max(SchoolYear(year).last_day, issued_on), rule.years)
        for year, issued_on in session.execute(statement)
    ]
    return max((day for day in days if day > date.today()), default=None)


def _row(disposal: Disposal) -> DisposalRow:
    counts = json.loads(disposal.counts)
    return DisposalRow(
        id=disposal.id,
        number=disposal.number,
        kind=disposal.kind,
        category=disposal.category,
        done_at=disposal.done_at,
        done_by=disposal.done_by,
        destroyed=counts["destroyed"],
        depersonalised=counts["depersonalised"],
        rule=disposal.rule,
        backups_clean_on=disposal.backups_clean_on,
    )
