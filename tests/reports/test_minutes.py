"""The minutes as members read them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from car_desktop.domain.facilitation import RoleOfTheDay
from car_desktop.domain.values import (
    AgendaState,
    AttendanceStatus,
    Intention,
    MeetingMode,
    MeetingState,
)
from car_desktop.services.minutes import HeldRole, NewCommitment
from tests.reports.documents import (
    ENDS,
    FRENCH,
    STARTS,
    a_heading,
    a_note,
    a_row,
    a_sheet,
    an_item,
    empty_minutes,
    typical_minutes,
)

GOLDEN = Path(__file__).parent / "golden"


def compose(data: Minutes, look: Look = ENGLISH) -> Document:
    """The members' own version."""
    return MinutesReport().compose(addressed(data, Audience.MEMBERS), look)


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
    document = compose(typical_minutes())

    assert pdf.text == (GOLDEN / "minutes.txt").read_text(encoding="utf-8").strip()
    assert len(pdf.pages) == 2


def test_the_bookmarks_follow_the_sections() -> None:
    assert compose(typical_minutes()).bookmarks == [
        "Directions du primaire – Secteur Nord",
        "Attendance",
        "1. Commitments followed up",
        "2. Analyse collaborative",
        "3. Bons coups",
        "4. Other notes",
        "5. Commitments until the next meeting",
        "Participation since the start of the school year",
    ]


def test_a_meeting_of_which_nothing_is_known_still_makes_a_page() -> None:
    document = compose(empty_minutes())

    assert len(pdf.pages) == 1
    assert "Nobody is a member on this date." in words(document)
    assert "No commitment was made at this meeting." in words(document)


def test_every_status_is_printed_in_words() -> None:
    rows = [a_row(f"Personne {status.value}", status) for status in AttendanceStatus]
    document = compose(replace(empty_minutes(), attendance=a_sheet(*rows)))

    for row in rows:
        assert row.name in words(document)
    for words in ("Present remotely", "Excused absence", "Not expected", "To be confirmed"):
        assert words in words(document)


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
        "École du Boisé 1 of 1 (100%) Bravo, B",
        "Zone fictive 1 of 2 (50%) Alpha, A",
        "Charlie, C",
        "Organisation not given 1 of 1 (100%) Delta, D",
        "Guests Echo, E (Ailleurs)",
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

    assert words(document).count("Commitments followed up") == 1
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


def test_a_short_table_is_not_cut_by_the_end_of_a_page() -> None:
    commitments = tuple(NewCommitment(f"Engagement {n}", "Ali", None, "") for n in range(8))
    for lines in range(10, 40, 3):
        filler = an_item("Point", a_note("\n".join(["ligne"] * lines)))
        data = replace(empty_minutes(), items=(filler,), commitments=commitments)
        pages = compose(data).pages
        assert sum("Engagement " in page for page in pages) == 1


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
    assert "Place Remote Participation" in words(document)


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
    assert "root:" not in words(document)


def test_a_note_of_thirty_pages_flows_to_its_last_word() -> None:
    text = " ".join(f"mot{n}" for n in range(13_000))
    document = compose(replace(empty_minutes(), items=(an_item("Longue note", a_note(text)),)))

    assert len(pdf.pages) >= 20
    assert in_order(words(document), "mot0 ", "mot6500 ", "mot12999", "Commitments until")
    assert f"Page 1 of {len(pdf.pages)}" in pdf.pages[0]
    assert f"Page {len(pdf.pages)} of {len(pdf.pages)}" in pdf.pages[-1]


def test_four_hundred_people_repeat_the_heading_of_their_table() -> None:
    rows = [a_row(f"Personne, Numéro {n:03}") for n in range(400)]
    document = compose(replace(empty_minutes(), attendance=a_sheet(*rows)))

    with_people = [page for page in pdf.pages if "Personne, Numéro" in page]
    assert len(with_people) > 8
    assert all("Name" in page and "Duration" in page for page in with_people)
    assert in_order(words(document), *(row.name for row in rows))


@pytest.mark.parametrize(
    "monster",
    ["W" * 5_000, "é " * 2_500, "\u202ereversed\u0000\u0007", "👩‍🏫 Ὀδυσσεύς ᐃᓄᒃᑎᑐᑦ Nguyễn", ""],
    ids=["one word", "many words", "control", "scripts", "nothing"],
)
def test_a_monstrous_name_breaks_nothing(monster: str) -> None:
    row = replace(a_row(monster), organisation=monster, reason=monster)
    data = replace(
        typical_minutes(),
        heading=replace(a_heading(), community=monster, place=monster, organisation=monster),
        attendance=a_sheet(row, a_row("Suivante, S")),
        facilitators=(monster,),
        items=(replace(an_item(monster, a_note(monster)), public_note=monster),),
    )
    document = compose(data)

    assert "Suivante, S" in words(document)
    assert "\u202e" not in pdf.text


def test_an_hour_in_a_french_note_is_never_broken() -> None:
    text = " ".join(["à 13 h 30 le 1er mars à 87,5 % :"] * 300)
    document = compose(replace(empty_minutes(), items=(an_item("Heures", a_note(text)),)), FRENCH)

    lines = pdf.text.splitlines()
    assert not [line for line in lines if line.endswith(("13", "13 h", "1er", "87,5"))]
    assert words(document).count("13 h 30 le 1er mars à 87,5 % :") > 200


def test_the_same_content_gives_the_same_bytes() -> None:
    first = compose(typical_minutes(), name="first.pdf")
    second = compose(typical_minutes(), name="second.pdf")

    assert first.path.read_bytes() == second.path.read_bytes()


def test_roles_of_the_day_and_the_origin_of_points_are_printed() -> None:
    silent = replace(an_item("Bilan"), carried_on=date(2026, 10, 14))
    discussed = replace(silent, title="Lecture", public_note="À relire.")
    roles = (
        HeldRole(RoleOfTheDay.TIMEKEEPER, "Nadia Élan"),
        HeldRole(RoleOfTheDay.NOTETAKER, "La stagiaire"),
    )
    data = replace(empty_minutes(), items=(silent, discussed), roles=roles)

    words = compose(data).words

    assert "Roles of the day: Time: Nadia Élan; Notes: La stagiaire" in words
    assert in_order(words, "1. Lecture", "Origin: Carried over from October 14, 2026", "À relire.")
    assert "Bilan (carried over from October 14, 2026)" in words


def test_the_point_of_a_template_that_reviews_commitments_holds_the_review() -> None:
    item = replace(an_item("What became of our commitments"), public_note="Tour de table.")
    words = compose(replace(typical_minutes(), items=(item,))).words
    assert "1. What became of our commitments" in words
    assert "Commitments followed up" not in words


def test_someone_who_left_and_came_back_is_there_with_each_stay() -> None:
    half_hour = timedelta(minutes=30)
    halves = ((STARTS, STARTS + half_hour), (STARTS + 2 * half_hour, ENDS))
    row = replace(a_row("Alpha, A", AttendanceStatus.PARTIAL), stays=halves)
    document = compose(replace(empty_minutes(), attendance=a_sheet(row)))
    words = words(document).replace("\u00a0", " ")

    assert "Partly present (1:30 p.m. to 2 p.m., 2:30 p.m. to 4 p.m.)" in words
