"""Who may import whom: the contracts of pyproject.toml hold, and each of them bites."""

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.repository.tree import CHECKOUT

# Besides an empty module for each layer, what the contracts and the wrong imports speak of.
SKELETON = [
    *("__init__.py", "domain/values.py", "domain/entities/__init__.py", "services/meetings.py"),
    *("storage/database.py", "typography/__init__.py", "ui/operations.py", "ui/theme.py"),
    *("ui/screens/people/screen.py", "ui/screens/settings/screen.py"),
]
WRONG_IMPORTS = [
    ("domain/values.py", "import car_desktop.services", "Dependencies point inwards"),
    ("storage/database.py", "import car_desktop.services", "Dependencies point inwards"),
    ("i18n/__init__.py", "import car_desktop.typography", "Dependencies point inwards"),
    ("utils.py", "", "Dependencies point inwards"),
    ("services/meetings.py", "import PySide6.QtCore", "Only ui and app know Qt"),
    ("typography/__init__.py", "import PySide6", "Only ui and app know Qt"),
    ("ui/theme.py", "import sqlalchemy.orm", "ui never imports SQLAlchemy"),
    ("ui/theme.py", "import car_desktop.domain.entities", "Entities stay below the services"),
    ("ui/theme.py", "import car_desktop.storage.database", "One door to the database"),
    (
        "ui/screens/people/screen.py",
        "import car_desktop.ui.screens.settings.screen",
        "Screens are independent of each other",
    ),
]


def test_every_contract_holds() -> None:
    code, report = _lint(CHECKOUT)

    assert code == 0, report


@pytest.mark.parametrize(("module", "line", "contract"), WRONG_IMPORTS)
def test_a_wrong_import_breaks_its_contract(
    skeleton: Path, module: str, line: str, contract: str
) -> None:
    (skeleton / "car_desktop" / module).write_text(f"{line}\n", "utf-8")

    code, report = _lint(skeleton)

    assert code != 0
    assert contract in _what_is_wrong(report)


def test_a_package_without_wrong_imports_passes(skeleton: Path) -> None:
    (skeleton / "car_desktop/ui/operations.py").write_text("import car_desktop.storage\n", "utf-8")

    code, report = _lint(skeleton)

    assert code == 0, report


@pytest.fixture
def skeleton(tmp_path: Path) -> Path:
    """A folder with our contracts and the smallest package that they can be checked on."""
    shutil.copy(CHECKOUT / "pyproject.toml", tmp_path)
    for module in [*SKELETON, *(f"{layer}/__init__.py" for layer in _layers())]:
        path = tmp_path / "car_desktop" / module
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    for folder in (tmp_path / "car_desktop").rglob("*/"):
        (folder / "__init__.py").touch()
    return tmp_path


def _layers() -> list[str]:
    settings = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    groups = next(contract["layers"] for contract in contracts if contract["type"] == "layers")
    return [layer.strip() for group in groups for layer in group.split("|")]


def _lint(folder: Path) -> tuple[int, str]:
    """Run import-linter on the package in `folder`, as a person would from there."""
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()"]
    result = subprocess.run(
        [*command, "--no-cache", "--no-logo"],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(folder), "COLUMNS": "200"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return result.returncode, result.stdout + result.stderr


def _what_is_wrong(report: str) -> str:
    """The part of the report that tells what is wrong, without the list of what holds."""
    lines = report.splitlines()
    return "\n".join(line for line in lines if not line.rstrip().endswith("KEPT"))
