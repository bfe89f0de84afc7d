"""Three hours in a room, by keyboard: the timer, what is said in one line each, what the room sees."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.cli.conftest import Run
from tests.journeys.clock import Clock, clock
from tests.journeys.desk import in_french, running
from tests.journeys.gestures import plan_and_open, say
from tests.journeys.hands import Hands
from tests.journeys.job import COMMUNITY
from tests.journeys.people import own_list

__all__ = ["clock"]

TODAY = date.today()
POINTS = 9
SAID = (
    ("e @mesange +2 sem apporter trois traces d’écoute", "apporter trois traces d’écoute"),
    ("d La grille commune est adoptée", "La grille commune est adoptée"),
    ("b Deux écoles ont lu à l’aube", "Deux écoles ont lu à l’aube"),
    ("! à reprendre en tête-à-tête", "à reprendre en tête-à-tête"),
    ("e @jaseur prochaine prêter le micro", "prêter le micro"),
)


@pytest.fixture
def notebook(run: Run, tmp_path: Path) -> Path:
    """A community with its members."""
    folder = tmp_path / "Carnet"
    people = own_list(tmp_path).path
    assert run("import-people", people, "--community", COMMUNITY, "--data", folder).code == 0
    return folder


@pytest.mark.timeout(180)
def test_a_meeting_of_three_hours_is_facilitated_by_keyboard(
    qapp: QApplication, qtbot: QtBot, notebook: Path, clock: Clock
) -> None:
    hands = Hands(qtbot)
    with in_french(qapp), running(qapp, notebook, qtbot):
        open_a_meeting(hands)
        start_from_a_template(hands)
        facilitate(hands, clock)
        hands.press("Ctrl+Q")

    with in_french(qapp), running(qapp, notebook, qtbot):
        find_it_again(hands)
        hands.press("Ctrl+Q")


def open_a_meeting(hands: Hands) -> None:
    """Plan it for today, from nine to noon, and go to its middle step."""
    plan_and_open(hands, TODAY)
    hands.press("F8")
    hands.wait_to_read("0 / 25")


def start_from_a_template(hands: Hands) -> None:
    """Take the agenda of three hours."""
    hands.press("Alt+1", "Space")
    hands.press("Down", "Return")
    hands.wait_to_read("Commencer le point 1", "Bons coups")


def facilitate(hands: Hands, clock: Clock) -> None:
    """Go from point to point, take notes on the way, show the room where we are."""
    hands.press("F3")
    hands.wait_to_read("Point 1 · temps restant", "10:00", "fin prévue à 12 h")
    clock.go(8.5)
    hands.wait_to_read("Point 1 · dernières minutes")
    clock.go(4)
    hands.wait_to_read("Point 1 · temps dépassé", "+ 2:30")
    show_the_room(hands, clock)
    say_all(hands, SAID[:3])

    hands.press("F3")
    hands.wait_to_read("Point 2 · temps restant", "fait en 12 min")
    clock.go(5)
    hands.press("F4")
    clock.go(10)
    hands.wait_to_read("Point 2 · en pause", "15:00")
    hands.press("F4", "Ctrl+M")
    hands.wait_to_read("20:00", "fin prévue à 12 h 18, 18 min de trop")
    hands.press("Ctrl+Z")
    hands.wait_to_read("fin prévue à 12 h 13, 13 min de trop")
    hands.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    hands.wait_for(lambda: "Point 1 · temps dépassé" in hands.screen())
    hands.press("Ctrl+Z")
    hands.wait_for(lambda: "Deux écoles ont lu à l’aube" not in hands.screen())
    hands.press(*["Ctrl+Shift+Z"] * 5)
    hands.wait_to_read("Deux écoles ont lu à l’aube", "fin prévue à 12 h 18, 18 min de trop")
    for _ in range(POINTS - 2):
        clock.go(15)
        hands.press("F3")
    hands.wait_to_read("Terminer")
    say_all(hands, SAID[3:])
    hands.press("Shift+F3", "F3")
    clock.go(5)
    hands.press("F3")
    hands.wait_to_read("Tous les points ont été traités.")


def say_all(hands: Hands, lines: tuple[tuple[str, str], ...]) -> None:
    """Type what is said, each in one line; it belongs to the point that has the floor."""
    for line, text in lines:
        say(hands, line, text)


def show_the_room(hands: Hands, clock: Clock) -> None:
    """Open the view of the room, drive the timer from there, and close it."""
    hands.press("F5")
    hands.wait_to_read("temps dépassé", "Ensuite :")
    hands.press("F4")
    hands.wait_to_read("en pause")
    clock.go(1)
    hands.press("F4", "Escape")
    hands.wait_for(lambda: "Ensuite" not in hands.screen())


def find_it_again(hands: Hands) -> None:
    """Everything said is there, with its owner, its date and its point."""
    hands.run(COMMUNITY)
    hands.tab_until(lambda: hands.focus_name().startswith("Membres ("), "the tabs")
    hands.press("Right")
    hands.tab_to("Planifier une série…")
    hands.press("Tab")
    hands.wait_for(lambda: "Aujourd’hui" in hands.selected_row())
    hands.press("Return", "F8")
    hands.wait_to_read(*(text for _, text in SAID))
    hands.wait_to_read("pour la prochaine rencontre", "Privé", "Point 9", "Point 1")
