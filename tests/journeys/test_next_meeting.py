"""What was promised at one meeting is asked at the next, by keyboard, and printed in its minutes."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.cli.conftest import Run
from tests.journeys.desk import in_french, running
from tests.journeys.gestures import export_the_minutes, plan_and_open
from tests.journeys.hands import Hands
from tests.journeys.job import COMMITMENT, COMMUNITY
from tests.journeys.people import own_list
from tests.reports.reading import Pdf

TODAY = date.today()
OTHER = "Prêter le matériel d’écoute aux deux écoles."
REASON = "Le matériel est en réparation."


@pytest.fixture
def notebook(run: Run, tmp_path: Path) -> Path:
    """A community with its members."""
    folder = tmp_path / "Carnet"
    people = own_list(tmp_path).path
    assert run("import-people", people, "--community", COMMUNITY, "--data", folder).code == 0
    return folder


@pytest.mark.timeout(120)
def test_commitments_are_reviewed_at_the_next_meeting(
    qapp: QApplication, qtbot: QtBot, notebook: Path, tmp_path: Path
) -> None:
    hands = Hands(qtbot)
    minutes = tmp_path / "Compte rendu 2.pdf"
    with in_french(qapp), running(qapp, notebook, qtbot):
        meet(hands, TODAY - timedelta(days=7))
        for text in (COMMITMENT, OTHER):
            hands.press("Ctrl+E")
            hands.type(text)
            hands.press("Escape")
            hands.wait_to_read(text)
        meet(hands, TODAY)
        hands.wait_to_read("2 engagements à revoir")

        hands.press("Alt+2")
        hands.tab_to(f"Tenu : {COMMITMENT}")
        hands.press("Space")
        hands.wait_to_read("1 engagement à revoir")
        hands.press("Ctrl+Z")
        hands.wait_to_read("2 engagements à revoir")
        hands.press("Ctrl+Shift+Z")
        hands.press("Alt+2")
        hands.tab_to(f"Abandonné : {OTHER}")
        hands.press("Space")
        hands.type(REASON)
        hands.press("Return")
        hands.wait_for(lambda: "à revoir" not in hands.screen())
        export_the_minutes(hands, minutes)
        hands.press("Ctrl+Q")

    words = Pdf(minutes).words
    assert words.index("Retour sur les engagements") < words.index(f"{COMMITMENT} ")
    assert "Tenu" in words
    assert f"Abandonné – {REASON}" in words


def meet(hands: Hands, day: date) -> None:
    """Plan a meeting and open it."""
    plan_and_open(hands, day)
    hands.wait_to_read("0 / 25")
