"""The whole Windows Python: made once, made again when a pin changes."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from running import need
from windows.runtime import cpython
from windows.runtime.libraries import install_libraries

PROGRAMS = {
    "apt-get": "apt",
    "dpkg-deb": "dpkg",
    "osslsigncode": "osslsigncode",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64",
}
_NOTE = "assembled.json"


def assemble(folder: Path, locks: Sequence[Path]) -> Path:
    """Bring the Windows Python in `folder` to what the locks say; return its python.exe.

    The note that tells what is in the folder is written last: an assembly that was cut short has
    none and is made afresh.

    Raises:
        ToolFailed: a program is missing, or a download is not what was pinned.
    """
    wanted = _digest([cpython.LOCK, *locks, *sorted(cpython.HERE.glob("*.py"))])
    note = folder / _NOTE
    if not _is_of(note, wanted):
        need(PROGRAMS)
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        origin = cpython.assemble_python(folder)
        with TemporaryDirectory() as work:
            packages = folder / "Lib" / "site-packages"
            install_libraries(locks, packages, cpython.VERSION, Path(work))
        note.write_text(json.dumps({"digest": wanted, "python": origin}, indent=2), "utf-8")
    return folder / "python.exe"


def _digest(files: Sequence[Path]) -> str:
    return hashlib.sha256(b"\0".join(file.read_bytes() for file in files)).hexdigest()


def _is_of(note: Path, wanted: str) -> bool:
    try:
        return bool(json.loads(note.read_text("utf-8"))["digest"] == wanted)
    except (OSError, ValueError, KeyError):
        return False
