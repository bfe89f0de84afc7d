"""The rules of hours in the settings."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from car_desktop.domain.counting import Counting
from car_desktop.services.counting import RuleRow, counting_rules, write_counting_rule
from car_desktop.services.counting_words import rule_words
from car_desktop.ui.context import Context
from car_desktop.ui.screens.settings.counting_panel import CountingPanel
from car_desktop.ui.screens.settings.counting_sheet import CountingSheet

NOVEMBER = date(2026, 11, 1)


@pytest.fixture
def panel(context: Context, show: Callable[[QWidget], QWidget]) -> CountingPanel:
    panel = CountingPanel(context)
    show(panel)
    return panel


def opened(panel: CountingPanel) -> CountingSheet:
    sheet = panel.window().findChildren(CountingSheet)[-1]
    assert sheet.isVisible()
    return sheet


def rules(panel: CountingPanel) -> tuple[RuleRow, ...]:
    return panel.operations.query(counting_rules)


def test_a_rule_is_written_from_a_day_on(panel: CountingPanel) -> None:
    panel.add_rule.click()
    sheet = opened(panel)
    assert sheet.breaks.isChecked()
    sheet.starts_on.setText("2026-11-01")
    sheet.rounding.setCurrentIndex(sheet.rounding.findData(15))
    sheet.tolerance.setValue(5)
    sheet.partial.setValue(50)
    sheet.accept()
    (row,) = rules(panel)
    assert row.starts_on == NOVEMBER
    assert row.rule == Counting(15, 0, 5, True, 50)
    assert panel.table.model().rowCount() == 1


def test_enter_changes_a_rule_and_delete_takes_it_away_until_undo(
    qtbot: QtBot, panel: CountingPanel
) -> None:
    panel.operations.execute("", write_counting_rule, NOVEMBER, Counting())
    panel.table.setFocus()
    panel.table.selectRow(0)
    qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    sheet = opened(panel)
    sheet.least.setValue(45)
    sheet.accept()
    assert rules(panel)[0].rule == Counting(least_minutes=45)
    panel.table.setFocus()
    panel.table.selectRow(0)
    qtbot.keyClick(panel.table, Qt.Key.Key_Delete)
    assert rules(panel) == ()
    panel.operations.undo_stack.undo()
    assert len(rules(panel)) == 1


def test_a_second_rule_on_the_same_day_is_refused_in_the_sheet(panel: CountingPanel) -> None:
    panel.operations.execute("", write_counting_rule, NOVEMBER, Counting())
    panel.add_rule.click()
    sheet = opened(panel)
    sheet.starts_on.setText("2026-11-01")
    sheet.accept()
    assert "already" in sheet.refusal.text()
    sheet.starts_on.setText("someday")
    sheet.accept()
    assert "date" in sheet.refusal.text()
    sheet.reject()


def test_a_rule_is_said_in_words() -> None:
    assert rule_words(Counting()) == "to the minute · breaks counted"
    whole = rule_words(Counting(15, 30, 5, True, 50)).replace("\u00a0", " ")
    assert whole == (
        "rounded to 15 min · breaks deducted · 5 min of lateness tolerated · "
        "nothing under 30 min · partly present from 50%"
    )
