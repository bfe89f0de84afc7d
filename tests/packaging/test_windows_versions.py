"""The numbers by which Windows compares versions, and what the Properties of the program say."""

import pytest

import product
from windows.identity import NotAWindowsVersion, next_version, numbers
from windows.version_resource import ENGLISH, FRENCH, version_resource


def test_a_version_is_three_numbers() -> None:
    assert numbers("1.24.3") == (1, 24, 3)


@pytest.mark.parametrize("version", ["1.2", "1.2.3.4", "1.2.3rc1", "v1.2.3", ""])
def test_what_windows_installer_cannot_compare_is_refused(version: str) -> None:
    with pytest.raises(NotAWindowsVersion, match="not three numbers"):
        numbers(version)


@pytest.mark.parametrize("version", ["256.0.0", "1.256.0", "1.0.65536"])
def test_numbers_that_windows_installer_cuts_are_refused(version: str) -> None:
    with pytest.raises(NotAWindowsVersion, match="larger"):
        numbers(version)


def test_the_version_of_the_program_can_be_packed_for_windows() -> None:
    assert numbers(product.version()) < numbers(next_version(product.version()))


def test_the_properties_of_the_program_are_in_both_languages() -> None:
    said = version_resource("1.2.3")

    assert "filevers=(1, 2, 3, 0)" in said
    assert f"StringTable('{FRENCH:04X}04B0'" in said
    assert f"StringTable('{ENGLISH:04X}04B0'" in said
    assert product.SUMMARY["fr"] in said
    assert product.SUMMARY["en"] in said


def test_the_properties_can_be_read_as_the_freezer_reads_them() -> None:
    names = ["VSVersionInfo", "FixedFileInfo", "StringFileInfo", "StringTable", "StringStruct"]
    names += ["VarFileInfo", "VarStruct"]
    made: list[str] = []

    def making(name: str) -> object:
        return lambda *parts, **named: made.append(name)

    eval(version_resource("1.2.3"), {name: making(name) for name in names})

    assert set(made) == set(names)
