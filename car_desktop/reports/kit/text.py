"""From what a person typed to what ReportLab prints: nothing typed is ever read as markup."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from xml.sax.saxutils import escape

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph

from car_desktop import typography
from car_desktop.reports.kit.fonts import FALLBACK, runs
from car_desktop.reports.kit.styles import BODY, BULLET

LONGEST_NAME = 200
LONGEST_WORD = 200
_PIECE = 6_000  # ReportLab's time grows with the square of a paragraph

_SUPERSCRIPT = '<super rise="33%" size="68%">{}</super>'
_OTHER_TYPEFACE = f'<font name="{FALLBACK}">{{}}</font>'
_INVISIBLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f"
    "\u200c\u200d\u202a-\u202e\u2060-\u2069\ud800-\udfff\ufe00-\ufe0f\ufeff\ufff9-\ufffb]"
)
_LONG_WORD = re.compile(rf"[^ \n]{{{LONGEST_WORD}}}(?=[^ \n])")
_BULLET = re.compile(r"^\s*[-•–*]\s+(?=\S)")


def P(text: str, style: ParagraphStyle = BODY) -> Paragraph:  # noqa: N802 - the one letter all layouts use
    """A paragraph of typed text, printed to the letter."""
    return Paragraph(markup(text), style)


def flowing(
    text: str,
    style: ParagraphStyle = BODY,
    label: str = "",
    kind: type[Paragraph] = Paragraph,
) -> list[Paragraph]:
    """A note of any length: one paragraph per line, lists kept, a bold label before the first."""
    paragraphs: list[Paragraph] = []
    for line in _lines(text):
        if not paragraphs and label:
            paragraphs.append(kind(f"<b>{markup(label)}</b> {markup(line)}", style))
        elif _BULLET.match(line) and kind is Paragraph:
            paragraphs.append(Paragraph(markup(_BULLET.sub("", line)), BULLET, bulletText="•"))
        else:
            paragraphs.append(kind(markup(line), style))
    return paragraphs


def markup(text: str) -> str:
    """Typed text as ReportLab's markup: cleaned, escaped, with its superscripts."""
    language = typography.current()
    typed = language.polish(_LONG_WORD.sub(r"\g<0> ", clean(text)))
    pieces = language.raised(typed)
    return "".join(
        _SUPERSCRIPT.format(escape(p)) if up else _in_its_typeface(p) for p, up in pieces
    )


def _in_its_typeface(text: str) -> str:
    return "".join(
        _OTHER_TYPEFACE.format(escape(run)) if is_other else escape(run)
        for run, is_other in runs(text)
    )


def joined(parts: Sequence[str]) -> str:
    """Parts in one line, separated by dots that never start a line."""
    return f"{typography.NBSP}· ".join(part for part in parts if part)


def clean(text: str) -> str:
    """The visible characters, composed; line ends as `\\n`."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    text = text.replace("\u2028", "\n").replace("\u2029", "\n").replace("\u202f", typography.NBSP)
    return unicodedata.normalize("NFC", _INVISIBLE.sub("", text))


def shortened(text: str, limit: int = LONGEST_NAME) -> str:
    """A name that fits; beyond the limit it ends with « … »."""
    text = " ".join(clean(text).split())
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


def _lines(text: str) -> Iterator[str]:
    for line in clean(text).split("\n"):
        if line.strip():
            yield from _pieces(line.strip())


def _pieces(line: str) -> Iterator[str]:
    """A line in pieces that ReportLab sets in reasonable time, cut between words."""
    while len(line) > _PIECE:
        cut = line.rfind(" ", 1, _PIECE)
        cut = cut if cut > 0 else _PIECE
        yield line[:cut]
        line = line[cut:].lstrip()
    yield line
