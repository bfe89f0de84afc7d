"""`sample`, `list` and `report`, on the sample year."""

from __future__ import annotations

import re
import subprocess
import sys
from datetime import date, datetime, time
from pathlib import Path
from uuid import UUID

import pytest
from pypdf import PdfReader

from car_desktop.storage.upgrade import open_database
from tests.cli.conftest import CHECKOUT, Run

KEYS = {
    "communities": "id uuid name kind tier organisation",
    "people": "id uuid first_name last_name email function organisation communities",
    "meetings": "id uuid community number title starts_at ends_at place mode state",
    "notes": "id meeting kind visibility text",
    "commitments": "id meeting what who due state",
}


def text_of(pdf: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(pdf).pages)


def flat(text: str) -> str:
    """PDF text without its line ends, no-break spaces and hyphenation of lines."""
    return re.sub(r"\s+", " ", text.replace("\u00a0", " "))


@pytest.mark.parametrize("kind", KEYS)
def test_a_list_prints_flat_objects_with_the_documented_keys(
    run: Run, sample: Path, kind: str
) -> None:
    rows = run("list", kind, "--json", "--data", sample).json

    assert rows
    assert all(list(row) == KEYS[kind].split() for row in rows)


def test_the_sample_is_a_school_year_in_three_tiers(run: Run, sample: Path) -> None:
    communities = run("--data", sample, "list", "communities", "--json").json
    meetings = run("list", "meetings", "--data", sample, "--json").json
    people = run("list", "people", "--json", f"--data={sample}").json

    assert len(communities) == 6
    assert {row["tier"] for row in communities} == {1, 2, 3, None}
    assert {row["kind"] for row in communities} >= {"committee", "clc_team"}
    assert len(meetings) == 40
    assert len(people) == 120
    assert all(row["email"].endswith(".test") for row in people)
    assert date.today() in {datetime.fromisoformat(row["starts_at"]).date() for row in meetings}


def test_values_are_those_of_other_programs(run: Run, sample: Path) -> None:
    meetings = run("list", "meetings", "--data", sample, "--json").json
    meeting = next(row for row in meetings if row["state"] == "closed")

    assert str(UUID(meeting["uuid"])) == meeting["uuid"]
    assert meeting["number"] == 1
    assert meeting["mode"] in {"in_person", "remote", "hybrid"}
    assert datetime.fromisoformat(meeting["ends_at"]) > datetime.fromisoformat(meeting["starts_at"])


def test_attendance_is_listed_by_integer_or_uuid(run: Run, sample: Path) -> None:
    meetings = run("list", "meetings", "--data", sample, "--json").json
    meeting = next(row for row in meetings if row["state"] == "closed")

    rows = run("list", "attendance", "--meeting", meeting["id"], "--data", sample, "--json").json
    same = run("list", "attendance", "--meeting", meeting["uuid"], "--data", sample, "--json").json

    assert rows == same
    assert list(rows[0]) == [
        "person",
        "email",
        "role",
        "status",
        "minutes",
        "intervals",
        "guest",
        "source",
    ]
    for row in rows:
        spent = sum(minutes_between(*interval) for interval in row["intervals"])
        assert row["minutes"] == spent
        assert row["guest"] == (row["role"] is None)


def minutes_between(start: str, end: str) -> int:
    begun, ended = time.fromisoformat(start), time.fromisoformat(end)
    return (ended.hour - begun.hour) * 60 + ended.minute - begun.minute


def test_a_list_of_one_community_is_a_part_of_the_whole(run: Run, sample: Path) -> None:
    everything = run("list", "notes", "--data", sample, "--json").json
    name = "maple hollow clc team"
    part = run("list", "notes", "--community", name, "--data", sample, "--json").json
    meetings = run("list", "meetings", "--community", name, "--data", sample, "--json").json

    assert 0 < len(part) < len(everything)
    assert {row["meeting"] for row in part} <= {row["id"] for row in meetings}


def test_people_read_one_line_each(run: Run, sample: Path) -> None:
    lines = run("list", "people", "--data", sample).lines

    assert len(lines) == 120
    assert any("kateri.balbuzard@exemple.test" in line for line in lines)


def test_answers_are_utf_8_whatever_the_console_says(run_alone: Run, sample: Path) -> None:
    people = ("list", "people", "--data", sample)

    lines = run_alone(*people, PYTHONIOENCODING="ascii", PYTHONUTF8="0").lines

    assert any("Bécasseau" in line for line in lines)


def test_a_refusal_ends_the_process_with_2(run_alone: Run, tmp_path: Path) -> None:
    assert run_alone("list", "people", "--data", tmp_path / "nowhere").refusal


def test_refusals_speak_the_language_that_was_asked(run: Run, tmp_path: Path) -> None:
    missing = tmp_path / "nulle part"
    english = run("list", "people", "--data", missing, "--language", "en").refusal
    french = run("list", "people", "--data", missing, "--language", "fr").refusal

    assert english.startswith("There is no data in")
    assert french.startswith("Il n’y a pas de données dans")
    assert not missing.exists()


def test_somebody_who_has_not_begun_has_empty_lists_and_still_no_file(
    run: Run, tmp_path: Path
) -> None:
    assert run("list", "people", "--data", tmp_path, "--json").json == []
    assert list(tmp_path.iterdir()) == []


def test_reading_a_folder_of_other_things_puts_nothing_there(run: Run, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("dear")

    assert "There is no data in" in run("list", "people", "--data", tmp_path).refusal
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("list", "Say what to list: communities, people"),
        ("list everything", "There is no list of “everything”"),
        ("list attendance", "--meeting"),
        ("list attendance --meeting 999999", "There is no meeting “999999”"),
        ("list attendance --meeting 9999999999999999999999999", "There is no meeting"),
        ("list attendance --meeting 1;2", "There is no meeting “1;2”"),
        ("list attendance --meeting ²", "There is no meeting “²”"),
        ("list notes --community Directoins", "Did you mean “Directions du primaire"),
        ("list notes --community Xylophone", "There is no community “Xylophone”"),
        ("list notes --comunity x", "--comunity x"),
        ("list notes --community", "--community needs a value"),
        ("report minutes --out x.pdf", "--meeting"),
        ("report minuts --meeting 1 --out x.pdf", "minuts"),
        ("report attendance-register --meeting 1 --out x.pdf", "--community"),
        ("report --out x.pdf", "KIND"),
        ("sample", "--out"),
        ("dance", "There is no command “dance”"),
        ("--language de", "choisissez fr ou en"),
        ("import-people --community CoP", "FILE"),
    ],
)
def test_what_cannot_be_done_is_refused_in_one_line(
    run: Run, sample: Path, words: str, reason: str
) -> None:
    assert reason in run("--data", sample, *words.split()).refusal


def test_report_without_a_file_lists_the_types(run: Run) -> None:
    types = run("report", "--json").json

    assert {kind["id"] for kind in types} >= {"minutes", "sign-in-sheet", "attendance-register"}
    assert any(line.startswith("minutes") for line in run("report").lines)


def test_the_sample_comes_with_one_document_of_each_type(run: Run, sample: Path) -> None:
    types = {kind["id"] for kind in run("report", "--json").json}
    documents = sorted((sample / "documents").iterdir())

    assert {path.stem for path in documents} == types
    for path in documents:
        assert len(text_of(path)) > 200


def test_minutes_hold_names_and_shared_notes_and_no_private_one(
    run: Run, sample: Path, tmp_path: Path
) -> None:
    community = "Directions du primaire – Les Battures"
    meetings = run("list", "meetings", "--community", community, "--data", sample, "--json").json
    meeting = next(row for row in meetings if row["state"] == "closed")
    out = tmp_path / "Compte rendu.pdf"

    asked = ("--meeting", meeting["id"], "--out", out, "--data", sample, "--language", "fr")
    assert run("report", "minutes", *asked).lines

    text = flat(text_of(out))
    notes = run("list", "notes", "--community", community, "--data", sample, "--json").json
    marks = run("list", "attendance", "--meeting", meeting["id"], "--data", sample, "--json").json
    for note in notes:
        if note["meeting"] == meeting["id"]:
            is_printed = flat(note["text"])[:40] in text
            assert is_printed == (note["visibility"] != "private")
    for mark in marks:
        assert mark["person"].split()[-1] in text


def test_a_report_in_the_other_language_is_asked_for_by_name(
    run: Run, sample: Path, tmp_path: Path
) -> None:
    meetings = run("list", "meetings", "--data", sample, "--json").json
    closed = next(row["uuid"] for row in meetings if row["state"] == "closed")
    for language, word in (("en", "Minutes"), ("fr", "Compte rendu")):
        out = tmp_path / f"{language}.pdf"
        told = run(
            "report",
            "minutes",
            "--meeting",
            closed,
            "--out",
            out,
            "--data",
            sample,
            "--language",
            language,
            "--json",
        ).json
        assert told == {"report": "minutes", "file": str(out), "language": language}
        assert word in text_of(out)


def test_a_document_in_a_folder_that_is_not_there_is_refused(run: Run, sample: Path) -> None:
    out = sample / "not there" / "x.pdf"

    refusal = run(
        "report", "sign-in-sheet", "--meeting", "1", "--out", out, "--data", sample
    ).refusal

    assert "not there" in refusal


def test_a_second_sample_never_overwrites_data(run: Run, sample: Path) -> None:
    before = (sample / "carnet.db").read_bytes()

    assert "already holds data" in run("sample", "--out", sample).refusal
    assert (sample / "carnet.db").read_bytes() == before


def test_a_sample_that_a_full_disk_stopped_can_be_asked_for_again(run: Run, tmp_path: Path) -> None:
    open_database(tmp_path).dispose()  # what such an attempt leaves

    assert run("sample", "--out", tmp_path).lines
    assert len(run("list", "meetings", "--data", tmp_path, "--json").json) == 40


def test_a_reader_that_leaves_early_is_no_fault(sample: Path) -> None:
    command = f'"{sys.executable}" -m car_desktop list people --json --data "{sample}" | head -1'
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command], cwd=CHECKOUT, capture_output=True, check=False
    )

    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize("language", ["fr", "en"])
def test_help_is_in_one_language(run: Run, language: str) -> None:
    told = run("--help", "--language", language).out
    of_report = run("report", "--help", "--language", language).out

    assert ("Utilisation" in told, "Usage" in told) == (language == "fr", language == "en")
    assert of_report.count("car-desktop report") == 1


def test_the_version_is_one_line(run: Run) -> None:
    assert re.fullmatch(r"Carnet CAR \d+\.\d+\.\d+\n", run("--version").out)


def test_self_check_says_what_it_checked(run: Run, run_alone: Run) -> None:
    told = run("self-check", "--json").json

    assert told["ok"] is True
    assert told["checks"] == ["database", "encryption", "languages", "documents", "window"]
    assert {"Python", "Qt", "SQLite", "SQLAlchemy", "ReportLab"} <= told["versions"].keys()
    assert any(line.startswith("SQLCipher ") for line in run_alone("self-check").lines)
