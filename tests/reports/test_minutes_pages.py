"""The pages of minutes and registers, read back from the PDF."""

from __future__ import annotations

from dataclasses import replace

import pytest

from car_desktop.domain.audience import Audience
from car_desktop.reports.attendance_register import AttendanceRegisterReport
from car_desktop.reports.base import Look
from car_desktop.reports.document.content import Document
from car_desktop.reports.minutes import MinutesReport
from car_desktop.services.minutes import Minutes, NewCommitment
from car_desktop.services.minutes_audiences import addressed
from tests.reports.conftest import Written
from tests.reports.documents import (
    ENGLISH,
    FRENCH,
    a_heading,
    a_note,
    a_register,
    a_row,
    a_sheet,
    an_item,
    empty_minutes,
    typical_minutes,
)
from tests.reports.test_minutes import in_order


def composed(data: Minutes, look: Look = ENGLISH) -> Document:
    return MinutesReport().compose(addressed(data, Audience.MEMBERS), look)


def test_typical_minutes_take_two_pages_with_a_bookmark_per_section(written: Written) -> None:
    pdf = written(composed(typical_minutes()))

    assert len(pdf.pages) == 2
    assert pdf.bookmarks[0] == "Directions du primaire – Secteur Nord"
    assert pdf.bookmarks[-1] == "Participation since the start of the school year"
    assert len(pdf.bookmarks) == 8
    assert all("for the members" in page for page in pdf.pages)


def test_minutes_of_which_nothing_is_known_take_one_page(written: Written) -> None:
    assert len(written(composed(empty_minutes())).pages) == 1


def test_a_short_table_is_not_cut_by_the_end_of_a_page(written: Written) -> None:
    commitments = tuple(NewCommitment(f"Engagement {n}", "Ali", None, "") for n in range(8))
    for lines in range(10, 40, 3):
        filler = an_item("Point", a_note("\n".join(["ligne"] * lines)))
        data = replace(empty_minutes(), items=(filler,), commitments=commitments)
        pages = written(composed(data)).pages
        assert sum("Engagement " in page for page in pages) == 1


def test_a_note_of_thirty_pages_flows_to_its_last_word(written: Written) -> None:
    text = " ".join(f"mot{n}" for n in range(13_000))
    data = replace(empty_minutes(), items=(an_item("Longue note", a_note(text)),))
    pdf = written(composed(data))

    assert len(pdf.pages) >= 20
    assert in_order(pdf.words, "mot0 ", "mot6500 ", "mot12999", "Commitments until")
    assert f"Page 1 of {len(pdf.pages)}" in pdf.pages[0]
    assert f"Page {len(pdf.pages)} of {len(pdf.pages)}" in pdf.pages[-1]


def test_four_hundred_people_repeat_the_heading_of_their_table(written: Written) -> None:
    rows = [a_row(f"Personne, Numéro {n:03}") for n in range(400)]
    pdf = written(composed(replace(empty_minutes(), attendance=a_sheet(*rows))))

    with_people = [page for page in pdf.pages if "Personne, Numéro" in page]
    assert len(with_people) > 8
    assert all("Name" in page and "Duration" in page for page in with_people)
    assert in_order(pdf.words, *(row.name for row in rows))


def test_a_long_register_repeats_its_heading(written: Written) -> None:
    register = a_register(meetings=6, people=120)
    pdf = written(AttendanceRegisterReport().compose(register, ENGLISH))

    in_grid = [page for page in pdf.pages if "Personne, Numéro" in page and "Hours" in page]
    assert len(in_grid) > 2
    assert all("Name" in page and "Rate" in page for page in in_grid)


@pytest.mark.parametrize(
    "monster",
    ["W" * 5_000, "é " * 2_500, "\u202ereversed\u0000\u0007", "👩‍🏫 Ὀδυσσεύς ᐃᓄᒃᑎᑐᑦ Nguyễn", ""],
    ids=["one word", "many words", "control", "scripts", "nothing"],
)
def test_a_monstrous_name_breaks_nothing(written: Written, monster: str) -> None:
    row = replace(a_row(monster), organisation=monster, reason=monster)
    data = replace(
        typical_minutes(),
        heading=replace(a_heading(), community=monster, place=monster, organisation=monster),
        attendance=a_sheet(row, a_row("Suivante, S")),
        facilitators=(monster,),
        items=(replace(an_item(monster, a_note(monster)), public_note=monster),),
    )
    pdf = written(composed(data))

    assert "Suivante, S" in pdf.words
    assert "\u202e" not in pdf.text


@pytest.mark.usefixtures("in_french")
def test_an_hour_in_a_french_note_is_never_broken(written: Written) -> None:
    text = " ".join(["à 13 h 30 le 1er mars à 87,5 % :"] * 300)
    data = replace(empty_minutes(), items=(an_item("Heures", a_note(text)),))
    pdf = written(composed(data, FRENCH))

    lines = pdf.text.splitlines()
    assert not [line for line in lines if line.endswith(("13", "13 h", "1er", "87,5"))]
    assert pdf.words.count("13 h 30 le 1er mars à 87,5 % :") > 200
