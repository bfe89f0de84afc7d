"""The refusals that several use cases share."""

from __future__ import annotations

from typing import TypeVar

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import Certificate
from car_desktop.domain.errors import UserError
from car_desktop.i18n import translate
from car_desktop.services.typed_text import typed_line

E = TypeVar("E")


def found(session: Session, entity: type[E], key: int) -> E:
    """Load a row, or refuse because it was deleted in the meantime."""
    row = session.get(entity, key)
    if row is None:
        raise UserError(
            translate("Services", "This no longer exists: it was deleted in the meantime.")
        )
    return row


def refuse_certified(session: Session, about: ColumnElement[bool]) -> None:
    """Raise UserError where a certificate about it was given to somebody."""
    if session.scalar(select(Certificate.id).where(about).limit(1)) is not None:
        raise UserError(
            translate(
                "Services",
                "Certificates were issued for it, so it stays: those who hold one may ask about it.",
            )
        )


def named(typed: str, refusal: str) -> str:
    """A name as it is kept; raise the refusal where nothing was typed."""
    name = typed_line(typed)
    if not name:
        raise UserError(refusal)
    return name
