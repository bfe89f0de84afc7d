"""The manifest by which WinGet finds the setup and the MSI: made from the files that are released.

Offline sites do not use it. It is sent to the manifest repository by a person, once the files lie
at a public address; `winget validate --manifest DIR` on Windows checks it before.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

import product
from windows import identity

IDENTIFIER = "CarnetCAR.CarnetCAR"
SCHEMA = "1.6.0"
FIRST_LOCALE = "fr-CA"


def write_manifest(folder: Path, version: str, address: str, setup: Path, msi: Path) -> list[Path]:
    """Write the four files of the manifest; `address` is where the released files lie.

    Every value is written as JSON, which is YAML too, so that no character needs a thought.
    """
    kinds: dict[str, Mapping[str, object]] = {
        "installer": _installers(address, setup, msi),
        f"locale.{FIRST_LOCALE}": _locale(FIRST_LOCALE),
        "locale.en-CA": _locale("en-CA"),
        "": {"DefaultLocale": FIRST_LOCALE},
    }
    folder.mkdir(parents=True, exist_ok=True)
    return [_write(folder, version, kind, content) for kind, content in kinds.items()]


def _write(folder: Path, version: str, kind: str, content: Mapping[str, object]) -> Path:
    complete = {
        "PackageIdentifier": IDENTIFIER,
        "PackageVersion": version,
        **content,
        "ManifestType": _manifest_type(kind),
        "ManifestVersion": SCHEMA,
    }
    lines = [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in complete.items()]
    file = folder / f"{'.'.join(filter(None, [IDENTIFIER, kind]))}.yaml"
    file.write_text("\n".join(lines) + "\n", "utf-8")
    return file


def _manifest_type(kind: str) -> str:
    if not kind:
        return "version"
    if not kind.startswith("locale."):
        return kind
    return "defaultLocale" if kind.endswith(FIRST_LOCALE) else "locale"


def _installers(address: str, setup: Path, msi: Path) -> Mapping[str, object]:
    return {
        "Platform": ["Windows.Desktop"],
        "MinimumOSVersion": f"10.0.{identity.OLDEST_WINDOWS_BUILD}.0",
        "UpgradeBehavior": "install",
        "FileExtensions": [product.SUFFIX.removeprefix(".")],
        "Installers": [
            {
                "InstallerType": "nullsoft",
                "Scope": "user",
                "InstallerSwitches": {"Silent": "/S", "SilentWithProgress": "/S"},
                "ExpectedReturnCodes": [
                    {"InstallerReturnCode": 5, "ReturnResponse": "packageInUse"},
                    {"InstallerReturnCode": 6, "ReturnResponse": "downgrade"},
                    {"InstallerReturnCode": 10, "ReturnResponse": "systemNotSupported"},
                ],
                **_file(address, setup),
            },
            {"InstallerType": "wix", "Scope": "machine", **_file(address, msi)},
        ],
    }


def _file(address: str, file: Path) -> Mapping[str, str]:
    return {
        "Architecture": "x64",
        "InstallerUrl": f"{address.rstrip('/')}/{file.name}",
        "InstallerSha256": hashlib.sha256(file.read_bytes()).hexdigest().upper(),
    }


def _locale(locale: str) -> Mapping[str, object]:
    return {
        "PackageLocale": locale,
        "Publisher": product.PUBLISHER,
        "PackageName": product.NAME,
        "License": "MIT",
        "ShortDescription": product.SUMMARY[locale.partition("-")[0]],
    }
