"""The hours of a person and the hours asked for: cards and sheets."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QScrollArea, QWidget

from car_desktop.services.certificates import certificates_of_person
from car_desktop.services.hours_duties import hours_duties
from car_desktop.services.learning_activities import activities_of_person
from car_desktop.services.people_lines import people
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.screens.person.activity_sheet import ActivitySheet
from car_desktop.ui.screens.person.screen import PersonScreen
from car_desktop.ui.screens.settings.duties_panel import DutiesPanel
from car_desktop.ui.screens.settings.duty_sheet import DutySheet
from tests.looks.scene import Scene
from tests.looks.stage import Stage


def _show_hours(stage: Stage) -> None:
    """A teacher with activities and a certificate."""
    screen = _someone(stage)
    _scroll_to(stage, screen.hours)


def _show_activity(stage: Stage) -> None:
    operations = stage.context.operations
    person_id = _with_activities(stage)
    row = operations.query(activities_of_person, person_id)[0]
    ActivitySheet(stage.window, operations, person_id, date.today(), row).open()


def _choose_certificate(stage: Stage) -> None:
    _someone(stage).hours.certificate.click()


def _show_duties(stage: Stage) -> None:
    stage.context.navigator.open(ScreenId.SETTINGS)
    stage.settle()
    for panel in stage.window.stack.findChildren(DutiesPanel):
        _scroll_to(stage, panel)


def _show_duty(stage: Stage) -> None:
    operations = stage.context.operations
    row = operations.query(hours_duties)[0]
    DutySheet(stage.window, operations, 2025, row).open()


def _someone(stage: Stage) -> PersonScreen:
    stage.context.navigator.open(ScreenId.PERSON, person_id=_with_activities(stage))
    stage.settle()
    screen = stage.window.stack.currentWidget()
    assert isinstance(screen, PersonScreen)
    return screen


def _with_activities(stage: Stage) -> int:
    """Somebody who did something elsewhere, with a certificate where there is one."""
    query = stage.context.operations.query
    lines = query(people, date.today())
    active = [line.id for line in lines if query(activities_of_person, line.id)]
    certified = [key for key in active if query(certificates_of_person, key)]
    return (certified or active)[0]


def _scroll_to(stage: Stage, part: QWidget) -> None:
    for area in stage.window.stack.findChildren(QScrollArea):
        if area.isAncestorOf(part):
            area.ensureWidgetVisible(part)


SCENES: tuple[Scene, ...] = (
    Scene("person-hours", _show_hours),
    Scene("sheet-activity", _show_activity),
    Scene("sheet-certificate", _choose_certificate),
    Scene("settings-hours-asked-for", _show_duties),
    Scene("sheet-hours-asked-for", _show_duty),
)
