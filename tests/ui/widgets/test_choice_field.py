"""Choosing among many by typing."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from car_desktop.ui.widgets.choice_field import Choice, ChoiceField
from tests.keyboard import type_text

Show = Callable[[QWidget], QWidget]
PEOPLE = [Choice(1, "Ana Fictive", "École A"), Choice(2, "Anatole Essai"), Choice(3, "Zoé Exemple")]


def proposals(text: str) -> Sequence[Choice[int]]:
    return [choice for choice in PEOPLE if choice.text.casefold().startswith(text.casefold())]


def press(qtbot: QtBot, field: QWidget, key: Qt.Key) -> None:
    """Press a key where the keyboard goes: the proposals while they are open."""
    qtbot.keyClick(QApplication.activePopupWidget() or field, key)


def test_enter_takes_the_first_proposal(qtbot: QtBot, show: Show) -> None:
    field = ChoiceField(proposals)
    show(field)
    type_text("ana", field)
    press(qtbot, field, Qt.Key.Key_Return)
    assert (field.value(), field.text()) == (1, "Ana Fictive")


def test_the_arrows_choose_another_proposal(qtbot: QtBot, show: Show) -> None:
    field = ChoiceField(proposals)
    show(field)
    type_text("ana", field)
    press(qtbot, field, Qt.Key.Key_Down)
    press(qtbot, field, Qt.Key.Key_Return)
    assert field.value() == 2


def test_changing_the_text_lets_the_choice_go(qtbot: QtBot, show: Show) -> None:
    field = ChoiceField(proposals)
    show(field)
    field.set_choice(PEOPLE[2])
    with qtbot.waitSignal(field.chosen):
        qtbot.keyClick(field, Qt.Key.Key_Backspace)
    assert (field.value(), field.is_unmatched()) == (None, True)


def test_a_field_that_adds_empties_itself_for_the_next(qtbot: QtBot, show: Show) -> None:
    field = ChoiceField(proposals, keeps_choice=False)
    show(field)
    type_text("zo", field)
    with qtbot.waitSignal(field.chosen) as taken:
        press(qtbot, field, Qt.Key.Key_Return)
    assert taken.args == [PEOPLE[2]]
    assert field.text() == ""
