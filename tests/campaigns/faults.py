"""The fault campaign: kill, cut the power and break the disk under everything the program does to files.

    python -m tests.campaigns.faults                    about three minutes on two quiet cores
    python -m tests.campaigns.faults --long             more of everything, the better part of an hour
    python -m tests.campaigns.faults --seed 7 --only save,restore --out /tmp/faults.md

It ends with 1 where anything was lost, corrupt, told wrongly or not told; each such line names the seed
that does it again. The table of `tests/campaigns/FAULTS.md` is written by it. Linux only, with gcc.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from math import ceil
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic

from tests.campaigns.operations import operations
from tests.campaigns.shim import build, preloaded, why_not_here
from tests.campaigns.trials import Outcome
from tests.campaigns.worker import Part
from tests.repository.tree import CHECKOUT

TABLE = Path(__file__).with_name("FAULTS.md")

PER_PUSH = {"kill": 200, "cut": 2_000, "fault": 1_500}
LONG = {"kill": 5_000, "cut": 50_000, "fault": 20_000}

COLUMNS = {
    "lost": "lost",
    "false success": "success told wrongly",
    "corrupt": "corrupt",
    "bad backup": "bad backup",
    "torn export": "torn export",
    "no words": "without words",
    "no next step": "without next step",
    "asking again failed": "not done when asked again",
    "left behind": "left behind",
    "ended with": "ended or hung",
}
"""What can be wrong, by the first words of what a trial says, and what the table calls it."""


@dataclass(frozen=True)
class Campaign:
    """How many trials of each operation there are, and from which seed they follow."""

    seed: int
    trials: dict[str, dict[str, int]]

    def run(self, workers: int) -> Iterator[Outcome]:
        """Do all of it, in so many processes."""
        shared = Path("/dev/shm")  # memory: nothing here needs a real disk
        with TemporaryDirectory(dir=shared if shared.is_dir() else None) as folder:
            library = build(Path(folder))
            parts = [
                Part(self.seed, number, workers, folder, self.trials) for number in range(workers)
            ]
            with ThreadPoolExecutor(workers) as pool:
                for told in pool.map(lambda part: _run(part, library), parts):
                    yield from (Outcome(**json.loads(line)) for line in told.splitlines())


def shared_out(totals: dict[str, int], names: Iterable[str]) -> dict[str, dict[str, int]]:
    """So many trials in all, or a few more, by the share of each operation."""
    known = operations()
    chosen = [known[name] for name in names]
    shares = sum(operation.share for operation in chosen)
    return {
        operation.name: {
            trial: ceil(total * operation.share / shares) for trial, total in totals.items()
        }
        for operation in chosen
    }


def table_of(outcomes: list[Outcome], seed: int, seconds: float, command: str) -> str:
    """What the campaign found, as a page of Markdown."""
    names = list(dict.fromkeys(outcome.operation for outcome in outcomes))
    rows = [_row(name, [one for one in outcomes if one.operation == name]) for name in names]
    rows.append(_row("**all**", outcomes))
    heading: list[object] = [
        "operation",
        "kills",
        "power cuts",
        "I/O faults",
        "refused",
        "refused, yet done",
        "told as done",
    ]
    heading += COLUMNS.values()
    sentences = Counter(sentence for outcome in outcomes for sentence in outcome.sentences)
    return "\n".join(
        [
            "# What the fault campaign found",
            "",
            f"Written by `{command}`: do not edit. Seed {seed}, {seconds:.0f} s on {_cores()} cores.",
            "How it works, and what each column means, is told at the end.",
            "",
            *_markdown([heading, *rows]),
            "",
            "## What was said",
            "",
            "Every sentence that a person would have read, and how often:",
            "",
            *(f"- {count} × « {_spaced(said)} »" for said, count in sentences.most_common()),
            "",
            *_explained(),
        ]
    )


def wrong_of(outcomes: Iterable[Outcome]) -> list[str]:
    """Each thing that is wrong, with what does it again."""
    return [
        f"{outcome.operation}, {outcome.trial} {outcome.seed}: {wrong}"
        for outcome in outcomes
        for wrong in outcome.wrong
    ]


def main(arguments: list[str]) -> int:
    """Run the campaign, write the table, and tell whether all is well."""
    asked = _parser().parse_args(arguments)
    if reason := why_not_here():
        _say(f"skipped: {reason}")
        return 0
    totals = LONG if asked.long else PER_PUSH
    campaign = Campaign(asked.seed, shared_out(totals, asked.only or operations()))
    _say(f"seed {asked.seed}, {asked.workers} workers: {totals}")
    begin = monotonic()
    outcomes = list(campaign.run(asked.workers))
    seconds = monotonic() - begin
    command = "python -m tests.campaigns.faults" + (" --long" if asked.long else "")
    asked.out.write_text(table_of(outcomes, asked.seed, seconds, command), "utf-8")
    wrong = wrong_of(outcomes)
    for line in wrong:
        _say(line)
    counts = Counter(outcome.trial for outcome in outcomes)
    _say(f"{dict(counts)} in {seconds:.0f} s, {len(wrong)} wrong; the table is in {asked.out}")
    return 1 if wrong else 0


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _run(part: Part, library: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "tests.campaigns.worker"],
        cwd=CHECKOUT,
        env=preloaded(library),
        input=json.dumps(asdict(part)),
        stdout=subprocess.PIPE,
        encoding="utf-8",
        check=True,
    )
    return done.stdout


def _row(name: str, outcomes: list[Outcome]) -> list[object]:
    trials = Counter(outcome.trial for outcome in outcomes if outcome.befell)
    wrong = Counter(
        next(column for column in COLUMNS if told.startswith(column))
        for outcome in outcomes
        for told in outcome.wrong
    )
    return [
        name,
        *(trials[trial] for trial in ("kill", "cut", "fault")),
        sum(outcome.refused for outcome in outcomes),
        sum(outcome.already_done for outcome in outcomes),
        sum(outcome.told_done for outcome in outcomes),
        *(wrong[column] for column in COLUMNS),
    ]


def _markdown(rows: list[list[object]]) -> Iterator[str]:
    for number, row in enumerate(rows):
        yield f"| {' | '.join(map(str, row))} |"
        if not number:
            yield f"|---{'|---:' * (len(row) - 1)}|"


def _spaced(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ").replace("\N{NARROW NO-BREAK SPACE}", " ")


def _cores() -> int:
    return os.cpu_count() or 1


def _explained() -> list[str]:
    return [
        "## How it works",
        "",
        "Each trial works on a fresh copy of a folder, in a process of its own, through the code that the",
        "window calls (`operations.py`). A preloaded library (`shim.c`) stands between it and the disk.",
        "",
        "- **kill**: SIGKILL before one deed (a write, a flush, a rename, …). The next start must find",
        "  every unit that was told to be done, at most one more, and nothing in between.",
        "- **power cut**: the deeds are played up to a random one (`disk.py`). What was flushed is kept; of",
        "  the rest, any sectors of 512 bytes, and the first changes of names up to any. Then as for a kill.",
        "- **I/O fault**: one deed fails (EIO, ENOSPC, EMFILE, EACCES, a short write), or all from then on.",
        "  Either the work succeeds all the same, or it is refused in words with a next step; then the place",
        "  is as it was, the disk is healed, and asking again must succeed; in the end all is there that a",
        "  run without a fault leaves. Where nothing was refused and something is missing, success was told",
        "  wrongly.",
        "- **refused, yet done**: the disk failed after the last moment at which the work could be taken back",
        "  (the flush of a folder, or of an emptied journal): asking again does it twice. It is no loss.",
        "- **told as done**: a destruction is done, the backup after it could not be made, and the person reads",
        "  just that: what was told is true, and asking for the backup again succeeds.",
    ]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m tests.campaigns.faults",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--long", action="store_true", help="the form for releases")
    parser.add_argument("--only", type=lambda text: text.split(","), help="names of operations")
    parser.add_argument("--workers", type=int, default=_cores())
    parser.add_argument("--out", type=Path, default=TABLE)
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
