"""What a spreadsheet would run or refuse: formulas, and texts beyond what a cell holds.

OWASP, « CSV injection » (CWE-1236): a cell that begins with one of these signs may be read as a formula.
"""

from __future__ import annotations

from collections.abc import Iterator

# The full-width forms are read as formulas too where East Asian input is set up.
_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")

CELL_LIMIT = 32_767
"""What Excel keeps of one cell, in UTF-16 units: beyond it, files are cut or refused."""

_PART = CELL_LIMIT // 2  # code points of which each may take two units


def is_like_formula(text: str) -> bool:
    """Whether a spreadsheet may run the text instead of showing it."""
    return text.startswith(_FORMULA_SIGNS)


def neutralised(text: str) -> str:
    """The text as delimited files hold it: an apostrophe before what could be run."""
    return f"'{text}" if is_like_formula(text) else text


def cell_parts(text: str) -> Iterator[str]:
    """The text in parts that each fit into a cell; one part, mostly."""
    if len(text) <= _PART:
        yield text
        return
    for start in range(0, len(text), _PART):
        yield text[start : start + _PART]
