"""The start: a window first, then data, and only the imports that each needs; in a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from car_desktop.storage.backups import backups_of
from car_desktop.storage.upgrade import DATA_FILE

REPOSITORY = Path(__file__).parents[2]

NEVER_BEFORE_PAINT = ["sqlalchemy", "alembic", "reportlab", "python_calamine", "rapidfuzz"]
NEVER_AT_START = [
    *("alembic", "reportlab", "python_calamine", "rapidfuzz", "xlsxwriter", "PIL"),
    *("dateutil", "holidays", "icalendar"),
]

RUN = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from car_desktop.app import main
from car_desktop.app.program import Program, Start

seen = {}
show = Program.show

def note(name):
    seen[name] = sorted({module.partition(".")[0] for module in sys.modules})

def show_and_watch(program):
    program.window.painted.disconnect()
    program.window.painted.connect(lambda: note("painted"))
    program.window.painted.connect(program._prepare_data)
    program.messages.crashed.connect(lambda error: seen.setdefault("crash", repr(error)))
    program.messages.posted.connect(lambda message: seen.setdefault("said", []).append(message.text))
    program.ready.connect(lambda: note("ready"))
    QTimer.singleShot(int(sys.argv[2]), lambda: leave(program))
    show(program)

def leave(program):
    page = program.window.stack.currentWidget()
    seen["page"] = type(page).__name__
    seen["problem"] = getattr(getattr(page, "text", None), "text", str)()
    program.window.close()

Program.show = show_and_watch
seen["exit"] = main.open_window(Start(Path(sys.argv[1]), language="en", handed_over="".join(sys.argv[3:])))
print(json.dumps(seen))
"""


def start(
    folder: Path, lasting_ms: int = 1500, code: str = RUN, handed_over: str = ""
) -> dict[str, object]:
    """Run the real program and return what it saw of itself."""
    done = subprocess.run(
        [sys.executable, "-c", code, str(folder), str(lasting_ms), handed_over],
        cwd=REPOSITORY,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        timeout=50,
    )
    assert done.returncode == 0, done.stderr.decode()
    seen: dict[str, object] = json.loads(done.stdout.decode().splitlines()[-1])
    return seen


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that the program has opened once: a later start migrates nothing."""
    folder = tmp_path_factory.mktemp("data")
    start(folder)
    return folder


def test_the_first_window_is_painted_before_the_database_library_is_read(data: Path) -> None:
    seen = start(data)

    painted = seen["painted"]
    assert isinstance(painted, list)
    assert "PySide6" in painted
    assert [name for name in NEVER_BEFORE_PAINT if name in painted] == []


def test_showing_data_reads_no_library_that_only_exports_or_imports_need(data: Path) -> None:
    seen = start(data)

    ready = seen["ready"]
    assert isinstance(ready, list)
    assert "sqlalchemy" in ready
    assert [name for name in NEVER_AT_START if name in ready] == []
    assert "crash" not in seen


def test_a_file_that_is_not_ours_is_named_on_a_page_and_left_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "carnet.db"
    file.write_bytes(b"not a database at all" * 500)
    before = file.read_bytes()

    seen = start(tmp_path)

    assert seen["page"] == "ProblemPage"
    assert seen["problem"]
    assert "crash" not in seen
    assert file.read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_without_permission_is_named_on_a_page(tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o500)

    seen = start(folder)

    assert seen["page"] == "ProblemPage"


def test_a_folder_that_cannot_exist_is_named_on_a_page(tmp_path: Path) -> None:
    occupied = tmp_path / "file"
    occupied.write_text("I am a file")

    seen = start(occupied / "data")

    assert seen["page"] == "ProblemPage"
    assert "crash" not in seen


def test_a_session_that_was_cut_short_is_told_at_the_next_start(data: Path) -> None:
    logs = data / "logs"
    logs.mkdir(exist_ok=True)
    (logs / "fault.txt").write_text("Fatal Python error: Segmentation fault")

    seen = start(data)

    said = seen["said"]
    assert isinstance(said, list)
    assert "stopped abruptly" in said[0]
    assert (logs / "fault-previous.txt").exists()


SECOND = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from car_desktop.app.first_copy import call_first_copy
from car_desktop.app import main
from car_desktop.app.program import Program, Start

seen = {"raised": 0}
show = Program.show

def show_and_watch(program):
    bring = program.window.bring_to_front
    def raised():
        seen["raised"] += 1
        bring()
        program.window.close()
    program.window.bring_to_front = raised
    program.ready.connect(lambda: QTimer.singleShot(50, second))
    QTimer.singleShot(int(sys.argv[2]) * 10, program.window.close)
    show(program)

def second():
    import subprocess
    child = subprocess.Popen([sys.executable, "-c",
        "import sys; from pathlib import Path; from car_desktop.app import main;"
        "from car_desktop.app.program import Start;"
        "sys.exit(main.open_window(Start(Path(sys.argv[1]), language='en')))", sys.argv[1]])
    seen["child"] = child

Program.show = show_and_watch
main.open_window(Start(Path(sys.argv[1]), language="en"))
seen["child"] = seen["child"].wait(20)
print(json.dumps(seen))
"""


def test_a_second_copy_raises_the_window_of_the_first_and_leaves(data: Path) -> None:
    seen = start(data, code=SECOND)

    assert seen == {"raised": 1, "child": 0}


FAULT_IN_A_SLOT = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from car_desktop.app import main
from car_desktop.app.program import Program, Start
from car_desktop.ui.dialogs.crash_report import CrashReport

seen = {}
show = Program.show

def show_and_fail(program):
    program.ready.connect(lambda: QTimer.singleShot(0, fail))
    program.ready.connect(lambda: QTimer.singleShot(300, lambda: leave(program)))
    show(program)

def fail():
    raise ZeroDivisionError("of Éloïse")

def leave(program):
    seen["shown"] = program.window.findChild(CrashReport).isVisible()
    program.window.findChild(CrashReport).close()
    program.window.close()

Program.show = show_and_fail
seen["exit"] = main.open_window(Start(Path(sys.argv[1]), language="en", handed_over="".join(sys.argv[3:])))
print(json.dumps(seen))
"""


def test_a_fault_in_a_slot_is_shown_and_logged_without_its_message_and_work_goes_on(
    data: Path,
) -> None:
    seen = start(data, code=FAULT_IN_A_SLOT)

    written = (data / "logs" / "carnet-car.log").read_text("utf-8")
    assert seen == {"shown": True, "exit": 0}
    assert "builtins.ZeroDivisionError" in written
    assert "Éloïse" not in written


FAILED_SAMPLE = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from car_desktop.app import main
from car_desktop.app.program import Program, Start
from car_desktop.domain.errors import UserError

seen = {}
show = Program.show

def refuse(folder, progress):
    raise UserError("The disk is full.")

def show_and_leave(program):
    QTimer.singleShot(int(sys.argv[2]), lambda: leave(program))
    show(program)

def leave(program):
    seen["text"] = program.window.stack.currentWidget().text.text()
    program.window.close()

Program.show = show_and_leave
main.open_window(Start(Path(sys.argv[1]), language="en", is_sample=True, prepare=refuse))
print(json.dumps(seen))
"""


def test_a_sample_that_cannot_be_written_says_why(tmp_path: Path) -> None:
    assert start(tmp_path, code=FAILED_SAMPLE) == {"text": "The disk is full."}


THROUGH_THE_COMMAND_LINE = """
import gc, json, sys, threading, weakref
from PySide6.QtCore import QTimer
from car_desktop.app import garbage
from car_desktop.app.program import Program
from car_desktop.cli import main

garbage._MADE_BEFORE_LOOKING = 1
seen = {}
show = Program.show

class Ring:
    def __init__(self):
        self.itself = self

def show_and_leave(program):
    seen["while starting"] = gc.isenabled()
    program.settled.connect(lambda: QTimer.singleShot(0, lambda: throw_away(program)))
    show(program)

def throw_away(program):
    weakref.finalize(Ring(), lambda: found(program))

def found(program):
    seen["on the thread"] = threading.current_thread().name
    seen["afterwards"] = gc.isenabled()
    program.window.close()

Program.show = show_and_leave
main(["--data", sys.argv[1], "--language", "en"])
print(json.dumps(seen))
"""


def test_garbage_is_looked_for_at_rest_only(data: Path) -> None:
    assert start(data, code=THROUGH_THE_COMMAND_LINE) == {
        "while starting": False,
        "on the thread": "MainThread",
        "afterwards": False,
    }


DEAF_FIRST_COPY = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from car_desktop.app import main
from car_desktop.app.data_lock import DataLock
from car_desktop.app.program import Start
from car_desktop.ui.shell.opening_pages import ProblemPage

seen = {}
lock = DataLock(Path(sys.argv[1]))
make = main.make_application

def make_and_look():
    application = make()
    QTimer.singleShot(400, look)
    return application

def look():
    page = next(w for w in QApplication.topLevelWidgets() if isinstance(w, ProblemPage))
    seen["text"] = page.text.text()
    page.buttons[0].click()

main.make_application = make_and_look
seen["exit"] = main.open_window(Start(Path(sys.argv[1]), language="en", handed_over="".join(sys.argv[3:])))
print(json.dumps(seen))
"""


def test_a_second_copy_that_gets_no_answer_says_so_in_one_sentence(tmp_path: Path) -> None:
    assert start(tmp_path, code=DEAF_FIRST_COPY) == {
        "text": "Carnet CAR is already open on this data: use its window.",
        "exit": 2,
    }


# ------------------------------------------------------------------ backups


def test_closing_leaves_a_verified_backup_and_none_where_nothing_changed(tmp_path: Path) -> None:
    start(tmp_path)
    first = [backup.sequence for backup in backups_of(tmp_path / DATA_FILE).backups()]
    start(tmp_path)

    assert first == [1]
    assert len(backups_of(tmp_path / DATA_FILE).backups()) == 1


NO_ROOM = RUN.replace(
    "seen = {}", "from car_desktop.storage import backup\nbackup._ROOM_PER_COPY = 1e12\nseen = {}"
)


def test_a_closing_that_made_no_backup_is_told_at_the_next_start(tmp_path: Path) -> None:
    start(tmp_path, code=NO_ROOM)

    said = start(tmp_path)["said"]

    assert isinstance(said, list)
    assert "made no backup" in said[0]
    assert "free some space" in said[0]
    assert "said" not in start(tmp_path)


def test_a_hand_over_package_that_was_clicked_on_is_answered(tmp_path: Path) -> None:
    seen = start(tmp_path, handed_over="/home/zoé/Communauté.carnet")

    assert any("“Communauté.carnet” is a hand-over package" in said for said in _said(seen))


def _said(seen: dict[str, object]) -> list[str]:
    said = seen.get("said", [])
    assert isinstance(said, list)
    return said
