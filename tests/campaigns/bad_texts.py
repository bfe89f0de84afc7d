"""Hostile pictures, Markdown files and pasted pages."""

from __future__ import annotations

import struct
import zlib
from functools import partial
from io import BytesIO

from PIL import Image

from tests.campaigns.bad_kind import Fate, Kind, Making, plain


def picture_kinds() -> tuple[Kind, ...]:
    """Ten pictures, given as a letterhead."""
    png = _encoded(Image.new("RGB", (8, 8), "red"), "PNG")
    profile = b"x\0\0" + zlib.compress(bytes(100_000_000), 9)
    note = b"n\0\0" + zlib.compress(bytes(200_000_000), 9)
    text = _chunk(b"zTXt", note)
    return tuple(
        Kind("Picture", name, file, make, fate, ("picture",), is_slow)
        for name, file, make, fate, is_slow in (
            (
                "claims 3 600 million pixels",
                "l.png",
                plain(_claiming(60_000, 60_000)),
                Fate.REFUSED,
                False,
            ),
            (
                "claims what is not there",
                "l.png",
                plain(_claiming(6_000, 6_000)),
                Fate.REFUSED,
                False,
            ),
            ("40 million pixels with transparency", "l.png", _large, Fate.TAKEN, True),
            ("cut in the middle", "l.jpg", _cut, Fate.REFUSED, False),
            (
                "a page inside",
                "l.png",
                plain(png + b"<html><script>alert(1)</script>"),
                Fate.TAKEN,
                False,
            ),
            (
                "a drawing with a program",
                "l.svg",
                plain("<svg onload='x()'><script/></svg>"),
                Fate.REFUSED,
                False,
            ),
            ("a text of 200 MB", "l.png", plain(png[:33] + text + png[33:]), Fate.REFUSED, False),
            (
                "a profile of 100 MB",
                "l.png",
                plain(png[:33] + _chunk(b"iCCP", profile) + png[33:]),
                Fate.EITHER,
                False,
            ),
            ("of another kind", "l.png", partial(_gif), Fate.REFUSED, False),
            ("random after its name", "l.jpg", _noise, Fate.REFUSED, False),
        )
    )


def markdown_kinds() -> tuple[Kind, ...]:
    """Six notes as Markdown files."""
    return tuple(
        Kind("Markdown", name, "note.md", plain(content), fate, ("markdown",))
        for name, content, fate in (
            ("brackets that never close", "[" * 100_000, Fate.REFUSED),
            ("quotations 50 000 deep", ">" * 50_000, Fate.REFUSED),
            ("emphasis without end", "*a **b " * 20_000, Fate.EITHER),
            (
                "a table of 10 000 columns",
                "|a" * 10_000 + "\n" + "|-" * 10_000 + "\n",
                Fate.REFUSED,
            ),
            ("10 MB", "mot " * 2_500_000, Fate.REFUSED),
            ("bytes that are no text", b"\xff\xfe\x00mot", Fate.REFUSED),
        )
    )


def page_kinds() -> tuple[Kind, ...]:
    """Six pages, pasted into a note."""
    return tuple(
        Kind("Pasted", name, "page.html", plain(content), fate, ("paste",))
        for name, content, fate in (
            ("tags 100 000 deep", "<div>" * 100_000 + "mot", Fate.TAKEN),
            ("entities", "&amp;" * 80_000, Fate.TAKEN),
            ("tags that never close", "<a href='" * 50_000, Fate.EITHER),
            ("a table of 3 000 columns", "<table><tr>" + "<td>x" * 3_000, Fate.REFUSED),
            (
                "pictures and programs",
                "<img src=file:///etc/passwd><script>a</script>mot",
                Fate.TAKEN,
            ),
            (
                "a level of 5 000 digits",
                f"<p style='mso-list:l0 level{'9' * 5_000} lfo1'>mot</p>",
                Fate.TAKEN,
            ),
            ("3 MB", "<p>mot</p>" * 300_000, Fate.REFUSED),
        )
    )


def _encoded(image: Image.Image, form: str) -> bytes:
    out = BytesIO()
    image.save(out, form)
    return out.getvalue()


def _chunk(kind: bytes, content: bytes) -> bytes:
    checked = kind + content
    return struct.pack(">I", len(content)) + checked + struct.pack(">I", zlib.crc32(checked))


def _claiming(width: int, height: int) -> bytes:
    head = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    pixels = _chunk(b"IDAT", zlib.compress(bytes(1_000)))
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + pixels + _chunk(b"IEND", b"")


def _large(_making: Making) -> bytes:
    return _encoded(Image.new("RGBA", (8_000, 5_000), (10, 20, 30, 99)), "PNG")


def _cut(_making: Making) -> bytes:
    whole = _encoded(Image.effect_noise((400, 400), 80), "JPEG")
    return whole[: len(whole) // 2]


def _gif(_making: Making) -> bytes:
    return _encoded(Image.new("P", (4, 4)), "GIF")


def _noise(making: Making) -> bytes:
    return b"\xff\xd8\xff\xe0" + making.random.randbytes(50_000)
