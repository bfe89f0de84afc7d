"""What goes to IT: the MSI's identity, the portable zip, the manifest of WinGet, the signing hook."""

import hashlib
import json
import re
import xml.etree.ElementTree as ET
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

import product
from car_desktop.app.folders import PORTABLE_DATA, PORTABLE_MARKER
from tests.repository.tree import CHECKOUT
from windows import identity, msi, portable, signing, winget

MOMENT = datetime(2026, 11, 22, 18, 30, tzinfo=UTC)


def test_a_version_is_one_product_of_one_family() -> None:
    assert msi.product_code("1.2.3") == msi.product_code("1.2.3")
    assert msi.product_code("1.2.3") != msi.product_code("1.2.4")
    assert identity.UPGRADE_CODE == "6A0C5C0E-6C6B-4E43-9F50-0B9E4F0B7C3D", "never to be changed"


def test_the_msi_is_told_everything_its_source_asks() -> None:
    source = msi.SCRIPT.read_text("utf-8")

    asked = set(re.findall(r"\$\(var\.(\w+)\)", source))

    assert asked == msi.definitions("1.2.3").keys()
    assert "$(var." not in msi.source("1.2.3")


def test_the_msi_and_the_setup_write_the_same_association() -> None:
    wix = "{http://schemas.microsoft.com/wix/2006/wi}"
    keys = {
        value.attrib["Key"]
        for value in ET.parse(msi.SCRIPT).iter(f"{wix}RegistryValue")
        if value.attrib["Key"].startswith("Software")
    }
    setup = (msi.SCRIPT.parent / "carnet-car.nsi").read_text("utf-8")
    written = re.findall(r'WriteRegStr SHCTX "(Software\\Classes[^"]+)"', setup)

    assert {_spelled(key) for key in written} == {_spelled(key) for key in keys if "Classes" in key}


def test_the_portable_zip_says_that_it_is_one(tmp_path: Path) -> None:
    archive = _portable(tmp_path, "a.zip")

    with ZipFile(archive) as opened:
        names = [name.removeprefix(f"{product.NAME}/") for name in opened.namelist()]
        advice = opened.read(f"{product.NAME}/{portable.ADVICE_NAME}").decode("utf-8-sig")

    assert names == [PORTABLE_MARKER, portable.ADVICE_NAME, identity.EXECUTABLE]
    assert f"«\N{NO-BREAK SPACE}{PORTABLE_DATA}\N{NO-BREAK SPACE}»" in advice
    assert f"“{PORTABLE_DATA}”" in advice
    assert product.SUFFIX in advice


def test_the_same_program_makes_the_same_zip(tmp_path: Path) -> None:
    first, second = _portable(tmp_path, "a.zip"), _portable(tmp_path, "b.zip")

    assert first.read_bytes() == second.read_bytes()


def test_winget_is_told_where_the_files_lie_and_what_they_are(tmp_path: Path) -> None:
    setup, package = tmp_path / "setup.exe", tmp_path / "package.msi"
    setup.write_bytes(b"setup")
    package.write_bytes(b"msi")
    address = "https://example.org/releases/1.2.3/"

    files = winget.write_manifest(tmp_path / "winget", "1.2.3", address, setup, package)

    read = {content["ManifestType"]: content for content in map(_manifest, files)}
    installers = read["installer"]["Installers"]
    assert set(read) == {"version", "installer", "defaultLocale", "locale"}
    assert {content["PackageVersion"] for content in read.values()} == {"1.2.3"}
    assert [one["Scope"] for one in installers] == ["user", "machine"]
    assert installers[0]["InstallerUrl"] == "https://example.org/releases/1.2.3/setup.exe"
    assert installers[0]["InstallerSha256"] == hashlib.sha256(b"setup").hexdigest().upper()
    assert read["installer"]["FileExtensions"] == ["carnet"]
    assert read["defaultLocale"]["PackageLocale"] == "fr-CA"


def test_a_file_that_is_not_signed_is_said_not_to_be(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert not signing.can_sign({})
    assert signing.sign(tmp_path / "setup.exe", {}) is False
    assert "NOT SIGNED: setup.exe" in capsys.readouterr().out


def test_no_password_is_put_on_a_command_line() -> None:
    source = (CHECKOUT / "packaging" / "windows" / "signing.py").read_text("utf-8")

    assert '"-readpass"' in source
    assert '"-pass"' not in source


def _portable(folder: Path, name: str) -> Path:
    program = folder / "program"
    program.mkdir(exist_ok=True)
    (program / identity.EXECUTABLE).write_bytes(b"program")
    portable.make_portable(program, folder / name, MOMENT)
    return folder / name


def _manifest(file: Path) -> dict[str, Any]:  # whatever a manifest says
    """YAML of which every value is JSON: one line, one key."""
    lines = file.read_text("utf-8").splitlines()
    return {key: json.loads(value) for key, _, value in (line.partition(": ") for line in lines)}


def _spelled(key: str) -> str:
    """A key, whichever of the two languages names its variables."""
    return re.sub(r"\$\(var\.(\w+)\)|\$\{(\w+)\}", lambda m: (m[1] or m[2]).upper(), key)
