"""A clean Debian in a folder, where the package is tried out: made by debootstrap, entered by chroot."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from running import ToolFailed, run

SUITE = "bookworm"
NEEDED = {"debootstrap": "debootstrap", "unshare": "util-linux", "chroot": "coreutils"}
PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"


@dataclass(frozen=True)
class Answer:
    """What a program inside said, on both streams, and how it ended."""

    code: int
    text: str


class CleanDebian:
    """One machine: Debian's minimal system, with one ordinary user."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @classmethod
    def made(cls, folder: Path, base: Path) -> CleanDebian:
        """Copy the minimal system of `base` to a new machine in `folder`; make `base` the first time.

        Raises:
            ToolFailed: debootstrap refused, as it does without root or without a mirror.
        """
        if not (base / "usr" / "bin" / "apt-get").exists():
            shutil.rmtree(base, ignore_errors=True)
            unfinished = base.with_name(f"{base.name}.unfinished")
            shutil.rmtree(unfinished, ignore_errors=True)
            unfinished.parent.mkdir(parents=True, exist_ok=True)
            print(f"Making a minimal Debian {SUITE} …", flush=True)
            run(["debootstrap", "--variant=minbase", SUITE, unfinished, _mirror()])
            unfinished.rename(base)
        shutil.rmtree(folder, ignore_errors=True)
        run(["cp", "-a", "--reflink=auto", base, folder])
        for file in ("resolv.conf", "hosts"):
            shutil.copyfile(Path("/etc", file), folder / "etc" / file)
        machine = cls(folder)
        machine.do("apt-get", "--quiet", "update")
        return machine

    def add_user(self, name: str, home: str) -> None:
        """Make an ordinary user with this home folder."""
        self.do("useradd", "--create-home", "--home-dir", home, "--shell", "/bin/bash", name)

    def do(self, *command: str) -> str:
        """Run a command as root and return what it said.

        Raises:
            ToolFailed: it failed.
        """
        answer = self.ask(command)
        if answer.code != 0:
            raise ToolFailed(f"« {' '.join(command)} » ended with {answer.code}:\n{answer.text}")
        return answer.text

    def ask(
        self,
        command: Sequence[str],
        user: str = "root",
        environment: Mapping[str, str] | None = None,
    ) -> Answer:
        """Run a command to its end and return how it ended; nothing of our environment goes in."""
        result = subprocess.run(
            self._entering(command, user),
            env={**self._environment(user), **(environment or {})},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
        return Answer(result.returncode, result.stdout)

    def begin(
        self, command: Sequence[str], user: str, environment: Mapping[str, str]
    ) -> subprocess.Popen[bytes]:
        """Start a program that goes on by itself, such as one with a window."""
        return subprocess.Popen(
            self._entering(command, user),
            env={**self._environment(user), **environment},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def home_of(self, user: str) -> str:
        """Return the home folder that the machine gives to a user."""
        users = (line.split(":") for line in self.text_of("/etc/passwd").splitlines())
        return next(fields[5] for fields in users if fields[0] == user)

    def text_of(self, place: str) -> str:
        """Read a file of the machine."""
        return self.path(place).read_text("utf-8")

    def path(self, place: str) -> Path:
        """Return where a place of the machine lies on ours."""
        return self.folder / place.lstrip("/")

    def _environment(self, user: str) -> dict[str, str]:
        return {
            "PATH": PATH,
            "HOME": self.home_of(user),
            "USER": user,
            "LC_ALL": "C.UTF-8",
            "DEBIAN_FRONTEND": "noninteractive",
        }

    def _entering(self, command: Sequence[str], user: str) -> list[str]:
        """Its own mounts and processes: all of it ends with the command."""
        entering = ["unshare", "--mount", "--pid", "--fork", "--kill-child"]
        entering += [f"--mount-proc={self.folder / 'proc'}", "--propagation", "private"]
        entering += ["chroot", f"--userspec={user}", str(self.folder)]
        return [*entering, *command]


def _mirror() -> str:
    """The mirror that this machine's own apt uses."""
    said = run(
        [
            "apt-get",
            "indextargets",
            "--format",
            "$(REPO_URI)",
            "Created-By: Packages",
            f"Codename: {SUITE}",
        ]
    )
    addresses = said.split()
    if not addresses:
        raise ToolFailed(f"This machine's apt knows no mirror of Debian {SUITE}.")
    return addresses[0]
