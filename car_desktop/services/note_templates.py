"""Words from which a note may start: a few that the program brings, and the coach's own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import NoteTemplate
from car_desktop.domain.errors import UserError
from car_desktop.domain.values import NoteKind
from car_desktop.i18n import translate
from car_desktop.services.refusals import found
from car_desktop.services.typed_text import typed_line, typed_text
from car_desktop.typography import sort_key

MOST_TEMPLATES = 200


@dataclass(frozen=True, slots=True)
class NoteStart:
    """A name, a kind and the words; `id` is none for what the program brings."""

    name: str
    kind: NoteKind
    text: str
    id: int | None = None


def note_starts(session: Session) -> tuple[NoteStart, ...]:
    """The coach's own by name, then those that the program brings, in the language being spoken."""
    own = [
        NoteStart(template.name, template.kind, template.text, template.id)
        for template in session.scalars(select(NoteTemplate))
    ]
    own.sort(key=lambda start: sort_key(start.name))
    return (*own, *(NoteStart(name(), kind, text()) for name, kind, text in _SHIPPED))


def save_note_start(session: Session, name: str, kind: NoteKind, text: str) -> int:
    """Keep the words of a note under a name; the same name again replaces them."""
    name, text = typed_line(name), typed_text(text)
    if not name or not text.strip():
        raise UserError(
            translate("NoteTemplates", "Give the template a name, and write the note first.")
        )
    template = session.scalar(select(NoteTemplate).where(NoteTemplate.name == name))
    if template is None:
        if len(session.scalars(select(NoteTemplate.id)).all()) >= MOST_TEMPLATES:
            raise UserError(
                translate("NoteTemplates", "There are {most} templates: delete one first.").format(
                    most=MOST_TEMPLATES
                )
            )
        template = NoteTemplate(name=name, kind=kind, text=text)
        session.add(template)
    template.kind, template.text = kind, text
    session.flush()
    return template.id


def delete_note_start(session: Session, template_id: int) -> None:
    """Delete one of the coach's own; undo brings it back."""
    session.delete(found(session, NoteTemplate, template_id))


Words = Callable[[], str]

_SHIPPED: tuple[tuple[Words, NoteKind, Words], ...] = (
    (
        lambda: translate("NoteTemplates", "A practice that was tried"),
        NoteKind.TRIED_PRACTICE,
        lambda: translate(
            "NoteTemplates",
            "What was tried:\nWith whom (numbers only):\nWhat was seen:\nNext time:",
        ),
    ),
    (
        lambda: translate("NoteTemplates", "A look at data"),
        NoteKind.OBSERVATION,
        lambda: translate(
            "NoteTemplates", "The data:\nWhat it shows:\nA hypothesis:\nWhat we want to check:"
        ),
    ),
    (
        lambda: translate("NoteTemplates", "An obstacle and a lever"),
        NoteKind.OBSTACLE,
        lambda: translate("NoteTemplates", "The obstacle:\nWhat could lift it:\nWho can help:"),
    ),
)
