"""Pictures that are chosen: what is taken becomes small and plain, what is not is refused in one sentence."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms

from car_desktop.domain.errors import UserError
from car_desktop.formats.guards import LARGEST_FILE
from car_desktop.formats.pictures import LARGEST_SIDE, read_picture

RED, GREEN = (200, 30, 30), (30, 160, 60)


def encoded(image: Image.Image, kind: str = "PNG", **options: Any) -> bytes:
    out = BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def kept(tmp_path: Path, content: bytes, name: str = "logo.png") -> Image.Image:
    """What becomes of a file with this content."""
    path = tmp_path / name
    path.write_bytes(content)
    return Image.open(BytesIO(read_picture(path)))


def chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png_claiming(width: int, height: int) -> bytes:
    """A PNG of a few bytes whose header says how large it would be."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pixels = zlib.compress(b"\0" * 1000)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")
    )


def jpeg_claiming(width: int, height: int) -> bytes:
    """A JPEG whose frame header says how large it would be."""
    whole = encoded(Image.new("RGB", (8, 8), RED), "JPEG")
    place = whole.index(b"\xff\xc0")
    return whole[: place + 5] + struct.pack(">HH", height, width) + whole[place + 9 :]


def refused(tmp_path: Path, content: bytes, name: str = "logo.png") -> str:
    with pytest.raises(UserError) as refusal:
        kept(tmp_path, content, name)
    return str(refusal.value)


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_picture_becomes_a_png_in_plain_colours(tmp_path: Path, kind: str) -> None:
    picture = kept(tmp_path, encoded(Image.new("RGB", (300, 100), RED), kind))

    assert (picture.format, picture.mode, picture.size) == ("PNG", "RGB", (300, 100))
    assert picture.getpixel((150, 50)) == pytest.approx(RED, abs=4)


def test_a_large_picture_is_made_smaller_and_keeps_its_shape(tmp_path: Path) -> None:
    picture = kept(tmp_path, encoded(Image.new("RGB", (4000, 1000), RED)))

    assert picture.size == (LARGEST_SIDE, LARGEST_SIDE // 4)


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
def test_what_was_transparent_is_white(tmp_path: Path, mode: str) -> None:
    clear = Image.new("RGBA", (40, 40), (0, 0, 0, 0))
    options: dict[str, Any] = {"transparency": 0} if mode == "P" else {}
    picture = kept(tmp_path, encoded(clear.convert(mode), **options))

    assert picture.mode == "RGB"
    assert picture.getpixel((20, 20)) == (255, 255, 255)


def test_sixteen_bits_of_grey_keep_their_grey(tmp_path: Path) -> None:
    picture = kept(tmp_path, encoded(Image.new("I;16", (20, 20), 0x8000)))

    assert picture.getpixel((10, 10)) == pytest.approx((128, 128, 128), abs=1)


def test_four_inks_become_three_colours(tmp_path: Path) -> None:
    picture = kept(tmp_path, encoded(Image.new("CMYK", (20, 20), (0, 255, 255, 0)), "JPEG"))
    red, green, blue = picture.getpixel((10, 10))  # type: ignore[misc]  # three colours

    assert red > 200
    assert green < 60
    assert blue < 60


def test_the_colours_of_another_profile_are_those_it_means(tmp_path: Path) -> None:
    lab_like = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    with_profile = encoded(Image.new("RGB", (20, 20), GREEN), icc_profile=lab_like)

    assert kept(tmp_path, with_profile).getpixel((10, 10)) == pytest.approx(GREEN, abs=2)


def test_a_profile_that_nobody_can_read_is_left_aside(tmp_path: Path) -> None:
    with_profile = encoded(Image.new("RGB", (20, 20), GREEN), icc_profile=b"no profile at all")

    assert kept(tmp_path, with_profile).getpixel((10, 10)) == GREEN


def test_what_a_camera_writes_beside_the_picture_goes_and_the_picture_stands_upright(
    tmp_path: Path,
) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # lying on its right side
    exif[0x010F] = "Appareil fictif"
    content = encoded(Image.new("RGB", (60, 20), RED), "JPEG", exif=exif, comment=b"secret")

    picture = kept(tmp_path, content, "photo.jpg")

    assert picture.size == (20, 60)
    assert not picture.getexif()
    assert not picture.info
    assert b"Appareil" not in read_picture(tmp_path / "photo.jpg")


def test_the_suffix_does_not_matter_the_bytes_do(tmp_path: Path) -> None:
    assert kept(tmp_path, encoded(Image.new("RGB", (9, 9), RED), "JPEG"), "logo.png").size == (9, 9)


@pytest.mark.parametrize("claim", [png_claiming, jpeg_claiming])
def test_a_hundred_million_pixels_are_refused_before_they_are_decoded(
    tmp_path: Path, claim: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    def decoded(*_: object, **__: object) -> None:
        raise AssertionError("the picture was opened")

    monkeypatch.setattr(Image, "open", decoded)
    path = tmp_path / "logo.png"
    path.write_bytes(claim(10_000, 10_000))  # type: ignore[operator]  # one of the two functions

    with pytest.raises(UserError, match="100 million pixels"):
        read_picture(path)


def test_the_limit_does_not_depend_on_what_pillow_allows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", None)

    assert "295 million pixels" in refused(tmp_path, png_claiming(65_535, 65_535))


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("texte.png", b"Bonjour, ceci est un texte.", "no PNG or JPEG"),
        ("vide.png", b"", "no PNG or JPEG"),
        ("dessin.svg", b'<?xml version="1.0"?><svg xmlns="x"></svg>', "SVG"),
        ("image.gif", encoded(Image.new("P", (4, 4)), "GIF"), "no PNG or JPEG"),
        ("image.tiff", encoded(Image.new("RGB", (4, 4)), "TIFF"), "no PNG or JPEG"),
        ("entete.png", b"\x89PNG\r\n\x1a\n", "damaged"),
        ("nulle.png", png_claiming(0, 10), "damaged"),
        ("courte.jpg", b"\xff\xd8\xff\xe0\x00", "damaged"),
    ],
)
def test_what_is_no_picture_of_ours_is_refused(
    tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    refusal = refused(tmp_path, content, name)

    assert said in refusal
    assert refusal.count(".") == 1


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_picture_cut_short_is_refused(tmp_path: Path, kind: str) -> None:
    noise = Image.effect_noise((200, 200), 80)
    whole = encoded(noise, kind)

    assert "damaged" in refused(tmp_path, whole[: len(whole) // 2])


def test_pixels_that_are_not_there_are_refused(tmp_path: Path) -> None:
    assert "damaged" in refused(tmp_path, png_claiming(4000, 4000))


def test_a_text_that_unpacks_to_far_more_is_refused(tmp_path: Path) -> None:
    whole = encoded(Image.new("RGB", (8, 8), RED))
    bomb = chunk(b"zTXt", b"note\0\0" + zlib.compress(b"a" * 200_000_000, 9))

    assert "damaged" in refused(tmp_path, whole[:33] + bomb + whole[33:])


def test_a_picture_that_moves_is_refused(tmp_path: Path) -> None:
    frames = [Image.new("RGB", (8, 8), colour) for colour in (RED, GREEN)]
    moving = encoded(frames[0], save_all=True, append_images=frames[1:])

    assert "moves" in refused(tmp_path, moving)


def test_a_file_that_is_too_heavy_is_refused_without_reading_it(tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    with path.open("wb") as file:
        file.truncate(LARGEST_FILE + 1)

    with pytest.raises(UserError, match="smaller copy"):
        read_picture(path)


@pytest.mark.parametrize("missing", ["folder", "gone"])
def test_what_cannot_be_read_is_refused(tmp_path: Path, missing: str) -> None:
    path = tmp_path if missing == "folder" else tmp_path / "gone.png"

    with pytest.raises(UserError):
        read_picture(path)


@settings(max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_spoilt_picture_is_taken_or_refused_never_a_fault(
    tmp_path: Path, data: st.DataObject
) -> None:
    kind = data.draw(st.sampled_from(["PNG", "JPEG"]))
    whole = bytearray(encoded(Image.linear_gradient("L").resize((24, 24)), kind))
    for place in data.draw(st.lists(st.integers(2, len(whole) - 1), min_size=1, max_size=8)):
        whole[place] = data.draw(st.integers(0, 255))
    path = tmp_path / "logo.png"
    path.write_bytes(bytes(whole))

    try:
        picture = Image.open(BytesIO(read_picture(path)))
    except UserError:
        return
    assert picture.mode == "RGB"
