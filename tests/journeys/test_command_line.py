"""The same job from the command line: the same list in, and minutes out that hold what they should."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from car_desktop.domain.labels import label
from car_desktop.domain.values import AttendanceStatus
from tests.cli.conftest import Run
from tests.journeys.desk import in_french
from tests.journeys.job import COMMUNITY
from tests.journeys.people import SHARED_LIST, PeopleList, own_list, shared_list
from tests.reports.reading import Pdf

IN_FRENCH = ("--language", "fr")

Row = dict[str, Any]  # what `list --json` prints


@pytest.fixture(
    params=[
        "own list",
        pytest.param(
            "shared list",
            marks=pytest.mark.skipif(
                not SHARED_LIST.is_file(), reason="needs the real list beside the checkout"
            ),
        ),
    ]
)
def people(request: pytest.FixtureRequest, tmp_path: Path) -> PeopleList:
    return own_list(tmp_path) if request.param == "own list" else shared_list()


def test_the_list_that_the_window_takes_comes_in_whole(
    run: Run, people: PeopleList, tmp_path: Path
) -> None:
    asked = ("import-people", people.path, "--community", COMMUNITY, "--data", tmp_path / "data")

    tried = run(*asked, "--dry-run", "--json").json
    done = run(*asked, "--json").json

    assert tried["counts"] == done["counts"]
    assert done["counts"]["created"] == done["counts"]["joined"] == len(people.people)
    rows = run("list", "people", "--data", tmp_path / "data", "--json").json
    listed = {(row["first_name"], row["last_name"], row["email"]) for row in rows}
    assert listed == {(person.first, person.last, person.address) for person in people.people}
    assert all(row["communities"] == [COMMUNITY] for row in rows)


def test_what_came_in_can_be_taken_out_as_a_document(
    run: Run, people: PeopleList, tmp_path: Path
) -> None:
    data, out = tmp_path / "data", tmp_path / "Relevé.pdf"
    run("import-people", people.path, "--community", COMMUNITY, "--data", data)

    asked = ("--community", COMMUNITY, "--out", out, "--data", data, *IN_FRENCH)
    assert run("report", "attendance-register", *asked).lines

    assert COMMUNITY in Pdf(out).words


@pytest.mark.parametrize("tier", [1, 2, 3])
def test_minutes_hold_every_name_state_and_shared_note_in_order_and_no_private_one(
    qapp: QApplication, run: Run, sample: Path, tmp_path: Path, tier: int
) -> None:
    meeting = meeting_with_a_private_note(run, sample, tier)
    out = tmp_path / "Compte rendu.pdf"
    about = ("--meeting", meeting["id"], "--data", sample)

    assert run("report", "minutes", *about, "--out", out, *IN_FRENCH).lines

    pdf = Pdf(out)
    with in_french(qapp):
        check_people(pdf, run("list", "attendance", *about, "--json").json)
    check_notes(pdf, run("list", "notes", *about, "--json").json)


def meeting_with_a_private_note(run: Run, sample: Path, tier: int) -> Row:
    """The first meeting of a community of this tier where something was noted for the coach alone."""
    communities = run("list", "communities", "--data", sample, "--json").json
    names = {row["name"] for row in communities if row["tier"] == tier}
    notes = run("list", "notes", "--data", sample, "--json").json
    private = {note["meeting"] for note in notes if note["visibility"] == "private"}
    meetings = run("list", "meetings", "--data", sample, "--json").json
    found: Row = next(row for row in meetings if row["community"] in names and row["id"] in private)
    return found


def check_people(pdf: Pdf, marks: list[Row]) -> None:
    """Each name is followed by what was marked, then by how long or by why."""
    words = flat(pdf.words)
    assert marks
    for mark in marks:
        names = "|".join(re.escape(name) for name in as_printed(mark["person"]))
        state = re.escape(label(AttendanceStatus(mark["status"])))
        line = rf"({names})( \([^)]*\))? {state} ([0-9(–])"
        assert re.search(line, words), mark


def as_printed(spoken: str) -> list[str]:
    """« Prénom Nom » of the list is « Nom, Prénom » in print; who knows where the last name begins?"""
    words = spoken.split()
    cuts = range(1, len(words))
    return [f"{' '.join(words[cut:])}, {' '.join(words[:cut])}" for cut in cuts]


def check_notes(pdf: Pdf, notes: list[Row]) -> None:
    """Shared ones in the order of the list, private ones nowhere."""
    shared = [flat(note["text"]) for note in notes if note["visibility"] != "private"]
    private = [flat(note["text"]) for note in notes if note["visibility"] == "private"]
    words = flat(pdf.words)
    places = [words.find(text) for text in shared]
    assert shared
    assert -1 not in places, dict(zip(shared, places, strict=True))
    assert private
    assert [text for text in private if text in words] == []


def flat(text: str) -> str:
    """Words with single spaces: a line of print ends anywhere."""
    return " ".join(text.split())
