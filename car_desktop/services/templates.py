"""Agendas to start from: the models of the program, and those that a coach keeps or changes."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import AgendaTemplate, Meeting
from car_desktop.domain.errors import UserError
from car_desktop.domain.values import AgendaState, CommunityKind, Intention, Language
from car_desktop.i18n import speaking, translate
from car_desktop.services.agenda import AgendaDraft, add_agenda_items, agenda
from car_desktop.services.agenda_models import AgendaModelId, agenda_models, made_for
from car_desktop.services.refusals import found, named
from car_desktop.services.workspace import writable_meeting
from car_desktop.typography import sort_key


@dataclass(frozen=True, slots=True)
class TemplateKey:
    """Which template: one that is kept, a shipped one, or one kept in place of a shipped one."""

    kept: int | None = None
    shipped: AgendaModelId | None = None


@dataclass(frozen=True, slots=True)
class TemplateRow:
    """A template with its points."""

    key: TemplateKey
    name: str
    kind: CommunityKind | None
    language: Language
    items: tuple[AgendaDraft, ...]

    @property
    def minutes(self) -> int:
        """What its points add up to."""
        return sum(item.planned_minutes for item in self.items)

    @property
    def is_own(self) -> bool:
        """True for what the coach made; false for a shipped one, changed or not."""
        return self.key.shipped is None

    @property
    def is_changed(self) -> bool:
        """True where the coach's version stands in place of a shipped one."""
        return self.key.shipped is not None and self.key.kept is not None


@dataclass(frozen=True, slots=True)
class OfferedTemplates:
    """What an agenda may start from: made for this kind of community, and all others."""

    fitting: tuple[TemplateRow, ...]
    others: tuple[TemplateRow, ...]


def templates(session: Session, kind: CommunityKind, language: Language) -> tuple[TemplateRow, ...]:
    """Those in this language first, and of these those made for this kind, the coach's own leading."""
    kept = [_row(template) for template in session.scalars(select(AgendaTemplate))]
    replaced = {row.key.shipped for row in kept if row.language is language}
    shipped = [row for row in _shipped(language) if row.key.shipped not in replaced]
    own_first = sorted(kept, key=lambda row: (not row.is_own, sort_key(row.name)))

    def rank(row: TemplateRow) -> tuple[bool, bool]:
        return row.language is not language, row.kind is not kind

    return tuple(sorted([*own_first, *shipped], key=rank))


def offered_templates(session: Session, meeting_id: int) -> OfferedTemplates:
    """All templates, in the order in which the coach of this meeting is likely to want them."""
    community = found(session, Meeting, meeting_id).community
    rows = templates(session, community.kind, community.language)
    fitting = [
        row for row in rows if row.kind is community.kind and row.language is community.language
    ]
    return OfferedTemplates(tuple(fitting), tuple(row for row in rows if row not in fitting))


def start_from_template(session: Session, meeting_id: int, key: TemplateKey) -> int:
    """Add a template's points to the agenda, a shipped one in the community's language; say how many."""
    meeting = writable_meeting(session, meeting_id)
    return add_agenda_items(session, meeting_id, _items_of(session, key, meeting))


def save_as_template(
    session: Session,
    meeting_id: int,
    name: str,
    kind: CommunityKind | None = None,
    in_place_of: TemplateKey | None = None,
) -> int:
    """Keep the agenda of a meeting, scripts included, as a new template or in place of another."""
    rows = agenda(session, meeting_id).items
    items = [row.draft for row in rows if row.state is not AgendaState.WITHDRAWN]
    if not items:
        raise UserError(
            translate("Templates", "This agenda is empty: write its items before keeping it.")
        )
    template = _template_to_write(session, in_place_of)
    template.name = _name(name)
    template.kind = kind
    template.language = found(session, Meeting, meeting_id).community.language
    template.items = _written(items)
    session.flush()
    return template.id


def rename_template(session: Session, template_id: int, name: str) -> None:
    """Call a kept template otherwise."""
    found(session, AgendaTemplate, template_id).name = _name(name)


def delete_template(session: Session, template_id: int) -> None:
    """Forget a kept template; where it stood in place of a shipped one, that one is back."""
    session.delete(found(session, AgendaTemplate, template_id))


def _items_of(session: Session, key: TemplateKey, meeting: Meeting) -> tuple[AgendaDraft, ...]:
    if key.kept is not None:
        return _row(found(session, AgendaTemplate, key.kept)).items
    language = meeting.community.language
    return next(row.items for row in _shipped(language) if row.key.shipped is key.shipped)


def _shipped(language: Language) -> list[TemplateRow]:
    with speaking(language):
        return [
            TemplateRow(
                TemplateKey(shipped=model.id),
                model.title,
                made_for(model.id),
                language,
                model.items,
            )
            for model in agenda_models()
        ]


def _template_to_write(session: Session, key: TemplateKey | None) -> AgendaTemplate:
    if key is not None and key.kept is not None:
        return found(session, AgendaTemplate, key.kept)
    shipped = key.shipped.value if key is not None and key.shipped is not None else ""
    template = AgendaTemplate(name="", shipped=shipped)
    session.add(template)
    return template


def _name(typed: str) -> str:
    return named(typed, translate("Templates", "Give the template a name."))


def _row(template: AgendaTemplate) -> TemplateRow:
    shipped = AgendaModelId(template.shipped) if template.shipped else None
    return TemplateRow(
        TemplateKey(template.id, shipped),
        template.name,
        template.kind,
        template.language,
        tuple(_draft(one) for one in json.loads(template.items)),
    )


def _written(items: Sequence[AgendaDraft]) -> str:
    return json.dumps([asdict(item) for item in items], ensure_ascii=False)


def _draft(stored: dict[str, Any]) -> AgendaDraft:
    return AgendaDraft(**{**stored, "intention": Intention(stored["intention"])})
