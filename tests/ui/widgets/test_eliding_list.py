"""A list whose entries are longer than its room shows their beginning and says all of it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from car_desktop.ui.widgets.eliding_list import ElidingList

LONG = "Communauté de pratique des directions d’établissement du secteur Nord"


def test_an_entry_ends_in_dots_where_it_does_not_fit_and_is_whole_where_it_does(
    show: Callable[[QWidget], QWidget],
) -> None:
    choices = ElidingList([LONG, "Court"])
    choices.resize(200, 34)
    show(choices)
    assert choices.itemText(0).endswith("…")
    assert choices.itemText(1) == "Court"

    choices.resize(900, 34)
    assert choices.itemText(0) == LONG


def test_nothing_is_lost_for_who_points_at_it_or_hears_it(
    show: Callable[[QWidget], QWidget],
) -> None:
    choices = ElidingList([LONG])
    choices.resize(150, 34)
    show(choices)

    assert choices.itemData(0, Qt.ItemDataRole.AccessibleTextRole) == LONG
    assert LONG in choices.itemData(0, Qt.ItemDataRole.ToolTipRole)
    assert choices.texts == (LONG,)


def test_other_entries_replace_those_before(show: Callable[[QWidget], QWidget]) -> None:
    choices = ElidingList(["un", "deux"])
    show(choices)
    choices.set_texts(["trois"])

    assert [choices.itemText(place) for place in range(choices.count())] == ["trois"]
    assert choices.currentIndex() == 0
