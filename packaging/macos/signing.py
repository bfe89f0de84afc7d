"""Sign and notarise on a Mac, with an identity that the environment names.

    CARNET_CAR_SIGN_APPLE_IDENTITY   « Developer ID Application: … », as `security find-identity` shows it
    CARNET_CAR_NOTARY_PROFILE        what `xcrun notarytool store-credentials` saved in the keychain

Without an identity the bundle keeps the ad-hoc signature of PyInstaller, and that is said: people
then open it the first time by a right click.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from running import run

ENTITLEMENTS = Path(__file__).resolve().parent / "entitlements.plist"
_IDENTITY = "CARNET_CAR_SIGN_APPLE_IDENTITY"
_PROFILE = "CARNET_CAR_NOTARY_PROFILE"
_LIBRARIES = (".dylib", ".so")


def sign_bundle(bundle: Path, environment: Mapping[str, str] = os.environ) -> bool:
    """Sign what is inside before what is around it, as Apple asks; say when nothing was signed."""
    if _IDENTITY not in environment:
        print(f"NOT SIGNED: {bundle.name} ({_IDENTITY} is not set)")
        return False
    for command in signing_commands(bundle, environment[_IDENTITY]):
        run(command)
    run(["codesign", "--verify", "--deep", "--strict", bundle])
    print(f"signed: {bundle.name}")
    return True


def signing_commands(bundle: Path, identity: str) -> list[list[str | Path]]:
    """Return the commands in their order: libraries, frameworks, the bundle."""
    files = sorted(path for path in bundle.rglob("*") if path.is_file() and not path.is_symlink())
    libraries = [path for path in files if path.suffix in _LIBRARIES]
    # A framework's binary has its name: QtCore.framework/Versions/A/QtCore.
    frameworks = [path for path in files if f"{path.name}.framework" in path.parts]
    command: list[str | Path] = ["codesign", "--force", "--timestamp", "--options", "runtime"]
    command += ["--entitlements", ENTITLEMENTS, "--sign", identity]
    return [[*command, path] for path in [*libraries, *frameworks, bundle]]


def notarise(image: Path, environment: Mapping[str, str] = os.environ) -> bool:
    """Have Apple check the image, and staple the answer to it; say when that was not done."""
    if _PROFILE not in environment:
        print(f"NOT NOTARISED: {image.name} ({_PROFILE} is not set)")
        return False
    profile = ["--keychain-profile", environment[_PROFILE]]
    run(["xcrun", "notarytool", "submit", image, *profile, "--wait"])
    run(["xcrun", "stapler", "staple", image])
    print(f"notarised: {image.name}")
    return True
