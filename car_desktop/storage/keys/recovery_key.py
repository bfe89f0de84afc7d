"""The printed key: 160 random bits in letters and digits that no hand confuses (Crockford's base 32)."""

from __future__ import annotations

import hashlib
import secrets

from car_desktop.domain.errors import UserError
from car_desktop.i18n import translate

GROUPS = 9
GROUP_LENGTH = 4

_BYTES = 20
_CHECK_LETTERS = 4  # 20 bits: a slip of the hand passes once in a million
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_BITS = 5
_READ_AS = str.maketrans("OILU", "011V")
_LONGEST = 200


def new_recovery_secret() -> bytes:
    """What the printed key stands for."""
    return secrets.token_bytes(_BYTES)


def written(secret: bytes) -> str:
    """« 7K2M-… »: nine groups of four, the last of which checks the others."""
    letters = _encoded(secret) + _check(secret)
    return "-".join(groups(letters))


def groups(letters: str) -> list[str]:
    """The groups of a key, with or without its dashes."""
    plain = letters.replace("-", "")
    return [plain[start : start + GROUP_LENGTH] for start in range(0, len(plain), GROUP_LENGTH)]


def read(text: str) -> bytes:
    """What a typed key stands for, whatever its case, spaces and dashes.

    Raises UserError where letters are missing or one of them is wrong.
    """
    letters = "".join(c for c in text[:_LONGEST].upper() if c.isalnum()).translate(_READ_AS)
    expected = GROUPS * GROUP_LENGTH
    if len(letters) != expected:
        raise UserError(
            translate(
                "Keys",
                "The recovery key has {expected} letters and digits; {count} were typed. Read it again "
                "from the emergency kit.",
            ).format(expected=expected, count=len(letters))
        )
    if not set(letters) <= set(_LETTERS):
        raise _mistyped()
    secret = _decoded(letters[:-_CHECK_LETTERS])
    if _check(secret) != letters[-_CHECK_LETTERS:]:
        raise _mistyped()
    return secret


def _mistyped() -> UserError:
    return UserError(
        translate(
            "Keys",
            "A letter or digit of the recovery key is not right. Compare it with the emergency kit, "
            "group by group.",
        )
    )


def _encoded(secret: bytes) -> str:
    number, count = int.from_bytes(secret, "big"), len(secret) * 8 // _BITS
    return "".join(_LETTERS[number >> _BITS * place & 31] for place in reversed(range(count)))


def _decoded(letters: str) -> bytes:
    number = 0
    for letter in letters:
        number = number << _BITS | _LETTERS.index(letter)
    return number.to_bytes(_BYTES, "big")


def _check(secret: bytes) -> str:
    return _encoded(hashlib.sha256(secret).digest()[:5])[:_CHECK_LETTERS]
