"""OpenPGP: sign what Linux installs, with a key that the environment names.

    CARNET_CAR_SIGN_GPG_KEY         the key, as `gpg --local-user` takes it
    CARNET_CAR_SIGN_PASSWORD_FILE   a file with its passphrase, where it has one

The signature lies beside the package, as `PACKAGE.asc`: `gpg --verify PACKAGE.asc PACKAGE`.
Without a key nothing is signed, and that is said.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from running import need, run

_KEY = "CARNET_CAR_SIGN_GPG_KEY"
_PASSWORD_FILE = "CARNET_CAR_SIGN_PASSWORD_FILE"
NEEDED = {"gpg": "gnupg"}


def sign(package: Path, environment: Mapping[str, str] = os.environ) -> Path | None:
    """Write the signature beside a package and return it, or say that there is none.

    Raises:
        ToolFailed: a key is named, but signing failed.
    """
    if _KEY not in environment:
        print(f"NOT SIGNED: {package.name} ({_KEY} is not set)")
        return None
    need(NEEDED)
    signature = package.with_name(f"{package.name}.asc")
    signature.unlink(missing_ok=True)
    command = ["gpg", "--batch", "--yes", "--armor", "--local-user", environment[_KEY]]
    if _PASSWORD_FILE in environment:
        command += ["--pinentry-mode", "loopback", "--passphrase-file", environment[_PASSWORD_FILE]]
    run([*command, "--output", signature, "--detach-sign", package])
    print(f"signed: {signature.name}")
    return signature
