"""What `packaging/build.py` does for macOS, on a Mac: nobody has run it elsewhere."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import product
from frozen.freezing import freeze, self_check
from macos.signing import notarise, sign_bundle
from running import need, run

NEEDED = {"codesign": "Xcode’s command line tools", "hdiutil": "macOS", "ditto": "macOS"}


def app(build: Path) -> Path:
    """Freeze the program and have it check itself; return the folder that the bundle is made of."""
    return freeze(build)


def installers(frozen: Path, dist: Path) -> list[Path]:
    """Sign the bundle beside the frozen folder, pack it into a disk image, have that notarised.

    Raises:
        ToolFailed: this is not a Mac, or one of its tools refused.
    """
    need(NEEDED)
    bundle = frozen.with_name(f"{product.NAME}.app")
    is_signed = sign_bundle(bundle)
    self_check(bundle / "Contents" / "MacOS" / product.EXECUTABLE)
    image = dist / f"{product.EXECUTABLE}-{product.version()}-macos-{product.machine()}.dmg"
    with TemporaryDirectory(prefix="carnet-car-") as name:
        shown = Path(name) / product.NAME
        run(["ditto", bundle, shown / bundle.name])
        (shown / "Applications").symlink_to("/Applications")
        command = ["hdiutil", "create", "-volname", product.NAME, "-srcfolder", str(shown)]
        run([*command, "-format", "UDZO", "-ov", str(image)])
    if is_signed:
        notarise(image)
    return [image]


def check(packages: list[Path], build: Path) -> None:
    """Mount the image, copy the bundle out as a person does, and have it check itself."""
    (image,) = packages
    mounted, copied = build / "mounted", build / "copied" / f"{product.NAME}.app"
    run(["hdiutil", "attach", image, "-mountpoint", mounted, "-nobrowse", "-readonly"])
    try:
        run(["ditto", mounted / copied.name, copied])
    finally:
        run(["hdiutil", "detach", mounted])
    self_check(copied / "Contents" / "MacOS" / product.EXECUTABLE)
    print("the bundle of the image passes its own check")
