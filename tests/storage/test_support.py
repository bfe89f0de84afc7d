"""The copy for support opens with its passphrase alone, in programs that know WinZip's AES."""

from __future__ import annotations

import hashlib
import hmac
import struct
import zipfile
import zlib
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from car_desktop.storage.support import copy_for_support, new_passphrase
from car_desktop.storage.upgrade import DATA_FILE
from tests.storage.restoring import worked_in


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = worked_in(tmp_path / "data")
    (folder / "logs").mkdir()
    (folder / "logs" / "carnet-car.log").write_text("a line\n")
    return folder


def opened(archive: Path, passphrase: str) -> dict[str, bytes]:
    """Read it by the letter of WinZip's description, block after block."""
    found = {}
    with zipfile.ZipFile(archive) as zipped, archive.open("rb") as file:
        for info in zipped.infolist():
            file.seek(info.header_offset + 26)
            name, extra = struct.unpack("<2H", file.read(4))
            file.seek(name, 1)
            kind, _, version, vendor, strength, method = struct.unpack("<2HH2sBH", file.read(extra))
            assert (kind, version, vendor, strength, method) == (0x9901, 2, b"AE", 3, 8)
            sealed = file.read(info.compress_size)
            salt, check, hidden, tag = sealed[:16], sealed[16:18], sealed[18:-10], sealed[-10:]
            derived = hashlib.pbkdf2_hmac("sha1", passphrase.encode(), salt, 1000, 66)
            if check != derived[64:]:
                raise PermissionError
            assert hmac.digest(derived[32:64], hidden, "sha1")[:10] == tag
            found[info.filename] = zlib.decompress(_shown(hidden, derived[:32]), wbits=-15)
            assert len(found[info.filename]) == info.file_size
    return found


def _shown(hidden: bytes, key: bytes) -> bytes:
    cipher = Cipher(algorithms.AES(key), modes.ECB()).encryptor()
    shown = bytearray()
    for number, start in enumerate(range(0, len(hidden), 16), start=1):
        stream = cipher.update(number.to_bytes(16, "little"))
        shown += bytes(a ^ b for a, b in zip(hidden[start : start + 16], stream, strict=False))
    return bytes(shown)


def test_it_holds_the_data_the_list_of_backups_and_the_logs_but_no_backup(
    folder: Path, tmp_path: Path
) -> None:
    out, passphrase = tmp_path / "soutien.zip", new_passphrase()

    count = copy_for_support(folder, out, passphrase)

    found = opened(out, passphrase)
    assert count == len(found)
    assert found[DATA_FILE] == (folder / DATA_FILE).read_bytes()
    assert set(found) >= {DATA_FILE, "backups/manifest.jsonl", "logs/carnet-car.log"}
    assert not any(name.endswith("000001.db") for name in found)


def test_nothing_of_it_can_be_read_without_the_passphrase(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "soutien.zip"
    copy_for_support(folder, out, new_passphrase())

    assert b"Exemple" not in out.read_bytes()
    with pytest.raises(PermissionError):
        opened(out, new_passphrase())
    with zipfile.ZipFile(out) as archive, pytest.raises(RuntimeError):
        archive.read(DATA_FILE)


def test_passphrases_are_random_and_can_be_read_out() -> None:
    made = {new_passphrase() for _ in range(50)}

    assert len(made) == 50
    assert all(len(one) == 29 and not set("ILOU") & set(one) for one in made)
