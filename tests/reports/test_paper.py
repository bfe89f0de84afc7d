"""A document is written on the paper of its community, unless another is chosen."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from car_desktop.domain.values import MeetingState
from car_desktop.progress import Progress
from car_desktop.reports.base import Look
from car_desktop.reports.document.content import Letterhead
from car_desktop.reports.export import default_options, prepare
from car_desktop.reports.registry import report_type
from car_desktop.services.letterheads import (
    USUAL_PAPER,
    LetterheadDraft,
    PaperChoice,
    PaperKind,
    change_letterhead,
)
from car_desktop.services.profile import Profile, describe_coach
from car_desktop.storage.database import Session
from car_desktop.storage.upgrade import open_database
from tests.factories import make_community, make_meeting, make_member, make_organisation
from tests.reports.reading import Pdf

TODAY = date(2026, 11, 25)


def a_picture(colour: str) -> bytes:
    out = BytesIO()
    Image.new("RGB", (60, 20), colour).save(out, "PNG")
    return out.getvalue()


SCHOOL = LetterheadDraft(a_picture("red"), "", "12, rue Inventée", "Zoé Fictive", "Directrice")
OWN = LetterheadDraft(None, "", "Bureau fictif", "Coach Fictive", "", a_picture("blue"))


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    database = open_database(tmp_path)
    with database.writing() as session:
        yield session
    database.dispose()


@pytest.fixture
def subjects(session: Session) -> dict[str, int]:
    """A meeting of a school's community, the community, and one of its members."""
    school = make_organisation(session, "École du Boisé fictif")
    community = make_community(session)
    community.organisation_id = school.id
    person = make_member(session, community).person
    change_letterhead(session, school.id, SCHOOL)
    change_letterhead(session, None, OWN)
    describe_coach(session, Profile("Coach Fictive"))
    meeting = make_meeting(session, community, state=MeetingState.HELD)
    return {
        "minutes": meeting.id,
        "attendance-register": community.id,
        "hours-slip": person.id,
        "school": school.id,
    }


def look_of(session: Session, kind: str, subject: int, paper: PaperChoice = USUAL_PAPER) -> Look:
    options = default_options(report_type(kind), subject, TODAY)
    return prepare(session, kind, options, today=TODAY, paper=paper).look


def name_on(look: Look) -> str:
    return look.letterhead.name if look.letterhead else ""


@pytest.mark.parametrize("kind", ["minutes", "attendance-register"])
def test_what_concerns_a_community_is_on_the_paper_of_its_school(
    session: Session, subjects: dict[str, int], kind: str
) -> None:
    look = look_of(session, kind, subjects[kind])

    assert look.letterhead == Letterhead(
        "École du Boisé fictif", ("12, rue Inventée",), SCHOOL.logo, ""
    )
    assert (look.signatory, look.signatory_title) == ("Zoé Fictive", "Directrice")
    assert look.signature is None


def test_what_concerns_a_person_is_on_the_coach_s_own(
    session: Session, subjects: dict[str, int]
) -> None:
    look = look_of(session, "hours-slip", subjects["hours-slip"])

    assert name_on(look) == "Coach Fictive"
    assert look.signature == OWN.signature


def test_another_paper_can_be_chosen_or_none(session: Session, subjects: dict[str, int]) -> None:
    meeting, school = subjects["minutes"], subjects["school"]

    own = look_of(session, "minutes", meeting, PaperChoice(PaperKind.OF))
    other = look_of(session, "minutes", meeting, PaperChoice(PaperKind.OF, school))
    plain = look_of(session, "minutes", meeting, PaperChoice(PaperKind.PLAIN))

    assert (name_on(own), name_on(other)) == ("Coach Fictive", "École du Boisé fictif")
    assert plain.letterhead is None
    assert plain.signatory == ""


def test_the_logo_and_the_name_stand_on_the_page(
    session: Session, subjects: dict[str, int], tmp_path: Path
) -> None:
    options = default_options(report_type("minutes"), subjects["minutes"], TODAY)
    prepare(session, "minutes", options).write(tmp_path / "minutes.pdf", Progress())

    pdf = Pdf(tmp_path / "minutes.pdf")

    assert "École du Boisé fictif" in pdf.words
    assert "12, rue Inventée" in pdf.words
    assert len(pdf.reader.pages[0].images) == 1
