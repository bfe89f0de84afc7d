"""What is due by the rules that are on: counted by kind and community, and where each row is buried.

What a hold covers is not due. Of the notes of a meeting at which somebody held took part, nothing is due:
no program knows whom a text is about.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import ColumnElement, Select, and_, func, not_, or_, select
from sqlalchemy.orm import Session

from car_desktop.domain.destruction.graves import (
    FROZEN_ATTENDANCE,
    FROZEN_COMMITMENTS,
    FROZEN_NOTES,
    Grave,
)
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
        _row(rule, key, own, names, today)
        for rule in _rules(session)
        for key, own in _by_community(rule.category, _due(session, rule, today)).items()
    ]
    order = list(RecordCategory)
    return tuple(
        sorted(rows, key=lambda row: (order.index(row.key.category), sort_key(row.community)))
    )


def graves_of(
    session: Session, rule: RuleRow, community_ids: Iterable[int | None], today: date
) -> list[Grave]:
    """Where the rows of a rule that are due in these communities are buried."""
    wanted = set(community_ids)
    due = [one for one in _due(session, rule, today) if one.community_id in wanted]
    table = _TABLES[rule.category]
    graves = [Grave(table, one.uuid, rule.disposal) for one in due]
    return [*graves, *_with_them(session, rule, wanted, today)]


def is_anything_due(session: Session, today: date) -> bool:
    """Whether the review has anything to propose."""
    return any(_due(session, rule, today) for rule in _rules(session))


def log_kept_from(rule: RuleRow, today: date) -> date:
    """The first day of which the log of accesses is kept."""
    return last_year_due(rule.years, today).last_day + timedelta(days=1)


def _rules(session: Session) -> tuple[RuleRow, ...]:
    return tuple(rule for rule in retention_rules(session) if rule.is_on)


def _due(session: Session, rule: RuleRow, today: date) -> list[Due]:
    holds = standing_holds(session)
    if holds.everything:
        return []
    scope = _Scope(session, rule, holds, last_year_due(rule.years, today).last_day, today)
    return list(_READERS[rule.category](scope))


def _by_community(category: RecordCategory, due: Iterable[Due]) -> dict[DueKey, list[Due]]:
    found: dict[DueKey, list[Due]] = {}
    for one in due:
        found.setdefault(DueKey(category, one.community_id), []).append(one)
    return found


def _row(rule: RuleRow, key: DueKey, due: list[Due], names: dict[int, str], today: date) -> DueRow:
    days = [one.day for one in due]
    return DueRow(
        key,
        names.get(key.community_id or 0, ""),
        len(due),
        min(days),
        max(days),
        rule,
        last_year_due(rule.years, today),
    )


@dataclass(frozen=True, slots=True)
class _Scope:
    """One rule at one day."""

    session: Session
    rule: RuleRow
    holds: Holds
    last: date
    today: date

    @property
    def meetings(self) -> ColumnElement[bool]:
        """The meetings of the years that are over for this rule, in communities that nobody holds."""
        return and_(
            Meeting.starts_at < datetime.combine(self.last + timedelta(days=1), time()),
            Meeting.community_id.not_in(self.holds.communities),
        )

    @property
    def names_people(self) -> bool:
        """Whether what names nobody is left where it is."""
        return self.rule.disposal is DisposalKind.DEPERSONALISE


def _notes(scope: _Scope) -> Iterator[Due]:
    is_private = scope.rule.category is RecordCategory.PRIVATE_NOTES
    private = PracticeNote.visibility == Visibility.PRIVATE
    statement = (
        select(PracticeNote.uuid, Meeting.starts_at, Meeting.community_id)
        .join(Meeting, PracticeNote.meeting_id == Meeting.id)
        .where(scope.meetings, private if is_private else not_(private))
        .where(Meeting.id.not_in(_attended_by(scope.holds)))
    )
    yield from _of_meetings(scope, statement)


def _attended_by(holds: Holds) -> ColumnElement[int]:
    """The meetings at which somebody held took part."""
    marked = select(Attendance.meeting_id).where(Attendance.person_id.in_(holds.people))
    took = select(Commitment.meeting_id).where(Commitment.owner_id.in_(holds.people))
    return marked.union(took).scalar_subquery()


def _attendance(scope: _Scope) -> Iterator[Due]:
    statement = (
        select(Attendance.uuid, Meeting.starts_at, Meeting.community_id)
        .join(Meeting, Attendance.meeting_id == Meeting.id)
        .join(Person, Attendance.person_id == Person.id)
        .where(scope.meetings, Person.id.not_in(scope.holds.people))
    )
    if scope.names_people:
        statement = statement.where(Person.name_key != "")
    yield from _of_meetings(scope, statement)


def _releases(scope: _Scope) -> Iterator[Due]:
    statement = (
        select(Release.uuid, Meeting.starts_at, Meeting.community_id)
        .join(Meeting, Release.meeting_id == Meeting.id)
        .join(Person, Release.person_id == Person.id)
        .where(scope.meetings, Person.id.not_in(scope.holds.people))
    )
    if scope.names_people:
        statement = statement.where(Person.name_key != "")
    yield from _of_meetings(scope, statement)


def _commitments(scope: _Scope) -> Iterator[Due]:
    """By the day of the meeting, or that on which they were closed."""
    statement = (
        select(Commitment.uuid, Meeting.starts_at, Meeting.community_id)
        .join(Meeting, Commitment.meeting_id == Meeting.id)
        .where(
            scope.meetings,
            or_(Commitment.closed_on.is_(None), Commitment.closed_on <= scope.last),
            or_(Commitment.owner_id.is_(None), Commitment.owner_id.not_in(scope.holds.people)),
        )
    )
    if scope.names_people:
        texts = (Commitment.owner_text, Commitment.evidence, Commitment.state_reason)
        said = (text != "" for text in (*texts, Commitment.expected_trace))
        statement = statement.where(or_(Commitment.owner_id.is_not(None), *said))
    yield from _of_meetings(scope, statement)


def _of_meetings(scope: _Scope, statement: Select[str, datetime, int]) -> Iterator[Due]:
    for uuid, starts_at, community_id in scope.session.execute(statement):
        yield Due(uuid, starts_at.date(), community_id)


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
    last_days = _last_days(scope.session)
    certified = _still_certified(scope)
    for person in scope.session.scalars(statement):
        day = last_days.get(person.id, person.updated_at.date())
        if day <= scope.last and person.id not in certified:
            yield Due(person.uuid, day)


def _last_days(session: Session) -> dict[int, date]:
    """The last day on which something is noted of each person."""
    last: dict[int, date] = {}
    meeting_day = func.max(func.date(Meeting.starts_at))
    sources = (
        select(Attendance.person_id, meeting_day).join(Meeting).group_by(Attendance.person_id),
        select(Release.person_id, meeting_day).join(Meeting).group_by(Release.person_id),
        select(Commitment.owner_id, meeting_day).join(Meeting).group_by(Commitment.owner_id),
        select(Meeting.co_facilitator_id, meeting_day).group_by(Meeting.co_facilitator_id),
        select(Membership.person_id, func.max(Membership.ends_on)).group_by(Membership.person_id),
        select(Commitment.owner_id, func.max(Commitment.closed_on)).group_by(Commitment.owner_id),
    )
    for statement in sources:
        for key, day in session.execute(statement):
            if key is not None and day is not None:
                read = day if isinstance(day, date) else date.fromisoformat(day)
                last[key] = max(last.get(key, date.min), read)
    return last


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


def _incidents(scope: _Scope) -> Iterator[Due]:
    """From the day on which the body learnt of it (A-2.1, r. 3.1)."""
    statement = select(PrivacyIncident.uuid, PrivacyIncident.known_on).where(
        PrivacyIncident.known_on <= scope.last
    )
    for uuid, day in scope.session.execute(statement):
        yield Due(uuid, day)


def _accesses(scope: _Scope) -> Iterator[Due]:
    statement = select(AccessEntry.uuid, AccessEntry.at).where(
        AccessEntry.at < datetime.combine(scope.last + timedelta(days=1), time()).astimezone()
    )
    for uuid, at in scope.session.execute(statement):
        yield Due(uuid, at.date())


def _with_them(
    session: Session, rule: RuleRow, community_ids: set[int | None], today: date
) -> Iterator[Grave]:
    """What goes along: the same thing in frozen minutes, and the memberships behind a rate."""
    frozen = _FROZEN.get(rule.category)
    if frozen is None:
        return
    holds = standing_holds(session)
    scope = _Scope(session, rule, holds, last_year_due(rule.years, today).last_day, today)
    keys = [key for key in community_ids if key is not None]
    versions = (
        select(MeetingVersion.uuid)
        .join(Meeting, MeetingVersion.meeting_id == Meeting.id)
        .where(scope.meetings, Meeting.community_id.in_(keys))
        .where(Meeting.id.not_in(_attended_by(holds)))
    )
    for uuid in session.scalars(versions):
        yield Grave(frozen, uuid, rule.disposal)
    if rule.category is RecordCategory.ATTENDANCE:
        memberships = select(Membership.uuid).where(
            Membership.community_id.in_(keys), Membership.person_id.not_in(holds.people)
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

_READERS: dict[RecordCategory, Callable[[_Scope], Iterator[Due]]] = {
    RecordCategory.NOTES: _notes,
    RecordCategory.PRIVATE_NOTES: _notes,
    RecordCategory.ATTENDANCE: _attendance,
    RecordCategory.COMMITMENTS: _commitments,
    RecordCategory.RELEASES: _releases,
    RecordCategory.CERTIFICATES: _certificates,
    RecordCategory.PEOPLE: _people,
    RecordCategory.INCIDENTS: _incidents,
    RecordCategory.ACCESS_LOG: _accesses,
}
