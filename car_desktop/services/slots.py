"""Find a moment for a community: what is known of its members, and why each moment is good or not."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import Community, Meeting, Membership
from car_desktop.domain.errors import UserError
from car_desktop.domain.periods import is_current
from car_desktop.domain.slots import FoundSlot, SlotGround, SlotWish, Span, best_slots
from car_desktop.formats.busy_file import BusyTime
from car_desktop.i18n import translate
from car_desktop.services.calendar_exchange import OUR_UID
from car_desktop.services.conflicts import COUNTING
from car_desktop.services.days_off import community_days_off
from car_desktop.services.meetings import suggestion
from car_desktop.services.refusals import found
from car_desktop.services.slot_members import slot_members
from car_desktop.typography import current

LONGEST_SEARCH = timedelta(days=400)
LONGEST_MEETING = timedelta(hours=12)
Held = tuple[Span, str]
"""A meeting's times and its community."""

LATE = 18  # meetings looked at to know what is usual


@dataclass(frozen=True, slots=True)
class SlotSearch:
    """What a person asks for; `meeting_id` is a meeting that is to be moved."""

    community_id: int
    first: date
    last: date
    weekdays: frozenset[int]
    earliest: time
    latest: time
    minutes: int
    margin: int = 0
    is_tentative_busy: bool = True
    meeting_id: int | None = None


@dataclass(frozen=True, slots=True)
class Missing:
    """Somebody who could not come, and the community that keeps them, if that is what does."""

    name: str
    community: str = ""


@dataclass(frozen=True, slots=True)
class SlotRow:
    """One moment proposed, with everything that speaks for and against it."""

    starts_at: datetime
    ends_at: datetime
    missing: tuple[Missing, ...]
    off: str
    is_usual_day: bool
    is_usual_hour: bool
    coach_meets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SlotResult:
    """The moments, and whose calendars nobody gave: they are taken to be free."""

    slots: tuple[SlotRow, ...]
    members: int
    without_calendar: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UsualTimes:
    """When a community meets: proposed before a search."""

    starts: time
    minutes: int
    weekday: int | None


def usual_times(session: Session, community_id: int) -> UsualTimes:
    """The hours of the last meeting, and the weekday most meetings had."""
    usual = suggestion(session, community_id)
    starts = session.scalars(
        select(Meeting.starts_at)
        .where(Meeting.community_id == community_id, Meeting.state.in_(COUNTING))
        .order_by(Meeting.starts_at.desc())
        .limit(LATE)
    )
    weekdays = Counter(moment.weekday() for moment in starts)
    length = datetime.combine(date.min, usual.ends) - datetime.combine(date.min, usual.starts)
    weekday = weekdays.most_common(1)[0][0] if weekdays else None
    return UsualTimes(usual.starts, int(length.total_seconds()) // 60, weekday)


def find_slots(
    session: Session,
    search: SlotSearch,
    calendars: Mapping[int, Sequence[BusyTime]],
    on_day: Callable[[int, int], object] | None = None,
) -> SlotResult:
    """The ten best moments; the calendars given are used here and kept nowhere."""
    wish = _wish(session, search)
    members = slot_members(session, search.community_id, (search.first, search.last))
    names = {member.id: member.name for member in members}
    coach = _coach(session, search)
    elsewhere = _elsewhere(session, search, names)
    own_uid = _own_uid(session, search.meeting_id)
    taken = {
        key: [
            *_spans(calendars.get(key, ()), search, own_uid),
            *(span for span, _ in elsewhere.get(key, ())),
        ]
        for key in names
    }
    off = community_days_off(session, search.community_id, (search.first, search.last))
    ground = SlotGround(taken, [span for span, _ in coach], off)
    slots = best_slots(wish, ground, on_day)
    rows = tuple(_row(slot, wish, names, elsewhere, coach) for slot in slots)
    without = tuple(member.name for member in members if member.id not in calendars)
    return SlotResult(rows, len(members), without)


def missing_text(missing: Missing) -> str:
    """« Rémi Butor (CAP Lecture) », or the name alone where a calendar says it."""
    if not missing.community:
        return missing.name
    return translate("Slots", "{name} ({community})").format(
        name=missing.name, community=missing.community
    )


def why_text(row: SlotRow) -> str:
    """What speaks for a moment and against it, in one line."""
    parts = []
    if row.coach_meets:
        whom = current().join([current().quote(name) for name in row.coach_meets])
        parts.append(translate("Slots", "you also meet {communities}").format(communities=whom))
    if row.off:
        parts.append(translate("Slots", "day off: {reason}").format(reason=row.off))
    if row.missing:
        who = current().join([missing_text(each) for each in row.missing])
        parts.append(translate("Slots", "missing: {who}").format(who=who))
    else:
        parts.append(translate("Slots", "nobody known to be busy"))
    if row.is_usual_day and row.is_usual_hour:
        parts.append(translate("Slots", "usual day and hour"))
    elif row.is_usual_day:
        parts.append(translate("Slots", "usual day"))
    elif row.is_usual_hour:
        parts.append(translate("Slots", "usual hour"))
    return current().capitalized(" · ".join(parts))


def _wish(session: Session, search: SlotSearch) -> SlotWish:
    _check(search)
    usual = usual_times(session, search.community_id)
    return SlotWish(
        search.first,
        search.last,
        search.weekdays,
        search.earliest,
        search.latest,
        timedelta(minutes=search.minutes),
        timedelta(minutes=search.margin),
        None if usual.weekday is None else (usual.weekday, usual.starts),
    )


def _check(search: SlotSearch) -> None:
    if search.last < search.first:
        raise UserError(translate("Slots", "The last day is before the first: correct it."))
    if search.last - search.first > LONGEST_SEARCH:
        raise UserError(translate("Slots", "Search at most a year at a time: correct a date."))
    if not search.weekdays:
        raise UserError(translate("Slots", "Choose at least one weekday."))
    length = timedelta(minutes=search.minutes)
    if not timedelta() < length <= LONGEST_MEETING:
        raise UserError(translate("Slots", "A meeting lasts from 1 minute to 12 hours."))
    day = datetime.combine(search.first, search.earliest) + length
    if day > datetime.combine(search.first, search.latest):
        raise UserError(
            translate("Slots", "The meeting does not fit between these two hours: widen them.")
        )


def _elsewhere(
    session: Session, search: SlotSearch, names: Mapping[int, str]
) -> dict[int, list[Held]]:
    """When members sit in other communities, each with the name of that community."""
    rows = session.execute(
        select(Meeting, Community.name, Membership)
        .join(Community, Meeting.community_id == Community.id)
        .join(Membership, Membership.community_id == Community.id)
        .where(
            *_held_within(search),
            Meeting.community_id != search.community_id,
            Membership.person_id.in_(names),
        )
    )
    taken: dict[int, list[Held]] = defaultdict(list)
    for meeting, community, membership in rows:
        if is_current(membership.starts_on, membership.ends_on, meeting.day):
            span = (meeting.starts_at, meeting.ends_at)
            taken[membership.person_id].append((span, community))
    return taken


def _coach(session: Session, search: SlotSearch) -> list[Held]:
    """Every meeting is the coach's."""
    rows = session.execute(
        select(Meeting.starts_at, Meeting.ends_at, Community.name)
        .join(Community, Meeting.community_id == Community.id)
        .where(*_held_within(search))
        .order_by(Meeting.starts_at)
    )
    return [((starts_at, ends_at), community) for starts_at, ends_at, community in rows]


def _held_within(search: SlotSearch) -> tuple[ColumnElement[bool], ...]:
    return (
        Meeting.state.in_(COUNTING),
        Meeting.id != (search.meeting_id or 0),
        Meeting.ends_at > datetime.combine(search.first, time()) - LONGEST_MEETING,
        Meeting.starts_at < datetime.combine(search.last, time()) + timedelta(days=2),
    )


def _own_uid(session: Session, meeting_id: int | None) -> str:
    """How calendars name the meeting that is moved: it stands in nobody's way."""
    if meeting_id is None:
        return ""
    meeting = found(session, Meeting, meeting_id)
    return meeting.calendar_uid or f"{meeting.uuid}{OUR_UID}"


def _spans(times: Sequence[BusyTime], search: SlotSearch, own_uid: str) -> list[Span]:
    return [
        (each.starts_at, each.ends_at)
        for each in times
        if (search.is_tentative_busy or not each.is_tentative)
        and not (own_uid and each.uid == own_uid)
    ]


def _row(
    slot: FoundSlot,
    wish: SlotWish,
    names: Mapping[int, str],
    elsewhere: Mapping[int, Sequence[Held]],
    coach: Sequence[Held],
) -> SlotRow:
    missing = tuple(
        Missing(names[key], next(_held_then(slot, wish, elsewhere.get(key, ())), ""))
        for key in slot.missing
    )
    usual = wish.usual or (-1, time.min)
    return SlotRow(
        slot.starts_at,
        slot.ends_at,
        missing,
        slot.off,
        is_usual_day=slot.starts_at.weekday() == usual[0],
        is_usual_hour=wish.usual is not None and slot.starts_at.time() == usual[1],
        coach_meets=tuple(dict.fromkeys(_held_then(slot, wish, coach))),
    )


def _held_then(slot: FoundSlot, wish: SlotWish, held: Sequence[Held]) -> Iterator[str]:
    """The communities that meet during a moment, or within the margin."""
    for (starts_at, ends_at), community in held:
        if starts_at - wish.margin < slot.ends_at and slot.starts_at < ends_at + wish.margin:
            yield community
