"""The two pictures of the setup's pages, drawn from the program's one drawing."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import product
from frozen.icons import DRAWING

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

# Pixels at 200 per cent: NSIS shrinks them for other screens.
WELCOME_SIZE = (328, 628)
HEADER_SIZE = (300, 114)
_THEME = product.CHECKOUT / "resources" / "themes" / "light.toml"


def write_pictures(folder: Path) -> tuple[Path, Path]:
    """Draw the side of the first page and the head of the others; return their files."""
    colours = tomllib.loads(_THEME.read_text("utf-8"))["colours"]
    width, height = WELCOME_SIZE
    side = 168
    welcome = _picture(WELCOME_SIZE, colours["sidebar"])
    _draw(welcome, ((width - side) // 2, height // 3 - side // 2, side))
    header = _picture(HEADER_SIZE, colours["panel"])
    _draw(header, (HEADER_SIZE[0] - 98, 16, 82))
    files = folder / "welcome.bmp", folder / "header.bmp"
    for picture, file in zip((welcome, header), files, strict=True):
        if not picture.save(str(file)):
            raise OSError(f"{file} was not written")
    return files


def _picture(size: tuple[int, int], colour: str) -> QImage:
    from PySide6.QtGui import QColor, QImage

    picture = QImage(*size, QImage.Format.Format_RGB888)  # the depth that NSIS reads
    picture.fill(QColor(colour))
    return picture


def _draw(picture: QImage, place: tuple[int, int, int]) -> None:
    """Put the drawing at x, y with the length of its side."""
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter
    from PySide6.QtSvg import QSvgRenderer

    x, y, side = place
    painter = QPainter(picture)
    try:
        QSvgRenderer(str(DRAWING)).render(painter, QRectF(x, y, side, side))
    finally:
        painter.end()
