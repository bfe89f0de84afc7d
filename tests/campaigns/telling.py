"""What a person is told of a failure, and what is wrong with it."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from car_desktop.domain.errors import UserError
from tests.campaigns.operations import Unit

NEXT_STEP = re.compile(r"\b[A-ZÉa-zéèêî]+ez\b")
"""What the person is asked to do, in French: « réessayez », « libérez », « choisissez »."""


def failure_of(unit: Unit) -> BaseException | None:
    """What the person is told of a gesture: raised to its caller, or in an event of Qt."""
    with _hooked() as caught:
        try:
            unit()
        except Exception as error:  # noqa: BLE001 - a fault is an outcome here
            return error
    return caught[0] if caught else None


@contextmanager
def _hooked() -> Iterator[list[BaseException]]:
    caught: list[BaseException] = []
    before = sys.excepthook

    def keep(
        _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        caught.append(error)

    sys.excepthook = keep
    try:
        yield caught
    finally:
        sys.excepthook = before


def wrong_words(failure: BaseException, sentences: list[str]) -> Iterator[str]:
    """What is wrong with the way in which a failure is told."""
    if not isinstance(failure, UserError):
        yield f"no words: {failure!r} in {_where(failure)}"
        return
    sentences.append(str(failure))
    if not NEXT_STEP.search(str(failure)):
        yield f"no next step: {failure}"


def _where(failure: BaseException) -> str:
    trace, last = failure.__traceback__, ""
    while trace is not None:
        code = trace.tb_frame.f_code
        if "car_desktop" in code.co_filename:
            last = f"{Path(code.co_filename).name}:{trace.tb_lineno} {code.co_name}"
        trace = trace.tb_next
    return last
