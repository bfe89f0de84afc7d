"""What a coach does again and again: plan a meeting and open it, mark, write a line, export."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLineEdit

from tests.journeys.hands import Hands


def plan(hands: Hands, day: date) -> None:
    """Plan a meeting of the community that is shown, with what is proposed."""
    hands.press("Ctrl+N")
    hands.tab_to("Date")
    hands.type_over(day.isoformat())
    hands.press("Return")
    hands.wait_to_read("Rencontre planifiée")


def plan_and_open(hands: Hands, day: date) -> None:
    """Plan a meeting, then open it from the message."""
    plan(hands, day)
    hands.press("F6")
    hands.tab_to("Ouvrir")
    hands.press("Space")


def mark(hands: Hands, name: str, letter: str) -> None:
    """Type who it is, Enter, the letter: the field is ready for the next name."""
    hands.type(name.replace(",", ""))
    hands.press("Return")
    hands.type(letter)
    hands.wait_for(lambda: hands.focus_name() == "Trouver une personne sur la feuille")


def assert_marked(hands: Hands, said: dict[str, str]) -> None:
    """Wait until the sheet says this of these people."""
    hands.wait_for(lambda: said.items() <= states_on_screen(hands).items())


def states_on_screen(hands: Hands) -> dict[str, str]:
    """What the sheet says: « Nom, Prénom, Milieu, Présence Retard »."""
    shown = hands.screen().splitlines()
    lines = [line.split(", ") for line in shown if ", Présence " in line]
    return {", ".join(line[:2]): line[-1].removeprefix("Présence ") for line in lines}


def say(hands: Hands, line: str, text: str) -> None:
    """Type what is said in one line, see how it is understood, and keep it."""
    if hands.focus_name() != "Saisie rapide":
        hands.press("Alt+4")
        hands.wait_for(lambda: hands.focus_name() == "Saisie rapide")
    hands.type(line)
    hands.wait_to_read(f": {text}")
    hands.press("Return")
    hands.wait_for(lambda: _line_begun() == "")


def export_the_minutes(hands: Hands, file: Path) -> None:
    """Write the minutes to a file."""
    hands.press("Ctrl+P")
    hands.tab_to("Fichier")
    hands.type_over(str(file))
    hands.press("Return")
    hands.wait_to_read(f"« {file.name} » est prêt.")


def _line_begun() -> str:
    """What the field that has the keyboard holds."""
    field = QApplication.focusWidget()
    return field.text() if isinstance(field, QLineEdit) else "no field"
