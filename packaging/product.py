"""What every package says of the program, on every system: said here once.

The version is that of `car_desktop`; the time of a build is that of its sources, so that building
twice gives the same bytes where the tools allow.
"""

from __future__ import annotations

import os
import platform
import re
import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent

NAME = "Carnet CAR"
PUBLISHER = "Carnet CAR contributors"
CONTACT = "contributors@carnetcar.invalid"  # nobody owns a domain yet: see packaging/README.md
EXECUTABLE = "carnet-car"
IDENTIFIER = "quebec.carnetcar.CarnetCar"
"""Of the desktop entry, the AppStream component and the macOS bundle; never to be changed."""
LANGUAGES = ("fr", "en")

# The hand-over package: a community, handed to the person who takes it over.
SUFFIX = ".carnet"
MIME_TYPE = "application/vnd.carnet-car.handover"
HANDOVER = {"fr": "Dossier de passation de Carnet CAR", "en": "Carnet CAR hand-over package"}

SUMMARY = {
    "fr": "Préparer, animer et documenter les rencontres de communautés de pratique",
    "en": "Prepare, run and document the meetings of communities of practice",
}
DESCRIPTION = {
    "fr": (
        "Le carnet des personnes qui accompagnent des communautés de pratique et des communautés "
        "d’apprentissage professionnelles dans les écoles du Québec : rencontres, présences, notes, "
        "engagements et documents PDF. Tout reste sur le portable : rien ne passe par le réseau."
    ),
    "en": (
        "A notebook for people who coach communities of practice and professional learning "
        "communities in Quebec schools: meetings, attendance, notes, commitments and PDF documents. "
        "Everything stays on the laptop; nothing goes over the network."
    ),
}

_VERSION_FILE = CHECKOUT / "car_desktop" / "__init__.py"


def version() -> str:
    """Return the version, read without importing the program."""
    found = re.search(r'^__version__ = "([^"]+)"$', _VERSION_FILE.read_text("utf-8"), re.MULTILINE)
    if found is None:
        raise ValueError(f"{_VERSION_FILE} names no version")
    return found[1]


def source_date() -> int:
    """Return the moment of the sources, in seconds since 1970: SOURCE_DATE_EPOCH, else the last commit's.

    https://reproducible-builds.org/specs/source-date-epoch/
    """
    if asked := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(asked)
    moment = _git("log", "-1", "--format=%ct")
    return int(moment) if moment else int(_VERSION_FILE.stat().st_mtime)


def commit() -> str:
    """Return the abbreviated commit of the sources, with a mark when they differ from it; else nothing.

    CARNET_CAR_COMMIT says it where there is no git, as inside Wine.
    """
    return os.environ.get("CARNET_CAR_COMMIT") or _git(
        "describe", "--always", "--dirty", "--abbrev=10", "--exclude=*"
    )


def machine() -> str:
    """Return the processor as file names say it: x86_64 or arm64."""
    return {"amd64": "x86_64", "aarch64": "arm64"}.get(
        platform.machine().lower(), platform.machine().lower()
    )


def system() -> str:
    """Return the system as file names say it: linux, windows or macos."""
    return {"win32": "windows", "darwin": "macos"}.get(sys.platform, sys.platform)


def _git(*arguments: str) -> str:
    """What git says of the checkout; nothing where there is no git or no repository."""
    try:
        said = subprocess.run(
            ["git", *arguments], cwd=CHECKOUT, capture_output=True, encoding="utf-8", check=True
        )
    except (OSError, subprocess.CalledProcessError):
        return ""
    return said.stdout.strip()
