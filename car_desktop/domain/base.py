"""What every entity has, and how its columns are stored."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, ClassVar
from uuid import uuid4

from sqlalchemy import Connection, DateTime, Enum, MetaData, String, TypeDecorator, event
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    MappedAsDataclass,
    Mapper,
    mapped_column,
    object_session,
)

# Batch migrations can only drop a constraint that has a name.
NAMING_CONVENTION = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class UtcDateTime(TypeDecorator[datetime]):
    """An instant: refused without a zone, stored in UTC, read back in UTC."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant needs a time zone")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.replace(tzinfo=UTC)


def now_utc() -> datetime:
    """The present instant."""
    return datetime.now(UTC)


def new_uuid() -> str:
    """An identity that two laptops can make without meeting."""
    return str(uuid4())


class Base(MappedAsDataclass, DeclarativeBase, kw_only=True, eq=False):
    """Root of the mapped classes; a row equals itself alone, whatever its values."""

    metadata = MetaData(naming_convention=NAMING_CONVENTION)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        StrEnum: Enum(
            StrEnum,
            values_callable=lambda members: [member.value for member in members],
            native_enum=False,
            length=32,
            validate_strings=True,
        ),
    }


class Entity(MappedAsDataclass, kw_only=True, eq=False):
    """An integer key for joins, a uuid that travels, and when the row last changed (UTC)."""

    # What was given out cannot be taken back: undo passes such rows over.
    is_lasting: ClassVar[bool] = False

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    uuid: Mapped[str] = mapped_column(String(36), unique=True, default_factory=new_uuid, repr=False)
    updated_at: Mapped[datetime] = mapped_column(
        UtcDateTime, init=False, insert_default=now_utc, repr=False
    )


def _note_the_change(_mapper: Mapper[Any], _connection: Connection, row: Entity) -> None:
    """Say when a row changed, on the row itself.

    An `onupdate` of the column will not do: of rows that are written in one statement, SQLAlchemy
    then knows the instant of the first alone, and undo compares each with the file.
    """
    session = object_session(row)
    if session is not None and session.is_modified(row, include_collections=False):
        row.updated_at = now_utc()


event.listen(Entity, "before_update", _note_the_change, propagate=True)
