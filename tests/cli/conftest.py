"""The command line as a person or a script meets it: another process, its output, its exit code."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

CHECKOUT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Answer:
    """What a command left."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:  # whatever the command prints
        """The answer of a command that was given `--json`."""
        assert (self.code, self.err) == (0, ""), self
        return json.loads(self.out)

    @property
    def lines(self) -> list[str]:
        """The answer of a command, as people read it."""
        assert (self.code, self.err) == (0, ""), self
        return self.out.splitlines()

    @property
    def refusal(self) -> str:
        """The reason of a refusal; a traceback is none."""
        assert (self.code, self.out) == (2, ""), self
        assert "Traceback" not in self.err
        assert len(self.err.splitlines()) == 1
        return self.err.strip()


Run = Callable[..., Answer]


def in_english(arguments: tuple[str | Path, ...]) -> list[str]:
    """The arguments as words, in English unless they say otherwise."""
    words = [str(argument) for argument in arguments]
    return words if "--language" in words else [*words, "--language", "en"]


@pytest.fixture(scope="session")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """An account without data."""
    home = str(tmp_path_factory.mktemp("home"))
    return {**os.environ, "HOME": home, "XDG_DATA_HOME": home, "LOCALAPPDATA": home}


@pytest.fixture(scope="session")
def run(environment: dict[str, str]) -> Iterator[Run]:
    """Run `car-desktop` with these arguments, in another process that many commands share."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.cli.worker"],
        cwd=CHECKOUT,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as worker:
        assert worker.stdin is not None
        assert worker.stdout is not None
        requests, answers = worker.stdin, worker.stdout

        def run_command(*arguments: str | Path) -> Answer:
            requests.write(f"{json.dumps(in_english(arguments))}\n")
            requests.flush()
            return Answer(**json.loads(answers.readline()))

        yield run_command
        requests.close()


@pytest.fixture(scope="session")
def run_alone(environment: dict[str, str]) -> Run:
    """Run `car-desktop` in a process of its own, as a console does."""

    def run_command(*arguments: str | Path, **more: str) -> Answer:
        done = subprocess.run(
            [sys.executable, "-m", "car_desktop", *in_english(arguments)],
            cwd=CHECKOUT,
            env={**environment, **more},
            capture_output=True,
            check=False,
            timeout=50,
        )
        return Answer(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))

    return run_command


@pytest.fixture(scope="session")
def sample(run: Run, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the sample year; tests only read it."""
    folder = tmp_path_factory.mktemp("sample") / "Année d’exemple"
    assert run("sample", "--out", folder).lines
    return folder
