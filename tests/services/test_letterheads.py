"""Whose paper a document is written on: the community's organisation, those above it, the coach's own."""

import pytest

from car_desktop.domain.entities import Letterhead
from car_desktop.domain.errors import UserError
from car_desktop.services.letterheads import (
    MOST_LINES,
    LetterheadDraft,
    change_letterhead,
    letterhead_draft,
    letterheads,
    paper_of_community,
)
from car_desktop.services.organisations import delete_organisation
from car_desktop.services.profile import Profile, describe_coach
from car_desktop.storage.changes import replay
from car_desktop.storage.database import Database, Session
from car_desktop.storage.tracking import track_changes
from tests.factories import make_community, make_organisation

FULL = LetterheadDraft(
    logo=b"\x89PNG logo",
    logo_text="Armoiries fictives",
    lines="12, rue Inventée\nExempleville (Québec) G0A 0A0",
    signatory="Éloïse Fictive",
    signatory_title="Directrice générale",
    signature=b"\x89PNG signature",
)


def paper_name(session: Session, community_id: int | None) -> str | None:
    paper = paper_of_community(session, community_id)
    return None if paper is None else paper.name


def test_what_is_written_is_found_again(session: Session) -> None:
    school = make_organisation(session)
    change_letterhead(session, school.id, FULL)

    assert letterhead_draft(session, school.id) == FULL
    assert letterhead_draft(session, None) == LetterheadDraft()


def test_writing_again_corrects_the_same_letterhead(session: Session) -> None:
    for key in (make_organisation(session).id, None):
        change_letterhead(session, key, FULL)
        change_letterhead(session, key, LetterheadDraft(signatory="Autre Fictif"))

        assert letterhead_draft(session, key) == LetterheadDraft(signatory="Autre Fictif")
    assert session.query(Letterhead).count() == 2


def test_an_emptied_letterhead_is_taken_away(session: Session) -> None:
    change_letterhead(session, None, FULL)
    change_letterhead(session, None, LetterheadDraft(lines=" \n "))

    assert letterheads(session) == ()


def test_the_organisation_s_own_paper_comes_first_then_that_above_then_the_coach_s(
    session: Session,
) -> None:
    centre = make_organisation(session, "CSS fictif")
    school = make_organisation(session, "École fictive")
    school.parent_id = centre.id
    community = make_community(session)
    community.organisation_id = school.id
    describe_coach(session, Profile("Coach Fictive", organisation_name="Bureau fictif"))

    assert paper_name(session, community.id) is None
    change_letterhead(session, None, FULL)
    assert paper_name(session, community.id) == "Bureau fictif"
    change_letterhead(session, centre.id, FULL)
    assert paper_name(session, community.id) == "CSS fictif"
    change_letterhead(session, school.id, FULL)
    assert paper_name(session, community.id) == "École fictive"
    assert paper_name(session, None) == "Bureau fictif"


def test_a_community_without_organisation_takes_the_coach_s_own(session: Session) -> None:
    describe_coach(session, Profile("Coach Fictive"))
    change_letterhead(session, None, FULL)

    assert paper_name(session, make_community(session).id) == "Coach Fictive"


def test_paper_says_everything_that_was_written(session: Session) -> None:
    change_letterhead(session, None, FULL)
    paper = paper_of_community(session, None)

    assert paper is not None
    assert paper.lines == ("12, rue Inventée", "Exempleville (Québec) G0A 0A0")
    assert (paper.logo, paper.logo_text) == (FULL.logo, FULL.logo_text)
    assert (paper.signature, paper.signatory, paper.signatory_title) == (
        FULL.signature,
        FULL.signatory,
        FULL.signatory_title,
    )


def test_letterheads_are_listed_with_the_coach_s_own_first(session: Session) -> None:
    describe_coach(session, Profile("Coach Fictive"))
    for key in (
        make_organisation(session, "Zénith").id,
        make_organisation(session, "Été").id,
        None,
    ):
        change_letterhead(session, key, FULL)

    assert [one.name for one in letterheads(session)] == ["Coach Fictive", "Été", "Zénith"]


def test_a_letterhead_goes_with_its_organisation(session: Session) -> None:
    school = make_organisation(session)
    change_letterhead(session, school.id, FULL)
    delete_organisation(session, school.id)

    assert letterheads(session) == ()


def test_too_many_lines_or_a_line_too_long_are_refused(session: Session) -> None:
    with pytest.raises(UserError, match="at most 6 lines"):
        change_letterhead(session, None, LetterheadDraft(lines="\n".join("abcdefg")))
    with pytest.raises(UserError, match="characters"):
        change_letterhead(session, None, LetterheadDraft(signatory="N" * 5000))
    change_letterhead(session, None, LetterheadDraft(lines="\n\n".join("abcdefg"[:MOST_LINES])))


def test_an_organisation_that_was_deleted_takes_no_letterhead(session: Session) -> None:
    with pytest.raises(UserError, match="no longer exists"):
        change_letterhead(session, 404, FULL)


def test_a_change_of_pictures_is_undone_and_done_again(database: Database) -> None:
    with database.writing() as session:
        change_letterhead(session, None, FULL)
    with database.writing() as session:
        log = track_changes(session)
        change_letterhead(session, None, LetterheadDraft(logo=b"\x89PNG other"))

    replay(database, log, backwards=True)
    with database.reading() as session:
        assert letterhead_draft(session, None) == FULL
    replay(database, log, backwards=False)
    with database.reading() as session:
        assert letterhead_draft(session, None).logo == b"\x89PNG other"
