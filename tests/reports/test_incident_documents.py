"""The register of incidents and the drafts of notices, as documents."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from car_desktop.domain.errors import UserError
from car_desktop.domain.incidents import NoticeTo
from car_desktop.domain.privacy import InjuryRisk
from car_desktop.domain.values import Language
from car_desktop.progress import Progress
from car_desktop.reports.base import Look
from car_desktop.reports.formats import format_of
from car_desktop.reports.incident_notice import Data, IncidentNoticeReport, Options
from car_desktop.reports.incident_register import IncidentRegisterReport
from car_desktop.reports.incident_register import Options as RegisterOptions
from car_desktop.services.incidents import (
    IncidentDraft,
    IncidentRegister,
    IncidentRow,
    add_incident,
)
from car_desktop.storage.upgrade import open_database
from tests.reports.said import words

TODAY = date(2026, 11, 24)
LOOK = Look(Language.ENGLISH, TODAY)
ROW = IncidentRow(
    1,
    1,
    IncidentDraft(
        known_on=date(2026, 11, 3),
        information="=Des noms",
        circumstances="Un envoi.",
        occurred_from=date(2026, 11, 1),
        persons=12,
        risk=InjuryRisk.SERIOUS,
        risk_elements="Sensibilité élevée.",
        measures="Rappel du message.",
    ),
)
REGISTER = IncidentRegister("CSS fictif", "Mme Fictive", "418 555-0100", Language.FRENCH, (ROW,))
CONTENTS = (
    "Information concerned",
    "Circumstances",
    "Date or period",
    "Known on",
    "Number of persons",
    "Risk of serious injury",
    "Notices",
    "Measures",
)


def test_the_register_has_the_eight_contents_in_the_order_of_the_regulation() -> None:
    told = words(IncidentRegisterReport().compose(REGISTER, LOOK))
    places = [told.index(f"{number}. {title}:") for number, title in enumerate(CONTENTS, start=1)]
    assert places == sorted(places)
    assert "Kept at least until November 3, 2031." in told
    assert "Notices: None yet" in told


def test_the_workbook_has_a_line_per_incident_as_it_was_typed(tmp_path: Path) -> None:
    out = tmp_path / "registre.xlsx"
    document = IncidentRegisterReport().compose(REGISTER, LOOK)
    format_of("xlsx").write(document, out, Progress())
    with CalamineWorkbook.from_path(out) as book:
        rows = book.get_sheet_by_index(0).to_python()
    assert rows[0][1:9] == list(CONTENTS)
    assert [row[1] for row in rows[1:]] == ["=Des noms"]


@pytest.mark.parametrize(
    ("audience", "count", "source"),
    [(NoticeTo.COMMISSION, 11, "section 3"), (NoticeTo.PERSONS, 6, "section 5")],
)
def test_a_notice_has_every_field_of_its_section(
    audience: NoticeTo, count: int, source: str
) -> None:
    data = Data(REGISTER, ROW, audience)
    told = words(IncidentNoticeReport().compose(data, LOOK))
    assert f"{count}. " in told
    assert f" {count + 1}. " not in told
    assert source in told
    assert "Mme Fictive" in told
    assert "Un envoi." in told


def test_the_latest_line_is_meant_unless_one_is_named(tmp_path: Path) -> None:
    database = open_database(tmp_path / "data")
    report = IncidentNoticeReport()
    with database.writing() as session:
        with pytest.raises(UserError, match="no such line"):
            report.load(session, Options())
        for day in (3, 10):
            draft = IncidentDraft(date(2026, 11, day), "Des noms.", f"Le {day}.")
            add_incident(session, draft, TODAY)
        assert report.load(session, Options()).row.content.circumstances == "Le 10."
        assert report.load(session, Options(line=1)).row.content.circumstances == "Le 3."
        with pytest.raises(UserError, match="no such line"):
            report.load(session, Options(line=3))
    database.dispose()


def test_an_empty_register_says_so(tmp_path: Path) -> None:
    database = open_database(tmp_path / "data")
    with database.reading() as session:
        data = IncidentRegisterReport().load(session, RegisterOptions())
    database.dispose()
    assert "No incident was entered." in words(IncidentRegisterReport().compose(data, LOOK))
