"""Has a file from outside read in a process of its own, and takes what that gives.

The process is this program again, with no variable of its environment, no open file and nothing of the
person's but the path; `confinement` says what it may not do. Whatever becomes of it, here it is a value
that fits the reader's annotation, or one sentence.
"""

from __future__ import annotations

import json
import logging
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from enum import Enum, auto
from pathlib import Path
from threading import Thread
from time import monotonic
from typing import IO, Any, ParamSpec, TypeVar

from car_desktop.domain.errors import UserError
from car_desktop.formats.apart import ENTRY, said
from car_desktop.formats.apart.confinement import LONGEST_READING
from car_desktop.formats.apart.plain_form import argument_types, from_plain, result_type, to_plain
from car_desktop.formats.apart.readers import READERS, name_of
from car_desktop.i18n import current_language, translate
from car_desktop.progress import Progress

P = ParamSpec("P")
R = TypeVar("R")

LARGEST_ANSWER = 200_000_000
"""In bytes: twice what a file of the largest size says, written in ASCII."""

_LOOK_EVERY = 0.05  # seconds between two looks at the clock and at « Cancel »
_LAST_MOMENT = 1.0  # seconds that a process which has answered gets to end by itself
_KEPT_VARIABLES = ("SYSTEMROOT", "LD_LIBRARY_PATH")
"""Without the first, Python does not start on Windows; the second says where its libraries are."""

_BOOT = (
    "import sys; sys.path[:] = sys.argv[1:]; "
    "from car_desktop.formats.apart.process import serve; sys.exit(serve())"
)

logger = logging.getLogger(__name__)


class Why(Enum):
    """What came between a file and its content."""

    TOO_LONG = auto()
    TOO_MUCH = auto()
    DIED = auto()
    FAULT = auto()
    NO_PROCESS = auto()


class NotRead(UserError):
    """A file whose reading ended with its process; nothing was taken from it."""

    def __init__(self, why: Why) -> None:
        super().__init__(_SENTENCES[why]())
        self.why = why


def apart(
    read: Callable[P, R], progress: Progress | None = None, seconds: float = LONGEST_READING
) -> Callable[P, R]:
    """A reader of `READERS` that does its work in another process.

    Raises what the reader refuses with, and `NotRead` where the process died, took too long or too much
    memory; raises `Cancelled` as soon as `progress` does. The process is gone in each case.
    """
    if name_of(read) not in READERS:
        raise ValueError(f"{name_of(read)} is not among the readers")

    def read_apart(*arguments: P.args, **named: P.kwargs) -> R:
        if named:
            raise TypeError("readers take their arguments by place")
        kinds = argument_types(read)
        given = [to_plain(k, _whole(v)) for k, v in zip(kinds, arguments, strict=True)]
        request = {"reader": name_of(read), "given": given, "language": current_language()}
        answer = _answered(json.dumps(request).encode("ascii"), progress or Progress(), seconds)
        return _taken(answer, result_type(read))  # type: ignore[no-any-return]

    return read_apart


def command() -> list[str]:
    """How the process is started: the program itself where it is one file, else its Python."""
    if getattr(sys, "frozen", False):
        return [sys.executable, ENTRY]
    # Isolated and without `site`: nothing is imported that this process does not name.
    return [sys.executable, "-I", "-S", "-X", "utf8", "-c", _BOOT, *map(os.path.abspath, sys.path)]


def _whole(value: Any) -> Any:
    """A path means the same in every process once it is absolute."""
    return value.absolute() if isinstance(value, Path) else value


def _answered(request: bytes, progress: Progress, seconds: float) -> dict[str, Any]:
    """What the process answers."""
    started = monotonic()
    with _process() as process:
        content = bytearray()
        talk = Thread(target=_talk, args=(process, request, content), name="reading")
        talk.start()
        try:
            while talk.is_alive():
                progress(0, 1)
                if monotonic() - started > seconds:
                    raise NotRead(Why.TOO_LONG)
                talk.join(_LOOK_EVERY)
            return _understood(content, process)
        finally:
            process.kill()
            talk.join()


def _process() -> subprocess.Popen[bytes]:
    try:
        return subprocess.Popen(
            command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # libraries print parts of what they choke on
            env={name: os.environ[name] for name in _KEPT_VARIABLES if name in os.environ},
            cwd=Path(sys.executable).parent,  # the person's folders can be unplugged meanwhile
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        logger.warning("no process to read a file: %s", type(error).__name__)
        raise NotRead(Why.NO_PROCESS) from error


def _talk(process: subprocess.Popen[bytes], request: bytes, content: bytearray) -> None:
    """Ask, and take what is answered up to a limit; a process that dies ends both."""
    question, answer = process.stdin, process.stdout
    assert question is not None
    assert answer is not None
    _say(question, request)
    while len(content) <= LARGEST_ANSWER and (part := answer.read(1 << 20)):
        content += part


def _say(question: IO[bytes], request: bytes) -> None:
    try:
        with question:
            question.write(request)
    except OSError:
        logger.warning("the process that reads files did not listen")  # its answer says no more


def _understood(content: bytearray, process: subprocess.Popen[bytes]) -> dict[str, Any]:
    """The answer, which nobody is trusted to have written well."""
    if len(content) > LARGEST_ANSWER:
        raise NotRead(Why.TOO_MUCH)
    try:
        answer = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise NotRead(_why_it_ended(process)) from error
    if not isinstance(answer, dict):
        raise NotRead(Why.FAULT)
    if unconfined := answer.get("unconfined"):
        logger.warning("a file was read without every limit: %s", unconfined)
    return answer


def _why_it_ended(process: subprocess.Popen[bytes]) -> Why:
    try:
        code = process.wait(_LAST_MOMENT)
    except subprocess.TimeoutExpired:
        return Why.DIED  # it closed its answer and goes on: no reader of ours
    logger.warning("the process that reads files ended with %s", code)
    return Why.TOO_LONG if code in _SPENT else Why.DIED


def _taken(answer: dict[str, Any], kind: Any) -> Any:
    if "refusal" in answer:
        raise UserError(_refusal(answer["refusal"]))
    if "stopped" in answer:
        raise NotRead(Why.TOO_MUCH)
    if "fault" in answer:
        logger.warning("a reader failed: %s", answer["fault"])
        raise NotRead(Why.FAULT)
    try:
        return from_plain(kind, answer["result"])
    except (KeyError, ValueError) as error:
        logger.warning("a reader gave something else: %s", kind)
        raise NotRead(Why.FAULT) from error


def _refusal(plain: Any) -> str:
    try:
        return said.in_words(plain)
    except (TypeError, ValueError, KeyError, IndexError, AttributeError) as error:
        raise NotRead(Why.FAULT) from error


_SPENT = {-getattr(signal, "SIGXCPU", 0), 1816} - {0}
"""How a process ends that used up its time: by that signal, or with Windows' ERROR_NOT_ENOUGH_QUOTA."""

_SENTENCES: dict[Why, Callable[[], str]] = {
    Why.TOO_LONG: lambda: translate(
        "Files",
        "Reading this file takes too long, so nothing was taken from it: copy what you need into a "
        "new file, and choose that one.",
    ),
    Why.TOO_MUCH: lambda: translate(
        "Files",
        "Reading this file takes too much memory, so nothing was taken from it: copy what you need "
        "into a new file, and choose that one.",
    ),
    Why.DIED: lambda: translate(
        "Files",
        "This file stopped what was reading it, so nothing was taken from it: open it in the program "
        "it comes from, copy what you need into a new file, and choose that one.",
    ),
    Why.FAULT: lambda: translate(
        "Files",
        "This file holds something that nobody expected, so nothing was taken from it: open it in the "
        "program it comes from, save it anew, and choose the new file.",
    ),
    Why.NO_PROCESS: lambda: translate(
        "Files",
        "What reads files could not be started, so nothing was read: close other programs, then try "
        "again.",
    ),
}
