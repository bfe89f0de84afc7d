"""What the Properties of the .exe say, in French and in English: the file PyInstaller asks for."""

from __future__ import annotations

from collections.abc import Mapping

from windows import identity

FRENCH, ENGLISH = 0x0C0C, 0x1009  # of Canada
UNICODE = 1200
DESCRIPTIONS: Mapping[int, str] = {
    FRENCH: "Carnet CAR : le carnet de l’accompagnement",
    ENGLISH: "Carnet CAR: the coaching notebook",
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
        "CompanyName": identity.PUBLISHER,
        "FileDescription": DESCRIPTIONS[language],
        "FileVersion": version,
        "InternalName": identity.EXECUTABLE.removesuffix(".exe"),
        "LegalCopyright": f"{identity.PUBLISHER}, MIT",
        "OriginalFilename": identity.EXECUTABLE,
        "ProductName": identity.NAME,
        "ProductVersion": version,
    }
    pairs = ", ".join(f"StringStruct({key!r}, {value!r})" for key, value in strings.items())
    return f"StringTable('{language:04X}{UNICODE:04X}', [{pairs}])"
