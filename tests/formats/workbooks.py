"""Files for the tests, made on the spot; the people in them do not exist."""

from __future__ import annotations

import struct
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


def write_xls(path: Path, rows: Sequence[Sequence[str]]) -> Path:
    """An Excel 97-2003 workbook of one sheet: BIFF8 records in an OLE container, written for these tests."""
    cells = b"".join(
        _record(0x0204, struct.pack("<HHHHB", r, c, 0, len(text), 1) + text.encode("utf-16-le"))
        for r, row in enumerate(rows)
        for c, text in enumerate(row)
    )
    width = max((len(row) for row in rows), default=0)
    area = _record(0x0200, struct.pack("<IIHHH", 0, len(rows), 0, width, 0))
    sheet = _biff_start(0x10) + area + cells + _record(0x0A, b"")
    place = len(_biff_start(0x05)) + 4 + 6 + 2 + len("Liste") + 4
    bound = _record(0x85, struct.pack("<IHBB", place, 0, len("Liste"), 0) + b"Liste")
    path.write_bytes(_container(_biff_start(0x05) + bound + _record(0x0A, b"") + sheet))
    return path


def _record(kind: int, content: bytes) -> bytes:
    return struct.pack("<HH", kind, len(content)) + content


def _biff_start(what: int) -> bytes:
    return _record(0x0809, struct.pack("<HHHHII", 0x0600, what, 0x0DBB, 1996, 0, 6))


def _container(stream: bytes) -> bytes:
    """An OLE file with the stream « Workbook »: a header, one sector of places, one of names, the stream."""
    end, free = 0xFFFFFFFE, 0xFFFFFFFF
    body = stream.ljust(max(4096, -(-len(stream) // 512) * 512), b"\0")
    sectors = len(body) // 512
    assert sectors <= 126  # what one sector of places can name
    header = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(16)
    header += struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(10)
    header += struct.pack("<IIIIIIIII", 1, 1, 0, 4096, end, 0, end, 0, 0)
    header += struct.pack("<I", free) * 108
    chain = [0xFFFFFFFD, end, *range(3, sectors + 2), end]
    table = struct.pack(f"<{len(chain)}I", *chain) + struct.pack("<I", free) * (128 - len(chain))
    names = _name("Root Entry", 5, 1, end, 0) + _name("Workbook", 2, free, 2, len(body))
    return header + table + names.ljust(512, b"\0") + body


def _name(name: str, kind: int, child: int, start: int, size: int) -> bytes:
    text = name.encode("utf-16-le")
    free = 0xFFFFFFFF
    return (
        text.ljust(64, b"\0")
        + struct.pack("<HBBIII", len(text) + 2, kind, 1, free, free, child)
        + bytes(36)
        + struct.pack("<IQ", start, size)
    )
