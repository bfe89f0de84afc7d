"""Which Debian packages the frozen program asks for: told by dpkg-shlibdeps from its libraries."""

from __future__ import annotations

import re
from pathlib import Path
from tempfile import TemporaryDirectory

import product
from running import run

# Read, not linked: time zones.
UNLINKED = ("tzdata",)
# Without these the window opens all the same: printers, and desktops that speak Wayland alone;
# a font for the scripts that ours does not draw; a keyring that can keep the notebook's password.
RECOMMENDED = (
    "libcups2",
    "libwayland-client0",
    "libwayland-cursor0",
    "fonts-dejavu-core | fonts-noto-core",
    "gnome-keyring | kwalletmanager | keepassxc",
)
_OPTIONAL = re.compile(r"plugins/(printsupport|wayland-[\w-]+|platforms/libqwayland)|libQt6Wayland")


def depends(frozen: Path) -> list[str]:
    """Return the packages without which the program does not start."""
    return sorted({*_linked(frozen), *UNLINKED})


def needed_libraries(frozen: Path) -> list[Path]:
    """Return the program and its libraries, but for those it can do without."""
    found = [*frozen.rglob("*.so"), *frozen.rglob("*.so.*")]
    needed = sorted(file for file in found if not _OPTIONAL.search(file.as_posix()))
    return [frozen / product.EXECUTABLE, *needed]


def _linked(frozen: Path) -> list[str]:
    """Ask Debian's tool, which wants to be asked from inside a source package."""
    libraries = needed_libraries(frozen)
    with TemporaryDirectory(prefix="carnet-car-") as name:
        control = Path(name, "debian", "control")
        control.parent.mkdir()
        source = (
            f"Source: {product.EXECUTABLE}\n\nPackage: {product.EXECUTABLE}\nArchitecture: any\n"
        )
        control.write_text(source, "utf-8")
        command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info"]
        command += [f"-l{folder}" for folder in sorted({file.parent for file in libraries})]
        said = run([*command, *(f"-e{library}" for library in libraries)], folder=Path(name))
    (found,) = re.findall(r"^shlibs:Depends=(.*)$", said, re.MULTILINE)
    return str(found).split(", ")
