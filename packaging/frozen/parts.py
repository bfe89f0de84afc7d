"""The works of others inside the frozen program: the locked libraries, and what carries them."""

from __future__ import annotations

import platform
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution

import product

LOCK = product.CHECKOUT / "packaging" / "requirements.lock"
LOADER = "pyinstaller"  # its loader is the executable; the rest of it stays behind
UNSAID_LICENCES = {"sqlcipher3": "Zlib"}  # its metadata names none; its licence file does


@dataclass(frozen=True)
class Part:
    """One work inside the program."""

    name: str
    version: str
    licence: str
    """As its metadata says it: mostly an SPDX expression."""
    homepage: str = ""
    kind: str = "pypi"
    """The type of its package address (https://github.com/package-url/purl-spec)."""


def parts() -> list[Part]:
    """Return Python and every library of the running environment that the program takes along."""
    python = Part(
        "CPython", platform.python_version(), "Python-2.0.1", "https://www.python.org/", "generic"
    )
    return [python, *(_part(found) for found in shipped_distributions())]


def shipped_distributions() -> list[Distribution]:
    """Return what the lock names for this system, and the freezer whose loader goes along."""
    found = (_installed(name) for name in [*locked_names(), LOADER])
    return [one for one in found if one is not None]


def locked_names() -> Iterator[str]:
    """Yield the names of the libraries that the program runs with, on any system."""
    for match in re.finditer(r"^([\w.-]+)==", LOCK.read_text("utf-8"), re.MULTILINE):
        yield match[1]


def _installed(name: str) -> Distribution | None:
    """A lock holds what other systems need: that is not installed here."""
    try:
        return distribution(name)
    except PackageNotFoundError:
        return None


def _part(found: Distribution) -> Part:
    return Part(found.name, found.version, licence_of(found), _homepage(found))


def licence_of(found: Distribution) -> str:
    """Return the licence a library declares, in one line."""
    metadata = found.metadata
    expression = _said(found, "License-Expression") or _said(found, "License")
    classifiers = [
        classifier.rpartition(" :: ")[2]
        for classifier in metadata.get_all("Classifier") or []
        if classifier.startswith("License :: ")
    ]
    first_line = expression.strip().partition("\n")[0]
    if first_line.upper() in {"", "UNKNOWN"}:
        first_line = " OR ".join(classifiers)
    return first_line or UNSAID_LICENCES.get(found.name, "")


def _homepage(found: Distribution) -> str:
    if said := _said(found, "Home-page"):
        return said
    addresses = dict(
        entry.split(", ", 1)
        for entry in found.metadata.get_all("Project-URL") or []
        if ", " in entry
    )
    wanted = ("homepage", "source", "source code", "repository")
    by_name = {name.lower(): address for name, address in addresses.items()}
    return next((by_name[name] for name in wanted if name in by_name), "")


def _said(found: Distribution, field: str) -> str:
    values: list[str] = found.metadata.get_all(field) or [""]
    return values[0]
