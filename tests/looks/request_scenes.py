"""Requests and incidents: their registers, their sheets, and what a person's page offers."""

from __future__ import annotations

from datetime import date

from car_desktop.domain.privacy import RequestKind
from car_desktop.services.incidents import incidents
from car_desktop.services.privacy_requests import privacy_requests
from car_desktop.ui.dialogs.export_document.sheet import ExportSheet, export_document
from car_desktop.ui.dialogs.incidents.incident_sheet import IncidentSheet
from car_desktop.ui.dialogs.incidents.loss_sheet import LossSheet
from car_desktop.ui.dialogs.privacy_requests.answer_sheet import AnswerSheet
from car_desktop.ui.dialogs.privacy_requests.request_sheet import RequestSheet
from car_desktop.ui.latest import Latest
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.screens.privacy.screen import PrivacyScreen
from car_desktop.ui.widgets.choice_field import Choice
from tests.looks.scene import Scene
from tests.looks.stage import Stage


def _screen(stage: Stage, tab: str) -> PrivacyScreen:
    stage.context.navigator.open(ScreenId.PRIVACY, tab=tab)
    stage.settle()
    screen = stage.window.stack.currentWidget()
    assert isinstance(screen, PrivacyScreen)
    return screen


def _requests(stage: Stage) -> None:
    _screen(stage, "requests").requests.table.selectRow(3)


def _incidents(stage: Stage) -> None:
    _screen(stage, "incidents").incidents.table.selectRow(0)


def _request(stage: Stage) -> None:
    """A rectification of a function."""
    row = stage.context.operations.query(privacy_requests)[0]
    person = Choice(row.person_id, row.person)
    sheet = RequestSheet(stage.window, stage.context, date.today(), person)
    sheet.kind.set_value(RequestKind.RECTIFICATION)
    sheet.kind.changed.emit(RequestKind.RECTIFICATION)
    sheet.contested.setCurrentIndex(5)
    sheet.open()


def _answer(stage: Stage) -> None:
    rows = stage.context.operations.query(privacy_requests)
    AnswerSheet(stage.window, stage.context, rows[0], date.today()).open()


def _incident(stage: Stage) -> None:
    row = stage.context.operations.query(incidents)[0]
    IncidentSheet(stage.window, stage.context, date.today(), row).open()


def _lost(stage: Stage) -> None:
    LossSheet(stage.window, stage.context, date.today()).open()


def _person(stage: Stage) -> None:
    row = stage.context.operations.query(privacy_requests)[0]
    stage.context.navigator.open(ScreenId.PERSON, person_id=row.person_id)


def _file(stage: Stage) -> None:
    stage.wait_until(_open_file(stage).accept_button.isEnabled)


def _file_being_read(stage: Stage) -> None:
    """As it is for a moment when it opens: what is read is never heard."""
    _open_file(stage).findChildren(Latest)[0].stop()


def _open_file(stage: Stage) -> ExportSheet:
    row = stage.context.operations.query(privacy_requests)[-1]
    return export_document(stage.context, "person-file", row.person_id, stage.window)


SCENES: tuple[Scene, ...] = (
    Scene("privacy-requests", _requests),
    Scene("privacy-incidents", _incidents),
    Scene("sheet-request", _request),
    Scene("sheet-answer-to-request", _answer),
    Scene("sheet-incident", _incident),
    Scene("sheet-computer-lost", _lost),
    Scene("person-with-a-request", _person),
    Scene("sheet-person-file", _file),
    Scene("sheet-person-file-being-read", _file_being_read),
)
