"""The virtual environment of a checkout: made once, reused while the locks stay the same."""

import hashlib
import json
import subprocess
import sys
import venv
from collections.abc import Sequence
from pathlib import Path

from launcher.refusal import Refusal


class Environment:
    """A folder with Python and the locked libraries; a note in it tells what is installed.

    The note is taken away before anything changes and written back at the end: an installation
    that was cut short has no note, and is made afresh.
    """

    def __init__(self, folder: Path, checkout: Path) -> None:
        self.folder = folder
        self.python = folder.joinpath(
            *(("Scripts", "python.exe") if sys.platform == "win32" else ("bin", "python"))
        )
        self._checkout = checkout
        self._note = folder / "installed.json"
        self._log = folder / "install.log"

    def install(self, locks: Sequence[Path]) -> None:
        """Bring the environment to what `locks` say, doing nothing when it is there already."""
        wanted = {lock.name: _digest(lock) for lock in locks}
        found = self._installed()
        if found is None:
            self._make()
            found = {}
        outdated = [lock for lock in locks if found.get(lock.name) != wanted[lock.name]]
        if outdated:
            self._note.unlink(missing_ok=True)
            self._pip_install(outdated)
            self._write_note(found | wanted)

    def _installed(self) -> dict[str, str] | None:
        """What the note says, or None where there is no sound environment of this Python."""
        try:
            note = json.loads(self._note.read_text("utf-8"))
        except (OSError, ValueError):
            return None
        if not self.python.exists() or note.pop("python", "") != sys.version:
            return None
        return {str(lock): str(digest) for lock, digest in note.items()}

    def _write_note(self, digests: dict[str, str]) -> None:
        note = json.dumps({"python": sys.version, **digests}, indent=2)
        self._note.write_text(note, "utf-8")

    def _make(self) -> None:
        _say(f"Making {self.folder.name} …")
        try:
            venv.create(self.folder, clear=True, with_pip=True)
        except (OSError, subprocess.CalledProcessError) as error:
            raise Refusal(f"The folder {self.folder} could not be made: {error}.") from error
        self._let_it_find_the_checkout()

    def _let_it_find_the_checkout(self) -> None:
        """A path file, so that `-m car_desktop` works from any folder."""
        for packages in self.folder.rglob("site-packages"):
            (packages / "carnet_car.pth").write_text(f"{self._checkout}\n", "utf-8")

    def _pip_install(self, locks: Sequence[Path]) -> None:
        _say("Installing the libraries: a few minutes the first time …")
        command = [str(self.python), "-m", "pip", "install", "--quiet", "--no-input", "--no-deps"]
        command += ["--disable-pip-version-check", "--require-hashes", "--only-binary", ":all:"]
        command += ["--log", str(self._log)]
        if not sys.stdout.isatty():
            command += ["--progress-bar", "off"]
        for lock in locks:
            command += ["--requirement", str(lock)]
        result = subprocess.run(command, stderr=subprocess.PIPE, text=True, check=False)
        if result.returncode != 0:
            raise Refusal(
                f"The libraries could not be installed: {_last_error(result.stderr)}\n"
                f"Check the network connection, then run the same command again; "
                f"{self._log} has the details."
            )


def _digest(lock: Path) -> str:
    return hashlib.sha256(lock.read_bytes()).hexdigest()


def _last_error(messages: str) -> str:
    errors = [line.removeprefix("ERROR: ") for line in messages.splitlines() if "ERROR" in line]
    return errors[-1] if errors else "pip stopped without saying why."


def _say(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)
