"""Narrowing a search in SQL, which knows no accents: everything wanted passes, and some that is not."""

from __future__ import annotations

import re

from sqlalchemy import ColumnElement
from sqlalchemy.orm import InstrumentedAttribute

_MAYBE_LIGATURE = re.compile("oe|ae")
_MAYBE_ACCENTED = re.compile(r"[aceinouy'%_\\]|[^\x00-\x7f]")


def may_hold(text: InstrumentedAttribute[str], word: str) -> ColumnElement[bool]:
    """Whether a text may hold a folded word, letting any letter stand for one that bears an accent."""
    pattern = "%".join(_MAYBE_ACCENTED.sub("_", part) for part in _MAYBE_LIGATURE.split(word))
    return text.ilike(f"%{pattern}%")
