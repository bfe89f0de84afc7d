"""The coach's main job, in the real window, by keyboard alone: from a list to the minutes, and again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.cli.conftest import Run
from tests.journeys.checks import (
    check_that_all_was_in_french,
    check_the_command_line,
    check_the_logs,
    check_the_minutes,
    check_the_translated_minutes,
)
from tests.journeys.desk import in_french, logging_everything, running
from tests.journeys.gestures import assert_marked, mark
from tests.journeys.hands import Hands
from tests.journeys.job import (
    ARRIVAL,
    COMMITMENT,
    COMMUNITY,
    DECISION,
    DUE,
    GUEST,
    OBJECT,
    PLACE,
    PRIVATE_NOTE,
    SHARED_NOTES,
    TODAY,
    TRACE,
    Job,
)
from tests.journeys.network import network_sockets, without_sockets
from tests.journeys.people import SHARED_LIST, own_list, shared_list
from tests.reports.reading import Pdf

ALL_PRESENT = "Groupe complet"


@pytest.fixture(
    params=[
        "own list",
        pytest.param(
            "shared list",
            marks=pytest.mark.skipif(
                not SHARED_LIST.is_file(), reason="needs the real list beside the checkout"
            ),
        ),
    ]
)
def job(request: pytest.FixtureRequest, tmp_path: Path) -> Job:
    is_own = request.param == "own list"
    return Job(
        people=own_list(tmp_path) if is_own else shared_list(),
        folder=tmp_path / "Carnet d’essai",
        minutes=tmp_path / "Compte rendu signé.pdf",
        is_created_first=is_own,
    )


@pytest.mark.timeout(240)
def test_the_whole_job_is_done_by_keyboard_and_found_again(
    qapp: QApplication, qtbot: QtBot, run: Run, job: Job
) -> None:
    hands = Hands(qtbot)
    before = network_sockets()
    with in_french(qapp), without_sockets(), logging_everything():
        with running(qapp, job.folder, qtbot):
            bring_the_people(hands, job)
            plan_the_meeting(hands)
            take_attendance(hands, job)
            write_notes(hands, job)
            export_the_minutes(hands, job)
            hands.press("Ctrl+Q")
        with running(qapp, job.folder, qtbot):
            find_everything_again(hands, job)
            assert network_sockets() <= before
            hands.press("Ctrl+Q")

    check_the_minutes(Pdf(job.minutes), job)
    check_the_translated_minutes(Pdf(job.minutes_in_english), job)
    check_that_all_was_in_french(hands)
    check_the_logs(hands, job)
    check_the_command_line(run, job)


# What the coach does.


def bring_the_people(hands: Hands, job: Job) -> None:
    """Create the community first or while importing; take the import back, and bring it again."""
    if job.is_created_first:
        hands.press("Ctrl+Shift+N")
        hands.type(COMMUNITY)
        hands.press("Return")
        hands.wait_to_read("Aucun membre pour l’instant")
    first = job.people.people[0]
    hands.run("Importer des personnes")
    hands.type(str(job.people.path))
    hands.tab_to("Communauté")
    hands.type(COMMUNITY)
    if job.is_created_first:
        hands.press("Return")  # takes the community that is proposed
    hands.press("Return")
    hands.wait_to_read(first.on_sheets)  # the columns, with the people as they are read
    hands.press("Return")
    hands.wait_to_read("✓ Colonnes", first.on_sheets)  # what will be done
    hands.press("Return")
    hands.wait_for(lambda: hands.focus_name() == "Fermer")  # what was done
    hands.press("Return")
    hands.wait_to_read(*job.said)
    hands.press("Ctrl+Z")
    hands.wait_for(lambda: not any(name in hands.screen() for name in job.said))
    hands.press("Ctrl+Shift+Z")
    hands.wait_to_read(*job.said)


def plan_the_meeting(hands: Hands) -> None:
    """Ctrl+N, the fields in order, Enter; then open the meeting from the message."""
    hands.press("Ctrl+N")
    hands.tab_to("Date")
    hands.type_over(TODAY.isoformat())
    hands.tab_to("Début")
    hands.type_over("13h30")
    hands.tab_to("Fin")
    hands.type_over("16 h")
    hands.tab_to("Lieu")
    hands.type_over(PLACE)
    hands.tab_to("Objet")
    hands.type(OBJECT)
    hands.press("Return")
    hands.wait_to_read("de 13 h 30 à 16 h")
    hands.press("F6")
    hands.tab_to("Ouvrir")
    hands.press("Space")
    hands.wait_to_read(OBJECT, PLACE, "0 / 25")


def take_attendance(hands: Hands, job: Job) -> None:
    """All present, then the unusual by a name and a letter; a slip is taken back; a guest arrives."""
    hands.tab_to(ALL_PRESENT, key="Shift+Tab")
    hands.press("Space")
    assert_marked(hands, dict.fromkeys(job.said, "Présence"))
    for name, one in job.unusual.items():
        mark(hands, name, one.letter)
    assert_marked(hands, job.said)
    slip = next(name for name in job.said if name not in job.unusual)
    mark(hands, slip, "A")
    assert_marked(hands, {slip: "Absence"})
    hands.press("Ctrl+Z")
    assert_marked(hands, job.said)
    hands.type(job.late.replace(",", ""))
    hands.press("Return", "Return")
    hands.tab_to("Arrivée")
    hands.type("13h45")
    hands.press("Return")
    hands.wait_to_read(ARRIVAL)
    hands.tab_to("+ Personne invitée", key="Shift+Tab")
    hands.press("Space")
    hands.type(GUEST.first)
    hands.press("Tab")
    hands.type(GUEST.last)
    hands.press("Return")
    assert_marked(hands, {GUEST.on_sheets: "Personne invitée"})


def write_notes(hands: Hands, job: Job) -> None:
    """Notes for the group and for oneself, a decision, a commitment; undo and redo the last one."""
    write(hands, "Ctrl+Return", SHARED_NOTES[0], "Groupe")
    write(hands, "Ctrl+Return", PRIVATE_NOTE, "Privée")
    write(hands, "Ctrl+Return", SHARED_NOTES[1], "Groupe")
    write(hands, "Ctrl+D", DECISION, "Groupe")
    hands.press("Ctrl+E")
    hands.type(COMMITMENT)
    hands.tab_to("Qui")
    hands.type(job.owner.on_sheets.replace(",", ""))
    hands.press("Return")
    hands.tab_to("Échéance")
    hands.type(DUE.isoformat())
    hands.tab_to("Trace attendue")
    hands.type(TRACE)
    hands.press("Escape")
    hands.wait_for(lambda: COMMITMENT in hands.focus_name())
    hands.press("Ctrl+Z")
    hands.wait_for(lambda: COMMITMENT not in hands.screen())
    hands.press("Ctrl+Shift+Z")
    hands.wait_to_read(*SHARED_NOTES, PRIVATE_NOTE, DECISION, COMMITMENT, job.owner.spoken)


def write(hands: Hands, keys: str, text: str, visibility: str) -> None:
    """Open an editor by its keys, type, say who may read it, and put the card back."""
    hands.press(keys)
    hands.wait_for(lambda: hands.focus_name() == "Texte de la note")
    hands.type(text)
    hands.tab_to("Qui peut lire cette note")
    hands.choose(visibility)
    hands.press("Escape")
    hands.wait_to_read(text)


def export_the_minutes(hands: Hands, job: Job) -> None:
    """Ctrl+P, the path, Enter; and once more for those who read English."""
    hands.press("Ctrl+P")
    hands.tab_to("Fichier")
    hands.type_over(str(job.minutes))
    hands.press("Return")
    hands.wait_to_read(f"« {job.minutes.name} » est prêt.")
    hands.press("Ctrl+P")
    hands.tab_to("Langue du document")
    hands.choose("Anglais")
    hands.tab_to("Fichier")
    hands.type_over(str(job.minutes_in_english))
    hands.press("Return")
    hands.wait_to_read(f"« {job.minutes_in_english.name} » est prêt.")


def find_everything_again(hands: Hands, job: Job) -> None:
    """From the palette to the community, to its meeting, to all that was written there."""
    hands.run(COMMUNITY)
    hands.wait_to_read(*job.said)
    hands.tab_to(f"Membres ({len(job.said)})")
    hands.press("Right")
    hands.tab_until(lambda: OBJECT in hands.selected_row(), "the list of meetings")
    hands.press("Return")
    hands.wait_to_read(PLACE)
    hands.press("F8")
    hands.wait_to_read(*SHARED_NOTES, PRIVATE_NOTE, DECISION, COMMITMENT)
    assert_marked(hands, job.said)
