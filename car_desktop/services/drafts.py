"""Words typed into a form that was not sent: kept with the data, encrypted like it, and given back."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import Draft
from car_desktop.domain.entities.directory import NAME_LENGTH

LONGEST_TEXT = 100_000  # characters, as of a note


@dataclass(frozen=True, slots=True)
class Typed:
    """What one field of a form holds."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class FormDraft:
    """A form that is open, and what is typed in it."""

    place: str  # the same for the same form
    title: str
    fields: tuple[Typed, ...]


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """A form that was not sent."""

    id: int
    title: str
    kept_at: datetime  # UTC
    fields: tuple[Typed, ...]


def keep_drafts(session: Session, drafts: Sequence[FormDraft]) -> None:
    """Have these forms kept; what is kept of others stays."""
    known = {draft.place: draft for draft in session.scalars(select(Draft))}
    for draft in drafts:
        place = draft.place[:NAME_LENGTH]
        row = known.get(place)
        if row is None:
            row = Draft(place=place, fields="[]")
            session.add(row)
        row.title = draft.title[:NAME_LENGTH]
        row.fields = json.dumps(
            [[typed.label, typed.text[:LONGEST_TEXT]] for typed in draft.fields], ensure_ascii=False
        )


def kept_drafts(session: Session) -> tuple[KeptDraft, ...]:
    """The forms that were not sent, the latest first."""
    rows = session.scalars(select(Draft).order_by(Draft.updated_at.desc()))
    return tuple(
        KeptDraft(
            row.id,
            row.title,
            row.updated_at,
            tuple(Typed(label, text) for label, text in json.loads(row.fields)),
        )
        for row in rows
    )


def forget_drafts(session: Session, places: Sequence[str] = ()) -> None:
    """Let go of what is kept of these forms, or of all."""
    statement = select(Draft)
    if places:
        statement = statement.where(Draft.place.in_([place[:NAME_LENGTH] for place in places]))
    for row in session.scalars(statement):
        session.delete(row)
