"""The seals of the pages of an encrypted file (SQLCipher 4), checked and renewed without the library.

A page of 4 096 bytes is: what is encrypted (AES-256 in CBC mode), 16 random bytes, and an HMAC-SHA512 of
both and of the page's number. The library stops at the first page whose seal is broken, for good.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from car_desktop.storage.keys.data_key import DataKey

_PAGE = 4096
_IV, _SEAL, _SALT = 16, 64, 16
_SEALED = _PAGE - _SEAL
_SALT_MASK = 0x3A
_ROUNDS = 2


def empty_pages_with_broken_seals(path: Path, key: DataKey) -> list[int]:
    """Put an empty page, well sealed, for each that is not what was written; answer their numbers.

    What the library then meets is a hole that it can go around. The first page, which says how to read
    the others, is left as it is.
    """
    emptied = []
    with path.open("rb+") as file:
        salt = file.read(_SALT)
        sealing = _sealing_key(key, salt)
        number = 2
        file.seek(_PAGE)
        while page := file.read(_PAGE):
            if len(page) < _PAGE or not hmac.compare_digest(
                page[_SEALED:], _seal(page[:_SEALED], number, sealing)
            ):
                file.seek((number - 1) * _PAGE)
                file.write(_empty(number, key, sealing))
                emptied.append(number)
            number += 1
    return emptied


def _sealing_key(key: DataKey, salt: bytes) -> bytes:
    masked = bytes(byte ^ _SALT_MASK for byte in salt)
    return hashlib.pbkdf2_hmac("sha512", key.raw, masked, _ROUNDS, 32)


def _seal(content: bytes, number: int, sealing: bytes) -> bytes:
    return hmac.digest(sealing, content + number.to_bytes(4, "little"), "sha512")


def _empty(number: int, key: DataKey, sealing: bytes) -> bytes:
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    iv = secrets.token_bytes(_IV)
    cipher = Cipher(algorithms.AES(key.raw), modes.CBC(iv)).encryptor()
    content = cipher.update(bytes(_SEALED - _IV)) + cipher.finalize() + iv
    return content + _seal(content, number, sealing)
