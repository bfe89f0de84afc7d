"""The program's icon in the forms that the systems ask for, drawn from its one drawing."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import product

DRAWING = product.CHECKOUT / "resources" / "app" / "carnet-car.svg"
PNG_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)  # pixels; what hicolor themes look for
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)  # pixels; Windows at 100 to 250 per cent
ICNS_SIZE = 1024  # pixels; Pillow makes the smaller ones


def write_all(folder: Path) -> None:
    """Write `carnet-car-SIZE.png`, `carnet-car.ico` and `carnet-car.icns` into a folder."""
    from PIL import Image

    folder.mkdir(parents=True, exist_ok=True)
    for size in PNG_SIZES:
        (folder / f"{product.EXECUTABLE}-{size}.png").write_bytes(png(size))
    pictures = {size: Image.open(BytesIO(png(size))) for size in (*ICO_SIZES, ICNS_SIZE)}
    largest = pictures[max(ICO_SIZES)]
    largest.save(
        folder / f"{product.EXECUTABLE}.ico",
        sizes=[(size, size) for size in ICO_SIZES],
        append_images=[pictures[size] for size in ICO_SIZES[:-1]],
    )
    pictures[ICNS_SIZE].save(folder / f"{product.EXECUTABLE}.icns")


def png(size: int) -> bytes:
    """Draw the icon `size` pixels wide."""
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    try:
        QSvgRenderer(str(DRAWING)).render(painter)
    finally:
        painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
