"""What `packaging/build.py` does for Windows: on Windows itself, or on Linux through Wine."""

from __future__ import annotations

import os
import shutil
import sys
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import product
from frozen import icons
from running import ToolFailed
from windows import identity, signing
from windows.msi import make_msi
from windows.payload import set_times
from windows.portable import make_portable
from windows.setup import QUICKEST, make_setup
from windows.winget import write_manifest

RELEASE_ADDRESS = "CARNET_CAR_RELEASE_ADDRESS"


def app(build: Path) -> Path:
    """Freeze the program below `build`, have it check itself, and return its folder."""
    if sys.platform == "win32":
        from frozen.freezing import freeze

        return freeze(build)
    from windows.freezing import freeze_under_wine

    return freeze_under_wine(build)


def installers(frozen: Path, dist: Path) -> list[Path]:
    """Pack the frozen program as setup, MSI and portable zip, and return them."""
    dist.mkdir(parents=True, exist_ok=True)
    version = product.version()
    stem = f"{product.EXECUTABLE}-{version}-windows-x64"
    setup, msi, portable = (
        dist / f"{stem}{end}" for end in ("-setup.exe", ".msi", "-portable.zip")
    )
    signing.sign(frozen / identity.EXECUTABLE)
    moment = product.source_date()
    set_times(frozen, moment)
    with TemporaryDirectory() as name:
        icon = _icon(Path(name))
        make_setup(frozen, version, setup, icon)
        made = [setup, *_msi(frozen, version, msi, icon)]
    make_portable(frozen, portable, datetime.fromtimestamp(moment, UTC))
    _manifest(dist, version, setup, msi)
    return [*made, portable]


def check(packages: list[Path], build: Path) -> None:
    """Install, run, upgrade and remove the packages; raise where one does not keep a promise.

    Raises:
        ToolFailed: a promise is not kept; which one was printed.
    """
    setup, *others = packages
    if sys.platform == "win32":
        from windows.trial.on_windows import try_setup

        try_setup(setup)
        return
    from windows.trial.desk import Packages
    from windows.trial.run import try_packages

    msi, portable = others
    frozen = build / "windows" / "frozen" / product.EXECUTABLE
    version = product.version()
    following = identity.next_version(version)
    work = build / "windows" / "trial"
    work.mkdir(parents=True, exist_ok=True)
    next_setup, next_msi = work / "next-setup.exe", work / "next.msi"
    icon = _icon(work)
    make_setup(frozen, following, next_setup, icon, QUICKEST)
    make_msi(frozen, following, next_msi, icon)
    tried = Packages(version, setup, msi, portable, following, next_setup, next_msi)
    if not try_packages(tried, work):
        raise ToolFailed("The packages for Windows do not keep every promise: see above.")


def _icon(folder: Path) -> Path:
    icons.write_all(folder)
    return folder / f"{product.EXECUTABLE}.ico"


def _msi(frozen: Path, version: str, msi: Path, icon: Path) -> list[Path]:
    if shutil.which("wixl") is None and sys.platform == "win32":
        print(
            f"NOT MADE: {msi.name} (wixl is a Linux program; README.md tells how to make it there)"
        )
        return []
    make_msi(frozen, version, msi, icon)
    return [msi]


def _manifest(dist: Path, version: str, setup: Path, msi: Path) -> None:
    address = os.environ.get(RELEASE_ADDRESS)
    if address is None or not msi.exists():
        print(f"NOT MADE: the WinGet manifest ({RELEASE_ADDRESS} and the MSI are needed for it)")
        return
    write_manifest(dist / f"winget-{version}", version, address, setup, msi)
