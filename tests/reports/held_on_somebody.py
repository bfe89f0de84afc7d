"""A row about one person in every table that may hold one, each column with a value of its own."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import Column, DateTime, LargeBinary, Table, insert, select
from sqlalchemy.orm import Session

from car_desktop.domain.base import Base, UtcDateTime
from car_desktop.domain.entities import (
    AgendaItem,
    CollectionNotice,
    NormSet,
    Person,
)
from car_desktop.services.data_inventory import EVERYWHERE
from car_desktop.services.person_columns import HOLDINGS, Holding
from tests.factories import (
    NINE,
    make_community,
    make_meeting,
    make_organisation,
    make_person,
)

FIRST_DAY = date(2026, 3, 1)
_ONE_ROW = ("coach_profile", "privacy_office")


def canary(table: str, column: str) -> str:
    """Words that stand in one column of one table and nowhere else."""
    return f"Julie Essaibidon, canari {table}.{column}"


def hold_everything(session: Session) -> tuple[Person, dict[str, dict[str, Any]]]:
    """Julie Essaibidon, and what was put about her in each table."""
    person = make_person(session, "Julie", "Essaibidon")
    points = _things_to_point_to(session)
    held: dict[str, dict[str, Any]] = {}
    for name, holding in HOLDINGS.items():
        if not holding.is_about_people:
            continue
        table = Base.metadata.tables[name]
        if name == "person":
            person.phone, person.is_archived = "418 555-0123", True
            session.flush()
            held[name] = dict(
                session.execute(select(table).where(table.c.id == person.id)).mappings().one()
            )
            continue
        row = _row(table, holding, person, points)
        held[name] = row
        session.execute(insert(table).values(row))
        if name in ("attendance", "practice_note", "commitment"):
            points[name] = session.scalars(
                select(table.c.id).where(table.c.uuid == row["uuid"])
            ).one()
    return person, held


def _things_to_point_to(session: Session) -> dict[str, int]:
    community = make_community(session, "CAP fictive des points")
    meeting = make_meeting(session, community, NINE)
    norms = NormSet(
        community_id=community.id, school_year=2026, version=7, adopted_on=FIRST_DAY, text="Écouter"
    )
    notice = CollectionNotice(version=901, text="Avis", effective_on=FIRST_DAY)
    item = AgendaItem(rank=1, title="Accueil")
    meeting.agenda.append(item)
    session.add_all([norms, notice])
    session.flush()
    return {
        "community": community.id,
        "meeting": meeting.id,
        "norm_set": norms.id,
        "collection_notice": notice.id,
        "agenda_item": item.id,
        "organisation": make_organisation(session, "École fictive des points").id,
    }


def _row(table: Table, holding: Holding, person: Person, points: dict[str, int]) -> dict[str, Any]:
    row = {
        column.name: _value(table, column, holding, place, points)
        for place, column in enumerate(table.columns)
        if column.name not in EVERYWHERE
    }
    row |= dict.fromkeys(holding.by, person.id) | dict.fromkeys(holding.by_uuid, person.uuid)
    row["uuid"] = f"canari-{table.name}"
    row["updated_at"] = datetime(2026, 3, 1, tzinfo=UTC)
    if table.name == "privacy_request":
        row |= {"subject_kind": "person", "subject_field": "first_name"}
    if table.name == "retention_hold":
        row["community_id"] = None  # a hold is about one thing
    if table.name in _ONE_ROW:
        row["id"] = 1
    return row


def _value(  # noqa: PLR0911 - one line for each kind of column
    table: Table, column: Column[Any], holding: Holding, place: int, points: dict[str, int]
) -> object:
    kind = column.type
    if column.foreign_keys:
        return points.get(next(iter(column.foreign_keys)).column.table.name)
    if enums := getattr(kind, "enum_class", None):
        return list(enums)[-1]
    if isinstance(kind, UtcDateTime):
        return datetime(2026, 3, 1, tzinfo=UTC) + timedelta(hours=place)
    if isinstance(kind, DateTime):
        return datetime(2026, 3, 1) + timedelta(hours=place)
    if isinstance(kind, LargeBinary):
        return b"png"
    text = canary(table.name, column.name)
    if column.name in {*holding.passages, *holding.whole}:
        return json.dumps({"dedans": [text]}, ensure_ascii=False)
    plain: dict[type, object] = {str: text, bool: True, int: 3, time: time(place)}
    return plain.get(kind.python_type, FIRST_DAY + timedelta(days=place))
