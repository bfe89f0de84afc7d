"""`report` in every kind of file and with every option, and `export`, as scripts call them."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import docx
import pytest
from python_calamine import CalamineWorkbook

from car_desktop.domain.values import SchoolYear
from tests.cli.conftest import Run
from tests.reports.pages import Page
from tests.schemas import faults, schema

COMMUNITY = "Directions du primaire – Les Battures"
FORMATS = ["pdf", "docx", "html", "xlsx", "csv", "pdf-data", "json"]


@pytest.fixture
def register(run: Run, sample: Path, tmp_path: Path) -> Any:
    """Write the register of a community under a name and answer what was told."""

    def write(name: str, *more: str) -> Any:
        asked = ("--community", COMMUNITY, "--out", tmp_path / name, "--data", sample)
        return run("report", "attendance-register", *asked, *more, "--json").json

    return write


@pytest.fixture
def meeting(run: Run, sample: Path) -> str:
    """A closed meeting."""
    asked = ("list", "meetings", "--community", COMMUNITY, "--data", sample, "--json")
    return str(next(row["id"] for row in run(*asked).json if row["state"] == "closed"))


@pytest.mark.parametrize("form", FORMATS)
def test_the_name_of_the_file_says_its_kind(register: Any, tmp_path: Path, form: str) -> None:
    told = register(f"Registre.{form}")

    assert told["file"] == str(tmp_path / f"Registre.{form}")
    assert Path(told["file"]).stat().st_size > 200
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]


def test_a_register_is_a_readable_page_a_word_file_and_a_workbook(
    register: Any, tmp_path: Path
) -> None:
    for form in ("html", "docx", "xlsx", "json"):
        register(f"r.{form}", "--language", "fr")

    page = Page((tmp_path / "r.html").read_text("utf-8"))
    assert page.faults == []
    assert COMMUNITY in page.words
    assert any(COMMUNITY in one.text for one in docx.Document(str(tmp_path / "r.docx")).paragraphs)
    with CalamineWorkbook.from_path(tmp_path / "r.xlsx") as book:
        assert len(book.sheet_names) >= 2
    rules = schema("tables.schema.json")
    assert list(faults(json.loads((tmp_path / "r.json").read_text("utf-8")), rules, rules)) == []


def test_several_tables_are_several_delimited_files(register: Any, tmp_path: Path) -> None:
    told = register("r.csv")

    assert told["files"][0] == told["file"]
    assert sorted(told["files"]) == sorted(str(path) for path in tmp_path.iterdir())


def test_a_format_is_asked_for_where_the_name_does_not_say_it(
    register: Any, tmp_path: Path
) -> None:
    assert register("Registre", "--format", "html")["file"] == str(tmp_path / "Registre")
    assert (tmp_path / "Registre").read_bytes().startswith(b"<!DOCTYPE html>")
    register("Sans suffixe")
    assert (tmp_path / "Sans suffixe").read_bytes().startswith(b"%PDF-")


def test_a_year_is_asked_for_in_both_ways(register: Any, tmp_path: Path) -> None:
    last = SchoolYear(SchoolYear.of(date.today()).start - 1)
    for words in (["--year", str(last)], ["--option", f"school-year={last}"]):
        register("r.html", *words)
        assert str(last) in (tmp_path / "r.html").read_text("utf-8")


def test_minutes_are_written_for_the_audience_asked(
    run: Run, sample: Path, meeting: str, tmp_path: Path
) -> None:
    said = {}
    for audience in ("members", "public"):
        out = tmp_path / f"{audience}.html"
        asked = ("--meeting", meeting, "--audience", audience, "--out", out, "--data", sample)
        assert run("report", "minutes", *asked).lines == [f"Written: {out}"]
        said[audience] = Page(out.read_text("utf-8")).words

    assert len(said["public"]) < len(said["members"])


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("--out x.txt", "Documents cannot be written as “.txt”"),
        ("--out x.pdf --format odt", "choose pdf, docx, html, xlsx, csv, pdf-data and json"),
        ("--out x.pdf --format docx", "does not end with .docx"),
        ("--out x.pdf --audience everybody", "cannot be “everybody”: choose members"),
        ("--out x.pdf --year 2026", "--year does not concern"),
        ("--out x.pdf --community x", "--community does not concern the document “minutes”"),
        ("--out x.pdf --option audience", "write name=value, with version and audience"),
        ("--out x.pdf --option colour=red", "“colour=red” is no option"),
        ("--out x.pdf --option version=two", "“version” is a whole number, not “two”"),
        ("--out x.pdf --option version=99999", "“version” goes from 0 to"),
        ("--out x.pdf --option", "--option needs a value"),
    ],
)
def test_what_cannot_be_asked_of_minutes_is_refused_in_one_line(
    run: Run, sample: Path, meeting: str, words: str, reason: str
) -> None:
    asked = ("--meeting", meeting, "--data", sample, *words.split())

    assert reason in run("report", "minutes", *asked).refusal


@pytest.mark.parametrize("year", ["2026-2028", "26-27", "year", "0001"])
def test_what_is_no_school_year_is_refused(run: Run, sample: Path, year: str) -> None:
    asked = ("--community", COMMUNITY, "--year", year, "--out", "x.pdf", "--data", sample)

    assert "write it as 2026-2027" in run("report", "attendance-register", *asked).refusal


def test_the_types_are_listed_with_their_subject_formats_and_options(run: Run) -> None:
    types = {kind["id"]: kind for kind in run("report", "--json").json}

    assert types["minutes"]["subject"] == "--meeting"
    assert types["minutes"]["formats"] == FORMATS
    audience = next(one for one in types["minutes"]["options"] if one["name"] == "audience")
    assert audience["default"] in audience["values"]
    assert audience["label"]
    report = types["annual-report"]
    assert report["subject"] == ""
    assert {"school_year", "version", "sections", "is_anonymous"} <= {
        option["name"] for option in report["options"]
    }


def test_the_coach_s_report_takes_sets_and_flags(run: Run, sample: Path, tmp_path: Path) -> None:
    sections = next(
        option["values"]
        for kind in run("report", "--json").json
        for option in kind["options"]
        if (kind["id"], option["name"]) == ("annual-report", "sections")
    )
    sizes = []
    for chosen in (sections, sections[:1]):
        out = tmp_path / "a.html"
        asked = ("--option", f"sections={','.join(chosen)}", "--option", "is-anonymous=true")
        assert run("report", "annual-report", *asked, "--out", out, "--data", sample).lines
        sizes.append(out.stat().st_size)

    assert sizes[1] < sizes[0]
    refused = run(
        *("report", "annual-report", "--option", "sections=x", "--out", "x.pdf", "--data", sample)
    )
    assert sections[0] in refused.refusal


def test_everything_is_exported_and_the_file_is_said_to_be_open_to_all(
    run: Run, sample: Path, tmp_path: Path
) -> None:
    out = tmp_path / "tout.json"
    told = run("export", "--out", out, "--data", sample, "--json").json
    lines = run("export", "--out", tmp_path / "tout.xlsx", "--data", sample).lines

    content = json.loads(out.read_text("utf-8"))
    rules = schema("export.schema.json")
    assert list(faults(content, rules, rules)) == []
    assert told["file"] == str(out)
    assert told["counts"]["people"] == len(content["people"]) == 120
    assert {note["visibility"] for note in content["notes"]} >= {"private", "group"}
    assert "not encrypted" in lines[1]
    with CalamineWorkbook.from_path(tmp_path / "tout.xlsx") as book:
        assert "notes" in book.sheet_names


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("", "--out is missing"),
        ("--out tout.pdf", "All the data is written as .json or .xlsx"),
        ("--out nowhere/tout.json", "nowhere"),
    ],
)
def test_an_export_that_cannot_be_is_refused(
    run: Run, sample: Path, words: str, reason: str
) -> None:
    assert reason in run("export", "--data", sample, *words.split()).refusal


def test_there_is_nothing_to_export_in_a_folder_of_other_things(run: Run, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("dear")

    asked = ("export", "--out", tmp_path / "a.json", "--data", tmp_path)
    assert "There is no data in" in run(*asked).refusal


def test_the_file_of_a_person_is_readable_and_can_be_taken_elsewhere(
    run: Run, sample: Path, tmp_path: Path
) -> None:
    person = run("list", "people", "--data", sample, "--json").json[0]
    for name in ("dossier.pdf", "dossier.json", "dossier.csv"):
        run(
            "report",
            "person-file",
            "--person",
            str(person["id"]),
            "--out",
            tmp_path / name,
            "--data",
            sample,
        )

    assert (tmp_path / "dossier.pdf").read_bytes().startswith(b"%PDF-")
    taken, rules = (
        json.loads((tmp_path / "dossier.json").read_text("utf-8")),
        schema("person.schema.json"),
    )
    assert list(faults(taken, rules, rules)) == []
    assert taken["people"][0]["last_name"] in (tmp_path / "dossier.csv").read_text("utf-8-sig")


@pytest.mark.parametrize(
    ("words", "section"), [("commission", "article 3"), ("persons", "article 5")]
)
def test_a_notice_of_incident_is_drafted_for_whom_is_asked(
    run: Run, sample: Path, tmp_path: Path, words: str, section: str
) -> None:
    out = tmp_path / "avis.html"
    run(
        "report",
        "incident-notice",
        "--audience",
        words,
        "--language",
        "fr",
        "--out",
        out,
        "--data",
        sample,
    )

    assert section in Page(out.read_text("utf-8")).words.replace("\N{NO-BREAK SPACE}", " ")
