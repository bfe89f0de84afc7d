"""When somebody is taken, as their calendar told it: hours and addresses, never what for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

_ADDRESS = re.compile(r"[^\s@:;,<>\"']{1,64}@[^\s@:;,<>\"']{1,190}")


@dataclass(frozen=True, slots=True)
class BusyTime:
    """A time that is taken, at Quebec's wall clock; `uid` tells one of our own meetings."""

    starts_at: datetime
    ends_at: datetime
    is_tentative: bool = False
    uid: str = ""


@dataclass(frozen=True, slots=True)
class BusyFile:
    """One person's calendar: whose it says it is, and the times that are taken."""

    file_name: str
    name: str
    addresses: Mapping[str, int]
    events: int
    times: tuple[BusyTime, ...]
    left_out: int = 0


def addresses_in(text: str) -> list[str]:
    """The e-mail addresses written somewhere in a text."""
    return [address.lower() for address in _ADDRESS.findall(text)]
