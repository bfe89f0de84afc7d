"""Open the window on a data folder: the order here is what makes the start quick."""

from __future__ import annotations

import sys
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from car_desktop.app.again import Again, start_again
from car_desktop.app.data_lock import AlreadyOpen, DataLock
from car_desktop.app.folders import PREFERENCES_FILE, log_folder
from car_desktop.app.garbage import GarbageAtRest
from car_desktop.app.languages import choose_language, speak
from car_desktop.app.logs import (
    report_everything_to,
    start_logging,
    stop_logging,
    stop_reporting,
    watch_for_faults,
)
from car_desktop.app.program import Program, Start
from car_desktop.app.relocation import where_it_was_moved
from car_desktop.i18n import translate
from car_desktop.resources import resource
from car_desktop.ui.settings import Settings
from car_desktop.ui.shell.opening_pages import ProblemPage
from car_desktop.ui.theme import Theme

DESKTOP_FILE = "quebec.carnetcar.CarnetCar"
"""The menu entry that `packaging` writes: by it a Wayland desktop finds our icon."""
DONE = 0
REFUSED = 2


def open_window(start: Start) -> int:
    """Run the program until its window is closed; return the exit code."""
    application = make_application()
    start = replace(start, folder=where_it_was_moved(start.folder))
    settings = Settings(start.folder / PREFERENCES_FILE)
    speak(application, choose_language(start.language, settings.language, QLocale.system()))
    try:
        lock = DataLock(start.folder)
    except AlreadyOpen:
        return _leave_to_first_copy(application, start.folder, settings)
    except OSError:
        return _run(application, start, settings)[0]  # opening the data says what is wrong
    with lock:
        logs = log_folder(start.folder)
        handler = start_logging(logs)
        try:
            code, again = _run(application, start, settings, watch_for_faults(logs))
        finally:
            stop_logging(handler)
    if again is not None:  # the new copy takes the lock that was just let go
        start_again(again, sys.argv[1:])
    return code


def make_application() -> QApplication:
    """Make the application object with the name the system shows."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Carnet CAR")
    application.setDesktopFileName(DESKTOP_FILE)
    application.setWindowIcon(QIcon(str(resource("app/carnet-car.svg"))))
    return application


def _run(
    application: QApplication, start: Start, settings: Settings, was_cut_short: bool = False
) -> tuple[int, Again | None]:
    """The exit code, and why the program is to be started once more, if it is."""
    program = Program(application, start, settings)
    report_everything_to(program.messages.report)
    program.ready.connect(
        partial(_once_ready, program, was_cut_short, start.handed_over),
        Qt.ConnectionType.QueuedConnection,  # after the data is painted
    )
    program.settled.connect(partial(GarbageAtRest, program))
    program.settled.connect(
        partial(_listen, program, start.folder), Qt.ConnectionType.QueuedConnection
    )
    program.show()
    try:
        return application.exec(), program.again
    finally:
        program.stop()
        stop_reporting()


def _listen(program: Program, folder: Path) -> None:
    """Let a second start show this window, whatever is in it: data, or a password to type."""
    from car_desktop.app.first_copy import FirstCopy

    FirstCopy(folder, program).called.connect(program.window.bring_to_front)


def _once_ready(program: Program, was_cut_short: bool, handed_over: str) -> None:
    """Do what a person does not wait for: tell what was left unsent, and how the last session ended."""
    from car_desktop.ui.accesses import note_unlocking

    note_unlocking(program.context.operations)
    program.tell_of_drafts()
    program.tell_of_last_closing()
    program.keep_data()
    if handed_over:
        program.messages.warn(
            translate(
                "Program",
                "“{name}” is a hand-over package. This version of Carnet CAR cannot open one yet: keep "
                "the file, and open it with a newer version.",
            ).format(name=Path(handed_over).name)
        )
    if was_cut_short:
        program.messages.warn(
            translate(
                "Program", "The last session stopped abruptly. Your work was saved as you went."
            ),
            (translate("Program", "Open the log folder"), program.window.open_log_folder),
        )


def _leave_to_first_copy(application: QApplication, folder: Path, settings: Settings) -> int:
    from car_desktop.app.first_copy import call_first_copy

    if call_first_copy(folder):
        return DONE
    text = translate("Program", "Carnet CAR is already open on this data: use its window.")
    sys.stderr.write(f"{text}\n")
    Theme(application, settings)
    page = ProblemPage(
        translate("Program", "Already open"),
        text,
        [(translate("Program", "Quit"), application.quit)],
    )
    page.resize(640, 320)
    page.show()
    application.exec()
    return REFUSED
