"""Versions of the minutes: frozen when a meeting is closed, never written again, compared in words."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

import pytest

from car_desktop.domain.audience import Audience
from car_desktop.domain.entities import AgendaItem, Meeting, PracticeNote
from car_desktop.domain.errors import UserError
from car_desktop.domain.facilitation import NormsKept
from car_desktop.domain.values import (
    AgendaState,
    AttendanceStatus,
    Intention,
    MeetingState,
    NoteKind,
    Visibility,
)
from car_desktop.services.attendance import mark_attendance
from car_desktop.services.closing import GapKind, close_meeting, gaps
from car_desktop.services.frozen_data import as_json, from_json
from car_desktop.services.minutes import Minutes, minutes
from car_desktop.services.minutes_audiences import addressed
from car_desktop.services.norms import set_norms_kept, write_norms
from car_desktop.services.timer import meeting_timer, start_item
from car_desktop.services.version_changes import changes_between
from car_desktop.services.versions import (
    minutes_of_version,
    minutes_to_print,
    reopen_meeting,
    versions,
)
from car_desktop.storage.database import Session
from tests.factories import (
    NINE,
    make_commitment,
    make_community,
    make_mark,
    make_meeting,
    make_member,
    make_person,
)
from tests.reports.documents import typical_minutes

EVENING = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)


@pytest.fixture
def meeting(session: Session) -> Meeting:
    """A meeting that was held: two members, of whom one is marked, and two points."""
    community = make_community(session, "CAP fictive")
    ana = make_person(session, "Ana", "Fictive")
    make_member(session, community, ana)
    make_member(session, community, make_person(session, "Béa", "Imaginaire"))
    meeting = make_meeting(session, community, NINE, MeetingState.HELD)
    make_mark(session, meeting, ana, AttendanceStatus.PRESENT)
    for rank, title in enumerate(("Accueil", "Décider de la grille"), start=1):
        session.add(AgendaItem(meeting_id=meeting.id, rank=rank, title=title))
    session.flush()
    session.expire_all()
    return meeting


def a_note(session: Session, meeting: Meeting, text: str, **more: object) -> PracticeNote:
    note = PracticeNote(meeting_id=meeting.id, text=text, noted_at=meeting.starts_at, **more)  # type: ignore[arg-type]  # fields of a test
    session.add(note)
    session.flush()
    session.expire_all()
    return note


def an_item(meeting: Meeting, title: str) -> AgendaItem:
    return next(item for item in meeting.agenda if item.title == title)


def test_what_is_frozen_comes_back_as_it_was() -> None:
    frozen = replace(typical_minutes(), version=2, closed_on=date(2026, 11, 24))

    assert from_json(as_json(frozen), Minutes) == frozen


def test_a_text_of_another_time_is_read_all_the_same() -> None:
    @dataclass(frozen=True)
    class Before:
        kept: str
        gone: int

    @dataclass(frozen=True)
    class After:
        kept: str
        added: tuple[str, ...]
        late: date | None
        count: int = 3

    assert from_json(as_json(Before("a", 1)), After) == After("a", (), None, 3)


def test_closing_freezes_what_the_minutes_say(session: Session, meeting: Meeting) -> None:
    note = a_note(session, meeting, "Dit ce jour-là")
    closed = close_meeting(session, meeting.id, EVENING)
    session.flush()

    note.text = "Réécrit après coup"
    meeting.title = "Autre titre"
    session.flush()
    session.expire_all()

    printed = minutes_to_print(session, meeting.id)
    assert (closed.version, printed.version, printed.closed_on) == (1, 1, date(2026, 11, 24))
    assert [note.text for note in printed.other_notes] == ["Dit ce jour-là"]
    assert printed.heading.title == ""
    assert meeting.state is MeetingState.CLOSED


def test_private_words_are_in_no_version(session: Session, meeting: Meeting) -> None:
    a_note(session, meeting, "SECRET", visibility=Visibility.PRIVATE)
    an_item(meeting, "Accueil").script = "SECRET script"
    close_meeting(session, meeting.id, EVENING)

    (version,) = meeting.versions
    assert "SECRET" not in version.content


def test_reopening_asks_why_and_the_next_version_says_it(
    session: Session, meeting: Meeting
) -> None:
    close_meeting(session, meeting.id, EVENING)
    with pytest.raises(UserError, match="why"):
        reopen_meeting(session, meeting.id, "  ")
    reopen_meeting(session, meeting.id, "Une absence mal notée")
    assert minutes_to_print(session, meeting.id).version == 0, "an open meeting prints as it stands"
    mark_attendance(
        session,
        meeting.id,
        next(m.person_id for m in meeting.community.memberships if m.person.first_name == "Béa"),
        AttendanceStatus.EXCUSED,
    )
    closed = close_meeting(session, meeting.id, EVENING + timedelta(days=1))

    second, first = versions(session, meeting.id)
    assert (closed.version, second.number, first.number) == (2, 2, 1)
    assert (second.reason, first.reason) == ("Une absence mal notée", "")
    (change,) = changes_between(
        minutes_of_version(session, first.id), minutes_of_version(session, second.id)
    )
    assert (change.section, change.before, change.after) == (
        "Attendance",
        "Béa Imaginaire: not marked",
        "Béa Imaginaire: Excused absence",
    )
    assert minutes_to_print(session, meeting.id, 1).version == 1
    with pytest.raises(UserError, match="no version 3"):
        minutes_to_print(session, meeting.id, 3)


def test_what_moved_only_is_no_change(session: Session, meeting: Meeting) -> None:
    for text in ("Une", "Deux"):
        a_note(session, meeting, text)
    before = minutes(session, meeting.id)
    after = replace(before, other_notes=tuple(reversed(before.other_notes)))

    assert changes_between(before, after) == ()
    assert changes_between(before, before) == ()


def test_every_part_of_the_minutes_is_compared() -> None:
    before = typical_minutes()
    after = replace(
        before,
        heading=replace(before.heading, place="Ailleurs"),
        attendance=replace(before.attendance, rows=before.attendance.rows[1:]),
        reviewed=(),
        items=before.items[1:],
        commitments=(),
    )

    sections = {change.section for change in changes_between(before, after)}

    assert sections >= {
        "Meeting",
        "Attendance",
        "Commitments followed up",
        "Agenda",
        "New commitments",
    }


def test_a_meeting_to_come_cannot_be_closed(session: Session) -> None:
    meeting = make_meeting(session, make_community(session), NINE + timedelta(days=30))
    with pytest.raises(UserError, match="has not been held"):
        close_meeting(session, meeting.id, EVENING)

    assert versions(session, meeting.id) == ()


def test_a_planned_meeting_that_has_begun_is_held_then_closed(session: Session) -> None:
    meeting = make_meeting(session, make_community(session), NINE)

    assert close_meeting(session, meeting.id, EVENING).version == 1
    with pytest.raises(UserError, match="closed already"):
        close_meeting(session, meeting.id, EVENING)


def test_the_next_meeting_takes_over_what_was_not_reached(
    session: Session, meeting: Meeting
) -> None:
    following = make_meeting(session, meeting.community, NINE + timedelta(days=42))
    session.expire_all()
    start_item(session, an_item(meeting, "Accueil").id, NINE)
    make_commitment(session, meeting, what="Partager la grille", due_on=date(2026, 12, 1))

    closed = close_meeting(session, meeting.id, EVENING)
    session.expire_all()

    assert closed.next_meeting_id == following.id
    assert [item.state for item in meeting.agenda] == [AgendaState.TREATED, AgendaState.DEFERRED]
    assert meeting_timer(session, meeting.id).current is None
    assert [i.title for i in following.agenda if i.carried_from_id] == ["Décider de la grille"]
    assert closed.passed_on == len(following.agenda) == 2, "the point and the review of commitments"


def test_who_never_says_what_became_of_points_puts_none_off(
    session: Session, meeting: Meeting
) -> None:
    following = make_meeting(session, meeting.community, NINE + timedelta(days=42))
    session.expire_all()

    close_meeting(session, meeting.id, EVENING)

    assert [item.state for item in meeting.agenda] == [AgendaState.OPEN, AgendaState.OPEN]
    assert following.agenda == []


def test_gaps_name_what_is_missing_and_vanish_when_it_is_there(
    session: Session, meeting: Meeting
) -> None:
    write_norms(session, meeting.community_id, "On écoute.", date(2026, 9, 1))
    decide = an_item(meeting, "Décider de la grille")
    decide.intention, decide.state = Intention.DECIDE, AgendaState.TREATED
    commitment = make_commitment(session, meeting, what="Partager")
    session.flush()
    session.expire_all()

    found = {(gap.kind, gap.about) for gap in gaps(session, meeting.id)}
    assert found == {
        (GapKind.NOT_MARKED, "Béa Imaginaire"),
        (GapKind.ITEM_OPEN, "Accueil"),
        (GapKind.ITEM_WITHOUT_OUTCOME, "Décider de la grille"),
        (GapKind.COMMITMENT_WITHOUT_OWNER, "Partager"),
        (GapKind.COMMITMENT_WITHOUT_DATE, "Partager"),
        (GapKind.NORMS_NOT_ASKED, ""),
    }

    bea = next(m.person for m in meeting.community.memberships if m.person.first_name == "Béa")
    make_mark(session, meeting, bea, AttendanceStatus.TO_CONFIRM)
    an_item(meeting, "Accueil").state = AgendaState.TREATED
    a_note(session, meeting, "On garde la grille", kind=NoteKind.DECISION, agenda_item_id=decide.id)
    commitment.owner_text, commitment.due_next_meeting = "La communauté", True
    set_norms_kept(session, meeting.id, NormsKept.YES)
    session.flush()
    session.expire_all()

    assert [(gap.kind, gap.about) for gap in gaps(session, meeting.id)] == [
        (GapKind.TO_CONFIRM, "Béa Imaginaire")
    ]


def test_a_version_frozen_before_audiences_is_read_for_each_of_them() -> None:
    """As the program wrote them before notes said how far they are shared."""
    written = json.loads(
        as_json(replace(typical_minutes(), version=1, closed_on=date(2026, 11, 24)))
    )
    del written["kept_back"]
    for item in written["items"]:
        del item["public_blocks"]
    for note in [*written["other_notes"], *(n for item in written["items"] for n in item["notes"])]:
        del note["visibility"], note["blocks"]
    for one in [*written["commitments"], *written["reviewed"]]:
        del one["organisation"], one["is_person"]

    read = from_json(json.dumps(written), Minutes)

    assert changes_between(typical_minutes(), read) == ()
    assert addressed(read, Audience.MEMBERS).minutes == read
    told = addressed(read, Audience.SERVICE_CENTRE).minutes
    assert [note for item in told.items for note in item.notes] == [], "shared with the group"
    assert [one.who for one in told.reviewed] == ["Toute la communauté", ""]
    assert "Élise" not in repr(addressed(read, Audience.PUBLIC).minutes)
