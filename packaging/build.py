"""Make what is shipped: the same commands for a person and for CI, on each system.

    python packaging/build.py translations    gather the texts of the program, compile the translations
    python packaging/build.py app             freeze the program, and have it check itself
    python packaging/build.py installer       app, then the packages in `dist`, with sums and lists of parts
    python packaging/build.py check           installer, then install, run, upgrade and remove what it made

`--system windows` on Linux works through Wine; `--frozen DIR` packs what `app` made, as it is;
`--in-this-python` uses the libraries of the running Python instead of `build/environment`.
packaging/README.md says what each system needs.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

import product
from launcher.environment import Environment
from launcher.refusal import Refusal
from running import ToolFailed

PACKAGING = Path(__file__).resolve().parent
BUILD = product.CHECKOUT / "build"
DIST = product.CHECKOUT / "dist"
LOCKS = [PACKAGING / "requirements.lock", PACKAGING / "requirements-build.lock"]
SYSTEMS = ("linux", "windows", "macos")


class Steps(Protocol):
    """What the module `SYSTEM.steps` does for its system."""

    def app(self, build: Path) -> Path:
        """Freeze the program below `build`, have it check itself, and return its folder."""

    def installers(self, frozen: Path, dist: Path) -> list[Path]:
        """Pack the frozen program and return the packages."""

    def check(self, packages: list[Path], build: Path) -> None:
        """Install, run, upgrade and remove the packages; raise where one does not keep a promise."""


def main(arguments: list[str] | None = None) -> int:
    """Run the command that was asked for; return the exit code."""
    asked = _parser().parse_args(arguments)
    try:
        if asked.command == "translations":
            from catalogues import bring_up_to_date

            bring_up_to_date()
            return 0
        return _package(asked, sys.argv[1:] if arguments is None else arguments)
    except (Refusal, ToolFailed) as reason:
        print(reason, file=sys.stderr)
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("command", choices=("translations", "app", "installer", "check"))
    parser.add_argument("--system", choices=SYSTEMS, default=product.system())
    parser.add_argument("--frozen", type=Path, metavar="DIR")
    parser.add_argument("--in-this-python", action="store_true")
    return parser


def _package(asked: argparse.Namespace, arguments: list[str]) -> int:
    """Work inside the environment of the locked libraries and tools; make it when it is not there."""
    environment = Environment(BUILD / "environment", product.CHECKOUT)
    if not asked.in_this_python and Path(sys.prefix) != environment.folder:
        environment.install(LOCKS)
        command = [str(environment.python), __file__, *arguments]
        return subprocess.run(command, check=False).returncode
    steps = cast("Steps", import_module(f"{asked.system}.steps"))
    frozen = asked.frozen.resolve() if asked.frozen else steps.app(BUILD)
    if asked.command == "app":
        print(f"The program is in {frozen}")
        return 0
    from artefacts import describe

    shutil.rmtree(DIST, ignore_errors=True)  # sums of one version, not of what was made before
    DIST.mkdir()
    packages = steps.installers(frozen, DIST)
    describe(packages, frozen, DIST)
    if asked.command == "check":
        steps.check(packages, BUILD)
    return 0


if __name__ == "__main__":
    sys.exit(main())
