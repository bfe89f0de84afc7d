"""The MSI for IT: per machine, assigned by group policies or Intune, made by wixl on Linux."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID, uuid5
from xml.sax.saxutils import escape

import product
from running import ToolFailed, need, run
from windows import identity, payload, signing

# wixl has no word for it: the setup for all users and the MSI are not installed side by side.
_LAUNCH_CONDITION = (
    "INSERT INTO `LaunchCondition` (`Condition`, `Description`) "
    "VALUES ('Installed OR SETUPKIND <> \"setup\"', '"
    f"{product.NAME} : désinstallez d’abord la version installée par le programme "
    f"d’installation; les données sont conservées. {product.NAME}: first uninstall the one that "
    "its setup installed; the data is kept.')"
)

SCRIPT = Path(__file__).resolve().parent / "installer" / "carnet-car.wxs"


def make_msi(folder: Path, version: str, output: Path, icon: Path) -> None:
    """Pack the frozen program in `folder` into an MSI, and sign it where that can be done.

    Raises:
        NotAWindowsVersion: Windows could not compare the version.
        ToolFailed: wixl is missing or refused.
    """
    identity.numbers(version)
    need({"wixl": "wixl", "wixl-heat": "wixl", "msibuild": "msitools"})
    with TemporaryDirectory() as name:
        work = Path(name)  # wixl wants every source below the folder it runs in
        (work / "program").symlink_to(folder)
        shutil.copy(icon, work / "program.ico")
        (work / SCRIPT.name).write_text(source(version), "utf-8")
        (work / "files.wxs").write_text(_components(folder), "utf-8")
        command = ["wixl", "-a", "x64", "-D", "Win64=yes", "-D", "Program=program"]
        run([*command, "-o", output.absolute(), SCRIPT.name, "files.wxs"], work)
        run(["msibuild", output, "-q", _LAUNCH_CONDITION])
    signing.sign(output)


def product_code(version: str) -> UUID:
    """The same for every build of one version, so that Windows never has that version twice."""
    return uuid5(UUID(identity.UPGRADE_CODE), version)


def source(version: str) -> str:
    """Return what wixl compiles; said here, since wixl takes no accents on its command line."""
    text = SCRIPT.read_text("utf-8")
    for name, value in definitions(version).items():
        text = text.replace(f"$(var.{name})", escape(value))
    return text


def definitions(version: str) -> dict[str, str]:
    """What the source leaves to be said."""
    return {
        "Name": product.NAME,
        "Publisher": product.PUBLISHER,
        "Version": version,
        "ProductCode": str(product_code(version)).upper(),
        "UpgradeCode": identity.UPGRADE_CODE,
        "Executable": identity.EXECUTABLE,
        "Suffix": product.SUFFIX,
        "MimeType": product.MIME_TYPE,
        "ProgId": identity.PROGID,
        "HandOver": f"{product.HANDOVER['fr']} · {product.HANDOVER['en']}",
        "InstallerKey": identity.INSTALLER_KEY,
    }


def _components(folder: Path) -> str:
    command = ["wixl-heat", "--prefix", "", "--component-group", "Files", "--var", "var.Program"]
    result = subprocess.run(
        [*command, "--directory-ref", "INSTALLDIR", "--win64"],
        input="".join(f"{file.as_posix()}\n" for file in payload.files(folder)),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if result.returncode != 0:
        raise ToolFailed(f"wixl-heat ended with {result.returncode}: {result.stderr}")
    return result.stdout
