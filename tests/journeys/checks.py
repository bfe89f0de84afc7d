"""What is left of the journey once the window is closed: documents, logs, words, data."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from car_desktop.app.folders import log_folder
from car_desktop.typography import for_language
from tests.cli.conftest import Run
from tests.journeys.hands import Hands
from tests.journeys.job import (
    ARRIVAL,
    COMMITMENT,
    DECISION,
    DUE,
    GUEST,
    PRIVATE_NOTE,
    SHARED_NOTES,
    TODAY,
    TRACE,
    Job,
)
from tests.reports.reading import Pdf
from tests.repository.translation_files import translations


def check_the_minutes(pdf: Pdf, job: Job) -> None:
    """Every name with its state; every shared note in the order written; nothing private."""
    lines = pdf.text.replace("\N{NO-BREAK SPACE}", " ").splitlines()
    printed = {name: lines[lines.index(name.replace("'", "’")) + 1] for name in job.names}
    assert printed == job.said | {job.late: f"Retard (arrivée à {ARRIVAL})"}
    written = (*SHARED_NOTES, DECISION, COMMITMENT)
    places = [pdf.words.find(text) for text in written]
    assert -1 not in places, dict(zip(written, places, strict=True))
    assert places == sorted(places)
    assert f"{job.owner.spoken} {COMMITMENT} {TRACE} {_plain_date(DUE)}" in pdf.words
    assert "Personnes invitées" in pdf.words
    assert GUEST.on_sheets in lines
    assert "tête-à-tête" not in pdf.words


def check_the_translated_minutes(pdf: Pdf, job: Job) -> None:
    """The program speaks French, this document does not; what people wrote stays as they wrote it."""
    assert "Page 1 of 2" in pdf.words
    assert f"{job.late} Late (arrived at 1:45 p.m.)" in pdf.words
    assert SHARED_NOTES[0] in pdf.words
    assert "Compte rendu" not in pdf.words


def check_that_all_was_in_french(hands: Hands) -> None:
    """Nothing that was read or spoken is an English text of the program."""
    french = translations("fr")
    said_in_french = {form for translation in french for form in translation.forms}
    english = {translation.text.source for translation in french} - said_in_french
    assert len(hands.read) > 100
    assert hands.read & english == set()


def check_the_logs(hands: Hands, job: Job) -> None:
    """Much was logged, and none of it holds a word typed, a name or an address imported."""
    people = {word for person in job.people.people for word in (person.last, person.address)}
    typed = {text for text in hands.typed if len(text) > 3 and not _is_a_day(text)}
    assert words_in_the_logs(job.folder, people | typed) == []


def words_in_the_logs(folder: Path, words: Iterable[str]) -> list[str]:
    """Which of these words were logged, in logs that hold something."""
    logs = sorted(log_folder(folder).glob("carnet-car.log*"))
    written = "\n".join(log.read_text("utf-8") for log in logs)
    assert len(written) > 1000
    return [word for word in sorted(words) if word in written]


def check_the_command_line(run: Run, job: Job) -> None:
    """Commands find in the folder what the window put there, and print the same minutes."""
    about = ("--data", job.folder, "--language", "fr")
    (meeting,) = run("list", "meetings", *about, "--json").json
    marks = run("list", "attendance", "--meeting", meeting["uuid"], *about, "--json").json
    assert sum(not mark["guest"] for mark in marks) == len(job.names)
    notes = run("list", "notes", *about, "--json").json
    assert {note["text"]: note["visibility"] for note in notes} == {
        **dict.fromkeys((*SHARED_NOTES, DECISION), "group"),
        PRIVATE_NOTE: "private",
    }
    (commitment,) = run("list", "commitments", *about, "--json").json
    assert commitment["who"] == job.owner.spoken
    again = job.minutes.with_name("Compte rendu, encore.pdf")
    assert run("report", "minutes", "--meeting", meeting["id"], "--out", again, *about).lines
    assert Pdf(again).text == Pdf(job.minutes).text


def _plain_date(day: date) -> str:
    return for_language("fr").date_medium(day).replace("\N{NO-BREAK SPACE}", " ")


def _is_a_day(text: str) -> bool:
    """Every line of a log begins with one."""
    return text in {TODAY.isoformat(), DUE.isoformat()}
