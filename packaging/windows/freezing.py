"""Freeze the program for Windows on Linux: PyInstaller itself runs under Wine, with the common specification."""

from __future__ import annotations

import shutil
from pathlib import Path

import product
from running import ToolFailed
from windows import identity
from windows.payload import set_times
from windows.runtime.assembly import assemble
from windows.wine import Wine

PACKAGING = Path(__file__).resolve().parents[1]
SPECIFICATION = PACKAGING / "frozen" / f"{product.EXECUTABLE}.spec"
LOCKS = [PACKAGING / "requirements.lock", PACKAGING / "requirements-build.lock"]
_WRITE_LIST_OF_PARTS = (
    "from pathlib import Path; from frozen.sbom import write_sbom; write_sbom(Path(r'{}'))"
)


def freeze_under_wine(build: Path) -> Path:
    """Return the folder of the frozen program, which has checked itself; its list of parts lies beside it.

    Raises:
        ToolFailed: a program is missing, PyInstaller refused, or the frozen program does not work.
    """
    python = assemble(build / "windows" / "python", LOCKS)
    frozen = build / "windows" / "frozen" / product.EXECUTABLE
    shutil.rmtree(frozen.parent, ignore_errors=True)
    print(f"Freezing {product.NAME} {product.version()} for Windows, under Wine …", flush=True)
    with Wine(build / "windows" / "wine") as wine:
        command = ["-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
        work = wine.windows_path(build / "windows" / "pyinstaller")
        places = ["--workpath", work, "--distpath", wine.windows_path(frozen.parent)]
        _run(wine, python, *command, *places, wine.windows_path(SPECIFICATION))
        listed = wine.windows_path(frozen.with_name(f"{frozen.name}.cdx.json"))
        _run(wine, python, "-c", _WRITE_LIST_OF_PARTS.format(listed))
        _run(wine, frozen / identity.EXECUTABLE, "self-check")
    set_times(frozen, product.source_date())
    return frozen


def _run(wine: Wine, program: Path, *words: object) -> None:
    """Run a program with the sources of the moment; Wine has no git to ask for them."""
    environment = {
        "PYTHONPATH": str(wine.windows_path(PACKAGING)),
        "PYTHONHASHSEED": "1",
        "PYTHONUTF8": "1",
        "SOURCE_DATE_EPOCH": str(product.source_date()),
        "CARNET_CAR_COMMIT": product.commit(),
    }
    ended = wine.run(program, *(str(word) for word in words), environment=environment, seconds=1500)
    if ended.code != 0:
        said = "\n".join(ended.said.splitlines()[-40:])
        raise ToolFailed(f"{program.name} ended with {ended.code} under Wine:\n{said}")
