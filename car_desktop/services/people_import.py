"""A planned list of people into the directory and a community, all of it in one step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from car_desktop.domain.entities import (
    Community,
    EmailAddress,
    Membership,
    Organisation,
    Person,
    Position,
)
from car_desktop.domain.text import folded
from car_desktop.domain.values import Civility, CommunityKind, MembershipRole, OrganisationKind
from car_desktop.formats.people_list import DroppedColumn, PeopleList, PersonRow, SkippedLine
from car_desktop.progress import Progress
from car_desktop.services.bulk import without_garbage_collection
from car_desktop.services.people_plan import (
    Choice,
    Match,
    PeoplePlan,
    PlannedPerson,
    plan_people_import,
)
from car_desktop.services.refusals import found

BATCH = 500


@dataclass(frozen=True, slots=True)
class Target:
    """The community that the people join: known by key, or by a name that may be new."""

    community_id: int | None = None
    name: str = ""
    kind: CommunityKind = CommunityKind.SCHOOL_LEADERS
    starts_on: date | None = None


@dataclass(frozen=True, slots=True)
class PeopleImport:
    """What an import did, with a name for each line that changed something."""

    created: tuple[str, ...] = ()
    updated: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    joined: tuple[str, ...] = ()
    undecided: tuple[PlannedPerson, ...] = ()
    created_organisations: tuple[str, ...] = ()
    community_id: int | None = None
    community_created: bool = False
    dropped: tuple[DroppedColumn, ...] = ()
    skipped: tuple[SkippedLine, ...] = ()


@without_garbage_collection()
def import_people(
    session: Session,
    plan: PeoplePlan,
    target: Target | None,
    day: date,
    progress: Progress | None = None,
) -> PeopleImport:
    """Carry out a plan; doubtful lines are left out and named. A second time changes nothing.

    Those who are members on `day`, or later, do not join again.
    """
    progress = progress or Progress()
    work = _Import(session, _Organisations.read(session))
    for index, planned in enumerate(plan.people):
        progress(index, len(plan.people))
        work.take(planned)
        if index % BATCH == 0:
            session.flush()  # one flush of 20 000 people takes twice the time
    session.flush()
    community_id, created = _community(session, target)
    joined = _join(session, community_id, work.people, target, day) if community_id else ()
    return PeopleImport(
        created=tuple(work.created),
        updated=tuple(work.updated),
        unchanged=tuple(work.unchanged),
        joined=joined,
        undecided=plan.doubtful,
        created_organisations=tuple(work.organisations.created),
        community_id=community_id,
        community_created=created,
        dropped=plan.dropped,
        skipped=plan.skipped,
    )


def import_list(  # noqa: PLR0917 - what `import_people` needs, and what makes its plan
    session: Session,
    listed: PeopleList,
    choices: Mapping[int, Choice],
    target: Target | None,
    day: date,
    progress: Progress | None = None,
) -> PeopleImport:
    """Plan again on the data as they are now, with the doubts settled, and carry it out."""
    plan = plan_people_import(session, listed, choices)
    return import_people(session, plan, target, day, progress)


@dataclass(slots=True)
class _Organisations:
    """Organisations by name or code; one that a list names for the first time is created."""

    by_name: dict[str, Organisation]
    created: list[str] = field(default_factory=list)

    @classmethod
    def read(cls, session: Session) -> _Organisations:
        by_name: dict[str, Organisation] = {}
        for organisation in session.scalars(select(Organisation)):
            for text in (
                organisation.official_code,
                organisation.short_name,
                organisation.name,
            ):
                if text:
                    by_name[folded(text)] = organisation
        return cls(by_name)

    def named(self, session: Session, name: str) -> Organisation:
        """The organisation of that name."""
        organisation = self.by_name.get(folded(name))
        if organisation is None:
            organisation = Organisation(kind=kind_by_name(name), name=name)
            session.add(organisation)
            self.by_name[folded(name)] = organisation
            self.created.append(name)
        return organisation


def kind_by_name(name: str) -> OrganisationKind:
    """What a name in a list says of itself; the coach can correct it."""
    plain = folded(name)
    if "services educatifs" in plain or "service " in plain:
        return OrganisationKind.OTHER
    if plain.startswith(("css ", "centre de services scolaire")):
        return OrganisationKind.SERVICE_CENTRE
    if "school board" in plain or plain.startswith("commission scolaire"):
        return OrganisationKind.SCHOOL_BOARD
    if plain.startswith("ecole") or plain.endswith("school"):
        return OrganisationKind.SCHOOL
    return OrganisationKind.CENTRE if "centre" in plain.split() else OrganisationKind.OTHER


@dataclass(slots=True)
class _Import:
    session: Session
    organisations: _Organisations
    created: list[str] = field(default_factory=list)
    updated: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    people: dict[int, tuple[Person, PersonRow]] = field(default_factory=dict)
    known: dict[int, Person] | None = None

    def take(self, planned: PlannedPerson) -> None:
        """Create or complete one person; what the coach already wrote is never overwritten."""
        row = planned.row
        if planned.match is Match.DOUBTFUL:
            return
        if planned.match is Match.REPEATED:
            self._complete_earlier(planned)
            return
        if planned.person_id is None:
            person = Person(
                first_name=row.first_name, last_name=row.last_name, civility=row.civility
            )
            self._complete(person, row)
            self.session.add(person)
            self.created.append(person.full_name)
        else:
            person = self._person(planned.person_id)
            changed = self._complete(person, row)
            (self.updated if changed else self.unchanged).append(person.full_name)
        self.people[row.line] = (person, row)

    def _complete_earlier(self, planned: PlannedPerson) -> None:
        earlier = self.people.get(planned.repeats_line or 0)
        if earlier is not None:
            self._complete(earlier[0], planned.row)

    def _person(self, person_id: int) -> Person:
        if self.known is None:
            statement = select(Person).options(
                selectinload(Person.emails), selectinload(Person.positions)
            )
            self.known = {person.id: person for person in self.session.scalars(statement)}
        return self.known[person_id]

    def _complete(self, person: Person, row: PersonRow) -> bool:
        """Add what is missing; answer whether anything was."""
        changed = False
        held = {email.address for email in person.emails}
        for address in row.emails:
            if address not in held:
                person.emails.append(EmailAddress(address=address, rank=len(person.emails)))
                changed = True
        if row.phone and not person.phone:
            person.phone, changed = row.phone, True
        if row.civility is not Civility.NONE and person.civility is Civility.NONE:
            person.civility, changed = row.civility, True
        return self._complete_position(person, row) or changed

    def _complete_position(self, person: Person, row: PersonRow) -> bool:
        if not row.function and not row.organisation:
            return False
        organisation = (
            self.organisations.named(self.session, row.organisation) if row.organisation else None
        )
        for position in person.positions:
            same_place = organisation is None or position.organisation is organisation
            if same_place and folded(position.function) in ("", folded(row.function)):
                if position.function or not row.function:
                    return False
                position.function = row.function
                return True
        position = Position(function=row.function)
        position.organisation = organisation
        person.positions.append(position)
        return True


def _community(session: Session, target: Target | None) -> tuple[int | None, bool]:
    if target is None or (target.community_id is None and not target.name.strip()):
        return None, False
    if target.community_id is not None:
        return found(session, Community, target.community_id).id, False
    for key, name in session.execute(select(Community.id, Community.name)):
        if folded(name) == folded(target.name):
            return key, False
    community = Community(name=target.name.strip(), kind=target.kind)
    session.add(community)
    session.flush()
    return community.id, True


def _join(
    session: Session,
    community_id: int,
    people: Mapping[int, tuple[Person, PersonRow]],
    target: Target | None,
    day: date,
) -> tuple[str, ...]:
    """Begin a membership for those who have none; the list's role counts where we know it."""
    starts_on = target.starts_on if target else None
    community = found(session, Community, community_id)
    members = {m.person_id for m in community.memberships if m.ends_on is None or m.ends_on >= day}
    joined = []
    for person, row in people.values():
        if person.id in members:
            continue
        members.add(person.id)
        community.memberships.append(
            Membership(person_id=person.id, role=role_named(row.role), starts_on=starts_on)
        )
        joined.append(person.full_name)
    return tuple(joined)


def role_named(text: str) -> MembershipRole:
    """The role that a list's cell names; a member where it says nothing we know."""
    plain = folded(text)
    for start, role in _ROLE_STARTS:
        if plain.startswith(start):
            return role
    return MembershipRole.MEMBER


_ROLE_STARTS: Sequence[tuple[str, MembershipRole]] = (
    ("pilot", MembershipRole.LOCAL_PILOT),
    ("coanim", MembershipRole.CO_FACILITATOR),
    ("co-anim", MembershipRole.CO_FACILITATOR),
    ("co-facil", MembershipRole.CO_FACILITATOR),
    ("cofacil", MembershipRole.CO_FACILITATOR),
    ("accompagn", MembershipRole.COACH),
    ("coach", MembershipRole.COACH),
    ("personne-ressource", MembershipRole.RESOURCE_PERSON),
    ("personne ressource", MembershipRole.RESOURCE_PERSON),
    ("resource", MembershipRole.RESOURCE_PERSON),
    ("cherch", MembershipRole.RESEARCHER),
    ("recherche", MembershipRole.RESEARCHER),
    ("research", MembershipRole.RESEARCHER),
)
