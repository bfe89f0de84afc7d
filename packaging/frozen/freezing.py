"""Freeze the program into a folder, and have the result check itself."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import product
from frozen.sbom import write_sbom
from running import ToolFailed, run

SPECIFICATION = Path(__file__).resolve().parent / "carnet-car.spec"
SETTINGS = {"PYTHONHASHSEED": "1", "LC_ALL": "C.UTF-8"}  # the same order on every run


def freeze(build: Path) -> Path:
    """Return the folder of the frozen program, made with the running Python, and checked.

    The list of its parts lies beside it.

    Raises:
        ToolFailed: PyInstaller refused, or the frozen program does not do its work.
    """
    frozen = build / "frozen" / product.EXECUTABLE
    shutil.rmtree(frozen.parent, ignore_errors=True)
    print(f"Freezing {product.NAME} {product.version()} …", flush=True)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--workpath", str(build / "pyinstaller"), "--distpath", str(frozen.parent)]
    moment = product.source_date()
    run([*command, SPECIFICATION], environment=SETTINGS | {"SOURCE_DATE_EPOCH": str(moment)})
    set_times(frozen, moment)
    write_sbom(frozen.with_name(f"{frozen.name}.cdx.json"))
    self_check(frozen / product.EXECUTABLE)
    return frozen


def self_check(program: Path) -> str:
    """Have a frozen program create, upgrade, speak and print; return what it said.

    Raises:
        ToolFailed: with what the program said.
    """
    with TemporaryDirectory(prefix="carnet-car-") as home:
        said = subprocess.run(
            [program, "self-check"],
            # Nothing of the machine that builds: neither its Python nor the builder's own data.
            env={"HOME": home, "PATH": os.defpath, "LC_ALL": "C.UTF-8", "LANGUAGE": "fr"},
            cwd=home,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
    if said.returncode != 0:
        raise ToolFailed(f"The frozen program fails its own check:\n{said.stdout}{said.stderr}")
    return said.stdout


def set_times(folder: Path, moment: int) -> None:
    """Give every file the time of the sources, in seconds since 1970, so that packages agree."""
    for path in [folder, *folder.rglob("*")]:
        os.utime(path, (moment, moment), follow_symlinks=False)
