"""What start.py is asked for: open the program, test it, measure it, break its disk."""

import os
import subprocess
import sys
from pathlib import Path

from launcher.environment import Environment
from launcher.refusal import Refusal
from launcher.system_packages import ensure_system_packages

CHECKOUT = Path(__file__).resolve().parents[2]
RUN_LOCK = CHECKOUT / "packaging" / "requirements.lock"
DEVELOPMENT_LOCK = CHECKOUT / "packaging" / "requirements-dev.lock"


def main(arguments: list[str]) -> int:
    """Do what is asked and return its exit code; say in one sentence why it cannot be done."""
    try:
        return _run(arguments)
    except Refusal as refusal:
        print(refusal, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("Interrupted. The same command starts again where it must.", file=sys.stderr)
        return 130


def _run(arguments: list[str]) -> int:
    match arguments:
        case ["test", *rest]:
            return _pytest(rest)
        case ["benchmark", *rest]:
            return _pytest(["tests/performance", *rest])
        case ["campaign", *rest]:
            return _module("tests.campaigns.faults", rest)
        case _:
            return _open_program(arguments)


def _open_program(arguments: list[str]) -> int:
    command = [_ready([RUN_LOCK]), "-P", "-m", "car_desktop", *arguments]
    return subprocess.run(command, check=False).returncode


def _pytest(arguments: list[str]) -> int:
    return _module("pytest", arguments)


def _module(name: str, arguments: list[str]) -> int:
    python = _ready([RUN_LOCK, DEVELOPMENT_LOCK])
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [python, "-m", name, *arguments]
    return subprocess.run(command, cwd=CHECKOUT, env=environment, check=False).returncode


def _ready(locks: list[Path]) -> str:
    """Return the Python that has everything in `locks`, installing what is not there yet."""
    ensure_system_packages()
    environment = Environment(CHECKOUT / ".venv", CHECKOUT)
    environment.install(locks)
    return str(environment.python)
