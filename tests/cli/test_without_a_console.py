"""The windowed program of Windows has neither standard output nor standard error."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import CHECKOUT

WINDOWED = "import sys; sys.stdout = sys.stderr = None; from car_desktop.cli import main; "


@pytest.mark.parametrize(
    ("words", "code"), [(["--version"], 0), (["check"], 2), (["no-such-command"], 2)]
)
def test_commands_end_as_they_do_with_a_console(
    words: list[str], code: int, tmp_path: Path, environment: dict[str, str]
) -> None:
    arguments = [*words, "--data", str(tmp_path)]

    ended = subprocess.run(
        [sys.executable, "-c", f"{WINDOWED}sys.exit(main({arguments!r}))"],
        cwd=CHECKOUT,
        env=environment,
    )

    assert ended.returncode == code
