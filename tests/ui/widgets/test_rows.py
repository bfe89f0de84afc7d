"""Tables: only what differs is told, and the person's place in them survives."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from car_desktop.ui.widgets.chip import Tone
from car_desktop.ui.widgets.rows_model import Column, RowsModel
from car_desktop.ui.widgets.rows_table import RowsTable

DISPLAY = Qt.ItemDataRole.DisplayRole


@dataclass(frozen=True)
class Fruit:
    id: int
    name: str
    weight: int = 0


def fruit_columns() -> list[Column[Fruit]]:
    return [
        Column("Name", lambda row: row.name, strong=lambda row: row.weight > 5),
        Column("Weight", lambda row: f"{row.weight} g", sort=lambda row: row.weight),
        Column("Size", lambda row: "big", tone=lambda row: Tone.GREEN),
    ]


@pytest.fixture
def model(qtmodeltester: ModelTester) -> RowsModel[Fruit]:
    model = RowsModel(fruit_columns(), key=lambda row: row.id)
    qtmodeltester.check(model)
    return model


def names(model: QAbstractItemModel) -> list[str]:
    return [str(model.index(row, 0).data(DISPLAY)) for row in range(model.rowCount())]


@pytest.mark.parametrize(
    "after",
    [
        [],
        [Fruit(1, "Apple")],
        [Fruit(3, "Cherry"), Fruit(2, "Banana"), Fruit(1, "Apple")],
        [Fruit(9, "Fig"), Fruit(1, "Apricot"), Fruit(8, "Grape"), Fruit(3, "Cherry")],
        [Fruit(4, "Date"), Fruit(3, "Cherry"), Fruit(5, "Elder"), Fruit(1, "Apple", 9)],
    ],
)
def test_a_table_shows_exactly_the_rows_it_is_given(
    model: RowsModel[Fruit], qtmodeltester: ModelTester, after: list[Fruit]
) -> None:
    model.set_rows([Fruit(1, "Apple"), Fruit(2, "Banana"), Fruit(3, "Cherry")])

    model.set_rows(after)

    assert names(model) == [row.name for row in after]
    qtmodeltester.check(model)


def test_one_changed_row_is_told_once(qtbot: QtBot, model: RowsModel[Fruit]) -> None:
    model.set_rows([Fruit(n, f"Fruit {n}") for n in range(1000)])
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))

    model.set_rows([Fruit(n, f"Fruit {n}", weight=int(n == 500)) for n in range(1000)])

    assert told == [(500, 500)]


def test_equal_rows_are_not_told_at_all(qtbot: QtBot, model: RowsModel[Fruit]) -> None:
    model.set_rows([Fruit(1, "Apple")])

    with (
        qtbot.assertNotEmitted(model.dataChanged),
        qtbot.assertNotEmitted(model.layoutChanged),
        qtbot.assertNotEmitted(model.modelReset),
    ):
        model.set_rows([Fruit(1, "Apple")])


def test_accents_sort_as_in_a_french_dictionary(model: RowsModel[Fruit]) -> None:
    model.set_rows([Fruit(n, name) for n, name in enumerate(["Zoé", "Étienne", "Eric", "Éric"])])

    model.sort(0)

    assert names(model) == ["Eric", "Éric", "Étienne", "Zoé"]


def test_numbers_sort_as_numbers_and_the_given_order_comes_back(model: RowsModel[Fruit]) -> None:
    model.set_rows([Fruit(1, "Ten", 10), Fruit(2, "Nine", 9), Fruit(3, "Hundred", 100)])

    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert names(model) == ["Hundred", "Ten", "Nine"]

    model.sort(-1)
    assert names(model) == ["Ten", "Nine", "Hundred"]


def test_a_screen_reader_hears_the_whole_row_on_its_first_cell(model: RowsModel[Fruit]) -> None:
    model.set_rows([Fruit(1, "Apple", 3)])

    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert spoken == "Apple, Weight 3 g, Size big"


def test_markup_in_a_name_stays_text_in_the_tooltip(model: RowsModel[Fruit]) -> None:
    model.set_rows([Fruit(1, '<img src="file:///etc/passwd">')])

    assert "<img" not in model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)


def test_the_selected_row_stays_selected_when_others_come_and_go(
    model: RowsModel[Fruit], show: Callable[[RowsTable[Fruit]], RowsTable[Fruit]]
) -> None:
    table = show(RowsTable(model, "Fruit"))
    model.set_rows([Fruit(n, f"Fruit {n}") for n in range(10)])
    table.select_key(5)

    model.set_rows([Fruit(n, f"Fruit {n}") for n in (9, 5, 3, 20)])
    assert table.current_row() == Fruit(5, "Fruit 5")

    model.set_rows([Fruit(n, f"Fruit {n}") for n in range(5000) if n % 2])
    assert table.current_row() == Fruit(5, "Fruit 5")


def test_the_keyboard_arrives_on_a_row_that_is_seen(
    model: RowsModel[Fruit], show: Callable[[RowsTable[Fruit]], RowsTable[Fruit]]
) -> None:
    table = show(RowsTable(model, "Fruit"))
    model.set_rows([Fruit(1, "Apple"), Fruit(2, "Banana")])
    table.clearFocus()

    table.setFocus()

    assert table.selected_rows() == [Fruit(1, "Apple")] == [table.current_row()]


def test_home_and_end_go_to_the_first_and_the_last_row(
    qtbot: QtBot, model: RowsModel[Fruit], show: Callable[[RowsTable[Fruit]], RowsTable[Fruit]]
) -> None:
    table = show(RowsTable(model, "Fruit"))
    model.set_rows([Fruit(1, "Apple"), Fruit(2, "Banana"), Fruit(3, "Cherry")])
    table.select_key(2)
    table.setFocus()

    qtbot.keyClick(table, Qt.Key.Key_End)
    assert table.current_row() == Fruit(3, "Cherry")
    qtbot.keyClick(table, Qt.Key.Key_Home)
    assert table.selected_rows() == [Fruit(1, "Apple")]


def test_enter_opens_a_row_and_a_letter_runs_its_shortcut(
    qtbot: QtBot, model: RowsModel[Fruit], show: Callable[[RowsTable[Fruit]], RowsTable[Fruit]]
) -> None:
    table = show(RowsTable(model, "Fruit"))
    model.set_rows([Fruit(1, "Apple"), Fruit(2, "Banana")])
    table.select_key(1)
    table.setFocus()
    pressed: list[Fruit | None] = []
    table.add_shortcut("Present", "P", lambda: pressed.append(table.current_row()))

    with qtbot.waitSignal(table.activated_row) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    qtbot.keyClick(table, Qt.Key.Key_P)
    table.select_next()
    table.select_next()
    qtbot.keyClick(table, Qt.Key.Key_P)

    assert opened.args == [Fruit(1, "Apple")]
    assert pressed == [Fruit(1, "Apple"), Fruit(2, "Banana")]
