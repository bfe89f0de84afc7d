"""One trial: work is done on a copy of a folder, something befalls it, and what is left is looked at."""

from __future__ import annotations

import gc
import json
import os
import signal
import traceback
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field, replace
from functools import cached_property
from pathlib import Path
from random import Random
from shutil import copytree, rmtree
from typing import Any, TypeAlias

from car_desktop.storage.upgrade import RESTORE_MARKER
from tests.campaigns.disk import Deed, Disk, lay, lying, read_log
from tests.campaigns.looking import (
    NOTHING,
    Place,
    Secrets,
    State,
    bare,
    faults_of_place,
    go_on_working,
    litter,
    next_start,
    state_of,
)
from tests.campaigns.operations import Operation, ToldDone, Work
from tests.campaigns.shim import Fault, Shim
from tests.campaigns.telling import failure_of, wrong_words

AGAIN = "asking again failed"

PATIENCE = 60  # seconds: whoever works longer hangs


@dataclass
class Outcome:
    """What one trial found; nothing wrong where `wrong` is empty."""

    operation: str
    trial: str  # kill, cut or fault
    seed: str
    wrong: list[str] = field(default_factory=list)
    befell: bool = False
    refused: bool = False
    """A failure was told, in words."""
    already_done: bool = False
    """What was refused had been done all the same: asking again does it twice."""
    sentences: list[str] = field(default_factory=list)
    told_done: bool = False
    """It was told that it is done, and what after it is not: that must be true."""


@dataclass(frozen=True)
class Reference:
    """One run in which nothing befalls: what it leaves after each unit, and the trail of its deeds."""

    states: tuple[State, ...]
    trail: bytes
    log: tuple[Deed, ...]

    def fits(self, state: State, number: int, told: int) -> bool:
        """Whether this is what so many units leave, with all the backups that were told.

        A backup that was made and not told may be there too, if it holds something that was.
        """
        if number >= len(self.states):
            return False
        wanted, is_last = self.states[number], number == told == len(self.states) - 1
        if is_last and state.other_passwords != wanted.other_passwords:
            return False
        held, kept = _contents(state), _contents(self.states[told])
        return _without(state) == _without(wanted) and kept <= held <= self._known

    def differences(self, state: State, told: int) -> str:
        """In which part a place is not what so many units leave."""
        wanted = asdict(self.states[told])
        parts = [name for name, value in asdict(state).items() if value != wanted[name]]
        found = {name: asdict(state)[name] for name in parts}
        return f"after {told} units {found} instead of { {name: wanted[name] for name in parts} }"

    @cached_property
    def _known(self) -> set[str]:
        """What the data or a backup held at some time."""
        return {bare(state.data) for state in self.states}.union(*map(_contents, self.states))


def _without(state: State) -> State:
    """All but what may differ: more backups than were told, copies of the key file that come later."""
    return replace(state, backups=(), other_passwords=())


def _begun(state: State) -> State:
    """What can be read, whether it is sealed yet or not."""
    aside = tuple(map(bare, state.aside))
    return replace(_without(state), data=bare(state.data), aside=aside, password="")


def _contents(state: State) -> set[str]:
    """What the backups hold; their numbers do not matter: what is asked for again has a later one."""
    return {rows for _, rows in state.backups}


Told: TypeAlias = dict[str, Any]


class Prepared:
    """The folders with which operations begin, each made once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._made: dict[Callable[[Place], object], Path] = {}
        self.secrets = Secrets(folder / "secrets")
        folder.mkdir()
        _in_child(lambda _pipe: self.secrets.make())

    def folder_for(self, operation: Operation) -> Path:
        """What an operation begins with; it must stay as it is."""
        if operation.prepare not in self._made:
            place = Place(self._folder / operation.name, self.secrets)
            place.root.mkdir()
            _, status = _in_child(lambda _pipe: operation.prepare(place))
            if status:
                raise RuntimeError(f"{operation.name} cannot be prepared: {status}")
            self._made[operation.prepare] = place.root
        return self._made[operation.prepare]


class Bench:
    """Runs the trials of one operation in a folder of its own; one process, one bench at a time."""

    def __init__(self, operation: Operation, prepared: Prepared, folder: Path, shim: Shim) -> None:
        self._operation = operation
        self._shim = shim
        self._before = prepared.folder_for(operation)
        self._log = folder / "log"
        self._after_refusal = Place(folder / "after refusal", prepared.secrets)
        self.place = Place(folder / "root", prepared.secrets)
        folder.mkdir()
        # Once in this process: what is imported and compiled by it, children have from their birth.
        self._lay_out()
        gc.disable()
        for _ in _done_units(operation.work(self.place)):
            pass
        # What nobody touches need not be copied for each child; and Qt's part must not be collected here.
        gc.freeze()
        gc.enable()

    def reference(self) -> Reference:
        """Work without a fault, twice: the same states must come of it, and the log must tell them."""
        again, _, _ = self._observe()
        states, trail, log = self._observe()
        if states != again:
            raise RuntimeError(f"{self._operation.name} is never twice the same: {states}, {again}")
        return Reference(tuple(states), trail, tuple(log))

    def kill(self, reference: Reference, number: int) -> Outcome:
        """Kill the process before deed `number`."""
        outcome = Outcome(self._operation.name, "kill", str(number))
        self._lay_out()

        def work(pipe: int) -> None:
            self._shim.watch(self.place.root)
            self._shim.kill(number)
            for done, _ in enumerate(_done_units(self._operation.work(self.place)), start=1):
                os.write(pipe, bytes([done]))

        told, status = _in_child(work)
        outcome.befell = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
        if not outcome.befell and status:
            outcome.wrong.append(f"ended with {status}")
        self._check_start(outcome, reference, max(told, default=0))
        return outcome

    def cut(self, reference: Reference, seed: str) -> Outcome:
        """Cut the power after a random deed, and start on what the disk holds then."""
        outcome = Outcome(self._operation.name, "cut", seed, befell=True)
        chance = Random(seed)
        disk = Disk(self._before, self.place.root)
        disk.play(list(reference.log[: chance.randint(0, len(reference.log))]))
        self._clear()
        lay(disk.cut(chance), self.place.root)
        self._check_start(outcome, reference, disk.told)
        return outcome

    def fault(self, reference: Reference, number: int, fault: Fault) -> Outcome:
        """Let a deed fail; where that is told, heal the disk and ask again; then look at everything."""
        outcome = Outcome(self._operation.name, "fault", f"{number} {fault.name}")
        self._lay_out()

        def work(pipe: int) -> None:
            told = self._work_with_fault(number, fault)
            os.write(pipe, json.dumps(told).encode())

        said, status = _in_child(work)
        if status:
            outcome.wrong.append(f"ended with {status}")
            return outcome
        told = json.loads(said)
        outcome.befell = bool(told["hits"])
        outcome.sentences = told["sentences"]
        outcome.told_done = told["is_told_done"]
        outcome.refused = bool(told["sentences"]) and not outcome.told_done
        outcome.wrong += told["wrong"]
        self._check_refusal(outcome, reference, told["refused_at"])
        self._check_end(outcome, reference)
        return outcome

    def agrees_with_the_disk(self, reference: Reference) -> bool:
        """Whether the log tells all that was done: played to its end, it gives what really lies there."""
        disk = Disk(self._before, self.place.root)
        disk.play(list(reference.log))
        return disk.live() == lying(self.place.root)

    # -------------------------------------------------------------- the children

    def _observe(self) -> tuple[list[State], bytes, list[Deed]]:
        """What is left after each unit: told by a child which looks, and the log by one which does not."""
        self._lay_out()

        def look(pipe: int) -> None:
            units = _done_units(self._operation.work(self.place))
            states = [state_of(self.place), *(state_of(self.place) for _ in units)]
            os.write(pipe, json.dumps([asdict(state) for state in states]).encode())

        said, status = _in_child(look)
        if status:
            raise RuntimeError(f"{self._operation.name} ended with {status}")
        states = [_state(told) for told in json.loads(said)]
        self._lay_out()

        def log(pipe: int) -> None:
            with self._log.open("wb") as file:
                self._shim.watch(self.place.root, file.fileno())
                for done, _ in enumerate(_done_units(self._operation.work(self.place)), start=1):
                    self._shim.tell(done)
                trail = self._shim.trail()
                self._shim.watch(Path("/nowhere"))
            os.write(pipe, trail)

        trail, status = _in_child(log)
        if status:
            raise RuntimeError(f"{self._operation.name} ended with {status}")
        return states, trail, read_log(self._log)

    def _work_with_fault(self, number: int, fault: Fault) -> Told:
        told: Told = {"wrong": [], "sentences": [], "refused_at": None, "is_told_done": False}
        work = self._operation.work(self.place)
        self._shim.watch(self.place.root)
        self._shim.fail(number, fault)
        for at, unit in enumerate(work.units()):
            failure = failure_of(unit)
            if failure is None:
                continue
            hits = self._shim.hits
            self._shim.heal()
            told["refused_at"] = at
            told["is_told_done"] = isinstance(failure, ToldDone)
            told["hits"] = hits
            told["wrong"] += wrong_words(failure, told["sentences"])
            copytree(self.place.root, self._after_refusal.root)
            failure = failure_of(unit)
            if failure is not None:
                told["wrong"].append(f"{AGAIN}: {failure!r}")
        failure = failure_of(work.close)
        if failure is not None:
            told["wrong"] += wrong_words(failure, told["sentences"])
        told["hits"] = self._shim.hits
        return told

    # -------------------------------------------------------------- what is left

    def _check_start(self, outcome: Outcome, reference: Reference, told: int) -> None:
        """The next start finds all that was told, and at most one unit more."""
        try:
            next_start(self.place)
            state = state_of(self.place)
            if outcome.trial == "kill":
                go_on_working(self.place)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what we look for
            outcome.wrong.append(f"corrupt: the next start fails: {error!r}")
            return
        if not any(reference.fits(state, one, told) for one in (told, told + 1)):
            outcome.wrong.append(f"lost: {reference.differences(state, told)}")
        outcome.wrong += faults_of_place(self.place)
        if told >= len(reference.states) - 1:
            outcome.wrong += self._traces()

    def _check_refusal(self, outcome: Outcome, reference: Reference, at: int | None) -> None:
        """After a refusal, the place is as it was before the unit; told apart: it was done all the same."""
        if at is None:
            return
        try:
            if (self._after_refusal.data / RESTORE_MARKER).exists():
                next_start(self._after_refusal)  # the disk did not let it be taken back either
            state = state_of(self._after_refusal)
            if reference.states[at].data != NOTHING:
                outcome.wrong += faults_of_place(self._after_refusal)
        finally:
            rmtree(self._after_refusal.root, ignore_errors=True)
        if outcome.told_done:
            if not reference.fits(state, at + 1, at):
                outcome.wrong.append(f"false success: {reference.differences(state, at + 1)}")
            return
        if reference.fits(state, at, at):
            return
        if self._operation.stays_begun and _begun(state) == _begun(reference.states[at]):
            return
        if reference.fits(state, at + 1, at):
            outcome.already_done = True
            # What is done already may well be refused the second time.
            outcome.wrong = [line for line in outcome.wrong if not line.startswith(AGAIN)]
            return
        outcome.wrong.append(f"lost: {reference.differences(state, at)}")

    def _check_end(self, outcome: Outcome, reference: Reference) -> None:
        """All units succeeded in the end, and nothing else is there."""
        state, last = state_of(self.place), len(reference.states) - 1
        if not outcome.already_done and not reference.fits(state, last, last):
            told = "lost" if outcome.refused else "false success"
            outcome.wrong.append(f"{told}: {reference.differences(state, last)}")
        outcome.wrong += faults_of_place(self.place)
        outcome.wrong += litter(self.place)
        outcome.wrong += self._traces()
        try:
            next_start(self.place)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what we look for
            outcome.wrong.append(f"corrupt: the next start fails: {error!r}")

    def _traces(self) -> Iterator[str]:
        """Where what was destroyed can still be read."""
        destroyed = self._operation.destroys.encode()
        for path in self.place.data.glob("carnet.db*") if destroyed else ():
            if destroyed in path.read_bytes():
                yield f"left behind: what was destroyed, in {path.name}"

    def _lay_out(self) -> None:
        self._clear()
        copytree(self._before, self.place.root, dirs_exist_ok=True)

    def _clear(self) -> None:
        rmtree(self.place.root, ignore_errors=True)
        self.place.root.mkdir()


def _done_units(work: Work) -> Iterator[None]:
    """Do each unit, and say so."""
    for unit in work.units():
        failure = failure_of(unit)
        if failure is not None:
            raise failure
        yield
    work.close()


def _state(told: Told) -> State:
    return State(
        data=told["data"],
        aside=tuple(told["aside"]),
        backups=tuple((sequence, rows) for sequence, rows in told["backups"]),
        exports=tuple((name, said) for name, said in told["exports"]),
        password=told["password"],
        other_passwords=tuple(told["other_passwords"]),
    )


def _in_child(work: Callable[[int], object]) -> tuple[bytes, int]:
    """Work in a child, and answer what it wrote into its pipe and how it ended."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        status = 1
        try:
            os.close(reading)
            gc.disable()
            signal.alarm(PATIENCE)
            work(writing)
            status = 0
        except BaseException:  # noqa: BLE001 - a child must never go on as if it were its parent
            traceback.print_exc()
        finally:
            os._exit(status)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        said = pipe.read()
    _, ended = os.waitpid(child, 0)
    return said, ended
