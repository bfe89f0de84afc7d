"""What is held about people, by kind, as it stands in the data."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import ColumnElement, distinct, func, select, union
from sqlalchemy.orm import Session

from car_desktop.domain.entities import Base, Person
from car_desktop.services.data_inventory import Category, Classified, Purpose, Whose, inventory


@dataclass(frozen=True, slots=True)
class Held:
    """What is held of a kind: the columns, for what, where it leaves, and how many people it is about.

    `people` counts those of the directory; none where the kind names people in words only.
    """

    category: Category
    whose: tuple[Whose, ...]
    purposes: tuple[Purpose, ...]
    columns: tuple[Classified, ...]
    documents: tuple[str, ...]
    people: int | None


def held_data(session: Session) -> tuple[Held, ...]:
    """What is held about people, by kind, with how many of the directory it is about."""
    return tuple(_held(session, category) for category in Category if category.is_personal)


def _held(session: Session, category: Category) -> Held:
    columns = tuple(one for one in inventory() if one.category is category)
    return Held(
        category=category,
        whose=tuple(whose for whose in Whose if any(one.whose is whose for one in columns)),
        purposes=tuple(
            purpose for purpose in Purpose if any(one.purpose is purpose for one in columns)
        ),
        columns=columns,
        documents=_documents(columns),
        people=_people(session, columns),
    )


def _documents(columns: tuple[Classified, ...]) -> tuple[str, ...]:
    """Where a kind leaves; the coach signs nearly every document, which tells nothing of the others."""
    others = [one for one in columns if one.whose not in {Whose.COACH, Whose.OFFICER}]
    return tuple(dict.fromkeys(name for one in others or columns for name in one.documents))


def _people(session: Session, columns: tuple[Classified, ...]) -> int | None:
    """How many of the directory these columns point to; none where they point to nobody."""
    keys = [key for one in columns if (key := _person_key(one)) is not None]
    if not keys:
        return None
    everyone = union(*(select(key.label("person")).where(key.is_not(None)) for key in keys))
    return session.scalar(select(func.count(distinct(everyone.subquery().c.person)))) or 0


def _person_key(one: Classified) -> ColumnElement[int] | None:
    """The column itself where it says whom it is about."""
    table = Base.metadata.tables[one.table]
    if one.table == Person.__tablename__:
        return table.c.id
    column = table.c[one.column]
    is_person = any(key.column.table.name == Person.__tablename__ for key in column.foreign_keys)
    return column if is_person else None
