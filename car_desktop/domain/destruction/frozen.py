"""Frozen minutes say it all once more: what goes from the registers goes from them too."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from car_desktop.domain.destruction.burial import Burial
from car_desktop.domain.entities import MeetingVersion, Person
from car_desktop.domain.privacy import DisposalKind

FROZEN_NOTES = "meeting_version.notes"
FROZEN_ATTENDANCE = "meeting_version.attendance"
FROZEN_COMMITMENTS = "meeting_version.commitments"
"""Parts of frozen minutes, as graves name them."""

_OF_A_PERSON = ("organisation", "short_organisation", "reason", "represented_by", "search_key")
_OF_A_COMMITMENT = ("who", "organisation", "expected_trace", "comment")

Said = dict[str, Any]


def thaw_notes(burial: Burial, session: Session, _kind: DisposalKind, uuids: Sequence[str]) -> None:
    """Frozen minutes without notes."""

    def take_out(said: Said) -> None:
        said["other_notes"] = []
        for item in said.get("items", ()):
            item["notes"] = []

    _write_again(burial, session, uuids, take_out)


def thaw_attendance(
    burial: Burial, session: Session, kind: DisposalKind, uuids: Sequence[str]
) -> None:
    """Frozen minutes without those who were there, or with others in their place."""
    if kind is DisposalKind.DESTROY:
        _write_again(burial, session, uuids, lambda said: _sheet(said).update(rows=[]))
        return
    read = session.scalars(select(MeetingVersion.content).where(MeetingVersion.uuid.in_(uuids)))
    named = {row.get("person_id", 0) for content in read for row in _rows_of(json.loads(content))}
    others = _others(burial, session, named)

    def put_others(said: Said) -> None:
        for row in _rows_of(said):
            key, name = others.get(row.get("person_id", 0), (0, ""))
            row |= {emptied: "" for emptied in _OF_A_PERSON if emptied in row}
            row |= {"person_id": key, "name": name, "short_name": name}

    _write_again(burial, session, uuids, put_others)


def thaw_commitments(
    burial: Burial, session: Session, kind: DisposalKind, uuids: Sequence[str]
) -> None:
    """Frozen minutes without commitments, or without who took them."""

    def take_out(said: Said) -> None:
        for part in ("commitments", "reviewed"):
            if kind is DisposalKind.DESTROY:
                said[part] = []
            for line in said.get(part, ()):
                line |= {key: "" for key in _OF_A_COMMITMENT if key in line}

    _write_again(burial, session, uuids, take_out)


def _others(burial: Burial, session: Session, keys: set[int]) -> dict[int, tuple[int, str]]:
    """The key and the name of whoever stands for each of these people that is known."""
    told = select(Person.id, Person.name_key).where(Person.id.in_(keys))
    name_keys = {key: name for key, name in session.execute(told)}  # noqa: C416 - a typed dict
    stand_ins = burial.stand_for(session, [key for key, name in name_keys.items() if name])
    stands = {key: stand_ins[key] if name else key for key, name in name_keys.items()}
    named = select(Person.id, Person.last_name).where(Person.id.in_(stands.values()))
    last_names = {key: name for key, name in session.execute(named)}  # noqa: C416 - a typed dict
    return {key: (other, last_names[other]) for key, other in stands.items()}


def _sheet(said: Said) -> Said:
    sheet: Said = said.get("attendance", {})
    return sheet


def _rows_of(said: Said) -> list[Said]:
    rows: list[Said] = _sheet(said).get("rows", [])
    return rows


def _write_again(
    burial: Burial, session: Session, uuids: Sequence[str], take_out: Callable[[Said], None]
) -> None:
    statement = select(MeetingVersion.id, MeetingVersion.content)
    changed: list[dict[str, Any]] = []
    for key, content in session.execute(statement.where(MeetingVersion.uuid.in_(uuids))):
        said = json.loads(content)
        take_out(said)
        written = json.dumps(said, ensure_ascii=False, separators=(",", ":"))
        if written != content:
            changed.append({"id": key, "content": written})
    burial.change(session, MeetingVersion, changed)
