"""The reading process: one request in, one answer out, then the end.

The answer is one JSON object: `result`, or `refusal` (a sentence of `said`), or `fault` (where a reader
failed, without a word of the file), or `stopped`; beside it `unconfined`, what the system did not limit.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from traceback import extract_tb
from typing import Any

from car_desktop.domain.errors import UserError
from car_desktop.formats.apart import said
from car_desktop.formats.apart.confinement import confine
from car_desktop.formats.apart.plain_form import argument_types, from_plain, result_type, to_plain
from car_desktop.formats.apart.readers import READERS
from car_desktop.i18n import set_language

STOPPED_BY_MEMORY = "memory"
_REQUEST, _ANSWER = 0, 1
_AT_ONCE = 1 << 20


def serve() -> int:
    """Read one file as the request on the standard input says, and answer on the standard output."""
    unconfined = confine()
    try:
        content = json.dumps({**_answer(json.loads(_received())), "unconfined": unconfined})
    except MemoryError:
        content = json.dumps({"stopped": STOPPED_BY_MEMORY, "unconfined": unconfined})
    _send(content.encode("ascii"))
    return 0


def _answer(request: dict[str, Any]) -> dict[str, Any]:
    said.speak_in_sources()
    set_language(request["language"])
    try:
        reader = _reader(request["reader"])
        kinds = argument_types(reader)
        given = [from_plain(kind, one) for kind, one in zip(kinds, request["given"], strict=True)]
        return {"result": to_plain(result_type(reader), reader(*given))}
    except UserError as refusal:
        return {"refusal": said.to_plain(refusal.args[0])}
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 - the other process says it, and keeps where it was
        return {"fault": [type(error).__name__, *_places(error)]}


def _reader(name: str) -> Callable[..., Any]:
    if name not in READERS:
        raise ValueError("no reader of ours")
    module, _, function = name.partition(":")
    return getattr(import_module(module), function)  # type: ignore[no-any-return]


def _places(error: Exception) -> list[str]:
    """Where it was, innermost last: file names and lines of programs, nothing that was read."""
    return [
        f"{Path(frame.filename).name}:{frame.lineno}" for frame in extract_tb(error.__traceback__)
    ]


def _received() -> bytes:
    parts: list[bytes] = []
    while part := os.read(_REQUEST, _AT_ONCE):
        parts.append(part)
    return b"".join(parts)


def _send(content: bytes) -> None:
    rest = memoryview(content)
    while rest:
        rest = rest[os.write(_ANSWER, rest[:_AT_ONCE]) :]
    os.close(_ANSWER)  # whoever waits need not wait for the end of this process
