"""`import-attendance` on a report of our own, then on real ones where they are present."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from car_desktop.storage.upgrade import open_database
from tests.bad_reports import BadReport, bad_reports, fingerprint
from tests.cli.conftest import Run

REPORTS = Path(__file__).parents[3] / "shared" / "data" / "attendance"
needs_reports = pytest.mark.skipif(
    not REPORTS.is_dir(), reason="needs the real attendance reports beside the checkout"
)

MEMBERS = """Prénom,Nom,Courriel
Amélie,Sarcelle,amelie.sarcelle@exemple.test
Benoît,Mésange,benoit.mesange@exemple.test
Chantal,Pluvier,
Denis,Harfang,denis.harfang@exemple.test
"""
CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//essai//essai//FR
BEGIN:VEVENT
UID:rencontre-d-essai@exemple.test
DTSTAMP:20261101T120000Z
DTSTART:20261123T133000
DTEND:20261123T160000
SUMMARY:Rencontre d’essai
END:VEVENT
END:VCALENDAR
"""
TEAMS = (
    "*Résumé de la réunion\n"
    "Heure de début de la réunion\t23/11/2026 à 13:30:00\n"
    "\n"
    "Nom complet\tHeure d'arrivée\tHeure de départ\tDurée\tE-mail\tRôle\n"
    "SARCELLE Amelie\t23/11/2026 à 13:20:00\t23/11/2026 à 14:00:00\t40 m\t"
    "amelie.sarcelle@exemple.test\tOrganisateur\n"
    "SARCELLE Amelie\t23/11/2026 à 13:50:10\t23/11/2026 à 16:05:00\t2 h 14 m\t"
    "amelie.sarcelle@exemple.test\tOrganisateur\n"
    "Pluvier, Chantal (EXT)\t23/11/2026 à 14:10:00\t23/11/2026 à 15:30:30\t1 h 20 m\t\t\n"
    "Quelqu’un d’ailleurs (Invité)\t23/11/2026 à 14:10:00\t23/11/2026 à 15:30:00\t1 h 20 m\t\t\n"
)


@pytest.fixture
def data(run: Run, tmp_path: Path) -> Path:
    """A data folder with four members and one meeting."""
    return begun(run, tmp_path, MEMBERS)


def begun(run: Run, folder: Path, members: str) -> Path:
    people, calendar, data = folder / "membres.csv", folder / "rencontre.ics", folder / "data"
    people.write_text(members, "utf-8")
    calendar.write_text(CALENDAR, "utf-8")
    assert run("import-people", people, "--community", "CoP d’essai", "--data", data).lines
    assert run("import-calendar", calendar, "--community", "CoP d’essai", "--data", data).lines
    return data


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "Rapport de présence.csv"
    path.write_bytes(TEAMS.encode("utf-16"))
    return path


def sheet(run: Run, data: Path) -> dict[str, Any]:
    """The lines of the attendance sheet, by person."""
    rows = run("list", "attendance", "--meeting", "1", "--data", data, "--json").json
    return {row["person"]: row for row in rows}


def test_a_report_marks_those_who_came_to_the_second(run: Run, data: Path, report: Path) -> None:
    told = run("import-attendance", report, "--meeting", "1", "--data", data, "--json").json

    assert told["counts"] == {
        "created": 2,
        "updated": 0,
        "unchanged": 0,
        "doubtful": 1,
        "skipped": 0,
        "to_confirm": 2,
    }
    assert [row["match"] for row in told["created"]] == ["email", "name"]
    assert told["doubtful"][0]["name"].startswith("Quelqu’un")
    lines = sheet(run, data)
    assert lines["Amélie Sarcelle"]["intervals"] == [["13:30", "16:00"]]
    assert lines["Chantal Pluvier"]["intervals"] == [["14:10", "15:30:30"]]
    assert lines["Chantal Pluvier"]["minutes"] == 80
    assert lines["Chantal Pluvier"]["source"] == "teams"
    assert lines["Denis Harfang"]["status"] is None, "never silently absent"


def test_a_good_report_changes_rows_which_a_bad_one_must_not(
    run: Run, data: Path, report: Path
) -> None:
    database = open_database(data)
    before = fingerprint(database)
    assert run("import-attendance", report, "--meeting", "1", "--data", data).code == 0
    assert fingerprint(database) != before
    database.dispose()


def test_the_same_report_again_changes_nothing(run: Run, data: Path, report: Path) -> None:
    arguments = ["import-attendance", report, "--meeting", "1", "--data", data, "--json"]
    assert run(*arguments).json
    before = sheet(run, data)

    again = run(*arguments).json

    assert (again["counts"]["created"], again["counts"]["updated"]) == (0, 0)
    assert again["counts"]["unchanged"] == 2
    assert sheet(run, data) == before


def test_a_dry_run_says_the_same_and_writes_nothing(run: Run, data: Path, report: Path) -> None:
    arguments = ["import-attendance", report, "--meeting", "1", "--data", data, "--json"]

    tried = run(*arguments, "--dry-run").json

    assert tried["dry_run"] is True
    assert all(row["status"] is None for row in sheet(run, data).values())
    assert run(*arguments).json["counts"] == tried["counts"]


def test_people_read_what_was_done(run: Run, data: Path, report: Path) -> None:
    lines = run("import-attendance", report, "--meeting", "1", "--data", data).lines

    assert "marked: 2" in lines
    assert any("Quelqu’un" in line for line in lines)
    assert any("to confirm: Denis Harfang" in line for line in lines)


@pytest.mark.parametrize(
    ("content", "part"),
    [
        (TEAMS.replace("23/11", "24/11").encode("utf-16"), "choose the report of that day"),
        (TEAMS.replace(" 1", " 0").encode("utf-16"), "Nobody in this report"),
        (TEAMS.replace("16:05", "12:05").encode(), "ends before it begins"),
        (TEAMS.replace("Rôle", "Durée").encode(), "same title"),
        ("Liste\nAmélie\n".encode(), "no attendance report"),
    ],
    ids=[
        "another day",
        "another hour",
        "backwards",
        "two titles",
        "a list",
    ],
)
def test_what_is_no_report_of_this_meeting_is_refused_whole(
    run: Run, data: Path, tmp_path: Path, content: bytes, part: str
) -> None:
    path = tmp_path / "autre.csv"
    path.write_bytes(content)

    assert part in run("import-attendance", path, "--meeting", "1", "--data", data).refusal
    assert all(row["status"] is None for row in sheet(run, data).values())


@pytest.mark.parametrize("bad", bad_reports("11/24/2026", "11/23/2026"), ids=lambda bad: bad.name)
def test_a_bad_report_is_refused_in_one_sentence_and_changes_no_row(
    run: Run, data: Path, tmp_path: Path, bad: BadReport
) -> None:
    database = open_database(data)
    before = fingerprint(database)

    refusal = run(
        "import-attendance", bad.write(tmp_path), "--meeting", "1", "--data", data
    ).refusal

    assert bad.refusal in refusal
    assert "\n" not in refusal.strip()
    assert fingerprint(database) == before
    database.dispose()


def test_a_meeting_that_is_not_there_is_refused(run: Run, data: Path, report: Path) -> None:
    assert (
        "no meeting" in run("import-attendance", report, "--meeting", "99", "--data", data).refusal
    )
    assert "--meeting" in run("import-attendance", report, "--data", data).refusal


EXACT = ["teams_1_event_list", "teams_2_report_fr", "teams_3_sections_en", "zoom_1_detail"]


@needs_reports
@pytest.mark.parametrize("name", [*EXACT, "meet_1", "zoom_2_totals"])
def test_a_real_report_gives_what_is_known_to_be_true(run: Run, tmp_path: Path, name: str) -> None:
    truth = json.loads((REPORTS / "truth.json").read_text("utf-8"))
    data = begun(run, tmp_path, (REPORTS / "members.csv").read_text("utf-8"))
    arguments = [
        "import-attendance",
        REPORTS / f"{name}.csv",
        "--meeting",
        "1",
        "--data",
        data,
        "--json",
    ]

    told = run(*arguments).json
    rows = {row["email"]: row for row in sheet(run, data).values()}

    assert {e for e, row in rows.items() if row["status"]} == set(truth["present"])
    assert {e for e, row in rows.items() if not row["status"]} == set(truth["absent"])
    assert len(told["doubtful"]) == (0 if name == "meet_1" else truth["guests"])
    for email, known in truth["present"].items():
        row = rows[email]
        if name in EXACT:
            assert row["intervals"] == [list(map(_clock, pair)) for pair in known["intervals"]]
        if name == "zoom_2_totals":
            told_minutes = _total(REPORTS / f"{name}.csv", email)
            assert abs(row["minutes"] - min(told_minutes, 150)) <= 1
        else:
            assert abs(row["minutes"] - known["minutes"]) <= 1
    again = run(*arguments).json
    assert again["counts"]["created"] == again["counts"]["updated"] == 0


def _clock(moment: str) -> str:
    at = datetime.fromisoformat(moment)
    return at.time().isoformat("seconds" if at.second else "minutes")


def _total(path: Path, email: str) -> int:
    line = next(line for line in path.read_text("utf-8-sig").splitlines() if email in line)
    return int(line.split(",")[2])
