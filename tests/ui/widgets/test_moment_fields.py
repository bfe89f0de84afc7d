"""Hours and days typed into fields."""

from collections.abc import Callable
from datetime import date, time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCalendarWidget, QTableView, QWidget
from pytestqt.qtbot import QtBot

from car_desktop.typography import current
from car_desktop.ui.widgets.moment_fields import DateField, TimeField
from tests.keyboard import type_text

Show = Callable[[QWidget], QWidget]
TODAY = date(2026, 11, 22)


def test_an_hour_typed_quickly_is_shown_as_it_was_understood(qtbot: QtBot, show: Show) -> None:
    field = TimeField()
    show(field)
    type_text("1330", field)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.value() == time(13, 30)
    assert field.text() == current().time(time(13, 30))


def test_what_is_not_an_hour_stays_to_be_corrected(qtbot: QtBot, show: Show) -> None:
    field = TimeField(time(9))
    show(field)
    field.selectAll()
    type_text("midi", field)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert (field.value(), field.text(), field.is_unreadable()) == (None, "midi", True)


def test_arrows_move_an_hour_by_a_quarter_even_past_midnight(qtbot: QtBot, show: Show) -> None:
    field = TimeField(time(0, 0))
    show(field)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.value() == time(23, 45)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.value() == time(0, 0)


def test_a_day_typed_shortly_is_shown_with_its_weekday(qtbot: QtBot, show: Show) -> None:
    field = DateField(today=TODAY)
    show(field)
    type_text("24 nov", field)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.value() == date(2026, 11, 24)
    assert field.text().startswith(current().weekday_short(date(2026, 11, 24)))


def test_arrows_and_page_keys_move_a_day(qtbot: QtBot, show: Show) -> None:
    field = DateField(date(2027, 1, 31), today=TODAY)
    show(field)
    qtbot.keyClick(field, Qt.Key.Key_PageDown)
    assert field.value() == date(2027, 2, 28)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.value() == date(2027, 3, 1)


def test_an_empty_day_is_no_error(show: Show) -> None:
    field = DateField(today=TODAY)
    show(field)
    assert (field.value(), field.is_unreadable()) == (None, False)


def test_a_day_is_chosen_in_the_month_that_f4_opens(qtbot: QtBot, show: Show) -> None:
    field = DateField(date(2026, 11, 24), today=TODAY)
    show(field)
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_F4)
    month = field.findChild(QCalendarWidget)
    assert month is not None
    days = month.findChild(QTableView)
    with qtbot.waitSignal(field.moment_changed):
        qtbot.keyClick(days, Qt.Key.Key_Right)
        qtbot.keyClick(days, Qt.Key.Key_Return)
    assert field.value() == date(2026, 11, 25)
