"""Organisations by hand and from the ministry's directory."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from car_desktop.domain.entities import Organisation
from car_desktop.domain.errors import UserError
from car_desktop.domain.values import OrganisationKind
from car_desktop.formats.school_directory import Directory, OrganisationRow
from car_desktop.services.directory_import import import_organisations
from car_desktop.services.organisations import (
    OrganisationDraft,
    create_organisation,
    delete_organisation,
    organisation_draft,
    organisation_named,
    organisations,
    update_organisation,
)
from car_desktop.storage.database import Session
from tests.factories import make_organisation, make_person, make_position

CENTRE = OrganisationRow(2, "990000", "CSS des Essais", OrganisationKind.SERVICE_CENTRE)


def school(name: str = "École des Essais", city: str = "Essaiville") -> OrganisationRow:
    return OrganisationRow(
        3, "990001", name, OrganisationKind.SCHOOL, city=city, parent_code="990000"
    )


def held(session: Session, code: str) -> Organisation:
    return session.scalars(select(Organisation).where(Organisation.official_code == code)).one()


def test_the_directory_creates_schools_under_their_service_centre(session: Session) -> None:
    done = import_organisations(session, Directory((CENTRE, school())))
    assert done.created == ("CSS des Essais", "École des Essais")
    (line,) = organisations(session, "essaiville")
    assert line.parent == "CSS des Essais"


def test_reading_the_same_directory_again_changes_nothing(session: Session) -> None:
    import_organisations(session, Directory((CENTRE, school())))
    again = import_organisations(session, Directory((CENTRE, school())))
    assert (again.created, again.updated, again.unchanged) == ((), (), 2)


def test_a_newer_directory_updates_what_nobody_edited(session: Session) -> None:
    import_organisations(session, Directory((CENTRE, school())))
    done = import_organisations(session, Directory((CENTRE, school(name="École Nouvelle"))))
    assert done.updated == ("École Nouvelle",)


def test_a_newer_directory_never_touches_an_edited_value(session: Session) -> None:
    import_organisations(session, Directory((CENTRE, school())))
    key = held(session, "990001").id
    draft = organisation_draft(session, key)
    update_organisation(
        session,
        key,
        OrganisationDraft("Mon école", draft.kind, draft.official_code, city=draft.city),
    )
    done = import_organisations(
        session, Directory((CENTRE, school(name="École Nouvelle", city="Ailleurs")))
    )
    assert held(session, "990001").name == "Mon école"
    assert held(session, "990001").city == "Ailleurs"
    assert done.updated == ("Mon école",)
    again = import_organisations(session, Directory((CENTRE, school(name="École Nouvelle"))))
    assert held(session, "990001").name == "Mon école"
    assert again.created == ()


def test_a_centre_known_only_by_its_schools_is_created_with_its_name(session: Session) -> None:
    lone = OrganisationRow(
        2,
        "990009",
        "École Seule",
        OrganisationKind.SCHOOL,
        parent_code="990008",
        parent_name="CSS Nommé",
    )
    import_organisations(session, Directory((lone,)))
    assert held(session, "990008").name == "CSS Nommé"
    assert held(session, "990009").parent_id == held(session, "990008").id


def test_a_name_or_a_code_already_taken_is_refused(session: Session) -> None:
    create_organisation(session, OrganisationDraft("École Une", official_code="990001"))
    with pytest.raises(UserError, match="already that of École Une"):
        create_organisation(session, OrganisationDraft("Autre", official_code="990001"))
    with pytest.raises(UserError, match="already exists"):
        create_organisation(session, OrganisationDraft("ecole une"))
    create_organisation(session, OrganisationDraft("École Une", official_code="990002"))


def test_an_organisation_never_belongs_to_itself(session: Session) -> None:
    parent = create_organisation(session, OrganisationDraft("CSS"))
    child = create_organisation(session, OrganisationDraft("École", parent_id=parent))
    with pytest.raises(UserError, match="itself"):
        update_organisation(session, parent, OrganisationDraft("CSS", parent_id=child))


def test_an_organisation_that_people_name_is_not_deleted(session: Session) -> None:
    organisation = make_organisation(session)
    make_position(session, make_person(session), organisation)
    with pytest.raises(UserError, match="change them first"):
        delete_organisation(session, organisation.id)


def test_one_that_nothing_names_is_deleted_and_found_no_more(session: Session) -> None:
    organisation = make_organisation(session, "École à Effacer")
    assert organisation_named(session, "ECOLE A EFFACER") is organisation
    delete_organisation(session, organisation.id)
    session.flush()
    assert organisation_named(session, "École à Effacer") is None
