"""Hostile notes: what somebody may type or paste, and what must stay words wherever it is shown or written."""

from __future__ import annotations

from tests.campaigns.bad_kind import Fate, Kind, plain

CANARY = "canarinote"
"""A word in each of them, by which it is found again."""

_TEXTS = (
    ("a program of the web", "<script>alert(1)</script> {0} <svg onload=alert(2)>"),
    ("a picture of the web", '"><img src=http://exemple.test/x.png onerror=alert(1)> {0}'),
    ("a picture of the disk", '<img src="file:///etc/passwd"> {0} <img src=\\\\exemple.test\\x>'),
    ("tags that never close", "<b><i><font color=red><a href='x' {0} <table><td>"),
    (
        "ReportLab’s own markup",
        "<para><font color=\"[[[getattr(pow,Word('__globals__'))]]]\">{0}</font><greek>",
    ),
    ("entities", "&lt;b&gt; &#0; &nbsp; &bogus; ]]>&amp; <!-- {0} --> <![CDATA["),
    ("a formula", "=cmd|'/C calc'!A0 {0}"),
    (
        "signs that begin formulas",
        '{0}\n+1+1\n-2+3\n@SUM(A1)\n\t=1\n\r\n=HYPERLINK("http://exemple.test")',
    ),
    ("control characters", "\x00\x01\x07\x0b\x0c\x1b[31m{0}\x7f\x85\x9f\u2028\u2029\ufffe\uffff"),
    ("direction marks", "\u202e{0}gpj.exe\u2066\u200f\u061c\u200b"),
    ("half a letter", "\ud800{0}\udfff"),
    ("a word of 90 000 letters", "{0} " + "a" * 90_000),
    ("90 kB of sentences", "{0} " + "L’équipe a lu « tout » le texte : 87 %. " * 2_000),
    ("20 000 lines", "{0}\n" + "a\n" * 20_000),
    ("1 900 lines", "{0}\n" + "a\n" * 1_900),
    ("a thousand accents on a letter", "{0} e" + "\u0301" * 1_000 + " Z\u0489" * 200),
    ("emoji and scripts", "👩🏽\u200d🏫🏴\U000e0067\U000e007f {0} ᐃᓄᒃᑎᑐᑦ Nguyễn العربية עברית"),
    (
        "Markdown",
        "# {0}\n" + "> " * 200 + "x\n" + "[a](javascript:alert(1)) ![x](http://exemple.test/x.png)",
    ),
    ("marks of formatting", "{0} %s %n %1 {title} \\1 \\g<0> $(x) `x` {{}} &P&N&D"),
    (
        "addresses",
        "{0} file:///etc/passwd javascript:alert(1) http://[ \\\\exemple.test\\x tel:'\"><",
    ),
    ("SQL", "'; DROP TABLE practice_note; -- {0} \" OR ''='"),
    ("quotes and separators", '"{0};",\'"";\n"a";"b"\r\n,;\t|'),
)


_REFUSED = {"20 000 lines"}
"""Beyond what a note holds: refused where it is typed."""


def note_kinds() -> tuple[Kind, ...]:
    """Twenty-two notes: into everything that is written, then every screen, every document and the log."""
    return tuple(
        Kind(
            "Note",
            name,
            "note.txt",
            plain(text.replace("{0}", CANARY).encode("utf-8", "surrogatepass")),
            Fate.REFUSED if name in _REFUSED else Fate.TAKEN,
            ("note-documents", "note-documents-of-year", "note-window"),
            is_slow=True,
        )
        for name, text in _TEXTS
    )
