"""What a Linux machine needs to build, test and try out; nothing of it is needed to run."""

from __future__ import annotations

import shutil

from launcher.system_packages import QT_LIBRARIES, packages_of_missing_libraries
from linux import archive, clean_debian, deb, screen, validation
from running import run

TOOLS = deb.NEEDED | archive.NEEDED | clean_debian.NEEDED | screen.NEEDED | validation.NEEDED


def missing_packages() -> list[str]:
    """Return the Debian packages that this machine lacks."""
    tools = {package for tool, package in TOOLS.items() if shutil.which(tool) is None}
    return sorted({*tools, *packages_of_missing_libraries(QT_LIBRARIES)})


def install(packages: list[str]) -> None:
    """Install them; takes root.

    Raises:
        ToolFailed: with what apt said.
    """
    environment = {"DEBIAN_FRONTEND": "noninteractive"}
    run(["apt-get", "update"], environment=environment)
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    run(command, environment=environment)
