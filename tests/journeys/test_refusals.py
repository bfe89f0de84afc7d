"""What cannot be done is said in one sentence, and the keyboard stays where it is put right."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.journeys.desk import in_french, running
from tests.journeys.hands import Hands
from tests.journeys.job import COMMUNITY, OBJECT
from tests.journeys.people import own_list


@pytest.fixture
def hands(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Hands]:
    """At the keyboard of a new notebook."""
    hands = Hands(qtbot)
    with in_french(qapp), running(qapp, tmp_path / "Carnet", qtbot):
        yield hands
        hands.press("Ctrl+Q")


def test_wrong_files_are_refused_one_after_the_other_and_the_right_one_is_then_read(
    hands: Hands, tmp_path: Path
) -> None:
    right = own_list(tmp_path)
    wrong = {
        tmp_path / "Procès-verbal.xlsx": (b"%PDF-1.7\n", "C’est un PDF, non une liste"),
        tmp_path / "Vide.csv": (b"", "Ce fichier est vide"),
        tmp_path / "Parti.xlsx": (None, "Ce fichier n’existe plus"),
    }
    hands.run("Importer des personnes")

    for path, (content, sentence) in wrong.items():
        if content is not None:
            path.write_bytes(content)
        hands.type_over(str(path))
        hands.press("Return")
        hands.wait_to_read(sentence)
        hands.wait_for(lambda: hands.focus_name() == "Liste à importer")
    hands.type_over(str(right.path))
    hands.press("Return")

    hands.wait_to_read(right.people[0].on_sheets)
    hands.press("Escape")
    hands.wait_to_read("Le répertoire est encore vide")


def test_a_meeting_that_ends_before_it_starts_is_put_right_in_its_sheet(hands: Hands) -> None:
    hands.press("Ctrl+Shift+N")
    hands.type(COMMUNITY)
    hands.press("Return")
    hands.press("Ctrl+N")
    hands.tab_to("Objet")
    hands.type(OBJECT)
    hands.tab_to("Début", key="Shift+Tab")
    hands.type_over("16 h")
    hands.tab_to("Fin")
    hands.type_over("13 h 30")
    hands.press("Return")
    hands.wait_to_read("La fin précède le début")
    hands.wait_for(lambda: hands.focus_name() == "Fin")

    hands.type_over("midi moins cinq")
    hands.press("Return")
    hands.wait_to_read("Entrez une heure, par exemple 13 h 30.", OBJECT)
    hands.type_over("17 h 30")
    hands.press("Return")

    hands.wait_to_read("de 16 h à 17 h 30")


def test_a_document_is_not_lost_on_a_folder_that_is_not_there(hands: Hands, tmp_path: Path) -> None:
    hands.press("Ctrl+Shift+N")
    hands.type(COMMUNITY)
    hands.press("Return")
    hands.press("Ctrl+N", "Return")
    hands.press("F6")
    hands.tab_to("Ouvrir")
    hands.press("Space")
    hands.wait_to_read("Rencontre 1")
    hands.press("Ctrl+P")
    hands.tab_to("Fichier")

    hands.type_over(str(tmp_path / "nulle part" / "Compte rendu.pdf"))
    hands.press("Return")
    hands.wait_to_read("Ce dossier n’existe pas")
    hands.tab_to("Fichier")
    hands.type_over(str(tmp_path / "Compte rendu.pdf"))
    hands.press("Return")

    hands.wait_to_read("« Compte rendu.pdf » est prêt.")
    assert (tmp_path / "Compte rendu.pdf").read_bytes().startswith(b"%PDF")
