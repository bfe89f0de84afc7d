"""The archive for other Linux systems, without an installation: unpack it, and run what is inside."""

from __future__ import annotations

import tarfile
from pathlib import Path

import product
from running import need, run

NEEDED = {"xz": "xz-utils"}


def make_archive(frozen: Path, dist: Path) -> Path:
    """Pack the frozen program as it is; the same input gives the same bytes.

    Raises:
        ToolFailed: xz is missing.
    """
    need(NEEDED)
    name = f"{product.EXECUTABLE}-{product.version()}-linux-{product.machine()}"
    plain = dist / f"{name}.tar"
    with tarfile.open(plain, "w", format=tarfile.PAX_FORMAT) as archive:
        for path in [frozen, *sorted(frozen.rglob("*"))]:
            member = archive.gettarinfo(path, f"{name}/{path.relative_to(frozen)}".rstrip("/."))
            member.uid = member.gid = 0
            member.uname = member.gname = "root"
            member.mtime = product.source_date()
            if path.is_file():
                with path.open("rb") as content:
                    archive.addfile(member, content)
            else:
                archive.addfile(member)
    run(["xz", "--threads=0", "-6", "--force", plain])  # as many threads as may be: the same bytes
    return plain.with_name(f"{plain.name}.xz")
