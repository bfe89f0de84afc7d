"""What cards hold: lines that open, bars, buttons that fold, tables as tall as their rows."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from car_desktop.ui.theme import Theme, active_tokens
from car_desktop.ui.widgets.fitted_table import FittedTable
from car_desktop.ui.widgets.flow import Flow
from car_desktop.ui.widgets.rate_bars import RateBars
from car_desktop.ui.widgets.row_button import RowButton
from car_desktop.ui.widgets.row_list import RowList
from car_desktop.ui.widgets.rows_model import Column, RowsModel

Show = Callable[[QWidget], QWidget]


@dataclass(frozen=True)
class Line:
    """A row of a table."""

    name: str


def test_buttons_fold_where_the_width_ends(qtbot: QtBot, show: Show) -> None:
    buttons = [QPushButton(f"Button {number}") for number in range(6)]
    flow = Flow(buttons)
    flow.resize(2000, 40)
    show(flow)
    assert {button.y() for button in buttons} == {0}
    flow.resize(flow.minimumSizeHint().width() * 2, 400)
    qtbot.waitUntil(lambda: buttons[-1].y() > buttons[0].y())
    assert flow.heightForWidth(300) > flow.heightForWidth(2000)


def test_hidden_buttons_take_no_room(show: Show) -> None:
    first, second = QPushButton("First"), QPushButton("Second")
    flow = Flow([first, second])
    first.hide()
    show(flow)
    assert second.pos() == QPoint(0, 0)


def test_a_line_opens_by_enter_by_space_and_by_click(qtbot: QtBot, show: Show) -> None:
    opened: list[str] = []
    line = RowButton(lambda: opened.append("opened"))
    QHBoxLayout(line).addWidget(QLabel("A line"))
    show(line)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        qtbot.keyClick(line, key)
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    assert opened == ["opened"] * 4


def test_a_list_without_lines_says_so(qtbot: QtBot, show: Show) -> None:
    rows = RowList("Nothing waits.")
    rows.set_rows([QLabel("One")])
    show(rows)
    rows.set_rows([])

    def said() -> list[str]:
        return [label.text() for label in rows.findChildren(QLabel) if label.isVisible()]

    qtbot.waitUntil(lambda: said() == ["Nothing waits."])


def test_a_table_in_a_card_shows_all_its_rows(show: Show) -> None:
    model = RowsModel([Column[Line]("Name", lambda row: row.name)], key=lambda row: row.name)
    table = FittedTable(model, "Names")
    model.set_rows([Line(f"Name {number}") for number in range(7)])
    table.fit()
    show(table)
    last = table.visualRect(model.index(6, 0))
    assert table.viewport().rect().contains(last)


def test_bars_are_as_tall_as_their_rates_and_amber_when_low(show: Show, theme: Theme) -> None:
    bars = RateBars()
    bars.set_ratios([1.0, 0.5], "Last meetings")
    show(bars)
    assert bars.accessibleName() == "Last meetings"
    high, low = (_painted(bars, position, "brand") for position in (0, 1))
    assert high > 1.7 * low > 0
    bars.set_ratios([0.25, 0.25], "Last meetings")
    assert _painted(bars, 0, "amber") > 0
    assert _painted(bars, 0, "brand") == 0


def _painted(bars: RateBars, position: int, role: str) -> int:
    """How many points of a bar's middle have a colour."""
    image = bars.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    middle = active_tokens().px(8) * position + active_tokens().px(2) * position + 4
    wanted = active_tokens().colour(role).rgb()
    return sum(image.pixel(middle, y) == wanted for y in range(image.height()))
