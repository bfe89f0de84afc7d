"""`export-calendar` and `import-calendar`: out and back without doubles."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run

SERIES = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Essai//FR
BEGIN:VEVENT
UID:serie-essai
DTSTART;TZID=America/Toronto:20260909T090000
DTEND;TZID=America/Toronto:20260909T113000
RRULE:FREQ=MONTHLY;BYDAY=2WE;COUNT=3
SUMMARY:CoP d’essai
END:VEVENT
BEGIN:VEVENT
UID:conge
DTSTART;VALUE=DATE:20261012
SUMMARY:Action de grâce
END:VEVENT
END:VCALENDAR
"""


@pytest.fixture
def calendar(tmp_path: Path) -> Path:
    path = tmp_path / "serie.ics"
    path.write_text(SERIES, "utf-8")
    return path


@pytest.fixture
def data(run: Run, tmp_path: Path) -> Path:
    folder, people = tmp_path / "data", tmp_path / "liste.csv"
    people.write_text("Nom;Prénom\nFictive;Odile\n", "utf-8")
    assert run("import-people", people, "--community", "CoP d’essai", "--data", folder).code == 0
    return folder


def test_a_series_becomes_meetings_once(run: Run, calendar: Path, data: Path) -> None:
    told = run("import-calendar", calendar, "--community", "CoP d’essai", "--data", data, "--json")
    assert told.json["counts"]["created"] == 3
    assert [skipped["reason"] for skipped in told.json["skipped"]] == ["all_day"]
    again = run("import-calendar", calendar, "--data", data, "--json").json
    assert (again["counts"]["created"], again["counts"]["unchanged"]) == (0, 3)
    meetings = run("list", "meetings", "--data", data, "--json").json
    assert [m["starts_at"] for m in meetings] == [
        "2026-09-09T09:00:00",
        "2026-10-14T09:00:00",
        "2026-11-11T09:00:00",
    ]


def test_a_dry_run_writes_nothing(run: Run, calendar: Path, data: Path) -> None:
    told = run("import-calendar", calendar, "--data", data, "--dry-run", "--json").json
    assert told["counts"]["created"] == 3
    assert run("list", "meetings", "--data", data, "--json").json == []


def test_what_is_exported_comes_back_unchanged(
    run: Run, calendar: Path, data: Path, tmp_path: Path
) -> None:
    run("import-calendar", calendar, "--data", data)
    out = tmp_path / "sortie.ics"
    assert run("export-calendar", "--out", out, "--data", data, "--json").json["events"] == 3
    assert b"BEGIN:VTIMEZONE" in out.read_bytes()
    back = run("import-calendar", out, "--data", data, "--json").json
    assert back["counts"]["unchanged"] == 3
    assert len(run("list", "meetings", "--data", data, "--json").json) == 3


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("Nom;Prénom\n", "not a calendar"),
        ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:x\n", "cut short or damaged"),
    ],
)
def test_what_is_no_calendar_is_refused_in_one_sentence(
    run: Run, data: Path, tmp_path: Path, content: str, sentence: str
) -> None:
    path = tmp_path / "faux.ics"
    path.write_text(content, "utf-8")
    assert sentence in run("import-calendar", path, "--data", data).refusal


def test_a_community_has_to_be_said_where_there_are_two(
    run: Run, calendar: Path, data: Path, tmp_path: Path
) -> None:
    people = tmp_path / "liste.csv"
    run("import-people", people, "--community", "Autre", "--data", data)
    assert "Say which community" in run("import-calendar", calendar, "--data", data).refusal
