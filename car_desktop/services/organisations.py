"""Service centres, schools and partners: list, create, edit, and the ministry's directory."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from car_desktop.domain.entities import Community, DayOff, Organisation, Position
from car_desktop.domain.errors import UserError
from car_desktop.domain.text import folded, matches
from car_desktop.domain.values import OrganisationKind
from car_desktop.i18n import translate
from car_desktop.services.letterheads import forget_letterhead
from car_desktop.services.refusals import found, named
from car_desktop.services.typed_text import typed_line
from car_desktop.typography import sort_key

LONGEST_CODE = 16
LONGEST_POSTAL_CODE = 7
LONGEST_WEB_ADDRESS = 500


@dataclass(frozen=True, slots=True)
class OrganisationLine:
    """One organisation in a list."""

    id: int
    uuid: str
    name: str
    kind: OrganisationKind
    official_code: str
    city: str
    parent_id: int | None
    parent: str
    people: int


@dataclass(frozen=True, slots=True)
class OrganisationDraft:
    """What a person types to create or change an organisation."""

    name: str
    kind: OrganisationKind = OrganisationKind.SCHOOL
    official_code: str = ""
    city: str = ""
    postal_code: str = ""
    website: str = ""
    parent_id: int | None = None


@dataclass(frozen=True, slots=True)
class OrganisationChoice:
    """An organisation as forms offer it."""

    id: int
    name: str


def organisations(
    session: Session, search: str = "", kind: OrganisationKind | None = None
) -> list[OrganisationLine]:
    """Organisations by name; a search compares names, cities and codes without accents."""
    parent = aliased(Organisation)
    people = (
        select(Position.organisation_id, func.count(Position.person_id.distinct()).label("people"))
        .group_by(Position.organisation_id)
        .subquery()
    )
    statement = (
        select(Organisation, parent.name, func.coalesce(people.c.people, 0))
        .outerjoin(parent, Organisation.parent_id == parent.id)
        .outerjoin(people, people.c.organisation_id == Organisation.id)
    )
    if kind is not None:
        statement = statement.where(Organisation.kind == kind)
    lines = [_line(*row) for row in session.execute(statement)]
    kept = [
        line
        for line in lines
        if not search or matches(search, line.name, line.city, line.official_code, line.parent)
    ]
    return sorted(kept, key=lambda line: sort_key(line.name))


def organisation_choices(session: Session) -> list[OrganisationChoice]:
    """Every organisation, by name, for a form's list."""
    rows = session.execute(select(Organisation.id, Organisation.name))
    return sorted((OrganisationChoice(*row) for row in rows), key=lambda c: sort_key(c.name))


def organisation_draft(session: Session, organisation_id: int) -> OrganisationDraft:
    """One organisation as its form edits it."""
    organisation = found(session, Organisation, organisation_id)
    return OrganisationDraft(
        name=organisation.name,
        kind=organisation.kind,
        official_code=organisation.official_code or "",
        city=organisation.city,
        postal_code=organisation.postal_code,
        website=organisation.website,
        parent_id=organisation.parent_id,
    )


def create_organisation(session: Session, draft: OrganisationDraft) -> int:
    """Add an organisation; raise UserError where its code or its name is already taken."""
    organisation = Organisation(kind=draft.kind, name="")
    _fill(session, organisation, draft)
    session.add(organisation)
    session.flush()
    return organisation.id


def update_organisation(session: Session, organisation_id: int, draft: OrganisationDraft) -> None:
    """Change an organisation."""
    _fill(session, found(session, Organisation, organisation_id), draft)


def delete_organisation(session: Session, organisation_id: int) -> None:
    """Delete an organisation that nothing names any more; raise UserError where something does."""
    organisation = found(session, Organisation, organisation_id)
    if _is_named(session, organisation_id):
        raise UserError(
            translate(
                "Organisations",
                "People, communities or other organisations name this one: change them first.",
            )
        )
    for off in session.scalars(select(DayOff).where(DayOff.organisation_id == organisation_id)):
        session.delete(off)
    forget_letterhead(session, organisation_id)
    session.flush()
    session.delete(organisation)


def organisation_named(session: Session, name: str) -> Organisation | None:
    """The organisation of that name or code, whatever its accents and capitals."""
    wanted = folded(name)
    for organisation in session.scalars(select(Organisation)):
        known = (organisation.name, organisation.short_name, organisation.official_code or "")
        if wanted in {folded(text) for text in known if text}:
            return organisation
    return None


def _line(organisation: Organisation, parent: str | None, people: int) -> OrganisationLine:
    return OrganisationLine(
        id=organisation.id,
        uuid=organisation.uuid,
        name=organisation.name,
        kind=organisation.kind,
        official_code=organisation.official_code or "",
        city=organisation.city,
        parent_id=organisation.parent_id,
        parent=parent or "",
        people=people,
    )


def _fill(session: Session, organisation: Organisation, draft: OrganisationDraft) -> None:
    name = named(
        draft.name, translate("Organisations", "Give the organisation a name: it is empty.")
    )
    code = typed_line(draft.official_code, LONGEST_CODE) or None
    _refuse_taken(session, organisation, name, code)
    _refuse_circle(session, organisation, draft.parent_id)
    organisation.name, organisation.kind, organisation.official_code = name, draft.kind, code
    organisation.city = typed_line(draft.city)
    organisation.postal_code = typed_line(draft.postal_code, LONGEST_POSTAL_CODE).upper()
    organisation.website = typed_line(draft.website, LONGEST_WEB_ADDRESS)
    organisation.parent_id = draft.parent_id


def _refuse_taken(
    session: Session, organisation: Organisation, name: str, code: str | None
) -> None:
    with session.no_autoflush:
        others = session.execute(
            select(Organisation.id, Organisation.name, Organisation.official_code)
        )
        for key, other_name, other_code in others:
            if key == organisation.id:
                continue
            if code and other_code == code:
                raise UserError(
                    translate("Organisations", "This code is already that of {name}.").format(
                        name=other_name
                    )
                )
            # Two schools of the same name exist, and only their codes tell them apart.
            if folded(other_name) == folded(name) and not (code and other_code):
                raise UserError(
                    translate(
                        "Organisations", "{name} already exists: open it, or give this one a code."
                    ).format(name=other_name)
                )


def _refuse_circle(session: Session, organisation: Organisation, parent_id: int | None) -> None:
    key = parent_id
    while key is not None and organisation.id is not None:
        if key == organisation.id:
            raise UserError(
                translate(
                    "Organisations", "An organisation cannot belong to itself: choose another."
                )
            )
        key = session.scalar(select(Organisation.parent_id).where(Organisation.id == key))


def _is_named(session: Session, organisation_id: int) -> bool:
    return any(
        session.scalar(select(column).where(column == organisation_id).limit(1)) is not None
        for column in (
            Position.organisation_id,
            Community.organisation_id,
            Organisation.parent_id,
        )
    )
