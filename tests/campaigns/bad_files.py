"""The campaign of bad files: `python -m tests.campaigns.bad_files [--seed N] [--only WORDS]`.

Makes every kind of hostile file from a seed, gives each to all its doors on the sample year, and writes
what was seen into BAD_FILES.md beside this module. Ends with 1 where anything failed. Some five minutes
on two cores; POSIX only, for each door has a process of its own (`bad_server`). The suite runs what is
quick of it, at the first door of each kind (`test_bad_files`).
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from random import SystemRandom
from tempfile import TemporaryDirectory

from tests.campaigns.bad_campaign import Answered, campaign, every_kind
from tests.campaigns.bad_observation import LONGEST, MOST_MEMORY

REPORT = Path(__file__).with_name("BAD_FILES.md")
_MEGABYTE = 1_000_000


def main(arguments: Sequence[str]) -> int:
    """Run the campaign; answer the exit code."""
    parser = ArgumentParser(prog="python -m tests.campaigns.bad_files", description=__doc__)
    parser.add_argument("--seed", type=int, help="draw the same bytes again")
    parser.add_argument("--only", default="", help="kinds whose name holds these words; no report")
    asked = parser.parse_args(arguments)
    seed = SystemRandom().randrange(1_000_000) if asked.seed is None else asked.seed
    _say(f"seed {seed}")
    kinds = [kind for kind in every_kind() if asked.only.lower() in kind.id.lower()]
    answered: list[Answered] = []
    with TemporaryDirectory(prefix="bad-files-") as area, campaign(Path(area), seed) as running:
        for number, kind in enumerate(kinds, start=1):
            answered.append(running.run(kind))
            _say(f"{number}/{len(kinds)} {kind.id}: {', '.join(_outcomes(answered[-1]))}")
            for failure in answered[-1].failures:
                _say(f"  FAILED {failure}")
    if not asked.only:
        REPORT.write_text(report(answered, seed), "utf-8")
    _say(_summary(answered))
    return 1 if any(one.failures for one in answered) else 0


def report(answered: Sequence[Answered], seed: int) -> str:
    """The table that is kept: a line a kind."""
    lines = [
        "# Bad files",
        "",
        "Written by `python -m tests.campaigns.bad_files`; do not edit.",
        "",
        f"{datetime.now(UTC):%Y-%m-%d}, seed {seed}, {sys.platform}, Python {sys.version.split()[0]}.",
        "",
        "Seconds are those that the processor gave to the slowest door, document or screen; memory is the",
        "most that any of its processes took.",
        "",
        f"**{_summary(answered)}**",
        "",
        "| Kind | Answers, by door | Slowest | Most memory | Failures |",
        "|---|---|---|---|---|",
        *(_line(one) for one in answered),
    ]
    return "\n".join(lines) + "\n"


def _line(one: Answered) -> str:
    slowest = max(seen.seconds for seen in one.seen)
    memory = max(seen.memory for seen in one.seen) // _MEGABYTE
    failed = "; ".join(one.failures).replace("|", "/").replace("\n", " ") or "0"
    return f"| {one.kind.id} | {', '.join(_outcomes(one))} | {slowest:.2f} s | {memory} MB | {failed} |"


def _outcomes(one: Answered) -> Iterable[str]:
    return (f"{seen.door}: {seen.outcome}" for seen in one.seen)


def _summary(answered: Sequence[Answered]) -> str:
    seen = [one for each in answered for one in each.seen]
    failed = sum(len(one.failures) for one in answered)
    crashes = sum(one.outcome in {"crash", "fault"} for one in seen)
    half = sum(one.is_changed and one.outcome == "refused" for one in seen)
    return (
        f"{len(answered)} kinds, {len(seen)} doors gone through: {failed} failures; {crashes} crashes, "
        f"{sum(bool(one.sockets) for one in seen)} sockets, "
        f"{sum(bool(one.outside) for one in seen)} writes outside, {half} half imports; "
        f"at most {max((one.seconds for one in seen), default=0):.1f} s (of {LONGEST:.0f}) and "
        f"{max((one.memory for one in seen), default=0) // _MEGABYTE} MB (of {MOST_MEMORY // _MEGABYTE})"
    )


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
