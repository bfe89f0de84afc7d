"""The agenda of a meeting: its points, their order, and how they fit the time there is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import AgendaItem, Meeting
from car_desktop.domain.errors import UserError
from car_desktop.domain.values import AgendaState, Intention
from car_desktop.i18n import translate
from car_desktop.services.refusals import found
from car_desktop.services.typed_text import typed_line, typed_text
from car_desktop.services.workspace import refuse_closed, writable_meeting

LONGEST_ITEM = 24 * 60


@dataclass(frozen=True, slots=True)
class AgendaDraft:
    """What a coach writes of one point; the script is for the coach alone."""

    title: str
    intention: Intention = Intention.INFORM
    lead: str = ""
    planned_minutes: int = 0
    protocol: str = ""
    public_note: str = ""
    script: str = ""


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """One point, with its number in the agenda."""

    id: int
    number: int
    title: str
    intention: Intention
    lead: str
    planned_minutes: int
    protocol: str
    public_note: str
    script: str
    state: AgendaState

    @property
    def draft(self) -> AgendaDraft:
        """What may be changed of it."""
        return AgendaDraft(
            self.title,
            self.intention,
            self.lead,
            self.planned_minutes,
            self.protocol,
            self.public_note,
            self.script,
        )


@dataclass(frozen=True, slots=True)
class Agenda:
    """All points, and the time they take beside the time there is."""

    items: tuple[AgendaRow, ...]
    meeting_minutes: int

    @property
    def planned_minutes(self) -> int:
        """What the points add up to; a withdrawn or deferred one takes no time."""
        taken = (AgendaState.OPEN, AgendaState.TREATED)
        return sum(item.planned_minutes for item in self.items if item.state in taken)

    @property
    def spare_minutes(self) -> int:
        """What is left of the meeting; negative where the points do not fit."""
        return self.meeting_minutes - self.planned_minutes


def agenda(session: Session, meeting_id: int) -> Agenda:
    """The points in their order."""
    meeting = found(session, Meeting, meeting_id)
    items = _items(session, meeting_id)
    rows = tuple(_row(number, item) for number, item in enumerate(items, start=1))
    return Agenda(rows, meeting.minutes)


def add_agenda_item(
    session: Session, meeting_id: int, draft: AgendaDraft, after_id: int | None = None
) -> int:
    """Add a point after another one, or at the end; answer its identifier."""
    meeting = writable_meeting(session, meeting_id)
    items = _items(session, meeting.id)
    item = AgendaItem(meeting_id=meeting.id, rank=len(items) + 1, title="")
    _write(item, draft)
    session.add(item)
    places = [known.id for known in items]
    place = places.index(after_id) + 1 if after_id in places else len(items)
    _number([*items[:place], item, *items[place:]])
    session.flush()
    return item.id


def add_agenda_items(session: Session, meeting_id: int, drafts: Sequence[AgendaDraft]) -> int:
    """Add several points at the end, as a model does; answer how many."""
    for draft in drafts:
        add_agenda_item(session, meeting_id, draft)
    return len(drafts)


def change_agenda_item(session: Session, item_id: int, draft: AgendaDraft) -> None:
    """Write a point again."""
    _write(_writable_item(session, item_id), draft)


def set_agenda_state(session: Session, item_id: int, state: AgendaState) -> None:
    """Say what became of a point."""
    _writable_item(session, item_id).state = state


def move_agenda_item(session: Session, item_id: int, offset: int) -> None:
    """Move a point up (negative) or down; it stops at the ends."""
    item = _writable_item(session, item_id)
    items = _items(session, item.meeting_id)
    place = items.index(item)
    items.remove(item)
    items.insert(max(0, min(place + offset, len(items))), item)
    _number(items)


def remove_agenda_item(session: Session, item_id: int) -> None:
    """Delete a point; its notes and commitments stay with the meeting as a whole."""
    item = _writable_item(session, item_id)
    rest = [other for other in _items(session, item.meeting_id) if other is not item]
    session.delete(item)
    _number(rest)


def _writable_item(session: Session, item_id: int) -> AgendaItem:
    item = found(session, AgendaItem, item_id)
    refuse_closed(item.meeting)
    return item


def _items(session: Session, meeting_id: int) -> list[AgendaItem]:
    statement = (
        select(AgendaItem)
        .where(AgendaItem.meeting_id == meeting_id)
        .order_by(AgendaItem.rank, AgendaItem.id)
    )
    return list(session.scalars(statement))


def _number(items: Sequence[AgendaItem]) -> None:
    for rank, item in enumerate(items, start=1):
        item.rank = rank


def _write(item: AgendaItem, draft: AgendaDraft) -> None:
    title = typed_line(draft.title)
    if not title:
        raise UserError(translate("Agenda", "Write what this item is about."))
    if not 0 <= draft.planned_minutes <= LONGEST_ITEM:
        raise UserError(translate("Agenda", "An item takes between 0 minutes and 24 hours."))
    item.title = title
    item.intention = draft.intention
    item.lead = typed_line(draft.lead)
    item.planned_minutes = draft.planned_minutes
    item.protocol = typed_line(draft.protocol)
    item.public_note = typed_text(draft.public_note)
    item.script = typed_text(draft.script)


def _row(number: int, item: AgendaItem) -> AgendaRow:
    return AgendaRow(
        id=item.id,
        number=number,
        title=item.title,
        intention=item.intention,
        lead=item.lead,
        planned_minutes=item.planned_minutes,
        protocol=item.protocol,
        public_note=item.public_note,
        script=item.script,
        state=item.state,
    )
