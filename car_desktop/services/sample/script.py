"""Reads the words of the sample year from the shipped files."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from datetime import time
from typing import Any

from car_desktop.domain.values import (
    CommunityKind,
    Dimension,
    Intention,
    Language,
    MeetingMode,
    MembershipRole,
    NoteKind,
    OrganisationKind,
    Visibility,
)
from car_desktop.resources import resource

COMMUNITIES = ("direction_generale", "directions", "secondaire", "cap_anse", "comite", "clc")

Table = dict[str, Any]
"""A table of TOML; the constructors below say what it must hold."""


@dataclass(frozen=True, slots=True)
class OrganisationScript:
    """A body of the directory."""

    key: str
    kind: OrganisationKind
    name: str
    city: str
    short_name: str = ""
    parent: str = ""


@dataclass(frozen=True, slots=True)
class GroupScript:
    """People with the same function, given to organisations in turn."""

    count: int
    function: str
    organisations: list[str]
    community: str = ""
    first_role: MembershipRole = MembershipRole.MEMBER
    english: bool = False


@dataclass(frozen=True, slots=True)
class SharedScript:
    """Members of one community who sit in another too."""

    community: str
    origin: str
    positions: list[int]


@dataclass(frozen=True, slots=True)
class DirectoryScript:
    """Organisations, people and the names they are made of."""

    organisations: list[OrganisationScript]
    groups: list[GroupScript]
    shared: list[SharedScript]
    names: dict[str, list[str]]


@dataclass(frozen=True, slots=True)
class ItemScript:
    """A point of every agenda of a community."""

    title: str
    intention: Intention
    minutes: int
    lead: str = ""
    protocol: str = ""
    script: str = ""


@dataclass(frozen=True, slots=True)
class NoteScript:
    """A note, so many minutes after the start, perhaps under a point of the agenda."""

    kind: NoteKind
    text: str
    after: int
    item: int = 0
    dimension: Dimension | None = None
    level: int | None = None
    visibility: Visibility = Visibility.GROUP
    evidence: str = ""
    effect: str = ""
    next: str = ""
    by: int = 0


@dataclass(frozen=True, slots=True)
class CommitmentScript:
    """A commitment of a member (a number), of everybody or of the coach."""

    item: int
    what: str
    owner: int | str
    trace: str
    days: int | None = None


@dataclass(frozen=True, slots=True)
class MeetingScript:
    """What one meeting is about, and what was said there."""

    title: str
    purpose: str
    main: str
    second: str
    protocol: str
    notes: list[NoteScript] = field(default_factory=list)
    commitments: list[CommitmentScript] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Accident:
    """A meeting of the year that does not take place, and why."""

    index: int
    reason: str


@dataclass(frozen=True, slots=True)
class CommunityScript:
    """A community and its year; weeks count from the last Monday of August."""

    name: str
    kind: CommunityKind
    language: Language
    organisation: str
    purpose: str
    place: str
    mode: MeetingMode
    starts: time
    minutes: int
    weekday: int
    weeks: list[int]
    norms: list[str]
    parked: str
    agenda: list[ItemScript]
    meetings: list[MeetingScript]
    cancelled: Accident | None
    postponed: Accident | None


def directory_script() -> DirectoryScript:
    """The people and organisations of the sample year."""
    table = _read("people")
    return DirectoryScript(
        organisations=[
            OrganisationScript(**{**row, "kind": OrganisationKind(row["kind"])})
            for row in table["organisation"]
        ],
        groups=[_group(row) for row in table["group"]],
        shared=[SharedScript(**row) for row in table["shared"]],
        names=table["names"],
    )


def community_script(key: str) -> CommunityScript:
    """One community of the sample year."""
    table = _read(key)
    return CommunityScript(
        kind=CommunityKind(table.pop("kind")),
        language=Language(table.pop("language")),
        mode=MeetingMode(table.pop("mode")),
        starts=time.fromisoformat(table.pop("starts")),
        agenda=[_item(row) for row in table.pop("agenda")],
        meetings=[_meeting(row) for row in table.pop("meeting")],
        cancelled=_accident(table.pop("cancelled", None)),
        postponed=_accident(table.pop("postponed", None)),
        **table,
    )


def _read(name: str) -> Table:
    with resource(f"sample/{name}.toml").open("rb") as file:
        table = tomllib.load(file)
    return table if table.get("language") == Language.ENGLISH else _typeset_table(table)


def _typeset_table(table: Table) -> Table:
    """French files are typed with ordinary spaces; sentences get the no-break ones of Quebec usage."""
    return {key: _typeset(value) for key, value in table.items()}


def _typeset(value: Any) -> Any:
    if isinstance(value, str):
        return value.replace("« ", "«\u00a0").replace(" »", "\u00a0»").replace(" :", "\u00a0:")
    if isinstance(value, list):
        return [_typeset(item) for item in value]
    return _typeset_table(value) if isinstance(value, dict) else value


def _group(row: Table) -> GroupScript:
    role = MembershipRole(row.pop("first_role", MembershipRole.MEMBER))
    return GroupScript(first_role=role, **row)


def _accident(row: Table | None) -> Accident | None:
    return None if row is None else Accident(**row)


def _item(row: Table) -> ItemScript:
    return ItemScript(**{**row, "intention": Intention(row["intention"])})


def _meeting(row: Table) -> MeetingScript:
    notes = [_note(note) for note in row.pop("notes", [])]
    commitments = [CommitmentScript(**promise) for promise in row.pop("commitments", [])]
    return MeetingScript(notes=notes, commitments=commitments, **row)


def _note(row: Table) -> NoteScript:
    dimension = row.pop("dimension", None)
    return NoteScript(
        kind=NoteKind(row.pop("kind")),
        dimension=None if dimension is None else Dimension(dimension),
        visibility=Visibility(row.pop("visibility", Visibility.GROUP)),
        **row,
    )
