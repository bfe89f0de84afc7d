"""Where commands write: lines for people, or one JSON value for programs; always UTF-8."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable
from dataclasses import asdict, is_dataclass
from datetime import date, time
from io import TextIOWrapper
from pathlib import Path
from typing import TextIO


class Console:
    """Standard output and error of one command."""

    def __init__(self, is_json: bool) -> None:
        self.is_json = is_json

    def answer(self, value: object, lines: Iterable[str]) -> None:
        """Print the result: the value as JSON where that was asked for, else the lines."""
        if self.is_json:
            text = json.dumps(value, default=_plain, ensure_ascii=False, indent=2)
            _write(sys.stdout, f"{text}\n")
            return
        for line in lines:
            _write(sys.stdout, f"{line}\n")

    def refuse(self, reason: str) -> None:
        """Say on standard error why nothing was done."""
        _write(sys.stderr, f"{reason}\n")


def speak_utf8() -> None:
    """Print accents whatever the console's code page, and never fail on an odd file name."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def flush() -> None:
    """Write what is still held back, while a closed pipe can still be told apart."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:  # a windowed Windows program has none
            stream.flush()


def forget_output() -> None:
    """The reader has gone, as with « | head »: let Python's own last flush go nowhere."""
    with open(os.devnull, "w", encoding="utf-8") as nowhere:  # noqa: PTH123 - a device, not a path
        os.dup2(nowhere.fileno(), sys.stdout.fileno())


def one_line(text: str) -> str:
    """Text of several lines, as a list prints it."""
    return " ".join(text.split())


def _write(stream: TextIO | None, text: str) -> None:
    if stream is not None:  # a windowed Windows program has none
        stream.write(text)


def _plain(value: object) -> object:
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, Path):
        return str(value)
    raise TypeError(f"{type(value).__name__} has no JSON form")
