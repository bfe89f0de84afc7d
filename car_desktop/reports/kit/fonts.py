"""The one typeface of the documents, embedded as subsets."""

from __future__ import annotations

from functools import lru_cache
from threading import Lock

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from car_desktop.resources import resource

REGULAR = "SourceSans3-Regular"
ITALIC = "SourceSans3-It"
SEMIBOLD = "SourceSans3-Semibold"
BOLD = "SourceSans3-Bold"
BOLD_ITALIC = "SourceSans3-BoldIt"

_FILES = (REGULAR, ITALIC, SEMIBOLD, BOLD, BOLD_ITALIC)
_lock = Lock()

rl_config.useA85 = 0  # text-safe streams were for the mail of 1990: they make files a fifth larger


def register_fonts() -> None:
    """Make the typeface known to ReportLab; two jobs may ask at once."""
    with _lock:
        _register()


@lru_cache(maxsize=1)
def _register() -> None:
    for name in _FILES:
        pdfmetrics.registerFont(TTFont(name, str(resource(f"fonts/{name}.ttf"))))
    pdfmetrics.registerFontFamily(REGULAR, REGULAR, SEMIBOLD, ITALIC, BOLD_ITALIC)
