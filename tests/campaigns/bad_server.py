"""Gives files to doors, each in a process of its own on fresh data, and tells what was seen.

`python -m tests.campaigns.bad_server AREA` reads requests on its standard input, one JSON a line, and
answers the observations. Forked processes share what is imported: starting Python would cost more than
most doors. POSIX only.
"""

from __future__ import annotations

import json
import logging
import os
import resource
import signal
import sys
import traceback
from contextlib import closing
from dataclasses import asdict
from hashlib import sha256
from importlib import import_module
from pathlib import Path
from shutil import copytree, rmtree

from sqlcipher3 import dbapi2

from car_desktop.commands.catalogue import COMMANDS
from car_desktop.commands.sample import fill
from car_desktop.domain.errors import UserError
from car_desktop.formats.apart import reading
from car_desktop.progress import Progress
from car_desktop.storage.upgrade import DATA_FILE
from tests.campaigns.bad_doors import DOORS, SABOTAGED
from tests.campaigns.bad_observation import Observation

PATIENCE = 120  # seconds after which a door is ended
_KILOBYTE = 1024
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_CHANGES = {
    "os.mkdir",
    "os.rename",
    "os.remove",
    "os.rmdir",
    "os.link",
    "os.symlink",
    "os.truncate",
}


_IMPORTED_ONCE = (
    "car_desktop.app.languages",
    "car_desktop.ui.settings",
    *(command.module for command in COMMANDS),
)


class Server:
    """An area on the disk: `template` and `data` folders, `inbox`, and a home where nothing belongs."""

    def __init__(self, area: Path) -> None:
        self.area, self.template, self.data = area, area / "template", area / "data"
        for folder in (self.template, area / "home", area / "tmp"):
            folder.mkdir()
        os.environ |= {
            "HOME": str(area / "home"),
            "XDG_DATA_HOME": str(area / "home"),
            "TMPDIR": str(area / "tmp"),
        }
        for name in _IMPORTED_ONCE:
            import_module(name)
        fill(self.template, Progress())
        self._rows = rows_of(self.template / DATA_FILE)

    def observe(self, door: str, file: Path) -> Observation:
        """Give one file to one door."""
        rmtree(self.data, ignore_errors=True)
        copytree(self.template, self.data)
        before = self._around()
        told, answer = os.pipe()
        pid = os.fork()
        if pid == 0:
            os.close(told)
            os._exit(_stand_behind(door, self.data, file, answer))
        os.close(answer)
        with os.fdopen(told, "rb") as pipe:
            content = pipe.read()
        _, status, usage = os.wait4(pid, 0)
        return self._seen(door, content, status, usage, before)

    def _seen(
        self,
        door: str,
        content: bytes,
        status: int,
        usage: resource.struct_rusage,
        before: dict[str, str],
    ) -> Observation:
        told = json.loads(content) if content else {}
        outside = [*told.get("outside", ()), *_differences(before, self._around())]
        is_own = door in {"open", "json"}  # they bring their own data
        rows = {} if is_own else rows_of(self.data / DATA_FILE)
        return Observation(
            door=door,
            outcome=told.get("outcome", "crash"),
            said=told.get("said", f"ended with status {status}"),
            seconds=round(told.get("seconds") or usage.ru_utime + usage.ru_stime, 2),
            memory=usage.ru_maxrss * _KILOBYTE,
            sockets=tuple(told.get("sockets", ())),
            outside=tuple(dict.fromkeys(outside)),
            unexpected=tuple(told.get("unexpected", ())),
            is_changed=not is_own and rows != self._rows,
            is_sound=is_own or bool(rows),
        )

    def _around(self) -> dict[str, str]:
        """Everything but the data, as names and sizes: nothing of it may change."""
        return {
            str(path.relative_to(self.area)): f"{path.lstat().st_size} {path.lstat().st_mtime_ns}"
            for path in sorted(self.area.rglob("*"))
            if self.data not in (path, *path.parents) and not path.is_dir()
        }


def rows_of(path: Path) -> dict[str, str]:
    """What every row of every table says; nothing where the file is not sound."""
    try:
        with closing(dbapi2.connect(str(path))) as connection:
            if connection.execute("PRAGMA integrity_check").fetchone() != ("ok",):
                return {}
            names = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"
            return {
                table: sha256(
                    repr(list(connection.execute(f'SELECT * FROM "{table}"'))).encode()
                ).hexdigest()
                for (table,) in connection.execute(names).fetchall()
                if not table.startswith("sqlite_")
            }
    except dbapi2.DatabaseError:
        return {}


def _differences(before: dict[str, str], after: dict[str, str]) -> list[str]:
    names = before.keys() | after.keys()
    return sorted(name for name in names if before.get(name) != after.get(name))


class _Watch(logging.Handler):
    """What a door does beside its work: sockets, files elsewhere, readers that fail."""

    def __init__(self, folder: Path) -> None:
        super().__init__(logging.WARNING)
        self.folder = str(folder)
        self.sockets: list[str] = []
        self.outside: list[str] = []
        self.unexpected: list[str] = []
        logging.getLogger(reading.__name__).addHandler(self)
        sys.addaudithook(self._on_event)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep what readers failed with; that a process was ended is no failure."""
        message = record.getMessage()
        if message.startswith("a reader"):
            self.unexpected.append(message)

    def _on_event(self, event: str, arguments: tuple[object, ...]) -> None:
        if event.startswith("socket."):
            self.sockets.append(event)
        elif event == "open" and isinstance(arguments[2], int) and arguments[2] & _WRITES:
            self._on_written(arguments[0])
        elif event in _CHANGES:
            self._on_written(_whole_path(arguments[0], arguments[-1]))

    def _on_written(self, path: object) -> None:
        if isinstance(path, str | bytes | os.PathLike):
            name = os.path.realpath(os.fsdecode(path))
            if not name.startswith((self.folder, "/dev/null")):
                self.outside.append(name)


def _whole_path(path: object, folder: object) -> object:
    """A name may be told with the open folder in which it is."""
    if isinstance(path, str) and isinstance(folder, int) and folder >= 0:
        return str(Path(f"/proc/self/fd/{folder}").readlink() / path)
    return path


def _stand_behind(door: str, data: Path, file: Path, answer: int) -> int:
    """In the forked process: go through the door, and tell how it was."""
    signal.alarm(PATIENCE)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    watch = _Watch(data)
    slowest: object = None
    outcome, said = "taken", ""
    try:
        slowest = {**DOORS, **SABOTAGED}[door](data, file)
    except UserError as refusal:
        outcome, said = "refused", str(refusal)
    except BaseException:  # noqa: BLE001 - told to whoever started the campaign
        outcome, said = "fault", traceback.format_exc()
    told = {
        "outcome": outcome,
        "said": said,
        "seconds": slowest if isinstance(slowest, float) else None,
        "sockets": watch.sockets,
        "outside": watch.outside,
        "unexpected": watch.unexpected,
    }
    os.write(answer, json.dumps(told).encode())
    return 0


if __name__ == "__main__":
    server = Server(Path(sys.argv[1]))
    print(json.dumps(str(server.template / DATA_FILE)), flush=True)  # noqa: T201 - its answers
    for line in sys.stdin:
        asked = json.loads(line)
        observed = [asdict(server.observe(door, Path(asked["file"]))) for door in asked["doors"]]
        print(json.dumps(observed), flush=True)  # noqa: T201
