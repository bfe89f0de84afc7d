"""What a file is, looked at before any parser sees it; hostile and mistaken files stop here."""

from __future__ import annotations

import zipfile
import zlib
from enum import StrEnum
from io import BytesIO
from pathlib import Path

from car_desktop.domain.errors import UserError
from car_desktop.formats.sheet_area import LARGEST_AREA, far_document_cells, far_workbook_cells
from car_desktop.i18n import translate

MEGABYTE = 1_000_000
LARGEST_FILE = 20 * MEGABYTE
LARGEST_UNPACKED = 50 * MEGABYTE
HIGHEST_RATIO = 100
MOST_ENTRIES = 2_000

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_OLD_WORKBOOK = ("Workbook".encode("utf-16-le"), "Book".encode("utf-16-le"))
_RATIO_MATTERS_FROM = MEGABYTE
_HEAD = 4096


_NOT_WHOLE = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    ValueError,
    NotImplementedError,
    RuntimeError,
    OSError,
)
"""What reading a damaged or unusual archive may raise."""


class FileKind(StrEnum):
    """What the bytes are, whatever the name says."""

    XLSX = "xlsx"
    ODS = "ods"
    XLS = "xls"
    TEXT = "text"


def read_bytes(path: Path, too_large: str = "") -> bytes:
    """The whole file, or a UserError that says why it cannot be read; `too_large` where it is no list."""
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise _refusal(translate("Files", "This is a folder: choose a file inside it."))
        if size > LARGEST_FILE:
            raise _refusal(too_large or _too_large_for_a_list())
        return path.read_bytes()
    except FileNotFoundError as error:
        raise _refusal(
            translate("Files", "This file no longer exists: choose it again.")
        ) from error
    except PermissionError as error:
        raise _refusal(
            translate(
                "Files",
                "This file cannot be opened: close it in other programs, or ask for access to it.",
            )
        ) from error
    except OSError as error:
        raise _refusal(
            translate(
                "Files", "This file cannot be read: copy it to this computer, then try again."
            )
        ) from error


def _too_large_for_a_list() -> str:
    return translate(
        "Files", "This file is larger than {limit} MB: split it, or keep only the list in it."
    ).format(limit=LARGEST_FILE // MEGABYTE)


def kind_of(content: bytes) -> FileKind:
    """Recognise a spreadsheet or a text by its bytes; raise UserError for anything else."""
    if not content.strip(b"\x00\t\r\n "):
        raise _refusal(translate("Files", "This file is empty: choose the one with the list."))
    if content.startswith(_OLE):
        return _container_kind(content)
    if content.startswith(b"PK"):
        return _zip_kind(content)
    _refuse_known_strangers(content)
    return FileKind.TEXT


def _container_kind(content: bytes) -> FileKind:
    if _ENCRYPTED in content:
        raise _refusal(
            translate(
                "Files",
                "This workbook is protected by a password: open it, save a copy without password, "
                "and choose the copy.",
            )
        )
    # A spoilt one makes the reader ask for more memory than there is: `apart` survives that.
    if any(name in content for name in _OLD_WORKBOOK):
        return FileKind.XLS
    raise _not_a_list(translate("Files", "an older Office document"))


def _zip_kind(content: bytes) -> FileKind:
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            entries = archive.infolist()
            _refuse_bomb(entries, len(content))
            names = {entry.filename for entry in entries}
            if any(entry.flag_bits & 1 for entry in entries):
                raise _refusal(
                    translate(
                        "Files",
                        "This file is protected by a password: save a copy without password, "
                        "and choose the copy.",
                    )
                )
            if "xl/workbook.xml" in names:
                _refuse_far(far_workbook_cells(archive))
                return FileKind.XLSX
            if "content.xml" in names:
                return _open_document_kind(archive)
            if "word/document.xml" in names:
                raise _not_a_list(translate("Files", "a Word document"))
            if "xl/workbook.bin" in names:
                raise _not_a_list(translate("Files", "a binary workbook"))
            if "ppt/presentation.xml" in names:
                raise _not_a_list(translate("Files", "a presentation"))
    except _NOT_WHOLE as error:
        raise damaged() from error
    raise _not_a_list(translate("Files", "a compressed folder"))


def _open_document_kind(archive: zipfile.ZipFile) -> FileKind:
    kind = archive.read("mimetype") if "mimetype" in archive.namelist() else b""
    manifest = "META-INF/manifest.xml"
    if manifest in archive.namelist() and b"encryption-data" in archive.read(manifest):
        raise _refusal(
            translate(
                "Files",
                "This workbook is protected by a password: open it, save a copy without password, "
                "and choose the copy.",
            )
        )
    if b"opendocument.text" in kind:
        raise _not_a_list(translate("Files", "a text document"))
    _refuse_far(far_document_cells(archive))
    return FileKind.ODS


def _refuse_far(cells: int) -> None:
    if cells > LARGEST_AREA:
        raise _refusal(
            translate(
                "Files",
                "This sheet has something very far from the list: copy the list alone into a "
                "new workbook.",
            )
        )


def _refuse_bomb(entries: list[zipfile.ZipInfo], packed: int) -> None:
    unpacked = sum(entry.file_size for entry in entries)
    too_dense = unpacked > _RATIO_MATTERS_FROM and unpacked > HIGHEST_RATIO * packed
    if len(entries) > MOST_ENTRIES or unpacked > LARGEST_UNPACKED or too_dense:
        raise _refusal(
            translate(
                "Files",
                "This file unpacks to far more than a list: copy the list into a new workbook.",
            )
        )


def _refuse_known_strangers(content: bytes) -> None:
    head = content[:_HEAD].lstrip(b"\xef\xbb\xbf \t\r\n")
    if head.startswith(b"%PDF"):
        raise _not_a_list(translate("Files", "a PDF"))
    if head.startswith((b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF", b"II*\x00", b"MM\x00*")):
        raise _not_a_list(translate("Files", "a picture"))
    if head[:1024].lower().startswith((b"<!doctype html", b"<html")):
        raise _not_a_list(
            translate("Files", "a web page, perhaps a sign-in page saved in place of the file")
        )
    if head.startswith(b"{\\rtf"):
        raise _not_a_list(translate("Files", "a text document"))


def damaged() -> UserError:
    """The refusal of a file whose inside does not hold together."""
    return _refusal(
        translate(
            "Files", "This file is damaged: ask for it again, or save it anew from the spreadsheet."
        )
    )


def _not_a_list(what: str) -> UserError:
    return _refusal(
        translate(
            "Files", "This is {what}, not a list: choose an Excel, LibreOffice or CSV file."
        ).format(what=what)
    )


def _refusal(text: str) -> UserError:
    return UserError(text)
