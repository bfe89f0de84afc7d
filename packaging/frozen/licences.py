"""The licence texts of everything inside, as files beside the program."""

from __future__ import annotations

import shutil
import sysconfig
from importlib.metadata import Distribution
from pathlib import Path

import product
from frozen.parts import licence_of, shipped_distributions

TEXTS = product.CHECKOUT / "packaging" / "licences"
"""LGPL 3 and the GPL 3 it builds on: Qt's packages name them and do not carry them."""

README = """\
{name} {version} is under the MIT licence: {name}.txt.
It holds the works below, each under its own licence; their texts are in the folders beside this file.

Qt, PySide6 and Shiboken (LGPL 3) are shared libraries in the folder of the program, and
recurring-ical-events and x-wr-timezone (LGPL 3) are plain Python files there: put your own build of
the same version in their place and the program runs with it.

"""


def write_all(folder: Path) -> None:
    """Write every licence text into a folder, with a list of what is under which."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copyfile(product.CHECKOUT / "LICENSE", folder / f"{product.NAME}.txt")
    for text in sorted(TEXTS.glob("*.txt")):
        shutil.copyfile(text, folder / text.name)
    _copy_python_licence(folder)
    _copy_of_resources(folder)
    lines = []
    for found in shipped_distributions():
        _copy_licences(found, folder / found.name)
        lines.append(f"{found.name} {found.version}: {licence_of(found)}")
    introduction = README.format(name=product.NAME, version=product.version())
    lines.sort(key=str.lower)
    (folder / "README.txt").write_text(introduction + "\n".join(lines) + "\n", "utf-8")


def _copy_licences(found: Distribution, folder: Path) -> None:
    for file in found.files or []:
        is_licence = any(word in file.name.upper() for word in ("LICEN", "COPYING", "NOTICE"))
        if ".dist-info" not in file.parts[0] or not (is_licence or "licenses" in file.parts):
            continue
        inside = file.parts[file.parts.index("licenses") + 1 :] if "licenses" in file.parts else ()
        target = folder.joinpath(*(inside or (file.name,)))
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(Path(str(file.locate())), target)


def _copy_python_licence(folder: Path) -> None:
    """Python keeps it in its library, on Windows beside its program, Debian among its documents."""
    base = Path(sysconfig.get_config_var("installed_base"))
    name = f"python{sysconfig.get_python_version()}"
    places = [
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        base / "LICENSE.txt",
        base / "share" / "doc" / name / "copyright",
    ]
    found = next((place for place in places if place.exists()), None)
    if found is None:
        raise FileNotFoundError(
            f"Python's licence is at none of {[str(place) for place in places]}"
        )
    shutil.copyfile(found, folder / "Python.txt")


def _copy_of_resources(folder: Path) -> None:
    resources = product.CHECKOUT / "resources"
    shutil.copyfile(resources / "fonts" / "OFL.md", folder / "Source Sans 3.txt")
    shutil.copyfile(resources / "fonts" / "LICENSE-DejaVu.txt", folder / "DejaVu Sans.txt")
    shutil.copyfile(resources / "icons" / "LICENSE.txt", folder / "Lucide.txt")
