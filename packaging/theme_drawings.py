"""Write the few drawings that a Qt style sheet can only name by file, once per theme.

Run it after changing a colour of a theme; `tests/ui/test_theme.py` says when it is needed.
"""

from __future__ import annotations

import tomllib
from pathlib import Path

RESOURCES = Path(__file__).resolve().parent.parent / "resources"

# drawing: (icon, colour role, thickness of the line)
DRAWINGS = {
    "arrow-down": ("chevron-down", "secondary", "2.25"),
    "arrow-up": ("chevron-up", "secondary", "2.25"),
    "tick": ("check", "on_brand", "3.5"),
    "dot": ("dot", "on_brand", "10"),
}


def drawings(theme: str) -> dict[Path, str]:
    """Return each file of a theme with its content."""
    colours = tomllib.loads((RESOURCES / "themes" / f"{theme}.toml").read_text("utf-8"))["colours"]
    return {
        RESOURCES / "themes" / theme / f"{name}.svg": _recoloured(icon, colours[role], thickness)
        for name, (icon, role, thickness) in DRAWINGS.items()
    }


def _recoloured(icon: str, colour: str, thickness: str) -> str:
    drawing = (RESOURCES / "icons" / f"{icon}.svg").read_text("utf-8")
    thicker = drawing.replace('stroke-width="2"', f'stroke-width="{thickness}"')
    return thicker.replace("currentColor", colour)


def main() -> None:
    """Write the drawings of every theme."""
    for theme in ("light", "dark", "contrast"):
        for file, content in drawings(theme).items():
            file.parent.mkdir(exist_ok=True)
            file.write_text(content, "utf-8")


if __name__ == "__main__":
    main()
