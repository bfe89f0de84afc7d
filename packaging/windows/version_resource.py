"""What the Properties of the .exe say, in French and in English: the file PyInstaller asks for."""

from __future__ import annotations

from collections.abc import Mapping

import product
from windows import identity

FRENCH, ENGLISH = 0x0C0C, 0x1009  # of Canada
UNICODE = 1200
DESCRIPTIONS: Mapping[int, str] = {
    FRENCH: f"{product.NAME} : {product.SUMMARY['fr']}",
    ENGLISH: f"{product.NAME}: {product.SUMMARY['en']}",
}


def version_resource(version: str) -> str:
    """Return the version resource of the program, as PyInstaller reads it.

    Raises:
        NotAWindowsVersion: the version is not three numbers.
    """
    four = (*identity.numbers(version), 0)
    tables = ", ".join(_table(language, version) for language in DESCRIPTIONS)
    translations = [number for language in DESCRIPTIONS for number in (language, UNICODE)]
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={four}, prodvers={four}), kids=["
        f"StringFileInfo([{tables}]), "
        f"VarFileInfo([VarStruct('Translation', {translations})])])\n"
    )


def _table(language: int, version: str) -> str:
    strings = {
        "CompanyName": product.PUBLISHER,
        "FileDescription": DESCRIPTIONS[language],
        "FileVersion": version,
        "InternalName": identity.EXECUTABLE.removesuffix(".exe"),
        "LegalCopyright": identity.COPYRIGHT,
        "OriginalFilename": identity.EXECUTABLE,
        "ProductName": product.NAME,
        "ProductVersion": version,
    }
    pairs = ", ".join(f"StringStruct({key!r}, {value!r})" for key, value in strings.items())
    return f"StringTable('{language:04X}{UNICODE:04X}', [{pairs}])"
