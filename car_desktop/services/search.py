"""Find a community, a person or a meeting while typing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

from sqlalchemy import false, or_, select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import Community, Meeting, Person
from car_desktop.domain.labels import short_label
from car_desktop.domain.text import folded, matches
from car_desktop.services.loose_search import may_hold
from car_desktop.typography import current

_AT_A_TIME = 50  # the first few answer most questions: the thousands after them are not read

Finder = Callable[[Session, str], "Iterator[Found]"]


class FoundKind(StrEnum):
    """What was found."""

    COMMUNITY = "community"
    PERSON = "person"
    MEETING = "meeting"


@dataclass(frozen=True, slots=True)
class Found:
    """One line of the palette."""

    kind: FoundKind
    id: int
    title: str
    subtitle: str


def find(session: Session, text: str, limit: int = 12) -> list[Found]:
    """The best matches of each kind, in turn; accents, case and word order do not matter."""
    if not folded(text):
        return []
    finders: tuple[Finder, ...] = (_communities, _people, _meetings)
    found = [list(islice(finder(session, text), limit)) for finder in finders]
    share = max(1, limit // len(found))
    first = [item for items in found for item in items[:share]]
    more = [item for items in found for item in items[share:]]
    kept = set(first + more[: limit - len(first)])
    return [item for items in found for item in items if item in kept][:limit]


def _communities(session: Session, text: str) -> Iterator[Found]:
    statement = select(Community.id, Community.name, Community.kind).order_by(
        Community.is_archived, Community.name
    )
    for key, name, kind in session.execute(statement):
        if matches(text, name, short_label(kind)):
            yield Found(FoundKind.COMMUNITY, key, name, short_label(kind))


def find_people(session: Session, text: str, limit: int = 10) -> list[Found]:
    """People for a field that proposes while one types; nothing typed proposes the first ones."""
    return list(islice(_people(session, text), limit))


def _people(session: Session, text: str) -> Iterator[Found]:
    statement = (
        select(Person)
        .where(Person.name_key != "")
        .where(*(Person.name_key.contains(word, autoescape=True) for word in folded(text).split()))
        .order_by(Person.is_archived, Person.name_key)
        .execution_options(yield_per=_AT_A_TIME)
    )
    for person in session.scalars(statement):
        position = person.positions[-1] if person.positions else None
        organisation = position.organisation if position else None
        said = [position.function if position else "", organisation.name if organisation else ""]
        yield Found(
            FoundKind.PERSON, person.id, person.full_name, " · ".join(part for part in said if part)
        )


def _meetings(session: Session, text: str) -> Iterator[Found]:
    """The latest first; the database narrows, then accents are compared here."""
    words = folded(text).split()
    names = {key: name for key, name in session.execute(select(Community.id, Community.name))}  # noqa: C416 - a typed dict
    statement = select(Meeting.id, Meeting.community_id, Meeting.title, Meeting.starts_at).order_by(
        Meeting.starts_at.desc()
    )
    for word in words:
        named = [key for key, name in names.items() if matches(word, name)]
        statement = statement.where(
            or_(
                Meeting.community_id.in_(named) if named else false(), may_hold(Meeting.title, word)
            )
        )
    streamed = statement.execution_options(yield_per=_AT_A_TIME)
    for key, community_id, title, starts_at in session.execute(streamed):
        if matches(text, title, names[community_id]):
            day = current().date_medium(starts_at.date())
            yield Found(
                FoundKind.MEETING,
                key,
                title or names[community_id],
                f"{names[community_id]} · {day}",
            )
