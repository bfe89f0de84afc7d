"""The order in which a macOS bundle is signed: what is inside before what is around it."""

from pathlib import Path

import pytest

from macos.signing import notarise, sign_bundle, signing_commands


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A bundle as PyInstaller lays it out, with empty files."""
    bundle = tmp_path / "Carnet CAR.app"
    for place in (
        "Contents/MacOS/carnet-car",
        "Contents/Frameworks/libpython3.13.dylib",
        "Contents/Frameworks/PySide6/QtCore.abi3.so",
        "Contents/Frameworks/PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore",
        "Contents/Resources/car_desktop/_resources/build.json",
    ):
        file = bundle / place
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    return bundle


def test_libraries_are_signed_first_and_the_bundle_last(bundle: Path) -> None:
    signed = [Path(command[-1]).name for command in signing_commands(bundle, "identity")]

    assert set(signed[:2]) == {"libpython3.13.dylib", "QtCore.abi3.so"}
    assert signed[2:] == ["QtCore", "Carnet CAR.app"]


def test_what_is_no_code_is_not_signed_by_itself(bundle: Path) -> None:
    signed = [Path(command[-1]).name for command in signing_commands(bundle, "identity")]

    assert "build.json" not in signed


def test_a_bundle_without_an_identity_is_said_to_be_unsigned(
    bundle: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert not sign_bundle(bundle, {})
    assert not notarise(bundle, {})

    said = capsys.readouterr().out
    assert "NOT SIGNED: Carnet CAR.app" in said
    assert "NOT NOTARISED" in said
