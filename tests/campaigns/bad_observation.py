"""What was seen of one file at one door, and what of it is a failure of the program."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tests.campaigns.bad_kind import Fate

LONGEST = 10.0  # seconds
MOST_MEMORY = 500_000_000  # bytes, of the process that reads and of the program each


@dataclass(frozen=True)
class Observation:
    """How a file was answered."""

    door: str
    outcome: str  # taken, refused, fault, crash
    said: str
    seconds: (
        float  # of the processor, its reading process included: load says nothing of the program
    )
    memory: int  # bytes at most, of whichever process took more
    sockets: tuple[str, ...] = ()
    outside: tuple[str, ...] = ()
    unexpected: tuple[str, ...] = ()  # what readers failed with
    is_changed: bool = False
    is_sound: bool = True


def failures(seen: Observation, fate: Fate) -> tuple[str, ...]:
    """What is wrong with an answer, each in a few words; nothing where all is well."""
    return tuple(_failures(seen, fate))


def _failures(seen: Observation, fate: Fate) -> Iterator[str]:
    if seen.outcome in {"crash", "fault"}:
        yield f"{seen.outcome}: {seen.said[-300:]}"
    elif fate not in {Fate.EITHER, Fate(seen.outcome)}:
        yield f"{seen.outcome}, not {fate}: {seen.said[:200]}"
    if seen.outcome == "refused":
        yield from _faults_of_sentence(seen.said)
        if seen.is_changed:
            yield "half import: the data changed although the file was refused"
    if not seen.is_sound:
        yield "the data is no longer sound"
    for name in ("sockets", "outside", "unexpected"):
        if found := getattr(seen, name):
            yield f"{name}: {', '.join(found)}"
    if seen.seconds > LONGEST:
        yield f"{seen.seconds:.1f} s"
    if seen.memory > MOST_MEMORY:
        yield f"{seen.memory // 1_000_000} MB"


def _faults_of_sentence(said: str) -> Iterator[str]:
    if "\n" in said or "Traceback" in said or not said.endswith("."):
        yield f"not a sentence: {said[:200]!r}"
    elif len(said) > 600:
        yield f"a sentence of {len(said)} letters"
