"""Where icons, themes, fonts and translations lie, however the program was installed."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource(name: str) -> Path:
    """Return the path of a shipped file, such as `icons/add.svg`."""
    path = _root() / name
    if not path.exists():
        raise FileNotFoundError(f"resource not shipped: {name}")
    return path


def _root() -> Path:
    """The wheel and the frozen build carry the files in the package; a checkout beside it."""
    installed = _PACKAGE / "_resources"
    return installed if installed.is_dir() else _PACKAGE.parent / "resources"
