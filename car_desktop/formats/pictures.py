"""Pictures that a person chooses, a logo or a signature: checked before they are decoded, made small and plain.

What is kept is a PNG in sRGB without transparency and without what the camera wrote beside it (EXIF: place,
device, name): the picture alone goes into documents, and it is one that every archive can draw.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from io import BytesIO
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING

from car_desktop.domain.errors import UserError
from car_desktop.formats.guards import LARGEST_FILE, MEGABYTE, read_bytes
from car_desktop.i18n import translate
from car_desktop.typography import current

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_PIXELS = 40_000_000
LARGEST_SIDE = 1200
"""In pixels: a logo five centimetres wide is then printed at 600 dots per inch."""

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
_FRAME_HEADERS = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}  # ITU-T T.81, table B.1
_WITHOUT_LENGTH = frozenset(range(0xD0, 0xD9)) | {0x01}
_NOT_WHOLE = (OSError, SyntaxError, ValueError, EOFError, struct.error, zlib.error, IndexError)
"""What Pillow raises for a picture that does not hold together."""


def read_picture(path: Path) -> bytes:
    """The picture as a PNG of at most 1200 pixels a side; raise UserError where it cannot be taken.

    Only PNG and JPEG, of at most 20 MB and 40 million pixels, counted in the header before anything is decoded.
    """
    content = read_bytes(
        path,
        too_large=translate(
            "Pictures",
            "This picture is larger than {limit} MB: save a smaller copy, and choose it.",
        ).format(limit=LARGEST_FILE // MEGABYTE),
    )
    _refuse_immense(*_size(content))
    try:
        return _plain(content)
    except _NOT_WHOLE as error:
        raise _damaged() from error


def _size(content: bytes) -> tuple[int, int]:
    """Width and height as the header tells them."""
    if content.startswith(_PNG):
        return _png_size(content)
    if content.startswith(_JPEG):
        return _jpeg_size(content)
    if b"<svg" in content[:4096].lower():
        raise UserError(
            translate(
                "Pictures", "SVG drawings are not taken: save it as PNG, and choose that file."
            )
        )
    raise UserError(translate("Pictures", "This is no PNG or JPEG picture: choose one of those."))


def _png_size(content: bytes) -> tuple[int, int]:
    if len(content) < 24 or content[12:16] != b"IHDR":
        raise _damaged()
    width, height = struct.unpack(">II", content[16:24])
    return width, height


def _jpeg_size(content: bytes) -> tuple[int, int]:
    for marker, place in _segments(content):
        if marker in _FRAME_HEADERS and place + 7 <= len(content):
            height, width = struct.unpack(">HH", content[place + 3 : place + 7])
            return width, height
    raise _damaged()


def _segments(content: bytes) -> Iterator[tuple[int, int]]:
    """The markers before the picture itself, each with the place of its length."""
    place = 2
    while place + 4 <= len(content) and content[place] == 0xFF:
        marker = content[place + 1]
        place += 2
        if marker == 0xFF:  # filling before a marker
            place -= 1
        elif marker not in _WITHOUT_LENGTH:
            yield marker, place
            place += int.from_bytes(content[place : place + 2])


def _refuse_immense(width: int, height: int) -> None:
    if not width or not height:
        raise _damaged()
    if width * height > MOST_PIXELS:
        raise UserError(
            translate(
                "Pictures",
                "This picture has {size} million pixels, and {limit} at most are taken: save a "
                "smaller copy, and choose it.",
            ).format(
                size=current().number(ceil(width * height / 1_000_000)),
                limit=current().number(MOST_PIXELS // 1_000_000),
            )
        )


def _plain(content: bytes) -> bytes:
    from PIL import Image, ImageOps

    with Image.open(BytesIO(content), formats=("PNG", "JPEG")) as image:
        if image.format == "PNG" and getattr(image, "is_animated", False):
            raise UserError(
                translate("Pictures", "This picture moves: choose one that stays still.")
            )
        image.draft("RGB", (LARGEST_SIDE, LARGEST_SIDE))  # a large JPEG is decoded smaller
        image.load()
        # Small before anything else: each step of a large one would take its memory once more.
        upright = ImageOps.exif_transpose(_small(image))
        plain = _on_white(_in_srgb(upright))
    out = BytesIO()
    Image.frombytes("RGB", plain.size, plain.tobytes()).save(out, "PNG", optimize=True)
    return out.getvalue()


def _small(image: Image) -> Image:
    """At most as large as it is kept; shades are mixed, so colours must be told by themselves."""
    if image.mode.startswith("I"):  # 16 bits of grey
        image = image.point(lambda value: value / 256).convert("L")
    elif image.has_transparency_data and image.mode not in {"RGBA", "LA"}:
        image = image.convert("RGBA")
    elif image.mode in {"1", "P"}:
        image = image.convert("RGB")
    image.thumbnail((LARGEST_SIDE, LARGEST_SIDE))
    return image


def _in_srgb(image: Image) -> Image:
    """The colours that the profile means, where the picture brings one that can be read."""
    from PIL import ImageCms

    profile = image.info.get("icc_profile")
    if not profile or image.mode not in {"RGB", "RGBA", "CMYK", "L"}:
        return image
    try:
        source = ImageCms.ImageCmsProfile(BytesIO(profile))
        mode = "RGBA" if image.mode == "RGBA" else "RGB"
        converted = ImageCms.profileToProfile(
            image, source, ImageCms.createProfile("sRGB"), outputMode=mode
        )
    except (ImageCms.PyCMSError, OSError):
        return image  # a profile that nobody can read tells nothing about the colours
    return image if converted is None else converted


def _on_white(image: Image) -> Image:
    """Without transparency: what showed the page through it is white."""
    from PIL import Image as Images

    if not image.has_transparency_data:
        return image.convert("RGB")
    ground = Images.new("RGBA", image.size, "white")
    return Images.alpha_composite(ground, image.convert("RGBA")).convert("RGB")


def _damaged() -> UserError:
    return UserError(
        translate("Pictures", "This picture is damaged: save it anew, and choose the new file.")
    )
