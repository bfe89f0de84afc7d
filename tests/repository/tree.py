"""The files of the project, as a clone has them: without what tools leave beside them."""

from collections.abc import Iterator
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
SHARED = CHECKOUT.parent / "shared"

_MADE_BY_TOOLS = {"__pycache__", "build", "dist", "htmlcov"}
_HIDDEN_BUT_OURS = {".ci", ".gitignore"}


def project_files(pattern: str = "*", under: str = ".") -> list[Path]:
    """Every file of the project below `under` whose name fits `pattern`."""
    return sorted(path for path in _walk(CHECKOUT / under) if path.match(pattern))


def _walk(folder: Path) -> Iterator[Path]:
    for path in folder.iterdir():
        if path.is_symlink() or not _is_ours(path.name):
            continue
        if path.is_dir():
            yield from _walk(path)
        else:
            yield path


def _is_ours(name: str) -> bool:
    if name.startswith("."):
        return name in _HIDDEN_BUT_OURS
    return name not in _MADE_BY_TOOLS
