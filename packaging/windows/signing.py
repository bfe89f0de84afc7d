"""Authenticode: sign what Windows runs, with a certificate that the environment names.

    CARNET_CAR_SIGN_PFX             a PKCS #12 file                      (osslsigncode, on any system)
    CARNET_CAR_SIGN_PASSWORD_FILE   a file with its password
    CARNET_CAR_SIGN_THUMBPRINT      a certificate of the Windows store   (signtool, on Windows)
    CARNET_CAR_SIGN_TIMESTAMP       the address of an RFC 3161 time stamp service; without it the
                                    signature ends with the certificate

Without a certificate nothing is signed, and that is said.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

import product
from running import need, run

_PFX = "CARNET_CAR_SIGN_PFX"
_PASSWORD_FILE = "CARNET_CAR_SIGN_PASSWORD_FILE"
_THUMBPRINT = "CARNET_CAR_SIGN_THUMBPRINT"
_TIMESTAMP = "CARNET_CAR_SIGN_TIMESTAMP"


def can_sign(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether the environment names a certificate."""
    return _PFX in environment or _THUMBPRINT in environment


def sign(file: Path, environment: Mapping[str, str] = os.environ) -> bool:
    """Sign a program, a setup or an MSI in its place, or say that it was not signed.

    Raises:
        ToolFailed: a certificate is named, but signing failed; an unsigned file is not passed off.
    """
    if _PFX in environment:
        _sign_with_file(file, environment)
    elif _THUMBPRINT in environment:
        _sign_with_store(file, environment)
    else:
        print(f"NOT SIGNED: {file.name} (neither {_PFX} nor {_THUMBPRINT} is set)")
        return False
    print(f"signed: {file.name}{'' if _TIMESTAMP in environment else ' (without a time stamp)'}")
    return True


def _sign_with_file(file: Path, environment: Mapping[str, str]) -> None:
    need({"osslsigncode": "osslsigncode"})
    signed = file.with_name(f"{file.name}.signed")
    signed.unlink(missing_ok=True)
    command = ["osslsigncode", "sign", "-h", "sha256", "-n", product.NAME]
    command += ["-pkcs12", environment[_PFX]]
    if _PASSWORD_FILE in environment:
        command += ["-readpass", environment[_PASSWORD_FILE]]
    if _TIMESTAMP in environment:
        command += ["-ts", environment[_TIMESTAMP]]
    run([*command, "-in", file, "-out", signed])
    signed.replace(file)


def _sign_with_store(file: Path, environment: Mapping[str, str]) -> None:
    command = ["signtool", "sign", "/fd", "sha256", "/sha1", environment[_THUMBPRINT]]
    command += ["/d", product.NAME]
    if _TIMESTAMP in environment:
        command += ["/tr", environment[_TIMESTAMP], "/td", "sha256"]
    run([*command, file])


if __name__ == "__main__":
    sign(Path(sys.argv[1]))
