"""Panels that cannot be read, as where a disk fails, are told of one by one; the window lives on."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from car_desktop.domain.errors import UserError
from car_desktop.ui.context import Context
from car_desktop.ui.widgets.panel import Panel


class Unreadable(Panel):
    """Fails as long as the disk does."""

    is_failing = True
    reads = 0

    def refresh(self) -> None:
        if self.is_failing:
            raise UserError("The disk does not answer.")
        self.reads += 1


@pytest.fixture
def stack(qtbot: QtBot, context: Context) -> QStackedWidget:
    stack = QStackedWidget()
    qtbot.addWidget(stack)
    stack.addWidget(QWidget())
    page = QWidget()
    column = QVBoxLayout(page)
    for _ in range(4):
        column.addWidget(Unreadable(context))
    stack.addWidget(page)
    with qtbot.waitExposed(stack):
        stack.show()
    return stack


def test_each_panel_that_cannot_be_read_is_told_and_is_read_when_shown_again(
    stack: QStackedWidget, qtbot: QtBot
) -> None:
    panels = stack.findChildren(Unreadable)
    with qtbot.captureExceptions() as told:
        stack.setCurrentIndex(1)

    assert [str(error) for _, error, _ in told] == ["The disk does not answer."] * len(panels)

    for panel in panels:
        panel.is_failing = False
    stack.setCurrentIndex(0)
    stack.setCurrentIndex(1)

    assert [panel.reads for panel in panels] == [1] * len(panels)
