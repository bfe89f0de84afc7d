"""The random key with which the data file is encrypted."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field

KEY_BYTES = 32


@dataclass(frozen=True)
class DataKey:
    """256 random bits; never shown, never written outside its envelope."""

    raw: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.raw) != KEY_BYTES:
            raise ValueError("a data key has 32 bytes")

    @property
    def literal(self) -> str:
        """As SQLCipher takes a raw key: without derivation, because it is random already."""
        return f"x'{self.raw.hex()}'"


def new_data_key() -> DataKey:
    """A key that nobody has."""
    return DataKey(secrets.token_bytes(KEY_BYTES))
