"""The contents of a layout, in order, without a Python object that outlives an item of Qt's."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget, QWidgetItem
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from car_desktop.ui.widgets.flow import FlowLayout
from car_desktop.ui.widgets.layout_parts import parts_of
from car_desktop.ui.widgets.tab_order import follow_layout


def buttons(count: int) -> list[QPushButton]:
    return [QPushButton(str(number)) for number in range(count)]


def test_widgets_and_layouts_come_in_the_order_of_the_layout(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column, row = QVBoxLayout(page), QHBoxLayout()
    first, last, inside, late = buttons(4)
    column.addWidget(first)
    column.addStretch(1)
    column.addLayout(row)
    column.addWidget(last)
    row.addWidget(inside)
    column.insertWidget(0, late)

    assert parts_of(column) == [late, first, row, last]
    assert parts_of(row) == [inside]


def test_a_layout_of_ours_answers_as_those_of_qt(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    lines = FlowLayout()
    page.setLayout(lines)
    wanted = buttons(3)
    for button in wanted:
        lines.addWidget(button)

    assert parts_of(lines) == wanted


def test_walking_a_page_leaves_no_item_of_a_layout_behind(qtbot: QtBot) -> None:
    """An item that Python still knows once Qt has deleted it is mistaken for what comes at its address."""
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    for button in buttons(5):
        column.addWidget(button)

    before = known_items()
    follow_layout(page)

    assert known_items() == before


def known_items() -> int:
    return sum(isinstance(one, QWidgetItem) for one in Shiboken.getAllValidWrappers())
