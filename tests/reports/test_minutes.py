"""The minutes as members read them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from car_desktop.domain.audience import Audience
from car_desktop.domain.facilitation import RoleOfTheDay
from car_desktop.domain.rich_text import Paragraph as RichParagraph
from car_desktop.domain.rich_text import RichText, Span
from car_desktop.domain.rich_text_json import text_and_blocks
from car_desktop.domain.values import (
    AgendaState,
    AttendanceStatus,
    Intention,
    MeetingMode,
    MeetingState,
    NoteKind,
)
from car_desktop.reports.base import Look
from car_desktop.reports.document.content import Cell, Document, Paragraph, Row, Run
from car_desktop.reports.minutes import MinutesReport
from car_desktop.services.minutes import HeldRole, Minutes
from car_desktop.services.minutes_audiences import addressed
from tests.reports.documents import (
    ENDS,
    ENGLISH,
    STARTS,
    a_heading,
    a_note,
    a_row,
    a_sheet,
    an_item,
    empty_minutes,
    typical_minutes,
)
from tests.reports.said import headings, said, tables, words

GOLDEN = Path(__file__).parent / "golden"


def compose(data: Minutes, look: Look = ENGLISH) -> Document:
    """The members' own version."""
    return MinutesReport().compose(addressed(data, Audience.MEMBERS), look)


def _cells(document: Document) -> list[Cell]:
    rows = [row for table in tables(document).values() for row in table.rows]
    return [cell for row in rows if isinstance(row, Row) for cell in row.cells]


def in_order(words: str, *parts: str) -> bool:
    """Whether the parts follow each other."""
    start = 0
    for part in parts:
        start = words.find(part, start)
        if start < 0:
            return False
        start += len(part)
    return True


def test_typical_minutes_say_exactly_this() -> None:
    text = said(compose(typical_minutes()))

    assert text == (GOLDEN / "minutes.txt").read_text(encoding="utf-8").strip()


def test_the_headings_follow_the_sections() -> None:
    assert headings(compose(typical_minutes())) == [
        "Directions du primaire – Secteur Nord",
        "Attendance",
        "1. Commitments followed up",
        "2. Analyse collaborative",
        "3. Bons coups",
        "4. Other notes",
        "5. Commitments until the next meeting",
        "Participation since the start of the school year",
    ]


def test_a_meeting_of_which_nothing_is_known_still_makes_minutes() -> None:
    document = compose(empty_minutes())

    assert "Nobody is a member on this date." in words(document)
    assert "No commitment was made at this meeting." in words(document)


def test_every_status_is_printed_in_words() -> None:
    rows = [a_row(f"Personne {status.value}", status) for status in AttendanceStatus]
    document = compose(replace(empty_minutes(), attendance=a_sheet(*rows)))

    for row in rows:
        assert row.name in words(document)
    for state in ("Present remotely", "Excused absence", "Not expected", "To be confirmed"):
        assert state in words(document)


def test_people_are_grouped_where_several_come_from_one_organisation() -> None:
    rows = [
        replace(a_row("Alpha, A"), organisation="Zone fictive"),
        replace(a_row("Bravo, B"), organisation="École du Boisé"),
        replace(a_row("Charlie, C", AttendanceStatus.ABSENT), organisation="Zone fictive"),
        a_row("Delta, D"),
        replace(a_row("Echo, E", AttendanceStatus.GUEST), role=None, organisation="Ailleurs"),
    ]
    document = compose(replace(empty_minutes(), attendance=a_sheet(*rows)))

    assert in_order(
        words(document),
        "== École du Boisé 1 of 1 (100%) Bravo, B",
        "== Zone fictive 1 of 2 (50%) Alpha, A",
        "Charlie, C",
        "== Organisation not given 1 of 1 (100%) Delta, D",
        "== Guests Echo, E (Ailleurs)",
    )


def test_follow_up_stands_in_the_point_of_that_name() -> None:
    items = (
        an_item("Analyse", a_note("Une note.")),
        an_item("commitments followed up", a_note("Tout avance.")),
    )
    document = compose(replace(typical_minutes(), items=items, other_notes=()))

    assert headings(document)[2:4] == ["1. Analyse", "2. commitments followed up"]
    assert in_order(words(document), "2. commitments", "Partager la grille", "Tout avance.")


def test_a_silent_point_of_follow_up_is_not_named_twice() -> None:
    items = (an_item("Commitments followed up"), an_item("Accueil"))
    document = compose(replace(typical_minutes(), items=items))

    assert "; Commitments followed up" not in words(document)
    assert [title for title in headings(document) if "followed up" in title] == [
        "1. Commitments followed up"
    ]
    assert "Other points of the agenda: Accueil" in words(document)


def test_points_without_a_note_are_named_together_and_breaks_are_not() -> None:
    items = (
        an_item("Accueil"),
        replace(an_item("Pause"), intention=Intention.BREAK),
        replace(an_item("Calendrier"), state=AgendaState.DEFERRED),
        an_item("Analyse", a_note("Une note.")),
    )
    document = compose(replace(empty_minutes(), items=items))

    assert "Other points of the agenda: Accueil; Calendrier (deferred)" in words(document)
    assert "Pause" not in words(document)
    assert "1. Analyse" in headings(document)


def test_the_participation_shows_its_denominator() -> None:
    rows = [a_row(f"Personne {n}") for n in range(15)]
    rows += [a_row(f"Absente {n}", AttendanceStatus.ABSENT) for n in range(3)]
    rows += [a_row("Congé", AttendanceStatus.NOT_EXPECTED)]
    document = compose(replace(empty_minutes(), attendance=a_sheet(*rows)))

    assert "15 of 18 (83%)" in words(document)
    assert "Participation counts 18 people" in words(document)


def test_a_meeting_not_yet_held_says_so() -> None:
    heading = replace(a_heading(), state=MeetingState.PLANNED, mode=MeetingMode.REMOTE, place="")
    document = compose(replace(empty_minutes(), heading=heading))

    assert "Minutes · Planned" in words(document)
    assert "Place: Remote Participation:" in words(document)


MARKUP = '<img src="file:///etc/passwd"/> <b>unclosed & <font color="nope">x</font> <a href=javascript:1>'


def test_markup_is_printed_as_it_was_typed() -> None:
    heading = replace(a_heading(), community=MARKUP, title=MARKUP, place=MARKUP)
    data = replace(
        typical_minutes(),
        heading=heading,
        purpose=MARKUP,
        items=(an_item(MARKUP, a_note(MARKUP)),),
        attendance=a_sheet(a_row(MARKUP)),
    )
    document = compose(data)

    assert words(document).count('<img src="file:///etc/passwd"/> <b>unclosed &') >= 6


def test_a_monstrous_name_is_cut_where_it_stands_on_a_line() -> None:
    monster = "W" * 5_000
    data = replace(
        typical_minutes(),
        heading=replace(a_heading(), community=monster, place=monster, organisation=monster),
        attendance=a_sheet(replace(a_row(monster), organisation=monster), a_row("Suivante, S")),
        facilitators=(monster,),
    )
    document = compose(data)

    assert "Suivante, S" in words(document)
    assert len(document.header) < 120
    assert max(len(str(cell)) for cell in _cells(document)) <= 200


def test_the_same_content_composes_the_same_document() -> None:
    assert compose(typical_minutes()) == compose(typical_minutes())


def test_roles_of_the_day_and_the_origin_of_points_are_printed() -> None:
    silent = replace(an_item("Bilan"), carried_on=date(2026, 10, 14))
    discussed = replace(silent, title="Lecture", public_note="À relire.")
    roles = (
        HeldRole(RoleOfTheDay.TIMEKEEPER, "Nadia Élan"),
        HeldRole(RoleOfTheDay.NOTETAKER, "La stagiaire"),
    )
    data = replace(empty_minutes(), items=(silent, discussed), roles=roles)

    told = words(compose(data))

    assert "Roles of the day: Time: Nadia Élan; Notes: La stagiaire" in told
    assert in_order(told, "1. Lecture", "Origin: Carried over from October 14, 2026", "À relire.")
    assert "Bilan (carried over from October 14, 2026)" in told


def test_the_point_of_a_template_that_reviews_commitments_holds_the_review() -> None:
    item = replace(an_item("What became of our commitments"), public_note="Tour de table.")
    told = words(compose(replace(typical_minutes(), items=(item,))))
    assert "1. What became of our commitments" in told
    assert "## 1. Commitments followed up" not in told


def test_someone_who_left_and_came_back_is_there_with_each_stay() -> None:
    half_hour = timedelta(minutes=30)
    halves = ((STARTS, STARTS + half_hour), (STARTS + 2 * half_hour, ENDS))
    row = replace(a_row("Alpha, A", AttendanceStatus.PARTIAL), stays=halves)
    document = compose(replace(empty_minutes(), attendance=a_sheet(row)))

    assert "Partly present (1:30 p.m. to 2 p.m., 2:30 p.m. to 4 p.m.)" in words(document)


def test_a_note_keeps_the_form_it_was_given() -> None:
    form = RichText((RichParagraph((Span("La "), Span("grille", is_bold=True))),))
    text, blocks = text_and_blocks(form)
    item = an_item("Lecture", replace(a_note(text, NoteKind.SUCCESS), blocks=blocks))
    document = compose(replace(empty_minutes(), items=(item,)))

    (note,) = [
        one for one in document.blocks if isinstance(one, Paragraph) and isinstance(one.text, tuple)
    ]
    assert [(run.text, run.is_bold) for run in note.text if isinstance(run, Run)] == [
        ("Success.", True),
        (" ", False),
        ("La ", False),
        ("grille", True),
    ]
