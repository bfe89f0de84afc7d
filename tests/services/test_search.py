"""Finding by typing: accents, case and word order do not matter."""

from datetime import datetime

from car_desktop.services.search import FoundKind, find
from car_desktop.storage.database import Session
from tests.factories import (
    make_community,
    make_meeting,
    make_organisation,
    make_person,
    make_position,
)


def test_a_person_is_found_without_accents_in_any_order(session: Session) -> None:
    person = make_person(session, "Éloïse", "Cœur-Fictif")
    make_position(session, person, make_organisation(session, "École fictive"), "Direction")
    make_person(session, "Élise", "Autre")
    (found,) = find(session, "eloise COEUR")
    assert (found.kind, found.id) == (FoundKind.PERSON, person.id)
    assert (found.title, found.subtitle) == ("Éloïse Cœur-Fictif", "Direction · École fictive")


def test_a_meeting_is_found_by_its_title_or_its_community(session: Session) -> None:
    community = make_community(session, "CAP des Érables")
    first = make_meeting(session, community, datetime(2026, 9, 1, 9), title="Cœur de l’été")
    second = make_meeting(session, community, datetime(2026, 10, 1, 9))
    kinds = [(item.kind, item.id) for item in find(session, "erables")]
    assert kinds == [
        (FoundKind.COMMUNITY, community.id),
        (FoundKind.MEETING, second.id),
        (FoundKind.MEETING, first.id),
    ]
    assert [item.id for item in find(session, "coeur ete")] == [first.id]
    assert [item.id for item in find(session, "erables été")] == [first.id]


def test_each_kind_keeps_its_share_of_a_short_list(session: Session) -> None:
    for number in range(9):
        community = make_community(session, f"Groupe {number}")
        make_meeting(session, community)
    make_person(session, "Ana", "Groupe")
    kinds = [item.kind for item in find(session, "groupe", limit=6)]
    assert kinds.count(FoundKind.PERSON) == 1
    assert kinds.count(FoundKind.MEETING) >= 2
    assert len(kinds) == 6


def test_wildcards_are_letters(session: Session) -> None:
    make_community(session, "Groupe A")
    make_person(session, "Ana", "Groupe")
    assert find(session, "%") == []
    assert find(session, "_") == []


def test_an_empty_search_finds_nothing(session: Session) -> None:
    make_community(session)
    assert find(session, "  ") == []
