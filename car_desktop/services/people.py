"""People: list, look up, create, edit, and the functions they hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, selectinload

from car_desktop.domain.entities import (
    Attendance,
    Certificate,
    Commitment,
    Community,
    Consent,
    EmailAddress,
    LearningActivity,
    Meeting,
    MeetingReply,
    MeetingRole,
    Membership,
    NameAlias,
    NormAcceptance,
    NoticeGiven,
    Person,
    Position,
    PrivacyRequest,
    Release,
    RetentionHold,
)
from car_desktop.domain.errors import UserError
from car_desktop.domain.periods import is_current, refuse_backwards
from car_desktop.domain.text import folded
from car_desktop.domain.values import Civility, MembershipRole
from car_desktop.formats.people_columns import EMAIL
from car_desktop.i18n import translate
from car_desktop.services.people_lines import PersonLine
from car_desktop.services.refusals import found
from car_desktop.services.typed_text import typed_line

LONGEST_PHONE = 40
LONGEST_EMAIL = 254
_OFFERED = 12


@dataclass(frozen=True, slots=True)
class PositionDraft:
    """A function as a form edits it; `id` is None for a new one."""

    id: int | None = None
    function: str = ""
    organisation_id: int | None = None
    organisation: str = ""
    starts_on: date | None = None
    ends_on: date | None = None


@dataclass(frozen=True, slots=True)
class PersonDraft:
    """What a person types to create or change someone."""

    first_name: str
    last_name: str
    civility: Civility = Civility.NONE
    emails: tuple[str, ...] = ()
    phone: str = ""
    positions: tuple[PositionDraft, ...] = ()


@dataclass(frozen=True, slots=True)
class MembershipOfPerson:
    """One period in a community, on the person's page."""

    community_id: int
    community: str
    role: MembershipRole
    starts_on: date | None
    ends_on: date | None
    is_current: bool


@dataclass(frozen=True, slots=True)
class PersonDetail:
    """The person's page."""

    line: PersonLine
    draft: PersonDraft
    memberships: tuple[MembershipOfPerson, ...] = field(default=())


def people_named(session: Session, typed: str, day: date) -> list[PersonLine]:
    """The first few people whose name holds what is typed, for completion."""
    if not folded(typed):
        return []
    statement = _loaded(select(Person)).where(Person.is_archived.is_(False))
    for word in folded(typed).split():
        statement = statement.where(Person.name_key.contains(word, autoescape=True))
    found_people = session.scalars(statement.order_by(Person.name_key).limit(_OFFERED))
    return [_line(person, day, ()) for person in found_people]


def person_detail(session: Session, person_id: int, day: date) -> PersonDetail:
    """Everything the person's page shows; raise UserError where the person is gone."""
    person = found(session, Person, person_id)
    periods = session.execute(
        select(Membership, Community.name)
        .join(Community)
        .where(Membership.person_id == person_id)
        .order_by(Membership.starts_on.desc().nulls_last(), Membership.id.desc())
    )
    memberships = tuple(
        MembershipOfPerson(
            membership.community_id,
            name,
            membership.role,
            membership.starts_on,
            membership.ends_on,
            is_current(membership.starts_on, membership.ends_on, day),
        )
        for membership, name in periods
    )
    current = tuple(m.community for m in memberships if m.is_current)
    return PersonDetail(_line(person, day, current), _draft(person), memberships)


def create_person(session: Session, draft: PersonDraft) -> int:
    """Add someone; raise UserError where nothing names them or an address is not one."""
    person = Person(first_name="", last_name="")
    _fill(session, person, draft)
    session.add(person)
    session.flush()
    return person.id


def update_person(session: Session, person_id: int, draft: PersonDraft) -> None:
    """Change someone; functions left out of the draft are removed."""
    _fill(session, found(session, Person, person_id), draft)


def archive_person(session: Session, person_id: int, *, archived: bool = True) -> None:
    """Take someone out of the lists, or bring them back; what they did stays."""
    found(session, Person, person_id).is_archived = archived


def delete_person(session: Session, person_id: int) -> None:
    """Delete someone who appears nowhere; raise UserError where a register or a commitment names them."""
    person = found(session, Person, person_id)
    if _is_named(session, person_id):
        raise UserError(
            translate(
                "People",
                "{name} belongs to a community, a register or a commitment: archive instead.",
            ).format(name=person.full_name)
        )
    for alias in session.scalars(select(NameAlias).where(NameAlias.person_id == person_id)):
        session.delete(alias)
    own = select(LearningActivity).where(LearningActivity.person_id == person_id)
    for activity in session.scalars(own):
        session.delete(activity)
    for told in session.scalars(select(NoticeGiven).where(NoticeGiven.person_id == person_id)):
        session.delete(told)
    session.delete(person)


def same_name(session: Session, first_name: str, last_name: str) -> list[str]:
    """The people already there under that name, with what tells them apart, to warn before a double."""
    key = folded(f"{last_name} {first_name}")
    statement = _loaded(select(Person)).where(Person.name_key == key)
    return [
        " · ".join(part for part in (p.full_name, p.email) if part)
        for p in session.scalars(statement)
    ]


def _loaded(statement: Select[Person]) -> Select[Person]:
    return statement.options(
        selectinload(Person.emails),
        selectinload(Person.positions).joinedload(Position.organisation),
    )


def _line(person: Person, day: date, communities: tuple[str, ...]) -> PersonLine:
    position = person.position_on(day)
    organisation = position.organisation if position else None
    return PersonLine(
        id=person.id,
        uuid=person.uuid,
        first_name=person.first_name,
        last_name=person.last_name,
        name=person.sorted_name,
        email=person.email,
        phone=person.phone,
        function=position.function if position else "",
        organisation=organisation.name if organisation else "",
        communities=communities,
        is_archived=person.is_archived,
    )


def _draft(person: Person) -> PersonDraft:
    return PersonDraft(
        first_name=person.first_name,
        last_name=person.last_name,
        civility=person.civility,
        emails=tuple(email.address for email in person.emails),
        phone=person.phone,
        positions=tuple(
            PositionDraft(
                p.id,
                p.function,
                p.organisation_id,
                p.organisation.name if p.organisation else "",
                p.starts_on,
                p.ends_on,
            )
            for p in person.positions
        ),
    )


def _fill(session: Session, person: Person, draft: PersonDraft) -> None:
    first, last = typed_line(draft.first_name), typed_line(draft.last_name)
    if not first and not last:
        raise UserError(translate("People", "Give a first name or a last name: both are empty."))
    person.rename(first, last)
    person.civility = draft.civility
    person.phone = typed_line(draft.phone, LONGEST_PHONE)
    set_emails(person, draft.emails)
    _set_positions(session, person, draft.positions)


def set_emails(person: Person, addresses: Sequence[str]) -> None:
    """Make these the person's addresses, in this order; raise UserError for what is no address."""
    wanted = list(dict.fromkeys(a for a in map(typed_address, addresses) if a))
    known = {email.address: email for email in person.emails}
    for address in known.keys() - set(wanted):
        person.emails.remove(known[address])
    for rank, address in enumerate(wanted):
        if address in known:
            known[address].rank = rank
        else:
            person.emails.append(EmailAddress(address=address, rank=rank))
    person.emails.sort(key=lambda email: email.rank)


def typed_address(typed: str) -> str:
    """An e-mail address as it is kept, or nothing; raise UserError for what is none."""
    address = typed_line(typed, LONGEST_EMAIL).lower()
    if address and not EMAIL.fullmatch(address):
        raise UserError(
            translate("People", "“{address}” is not an e-mail address: correct it.").format(
                address=address
            )
        )
    return address


def _set_positions(session: Session, person: Person, drafts: Sequence[PositionDraft]) -> None:
    known = {position.id: position for position in person.positions}
    kept = {draft.id for draft in drafts}
    for key, position in known.items():
        if key not in kept:
            person.positions.remove(position)
    for draft in drafts:
        refuse_backwards(draft.starts_on, draft.ends_on)
        position = known[draft.id] if draft.id in known else Position()
        if position not in person.positions:
            person.positions.append(position)
        position.function = typed_line(draft.function)
        position.organisation_id = draft.organisation_id
        position.starts_on, position.ends_on = draft.starts_on, draft.ends_on


def _is_named(session: Session, person_id: int) -> bool:
    return any(
        session.scalar(select(column).where(column == person_id).limit(1)) is not None
        for column in (
            Membership.person_id,
            Attendance.person_id,
            Certificate.person_id,
            Consent.person_id,
            Commitment.owner_id,
            Meeting.co_facilitator_id,
            MeetingReply.person_id,
            MeetingRole.person_id,
            NormAcceptance.person_id,
            PrivacyRequest.person_id,
            Release.person_id,
            RetentionHold.person_id,
        )
    )
