"""What is due by the rules that are on: counted by kind and community, and where each row is buried.

What a hold covers is not due. Of the notes of a meeting at which somebody held took part, nothing is due:
no program knows whom a text is about.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, not_, null, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from car_desktop.domain.destruction.frozen import (
    FROZEN_ATTENDANCE,
    FROZEN_COMMITMENTS,
    FROZEN_NOTES,
)
from car_desktop.domain.destruction.graves import Grave
from car_desktop.domain.entities import (
    AccessEntry,
    Attendance,
    Certificate,
    Commitment,
    Community,
    Meeting,
    MeetingVersion,
    Membership,
    Person,
    PracticeNote,
    PrivacyIncident,
    Release,
)
from car_desktop.domain.privacy import DisposalKind, RecordCategory
from car_desktop.domain.retention import due_on, last_year_due
from car_desktop.domain.values import SchoolYear, Visibility
from car_desktop.services.last_days import last_days, told_day
from car_desktop.services.retention import RuleRow, retention_rules
from car_desktop.services.retention_holds import Holds, standing_holds
from car_desktop.typography import sort_key


@dataclass(frozen=True, slots=True)
class DueKey:
    """A line of the review: one kind of record, of one community where such records have one."""

    category: RecordCategory
    community_id: int | None = None


@dataclass(frozen=True, slots=True)
class DueRow:
    """How much of it is due, from when to when, and by which rule."""

    key: DueKey
    community: str
    count: int
    oldest: date
    newest: date
    rule: RuleRow
    last_year: SchoolYear  # the last one of which nothing more is kept


@dataclass(frozen=True, slots=True)
class Due:
    """One record whose time is over."""

    uuid: str
    day: date
    community_id: int | None = None


def due_records(session: Session, today: date) -> tuple[DueRow, ...]:
    """What the review proposes, by kind then by community; nothing where everything is held."""
    names = {key: name for key, name in session.execute(select(Community.id, Community.name))}  # noqa: C416 - a typed dict
    rows = [
        DueRow(
            DueKey(scope.rule.category, key),
            names.get(key or 0, ""),
            count,
            oldest,
            newest,
            scope.rule,
            last_year_due(scope.rule.years, today),
        )
        for scope in _scopes(session, today)
        for key, count, oldest, newest in _counted(scope)
    ]
    order = list(RecordCategory)
    return tuple(
        sorted(rows, key=lambda row: (order.index(row.key.category), sort_key(row.community)))
    )


def graves_of(
    session: Session, rule: RuleRow, community_ids: Collection[int | None], today: date
) -> list[Grave]:
    """Where the rows of a rule that are due in these communities are buried, while it is that rule."""
    scopes = (scope for scope in _scopes(session, today) if scope.rule == rule)
    return [
        grave
        for scope in (replace(every, communities=frozenset(community_ids)) for every in scopes)
        for grave in (
            *(
                Grave(table_of(rule.category), one.uuid, rule.disposal)
                for one in _due(scope)
                if one.community_id in community_ids
            ),
            *_with_them(scope),
        )
    ]


def table_of(category: RecordCategory) -> str:
    """The table in which records of a kind are."""
    return _TABLES[category]


def is_anything_due(session: Session, today: date) -> bool:
    """Whether the review has anything to propose."""
    return any(
        session.execute(_STATEMENTS[scope.rule.category](scope).limit(1)).first() is not None
        if scope.rule.category in _STATEMENTS
        else any(_due(scope))
        for scope in _scopes(session, today)
    )


def log_kept_from(rule: RuleRow, today: date) -> date:
    """The first day of which the log of accesses is kept."""
    return last_year_due(rule.years, today).last_day + timedelta(days=1)


def _rules(session: Session) -> tuple[RuleRow, ...]:
    return tuple(rule for rule in retention_rules(session) if rule.is_on)


def _scopes(session: Session, today: date) -> Iterator[_Scope]:
    """Each rule that is on; none where everything is held."""
    holds = standing_holds(session)
    for rule in () if holds.everything else _rules(session):
        yield _Scope(session, rule, holds, last_year_due(rule.years, today).last_day, today)


def _due(scope: _Scope) -> Iterator[Due]:
    """Each record that a rule makes due."""
    if scope.rule.category in _READERS:
        yield from _READERS[scope.rule.category](scope)
        return
    for uuid, day, community_id in scope.session.execute(_STATEMENTS[scope.rule.category](scope)):
        yield Due(uuid, told_day(day), community_id)


def _counted(scope: _Scope) -> Iterator[tuple[int | None, int, date, date]]:
    """How many are due in each community, from when to when; the database counts where it can."""
    if scope.rule.category in _STATEMENTS:
        due = _STATEMENTS[scope.rule.category](scope).subquery()
        columns = (due.c.community_id, func.count(), func.min(due.c.day), func.max(due.c.day))
        for key, count, oldest, newest in scope.session.execute(
            select(*columns).group_by(due.c.community_id)
        ):
            yield key, count, told_day(oldest), told_day(newest)
        return
    days: dict[int | None, list[date]] = defaultdict(list)
    for one in _due(scope):
        days[one.community_id].append(one.day)
    yield from ((key, len(own), min(own), max(own)) for key, own in days.items())


@dataclass(frozen=True, slots=True)
class _Scope:
    """One rule at one day."""

    session: Session
    rule: RuleRow
    holds: Holds
    last: date
    today: date
    communities: frozenset[int | None] | None = None  # all of them unless said

    @property
    def meetings(self) -> ColumnElement[bool]:
        """The meetings of the years that are over for this rule, in communities that nobody holds."""
        over = and_(
            Meeting.starts_at < datetime.combine(self.last + timedelta(days=1), time()),
            Meeting.community_id.not_in(self.holds.communities),
        )
        if self.communities is None:
            return over
        return and_(over, Meeting.community_id.in_(self.communities))

    @property
    def names_people(self) -> bool:
        """Whether what names nobody is left where it is."""
        return self.rule.disposal is DisposalKind.DEPERSONALISE


Dated = Select[Any, Any, Any]
"""The uuid, the day and the community of each record that is due."""


def _notes(scope: _Scope) -> Dated:
    is_private = scope.rule.category is RecordCategory.PRIVATE_NOTES
    private = PracticeNote.visibility == Visibility.PRIVATE
    return (
        _of_meeting(PracticeNote.uuid)
        .join(Meeting, PracticeNote.meeting_id == Meeting.id)
        .where(scope.meetings, private if is_private else not_(private))
        .where(Meeting.id.not_in(_attended_by(scope.holds)))
    )


def _attended_by(holds: Holds) -> ColumnElement[int]:
    """The meetings at which somebody held took part."""
    marked = select(Attendance.meeting_id).where(Attendance.person_id.in_(holds.people))
    took = select(Commitment.meeting_id).where(Commitment.owner_id.in_(holds.people))
    return marked.union(took).scalar_subquery()


def _attendance(scope: _Scope) -> Dated:
    statement = (
        _of_meeting(Attendance.uuid)
        .join(Meeting, Attendance.meeting_id == Meeting.id)
        .join(Person, Attendance.person_id == Person.id)
        .where(scope.meetings, Person.id.not_in(scope.holds.people))
    )
    return statement.where(Person.name_key != "") if scope.names_people else statement


def _releases(scope: _Scope) -> Dated:
    statement = (
        _of_meeting(Release.uuid)
        .join(Meeting, Release.meeting_id == Meeting.id)
        .join(Person, Release.person_id == Person.id)
        .where(scope.meetings, Person.id.not_in(scope.holds.people))
    )
    return statement.where(Person.name_key != "") if scope.names_people else statement


def _commitments(scope: _Scope) -> Dated:
    """By the day of the meeting, or that on which they were closed."""
    statement = (
        _of_meeting(Commitment.uuid)
        .join(Meeting, Commitment.meeting_id == Meeting.id)
        .where(
            scope.meetings,
            or_(Commitment.closed_on.is_(None), Commitment.closed_on <= scope.last),
            or_(Commitment.owner_id.is_(None), Commitment.owner_id.not_in(scope.holds.people)),
        )
    )
    if not scope.names_people:
        return statement
    texts = (Commitment.owner_text, Commitment.evidence, Commitment.state_reason)
    said = (text != "" for text in (*texts, Commitment.expected_trace))
    return statement.where(or_(Commitment.owner_id.is_not(None), *said))


def _of_meeting(uuid: InstrumentedAttribute[str]) -> Dated:
    day = func.date(Meeting.starts_at)
    return select(uuid.label("uuid"), day.label("day"), Meeting.community_id.label("community_id"))


def _incidents(scope: _Scope) -> Dated:
    """From the day on which the body learnt of it (A-2.1, r. 3.1)."""
    columns = (PrivacyIncident.uuid, PrivacyIncident.known_on.label("day"), _NOWHERE)
    return select(*columns).where(PrivacyIncident.known_on <= scope.last)


def _accesses(scope: _Scope) -> Dated:
    first_kept = datetime.combine(scope.last + timedelta(days=1), time()).astimezone()
    columns = (AccessEntry.uuid, func.date(AccessEntry.at).label("day"), _NOWHERE)
    return select(*columns).where(AccessEntry.at < first_kept)


_NOWHERE = null().label("community_id")


def _certificates(scope: _Scope) -> Iterator[Due]:
    """By the end of the school year that is certified, or the day of issue where that is later."""
    statement = select(
        Certificate.uuid, Certificate.school_year, Certificate.issued_on, Certificate.community_id
    ).where(
        Certificate.person_id.not_in(scope.holds.people),
        Certificate.community_id.not_in(scope.holds.communities),
    )
    for uuid, year, issued_on, community_id in scope.session.execute(statement):
        day = max(SchoolYear(year).last_day, issued_on)
        if day <= scope.last:
            yield Due(uuid, day, community_id)


def _people(scope: _Scope) -> Iterator[Due]:
    """Who belongs to no community any more, by the last day on which anything was noted of them.

    Whoever holds a certificate that its own rule still keeps stays with it.
    """
    belongs = (
        select(Membership.person_id)
        .join(Community, Membership.community_id == Community.id)
        .where(
            Community.is_archived.is_(False),
            or_(Membership.ends_on.is_(None), Membership.ends_on >= scope.today),
        )
    )
    held = select(Membership.person_id).where(Membership.community_id.in_(scope.holds.communities))
    statement = select(Person).where(
        Person.name_key != "",
        Person.id.not_in(belongs),
        Person.id.not_in(held),
        Person.id.not_in(scope.holds.people),
    )
    known = last_days(scope.session)
    certified = _still_certified(scope)
    for person in scope.session.scalars(statement):
        day = known.get(person.id, person.updated_at.date())
        if day <= scope.last and person.id not in certified:
            yield Due(person.uuid, day)


def _still_certified(scope: _Scope) -> set[int]:
    rules = {rule.category: rule for rule in _rules(scope.session)}
    rule = rules.get(RecordCategory.CERTIFICATES)
    if rule is None:
        return set()
    statement = select(Certificate.person_id, Certificate.school_year, Certificate.issued_on)
    return {
        key
        for key, year, issued_on in scope.session.execute(statement)
        if due_on(max(SchoolYear(year).last_day, issued_on), rule.years) > scope.today
    }


def _with_them(scope: _Scope) -> Iterator[Grave]:
    """What goes along: the same thing in frozen minutes, and the memberships behind a rate."""
    session, rule = scope.session, scope.rule
    frozen = _FROZEN.get(rule.category)
    if frozen is None:
        return
    versions = (
        select(MeetingVersion.uuid)
        .join(Meeting, MeetingVersion.meeting_id == Meeting.id)
        .where(scope.meetings, Meeting.id.not_in(_attended_by(scope.holds)))
    )
    for uuid in session.scalars(versions):
        yield Grave(frozen, uuid, rule.disposal)
    if rule.category is RecordCategory.ATTENDANCE:
        memberships = select(Membership.uuid).where(
            Membership.community_id.in_(scope.communities or ()),
            Membership.person_id.not_in(scope.holds.people),
        )
        for uuid in session.scalars(memberships):
            yield Grave("membership", uuid, rule.disposal)


_FROZEN = {
    RecordCategory.NOTES: FROZEN_NOTES,
    RecordCategory.ATTENDANCE: FROZEN_ATTENDANCE,
    RecordCategory.COMMITMENTS: FROZEN_COMMITMENTS,
}

_TABLES = {
    RecordCategory.NOTES: "practice_note",
    RecordCategory.PRIVATE_NOTES: "practice_note",
    RecordCategory.ATTENDANCE: "attendance",
    RecordCategory.COMMITMENTS: "commitment",
    RecordCategory.RELEASES: "release",
    RecordCategory.CERTIFICATES: "certificate",
    RecordCategory.PEOPLE: "person",
    RecordCategory.INCIDENTS: "privacy_incident",
    RecordCategory.ACCESS_LOG: "access_entry",
}

_STATEMENTS: dict[RecordCategory, Callable[[_Scope], Dated]] = {
    RecordCategory.NOTES: _notes,
    RecordCategory.PRIVATE_NOTES: _notes,
    RecordCategory.ATTENDANCE: _attendance,
    RecordCategory.COMMITMENTS: _commitments,
    RecordCategory.RELEASES: _releases,
    RecordCategory.INCIDENTS: _incidents,
    RecordCategory.ACCESS_LOG: _accesses,
}

_READERS: dict[RecordCategory, Callable[[_Scope], Iterator[Due]]] = {
    RecordCategory.CERTIFICATES: _certificates,
    RecordCategory.PEOPLE: _people,
}
