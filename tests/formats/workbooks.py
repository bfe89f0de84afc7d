"""Files for the tests, made on the spot; the people in them do not exist."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from pathlib import Path

import xlsxwriter

SHARED = Path(__file__).parents[3] / "shared" / "data"

HEADINGS = ("Prénom", "Nom", "Courriel", "Fonction", "Organisme")
PEOPLE = (
    ("Odile", "Fictive", "odile.fictive@exemple.test", "Direction", "École des Essais"),
    ("Aimé", "Lenom", "aime.lenom@exemple.test", "Conseil pédagogique", "École des Essais"),
)


def write_xlsx(path: Path, rows: Sequence[Sequence[object]], sheet: str = "Liste") -> Path:
    """A workbook of one sheet; texts that start with « = » are formulas."""
    with xlsxwriter.Workbook(path) as workbook:
        worksheet = workbook.add_worksheet(sheet)
        for index, row in enumerate(rows):
            worksheet.write_row(index, 0, row)
    return path


def write_ods(path: Path, rows: Sequence[Sequence[str]]) -> Path:
    """The smallest OpenDocument sheet that readers accept."""
    cells = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p></table:table-cell>'
            for cell in row
        )
        + "</table:table-row>"
        for row in rows
    )
    office = "urn:oasis:names:tc:opendocument:xmlns"
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content '
        f'xmlns:office="{office}:office:1.0" xmlns:table="{office}:table:1.0" '
        f'xmlns:text="{office}:text:1.0" office:version="1.2"><office:body><office:spreadsheet>'
        f'<table:table table:name="Liste">{cells}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
        archive.writestr(
            "META-INF/manifest.xml",
            '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
        )
    return path


def edit_ods(path: Path, before: str, after: str) -> None:
    """Change the content of an OpenDocument sheet in place."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts["content.xml"] = parts["content.xml"].replace(before.encode(), after.encode())
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)


def protected_workbook() -> bytes:
    """What a password-protected workbook looks like outside: an OLE container with its package."""
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
    return header + "EncryptedPackage".encode("utf-16-le") + bytes(3000)
