"""Lists into the directory: who is known, who is new, who is asked about; one step, one undo."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import func, select

from car_desktop.domain.entities import Community, Membership, Organisation, Person
from car_desktop.domain.values import CommunityKind, MembershipRole, OrganisationKind
from car_desktop.formats.people_list import PeopleList, PersonRow
from car_desktop.services.people import PersonDraft, create_person
from car_desktop.services.people_import import (
    PeopleImport,
    Target,
    import_people,
    kind_by_name,
    role_named,
)
from car_desktop.services.people_plan import Choice, Match, plan_people_import
from car_desktop.storage.changes import replay
from car_desktop.storage.database import Database, Session
from car_desktop.storage.tracking import track_changes

TODAY = date(2026, 11, 22)
TARGET = Target(name="CoP des Essais")


def row(line: int, first: str, last: str, *emails: str, organisation: str = "") -> PersonRow:
    return PersonRow(line, first, last, emails=emails, organisation=organisation)


def listed(*rows: PersonRow) -> PeopleList:
    return PeopleList(rows, {}, 0)


ODILE = row(2, "Odile", "Fictive", "odile@exemple.test", organisation="École des Essais")
AIME = row(3, "Aimé", "Lenom", "aime@exemple.test", organisation="École des Essais")


def imported(
    session: Session,
    people: PeopleList,
    target: Target | None = TARGET,
    choices: dict[int, Choice] | None = None,
) -> PeopleImport:
    return import_people(session, plan_people_import(session, people, choices), target, TODAY)


def count(session: Session, entity: type[Person | Membership | Organisation | Community]) -> int:
    return session.scalar(select(func.count()).select_from(entity)) or 0


def known(session: Session, first: str, last: str, *emails: str) -> int:
    return create_person(session, PersonDraft(first, last, emails=emails))


def test_a_new_list_creates_people_their_school_and_the_community(session: Session) -> None:
    done = imported(session, listed(ODILE, AIME))
    assert done.created == ("Odile Fictive", "Aimé Lenom")
    assert done.joined == done.created
    assert done.community_created
    assert done.created_organisations == ("École des Essais",)
    school = session.scalars(select(Organisation)).one()
    assert school.kind is OrganisationKind.SCHOOL


def test_importing_the_same_list_again_changes_nothing(session: Session) -> None:
    imported(session, listed(ODILE, AIME))
    session.expire_all()
    again = imported(session, listed(ODILE, AIME))
    assert (again.created, again.updated, again.joined) == ((), (), ())
    assert again.unchanged == ("Odile Fictive", "Aimé Lenom")
    assert not again.community_created
    assert (count(session, Person), count(session, Membership)) == (2, 2)


def test_the_address_tells_who_it_is_even_under_a_new_last_name(session: Session) -> None:
    key = known(session, "Odile", "Ancienne", "odile@exemple.test")
    (planned,) = plan_people_import(session, listed(ODILE)).people
    assert (planned.match, planned.person_id) == (Match.EMAIL, key)


def test_an_address_shared_by_an_office_is_asked_about(session: Session) -> None:
    known(session, "Secrétariat", "Central", "odile@exemple.test")
    (planned,) = plan_people_import(session, listed(ODILE)).people
    assert planned.match is Match.DOUBTFUL
    assert [c.name for c in planned.candidates] == ["Secrétariat Central"]


def test_the_name_tells_who_it_is_where_an_address_is_missing(session: Session) -> None:
    key = known(session, "Odile", "Fictive")
    (planned,) = plan_people_import(session, listed(ODILE)).people
    assert (planned.match, planned.person_id) == (Match.NAME, key)
    done = imported(session, listed(ODILE))
    assert done.updated == ("Odile Fictive",)
    person = session.get(Person, key)
    assert person is not None
    assert person.email == "odile@exemple.test"


def test_accents_capitals_and_order_do_not_make_another_person(session: Session) -> None:
    key = known(session, "Éloïse", "Cœur-Essai")
    plan = plan_people_import(session, listed(row(2, "COEUR-ESSAI", "Eloise")))
    assert plan.people[0].person_id == key


def test_a_homonym_with_another_address_is_asked_about_and_left_out(session: Session) -> None:
    known(session, "Odile", "Fictive", "autre@exemple.test")
    done = imported(session, listed(ODILE, AIME))
    assert [planned.row.line for planned in done.undecided] == [2]
    assert done.created == ("Aimé Lenom",)


def test_the_coach_settles_a_doubt_either_way(session: Session) -> None:
    key = known(session, "Odile", "Fictive", "autre@exemple.test")
    same = plan_people_import(session, listed(ODILE), {2: key})
    assert same.people[0].match is Match.CHOSEN
    other = imported(session, listed(ODILE), choices={2: None})
    assert other.created == ("Odile Fictive",)
    assert count(session, Person) == 2


def test_a_name_one_letter_away_is_asked_about(session: Session) -> None:
    known(session, "Marie-Antoinette", "Desrochers-Essai")
    (planned,) = plan_people_import(
        session, listed(row(2, "Marie-Antoinete", "Desrochers-Essai"))
    ).people
    assert planned.match is Match.DOUBTFUL


def test_a_person_listed_twice_is_one_person_with_both_facts(session: Session) -> None:
    twice = row(4, "Odile", "Fictive", "odile@exemple.test", organisation="CSS des Essais")
    done = imported(session, listed(ODILE, twice))
    assert done.created == ("Odile Fictive",)
    person = session.scalars(select(Person)).one()
    assert len(person.positions) == 2


def test_what_the_coach_wrote_is_completed_and_never_overwritten(session: Session) -> None:
    key = create_person(
        session, PersonDraft("Odile", "Fictive", emails=("o@exemple.test",), phone="418 555-0100")
    )
    listed_row = PersonRow(
        2, "Odile", "Fictive", emails=("o@exemple.test", "odile@exemple.test"), phone="000"
    )
    imported(session, listed(listed_row))
    person = session.get(Person, key)
    assert person is not None
    assert person.phone == "418 555-0100"
    assert [email.address for email in person.emails] == ["o@exemple.test", "odile@exemple.test"]


def test_someone_who_left_the_community_may_join_again(session: Session) -> None:
    imported(session, listed(ODILE))
    session.scalars(select(Membership)).one().ends_on = date(2026, 6, 30)
    session.flush()
    assert imported(session, listed(ODILE), Target(name="cop des essais", starts_on=TODAY)).joined


def test_the_whole_import_is_undone_and_redone_in_one_step(database: Database) -> None:
    with database.writing() as session:
        log = track_changes(session)
        imported(session, listed(ODILE, AIME))
    replay(database, log, backwards=True)
    with database.reading() as session:
        assert [count(session, e) for e in (Person, Membership, Organisation, Community)] == [0] * 4
    replay(database, log, backwards=False)
    with database.reading() as session:
        assert count(session, Membership) == 2


def test_a_long_list_is_planned_and_imported_whole(session: Session) -> None:
    rows = [
        row(n, f"Prénom{n}", f"Nom{n % 977}", f"p{n}@exemple.test", organisation=f"École {n % 50}")
        for n in range(2, 2_002)
    ]
    done = imported(session, listed(*rows))
    assert len(done.created) == 2_000
    assert len(done.created_organisations) == 50


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("École du Boisé", OrganisationKind.SCHOOL),
        ("Riverdale High School", OrganisationKind.SCHOOL),
        ("CSS des Essais", OrganisationKind.SERVICE_CENTRE),
        ("CSS des Essais – services éducatifs", OrganisationKind.OTHER),
        ("Fictional Shores School Board", OrganisationKind.SCHOOL_BOARD),
        ("Centre Saint-Essai", OrganisationKind.CENTRE),
        ("Ville d’Essai", OrganisationKind.OTHER),
    ],
)
def test_an_organisation_says_its_kind_by_its_name(name: str, kind: OrganisationKind) -> None:
    assert kind_by_name(name) is kind


def test_roles_are_read_in_both_languages() -> None:
    assert role_named("Pilote local") is MembershipRole.LOCAL_PILOT
    assert role_named("Co-facilitator") is MembershipRole.CO_FACILITATOR
    assert role_named("Organisateur") is MembershipRole.MEMBER


def test_a_new_community_has_the_kind_asked_for(session: Session) -> None:
    imported(session, listed(ODILE), Target(name="CAP", kind=CommunityKind.LEARNING_COMMUNITY))
    community = session.scalars(select(Community)).one()
    assert community.kind is CommunityKind.LEARNING_COMMUNITY
