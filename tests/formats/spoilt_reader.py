"""A library that a file has taken hold of: it stands in the path before the real one, and misbehaves."""

from __future__ import annotations

from pathlib import Path

import pytest

_LIBRARY = """
class CalamineError(Exception): pass
class PasswordError(CalamineError): pass

def cell():
{body}

class _Sheet:
    height = width = 1
    start = (0, 0)
    def to_python(self, **_): return [[cell()]]

class CalamineWorkbook:
    sheet_names = ["a"]
    from_filelike = classmethod(lambda cls, _: cls())
    def __enter__(self): return self
    def __exit__(self, *_): return None
    def get_sheet_by_name(self, _): return _Sheet()
"""


def spoil_reader(folder: Path, monkeypatch: pytest.MonkeyPatch, body: str) -> None:
    """Have reading processes find this body in place of the reader of spreadsheets."""
    lines = "\n".join(f"    {line}" for line in body.splitlines())
    library = folder / "library"
    library.mkdir()
    (library / "python_calamine.py").write_text(_LIBRARY.format(body=lines), "utf-8")
    monkeypatch.syspath_prepend(library)
