"""What is meant by « 12 », by a uuid or by a name typed outside the window."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TypeVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from car_desktop.domain.base import Entity
from car_desktop.domain.entities import Community, Meeting, Person
from car_desktop.domain.errors import UserError
from car_desktop.domain.text import folded
from car_desktop.i18n import translate
from car_desktop.typography import current

E = TypeVar("E", bound=Entity)

_LARGEST_KEY = 2**63 - 1
_HINTS = 3
_ALIKE = 0.7


def meeting_meant(session: Session, typed: str) -> int:
    """The meeting of an integer or uuid."""
    key = _key(session, Meeting, typed)
    if key is None:
        raise UserError(
            translate(
                "References",
                "There is no meeting “{typed}”: “list meetings” prints their identifiers.",
            ).format(typed=typed)
        )
    return key


def person_meant(session: Session, typed: str) -> int:
    """The person of an integer or uuid."""
    key = _key(session, Person, typed)
    if key is None:
        raise UserError(
            translate(
                "References",
                "There is no person “{typed}”: “list people” prints their identifiers.",
            ).format(typed=typed)
        )
    return key


def community_meant(session: Session, typed: str) -> int:
    """The community of a name, whatever its accents and capitals, or of an integer or uuid."""
    names = [(key, name) for key, name in session.execute(select(Community.id, Community.name))]
    same = [key for key, name in names if name.casefold() == typed.strip().casefold()]
    alike = same or [key for key, name in names if folded(name) == folded(typed)]
    if len(alike) == 1:
        return alike[0]
    if len(alike) > 1:
        raise _several(names, alike, typed)
    key = _key(session, Community, typed)
    if key is None:
        raise _unknown([name for _, name in names], typed)
    return key


def _key(session: Session, entity: type[E], typed: str) -> int | None:
    word = typed.strip()
    if word.isascii() and word.isdecimal() and int(word) <= _LARGEST_KEY:
        return session.scalar(select(entity.id).where(entity.id == int(word)))
    try:
        uuid = str(UUID(word))
    except ValueError:
        return None
    return session.scalar(select(entity.id).where(entity.uuid == uuid))


def _several(names: list[tuple[int, str]], alike: list[int], typed: str) -> UserError:
    listed = [f"{key} ({name})" for key, name in names if key in alike]
    return UserError(
        translate(
            "References",
            "Several communities are called “{typed}”: give the identifier of one of them, {communities}.",
        ).format(typed=typed, communities=current().join(listed))
    )


def _unknown(names: list[str], typed: str) -> UserError:
    hints = sorted(names, key=lambda name: -_likeness(typed, name))[:_HINTS]
    hints = [name for name in hints if _likeness(typed, name) >= _ALIKE]
    if not hints:
        return UserError(
            translate(
                "References",
                "There is no community “{typed}”: “list communities” prints their names.",
            ).format(typed=typed)
        )
    return UserError(
        translate(
            "References", "There is no community “{typed}”. Did you mean {communities}?"
        ).format(typed=typed, communities=_alternatives(hints))
    )


def _likeness(typed: str, name: str) -> float:
    """How well the words typed are found among those of a name, between 0 and 1."""
    words, parts = folded(typed).split(), folded(name).split()
    found = [max(_ratio(word, part) for part in parts) for word in words]
    return sum(found) / len(found) if found else 0.0


def _ratio(word: str, part: str) -> float:
    return SequenceMatcher(None, word, part).ratio()


def _alternatives(names: list[str]) -> str:
    quoted = [current().quote(name) for name in names]
    return translate("References", " or ", "between alternatives").join(quoted)
