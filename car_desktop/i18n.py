"""Translate text without knowing Qt: `app.py` gives the translator, everybody else asks here."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

FRENCH = "fr"
ENGLISH = "en"
LANGUAGES = (FRENCH, ENGLISH)

Translator = Callable[[str, str, str, str, int], str]

_spoken: ContextVar[str | None] = ContextVar("spoken", default=None)


class _Hook:
    """What the program set at start: its language and who translates."""

    language = FRENCH
    translator: Translator | None = None


def translate(context: str, text: str, comment: str = "", n: int = -1) -> str:
    """Return the text in the current language; `%n` becomes the number `n`."""
    translated = ""
    if _Hook.translator is not None:
        translated = _Hook.translator(current_language(), context, text, comment, n)
    return _with_number(translated or text, n)


def current_language() -> str:
    """Return `fr` or `en`: the language being spoken here, else the program's."""
    return _spoken.get() or _Hook.language


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Speak another language inside the block, as a document does."""
    if language not in LANGUAGES:
        raise ValueError(f"unknown language: {language}")
    token = _spoken.set(language)
    try:
        yield
    finally:
        _spoken.reset(token)


def set_language(language: str) -> None:
    """Choose the program's language, once, at start."""
    if language not in LANGUAGES:
        raise ValueError(f"unknown language: {language}")
    _Hook.language = language


def set_translator(translator: Translator | None) -> None:
    """Give the function `(language, context, text, comment, n) -> str`; an empty answer means English."""
    _Hook.translator = translator


def _with_number(text: str, n: int) -> str:
    return text if n < 0 else text.replace("%n", str(n))
