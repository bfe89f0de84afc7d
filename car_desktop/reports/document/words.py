"""What a person typed, made fit to be printed: its visible characters, at a length that fits."""

from __future__ import annotations

import re
import unicodedata

from car_desktop import typography

LONGEST_NAME = 200

_SPACES = re.compile(r"[^\S\u00a0\u2007]+")  # all but those that keep words on one line

_INVISIBLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f"
    "\u200c\u200d\u202a-\u202e\u2060-\u2069\ud800-\udfff\ufe00-\ufe0f\ufeff\ufff9-\ufffb]"
)


def clean(text: str) -> str:
    """The visible characters, composed; line ends as `\\n`."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    text = text.replace("\u2028", "\n").replace("\u2029", "\n").replace("\u202f", typography.NBSP)
    return unicodedata.normalize("NFC", _INVISIBLE.sub("", text))


def shortened(text: str, limit: int = LONGEST_NAME) -> str:
    """A name that fits; beyond the limit it ends with « … »."""
    text = _SPACES.sub(" ", clean(text)).strip()
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"
