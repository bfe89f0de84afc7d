"""Points that a community keeps for later: put aside from an agenda or written down, then taken up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import AgendaItem, Community, ParkedItem
from car_desktop.domain.values import AgendaState, Intention
from car_desktop.i18n import translate
from car_desktop.services.agenda import AgendaDraft, add_agenda_item, remove_agenda_item
from car_desktop.services.refusals import found, named
from car_desktop.services.workspace import refuse_closed, writable_meeting


@dataclass(frozen=True, slots=True)
class ParkedRow:
    """A point that waits."""

    id: int
    title: str
    intention: Intention
    planned_minutes: int
    parked_on: date


def parked_items(session: Session, community_id: int) -> tuple[ParkedRow, ...]:
    """What waits in a community, the longest waiting first."""
    statement = (
        select(ParkedItem)
        .where(ParkedItem.community_id == community_id, ParkedItem.taken_meeting_id.is_(None))
        .order_by(ParkedItem.parked_on, ParkedItem.id)
    )
    return tuple(
        ParkedRow(item.id, item.title, item.intention, item.planned_minutes, item.parked_on)
        for item in session.scalars(statement)
    )


def add_parked_item(session: Session, community_id: int, title: str, on: date) -> int:
    """Write a point down for later, without any agenda; answer its identifier."""
    found(session, Community, community_id)
    item = ParkedItem(
        community_id=community_id,
        title=named(title, translate("Agenda", "Write what this item is about.")),
        parked_on=on,
    )
    session.add(item)
    session.flush()
    return item.id


def park_item(session: Session, item_id: int, on: date) -> int:
    """Put a point of an agenda aside; one that holds more than its title stays there, withdrawn."""
    item = found(session, AgendaItem, item_id)
    refuse_closed(item.meeting)
    parked = ParkedItem(
        community_id=item.meeting.community_id,
        title=item.title,
        intention=item.intention,
        planned_minutes=item.planned_minutes,
        note=item.public_note,
        parked_on=on,
        from_meeting_id=item.meeting_id,
    )
    session.add(parked)
    if _holds_more(item):
        item.state = AgendaState.WITHDRAWN
    else:
        remove_agenda_item(session, item_id)
    session.flush()
    return parked.id


def take_up_parked_item(session: Session, parked_id: int, meeting_id: int) -> int:
    """Put a point that waited at the end of an agenda, with what was prepared for it; answer its identifier."""
    meeting = writable_meeting(session, meeting_id)
    parked = found(session, ParkedItem, parked_id)
    origin = _origin(session, parked)
    draft = AgendaDraft(
        title=parked.title,
        intention=parked.intention,
        lead=origin.lead if origin else "",
        planned_minutes=parked.planned_minutes,
        protocol=origin.protocol if origin else "",
        public_note=parked.note,
        public_blocks=origin.public_blocks if origin and origin.public_note == parked.note else "",
        script=origin.script if origin else "",
        material=origin.material if origin else "",
    )
    item_id = add_agenda_item(session, meeting.id, draft)
    if origin is not None:
        found(session, AgendaItem, item_id).carried_from_id = origin.id
    parked.taken_meeting_id = meeting.id
    return item_id


def delete_parked_item(session: Session, parked_id: int) -> None:
    """Let a point go."""
    session.delete(found(session, ParkedItem, parked_id))


def _holds_more(item: AgendaItem) -> bool:
    """Whether removing it would lose something that the parking lot does not keep."""
    written = (
        *(item.script, item.material, item.lead, item.protocol, item.outcome),
        item.public_blocks,
    )
    was_run = item.started_at is not None or item.spent_seconds > 0
    return bool(any(written) or was_run or item.notes or item.commitments)


def _origin(session: Session, parked: ParkedItem) -> AgendaItem | None:
    """The withdrawn point that it was made from, where that one is still in its agenda."""
    if parked.from_meeting_id is None:
        return None
    statement = select(AgendaItem).where(
        AgendaItem.meeting_id == parked.from_meeting_id,
        AgendaItem.title == parked.title,
        AgendaItem.state == AgendaState.WITHDRAWN,
    )
    return session.scalars(statement.order_by(AgendaItem.id.desc())).first()
