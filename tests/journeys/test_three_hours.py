"""A meeting of three hours, by keyboard alone: prepared, facilitated, closed, reopened, found again."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from car_desktop.typography import for_language
from tests.cli.conftest import Run
from tests.journeys.checks import check_that_all_was_in_french, words_in_the_logs
from tests.journeys.clock import Clock, clock
from tests.journeys.desk import in_french, logging_everything, running
from tests.journeys.earlier_meeting import LEFT, hold_an_earlier_meeting
from tests.journeys.gestures import assert_marked, mark, plan, plan_and_open, say
from tests.journeys.hands import Hands
from tests.journeys.job import COMMUNITY
from tests.journeys.people import PeopleList, own_list
from tests.reports.reading import Pdf

__all__ = ["clock"]

TODAY = date.today()
BEFORE, AFTER = TODAY - timedelta(days=21), TODAY + timedelta(days=28)
LAPTOP = (1366, 768)
MOST_PRESSES, ROLES = 60, 6

SCRIPT = "Laisser d’abord parler les plus silencieux."
NOTE = "Deux écoles ont lu à l’aube."
PRIVATE = "Tension entre deux personnes, à reprendre en tête-à-tête."
DECISION = "La grille commune est adoptée."
DATED = "Apporter trois traces d’écoute."
NEXT_TIME = "Prêter le micro aux nouveaux."
SAID = (NOTE, PRIVATE, DECISION, DATED, NEXT_TIME)
PUT_OFF, PARKED, UNREACHED = "Calendrier du printemps", "Visite du marais", "Lecture d’un article"
REASON = "Une présence était mal notée."

EXCEPTIONS = {
    "Alouette, Zoé": ("alo", "R", "Retard"),
    "Bruant, Étienne": ("bru", "A", "Absence"),
    "Busard, Gaétan": ("bus", "D", "Présence à distance"),
    "Colibri, Anaïs": ("col", "E", "Absence motivée"),
    "Faucon, Céline": ("fau", "H", "Présence hybride"),
    "Harfang, Cœurélie": ("har", "T", "Départ anticipé"),
    "Jaseur, Thaïs": ("jas", "D", "Présence à distance"),
    "Paruline, Théo": ("par", "N", "Hors convocation"),
    "Sarcelle, Rosalie": ("sar", "E", "Absence motivée"),
    "Tarin, O’Nil": ("tar", "?", "À confirmer"),
}
LATE, ABSENT, TO_CONFIRM = "Alouette, Zoé", "Bruant, Étienne", "Tarin, O’Nil"
ARRIVAL = "9 h 20"


@pytest.fixture
def people(tmp_path: Path) -> PeopleList:
    """Who comes: birds."""
    return own_list(tmp_path)


@pytest.fixture
def notebook(run: Run, tmp_path: Path, people: PeopleList) -> Path:
    """A community that met three weeks ago and did not get to everything."""
    folder = tmp_path / "Carnet"
    assert run("import-people", people.path, "--community", COMMUNITY, "--data", folder).code == 0
    hold_an_earlier_meeting(folder, BEFORE)
    return folder


@pytest.mark.timeout(240)
def test_a_meeting_goes_from_its_template_to_the_next_meeting(
    qapp: QApplication, qtbot: QtBot, notebook: Path, people: PeopleList, clock: Clock
) -> None:
    hands = Hands(qtbot)
    first, second, again = (notebook.with_name(f"Compte rendu {n}.pdf") for n in (1, 2, 3))
    with in_french(qapp), logging_everything(), running(qapp, notebook, qtbot) as program:
        program.window.resize(*LAPTOP)
        plan(hands, AFTER)
        plan_and_open(hands, TODAY)
        prepare(hands, people)
        take_attendance(hands, people)
        facilitate(hands, clock)
        complete_what_is_missing(hands)
        close(hands, first, version=1)
        hands.press("Ctrl+Z")
        hands.wait_to_read("Fermer la rencontre…")
        hands.press("Ctrl+Shift+Z")
        hands.wait_to_read("Rencontre fermée")
        look_at_the_next_meeting(hands)
        correct_a_mark(hands)
        close(hands, second, version=2)
        read_what_changed(hands)
        hands.press("Ctrl+Q")

    with in_french(qapp), running(qapp, notebook, qtbot) as program:
        program.window.resize(*LAPTOP)
        find_it_again(hands)
        export_the_first_version(hands, again)
        look_at_the_next_meeting(hands)
        hands.press("Ctrl+Q")

    check_the_minutes(Pdf(first), Pdf(second))
    assert Pdf(again).text == Pdf(first).text
    check_that_all_was_in_french(hands)
    names = {word for one in people.people for word in (one.last, one.address)}
    assert words_in_the_logs(notebook, {*names, *SAID, SCRIPT, PUT_OFF, REASON}) == []


# Before the meeting.


def prepare(hands: Hands, people: PeopleList) -> None:
    """A template, what was left, three points more, a script, the roles."""
    hands.press("F7")
    hands.wait_to_read("Rien n’est encore prévu", LEFT)
    hands.press("Return")  # the first template has the keyboard
    hands.wait_to_read("1. ")
    undo_and_redo(hands, "1. ")

    hands.press("Ctrl+R")
    hands.wait_to_read(f"Reporté du {day_month(BEFORE)}")
    undo_and_redo(hands, f"Reporté du {day_month(BEFORE)}")

    hands.press("Ctrl+I")
    for title in (UNREACHED, PARKED, PUT_OFF):
        hands.type(f"{title} 10 min")
        hands.press("Return")
        hands.wait_to_read(f". {title}")
    hands.press("Up", "F2")
    hands.wait_for(lambda: hands.focus_name() == "Titre")
    hands.tab_to("Script d’animation")
    hands.type(SCRIPT)
    hands.press("Ctrl+Shift+O")
    hands.wait_for(lambda: roles_given(hands, people) == ROLES)
    hands.press("Ctrl+Z")
    hands.wait_for(lambda: roles_given(hands, people) == 0)
    hands.press("Ctrl+Shift+Z")
    hands.wait_for(lambda: roles_given(hands, people) == ROLES)


def roles_given(hands: Hands, people: PeopleList) -> int:
    """How many of the roles of the day have somebody."""
    names = {one.spoken.replace("'", "’") for one in people.people}
    return sum(line in names for line in hands.screen().splitlines())


# In the room.


def take_attendance(hands: Hands, people: PeopleList) -> None:
    """All present, then the exceptions: 25 marks in few presses."""
    hands.press("F8")
    hands.wait_to_read("0 / 25")
    hands.press("Ctrl+Shift+A")
    everybody = dict.fromkeys((one.on_sheets for one in people.people), "Présence")
    assert_marked(hands, everybody)
    hands.press("Alt+3")
    before = hands.presses
    for begin, letter, _ in EXCEPTIONS.values():
        mark(hands, begin, letter)
    presses = hands.presses - before
    assert presses < MOST_PRESSES, f"25 marks take « all present » and {presses} presses"
    said = everybody | {name: state for name, (_, _, state) in EXCEPTIONS.items()}
    assert_marked(hands, said)
    hands.press("Ctrl+Z")
    assert_marked(hands, {TO_CONFIRM: "Présence"})
    hands.press("Ctrl+Shift+Z")
    assert_marked(hands, said)
    hands.type("alo")
    hands.press("Return", "Return")
    hands.tab_to("Arrivée")
    hands.type("9h20")
    hands.press("Return")
    hands.wait_to_read(ARRIVAL)


def facilitate(hands: Hands, clock: Clock) -> None:
    """From point to point: what is said, a pause, five minutes more, what the room sees."""
    points = points_on_screen(hands)
    hands.press("F3")
    hands.wait_to_read("Point 1 · temps restant")
    clock.go(3)
    hands.press("F4")
    clock.go(20)
    hands.wait_to_read("Point 1 · en pause")
    hands.press("F4", "Ctrl+M")
    hands.wait_to_read("Point 1 · temps restant", "12:00")  # ten, less three, and five more
    say(hands, f"p {NOTE}", NOTE)
    undo_and_redo(hands, NOTE)
    say(hands, f"! {PRIVATE}", PRIVATE)
    show_the_room(hands)
    hands.press("F3")
    hands.wait_to_read("Point 2 · temps restant", "fait en 3 min")
    say(hands, f"d {DECISION}", DECISION)
    say(hands, f"e @mésange 15 mars {DATED}", DATED)
    say(hands, f"e @jaseur prochaine {NEXT_TIME}", NEXT_TIME)
    put_off_and_park(hands)
    for number, point in enumerate(points[2:-3], start=3):  # the last ones are not reached
        clock.go(15)
        hands.press("F3")
        name = "Pause" if point.startswith(f"{number}. Pause") else f"Point {number}"
        hands.wait_to_read(f"{name} · temps restant")


def points_on_screen(hands: Hands) -> list[str]:
    """The agenda as it is read aloud."""
    return [line for line in hands.screen().splitlines() if ", Durée " in line]


def show_the_room(hands: Hands) -> None:
    """Open the view of the room, see that nothing of the coach's is on it, and close it."""
    hands.press("F5")
    hands.wait_for(lambda: "Ensuite :" in hands.front())
    for own in (SCRIPT, PRIVATE, NOTE):
        assert own not in hands.front()
    hands.press("Escape")
    hands.wait_for(lambda: "Ensuite :" not in hands.screen())


def put_off_and_park(hands: Hands) -> None:
    """One point goes to the next meeting, another waits with those of the community."""
    hands.press("Alt+1", "End")
    hands.wait_for(lambda: PUT_OFF in hands.selected_row())
    hands.choose_in_menu("Reporté")
    hands.wait_to_read("État Reporté")
    undo_and_redo(hands, "État Reporté")
    hands.press("Up")
    hands.wait_for(lambda: PARKED in hands.selected_row())
    hands.press("Ctrl+Shift+J")
    hands.wait_for(lambda: not any(PARKED in line for line in points_on_screen(hands)))
    hands.press("Ctrl+Z")
    hands.wait_for(lambda: any(PARKED in line for line in points_on_screen(hands)))
    hands.press("Ctrl+Shift+Z")
    hands.wait_for(lambda: not any(PARKED in line for line in points_on_screen(hands)))


# After the meeting.


def complete_what_is_missing(hands: Hands) -> None:
    """The page names what is missing; one goes there, completes it, and it is named no more."""
    hands.press("F9")
    hands.wait_to_read(
        "1 présence à confirmer : O’Nil Tarin",
        f"{UNREACHED}",
        "Les normes ont-elles été tenues?",
    )
    hands.tab_to("Prendre les présences")
    hands.press("Space")
    hands.wait_for(lambda: hands.focus_name() == "Trouver une personne sur la feuille")
    mark(hands, "tar", "P")
    hands.press("F9")
    hands.wait_for(lambda: "à confirmer" not in hands.screen())
    hands.tab_to("Répondre")
    hands.press("Space")
    hands.wait_for(lambda: hands.focus_name() == "Sans réponse")
    hands.press("Right")
    hands.wait_for(lambda: "Les normes ont-elles" not in hands.screen())
    hands.press("Ctrl+Z")
    hands.wait_to_read("Les normes ont-elles")
    hands.press("Ctrl+Shift+Z")
    hands.wait_for(lambda: "Les normes ont-elles" not in hands.screen())


def close(hands: Hands, file: Path, *, version: int) -> None:
    """One sheet: where the minutes go; Enter does everything."""
    hands.press("Ctrl+Shift+F9")
    hands.tab_to("Fichier")
    hands.type_over(str(file))
    hands.press("Return")
    hands.wait_to_read("La rencontre est fermée et", f"Version {version},")
    hands.wait_for(file.is_file)


def look_at_the_next_meeting(hands: Hands) -> None:
    """It holds what was left, once, and comes back to what was promised for that day."""
    open_from_the_community(hands, day_month(AFTER))
    hands.press("F7")
    hands.wait_to_read(NEXT_TIME, f"Thaïs Jaseur · pour le {day_month(AFTER)}")
    points = points_on_screen(hands)
    for title in (UNREACHED, PUT_OFF):
        (point,) = (line for line in points if title in line)
        assert f"Reporté du {day_month(TODAY)}" in point
    assert not any(PARKED in point for point in points)
    assert sum("Suivi de nos engagements" in point for point in points) == 1
    hands.wait_to_read(PARKED)  # among the points that wait


def correct_a_mark(hands: Hands) -> None:
    """Reopen, say why, change one mark."""
    open_from_the_community(hands, "Aujourd’hui")
    hands.wait_for(lambda: hands.focus_name() == "Rouvrir la rencontre…")
    hands.press("Ctrl+Shift+F9")
    hands.wait_for(lambda: hands.focus_name() == "Pourquoi?")
    hands.type(REASON)
    hands.press("Return")
    hands.wait_to_read("Fermer la rencontre…")
    hands.press("Alt+3")
    mark(hands, "bru", "P")
    assert_marked(hands, {ABSENT: "Présence"})


def read_what_changed(hands: Hands) -> None:
    """Before and after, one difference a line, and why."""
    hands.press("F9")
    hands.tab_to("Ce qui a changé")
    hands.press("Space")
    hands.wait_to_read("De la version 1 à la version 2", REASON)
    change = "Avant Étienne Bruant : Absence, Après Étienne Bruant : Présence"
    hands.wait_for(lambda: change in hands.front())
    hands.press("Escape")


def find_it_again(hands: Hands) -> None:
    """All that was done is there once the program is started again."""
    open_from_the_community(hands, "Aujourd’hui")
    hands.wait_to_read("Rencontre fermée", "Version 2,", "Version 1,", REASON, "Tenues")
    hands.press("F7")
    hands.wait_to_read(f"Reporté du {day_month(BEFORE)}")
    hands.press("F8")
    hands.wait_to_read(*SAID, "Privée", "pour la prochaine rencontre", "fait en 3 min", ARRIVAL)
    states = {name: state for name, (_, _, state) in EXCEPTIONS.items()}
    assert_marked(hands, states | {ABSENT: "Présence", TO_CONFIRM: "Présence"})


def export_the_first_version(hands: Hands, file: Path) -> None:
    """The PDF of the version that was frozen first, the last of the list."""
    hands.press("F9")
    hands.tab_to("Ce qui a changé")
    hands.press("Tab")
    hands.tab_to("PDF…")
    hands.press("Tab")
    hands.tab_to("PDF…")
    hands.press("Space")
    hands.tab_to("Fichier")
    hands.type_over(str(file))
    hands.press("Return")
    hands.wait_to_read(f"« {file.name} » est prêt.")


def open_from_the_community(hands: Hands, wanted: str) -> None:
    """Look for a meeting in the list of its community."""
    hands.run(COMMUNITY)
    hands.wait_to_read("Documents et actions")
    if "Planifier une série…" not in hands.screen():
        hands.tab_until(lambda: hands.focus_name().startswith("Membres ("), "the tabs")
        hands.press("Right")
    hands.tab_to("Planifier une série…")
    hands.press("Tab", "Home")
    for _ in range(3):
        if wanted in hands.selected_row():
            break
        hands.press("Down")
    assert wanted in hands.selected_row()
    hands.press("Return")


# What is left once the window is closed.


def check_the_minutes(first: Pdf, second: Pdf) -> None:
    """What was said and done is there, nothing private; the second version corrects one mark."""
    for written in (first.words, second.words):
        for text in (NOTE, DECISION, DATED, NEXT_TIME, LEFT, PUT_OFF, "Frédérique Mésange"):
            assert text in written
        for own in (PRIVATE, SCRIPT, "tête-à-tête"):
            assert own not in written
        assert f"{LATE} Retard (arrivée à {ARRIVAL})" in written
        assert f"{TO_CONFIRM} Présence" in written
    assert f"{ABSENT} Absence" in first.words
    assert f"{ABSENT} Présence" in second.words
    assert REASON not in first.words


def undo_and_redo(hands: Hands, text: str) -> None:
    """What was done goes, and comes back."""
    hands.press("Ctrl+Z")
    hands.wait_for(lambda: text not in hands.screen())
    hands.press("Ctrl+Shift+Z")
    hands.wait_to_read(text)


def day_month(day: date) -> str:
    """A day as the agenda writes it, with plain spaces."""
    return for_language("fr").day_month(day).replace("\N{NO-BREAK SPACE}", " ")
