"""Have Debian's own judges read the package before anybody installs it."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import product
from running import run

NEEDED = {
    "desktop-file-validate": "desktop-file-utils",
    "appstreamcli": "appstream",
    "lintian": "lintian",
}


def validate(package: Path) -> None:
    """Check menu entry, software centre text, and the package as a whole.

    Raises:
        ToolFailed: with what the judge said.
    """
    with TemporaryDirectory(prefix="carnet-car-") as name:
        run(["dpkg-deb", "--extract", package, name])
        share = Path(name, "usr", "share")
        run(["desktop-file-validate", share / "applications" / f"{product.IDENTIFIER}.desktop"])
        metainfo = share / "metainfo" / f"{product.IDENTIFIER}.metainfo.xml"
        run(["appstreamcli", "validate", "--no-net", metainfo])
    run(["lintian", "--fail-on", "error,warning", "--allow-root", package])
    print("desktop-file-validate, appstreamcli and lintian have nothing to say")
