"""The locked libraries, chosen for Windows whatever system asks.

pip takes the wheels of another system, but judges by its own which lines of a lock are meant; so
the lines are chosen here.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from packaging.markers import Marker

from running import run

_LINE = re.compile(
    r"^(?P<pin>[\w.-]+==[^ ;\\]+)(?: *; *(?P<marker>[^\\]+))?(?P<hashes>.*)", re.DOTALL
)


def install_libraries(locks: Sequence[Path], folder: Path, version: str, work: Path) -> None:
    """Install what the locks pin for Windows x64 and Python `version` into `folder`."""
    chosen = work / "windows.lock"
    pins = [pin for lock in locks for pin in pins_for_windows(lock.read_text("utf-8"), version)]
    chosen.write_text("".join(pins), "utf-8")
    digits = version.replace(".", "")
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-compile"]
    command += ["--target", str(folder), "--platform", "win_amd64", "--python-version", digits]
    command += ["--implementation", "cp", "--abi", f"cp{digits}", "--abi", "abi3", "--abi", "none"]
    command += ["--only-binary", ":all:", "--require-hashes", "--requirement", str(chosen)]
    run(command)


def pins_for_windows(lock: str, version: str) -> Iterator[str]:
    """Yield the pins of a lock that hold on Windows, with their hashes and without conditions."""
    environment = windows_environment(version)
    for block in re.split(r"\n(?=\S)", lock):
        found = _LINE.match(block)
        if found is None:
            continue
        marker = (found["marker"] or "").strip()
        if not marker or Marker(marker).evaluate(environment):
            yield f"{found['pin']} {found['hashes'].lstrip(' ')}\n"


def windows_environment(version: str) -> Mapping[str, str]:
    """What the conditions of a lock ask, as a Windows x64 answers it."""
    return {
        "implementation_name": "cpython",
        "os_name": "nt",
        "platform_machine": "AMD64",
        "platform_python_implementation": "CPython",
        "platform_system": "Windows",
        "python_full_version": f"{version}.0",
        "python_version": version,
        "sys_platform": "win32",
    }
