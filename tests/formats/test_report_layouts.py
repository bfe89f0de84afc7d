"""Reports that nothing recognises are read as a person explained their columns."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest

from car_desktop.domain.errors import UserError
from car_desktop.formats.attendance_reports.layouts import (
    Meaning,
    Meanings,
    UnknownReport,
    columns_meant,
    headings_key,
    proposed,
)
from car_desktop.formats.attendance_reports.reader import read_report, table_to_explain
from car_desktop.formats.attendance_reports.report import AttendanceReport

DAY = date(2026, 2, 3)
STRANGE = """Journal du pont téléphonique
Poste;Entrée
Amélie Sarcelle;09 h 02
Benoît Mésange;09 h 15
"""
TWO_TIMES = """Code;Qui;Début;Fin
12;Amélie Sarcelle;9:00;11:30
13;Benoît Mésange;9:15;12:00
"""


def written(folder: Path, text: str) -> Path:
    path = folder / "rapport.csv"
    path.write_text(text, "utf-8")
    return path


def explained(path: Path, meanings: Meanings) -> AttendanceReport:
    table = table_to_explain(path)
    return read_report(path, DAY, {headings_key(table.headings): meanings})


def test_what_nothing_recognises_is_asked_with_its_table(tmp_path: Path) -> None:
    with pytest.raises(UnknownReport) as asked:
        read_report(written(tmp_path, STRANGE), DAY)

    assert asked.value.table.headings == ("Poste", "Entrée")
    assert len(asked.value.table.rows) == 2


def test_an_explained_report_is_read_as_it_was_explained(tmp_path: Path) -> None:
    report = explained(written(tmp_path, STRANGE), {0: Meaning.NAME, 1: Meaning.ARRIVAL})

    assert [(p.name, p.stays) for p in report.participants] == [
        ("Amélie Sarcelle", ((datetime(2026, 2, 3, 9, 2), None),)),
        ("Benoît Mésange", ((datetime(2026, 2, 3, 9, 15), None),)),
    ]


def test_an_explanation_wins_over_what_is_recognised(tmp_path: Path) -> None:
    path = written(tmp_path, TWO_TIMES)

    report = explained(path, {1: Meaning.NAME, 2: Meaning.ARRIVAL})

    assert [stay for person in report.participants for stay in person.stays] == [
        (datetime(2026, 2, 3, 9, 0), None),
        (datetime(2026, 2, 3, 9, 15), None),
    ]


def test_headings_are_the_same_whatever_their_accents_and_capitals() -> None:
    assert headings_key(("Prénom ", "DURÉE", "")) == headings_key(("prenom", "Durée"))


@pytest.mark.parametrize(
    ("meanings", "sentence"),
    [
        ({1: Meaning.ARRIVAL}, "names"),
        ({0: Meaning.NAME}, "hours"),
        ({0: Meaning.EMAIL, 1: Meaning.LENGTH}, "names"),
    ],
)
def test_an_explanation_without_names_or_times_is_refused(
    tmp_path: Path, meanings: Meanings, sentence: str
) -> None:
    with pytest.raises(UserError, match=sentence):
        explained(written(tmp_path, STRANGE), meanings)


def test_lengths_in_minutes_and_in_words_are_both_lengths(tmp_path: Path) -> None:
    text = "Qui;Minutes de présence;Autre\nAmélie Sarcelle;75;x\nBenoît Mésange;30;y\n"

    report = explained(written(tmp_path, text), {0: Meaning.NAME, 1: Meaning.LENGTH})

    assert [person.seconds for person in report.participants] == [4500, 1800]


def test_what_is_recognised_is_what_is_proposed(tmp_path: Path) -> None:
    table = table_to_explain(written(tmp_path, TWO_TIMES))

    meanings = proposed(table)

    assert meanings == {1: Meaning.NAME, 2: Meaning.ARRIVAL, 3: Meaning.DEPARTURE}
    assert columns_meant(table, meanings).clocks == (2, 3)


def test_a_file_without_table_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no table"):
        table_to_explain(written(tmp_path, "Une seule ligne de texte\n"))
