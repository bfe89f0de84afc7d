"""A coach who works without a pause in the real window, until the power is cut.

Called as `python -m tests.journeys.work_until_killed KIND DATA_FOLDER MEETING_ID`. Each thing done is
counted on a line of its own, once the program has answered the key: after that it must not be lost.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import partial
from itertools import count, cycle
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from car_desktop.app.data_lock import DataLock
from car_desktop.app.folders import PREFERENCES_FILE, log_folder
from car_desktop.app.garbage import GarbageAtRest
from car_desktop.app.logs import start_logging
from car_desktop.app.main import make_application
from car_desktop.app.program import Program, Start
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.screens.meeting.attendance_panel import AttendancePanel
from car_desktop.ui.screens.meeting.notes_panel import NotesPanel
from car_desktop.ui.settings import Settings
from tests.keyboard import type_text

KEYS_A_SECOND = 50
SENTENCE = "Écrire sans lever la main : l’œil, le crayon, puis le mot d’après. "


class Coach(QObject):
    """Does one thing after another, each once the one before is answered."""

    def __init__(self, program: Program, kind: str, meeting_id: int) -> None:
        super().__init__(program)
        self._window = program.window
        self._navigator = program.context.navigator
        self._deeds: Iterator[None] = {
            "note": self._write_a_note,
            "marks": self._mark_people,
            "quick entries": self._enter_lines,
            "timer": self._give_minutes,
        }[kind]()
        self._meeting_id = meeting_id
        self._done = count(1)
        self._pace = QTimer(self)
        self._pace.setTimerType(Qt.TimerType.PreciseTimer)
        self._pace.timeout.connect(self._go_on)

    def begin(self) -> None:
        """Open the meeting and start working."""
        self._navigator.open(ScreenId.MEETING, meeting_id=self._meeting_id, step="facilitate")
        self._pace.start(1000 // KEYS_A_SECOND)

    def _go_on(self) -> None:
        next(self._deeds)
        sys.stdout.write(f"{next(self._done)}\n")
        sys.stdout.flush()

    def _write_a_note(self) -> Iterator[None]:
        self._press("Ctrl+Return")
        for letter in cycle(SENTENCE):
            type_text(letter)
            yield

    def _mark_people(self) -> Iterator[None]:
        (panel,) = self._window.findChildren(AttendancePanel)
        self._press("Alt+3")
        panel.table.selectRow(0)
        panel.table.setFocus()
        while True:
            self._press("P")  # and the next person is selected
            yield

    def _enter_lines(self) -> Iterator[None]:
        (notes,) = self._window.findChildren(NotesPanel)
        self._press("Alt+4")
        assert notes.quick.field.hasFocus()
        for number in count(1):
            type_text(f"n Entrée {number}\n")
            yield

    def _give_minutes(self) -> Iterator[None]:
        self._press("F3")  # the first point starts
        while True:
            self._press("Ctrl+M")
            yield

    def _press(self, chord: str) -> None:
        QTest.keySequence(self._window.windowHandle(), QKeySequence(chord))


def main(kind: str, folder: Path, meeting_id: int) -> None:
    """Run the program until somebody ends this process."""
    application = make_application()
    with DataLock(folder):
        start_logging(log_folder(folder))
        program = Program(application, Start(folder, "fr"), Settings(folder / PREFERENCES_FILE))
        coach = Coach(program, kind, meeting_id)
        program.settled.connect(partial(GarbageAtRest, program))
        program.ready.connect(coach.begin, Qt.ConnectionType.QueuedConnection)
        program.show()
        application.exec()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))
