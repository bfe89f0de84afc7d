"""Gives every kind to its doors through a server, and keeps what was seen."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random
from shutil import rmtree

from tests.campaigns.bad_calendars import calendar_kinds
from tests.campaigns.bad_databases import database_kinds, json_kinds
from tests.campaigns.bad_kind import Fate, Kind, Making
from tests.campaigns.bad_lists import card_kinds, csv_kinds, report_kinds
from tests.campaigns.bad_notes import note_kinds
from tests.campaigns.bad_observation import Observation, failures
from tests.campaigns.bad_texts import markdown_kinds, page_kinds, picture_kinds
from tests.campaigns.bad_workbooks import package_kinds, workbook_kinds

CHECKOUT = Path(__file__).parents[2]


def every_kind() -> tuple[Kind, ...]:
    """All kinds of files, by family."""
    return (
        *csv_kinds(),
        *card_kinds(),
        *report_kinds(),
        *calendar_kinds(),
        *workbook_kinds(),
        *package_kinds(),
        *json_kinds(),
        *database_kinds(),
        *picture_kinds(),
        *markdown_kinds(),
        *page_kinds(),
        *note_kinds(),
    )


@dataclass(frozen=True)
class Answered:
    """One kind, what its doors answered, and what of that is a failure."""

    kind: Kind
    seen: tuple[Observation, ...]

    @property
    def failures(self) -> tuple[str, ...]:
        """Each with its door."""
        return tuple(
            f"{self.kind.id} at {one.door}: {failure}"
            for place, one in enumerate(self.seen)
            for failure in failures(one, self.kind.fate if place == 0 else Fate.EITHER)
        )


class Campaign:
    """Makes files from a seed and sends them through doors."""

    def __init__(self, server: subprocess.Popen[str], area: Path, seed: int) -> None:
        self._server, self._area, self._seed = server, area, seed
        self._database = Path(json.loads(self._answer()))

    def run(self, kind: Kind, doors: Sequence[str] = ()) -> Answered:
        """Give one kind to its doors, or to some of them."""
        inbox = self._area / "inbox"
        rmtree(inbox, ignore_errors=True)
        inbox.mkdir()
        file = inbox / kind.file
        file.write_bytes(self.file_of(kind))
        for name, content in kind.beside:
            (inbox / name).write_bytes(content)
        assert self._server.stdin is not None
        asked = {"file": str(file), "doors": list(doors or kind.doors)}
        self._server.stdin.write(json.dumps(asked) + "\n")
        self._server.stdin.flush()
        return Answered(kind, tuple(_observation(one) for one in json.loads(self._answer())))

    def file_of(self, kind: Kind) -> bytes:
        """What the seed makes of a kind."""
        return kind.make(Making(Random(f"{self._seed} {kind.id}"), self._database))

    def _answer(self) -> str:
        assert self._server.stdout is not None
        return self._server.stdout.readline()


@contextmanager
def campaign(area: Path, seed: int) -> Iterator[Campaign]:
    """A server on an empty area, for as long as the campaign lasts."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.campaigns.bad_server", str(area)],
        cwd=CHECKOUT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as server:
        yield Campaign(server, area, seed)
        assert server.stdin is not None
        server.stdin.close()


def _observation(told: dict[str, object]) -> Observation:
    listed = {name: tuple(v) if isinstance(v, list) else v for name, v in told.items()}
    return Observation(**listed)  # type: ignore[arg-type]  # our own server wrote it
