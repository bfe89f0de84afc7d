"""The next meeting is prepared from a template in a few keys, and its scripts stay with the coach."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.cli.conftest import Run
from tests.journeys.desk import in_french, running
from tests.journeys.gestures import plan_and_open
from tests.journeys.hands import Hands
from tests.journeys.job import COMMUNITY
from tests.journeys.people import own_list
from tests.reports.reading import Pdf

TOMORROW = date.today() + timedelta(days=1)
SCRIPT = "Laisser d’abord parler les plus silencieux."
LEAD = "La stagiaire"


@pytest.fixture
def notebook(run: Run, tmp_path: Path) -> Path:
    """A community with its members."""
    folder = tmp_path / "Carnet"
    people = own_list(tmp_path).path
    assert run("import-people", people, "--community", COMMUNITY, "--data", folder).code == 0
    return folder


@pytest.mark.timeout(120)
def test_a_meeting_is_prepared_by_keyboard(
    qapp: QApplication, qtbot: QtBot, notebook: Path, tmp_path: Path
) -> None:
    hands = Hands(qtbot)
    minutes = tmp_path / "Compte rendu.pdf"
    with in_french(qapp), running(qapp, notebook, qtbot):
        plan_and_open(hands, TOMORROW)  # what is still to come opens on its preparation
        hands.wait_to_read("Rien n’est encore prévu")
        hands.press("Return")  # the first template has the keyboard
        hands.wait_to_read("1. ", "9. ")
        hands.press("Ctrl+Z")
        hands.wait_to_read("Rien n’est encore prévu")
        hands.press("Ctrl+Shift+Z")
        hands.wait_to_read("9. ")

        hands.press("Ctrl+I")
        hands.type("Tour de table 20 min")
        hands.press("Return")
        hands.wait_to_read("10. Tour de table")
        hands.press("Up", "Alt+Up", "Alt+Up")
        hands.wait_for(lambda: "8. Tour de table" in hands.selected_row())

        hands.press("F2")
        hands.wait_for(lambda: hands.focus_name() == "Titre")
        hands.tab_to("Animation")
        hands.type(LEAD)
        hands.tab_to("Script d’animation")
        hands.type(SCRIPT)
        hands.press("Ctrl+Shift+O")

        hands.press("F8", "Ctrl+P")
        hands.tab_to("Fichier")
        hands.type_over(str(minutes))
        hands.press("Return")
        hands.wait_to_read(f"« {minutes.name} » est prêt.")
        hands.press("F7", "F2")  # the form of the point, whatever part was shown last
        hands.wait_to_read(SCRIPT, LEAD)
        hands.press("Ctrl+Q")

    words = Pdf(minutes).words
    assert "Tour de table" in words
    assert "Rôles du jour" in words
    assert SCRIPT not in words
