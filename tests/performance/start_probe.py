"""Runs one program in this process and tells when it painted its window and its first data.

Called as `python start_probe.py PROGRAM DATA_FOLDER`; prints one line of JSON and stops there.
The clock is the machine's, so that the caller can subtract the moment it started this process.
"""

import json
import os
import runpy
import sys
import time
from pathlib import Path

from PySide6 import QtWidgets
from PySide6.QtCore import QCoreApplication, QEvent, QObject

from tests.performance.memory import peak_memory

PAINTINGS = {QEvent.Type.Paint, QEvent.Type.Polish, QEvent.Type.DynamicPropertyChange}


class Watch(QObject):
    """Sees each event before it is handled: the first one after a burst of paintings ends it."""

    def __init__(self, program: str, parent: QObject) -> None:
        super().__init__(parent)
        self._shows_data = _HAS_DATA[program]
        self._found: dict[str, float] = {}
        self._pending = ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note the moment; never take the event away."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, QtWidgets.QWidget):
            self._see(watched)
        elif self._pending and event.type() not in PAINTINGS:
            self._note()
        return False

    def _see(self, watched: QObject) -> None:
        if not self._pending:
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))  # in case no other follows
            self._pending = "window"
        if self._shows_data(watched):
            self._pending = "data"

    def _note(self) -> None:
        moment = time.monotonic()
        if "window" not in self._found:
            self._found["window"] = moment
        if self._pending == "data":
            self._tell(moment)
        self._pending = ""

    def _tell(self, moment: float) -> None:
        print(json.dumps(self._found | {"data": moment, "peak": peak_memory()}), flush=True)
        os._exit(0)  # what comes after is not measured


def _is_a_screen(watched: QObject) -> bool:
    """Screens read their data before they are shown, so their first painting has it."""
    return type(watched).__module__.startswith("car_desktop.ui.screens.")


def _is_anything(watched: QObject) -> bool:
    """The bare programs show what they have at once."""
    return watched is not None


_HAS_DATA = {"car_desktop": _is_a_screen, "bare_qt": _is_anything, "bare_database": _is_anything}


def main(program: str, folder: str) -> None:
    """Have every application of this process watched from its first moment, and run it."""

    class Watched(QtWidgets.QApplication):
        def __init__(self, arguments: list[str]) -> None:
            super().__init__(arguments)
            self._watch = Watch(program, self)
            self.installEventFilter(self._watch)

    QtWidgets.QApplication = Watched  # type: ignore[misc, assignment]  # what the program imports
    if program == "car_desktop":
        sys.argv = ["car-desktop", "--data", folder]
        runpy.run_module(program, run_name="__main__")
    else:
        sys.argv = [program, folder]
        runpy.run_path(str(Path(__file__).with_name(f"{program}.py")), run_name="__main__")


if __name__ == "__main__":
    main(*sys.argv[1:])
