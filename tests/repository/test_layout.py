"""What the checkout holds, and what must never get into it."""

import re
import tomllib
from pathlib import Path

import pytest

from car_desktop import __version__
from tests.repository.tree import CHECKOUT, SHARED, project_files

LARGEST_FILE = 1_500_000  # bytes: a full typeface; what is bigger does not belong in a source tree
LONGEST_MODULE = 400  # lines
# Tables of words and figures, where length is not complexity.
DATA_MODULES: set[str] = {"car_desktop/storage/migrations/versions/0001_initial.py"}
# Written in two parts, so that this file does not name them.
REGISTRY_HOSTS = [
    first + second
    for first, second in (
        ("pypi", ".org"),
        ("python", "hosted.org"),
        ("npm", "js.org"),
        ("npm", "js.com"),
        ("deb.deb", "ian.org"),
        ("crates", ".io"),
    )
]


def test_packaging_is_not_a_python_package() -> None:
    assert not (CHECKOUT / "packaging" / "__init__.py").exists(), "it would shadow `packaging`"


def test_the_version_is_written_in_one_place_only() -> None:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))["project"]
    copies = [
        path.relative_to(CHECKOUT).as_posix()
        for path in project_files("*.py") + project_files("*.toml") + project_files("*.md")
        if re.search(rf'(?i)version.*["\s]{re.escape(__version__)}\b', path.read_text("utf-8"))
    ]

    assert project["dynamic"] == ["version"]
    assert copies == ["car_desktop/__init__.py"]


def test_the_licence_is_there_and_is_the_one_that_is_declared() -> None:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))["project"]

    assert (CHECKOUT / "LICENSE").read_text("utf-8").startswith(f"{project['license']} License")


@pytest.mark.parametrize("folder", ["fonts", "icons"])
def test_what_others_drew_comes_with_its_licence(folder: str) -> None:
    names = {path.name for path in (CHECKOUT / "resources" / folder).iterdir()}

    assert any(name.startswith(("LICENSE", "OFL")) for name in names)


def test_no_layout_of_qt_is_asked_for_its_items() -> None:
    """Python would know them after Qt has deleted them: see `layout_parts`."""
    asking = [
        path.relative_to(CHECKOUT).as_posix()
        for path in project_files("*.py")
        if re.search(r"\.itemAt\(", path.read_text("utf-8")) and path != Path(__file__)
    ]

    assert asking == []


def test_no_file_is_too_big_for_a_source_tree() -> None:
    too_big = [path for path in project_files() if path.stat().st_size > LARGEST_FILE]

    assert too_big == []


def test_no_module_is_too_long_to_be_read_at_once() -> None:
    lengths = {
        path.relative_to(CHECKOUT).as_posix(): len(path.read_text("utf-8").splitlines())
        for path in project_files("*.py")
    }
    too_long = {name for name, length in lengths.items() if length > LONGEST_MODULE}

    assert too_long - DATA_MODULES == set()


def test_no_registry_is_named() -> None:
    named = [
        f"{path.relative_to(CHECKOUT)}: {host}"
        for path in project_files()
        for host in REGISTRY_HOSTS
        if host.encode() in path.read_bytes()
    ]

    assert named == []


@pytest.mark.skipif(not SHARED.is_dir(), reason="../shared is not on this machine")
def test_no_line_of_the_shared_data_is_kept_here() -> None:
    theirs = {
        line
        for table in (SHARED / "data").rglob("*.csv")
        for line in table.read_bytes().splitlines()[1:]
        if len(line) >= 40
    }
    kept = [
        f"{path.relative_to(CHECKOUT)}: {line!r}"
        for path in project_files()
        for line in path.read_bytes().splitlines()
        if line in theirs
    ]

    assert theirs
    assert kept == []
