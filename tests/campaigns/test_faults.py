"""A short campaign with a fixed seed, and proof that its checks can fail."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from tests.campaigns.careless import careless_operations
from tests.campaigns.disk import Deed, Disk
from tests.campaigns.faults import Campaign, shared_out, table_of, wrong_of
from tests.campaigns.shim import why_not_here
from tests.campaigns.trials import Outcome

SEED = 1
SOME = ("save", "backup", "restore", "password change", "migration from 0006, plain")
A_FEW = {"kill": 12, "cut": 24, "fault": 24}

CARELESS = {
    "save without flushing": {"kill": 0, "cut": 12, "fault": 0},
    "export over the earlier file": {"kill": 10, "cut": 12, "fault": 0},
    "backup by copying": {"kill": 0, "cut": 12, "fault": 8},
    "save and boast": {"kill": 0, "cut": 0, "fault": 6},
    "save and shrug": {"kill": 0, "cut": 0, "fault": 6},
    "save and litter": {"kill": 0, "cut": 0, "fault": 6},
    "write in the system's words": {"kill": 0, "cut": 0, "fault": 8},
    "back up only once": {"kill": 0, "cut": 0, "fault": 6},
    "migrate in steps": {"kill": 10, "cut": 0, "fault": 6},
}
"""What a careless program does, and how much of a campaign it takes to notice it."""

needs_the_shim = pytest.mark.skipif(bool(why_not_here()), reason=why_not_here() or "here")


@pytest.fixture(scope="module")
def outcomes() -> list[Outcome]:
    """What a short campaign says of the program, and of careless ones."""
    return list(Campaign(SEED, shared_out(A_FEW, SOME) | CARELESS).run(workers=1))


# ------------------------------------------------------------------ the program


@needs_the_shim
@pytest.mark.timeout(300)
def test_nothing_that_was_told_is_lost_and_every_failure_is_told(outcomes: list[Outcome]) -> None:
    ours = [outcome for outcome in outcomes if outcome.operation in SOME]

    assert wrong_of(ours) == []
    counts = Counter(outcome.trial for outcome in ours if outcome.befell)
    assert all(counts[trial] >= fewest for trial, fewest in A_FEW.items())
    assert any(outcome.refused for outcome in ours)


# ------------------------------------------------------------------ the checks


@needs_the_shim
@pytest.mark.timeout(300)
@pytest.mark.parametrize(
    ("operation", "trial", "told"),
    [
        ("save without flushing", "cut", "lost"),
        ("save without flushing", "cut", "corrupt"),
        ("export over the earlier file", "kill", "torn export"),
        ("export over the earlier file", "cut", "torn export"),
        ("backup by copying", "cut", "bad backup"),
        ("backup by copying", "fault", "bad backup"),
        ("save and boast", "fault", "false success"),
        ("save and shrug", "fault", "no next step"),
        ("save and litter", "fault", "left behind"),
        ("write in the system's words", "fault", "no words"),
        ("back up only once", "fault", "asking again failed"),
        ("migrate in steps", "kill", "lost"),
        ("migrate in steps", "fault", "asking again failed"),
    ],
)
def test_the_campaign_notices_carelessness(
    outcomes: list[Outcome], operation: str, trial: str, told: str
) -> None:
    wrong = [
        line
        for outcome in outcomes
        if (outcome.operation, outcome.trial) == (operation, trial)
        for line in outcome.wrong
    ]

    assert any(line.startswith(told) for line in wrong), wrong


def test_each_careless_program_is_tried() -> None:
    assert CARELESS.keys() == careless_operations().keys()


def test_the_table_counts_what_is_wrong() -> None:
    outcomes = [
        Outcome("save", "kill", "1", befell=True),
        Outcome("save", "kill", "9"),  # the work was over before
        Outcome(
            "save", "fault", "2 EIO", ["lost: a", "lost: b"], True, True, False, ["Réessayez."]
        ),
    ]

    table = table_of(outcomes, 7, 1.5, "command")

    assert "| save | 1 | 0 | 1 | 1 | 0 | 0 | 2 | 0 |" in table
    assert "Seed 7" in table
    assert "- 1 × « Réessayez. »" in table


# ------------------------------------------------------------------ the disk after a power cut

DATA = b"old"


@pytest.fixture
def disk(tmp_path: Path) -> Disk:
    (tmp_path / "a").write_bytes(DATA)
    return Disk(tmp_path, tmp_path)


@pytest.fixture
def deed(tmp_path: Path) -> Callable[..., Deed]:
    def make(kind: str, name: str = "", other: str = "", *, file: int = 3, number: int = 0) -> Deed:
        first = str(tmp_path / name).encode() if name else b""
        return Deed(kind, file, number, first, str(tmp_path / other).encode() if other else b"")

    return make


def after_cuts(disk: Disk, name: str) -> set[bytes | None]:
    """All that may be found under a name; None where it is not there."""
    return {disk.cut(Random(seed)).get(f"/{name}") for seed in range(300)}


def test_what_was_flushed_is_there(disk: Disk, deed: Callable[..., Deed]) -> None:
    disk.play([deed("o", "a"), Deed("w", 3, 0, b"new", b""), deed("s")])

    assert after_cuts(disk, "a") == {b"new"}


def test_what_was_not_flushed_is_there_or_not_by_sectors(
    disk: Disk, deed: Callable[..., Deed]
) -> None:
    disk.play([deed("o", "a"), Deed("w", 3, 0, b"x" * 512 + b"y" * 512, b"")])

    found = after_cuts(disk, "a")

    x, y = b"x" * 512, b"y" * 512
    assert found == {DATA, x, x + y, DATA + bytes(512 - len(DATA)) + y}


def test_a_length_that_was_not_flushed_may_be_the_earlier_one(
    disk: Disk, deed: Callable[..., Deed]
) -> None:
    disk.play([deed("o", "a"), deed("t", number=1)])

    assert after_cuts(disk, "a") == {DATA, b"o"}


def test_a_name_is_sure_once_its_folder_was_flushed(disk: Disk, deed: Callable[..., Deed]) -> None:
    disk.play([deed("r", "a", "b")])
    assert after_cuts(disk, "b") == {None, DATA}

    disk.play([deed("o", ".", file=4), deed("s", file=4)])
    assert after_cuts(disk, "b") == {DATA}
    assert after_cuts(disk, "a") == {None}


def test_a_later_change_of_names_is_not_there_without_the_earlier(
    disk: Disk, deed: Callable[..., Deed]
) -> None:
    disk.play([deed("u", "a"), deed("m", "folder")])

    found = {
        (content.get("/a"), "/folder" in content)
        for content in (disk.cut(Random(seed)) for seed in range(300))
    }

    assert found == {(DATA, False), (None, False), (None, True)}
