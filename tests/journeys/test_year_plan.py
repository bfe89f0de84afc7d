"""A year of eight meetings is planned by keyboard in under a minute, around the days off."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from car_desktop import typography
from car_desktop.domain.values import DayOffKind
from car_desktop.services.days_off import DayRun, add_days_off, community_days_off
from car_desktop.services.meetings import meetings
from car_desktop.storage.upgrade import open_database
from tests.factories import make_community, make_organisation
from tests.journeys.desk import in_french, running
from tests.journeys.hands import Hands

COMMUNITY = "CAP des Sizerins"
DAYS_OFF = (
    DayRun(date(2026, 12, 1), date(2026, 12, 1), DayOffKind.PEDAGOGICAL, "Journée de bilan"),
    DayRun(date(2027, 3, 1), date(2027, 3, 5), DayOffKind.BREAK, "Relâche"),
)
YEAR = (date(2026, 7, 1), date(2027, 6, 30))
PRESSES_IN_A_MINUTE = 120  # two keys a second, by somebody who types with care


class CountingHands(Hands):
    """Counts every key that is pressed."""

    presses = 0

    def press(self, *chords: str) -> None:
        """Press and count."""
        self.presses += len(chords)
        super().press(*chords)

    def type(self, text: str) -> None:
        """Type and count."""
        self.presses += len(text)
        super().type(text)


@pytest.fixture
def notebook(tmp_path: Path) -> Path:
    """Two communities of a service centre whose days off are known."""
    folder = tmp_path / "Carnet"
    folder.mkdir()
    database = open_database(folder)
    with database.writing() as session:
        centre = make_organisation(session, "Centre de services fictif")
        for name in ("Autre communauté", COMMUNITY):
            make_community(session, name).organisation_id = centre.id
        for run in DAYS_OFF:
            add_days_off(session, centre.id, run)
    database.dispose()
    return folder


@pytest.mark.timeout(120)
def test_eight_meetings_of_a_year_are_planned_by_keyboard_in_under_a_minute(
    qapp: QApplication,
    qtbot: QtBot,
    notebook: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    hands = CountingHands(qtbot)
    with in_french(qapp), running(qapp, notebook, qtbot) as program:
        query = program.context.operations.query
        hands.press("Ctrl+2")
        hands.wait_to_read("Série…")
        hands.press("Shift+N")
        hands.wait_to_read("Planifier les rencontres d’une année")
        hands.type("CAP")
        hands.tab_to("Première rencontre")
        hands.type_over("2026-10-06")
        hands.press("Tab")
        hands.type_over("2027-05-31")
        hands.tab_to("Début")
        hands.type_over("9h")
        hands.press("Tab")
        hands.type_over("11h30")
        hands.press("Tab")
        hands.wait_to_read(
            "Créer 8 rencontres",
            "Le 1er mardi de chaque mois, de 9 h à 11 h 30, du 6 octobre 2026 au 31 mai 2027.",
            "8 rencontres · 2 déplacées",
        )
        previewed = dates_on(hands.screen())
        hands.press("Return")
        hands.wait_to_read(f"8 rencontres planifiées : {COMMUNITY}.")
        presses = hands.presses

        planned = query(meetings)
        off = query(community_days_off, planned[0].community_id, YEAR)
        assert {row.community for row in planned} == {COMMUNITY}
        assert [row.day for row in planned] == previewed
        assert len(planned) == 8
        assert not {row.day for row in planned} & off.keys()
        assert date(2026, 12, 8) in previewed
        assert date(2027, 3, 9) in previewed

        hands.press("Ctrl+Z")
        hands.wait_for(lambda: query(meetings) == [])
        hands.press("Ctrl+Q")
    with capsys.disabled():
        sys.stdout.write(f"\n{presses} key presses plan a year of 8 meetings\n")
    assert presses <= PRESSES_IN_A_MINUTE


def dates_on(screen: str) -> list[date]:
    """The dates that the preview shows, in its order."""
    words = typography.for_language("fr")
    days = {
        words.capitalized(words.date_long_with_weekday(day)).replace("\N{NO-BREAK SPACE}", " "): day
        for offset in range((YEAR[1] - YEAR[0]).days + 1)
        for day in [date.fromordinal(YEAR[0].toordinal() + offset)]
    }
    found = [days[said] for line in screen.splitlines() for said in days if line.startswith(said)]
    return list(dict.fromkeys(found))
