"""The lock files pin everything, with hashes, and say nothing of where files come from."""

import re
import tomllib

import pytest

from tests.repository.tree import CHECKOUT

PACKAGING = CHECKOUT / "packaging"
LOCKS = ["requirements.lock", "requirements-dev.lock", "requirements-build.lock"]


def test_the_program_asks_for_the_same_libraries_everywhere() -> None:
    declared = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))["project"]

    assert sorted(_asked("requirements.in")) == sorted(declared["dependencies"])


@pytest.mark.parametrize("lock", LOCKS)
def test_what_is_asked_for_is_locked(lock: str) -> None:
    asked = {_name(line) for line in _asked(lock.replace(".lock", ".in"))}

    assert asked <= {_name(line) for line in _pins(lock)}


@pytest.mark.parametrize("lock", LOCKS)
def test_every_pin_is_exact_and_has_a_hash(lock: str) -> None:
    blocks = re.split(r"\n(?=\S)", (PACKAGING / lock).read_text("utf-8"))
    pins = [block for block in blocks if not block.startswith("#")]

    assert pins
    for pin in pins:
        assert re.match(r"[\w.-]+==[\w.]+( ;[^\\]+)? \\\n    --hash=sha256:[0-9a-f]{64}", pin), pin


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_place(lock: str) -> None:
    text = (PACKAGING / lock).read_text("utf-8")

    assert not re.search(r"://|--(extra-)?index-url|--find-links|--trusted-host|\bfile:", text)


def _asked(source: str) -> list[str]:
    lines = (PACKAGING / source).read_text("utf-8").splitlines()
    return [line for line in lines if line and not line.startswith(("#", "-"))]


def _pins(lock: str) -> list[str]:
    return re.findall(r"^[\w.-]+==.*", (PACKAGING / lock).read_text("utf-8"), re.MULTILINE)


def _name(requirement: str) -> str:
    return re.split(r"[^\w.-]", requirement)[0].lower().replace("_", "-")
