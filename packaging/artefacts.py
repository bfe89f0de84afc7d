"""What lies beside every package in `dist`: its checksum and the list of its parts."""

from __future__ import annotations

import hashlib
from pathlib import Path

SUMS = "SHA256SUMS"


def describe(packages: list[Path], frozen: Path, dist: Path) -> None:
    """Put the list of parts beside each package, sum everything up, and say what was made."""
    for package in packages:
        listed = package.with_name(f"{package.name}.cdx.json")
        listed.write_bytes(frozen.with_name(f"{frozen.name}.cdx.json").read_bytes())
    write_sums(dist)
    for package in packages:
        print(f"{package}  {package.stat().st_size / 1e6:.1f} MB")


def write_sums(folder: Path) -> None:
    """Write the sums of every file of a folder, as `sha256sum --check` reads them."""
    files = sorted(file for file in folder.iterdir() if file.is_file() and file.name != SUMS)
    lines = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files]
    (folder / SUMS).write_text("".join(lines), "utf-8", newline="\n")
