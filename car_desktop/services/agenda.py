"""The agenda of a meeting: its points, their order, and how they fit the time there is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import accumulate

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from car_desktop.domain.entities import AgendaItem, Meeting
from car_desktop.domain.errors import UserError
from car_desktop.domain.values import AgendaState, Intention
from car_desktop.i18n import translate
from car_desktop.services.refusals import found
from car_desktop.services.timer import end_item
from car_desktop.services.typed_text import typed_form, typed_line, typed_text
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
    material: str = ""
    public_blocks: str = ""  # the public note with its form, if it has one


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """One point, with its number in the agenda, when it starts if all goes as planned, and where it comes from."""

    id: int
    number: int
    title: str
    intention: Intention
    lead: str
    planned_minutes: int
    protocol: str
    public_note: str
    script: str
    material: str
    state: AgendaState
    starts_at: datetime
    carried_on: date | None  # the day of the meeting that did not get to it
    spent_minutes: int = 0  # by the timer
    public_blocks: str = ""  # the public note with its form, if it has one

    @property
    def takes_time(self) -> bool:
        """False for what was withdrawn or put off."""
        return self.state in (AgendaState.OPEN, AgendaState.TREATED)

    @property
    def draft(self) -> AgendaDraft:
        """What may be changed of it."""
        return draft_of(self)


@dataclass(frozen=True, slots=True)
class Agenda:
    """All points, and the time they take beside the time there is."""

    items: tuple[AgendaRow, ...]
    meeting_minutes: int

    @property
    def planned_minutes(self) -> int:
        """What the points add up to; a withdrawn or deferred one takes no time."""
        return sum(item.planned_minutes for item in self.items if item.takes_time)

    @property
    def spare_minutes(self) -> int:
        """What is left of the meeting; negative where the points do not fit."""
        return self.meeting_minutes - self.planned_minutes


def draft_of(point: AgendaRow | AgendaItem) -> AgendaDraft:
    """What may be changed of a point."""
    return AgendaDraft(
        title=point.title,
        intention=point.intention,
        lead=point.lead,
        planned_minutes=point.planned_minutes,
        protocol=point.protocol,
        public_note=point.public_note,
        script=point.script,
        material=point.material,
        public_blocks=point.public_blocks,
    )


def agenda(session: Session, meeting_id: int) -> Agenda:
    """The points in their order."""
    meeting = found(session, Meeting, meeting_id)
    items = _items(session, meeting_id)
    carried = _carried_days(session, meeting_id)
    rows = tuple(
        _row(number, item, starts_at, carried.get(item.id))
        for number, (item, starts_at) in enumerate(
            zip(items, _starts(meeting.starts_at, items), strict=False), start=1
        )
    )
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
    """Say what became of a point; its timer stops once it is treated or set aside."""
    item = _writable_item(session, item_id)
    item.state = state
    if state is not AgendaState.OPEN:
        end_item(item, datetime.now())


def move_agenda_item(session: Session, item_id: int, offset: int) -> None:
    """Move a point up (negative) or down; it stops at the ends."""
    item = _writable_item(session, item_id)
    place_agenda_item(session, item_id, _items(session, item.meeting_id).index(item) + offset)


def place_agenda_item(session: Session, item_id: int, place: int) -> None:
    """Put a point at a place among the others, the first being 0, as dragging does."""
    item = _writable_item(session, item_id)
    rest = [other for other in _items(session, item.meeting_id) if other is not item]
    rest.insert(max(0, min(place, len(rest))), item)
    _number(rest)


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
    item.public_note, item.public_blocks = typed_form(draft.public_note, draft.public_blocks)
    item.script = typed_text(draft.script)
    item.material = typed_text(draft.material)


def _starts(starts_at: datetime, items: Sequence[AgendaItem]) -> list[datetime]:
    """When each point begins if those before it take their time; one more: when the last ends."""
    taken = (AgendaState.OPEN, AgendaState.TREATED)
    minutes = [item.planned_minutes if item.state in taken else 0 for item in items]
    return [starts_at + timedelta(minutes=sum_) for sum_ in accumulate(minutes, initial=0)]


def _carried_days(session: Session, meeting_id: int) -> dict[int, date]:
    """From which meeting the points that were carried over come."""
    earlier = aliased(AgendaItem)
    statement = (
        select(AgendaItem.id, Meeting.starts_at)
        .join(earlier, AgendaItem.carried_from_id == earlier.id)
        .join(Meeting, earlier.meeting_id == Meeting.id)
        .where(AgendaItem.meeting_id == meeting_id)
    )
    return {key: starts_at.date() for key, starts_at in session.execute(statement)}


def _row(number: int, item: AgendaItem, starts_at: datetime, carried_on: date | None) -> AgendaRow:
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
        material=item.material,
        state=item.state,
        starts_at=starts_at,
        carried_on=carried_on,
        spent_minutes=item.spent_seconds // 60,
        public_blocks=item.public_blocks,
    )
