"""A word typed everywhere is readable nowhere: not in a file but those saved, not in memory once locked."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from threading import Event
from uuid import uuid4

import pytest

from car_desktop.storage.keys.envelope import new_envelope
from car_desktop.storage.keys.protection import protect
from car_desktop.storage.upgrade import open_database

CHECKOUT = Path(__file__).parents[2]
PASSWORD = "des mots de passage"
CANARY = "Serindexemple7731"
MARK = "CANARY_RUN"
PATIENCE = 60.0

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="reads the memory of processes in /proc"),
    pytest.mark.timeout(240),
]


@pytest.fixture
def mark() -> Iterator[str]:
    """What the processes of this test carry; they are ended with it."""
    mark = uuid4().hex
    yield mark
    for process in processes(mark):
        os.kill(process, signal.SIGKILL)


def processes(mark: str) -> list[int]:
    """The processes that were started with a mark in their environment."""
    found = []
    for folder in Path("/proc").iterdir():
        if folder.name.isdecimal() and int(folder.name) != os.getpid():
            try:
                environment = (folder / "environ").read_bytes()
            except (FileNotFoundError, PermissionError, ProcessLookupError):
                continue
            if f"{MARK}={mark}".encode() in environment.split(b"\0"):
                found.append(int(folder.name))
    return found


def forms(word: str) -> tuple[bytes, ...]:
    """How Python, Qt and files write a word."""
    return word.encode(), word.encode("utf-16-le"), word.encode("utf-32-le")


def pieces_in_memory(process: int, word: str) -> int:
    """How often a word is in the memory of a process."""
    count = 0
    with Path(f"/proc/{process}/mem").open("rb", buffering=0) as memory:
        for line in Path(f"/proc/{process}/maps").read_text().splitlines():
            span, rights = line.split()[:2]
            if "r" not in rights or line.endswith(("[vvar]", "[vsyscall]", "[vvar_vclock]")):
                continue
            first, last = (int(place, 16) for place in span.split("-"))
            try:
                memory.seek(first)
                content = memory.read(last - first)
            except (OSError, OverflowError, ValueError):
                continue  # a part that the kernel keeps to itself
            count += sum(content.count(form) for form in forms(word))
    return count


def files_with(folder: Path, word: str) -> set[str]:
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and any(form in path.read_bytes() for form in forms(word))
    }


@pytest.fixture
def world(tmp_path: Path) -> Path:
    """All that the program may write to: its data, the person's folder, the temporary one."""
    for name in ("home", "temporary", "crash"):
        (tmp_path / name).mkdir()
    envelope, key, _ = new_envelope(PASSWORD)
    protect(tmp_path / "data", envelope, key)
    open_database(tmp_path / "data", key=key).dispose()
    return tmp_path


def test_what_was_typed_is_in_no_file_but_those_saved_nor_in_memory_once_locked(
    world: Path, mark: str
) -> None:
    environment = {
        **os.environ,
        MARK: mark,
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(world / "home"),
        "TMPDIR": str(world / "temporary"),
        "XDG_DATA_HOME": str(world / "home"),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        "PYTHONPATH": str(CHECKOUT),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    words = [str(world / "data"), PASSWORD, CANARY]
    done = subprocess.run(
        [sys.executable, "-m", "tests.journeys.canary_session", *words],
        cwd=CHECKOUT,
        env=environment,
        capture_output=True,
        timeout=PATIENCE * 3,
        check=False,
    )
    assert done.stdout.decode().strip() == "left 0", done.stderr.decode()[-3000:]

    (locked,) = waited_for(mark)
    assert pieces_in_memory(locked, "Carnet CAR is locked") > 0, "the search itself finds words"
    assert pieces_in_memory(locked, CANARY) == 0
    assert CANARY.encode() not in done.stderr
    assert "data/keys.json" in files_with(world, "carnet-car-keys"), "the search finds words"
    assert files_with(world, CANARY) <= {"saved.pdf"}
    assert (world / "saved.pdf").stat().st_size > 10_000


def waited_for(mark: str) -> list[int]:
    """The process that shows the locked page, once it does."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = processes(mark)
        if found and pieces_in_memory(found[0], "Carnet CAR is locked"):
            return found
        Event().wait(0.2)  # for a process of its own, which has no signal for us
    raise AssertionError("no process shows the locked page")


def test_the_search_finds_the_word_while_the_data_is_open(tmp_path: Path, mark: str) -> None:
    """What the test above relies on: a word in memory is seen from outside."""
    code = f"import sys; word = {CANARY!r} + sys.argv[1]; print('ready', flush=True); input()"
    with subprocess.Popen(
        [sys.executable, "-c", code, "x"],
        env={**os.environ, MARK: mark},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        found = pieces_in_memory(process.pid, f"{CANARY}x")
        process.kill()

    assert found > 0
