"""Every text can be read on every ground it is written on, in every theme (WCAG 2.2, 1.4.3 and 1.4.11)."""

import re
import tomllib
from itertools import product

import pytest

from car_desktop.resources import resource

THEMES = ["light", "dark", "contrast"]
TONES = ["neutral", "brand", "amber", "green", "red", "blue", "violet"]
GROUNDS = ["background", "panel", "sidebar", "sunken", "hover", "brand_soft"]

TEXT_PAIRS = [
    *product(["ink", "secondary", "brand"], GROUNDS),
    *((tone, f"{tone}_soft") for tone in TONES),
    *product(TONES, ["panel", "background", "hover", "brand_soft"]),
    *product(["ink", "secondary"], ["red_soft", "amber_soft", "green_soft"]),
    ("on_brand", "brand"),
    ("on_brand", "brand_hover"),
]
COMPONENT_PAIRS = [*product(["control_line", "focus"], GROUNDS), ("disabled", "panel")]

LEAST_FOR_TEXT = {"light": 4.5, "dark": 4.5, "contrast": 7.0}
LEAST_FOR_DISABLED = 2.5  # WCAG asks nothing of what is disabled; it must still be seen
LEAST_FOR_COMPONENTS = 3.0


def colours(theme: str) -> dict[str, str]:
    stored = tomllib.loads(resource(f"themes/{theme}.toml").read_text("utf-8"))
    found: dict[str, str] = stored["colours"]
    return found


def luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
        for channel in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted([luminance(one), luminance(other)])
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS)
def test_text_stands_out_from_its_ground(theme: str, text: str, ground: str) -> None:
    named = colours(theme)

    assert contrast(named[text], named[ground]) >= LEAST_FOR_TEXT[theme]


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("line", "ground"), COMPONENT_PAIRS)
def test_fields_and_the_focus_stand_out_from_their_ground(
    theme: str, line: str, ground: str
) -> None:
    named = colours(theme)
    least = LEAST_FOR_DISABLED if line == "disabled" else LEAST_FOR_COMPONENTS

    assert contrast(named[line], named[ground]) >= least


def test_all_themes_name_the_same_roles() -> None:
    roles = {theme: set(colours(theme)) for theme in THEMES}

    assert roles["light"] == roles["dark"] == roles["contrast"]


def test_the_style_sheet_only_uses_roles_that_themes_name() -> None:
    sheet = re.sub(r"/\*.*?\*/", "", resource("themes/style.qss").read_text("utf-8"))
    used = set(re.findall(r"@([a-z_]+)", sheet)) - {"drawings"}

    assert used <= set(colours("light"))


def test_every_focus_line_is_at_least_two_pixels_thick() -> None:
    sheet = resource("themes/style.qss").read_text("utf-8")
    rules = re.findall(r"([^{}]*:focus[^{}]*)\{([^}]*)\}", sheet)
    thin = [
        selector.strip()
        for selector, body in rules
        if (width := re.search(r"border:\s*(\d+)px", body)) and int(width[1]) < 2
    ]

    assert rules
    assert thin == []
