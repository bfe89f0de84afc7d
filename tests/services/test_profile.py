"""The coach is described once; the description is never lost nor doubled."""

import pytest
from sqlalchemy import func, select

from car_desktop.domain.entities import CoachProfile
from car_desktop.domain.errors import UserError
from car_desktop.domain.values import Language
from car_desktop.services.profile import Profile, coach_profile, describe_coach
from car_desktop.storage.database import Database, Session

COACH = Profile("Éloïse Fictive", "Conseillère", "CSS Exemple", "e@exemple.org", "418 555-0100")


def test_a_new_database_knows_no_coach_and_writes_documents_in_french(session: Session) -> None:
    assert coach_profile(session) == Profile("", document_language=Language.FRENCH)


def test_what_is_told_is_found_again(database: Database) -> None:
    with database.writing() as session:
        describe_coach(session, COACH)

    with database.reading() as session:
        assert coach_profile(session) == COACH


def test_describing_again_corrects_the_one_description(database: Database) -> None:
    for name in ("First", "Second"):
        with database.writing() as session:
            describe_coach(session, Profile(name))

    with database.reading() as session:
        assert coach_profile(session).name == "Second"
        assert session.scalar(select(func.count()).select_from(CoachProfile)) == 1


def test_a_name_that_is_too_long_is_refused_in_one_sentence(database: Database) -> None:
    with pytest.raises(UserError, match="characters"), database.writing() as session:
        describe_coach(session, Profile("N" * 5000))
