"""A session on a laptop whose clock is wrong: every screen is opened, a meeting renamed, the window closed.

Called as `python -m tests.journeys.odd_clock_session DATA_FOLDER PASSWORD MEETING_ID`. Prints the year that
the clock shows, then « left ».
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QDateTime, QTimer

from car_desktop import cli
from car_desktop.app.program import Program
from car_desktop.domain.entities import Meeting
from car_desktop.progress import Progress
from car_desktop.storage.database import Session
from car_desktop.ui.navigation import SCREENS, ScreenId
from car_desktop.ui.opening.unlock_page import UnlockPage

STEP_MS = 150


class Visitor:
    """Goes on a step at a time, as the event loop lets it."""

    def __init__(self, program: Program, password: str, meeting_id: int) -> None:
        self._program, self._password = program, password
        operations, navigator = program.context.operations, program.context.navigator
        self._steps: list[Callable[[], object]] = [
            self._unlock,
            *(partial(navigator.open, spec.id) for spec in SCREENS if spec.in_sidebar),
            partial(navigator.open, ScreenId.MEETING, meeting_id=meeting_id),
            lambda: operations.execute("", rename, meeting_id),
            lambda: operations.back_up(Progress()),
            program.window.close,
        ]
        QTimer.singleShot(STEP_MS, self._go_on)

    def _go_on(self) -> None:
        page = self._program.window.stack.currentWidget()
        is_waiting = isinstance(page, UnlockPage) and not page.open.isEnabled()
        if not is_waiting and not self._program.context.jobs.are_running:
            self._steps.pop(0)()
        if self._steps:
            QTimer.singleShot(STEP_MS, self._go_on)

    def _unlock(self) -> None:
        page = self._program.window.stack.currentWidget()
        assert isinstance(page, UnlockPage)
        page.password.setText(self._password)
        page.open.click()


def rename(session: Session, meeting_id: int) -> None:
    """Write something, so that there is something to back up."""
    session.get_one(Meeting, meeting_id).title = f"Renommée en {datetime.now().year}"


def main(folder: str, password: str, meeting_id: str) -> None:
    """Open the window as the command line does, with somebody before it."""
    years = {datetime.now().year, QDateTime.currentDateTime().date().year()}
    sys.stdout.write(f"{' '.join(map(str, sorted(years)))}\n")
    show = Program.show

    def show_to_visitor(program: Program) -> None:
        show(program)
        program.visitor = Visitor(program, password, int(meeting_id))  # type: ignore[attr-defined]  # kept

    Program.show = show_to_visitor  # type: ignore[method-assign,assignment]  # the same, watched
    sys.stdout.write(f"left {cli.main(['--data', folder, '--language', 'en'])}\n")


if __name__ == "__main__":
    main(*sys.argv[1:4])
