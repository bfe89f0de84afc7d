"""The parts that only the operating system can give: `venv` and the libraries under Qt."""

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from importlib.util import find_spec
from pathlib import Path

from launcher.refusal import Refusal

# What Qt's libraries and its X11 and offscreen plug-ins ask of the system, by Debian package.
# (A Wayland desktop brings what the Wayland plug-in needs; without it Qt speaks X11.)
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def ensure_system_packages() -> None:
    """Refuse, or install when a CI machine lets us, if the system lacks a package we need."""
    missing = [] if find_spec("ensurepip") else [venv_package()]
    if sys.platform == "linux":
        missing += packages_of_missing_libraries(QT_LIBRARIES)
    if not missing:
        return
    if not shutil.which("apt-get"):
        raise Refusal(f"Your system lacks what Debian names {', '.join(missing)}: install that.")
    if not may_install():
        raise Refusal(f"Your system lacks what Qt or Python needs. Run:\n\n    {apt_line(missing)}")
    _apt_get("update")
    _apt_get("install", "--yes", "--no-install-recommends", *missing)


def packages_of_missing_libraries(libraries: Mapping[str, str]) -> list[str]:
    """Try to load each library and name the packages of those that do not come."""
    return [package for library, package in libraries.items() if not _loads(library)]


def venv_package() -> str:
    """Debian keeps `ensurepip` apart, in one package for each version of Python."""
    default = Path("/usr/bin/python3").resolve().name
    running = f"python{sys.version_info.major}.{sys.version_info.minor}"
    return "python3-venv" if default == running else f"{running}-venv"


def apt_line(packages: Iterable[str]) -> str:
    """The line that installs `packages`, ready to be pasted into a terminal."""
    sudo = "" if _is_root() else "sudo "
    return f"{sudo}apt-get install {' '.join(packages)}"


def may_install() -> bool:
    """Only on a CI machine, and only as root: nobody else's system is changed."""
    return os.environ.get("CI") == "true" and _is_root()


def _is_root() -> bool:
    return sys.platform != "win32" and os.geteuid() == 0


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _apt_get(*arguments: str) -> None:
    command = ["apt-get", "--quiet", *arguments]
    print("+", " ".join(command), flush=True)
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    if subprocess.run(command, env=environment, check=False).returncode != 0:
        raise Refusal(f"« {' '.join(command)} » failed: its own message is above.")
