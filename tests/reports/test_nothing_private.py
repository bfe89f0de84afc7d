"""Whatever a coach writes, and whoever reads: what is private stays, and the public reads no name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from car_desktop.domain.audience import Audience
from car_desktop.domain.entities import AgendaItem, Meeting, ParkedItem, PracticeNote
from car_desktop.domain.values import AttendanceStatus, Language, MeetingState, NoteKind, Visibility
from car_desktop.reports.document.content import Document
from car_desktop.reports.export import default_options, prepare
from car_desktop.reports.registry import REPORTS, ReportType, Subject, report_type
from car_desktop.services.closing import close_meeting
from car_desktop.storage.database import Database, Session
from car_desktop.storage.upgrade import open_database
from tests.factories import (
    NINE,
    make_commitment,
    make_community,
    make_mark,
    make_meeting,
    make_member,
    make_organisation,
    make_person,
    make_position,
)
from tests.reports.said import every_string

TODAY = date(2026, 11, 25)
SECRET = "SECRET"  # in whatever is the coach's alone
ALWAYS_THERE = ("Wiquo", "Ïkakva")  # some documents are of those who came
SYLLABLES = ("zy", "quo", "xé", "wi", "ïka", "kva")

# No word of the program is made of these syllables: what is found is a name.
a_word = st.lists(st.sampled_from(SYLLABLES), min_size=2, max_size=3).map(
    lambda parts: "".join(parts).capitalize()
)
a_name = st.one_of(
    a_word, st.tuples(a_word, a_word).map("-".join), st.tuples(a_word, a_word).map(" ".join)
)


@dataclass(frozen=True)
class Wrote:
    """What a coach wrote of a meeting; `{name}` stands for somebody's name."""

    people: list[tuple[str, str]]
    notes: list[tuple[Visibility, NoteKind, int]]
    statuses: list[AttendanceStatus]
    is_closed: bool


wrote = st.builds(
    Wrote,
    people=st.lists(st.tuples(a_name, a_name), min_size=1, max_size=7),
    notes=st.lists(
        st.tuples(st.sampled_from(Visibility), st.sampled_from(NoteKind), st.integers(0, 5)),
        max_size=6,
    ),
    statuses=st.lists(st.sampled_from(AttendanceStatus), min_size=7, max_size=7),
    is_closed=st.booleans(),
)


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    database = open_database(tmp_path_factory.mktemp("private"))
    yield database
    database.dispose()


def ways_to_name(first: str, last: str) -> list[str]:
    return [f"{first} {last}", f"{last}, {first}", first, f"Mme {last}", last.upper(), f"d’{first}"]


def written_down(session: Session, content: Wrote) -> Meeting:
    """A meeting that holds it all."""
    community = make_community(session, "CAP du Boisé")
    meeting = make_meeting(session, community, state=MeetingState.HELD, title="Lecture")
    school = make_organisation(session, "École du Boisé")
    always = make_member(session, community, make_person(session, *ALWAYS_THERE)).person
    make_mark(session, meeting, always)
    people = [make_person(session, first, last) for first, last in content.people]
    for number, person in enumerate(people):
        make_position(session, person, school)
        if number % 3:
            make_member(session, community, person)
        mark = make_mark(session, meeting, person, content.statuses[number])
        mark.reason = f"motif {number}"
    first, last = content.people[0]
    meeting.purpose = f"Entendre {first} {last}"
    item = AgendaItem(
        meeting_id=meeting.id,
        rank=1,
        title=f"Grille de {first} {last}",
        lead=f"{first} {last}",
        script=f"{SECRET} script",
        public_note=f"Avec {last}",
    )
    session.add(item)
    session.flush()
    session.add(
        ParkedItem(
            community_id=community.id, title="Plus tard", note=f"{SECRET} idée", parked_on=TODAY
        )
    )
    for place, (visibility, kind, way) in enumerate(content.notes):
        is_private = visibility is Visibility.PRIVATE
        named = ways_to_name(*content.people[place % len(people)])[way]
        words = f"{SECRET} {named}" if is_private else f"Note {place} : {named} l’a dit à {first}"
        session.add(
            PracticeNote(
                meeting_id=meeting.id,
                agenda_item_id=item.id if place % 2 else None,
                kind=kind,
                text=words,
                evidence=words,
                next_step=words,
                visibility=visibility,
                shared_by=named,
                noted_at=meeting.starts_at + timedelta(minutes=place),
            )
        )
    make_commitment(session, meeting, what=f"Appeler {first}", owner=people[-1], due_on=TODAY)
    make_meeting(session, community, NINE + timedelta(days=30))
    session.flush()
    session.expire_all()
    if content.is_closed:
        close_meeting(session, meeting.id, datetime(2026, 11, 24, 18, tzinfo=UTC))
        session.flush()
        session.expire_all()
    return meeting


def documents(session: Session, meeting: Meeting) -> Iterator[tuple[ReportType, Document]]:
    """Every type about a meeting or a community, each of the minutes' audiences."""
    subjects = {Subject.MEETING: meeting.id, Subject.COMMUNITY: meeting.community_id}
    for kind in REPORTS:
        if kind.subject in subjects and kind.id != "minutes":
            options = default_options(kind, subjects[kind.subject], TODAY)
            yield kind, prepare(session, kind.id, options, Language.ENGLISH, TODAY).document()
    for audience in Audience:
        yield report_type("minutes"), minutes_for(session, meeting, audience)


def minutes_for(session: Session, meeting: Meeting, audience: Audience) -> Document:
    options = default_options(report_type("minutes"), meeting.id, TODAY)
    chosen = replace(options, audience=audience)
    return prepare(session, "minutes", chosen, Language.ENGLISH, TODAY).document()


on_one_database = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@on_one_database
@given(wrote)
def test_what_is_private_is_in_no_document_but_the_coach_s_own(
    database: Database, content: Wrote
) -> None:
    with database.writing() as session, session.begin_nested() as draft:
        meeting = written_down(session, content)
        for kind, document in documents(session, meeting):
            told = [text for text in every_string(document) if SECRET in text]
            assert kind.is_for_coach or told == [], kind.id
        draft.rollback()


@on_one_database
@given(wrote)
def test_the_public_reads_no_name(database: Database, content: Wrote) -> None:
    with database.writing() as session, session.begin_nested() as draft:
        meeting = written_down(session, content)
        words = {
            word
            for names in [*content.people, ALWAYS_THERE]
            for name in names
            for word in re.split("[ -]", name)
        }
        telling = re.compile("|".join(map(re.escape, words)), re.IGNORECASE)
        for text in every_string(minutes_for(session, meeting, Audience.PUBLIC)):
            assert telling.search(text) is None
        draft.rollback()


@on_one_database
@given(wrote)
def test_outside_the_group_nobody_is_named_beside_a_presence_or_a_commitment(
    database: Database, content: Wrote
) -> None:
    content = replace(content, notes=[])  # what was shared with the service centre is its own words
    with database.writing() as session, session.begin_nested() as draft:
        meeting = written_down(session, content)
        blocks = minutes_for(session, meeting, Audience.SERVICE_CENTRE).blocks
        told = "\n".join(every_string(blocks))
        for first, last in content.people:
            assert f"{last}, {first}" not in told
        assert f"Appeler {content.people[0][0]}" not in told
        draft.rollback()


def test_the_coach_s_own_book_holds_the_scripts(database: Database) -> None:
    content = Wrote([("Zyquo", "Wika")], [], [AttendanceStatus.PRESENT] * 7, is_closed=False)
    with database.writing() as session, session.begin_nested() as draft:
        options = default_options(report_type("facilitators-book"), 0, TODAY)
        own = replace(options, meeting_id=written_down(session, content).id)
        told = set(every_string(prepare(session, "facilitators-book", own).document()))
        assert any("SECRET script" in text for text in told)
        assert any("SECRET idée" in text for text in told)
        draft.rollback()
