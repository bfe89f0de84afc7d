"""A meeting beyond all measure: sixty people, forty notes, one of twelve pages, names of every script."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import cycle
from pathlib import Path

import pypdfium2
import pytest
from sqlalchemy import select

from car_desktop.commands.sample import prepared
from car_desktop.domain.entities import AgendaItem, Attendance, Commitment, Meeting, PracticeNote
from car_desktop.domain.values import (
    AttendanceStatus,
    Intention,
    Language,
    MeetingState,
    NoteKind,
    Visibility,
)
from car_desktop.i18n import speaking
from car_desktop.progress import Progress
from car_desktop.reports.registry import REPORTS, ReportType, Subject
from car_desktop.services.incidents import IncidentDraft, add_incident
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
from tests.reports.archival import archival_faults

TODAY = date(2026, 11, 25)
EDGE = 17 * 72 / 25.4  # letters reach a little into the margin
NAMES = (
    "ᐃᓄᒃᑎᑐᑦ Essai",
    "Nguyễn Thị Ánh Nguyệt",
    "🎉 Fête-Fictive",
    "Anticonstitutionnellement-" * 3,
    "Ö",
    "O’Fictif-Œuvrard de la Très-Longue-Rivière-aux-Saumons",
)
LONG_WORD = "x" * 70
SENTENCE = "Le 1er décembre, à 13 h 30, l’équipe a lu « tout » le texte : 87 % des traces. "
EVERY_STATUS = tuple(AttendanceStatus)


@pytest.fixture(scope="module")
def work(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Database, dict[Subject, int]]]:
    database = open_database(tmp_path_factory.mktemp("monster"))
    with database.writing() as session:
        subjects = write_monster(session)
        words = SENTENCE * 12
        add_incident(session, IncidentDraft(TODAY, words, f"{words} {LONG_WORD}"), TODAY)
    yield database, subjects
    database.dispose()


def write_monster(session: Session) -> dict[Subject, int]:
    community = make_community(session, f"Communauté {LONG_WORD} des directions et du personnel")
    schools = [make_organisation(session, f"École {name}") for name in NAMES]
    meeting = make_meeting(session, community, state=MeetingState.HELD, title=SENTENCE * 2)
    meeting.purpose = SENTENCE * 20
    people = []
    for number, name, school in zip(range(60), cycle(NAMES), cycle(schools)):
        person = make_person(session, f"{name} {number}", name)
        make_position(session, person, school, f"Enseignante {LONG_WORD}")
        make_member(session, community, person)
        make_mark(session, meeting, person, EVERY_STATUS[number % len(EVERY_STATUS)])
        people.append(person)
    add_words(session, meeting)
    for number in range(30):
        make_commitment(
            session, meeting, what=SENTENCE * (1 + number % 5), owner=people[number], due_on=TODAY
        )
    make_meeting(session, community, NINE + timedelta(days=30))
    session.flush()
    return {
        Subject.MEETING: meeting.id,
        Subject.COMMUNITY: community.id,
        Subject.PERSON: people[1].id,
        Subject.COACH: 0,
    }


def add_words(session: Session, meeting: Meeting) -> None:
    for number in range(40):
        item = AgendaItem(
            meeting_id=meeting.id,
            rank=number,
            title=f"{number}. {LONG_WORD} {SENTENCE}",
            intention=tuple(Intention)[number % len(Intention)],
            planned_minutes=number,
            public_note=f"- {LONG_WORD}\n- {SENTENCE}",
            script=SENTENCE * 4,
        )
        session.add(item)
        session.flush()
        session.add(
            PracticeNote(
                meeting_id=meeting.id,
                agenda_item_id=item.id,
                kind=tuple(NoteKind)[number % len(NoteKind)],
                text=SENTENCE * (600 if number == 7 else 3) + f"\n- {LONG_WORD}\n- 🎉 ᐃᓄᒃᑎᑐᑦ",
                evidence=SENTENCE,
                visibility=Visibility.PUBLISHABLE,
                shared_by=NAMES[number % len(NAMES)],
                noted_at=meeting.starts_at + timedelta(minutes=number),
            )
        )


@pytest.mark.timeout(180)
@pytest.mark.parametrize("kind", REPORTS, ids=lambda kind: kind.id)
def test_nothing_is_lost_clipped_or_untagged(
    work: tuple[Database, dict[Subject, int]], kind: ReportType, tmp_path: Path
) -> None:
    database, subjects = work
    out = tmp_path / "document.pdf"
    document = prepared(database, kind, subjects[kind.subject], TODAY, Language.FRENCH)
    with speaking("fr"):
        document.write(out, Progress())

    assert archival_faults(out) == []
    assert beyond_the_margins(out) == []


def test_what_was_written_is_all_there(
    work: tuple[Database, dict[Subject, int]], tmp_path: Path
) -> None:
    database, subjects = work
    minutes = next(kind for kind in REPORTS if kind.id == "minutes")
    out = tmp_path / "minutes.pdf"
    prepared(database, minutes, subjects[Subject.MEETING], TODAY, Language.FRENCH).write(
        out, Progress()
    )
    with pypdfium2.PdfDocument(out) as pdf:
        said = " ".join(page.get_textpage().get_text_bounded() for page in pdf)
        words = " ".join(said.split())
        pages = len(pdf)

    with database.reading() as session:
        assert len(session.scalars(select(Attendance)).all()) == 60
        assert len(session.scalars(select(Commitment)).all()) == 30
    assert pages > 20
    assert words.count("de la Très-Longue-Rivière") >= 10
    assert words.count("l’équipe a lu") > 700


def beyond_the_margins(path: Path) -> list[str]:
    """The text that is nearer to an edge of its page than the margins allow."""
    found = []
    with pypdfium2.PdfDocument(path) as pdf:
        for number, page in enumerate(pdf, start=1):
            width, height = page.get_size()
            text = page.get_textpage()
            for rectangle in range(text.count_rects()):
                left, bottom, right, top = text.get_rect(rectangle)
                inside = (
                    left >= EDGE
                    and right <= width - EDGE
                    and bottom >= EDGE
                    and top <= height - EDGE
                )
                if not inside:
                    found.append(
                        f"page {number}: {text.get_text_bounded(left, bottom, right, top)}"
                    )
    return found
