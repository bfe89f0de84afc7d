"""What goes into the frozen program and what stays out, by the names PyInstaller gives to files.

Everything here is data and pure functions: the specification reads it inside PyInstaller, the
tests without it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import TypeVar

Entry = TypeVar("Entry", bound=tuple[str, str, str])

RESOURCES = "car_desktop/_resources"  # where `car_desktop.resources` looks first
MIGRATIONS = "car_desktop/storage/migrations"

# Imported by name or by a string, where PyInstaller cannot see it.
COLLECTED_PACKAGES = (
    "car_desktop",  # commands, screens and documents are imported by name
    "reportlab.graphics.barcode",  # through `exec` of a string
    "keyring.backends",  # by the entry points of its metadata
)
COPIED_METADATA = ("keyring",)
HIDDEN_IMPORTS = (
    "logging.config",  # of Alembic's env.py, which is data here
    "sqlalchemy.dialects.sqlite.pysqlcipher",
    "sqlcipher3.dbapi2",
)
# LGPL: as files, so that they can be replaced.
AS_FILES = {"recurring_ical_events": "py", "x_wr_timezone": "py"}

EXCLUDED_MODULES = (
    # One SQLite only: two of them on one file defeat each other's locks.
    "sqlite3",
    "_sqlite3",
    # No network.
    "ssl",
    "_ssl",
    "ftplib",
    "smtplib",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtSql",
    "PySide6.QtOpenGL",
    "PySide6.QtTest",
    # Development.
    "tkinter",
    "_tkinter",
    "test",
    "pydoc",
    "doctest",
    "pip",
    "pkg_resources",
    "setuptools",
    "sqlalchemy.testing",
    "alembic.testing",
    # Optional parts of libraries that we do not use.
    "numpy",
    "matplotlib",
    "PIL._webp",
    "PIL.WebPImagePlugin",
    "lxml.objectify",
    "lxml.html",
    "rapidfuzz.distance.metrics_cpp_avx2",  # a faster twin; names are short
    "rapidfuzz.fuzz_cpp_avx2",
    "PIL.ImageTk",
    "PIL._imagingtk",
    "PIL.AvifImagePlugin",
    "PIL._avif",
)

_DROPPED_PLUGINS = (
    r"(?:designer|egldeviceintegrations|generic|networkinformation|qmllint|qmltooling)/",
    r"(?:sqldrivers|tls|vectorimageformats)/",
    r"platforminputcontexts/.*virtualkeyboard",
    r"platforms/(?:lib)?q(?:direct2d|eglfs|linuxfb|minimal|minimalegl|vkkhrdisplay|vnc)\b",
    # It would bring GTK 3 of the machine that builds; the portal theme gives the file dialogs.
    r"platformthemes/libqgtk3",
    # Letterheads are PNG and JPEG, drawings are SVG; ICO is what Windows asks a window for.
    r"imageformats/(?:lib)?q(?:gif|icns|pdf|tga|tiff|wbmp|webp)\b",
    r"wayland-(?:decoration-client/.*adwaita|graphics-integration-(?:client|server))",
    r"wayland-shell-integration/lib(?:fullscreen-shell-v1|ivi-shell|qt-shell|wl-shell)",
)
_DROPPED_QT = (
    r"EglF[Ss]\w*|OpenGL\w*|Pdf\w*|Qml\w*|Quick\w*|Sql|Test|VirtualKeyboard\w*|"
    r"WaylandEglClientHwIntegration|WlShellIntegration"
)
_DROPPED = tuple(
    re.compile(pattern)
    for pattern in (
        *(rf"PySide6/(?:Qt/)?plugins/{plugin}" for plugin in _DROPPED_PLUGINS),
        rf"(?:PySide6/(?:Qt/lib/)?)?(?:lib)?Qt6?(?:{_DROPPED_QT})\b",
        r"PySide6/opengl32sw\.dll",
        r"pillow\.libs/libavif",
    )
)
_QT_TRANSLATION = re.compile(r"PySide6/(?:Qt/)?translations/(\w+?)_([a-z]{2,3}(?:_[A-Z]{2})?)\.qm$")
# A Linux desktop has the libraries of its system, and keeps them sound by its updates: they stay out,
# but for small ones that are missing often enough. The .deb asks for the others by name.
_SYSTEM_FOLDERS = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")
_TAKEN_FROM_THE_SYSTEM = re.compile(
    r"lib(?:python3|bz2|ffi|lzma|xkbcommon-x11|xcb-(?:cursor|icccm|image|keysyms|render-util|util))[.\d]*\.so"
)


def data_files(checkout: Path) -> list[tuple[str, str]]:
    """Return the files that the program reads, each with the folder it goes to."""
    resources, migrations = checkout / "resources", checkout / MIGRATIONS
    # Alembic runs migrations from files: they are data, `.py` as they are.
    return [
        *_placed(resources, RESOURCES, without={".ts"}),
        *_placed(migrations, MIGRATIONS, without={".pyc"}),
    ]


def _placed(folder: Path, destination: str, without: set[str]) -> list[tuple[str, str]]:
    return [
        (str(file), Path(destination, file.parent.relative_to(folder)).as_posix())
        for file in sorted(folder.rglob("*"))
        if file.is_file() and file.suffix not in without
    ]


def kept(entries: Iterable[Entry], system: str) -> list[Entry]:
    """Return the files to take, of those PyInstaller found; `system` is that of `sys.platform`."""
    return [
        entry
        for entry in entries
        if is_kept(entry[0], entry[1], system) and not _is_needless_link(entry[2], system)
    ]


def is_kept(destination: str, source: str, system: str) -> bool:
    """Say whether a file is used: by its place in the frozen program, and by where it is from."""
    place = destination.replace("\\", "/")
    if any(pattern.match(place) for pattern in _DROPPED):
        return False
    if system == "linux" and _belongs_to_the_system(place, source):
        return False
    if translation := _QT_TRANSLATION.match(place):
        catalogue, language = translation.groups()
        return catalogue == "qtbase" and language == "fr"  # Qt's own texts are English
    return True


def _is_needless_link(kind: str, system: str) -> bool:
    """Libraries are found where they lie; a stick with a FAT file system holds no links."""
    return kind == "SYMLINK" and system == "linux"


def _belongs_to_the_system(place: str, source: str) -> bool:
    is_library = "/" not in place and ".so" in place
    return (
        is_library
        and source.startswith(_SYSTEM_FOLDERS)
        and not _TAKEN_FROM_THE_SYSTEM.match(place)
    )
