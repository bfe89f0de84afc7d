"""Text with columns: which encoding, which delimiter, which cells.

`csv.Sniffer` finds no delimiter in meeting reports and `charset-normalizer` reads cp1252 as cp775
(both measured), so both questions are answered here by counting; the cells are the `csv` module's.
"""

from __future__ import annotations

import csv
from collections import Counter
from io import StringIO

from car_desktop.formats.guards import damaged

DELIMITERS = ("\t", ";", ",", "|")
_SAMPLE_LINES = 50
_BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_NUL_SHARE = 0.3


def decoded(content: bytes) -> str:
    """The text: by its mark, else UTF-16 by its zeros, else strict UTF-8, else Windows-1252."""
    for mark, encoding in _BOMS:
        if content.startswith(mark):
            return content.decode(encoding, errors="replace")
    if b"\x00" in content[:4096]:
        return _decoded_by_zeros(content)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def _decoded_by_zeros(content: bytes) -> str:
    head = content[:4096]
    even, odd = head[::2].count(0), head[1::2].count(0)
    half = len(head) / 2
    if odd > _NUL_SHARE * half and even < odd:
        return content.decode("utf-16-le", errors="replace")
    if even > _NUL_SHARE * half and odd < even:
        return content.decode("utf-16-be", errors="replace")
    raise damaged()


def without_declaration(text: str) -> tuple[str, str]:
    """The text without Excel's « sep=; » first line, and the delimiter it declares, if any."""
    first, _, rest = text.partition("\n")
    declared = first.strip().lower()
    if declared.startswith("sep=") and len(declared) == len("sep=") + 1:
        return rest, declared[-1]
    return text, ""


def delimiter_of(text: str) -> str:
    """The candidate that cuts most lines into the same number of cells; a comma where none does.

    Commas and semicolons stand in dates and sentences, tabulations hardly ever: they win when present.
    """
    lines = [line for line in text.splitlines()[: 4 * _SAMPLE_LINES] if line.strip()]
    if sum("\t" in line for line in lines) * 2 >= max(len(lines), 1):
        return "\t"
    scores = {mark: _consistency(lines[:_SAMPLE_LINES], mark) for mark in DELIMITERS}
    best = max(DELIMITERS, key=lambda mark: scores[mark])
    return best if scores[best] > 0 else ","


def _consistency(lines: list[str], delimiter: str) -> float:
    """Lines that share the commonest number of cells, more so where the cells are many."""
    counts = Counter(_cells(line, delimiter) for line in lines)
    counts.pop(1, None)
    if not counts:
        return 0.0
    width, times = max(counts.items(), key=lambda item: (item[1], item[0]))
    return times + min(width, 20) / 100


def _cells(line: str, delimiter: str) -> int:
    """Cells of one line, quotes respected."""
    return 1 + sum(part.count(delimiter) for part in line.split('"')[::2])


def rows_of(text: str, delimiter: str, longest_cell: int) -> list[list[str]]:
    """The cells of a delimited text; raise UserError where quoting makes one cell of everything."""
    csv.field_size_limit(longest_cell + 1)
    plain = text.replace("\x00", "")
    reader = csv.reader(StringIO(plain, newline=""), delimiter=delimiter)
    try:
        return list(reader)
    except csv.Error as error:
        raise damaged() from error
