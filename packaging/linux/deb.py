"""The Debian package: the frozen program under /usr/lib, and what the desktop needs to find it.

Made by dpkg-deb alone, without root. There are no maintainer scripts: Debian's own triggers bring
menus and file types up to date, and nothing of ours ever runs as root.
"""

from __future__ import annotations

import gzip
import hashlib
import re
import shutil
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import product
from frozen import icons
from frozen.freezing import set_times
from linux import descriptions
from linux.dependencies import RECOMMENDED, depends
from running import need, run

FOLDER = Path(__file__).resolve().parent
NEEDED = {"dpkg-deb": "dpkg", "dpkg-shlibdeps": "dpkg-dev"}
ARCHITECTURES = {"x86_64": "amd64", "arm64": "arm64"}
SMALLEST = ("-Zxz", "-z6")
QUICKEST = ("-Zgzip", "-z1")
HOME = f"usr/lib/{product.EXECUTABLE}"
DOCUMENTS = f"usr/share/doc/{product.EXECUTABLE}"


def make_deb(frozen: Path, dist: Path, compression: Sequence[str] = SMALLEST) -> Path:
    """Pack the frozen program; the same input gives the same bytes.

    Raises:
        ToolFailed: Debian's tools are missing, or refuse.
    """
    need(NEEDED)
    package = dist / f"{product.EXECUTABLE}_{product.version()}_{architecture()}.deb"
    with TemporaryDirectory(prefix="carnet-car-") as name:
        root = Path(name) / "root"
        _lay_out(root, frozen)
        control = _control(root, frozen)
        _write(root / "DEBIAN" / "control", control)
        _write(root / "DEBIAN" / "md5sums", "".join(_sums(root)))
        set_times(root, product.source_date())
        run(
            ["dpkg-deb", "--root-owner-group", *compression, "--build", root, package],
            environment={"SOURCE_DATE_EPOCH": str(product.source_date())},
        )
    return package


def architecture() -> str:
    """Return Debian's name for this processor."""
    return ARCHITECTURES[product.machine()]


def files(frozen: Path) -> Mapping[str, str | bytes]:
    """Return what lies around the frozen program, each file by its place on the system."""
    share, identifier = "usr/share", product.IDENTIFIER
    laid: dict[str, str | bytes] = {
        f"{share}/applications/{identifier}.desktop": descriptions.desktop_entry(),
        f"{share}/mime/packages/{identifier}.xml": descriptions.mime_type(),
        f"{share}/metainfo/{identifier}.metainfo.xml": descriptions.metainfo(),
        f"{share}/icons/hicolor/scalable/apps/{identifier}.svg": icons.DRAWING.read_bytes(),
        f"{share}/man/man1/{product.EXECUTABLE}.1.gz": _zipped(
            (FOLDER / "carnet-car.1").read_text("utf-8")
        ),
        f"{share}/man/fr/man1/{product.EXECUTABLE}.1.gz": _zipped(
            (FOLDER / "carnet-car.fr.1").read_text("utf-8")
        ),
        f"{DOCUMENTS}/changelog.gz": _zipped(descriptions.changelog()),
        f"{DOCUMENTS}/copyright": copyright_file(frozen),
        f"{share}/lintian/overrides/{product.EXECUTABLE}": (
            FOLDER / "lintian-overrides"
        ).read_bytes(),
    }
    for size in icons.PNG_SIZES:
        place = f"{share}/icons/hicolor/{size}x{size}/apps/{identifier}.png"
        laid[place] = icons.png(size)
    return laid


def copyright_file(frozen: Path) -> str:
    """Return Debian's copyright file; the texts of the parts lie with the program."""
    texts = frozen / "_internal" / "car_desktop" / "_resources" / "licences"
    licence = (product.CHECKOUT / "LICENSE").read_text("utf-8").strip()
    ours = "\n".join(f" {line}" if line else " ." for line in licence.splitlines())
    parts = [
        line for line in (texts / "README.txt").read_text("utf-8").splitlines() if ": " in line
    ]
    listed = "\n".join(f"  {line}" for line in parts if not line.endswith(".txt."))
    return f"""\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: {product.NAME}
Comment: The package holds the works below; the text of each licence is in
 /{DOCUMENTS}/licences. Qt and PySide6 are under the LGPL, version 3, whose text is also in
 /usr/share/common-licenses/LGPL-3, and can be replaced in /{HOME}/_internal.
{listed}

Files: *
Copyright: 2026 {product.PUBLISHER}
License: Expat
{ours}
"""


def _lay_out(root: Path, frozen: Path) -> None:
    (root / "DEBIAN").mkdir(parents=True)
    shutil.copytree(frozen, root / HOME, symlinks=True)
    for place, content in files(frozen).items():
        _write(root / place, content)
    (root / "usr/bin").mkdir()
    (root / "usr/bin" / product.EXECUTABLE).symlink_to(
        f"../lib/{product.EXECUTABLE}/{product.EXECUTABLE}"
    )
    licences = f"../../../lib/{product.EXECUTABLE}/_internal/car_desktop/_resources/licences"
    (root / DOCUMENTS / "licences").symlink_to(licences)
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            path.chmod(
                0o755 if path.is_dir() or path == root / HOME / product.EXECUTABLE else 0o644
            )


def _control(root: Path, frozen: Path) -> str:
    size = sum(_kilobytes(path) for path in (root / "usr").rglob("*"))
    paragraphs = "\n .\n".join(
        "\n".join(f" {line}" for line in _wrapped(product.DESCRIPTION[language]))
        for language in ("en", "fr")
    )
    return f"""\
Package: {product.EXECUTABLE}
Version: {product.version()}
Architecture: {architecture()}
Maintainer: {descriptions.MAINTAINER}
Installed-Size: {size}
Depends: {", ".join(depends(frozen))}
Recommends: {", ".join(RECOMMENDED)}
Section: misc
Priority: optional
Description: {_synopsis()}
{paragraphs}
"""


def _synopsis() -> str:
    """Debian's begins with a small letter and ends without a full stop."""
    return product.SUMMARY["en"][0].lower() + product.SUMMARY["en"][1:]


def _wrapped(text: str) -> list[str]:
    # A no-break space holds « : » and its word together; Debian's tools break lines at blanks.
    return re.findall(r"(?:\S.{0,75}\S|\S)(?= |$)", text)


def _kilobytes(path: Path) -> int:
    """As Debian counts (policy 5.6.20): files rounded up, one kilobyte for anything else."""
    is_file = path.is_file() and not path.is_symlink()
    return -(-path.stat().st_size // 1024) if is_file else 1


def _sums(root: Path) -> Iterator[str]:
    for path in sorted((root / "usr").rglob("*")):
        if path.is_file() and not path.is_symlink():
            digest = hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
            yield f"{digest}  {path.relative_to(root)}\n"


def _write(file: Path, content: str | bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    file.chmod(0o644)


def _zipped(text: str) -> bytes:
    return gzip.compress(text.encode(), 9, mtime=0)
