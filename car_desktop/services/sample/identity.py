"""The same uuid for the same thing each time, so that two sample years can be compared."""

from __future__ import annotations

from uuid import UUID, uuid5

_SAMPLE = UUID("6b1d3a52-3c7e-4f0a-9d4e-0d5a2c2b8f10")


def identity(kind: str, name: str) -> str:
    """A uuid made from what a thing is."""
    return str(uuid5(_SAMPLE, f"{kind}/{name}"))
