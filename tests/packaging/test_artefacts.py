"""What lies beside every package, and what commands say when they cannot work."""

import hashlib
import os
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

import build
import product
from artefacts import SUMS, describe
from frozen import facts, icons, licences
from frozen.parts import parts
from linux import signing
from running import ToolFailed, need, run


def test_each_package_has_its_sum_and_its_list_of_parts(tmp_path: Path) -> None:
    dist = tmp_path / "dist"
    dist.mkdir()
    package = dist / "carnet-car.deb"
    package.write_bytes(b"a package")
    (tmp_path / "carnet-car.cdx.json").write_text("{}", "utf-8")

    describe([package], tmp_path / "carnet-car", dist)

    lines = (line.split("  ") for line in (dist / SUMS).read_text("utf-8").splitlines())
    sums = {name: digest for digest, name in lines}
    assert sums["carnet-car.deb"] == hashlib.sha256(b"a package").hexdigest()
    assert set(sums) == {"carnet-car.deb", "carnet-car.deb.cdx.json"}


def test_every_part_has_a_version_and_a_licence() -> None:
    incomplete = [part.name for part in parts() if not (part.version and part.licence)]

    assert incomplete == []
    assert {"CPython", "PySide6_Essentials", "SQLAlchemy"} <= {part.name for part in parts()}


def test_every_part_that_is_under_a_licence_comes_with_its_text(tmp_path: Path) -> None:
    licences.write_all(tmp_path)

    assert "GNU LESSER GENERAL PUBLIC LICENSE" in (tmp_path / "LGPL-3.0.txt").read_text("utf-8")
    assert (tmp_path / "Python.txt").exists()
    assert any((tmp_path / "reportlab").iterdir())
    assert "PySide6_Essentials" in (tmp_path / "README.txt").read_text("utf-8")


def test_a_build_says_what_it_was_made_of(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795305600")
    monkeypatch.setenv("CARNET_CAR_COMMIT", "0123456789")
    told = facts.of_this_build()

    assert (told["version"], told["commit"], told["date"]) == (
        product.version(),
        "0123456789",
        "2026-11-22",
    )


@pytest.mark.usefixtures("qapp")
def test_icons_are_drawn_for_every_system(tmp_path: Path) -> None:
    icons.write_all(tmp_path)

    assert Image.open(BytesIO(icons.png(48))).size == (48, 48)
    with Image.open(tmp_path / "carnet-car.ico") as windows:
        assert windows.info["sizes"] == {(size, size) for size in icons.ICO_SIZES}
    with Image.open(tmp_path / "carnet-car.icns") as macos:
        assert max(macos.info["sizes"]) == (512, 512, 2)


def test_a_missing_tool_is_named_with_the_line_that_installs_it() -> None:
    with pytest.raises(ToolFailed, match="apt-get install --no-install-recommends some-package"):
        need({"no-such-program-of-ours": "some-package"})


def test_a_program_that_fails_is_quoted() -> None:
    with pytest.raises(ToolFailed, match="ended with 3"):
        run(["sh", "-c", "exit 3"])


def test_a_package_without_a_key_is_said_to_be_unsigned(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert signing.sign(tmp_path / "carnet-car.deb", {}) is None

    assert "NOT SIGNED: carnet-car.deb" in capsys.readouterr().out


def test_a_setting_that_ci_left_empty_is_no_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CARNET_CAR_SIGN_GPG_KEY", "")

    build.forget_empty_settings()

    assert "CARNET_CAR_SIGN_GPG_KEY" not in os.environ
