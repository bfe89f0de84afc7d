"""CPython's standard library in Python, from Debian's packages of the same minor version.

apt is asked through a state of its own, so that the machine's sources and lists stay as they are.
The packages are vouched for by Debian's signature, which apt verifies. They are not pinned:
Debian's pool keeps only the newest security fix of a release.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from pathlib import Path

from running import ToolFailed, run

RELEASE = "trixie"  # the release that has Python 3.13
KEYS = Path("/usr/share/keyrings/debian-archive-keyring.gpg")
# Of Linux, or in the way of a Python that is not Debian's.
UNWANTED = ["lib-dynload", "sitecustomize.py", "EXTERNALLY-MANAGED", "_sysconfigdata*"]


def unpack_standard_library(version: str, folder: Path, work: Path) -> str:
    """Write the modules of CPython `version` to `folder/Lib`, and its licence; return their version."""
    options = _private_state(work / "apt")
    packages = [f"libpython{version}-{part}" for part in ("minimal", "stdlib")]
    run(["apt-get", *options, "update", "--quiet=2"])
    run(["apt-get", *options, "download", "--quiet=2", *packages], work)
    archives = sorted(work.glob("libpython*.deb"))
    for archive in archives:
        run(["dpkg-deb", "--extract", archive, work / "unpacked"])
    modules = work / "unpacked" / "usr" / "lib" / f"python{version}"
    shutil.copytree(modules, folder / "Lib", ignore=shutil.ignore_patterns(*UNWANTED))
    licence = work / "unpacked" / "usr/share/doc" / f"libpython{version}-minimal" / "copyright"
    shutil.copy(licence, folder / "LICENSE.txt")
    return archives[0].name.split("_")[1]


def _private_state(folder: Path) -> Sequence[str]:
    for name in ("lists/partial", "cache/archives/partial", "etc"):
        (folder / name).mkdir(parents=True)
    (folder / "status").touch()
    source = f"deb [signed-by={KEYS}] {_mirror()} {RELEASE} main\n"
    (folder / "etc" / "sources.list").write_text(source, "utf-8")
    options = {
        "Dir::Etc": folder / "etc",
        "Dir::Etc::sourceparts": "-",
        "Dir::State": folder,
        "Dir::State::status": folder / "status",
        "Dir::Cache": folder / "cache",
        "APT::Architecture": "amd64",
        "Acquire::Languages": "none",
    }
    if os.geteuid() == 0:
        options["APT::Sandbox::User"] = "root"
    return [part for name, value in options.items() for part in ("-o", f"{name}={value}")]


def _mirror() -> str:
    """The mirror that this machine's apt uses for the main part of its release."""
    form = ["--format", "$(REPO_URI)", "Created-By: Packages"]
    mirrors = run(["apt-get", "indextargets", *form]).splitlines()
    found = next((mirror for mirror in mirrors if "security" not in mirror), None)
    if found is None or not KEYS.exists():
        raise ToolFailed("This machine's apt has no Debian source: run apt-get update first.")
    return found
