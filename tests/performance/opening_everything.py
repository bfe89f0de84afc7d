"""Opens every screen on a data folder and prints the most memory that took, in bytes.

Called as `python -m tests.performance.opening_everything DATA_FOLDER`, in a process of its own.
"""

import os
import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale

from car_desktop.app.folders import PREFERENCES_FILE
from car_desktop.app.garbage import GarbageAtRest
from car_desktop.app.languages import choose_language, speak
from car_desktop.app.main import make_application
from car_desktop.app.program import Program, Start
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.settings import Settings
from tests.performance.memory import peak_memory
from tests.performance.places import somewhere


def main(folder: Path) -> None:
    """Open the program, then each screen, and stop there."""
    application = make_application()
    speak(application, choose_language("fr", "", QLocale.system()))
    program = Program(application, Start(folder, "fr"), Settings(folder / PREFERENCES_FILE))

    def open_everything() -> None:
        for screen in ScreenId:
            program.context.navigator.open(screen, **somewhere(program, screen))
            program.window.grab()
        print(peak_memory(), flush=True)
        os._exit(0)  # closing is not measured

    program.settled.connect(partial(GarbageAtRest, program))
    program.ready.connect(open_everything)
    program.show()
    application.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
