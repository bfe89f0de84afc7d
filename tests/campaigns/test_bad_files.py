"""Hostile files at the doors of the program: never a crash, half an import, or anything but a sentence.

What is quick of the campaign; all of it is `python -m tests.campaigns.bad_files`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("doors are processes that fork", allow_module_level=True)

from tests.campaigns.bad_campaign import Answered, Campaign, campaign, every_kind
from tests.campaigns.bad_files import report
from tests.campaigns.bad_kind import Fate, Kind, plain
from tests.campaigns.bad_observation import Observation, failures
from tests.formats.spoilt_reader import spoil_reader

SEED = 20261125
KINDS = every_kind()
QUICK = [kind for kind in KINDS if not kind.is_slow]
NOTES = [kind for kind in KINDS if kind.family == "Note"]
WELL = Observation("people", "refused", "Ce fichier est vide : choisissez-en un autre.", 0.2, 1_000)


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Campaign]:
    with campaign(tmp_path_factory.mktemp("bad-files"), SEED) as running:
        yield running


@pytest.mark.parametrize("kind", QUICK, ids=lambda kind: kind.id)
def test_a_hostile_file_is_taken_or_refused_in_a_sentence(running: Campaign, kind: Kind) -> None:
    assert running.run(kind, kind.doors[:1]).failures == ()


@pytest.mark.timeout(180)
@pytest.mark.parametrize("kind", NOTES[1:6:4], ids=lambda kind: kind.id)
def test_a_hostile_note_stays_words_on_every_screen(running: Campaign, kind: Kind) -> None:
    assert running.run(kind, ["note-window"]).failures == ()


def test_there_are_as_many_kinds_as_promised() -> None:
    count = {family: sum(k.family == family for k in KINDS) for family in {k.family for k in KINDS}}
    promised = {
        "CSV": 29,
        "ICS": 22,
        "XLSX": 20,
        "Package": 21,
        "JSON": 7,
        "Database": 16,
        "Note": 21,
    }

    assert len({kind.id for kind in KINDS}) == len(KINDS) >= 142
    assert {family: least for family, least in promised.items() if count[family] < least} == {}


def test_the_same_seed_makes_the_same_bytes(running: Campaign) -> None:
    kind = next(kind for kind in KINDS if kind.name == "random bytes")

    first, again = running.file_of(kind), running.file_of(kind)
    assert first == again


# The campaign notices.


@pytest.mark.parametrize(
    ("door", "said"),
    [
        ("half import", "half import"),
        ("write outside", "outside"),
        ("socket", "sockets"),
        ("crash", "crash"),
        ("fault", "fault"),
        ("memory", "MB"),
        ("no sentence", "not a sentence"),
        ("damage", "no longer sound"),
    ],
)
def test_a_door_that_misbehaves_is_noticed(running: Campaign, door: str, said: str) -> None:
    kind = Kind("Sabotage", door, "x.csv", plain("x"), Fate.EITHER, (door,))

    assert any(said in failure for failure in running.run(kind).failures)


def test_a_reader_that_fails_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spoil_reader(tmp_path, monkeypatch, "raise KeyError('x')")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "library"))
    kind = next(kind for kind in KINDS if kind.name == "macros renamed")
    area = tmp_path / "area"
    area.mkdir()

    with campaign(area, SEED) as running:
        found = running.run(kind, ["people"]).failures
    assert any("unexpected" in failure for failure in found)
    assert any("refused, not taken" in failure for failure in found)


@pytest.mark.parametrize(
    ("seen", "said"),
    [
        (replace(WELL, seconds=10.1), "10.1 s"),
        (replace(WELL, memory=501_000_000), "501 MB"),
        (replace(WELL, said="Traceback (most recent call last):\n."), "not a sentence"),
        (replace(WELL, outcome="taken"), "taken, not refused"),
        (replace(WELL, is_changed=True), "half import"),
    ],
)
def test_what_is_beyond_the_goals_is_a_failure(seen: Observation, said: str) -> None:
    assert failures(WELL, Fate.REFUSED) == ()
    (failure,) = failures(seen, Fate.REFUSED)
    assert failure.startswith(said)


def test_the_report_counts_what_failed() -> None:
    kind = Kind("CSV", "empty", "l.csv", plain(""), Fate.REFUSED, ("people",))
    bad = Answered(kind, (replace(WELL, outcome="crash", said="ended with status 6"),))
    written = report([Answered(kind, (WELL,)), bad], 7)

    assert "seed 7" in written
    assert "2 kinds, 2 doors gone through: 1 failures; 1 crashes" in written
