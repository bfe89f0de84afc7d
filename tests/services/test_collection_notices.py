"""What people are told when information is collected: versions that never change, and who heard which."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import CollectionNotice, NoticeGiven
from car_desktop.domain.errors import UserError
from car_desktop.domain.values import Language
from car_desktop.services.collection_notices import (
    GAPS,
    Told,
    adopt_notice,
    current_notice,
    give_notice,
    notice_versions,
    take_back_notice,
    told_people,
)
from car_desktop.services.people import delete_person
from car_desktop.services.privacy_office import Office, describe_office, privacy_office
from tests.factories import make_person

TODAY = date(2026, 11, 26)
FRENCH, ENGLISH = Language.FRENCH, Language.ENGLISH
OFFICE = Office("CSS fictif des Battures", "Odile Fictive", "vie.privee@exemple.test")


@pytest.fixture
def office(session: Session) -> Office:
    describe_office(session, OFFICE)
    return OFFICE


def test_who_answers_is_empty_until_told_and_stays_one_row(session: Session) -> None:
    assert not privacy_office(session).is_known
    describe_office(session, OFFICE)
    describe_office(session, Office("CSS fictif", "Odile Fictive", " 418 555-0100 "))
    assert privacy_office(session) == Office("CSS fictif", "Odile Fictive", "418 555-0100")
    assert privacy_office(session).is_known


def test_the_ready_made_notice_says_who_answers(session: Session, office: Office) -> None:
    notice = current_notice(session, ENGLISH)
    assert (notice.version, notice.has_gaps, notice.effective_on) == (0, False, None)
    for said in (
        OFFICE.organisation_name,
        OFFICE.officer_name,
        OFFICE.officer_contact,
        "evaluation",
    ):
        assert said in notice.text


def test_a_notice_that_names_nobody_is_not_adopted(session: Session) -> None:
    notice = current_notice(session, FRENCH)
    assert notice.has_gaps
    with pytest.raises(UserError, match="who answers"):
        adopt_notice(session, FRENCH, notice.text, TODAY)
    with pytest.raises(UserError, match="who answers"):
        give_notice(session, [make_person(session).id], FRENCH, TODAY, TODAY)
    with pytest.raises(UserError, match="empty"):
        adopt_notice(session, FRENCH, " \n ", TODAY)
    assert GAPS[0] in notice.text
    assert notice_versions(session, FRENCH) == ()


def test_other_words_make_another_version_and_the_same_none(session: Session) -> None:
    assert adopt_notice(session, FRENCH, "Avis fictif.", TODAY) == 1
    assert adopt_notice(session, FRENCH, " Avis fictif. ", TODAY) == 1
    assert adopt_notice(session, FRENCH, "Autre avis fictif.", TODAY + timedelta(days=1)) == 2
    assert adopt_notice(session, ENGLISH, "A made-up notice.", TODAY) == 1
    assert [(one.version, one.text) for one in notice_versions(session, FRENCH)] == [
        (2, "Autre avis fictif."),
        (1, "Avis fictif."),
    ]
    assert current_notice(session, FRENCH).effective_on == TODAY + timedelta(days=1)


def test_a_version_never_changes(session: Session) -> None:
    adopt_notice(session, FRENCH, "Avis fictif.", TODAY)
    stored = session.scalars(select(CollectionNotice)).one()
    stored.text = "Autre chose."
    with pytest.raises(RuntimeError, match="never changes"):
        session.flush()
    session.rollback()


def test_people_keep_the_version_that_they_heard(session: Session, office: Office) -> None:
    first, second = make_person(session).id, make_person(session).id
    assert give_notice(session, [first], FRENCH, TODAY, TODAY) == 1
    assert give_notice(session, [first, second], FRENCH, TODAY, TODAY) == 1
    adopt_notice(session, FRENCH, "Autre avis fictif.", TODAY)
    assert give_notice(session, [second], FRENCH, TODAY, TODAY) == 1
    told = told_people(session)
    assert told[first] == (Told(FRENCH, 1, TODAY, is_current=False),)
    assert told[second] == (
        Told(FRENCH, 2, TODAY, is_current=True),
        Told(FRENCH, 1, TODAY, is_current=False),
    )


def test_nobody_is_told_tomorrow_nor_without_being_named(session: Session, office: Office) -> None:
    person = make_person(session).id
    with pytest.raises(UserError, match="date"):
        give_notice(session, [person], FRENCH, TODAY + timedelta(days=1), TODAY)
    with pytest.raises(UserError, match="nobody"):
        give_notice(session, [], FRENCH, TODAY, TODAY)
    assert told_people(session) == {}


def test_a_mistake_is_corrected(session: Session, office: Office) -> None:
    person = make_person(session).id
    give_notice(session, [person], FRENCH, TODAY, TODAY)
    take_back_notice(session, person, FRENCH)
    session.flush()
    assert told_people(session) == {}


def test_who_was_only_told_can_be_deleted_with_it(session: Session, office: Office) -> None:
    person = make_person(session).id
    give_notice(session, [person], FRENCH, TODAY, TODAY)
    delete_person(session, person)
    session.flush()
    assert session.scalars(select(NoticeGiven)).all() == []
