"""What `packaging/build.py` does for Linux."""

from __future__ import annotations

from pathlib import Path

from frozen.freezing import freeze
from linux import signing
from linux.archive import make_archive
from linux.deb import make_deb


def app(build: Path) -> Path:
    """Freeze the program and have it check itself; return its folder."""
    return freeze(build)


def installers(frozen: Path, dist: Path) -> list[Path]:
    """Pack a .deb and an archive; sign the .deb where the environment names a key."""
    packages = [make_deb(frozen, dist), make_archive(frozen, dist)]
    for package in packages:
        signing.sign(package)
    return packages


def check(packages: list[Path], build: Path) -> None:
    """Install, run, upgrade and remove the .deb on a clean Debian."""
    from linux.trial import try_out

    try_out(packages[0], build)
