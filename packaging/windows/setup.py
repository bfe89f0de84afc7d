"""The setup program: one .exe that people open, made by NSIS on Linux or on Windows."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

import product
from running import need, run
from windows import identity, payload, signing
from windows.pictures import write_pictures

SCRIPT = Path(__file__).resolve().parent / "installer" / "carnet-car.nsi"
PACKAGING = SCRIPT.parents[2]
SMALLEST = "/SOLID lzma"
QUICKEST = "zlib"


def make_setup(
    folder: Path, version: str, output: Path, icon: Path, compressor: str = SMALLEST
) -> None:
    """Pack the frozen program in `folder` into a setup, and sign it where that can be done.

    Raises:
        NotAWindowsVersion: Windows could not compare the version.
        ToolFailed: NSIS is missing or refused.
    """
    identity.numbers(version)
    need({"makensis": "nsis"})
    with TemporaryDirectory() as name:
        listed = Path(name) / "files.nsh"
        listed.write_text("\n".join(payload.nsis_lines(folder)) + "\n", "utf-8")
        given = dict(definitions(folder, version, output, icon))
        welcome, header = write_pictures(Path(name))
        for picture in (welcome, header):  # the setup keeps their times
            os.utime(picture, (product.source_date(), product.source_date()))
        given |= {"WELCOME": str(welcome), "HEADER": str(header)}
        given |= {"FILES": str(listed), "COMPRESSOR": compressor}
        command = ["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8"]
        command += [f"-D{key}={value}" for key, value in given.items()]
        python_path = os.pathsep.join([str(PACKAGING), os.environ.get("PYTHONPATH", "")])
        run([*command, SCRIPT], environment={"PYTHONPATH": python_path, "LC_ALL": "C.UTF-8"})
    signing.sign(output)


def definitions(folder: Path, version: str, output: Path, icon: Path) -> Mapping[str, str]:
    """What the script leaves to be said."""
    given = {
        "NAME": product.NAME,
        "PUBLISHER": product.PUBLISHER,
        "COPYRIGHT": identity.COPYRIGHT,
        "VERSION": version,
        "EXECUTABLE": identity.EXECUTABLE,
        "SUFFIX": product.SUFFIX,
        "MIME_TYPE": product.MIME_TYPE,
        "HAND_OVER_FRENCH": product.HANDOVER["fr"],
        "HAND_OVER_ENGLISH": product.HANDOVER["en"],
        "SUMMARY_FRENCH": product.SUMMARY["fr"],
        "SUMMARY_ENGLISH": product.SUMMARY["en"],
        "PROGID": identity.PROGID,
        "INSTALLER_KEY": identity.INSTALLER_KEY,
        "OLDEST_BUILD": str(identity.OLDEST_WINDOWS_BUILD),
        "LONGEST_FOLDER": str(payload.longest_folder(folder)),
        "ICON": str(icon),
        "OUTPUT": str(output),
    }
    if signing.can_sign():
        given["SIGN"] = f'"{sys.executable}" -m windows.signing'
    return given
