"""What wraps the key of the data: a slot for each way to it, and a value that tells a wrong key.

Wrapping is AES-256 in Galois/Counter Mode (NIST SP 800-38D); a password goes through Argon2id
(RFC 9106) after NFKC, so that an « é » is the same on every keyboard.
"""

from __future__ import annotations

import hmac
import secrets
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from car_desktop.domain.errors import UserError
from car_desktop.i18n import translate
from car_desktop.storage.keys.data_key import DataKey, new_data_key
from car_desktop.storage.keys.recovery_key import new_recovery_secret, read, written

FEWEST_LETTERS = 10
MOST_LETTERS = 1000

_NONCE_BYTES = 12
_SALT_BYTES = 16
_CHECK_WORDS = b"carnet-car key check"


class Way(StrEnum):
    """How the key is reached."""

    PASSWORD = "password"
    RECOVERY = "recovery"
    KEYRING = "keyring"


class WrongSecret(UserError):
    """The password, or the key, is not the one; the data is as it was."""


@dataclass(frozen=True)
class Derivation:
    """The cost of trying a password (Argon2id)."""

    memory_kib: int = 64 * 1024
    iterations: int = 3
    lanes: int = 4


@dataclass(frozen=True)
class Slot:
    """The data key, wrapped for one way to it."""

    way: Way
    salt: bytes
    nonce: bytes
    wrapped: bytes
    derivation: Derivation | None = None  # of a password only


@dataclass(frozen=True)
class Envelope:
    """All that a key file says; `identity` is random and is the same in its copies."""

    identity: str
    check: bytes
    slots: tuple[Slot, ...]
    is_converting: bool = False
    """The data beside it may still be plain: its encryption was begun and not yet ended."""
    awaits_data: bool = False
    """No data was made beside it yet; once there was some, a file that is missing was lost."""

    def has(self, way: Way) -> bool:
        """Whether the key can be reached so."""
        return any(slot.way == way for slot in self.slots)

    def fits(self, key: DataKey) -> bool:
        """Whether what it wraps is this key."""
        return hmac.compare_digest(_check_of(key), self.check)

    def open_with_password(self, password: str) -> DataKey:
        """The data key. Raises WrongSecret."""
        return self._open(
            Way.PASSWORD, lambda slot: _from_password(password, slot), _wrong_password
        )

    def open_with_recovery(self, text: str) -> DataKey:
        """The data key, by the printed key. Raises UserError where it is mistyped, WrongSecret otherwise."""
        secret = read(text)
        return self._open(
            Way.RECOVERY, lambda slot: _from_secret(secret, slot.salt), _wrong_recovery
        )

    def open_with_keyring(self, secret: bytes) -> DataKey:
        """The data key, by what the system's keyring holds. Raises WrongSecret."""
        return self._open(Way.KEYRING, lambda slot: _from_secret(secret, slot.salt), _wrong_keyring)

    def with_password(self, key: DataKey, password: str) -> Envelope:
        """The same with another password."""
        derivation, salt = Derivation(), secrets.token_bytes(_SALT_BYTES)
        slot = _wrapped(
            self.identity, Way.PASSWORD, key, salt, _stretched(password, salt, derivation)
        )
        return self._with(replace(slot, derivation=derivation))

    def with_recovery(self, key: DataKey) -> tuple[Envelope, str]:
        """The same with another recovery key, and that key as it is printed."""
        secret = new_recovery_secret()
        return self._with(_random_slot(self.identity, Way.RECOVERY, key, secret)), written(secret)

    def with_keyring(self, key: DataKey, secret: bytes) -> Envelope:
        """The same with a way through the system's keyring."""
        return self._with(_random_slot(self.identity, Way.KEYRING, key, secret))

    def without_keyring(self) -> Envelope:
        """The same without that way."""
        return replace(self, slots=tuple(s for s in self.slots if s.way != Way.KEYRING))

    def _with(self, slot: Slot) -> Envelope:
        others = tuple(kept for kept in self.slots if kept.way != slot.way)
        return replace(self, slots=(*others, slot))

    def _open(
        self, way: Way, derive: Callable[[Slot], bytes], refusal: Callable[[], WrongSecret]
    ) -> DataKey:
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        for slot in self.slots:
            if slot.way != way:
                continue
            try:
                raw = AESGCM(derive(slot)).decrypt(
                    slot.nonce, slot.wrapped, _context(self.identity, way)
                )
            except InvalidTag:
                continue
            key = DataKey(raw)
            if hmac.compare_digest(_check_of(key), self.check):
                return key
        raise refusal()


def new_envelope(password: str) -> tuple[Envelope, DataKey, str]:
    """A new key in an envelope that a password and a recovery key open; the last is to be printed."""
    key = new_data_key()
    empty = Envelope(secrets.token_hex(16), _check_of(key), ())
    envelope, recovery = empty.with_password(key, password).with_recovery(key)
    return envelope, key, recovery


def refuse_weak(password: str) -> None:
    """Refuse a password that a list of common ones would find, or that could not be typed again."""
    letters = _normal(password)
    if len(letters) < FEWEST_LETTERS:
        raise UserError(
            translate(
                "Keys",
                "This password has fewer than {count} characters. Several words that you alone would "
                "put together are easy to remember and hard to guess.",
            ).format(count=FEWEST_LETTERS)
        )
    if len(letters) > MOST_LETTERS:
        raise UserError(
            translate(
                "Keys", "This password is too long: keep it under {count} characters."
            ).format(count=MOST_LETTERS)
        )
    if len(set(letters.lower())) < _FEWEST_DIFFERENT:
        raise UserError(
            translate("Keys", "This password repeats the same characters: choose another one.")
        )


_FEWEST_DIFFERENT = 5


def _normal(password: str) -> str:
    return unicodedata.normalize("NFKC", password)


def _check_of(key: DataKey) -> bytes:
    return hmac.digest(key.raw, _CHECK_WORDS, "sha256")


def _context(identity: str, way: Way) -> bytes:
    """What a slot is bound to: it cannot be moved to another file or pass for another way."""
    return f"carnet-car/1/{identity}/{way.value}".encode()


def _wrapped(identity: str, way: Way, key: DataKey, salt: bytes, wrapping: bytes) -> Slot:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(_NONCE_BYTES)
    return Slot(way, salt, nonce, AESGCM(wrapping).encrypt(nonce, key.raw, _context(identity, way)))


def _random_slot(identity: str, way: Way, key: DataKey, secret: bytes) -> Slot:
    salt = secrets.token_bytes(_SALT_BYTES)
    return _wrapped(identity, way, key, salt, _from_secret(secret, salt))


def _from_password(password: str, slot: Slot) -> bytes:
    return _stretched(password, slot.salt, slot.derivation or Derivation())


def _stretched(password: str, salt: bytes, cost: Derivation) -> bytes:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    kdf = Argon2id(
        salt=salt,
        length=32,
        iterations=cost.iterations,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    )
    return kdf.derive(_normal(password[:MOST_LETTERS]).encode())


def _from_secret(secret: bytes, salt: bytes) -> bytes:
    """A random secret needs no stretching (HKDF, RFC 5869)."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), 32, salt, b"carnet-car").derive(secret)


def _wrong_password() -> WrongSecret:
    return WrongSecret(
        translate(
            "Keys",
            "This is not the password of this data. Check the capitals lock and the language of the "
            "keyboard, or use the recovery key.",
        )
    )


def _wrong_recovery() -> WrongSecret:
    return WrongSecret(
        translate(
            "Keys",
            "This recovery key is well typed, but belongs to other data or was replaced since. Look "
            "for the latest emergency kit.",
        )
    )


def _wrong_keyring() -> WrongSecret:
    return WrongSecret(
        translate(
            "Keys",
            "The keyring of this computer does not open this data any more: use the password.",
        )
    )
