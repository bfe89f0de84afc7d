"""Every screen by its key, and Tab down each of them, on a whole school year."""

from __future__ import annotations

from functools import partial
from itertools import groupby, pairwise
from pathlib import Path
from shutil import copytree

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from car_desktop.ui.navigation import SCREENS
from car_desktop.ui.widgets.card import Card
from tests.journeys.desk import in_french, running
from tests.journeys.hands import MANY, Hands

SAME_LINE = 24  # pixels: stops this near in height stand side by side


@pytest.mark.timeout(120)
def test_each_screen_opens_by_its_key_and_tab_goes_down_each_card_once(
    qapp: QApplication, qtbot: QtBot, sample: Path, tmp_path: Path
) -> None:
    folder = Path(copytree(sample, tmp_path / "Carnet"))
    hands = Hands(qtbot)
    with in_french(qapp), running(qapp, folder, qtbot):
        for spec in (spec for spec in SCREENS if spec.in_sidebar):
            hands.press(spec.shortcut)
            hands.wait_for(partial(has_keyboard, hands, spec.title()))
            stops = walk(hands)
            assert len(stops) > 3, spec.id
            check_cards(stops, spec.id)
        hands.press("Ctrl+Q")


def has_keyboard(hands: Hands, name: str) -> bool:
    """Whether the part of this name was reached."""
    return hands.focus_name() == name


def walk(hands: Hands) -> list[QWidget]:
    """Press Tab until the round is made."""
    stops: list[QWidget] = []
    for _ in range(MANY):
        hands.press("Tab")
        stop = QApplication.focusWidget()
        assert stop is not None
        if stop in stops:
            return stops
        stops.append(stop)
    raise AssertionError("Tab never comes back")


def check_cards(stops: list[QWidget], screen: str) -> None:
    """The stops of a card follow each other, from its top to its bottom."""
    runs = [(card, list(run)) for card, run in groupby(stops, card_around) if card is not None]
    cards = [card for card, _run in runs]
    assert len(cards) == len({id(card) for card in cards}), f"{screen}: a card is visited twice"
    for card, run in runs:
        for before, after in pairwise(height_in(card, stop) for stop in run):
            assert after > before - SAME_LINE, f"{screen}: Tab goes up in {card.accessibleName()}"


def card_around(widget: QWidget) -> Card | None:
    """The card that a stop is in."""
    part: QWidget | None = widget
    while part is not None and not isinstance(part, Card):
        part = part.parentWidget()
    return part


def height_in(card: Card, stop: QWidget) -> int:
    """How far down a card a stop stands."""
    return stop.mapTo(card, QPoint(0, 0)).y()
