"""What only Windows is told of the program; what every system is told is in `product`."""

from __future__ import annotations

import re

import product

EXECUTABLE = f"{product.EXECUTABLE}.exe"
COPYRIGHT = f"{product.PUBLISHER}, MIT"
PROGID = "CarnetCAR.HandOver"
INSTALLER_KEY = rf"Software\{product.NAME}\Installer"
# Never to be changed: by these Windows Installer knows that two packages are of one program.
UPGRADE_CODE = "6A0C5C0E-6C6B-4E43-9F50-0B9E4F0B7C3D"
OLDEST_WINDOWS_BUILD = 17763  # Windows 10, version 1809: what Qt 6 needs

_LARGEST = (255, 255, 65535)  # what Windows Installer can compare


class NotAWindowsVersion(Exception):
    """A version that Windows' installers cannot compare."""


def numbers(version: str) -> tuple[int, int, int]:
    """Return the three numbers of a version, such as (1, 4, 2).

    Windows Installer compares three numbers and nothing else: with anything behind them an upgrade
    from a pre-release to its release would be no upgrade.

    Raises:
        NotAWindowsVersion: it is not three numbers, or one is too large.
    """
    found = re.fullmatch(r"(\d+)\.(\d+)\.(\d+)", version)
    if found is None:
        raise NotAWindowsVersion(f"{version} is not three numbers: Windows could not upgrade it.")
    major, minor, patch = (int(number) for number in found.groups())
    if (major, minor, patch) > _LARGEST or minor > _LARGEST[1] or patch > _LARGEST[2]:
        raise NotAWindowsVersion(f"{version} is larger than Windows Installer can compare.")
    return major, minor, patch


def next_version(version: str) -> str:
    """Return the version that follows, for trying an upgrade."""
    major, minor, patch = numbers(version)
    return f"{major}.{minor}.{patch + 1}"
