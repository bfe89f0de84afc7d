"""People: finding them, changing them, and not losing what names them."""

from __future__ import annotations

from datetime import date

import pytest

from car_desktop.domain.errors import UserError
from car_desktop.services.people import (
    PersonDraft,
    PositionDraft,
    archive_person,
    create_person,
    delete_person,
    people_named,
    person_detail,
    same_name,
    update_person,
)
from car_desktop.services.people_lines import people
from car_desktop.storage.database import Session
from tests.factories import make_community, make_member, make_organisation, make_person

TODAY = date(2026, 11, 22)


def names(session: Session, search: str = "", *, archived: bool = False) -> list[str]:
    return [line.name for line in people(session, TODAY, search, archived=archived)]


def test_people_are_sorted_as_french_sorts_them(session: Session) -> None:
    for last in ("Zed", "Étienne", "Eric", "Éric"):
        make_person(session, "Odile", last)
    assert names(session) == ["Eric, Odile", "Éric, Odile", "Étienne, Odile", "Zed, Odile"]


def test_a_search_ignores_accents_order_and_case_and_looks_at_addresses(session: Session) -> None:
    create_person(session, PersonDraft("Éloïse", "Cœur", emails=("bureau@exemple.test",)))
    make_person(session, "Aimé", "Lenom")
    assert names(session, "COEUR elo") == ["Cœur, Éloïse"]
    assert names(session, "bureau") == ["Cœur, Éloïse"]
    assert names(session, "100%") == []


def test_a_person_shows_the_function_and_communities_of_the_day(session: Session) -> None:
    school = make_organisation(session, "École des Essais")
    positions = (
        PositionDraft(function="Enseignement", ends_on=date(2025, 6, 30)),
        PositionDraft(function="Direction", organisation_id=school.id),
    )
    key = create_person(session, PersonDraft("Odile", "Fictive", positions=positions))
    community = make_community(session, "CoP des Essais")
    membership = make_member(session, community)
    membership.person_id = key
    session.flush()
    (line,) = people(session, TODAY, "odile")
    assert (line.function, line.organisation) == ("Direction", "École des Essais")
    assert line.communities == ("CoP des Essais",)
    assert [m.community for m in person_detail(session, key, TODAY).memberships] == [
        "CoP des Essais"
    ]


def test_a_person_without_any_name_is_refused(session: Session) -> None:
    with pytest.raises(UserError, match="both are empty"):
        create_person(session, PersonDraft(" ", ""))


def test_a_wrong_address_is_refused_with_what_was_typed(session: Session) -> None:
    with pytest.raises(UserError, match="odile@"):
        create_person(session, PersonDraft("Odile", "Fictive", emails=("odile@",)))


def test_changing_a_person_keeps_the_addresses_in_their_new_order(session: Session) -> None:
    key = create_person(session, PersonDraft("Odile", "Fictive", emails=("a@e.test", "b@e.test")))
    update_person(session, key, PersonDraft("Odile", "Réelle", emails=("b@e.test", "c@e.test")))
    session.flush()
    detail = person_detail(session, key, TODAY)
    assert detail.draft.emails == ("b@e.test", "c@e.test")
    assert names(session, "reelle") == ["Réelle, Odile"]


def test_a_function_that_ends_before_it_starts_is_refused(session: Session) -> None:
    backwards = PositionDraft(starts_on=TODAY, ends_on=date(2026, 1, 1))
    with pytest.raises(UserError, match="end date"):
        create_person(session, PersonDraft("Odile", "Fictive", positions=(backwards,)))


def test_a_member_is_archived_rather_than_deleted(session: Session) -> None:
    member = make_member(session, make_community(session))
    with pytest.raises(UserError, match="archive"):
        delete_person(session, member.person_id)
    archive_person(session, member.person_id)
    session.flush()
    assert names(session) == []
    assert len(names(session, archived=True)) == 1


def test_someone_whom_nothing_names_is_deleted_with_addresses_and_functions(
    session: Session,
) -> None:
    key = create_person(
        session,
        PersonDraft(
            "Odile", "Fictive", emails=("a@e.test",), positions=(PositionDraft(function="x"),)
        ),
    )
    delete_person(session, key)
    session.flush()
    assert names(session) == []


def test_completion_offers_a_few_and_a_double_is_announced(session: Session) -> None:
    for number in range(30):
        make_person(session, f"Odile{number}", "Fictive")
    assert len(people_named(session, "fic", TODAY)) == 12
    assert people_named(session, "  ", TODAY) == []
    assert same_name(session, "ODILE3", "fictive") == ["Odile3 Fictive"]
