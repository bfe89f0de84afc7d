"""Try the .deb out as an ordinary user meets it: install, run, upgrade over data, remove, purge.

Each step asserts what becomes of the user's data, and the whole is told on one page with pictures.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import time
from pathlib import Path

import product
from linux import clean_debian, next_version, screen
from linux.clean_debian import Answer, CleanDebian
from linux.screen import Screen
from running import ToolFailed, need

USER = "elise"
HOME = "/home/Élise D’Amour-Côté, l'aînée"  # accents, blanks, a comma and both apostrophes
PACKAGES = "/root/packages"
PASSWORD = "une phrase de passe bien longue"
# What a desktop has, and a minimal system lacks: it tells which program opens what.
OF_A_DESKTOP = ("shared-mime-info", "desktop-file-utils", "xdg-utils", "libglib2.0-bin")


class PromiseBroken(ToolFailed):
    """The package did something else than what we say."""


def try_out(package: Path, build: Path) -> None:
    """Go through the life of an installation on a clean Debian.

    Raises:
        PromiseBroken: with what was expected and what happened.
        ToolFailed: this machine lacks a tool, or the right to use it.
    """
    if os.geteuid() != 0:
        raise ToolFailed(
            "Entering a clean Debian takes root: sudo python3 packaging/build.py check"
        )
    need(clean_debian.NEEDED | screen.NEEDED)
    newer = next_version.make_package(build)
    pictures = build / "trial"
    trial = Trial(build / "machines", pictures)
    trial.install(package)
    trial.run_first_time()
    trial.open_a_hand_over_package()
    trial.upgrade(newer)
    trial.refuse_to_go_back(package)
    trial.remove(newer)
    trial.purge(newer)
    print(f"The .deb keeps its promises; look at the pictures in {pictures}")


class Trial:
    """One machine, one user with data, and what was promised to them."""

    def __init__(self, machines: Path, pictures: Path) -> None:
        base = machines / clean_debian.suite()
        self._machine = CleanDebian.made(machines / "trial", base)
        self._machine.add_user(USER, HOME)
        self._machine.path(PACKAGES).mkdir()
        self._pictures = pictures
        self._data = f"{HOME}/.local/share/{product.NAME}"
        self._password_file = f"{HOME}/password.txt"

    def install(self, package: Path) -> None:
        """Install with apt on a system that has nothing for windows."""
        before = self._machine.do("dpkg-query", "--show", "--showformat", "${Package}\\n").split()
        begun = time.monotonic()
        self._apt_install(package)
        took = time.monotonic() - begun
        after = self._machine.do("dpkg-query", "--show", "--showformat", "${Package}\\n").split()
        _expect(product.EXECUTABLE in after, "the package is installed")
        checked = json.loads(self._must_run("self-check", "--json"))
        _expect(checked["ok"] is True, "the installed program passes its own check")
        _expect(checked["versions"][product.NAME] == product.version(), "it is this version")
        _expect(not self._machine.path(self._data).exists(), "no data before the first start")
        print(
            f"installed with {len(after) - len(before)} new packages in {took:.0f} s; self-check ok"
        )

    def run_first_time(self) -> None:
        """Open the window on no data, close it, and find a data folder that is the user's alone."""
        self._open_and_close("1-first-run")
        data = self._machine.path(self._data)
        _expect(data.stat().st_mode & 0o077 == 0, "nobody else reads the data folder")
        shutil.rmtree(data)
        self._must_run("sample", "--out", self._data)
        self._machine.path(self._password_file).write_text(PASSWORD, "utf-8")
        self._must_run("protect", *self._with_password())
        self._must_run("check", *self._with_password())
        self._exported = self._export("before")
        self._open_and_close("2-with-data", PASSWORD)
        print("the window opens on no data, and on a year of data by its password; it closes")

    def open_a_hand_over_package(self) -> None:
        """Ask the desktop which program opens the file type."""
        self._machine.do("apt-get", "install", "--yes", "--no-install-recommends", *OF_A_DESKTOP)
        file = f"{HOME}/Communauté{product.SUFFIX}"
        self._machine.path(file).write_bytes(b"PK")
        kind = self._must_say("gio", "info", "--attributes", "standard::content-type", file)
        opener = self._must_say("xdg-mime", "query", "default", product.MIME_TYPE)
        _expect(product.MIME_TYPE in kind, f"the file type is known (it is {kind.strip()})")
        _expect(opener.strip() == f"{product.IDENTIFIER}.desktop", "and opened by the program")
        print("the desktop knows the file type, and which program opens it")

    def upgrade(self, newer: Path) -> None:
        """Install the next version over a year of data: a copy first, and not a row less."""
        backups = self._files("backups")
        self._apt_install(newer)
        said = json.loads(self._must_run("self-check", "--json"))
        _expect(
            said["versions"][product.NAME] == next_version.number(), "the newer one is installed"
        )
        self._open_and_close("3-after-upgrade", PASSWORD)
        _expect(
            len(self._files("backups")) > len(backups), "the data was copied before its upgrade"
        )
        before, after = self._exported, self._export("after")
        seen, seen_since = before.pop("accesses"), after.pop("accesses")
        _expect(after == before, "not a row was lost or changed")
        _expect(seen_since[: len(seen)] == seen, "the log of accesses goes on where it was")
        self._must_run("check", *self._with_password())
        print("upgraded over a year of data: a verified copy, the same rows")

    def refuse_to_go_back(self, older: Path) -> None:
        """An older program must leave newer data alone, and say what to do."""
        answer = self._machine.ask(["apt-get", "install", "--yes", self._brought(older)])
        _expect(answer.code != 0, "apt does not install an older version by itself")
        self._machine.do("dpkg", "--install", "--force-downgrade", self._brought(older))
        before = self._digest()
        refused = self._run("export", "--out", f"{HOME}/no.json", *self._with_password())
        _expect(refused.code == 2, f"an older program refuses newer data (it said {refused.text})")
        self._open_and_close("4-older-program", PASSWORD)
        _expect(self._digest() == before, "the newer data is untouched by the older program")
        print("an older program refuses newer data in words, and changes nothing")

    def remove(self, newer: Path) -> None:
        """Uninstall: the program goes, every file of the user stays."""
        self._apt_install(newer)
        before = self._all_of_home()
        self._machine.do("apt-get", "remove", "--yes", product.EXECUTABLE)
        self._expect_nothing_left("after its removal")
        _expect(self._all_of_home() == before, "the user's files are untouched by the removal")
        print("removed: nothing is left of the program, everything of the user")

    def purge(self, newer: Path) -> None:
        """Purge: the same; a package must not look into people's folders."""
        self._apt_install(newer)
        before = self._all_of_home()
        self._machine.do("apt-get", "purge", "--yes", product.EXECUTABLE)
        self._expect_nothing_left("after its purge")
        _expect(self._all_of_home() == before, "the user's files are untouched by the purge")
        print("purged: the same")

    def _apt_install(self, package: Path) -> None:
        command = ["apt-get", "install", "--yes", "--no-install-recommends", self._brought(package)]
        self._machine.do(*command)

    def _brought(self, package: Path) -> str:
        place = f"{PACKAGES}/{package.name}"
        shutil.copyfile(package, self._machine.path(place))
        return place

    def _with_password(self) -> list[str]:
        return ["--password-file", self._password_file]

    def _open_and_close(self, picture: str, password: str = "") -> None:
        """Open the window as a person does, type the password, look at it, close it by its key."""
        with Screen(is_managed=True) as display:  # its own each time: no key is left pressed
            environment = {"DISPLAY": display.display}
            program = self._machine.begin([product.EXECUTABLE], USER, environment)
            try:
                display.wait_for_window()
                display.wait_for_calm()
                if password:
                    display.type_text(password)
                    display.wait_for_calm()
                display.photograph(self._pictures / f"{picture}.png")
                _expect(bool(display.windows()), f"the window stays open ({picture})")
                display.close_by("ctrl+q")
                program.wait(timeout=screen.PATIENCE)
            finally:
                program.kill()
                program.wait()

    def _run(self, *arguments: str) -> Answer:
        return self._machine.ask([product.EXECUTABLE, *arguments], USER)

    def _must_run(self, *arguments: str) -> str:
        return self._must_say(product.EXECUTABLE, *arguments)

    def _must_say(self, *command: str) -> str:
        answer = self._machine.ask(command, USER)
        _expect(answer.code == 0, f"« {' '.join(command)} » succeeds (it said {answer.text})")
        return answer.text

    def _export(self, name: str) -> dict[str, list[object]]:
        """All the data but for what tells of the export itself."""
        place = f"{HOME}/{name}.json"
        self._must_run("export", "--out", place, *self._with_password())
        exported = json.loads(self._machine.text_of(place))
        return {key: value for key, value in exported.items() if isinstance(value, list)}

    def _files(self, folder: str) -> list[str]:
        inside = self._machine.path(f"{self._data}/{folder}")
        return sorted(path.name for path in inside.glob("*")) if inside.exists() else []

    def _digest(self) -> str:
        return hashlib.sha256(
            self._machine.path(f"{self._data}/carnet.db").read_bytes()
        ).hexdigest()

    def _all_of_home(self) -> dict[str, str]:
        return {
            str(path): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in sorted(self._machine.path(HOME).rglob("*"))
            if path.is_file()
        }

    def _expect_nothing_left(self, when: str) -> None:
        names = (product.EXECUTABLE, product.IDENTIFIER)
        usr = self._machine.path("/usr")
        left = [str(path) for path in usr.rglob("*") if path.name.startswith(names)]
        _expect(not left, f"nothing of the program is left {when} (there is {left})")


def _expect(is_kept: bool, promise: str) -> None:
    if not is_kept:
        raise PromiseBroken(f"NOT KEPT: {promise}")
