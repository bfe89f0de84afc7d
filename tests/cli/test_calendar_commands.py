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


@pytest.mark.parametrize("typed", ["1", "cop d’ESSAI", "uuid"])
def test_a_calendar_has_the_name_of_its_community_however_that_was_typed(
    run: Run, data: Path, tmp_path: Path, typed: str
) -> None:
    (known,) = run("list", "communities", "--data", data, "--json").json
    out = tmp_path / "sortie.ics"
    meant = known["uuid"] if typed == "uuid" else typed
    told = run("export-calendar", "--community", meant, "--out", out, "--data", data, "--json")
    assert told.json == {"file": str(out), "events": 0}
    assert "X-WR-CALNAME:CoP d’essai\r\n" in out.read_bytes().decode("utf-8")


def test_a_calendar_without_events_is_said_to_have_none(
    run: Run, data: Path, tmp_path: Path
) -> None:
    path = tmp_path / "vide.ics"
    path.write_text("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nEND:VCALENDAR\n", "utf-8")
    told = run("import-calendar", path, "--data", data)
    assert told.lines[-1] == "This calendar has no event that could be a meeting."
    counts = run("import-calendar", path, "--data", data, "--json", "--dry-run").json["counts"]
    assert set(counts.values()) == {0}


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["export-calendar"], "--out is missing"),
        (["export-calendar", "--out", "{folder}/rien/sortie.ics"], "does not exist"),
        (["export-calendar", "--out", "{folder}"], "is a folder"),
        (["export-calendar", "--community", "Inconnue", "--out", "x.ics"], "no community"),
        (["export-calendar", "--community", "", "--out", "x.ics"], "no community"),
        (["import-calendar"], "FILE is missing"),
        (["import-calendar", "{folder}/absent.ics"], "no longer exists"),
        (["import-calendar", "{folder}"], "is a folder"),
        (["import-calendar", "{calendar}", "--community", "77"], "no community"),
    ],
)
def test_what_cannot_be_done_is_refused_in_one_sentence(
    run: Run, data: Path, calendar: Path, arguments: list[str], sentence: str
) -> None:
    words = [word.format(folder=calendar.parent, calendar=calendar) for word in arguments]
    assert sentence in run(*words, "--data", data).refusal
    assert run("list", "meetings", "--data", data, "--json").json == []


def test_a_file_that_exists_is_replaced_whole(
    run: Run, calendar: Path, data: Path, tmp_path: Path
) -> None:
    run("import-calendar", calendar, "--data", data)
    out = tmp_path / "sortie.ics"
    out.write_bytes(b"autre chose" * 10_000)
    run("export-calendar", "--out", out, "--data", data, "--json")
    assert out.read_bytes().startswith(b"BEGIN:VCALENDAR")
    assert out.read_bytes().endswith(b"END:VCALENDAR\r\n")


def test_a_mistyped_data_folder_is_refused_and_not_made(
    run: Run, calendar: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "donnees"
    for dry in ([], ["--dry-run"]):
        told = run("import-calendar", calendar, "--community", "CoP", "--data", folder, *dry)
        assert "There is no data" in told.refusal
    assert not folder.exists()
