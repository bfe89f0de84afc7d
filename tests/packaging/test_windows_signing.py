"""Authenticode with a certificate of our own: what is signed verifies, and what cannot be signed is told."""

import importlib.util
import shutil
import subprocess
from pathlib import Path

import pytest

from running import ToolFailed
from windows import signing

PASSWORD = "essai"

pytestmark = pytest.mark.skipif(
    shutil.which("osslsigncode") is None or shutil.which("openssl") is None,
    reason="osslsigncode and openssl sign here",
)


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A Windows program: one of those that pip carries."""
    pip = importlib.util.find_spec("pip")
    assert pip is not None
    assert pip.origin is not None
    file = tmp_path / "programme d'été.exe"
    shutil.copy(Path(pip.origin).parent / "_vendor" / "distlib" / "w64.exe", file)
    return file


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """A certificate that nobody trusts, named as a builder names theirs."""
    key, certificate, pfx = (tmp_path / name for name in ("key.pem", "certificate.pem", "our.pfx"))
    password = tmp_path / "password"
    password.write_text(PASSWORD, "utf-8")
    _openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=Essai",
             "-addext", "extendedKeyUsage=codeSigning", "-keyout", key, "-out", certificate)  # fmt: skip
    _openssl("pkcs12", "-export", "-inkey", key, "-in", certificate, "-out", pfx,
             "-passout", f"pass:{PASSWORD}")  # fmt: skip
    return {
        "CARNET_CAR_SIGN_PFX": str(pfx),
        "CARNET_CAR_SIGN_PASSWORD_FILE": str(password),
    }


def test_a_signed_program_verifies(
    program: Path, environment: dict[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert signing.sign(program, environment) is True

    certificate = tmp_path / "certificate.pem"
    verified = subprocess.run(
        ["osslsigncode", "verify", "-CAfile", certificate, "-in", program], capture_output=True
    )
    assert verified.returncode == 0, verified.stdout
    assert f"signed: {program.name} (without a time stamp)" in capsys.readouterr().out


def test_a_wrong_password_stops_the_build_and_leaves_the_program(
    program: Path, environment: dict[str, str]
) -> None:
    before = program.read_bytes()
    Path(environment["CARNET_CAR_SIGN_PASSWORD_FILE"]).write_text("other", "utf-8")

    with pytest.raises(ToolFailed, match="osslsigncode"):
        signing.sign(program, environment)

    assert program.read_bytes() == before


def _openssl(*words: str | Path) -> None:
    subprocess.run(["openssl", *words], check=True, capture_output=True)
