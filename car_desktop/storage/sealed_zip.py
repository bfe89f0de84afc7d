"""A ZIP whose files are encrypted with AES-256, as 7-Zip and WinZip open it (WinZip AE-2).

The form is WinZip's « AES Encryption Information » (version 1.04): PBKDF2 with HMAC-SHA1 and 1 000
rounds, AES in counter mode with a counter that begins at 1 and is written from its low byte, and the
first 80 bits of an HMAC-SHA1. So few rounds are enough because the passphrase is random.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from car_desktop.progress import Progress

_SALT_BYTES = 16
_ROUNDS = 1000
_KEY_BYTES = 32
_AE2, _AES_256, _DEFLATED = 2, 3, 8
_METHOD_AES = 99
_FLAGS = 0x0801  # encrypted; names are UTF-8
_VERSION = 51
_DAY_ZERO = 0x21  # 1 January 1980: when a file was written is nobody's business
_TAG_BYTES = 10
_BLOCK = 16
_AT_ONCE = 1 << 20


@dataclass(frozen=True)
class _Entry:
    name: bytes
    size: int
    packed: int
    offset: int


def write_sealed_zip(
    out: Path, files: Sequence[tuple[str, Path]], passphrase: str, progress: Progress
) -> None:
    """Write files, by the name that each is to have, into a ZIP that opens with the passphrase alone."""
    entries = []
    with out.open("wb") as target:
        for done, (name, path) in enumerate(files):
            progress(done, len(files))
            entries.append(_add(target, name, path.read_bytes(), passphrase))
        start = target.tell()
        for entry in entries:
            target.write(_central(entry) + entry.name + _extra())
        length = target.tell() - start
        count = len(entries)
        target.write(struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, count, count, length, start, 0))


def _add(target: BinaryIO, name: str, content: bytes, passphrase: str) -> _Entry:
    squeezer = zlib.compressobj(wbits=-15)
    sealed = _sealed(squeezer.compress(content) + squeezer.flush(), passphrase)
    entry = _Entry(name.encode(), len(content), len(sealed), target.tell())
    target.write(
        struct.pack("<4s", b"PK\3\4")
        + _common(entry)
        + struct.pack("<2H", len(entry.name), len(_extra()))
        + entry.name
        + _extra()
        + sealed
    )
    return entry


def _common(entry: _Entry) -> bytes:
    """What both records of a file say; of AE-2 the checksum is nought, the HMAC tells instead."""
    parts = (_VERSION, _FLAGS, _METHOD_AES, 0, _DAY_ZERO, 0, entry.packed, entry.size)
    return struct.pack("<5H3L", *parts)


def _central(entry: _Entry) -> bytes:
    head = struct.pack("<4sH", b"PK\1\2", _VERSION) + _common(entry)
    return head + struct.pack("<5H2L", len(entry.name), len(_extra()), 0, 0, 0, 0, entry.offset)


def _extra() -> bytes:
    return struct.pack("<2HH2sBH", 0x9901, 7, _AE2, b"AE", _AES_256, _DEFLATED)


def _sealed(content: bytes, passphrase: str) -> bytes:
    salt = secrets.token_bytes(_SALT_BYTES)
    derived = hashlib.pbkdf2_hmac("sha1", passphrase.encode(), salt, _ROUNDS, 2 * _KEY_BYTES + 2)
    key, authentication, check = derived[:32], derived[32:64], derived[64:]
    hidden = _hidden(content, key)
    tag = hmac.digest(authentication, hidden, "sha1")[:_TAG_BYTES]
    return salt + check + hidden + tag


def _hidden(content: bytes, key: bytes) -> bytes:
    """The counter runs from its low byte, which is not the usual way: block after block by hand."""
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    cipher = Cipher(algorithms.AES(key), modes.ECB()).encryptor()
    parts = []
    for start in range(0, len(content), _AT_ONCE):
        piece = content[start : start + _AT_ONCE]
        first = start // _BLOCK + 1
        blocks = -(-len(piece) // _BLOCK)
        counters = b"".join(n.to_bytes(_BLOCK, "little") for n in range(first, first + blocks))
        stream = cipher.update(counters)[: len(piece)]
        mixed = int.from_bytes(piece, "big") ^ int.from_bytes(stream, "big")
        parts.append(mixed.to_bytes(len(piece), "big"))
    return b"".join(parts)
