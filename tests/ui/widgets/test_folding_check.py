"""A box to tick whose words fold instead of being cut."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from car_desktop.ui.widgets.folding_check import FoldingCheck

LONG = "Les personnes invitées et celles qui observent reçoivent aussi une attestation"


def test_long_words_fold_and_short_ones_do_not(show: Callable[[QWidget], QWidget]) -> None:
    long, short = FoldingCheck(LONG), FoldingCheck("Court")
    for box in (long, short):
        show(box)

    assert long.sizeHint().width() < 200
    assert long.heightForWidth(180) > 2 * long.heightForWidth(2000)
    assert short.heightForWidth(180) == short.heightForWidth(2000)


def test_all_of_the_words_are_drawn(show: Callable[[QWidget], QWidget]) -> None:
    box = FoldingCheck(LONG)
    box.resize(180, box.heightForWidth(180))
    show(box)
    image = box.grab().toImage()
    ink = [
        y
        for y in range(image.height())
        if any(image.pixelColor(x, y).lightness() < 120 for x in range(40, image.width()))
    ]

    assert ink[-1] - ink[0] > 3 * box.fontMetrics().height()


def test_space_ticks_it(qtbot: QtBot, show: Callable[[QWidget], QWidget]) -> None:
    box = FoldingCheck(LONG)
    show(box)
    qtbot.keyClick(box, Qt.Key.Key_Space)

    assert box.isChecked()
