"""The hours asked for, in the settings."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from car_desktop.services.hours_duties import DutyRow, hours_duties
from car_desktop.ui.context import Context
from car_desktop.ui.screens.settings.duties_panel import DutiesPanel
from car_desktop.ui.screens.settings.duty_sheet import DutySheet


@pytest.fixture
def panel(context: Context, show: Callable[[QWidget], QWidget]) -> DutiesPanel:
    panel = DutiesPanel(context)
    show(panel)
    return panel


def opened(panel: DutiesPanel) -> DutySheet:
    sheet = panel.window().findChildren(DutySheet)[-1]
    assert sheet.isVisible()
    return sheet


def duties(panel: DutiesPanel) -> tuple[DutyRow, ...]:
    return panel.operations.query(hours_duties)


def test_enter_changes_the_duty_of_the_law(qtbot: QtBot, panel: DutiesPanel) -> None:
    panel.table.setFocus()
    panel.table.selectRow(0)
    qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    sheet = opened(panel)
    assert (sheet.hours.value(), sheet.functions.text()) == (30, "enseign teacher")
    sheet.hours.setValue(35)
    sheet.accept()
    assert duties(panel)[0].duty.minutes == 35 * 60


def test_a_duty_is_added_and_deleted_until_undo(panel: DutiesPanel) -> None:
    panel.add_duty.click()
    sheet = opened(panel)
    sheet.accept()
    assert "Name" in sheet.refusal.text()
    sheet.name.setText("Directions")
    sheet.functions.setText("direction, principal")
    sheet.school_years.setValue(3)
    sheet.accept()
    added = duties(panel)[1].duty
    assert (added.functions, added.school_years) == (("direction", "principal"), 3)
    panel.table.selectRow(1)
    panel.delete.click()
    assert len(duties(panel)) == 1
    panel.operations.undo_stack.undo()
    assert len(duties(panel)) == 2


def test_without_a_duty_the_panel_says_that_hours_are_only_added_up(panel: DutiesPanel) -> None:
    panel.table.selectRow(0)
    panel.delete.click()
    assert panel.empty.isVisible()
    assert panel.change.isHidden()
