"""Models from which an agenda starts, one or two per kind of community; everything stays editable."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy.orm import Session

from car_desktop.domain.text import folded
from car_desktop.domain.values import CommunityKind, Intention, Language
from car_desktop.i18n import speaking, translate
from car_desktop.services.agenda import AgendaDraft, add_agenda_items
from car_desktop.services.workspace import writable_meeting


class AgendaModelId(StrEnum):
    """The models that the program knows."""

    SCHOOL_LEADERS = "school_leaders"
    LEARNING_COMMUNITY = "learning_community"
    DIRECTORS_GENERAL = "directors_general"
    FIRST_CONTACT = "first_contact"
    PARTNERS = "partners"


@dataclass(frozen=True, slots=True)
class AgendaModel:
    """A model with its name and its points, in the language being spoken."""

    id: AgendaModelId
    title: str
    items: tuple[AgendaDraft, ...]

    @property
    def minutes(self) -> int:
        """What its points add up to."""
        return sum(item.planned_minutes for item in self.items)


def agenda_models(kind: CommunityKind | None = None) -> list[AgendaModel]:
    """All models; those made for a kind of community come first."""
    models = [AgendaModel(key, title(), items()) for key, (title, items) in _MODELS.items()]
    return sorted(models, key=lambda model: kind is not _MADE_FOR[model.id])


def start_from_model(session: Session, meeting_id: int, model: AgendaModelId) -> int:
    """Add a model's points to the agenda, in the community's language; answer how many."""
    meeting = writable_meeting(session, meeting_id)
    with speaking(meeting.community.language):
        items = _MODELS[model][1]()
    return add_agenda_items(session, meeting_id, items)


def follow_up_title() -> str:
    """What models call the point that comes back to earlier commitments."""
    return translate("AgendaModel", "What became of our commitments")


def is_follow_up(title: str, intention: Intention) -> bool:
    """Whether a point comes back to earlier commitments: it names them, and makes no new ones."""
    if intention is Intention.DECIDE:
        return False
    names = []
    for language in Language:
        with speaking(language):
            names.append(follow_up_title())
            names.append(
                translate("AgendaModel", "commitments", "part of the title of a point of an agenda")
            )
    return any(folded(name) in folded(title) for name in names)


def made_for(model: AgendaModelId) -> CommunityKind:
    """The kind of community that a model is made for."""
    return _MADE_FOR[model]


def _point(
    minutes: int, title: str, intention: Intention, protocol: str = "", note: str = ""
) -> AgendaDraft:
    return AgendaDraft(
        title=title,
        intention=intention,
        planned_minutes=minutes,
        protocol=protocol,
        public_note=note,
    )


def _school_leaders() -> tuple[AgendaDraft, ...]:
    return (
        _point(
            10,
            translate("AgendaModel", "Welcome, attendance, norms and roles of the day"),
            Intention.INFORM,
        ),
        _point(
            20,
            follow_up_title(),
            Intention.LEARN,
        ),
        _point(
            15,
            translate("AgendaModel", "Successes: one each, one minute"),
            Intention.CELEBRATE,
        ),
        _point(
            45,
            translate("AgendaModel", "A look at one practice"),
            Intention.LEARN,
            translate(
                "AgendaModel",
                "Present 10, clarify 10, discuss 15, sum up 10",
                "minutes of a protocol",
            ),
        ),
        _point(15, translate("AgendaModel", "Break"), Intention.BREAK),
        _point(
            40,
            translate(
                "AgendaModel", "A text, a tool or a finding, and what it changes in my school"
            ),
            Intention.PRODUCE,
        ),
        _point(
            20,
            translate("AgendaModel", "My commitments until the next meeting"),
            Intention.DECIDE,
        ),
        _point(
            10,
            translate("AgendaModel", "Did we keep our norms? Quick feedback"),
            Intention.REGULATE,
        ),
        _point(
            5,
            translate("AgendaModel", "Next meeting: date, roles, close"),
            Intention.INFORM,
        ),
    )


def _learning_community() -> tuple[AgendaDraft, ...]:
    return (
        _point(3, translate("AgendaModel", "Attendance and roles"), Intention.INFORM),
        _point(7, follow_up_title(), Intention.LEARN),
        _point(
            20,
            translate("AgendaModel", "Today’s data: a common assessment"),
            Intention.LEARN,
            translate("AgendaModel", "Counts per level of mastery"),
        ),
        _point(15, translate("AgendaModel", "What worked, and why"), Intention.LEARN),
        _point(
            20,
            translate("AgendaModel", "Our response: support, enrichment, who and when"),
            Intention.PRODUCE,
        ),
        _point(7, translate("AgendaModel", "Commitment and next data"), Intention.DECIDE),
        _point(3, translate("AgendaModel", "Did we keep our norms?"), Intention.REGULATE),
    )


def _directors_general() -> tuple[AgendaDraft, ...]:
    return (
        _point(15, translate("AgendaModel", "Welcome and intentions of the day"), Intention.INFORM),
        _point(
            75,
            translate("AgendaModel", "Round: where each organisation stands, and one obstacle"),
            Intention.LEARN,
        ),
        _point(15, translate("AgendaModel", "Break"), Intention.BREAK),
        _point(
            75,
            translate("AgendaModel", "Peer consultation on one situation"),
            Intention.CONSULT,
            translate("AgendaModel", "Codevelopment in six steps"),
        ),
        _point(60, translate("AgendaModel", "Lunch"), Intention.BREAK),
        _point(
            45,
            translate("AgendaModel", "Coherence between tiers: what our communities ask of us"),
            Intention.PRODUCE,
        ),
        _point(45, translate("AgendaModel", "A contribution from research"), Intention.LEARN),
        _point(
            30,
            translate("AgendaModel", "Decisions for the whole approach"),
            Intention.DECIDE,
        ),
        _point(
            20,
            translate("AgendaModel", "Commitments of each organisation, and close"),
            Intention.DECIDE,
        ),
    )


def _first_contact() -> tuple[AgendaDraft, ...]:
    return (
        _point(15, translate("AgendaModel", "Welcome and introductions"), Intention.INFORM),
        _point(
            20,
            translate("AgendaModel", "Expectations: earlier experiences of coaching, hopes"),
            Intention.CONSULT,
        ),
        _point(
            15,
            translate("AgendaModel", "What coaching offers, and what it does not"),
            Intention.INFORM,
        ),
        _point(
            25,
            translate("AgendaModel", "Portrait of the school and its steering group"),
            Intention.LEARN,
        ),
        _point(20, translate("AgendaModel", "Where we start from"), Intention.DECIDE),
        _point(
            10, translate("AgendaModel", "Preparation: who does what by when"), Intention.DECIDE
        ),
        _point(5, translate("AgendaModel", "Other business"), Intention.INFORM),
    )


def _partners() -> tuple[AgendaDraft, ...]:
    return (
        _point(
            10, translate("AgendaModel", "Introductions: what each one brings"), Intention.INFORM
        ),
        _point(
            10,
            translate("AgendaModel", "Needs of the school, without naming anyone"),
            Intention.CONSULT,
        ),
        _point(
            15, translate("AgendaModel", "What the partner could contribute"), Intention.PRODUCE
        ),
        _point(
            10,
            translate("AgendaModel", "How it fits the centre’s plan of action"),
            Intention.DECIDE,
        ),
        _point(
            10,
            translate("AgendaModel", "Roles, calendar, safety and consent"),
            Intention.DECIDE,
        ),
        _point(
            5,
            translate("AgendaModel", "Next step, who leads it, how we will count it"),
            Intention.DECIDE,
        ),
    )


Title = Callable[[], str]
Items = Callable[[], tuple[AgendaDraft, ...]]

_MODELS: dict[AgendaModelId, tuple[Title, Items]] = {
    AgendaModelId.SCHOOL_LEADERS: (
        lambda: translate("AgendaModel", "School leaders’ community of practice"),
        _school_leaders,
    ),
    AgendaModelId.LEARNING_COMMUNITY: (
        lambda: translate("AgendaModel", "Professional learning community"),
        _learning_community,
    ),
    AgendaModelId.DIRECTORS_GENERAL: (
        lambda: translate("AgendaModel", "Directors general: a full day"),
        _directors_general,
    ),
    AgendaModelId.FIRST_CONTACT: (
        lambda: translate("AgendaModel", "First meeting with a school"),
        _first_contact,
    ),
    AgendaModelId.PARTNERS: (
        lambda: translate("AgendaModel", "Meeting with partners"),
        _partners,
    ),
}

_MADE_FOR: dict[AgendaModelId, CommunityKind] = {
    AgendaModelId.SCHOOL_LEADERS: CommunityKind.SCHOOL_LEADERS,
    AgendaModelId.LEARNING_COMMUNITY: CommunityKind.LEARNING_COMMUNITY,
    AgendaModelId.DIRECTORS_GENERAL: CommunityKind.DIRECTORS_GENERAL,
    AgendaModelId.FIRST_CONTACT: CommunityKind.COMMITTEE,
    AgendaModelId.PARTNERS: CommunityKind.CLC_TEAM,
}
