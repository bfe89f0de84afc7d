"""The register of incidents, its eight contents, and the loss of a computer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import QWidget

from car_desktop.domain.incidents import Likelihood, LossStep
from car_desktop.domain.privacy import InjuryRisk
from car_desktop.progress import Progress
from car_desktop.services.incidents import IncidentDraft, add_incident, incidents
from car_desktop.storage.database import Database
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.export_document.sheet import ExportSheet
from car_desktop.ui.dialogs.incidents.incident_sheet import IncidentSheet
from car_desktop.ui.dialogs.incidents.loss_sheet import LossSheet
from car_desktop.ui.screens.privacy.incidents_tab import IncidentsTab
from car_desktop.ui.widgets.form import Field
from car_desktop.ui.widgets.labels import PlainLabel
from tests.factories import make_person

TODAY = date(2026, 11, 24)


@pytest.fixture
def tab(context: Context, show: Callable[[QWidget], QWidget]) -> IncidentsTab:
    tab = IncidentsTab(context, TODAY)
    show(tab)
    return tab


def entered(tab: IncidentsTab, risk: InjuryRisk = InjuryRisk.NONE) -> None:
    draft = IncidentDraft(TODAY, "Des noms.", "Un envoi à la mauvaise école.", risk=risk)
    tab.operations.record(add_incident, draft, TODAY)


def sheet_of(tab: IncidentsTab) -> IncidentSheet:
    sheet = tab.window().findChildren(IncidentSheet)[-1]
    assert sheet.isVisible()
    return sheet


def test_an_incident_is_entered_and_undo_never_takes_it_away(tab: IncidentsTab) -> None:
    tab.add_incident.click()
    sheet = sheet_of(tab)
    sheet.accept()
    assert "what happened" in sheet.refusal.text()
    sheet.circumstances.setPlainText("Un envoi à la mauvaise école.")
    sheet.information.setPlainText("Des noms.")
    sheet.persons.setText("1 200")
    sheet.accept()
    (row,) = tab.operations.query(incidents)
    assert (row.content.persons, row.content.known_on, row.number) == (1200, TODAY, 1)
    assert tab.operations.undo_stack.count() == 0


def test_the_sheet_asks_the_eight_contents_in_the_order_of_the_regulation(
    tab: IncidentsTab,
) -> None:
    tab.add_incident.click()
    sheet = sheet_of(tab)
    said = [label.text() for label in sheet.findChildren(PlainLabel) if label.text()[1:3] == ". "]
    assert [text[0] for text in sorted(said)] == list("12345678")
    assert isinstance(sheet.information.parentWidget(), Field)
    sheet.reject()


def test_a_number_that_is_none_is_refused_and_nothing_is_lost(tab: IncidentsTab) -> None:
    tab.add_incident.click()
    sheet = sheet_of(tab)
    sheet.circumstances.setPlainText("Un envoi.")
    sheet.information.setPlainText("Des noms.")
    sheet.persons.setText("une douzaine")
    sheet.accept()
    assert "whole number" in sheet.refusal.text()
    sheet.persons.clear()
    sheet.persons_text.setText("une douzaine")
    sheet.occurred_from.setText("hier soir vers huit heures")
    sheet.accept()
    assert "not a day" in sheet.refusal.text()
    sheet.occurred_from.clear()
    sheet.accept()
    (row,) = tab.operations.query(incidents)
    assert row.content.persons_text == "une douzaine"


def test_the_guiding_questions_fill_words_and_decide_nothing(tab: IncidentsTab) -> None:
    tab.add_incident.click()
    sheet = sheet_of(tab)
    sheet.elements.setPlainText("Déjà écrit.")
    sheet.helper.likelihood.setCurrentIndex(list(Likelihood).index(Likelihood.LIKELY))
    sheet.helper.write.click()
    text = sheet.elements.toPlainText()
    assert text.startswith("Déjà écrit.")
    assert "Likelihood: high" in text
    assert sheet.risk.value is InjuryRisk.UNKNOWN
    sheet.reject()


def test_a_lost_computer_prepares_a_line_with_what_is_known(
    tab: IncidentsTab, database: Database
) -> None:
    with database.writing() as session:
        for _ in range(3):
            make_person(session)
    tab.lost.click()
    loss = tab.window().findChildren(LossSheet)[-1]
    loss.steps[LossStep.POLICE_REPORT].setChecked(True)
    loss.accept()
    sheet = sheet_of(tab)
    assert tab.operations.query(incidents) == ()
    assert "The data was not encrypted." in sheet.circumstances.toPlainText()
    assert "No verified backup is known." in sheet.circumstances.toPlainText()
    assert "Done: theft reported to the police" in sheet.measures.toPlainText()
    assert "To do: passwords of the accounts changed" in sheet.measures.toPlainText()
    assert sheet.persons.text() == "3"
    sheet.accept()
    (row,) = tab.operations.query(incidents)
    assert (row.content.persons, row.content.risk) == (3, InjuryRisk.UNKNOWN)


@pytest.mark.parametrize(
    ("is_encrypted", "said"),
    [
        (True, "The data was encrypted;"),
        (False, "The data was not encrypted."),
        (None, "Whether the data was encrypted is not known."),
    ],
)
def test_a_lost_computer_says_whether_its_data_could_be_read(
    tab: IncidentsTab, context: Context, is_encrypted: bool | None, said: str
) -> None:
    loss = LossSheet(tab.window(), context, TODAY, is_encrypted)
    loss.accept()
    sheet = sheet_of(tab)
    assert said in sheet.circumstances.toPlainText()
    assert ("cannot be read" in sheet.elements.toPlainText()) == bool(is_encrypted)
    sheet.reject()


def test_the_backup_made_last_is_named(tab: IncidentsTab, context: Context) -> None:
    backup = context.operations.back_up(Progress())
    LossSheet(tab.window(), context, TODAY).accept()
    sheet = sheet_of(tab)
    day = current().date_long(backup.made_at.astimezone().date())
    day = " ".join(day.split())  # Qt's fields give plain spaces back
    assert f"The last verified backup is of {day}." in sheet.circumstances.toPlainText()
    sheet.reject()


def test_a_serious_risk_waits_for_its_notices(tab: IncidentsTab) -> None:
    entered(tab, InjuryRisk.SERIOUS)
    assert "1 incident(s) with a serious risk" in tab.awaited.text()
    tab.table.selectRow(0)
    tab.change.click()
    sheet = sheet_of(tab)
    sheet.commission.set_value(TODAY)
    sheet.persons_told.set_value(TODAY)
    sheet.accept()
    assert tab.awaited.isHidden()


def test_notices_and_the_register_are_documents(tab: IncidentsTab) -> None:
    entered(tab)
    tab.table.selectRow(0)
    for button in (tab.to_commission, tab.to_persons, tab.register):
        button.click()
        sheet = tab.window().findChildren(ExportSheet)[-1]
        assert sheet.isVisible()
        sheet.close()
