"""Meetings out to other calendars, and back: matched by UID, updated without doubles."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import Community, Meeting, Series
from car_desktop.domain.errors import UserError
from car_desktop.domain.values import MeetingMode, MeetingState
from car_desktop.formats.calendar_events import (
    CalendarEvent,
    CalendarFile,
    LeftOutEvent,
    ReadOtherwise,
)
from car_desktop.i18n import translate
from car_desktop.services.meetings import MeetingRow, announcing, meetings
from car_desktop.services.next_meeting import follow_next_meeting
from car_desktop.services.refusals import found

OUR_UID = "@carnet-car"
_OVER = (MeetingState.HELD, MeetingState.CLOSED)

Days = tuple[date, date]


class EventFate(StrEnum):
    """What becomes of an event of a calendar file."""

    CREATED = "created"
    UPDATED = "updated"
    CANCELLED = "cancelled"
    UNCHANGED = "unchanged"
    OLDER = "older"
    ATTENDANCE_TAKEN = "attendance_taken"


def fate_label(fate: EventFate) -> str:
    """What became of an event, in words."""
    return {
        EventFate.CREATED: translate("Calendar", "created"),
        EventFate.UPDATED: translate("Calendar", "moved or changed"),
        EventFate.CANCELLED: translate("Calendar", "cancelled"),
        EventFate.UNCHANGED: translate("Calendar", "unchanged"),
        EventFate.OLDER: translate("Calendar", "older than what is here: left as it is"),
        EventFate.ATTENDANCE_TAKEN: translate("Calendar", "already held: left as it is"),
    }[fate]


@dataclass(frozen=True, slots=True)
class PlannedEvent:
    """One occurrence and what will become of it; `meeting_id` where it is known already."""

    event: CalendarEvent
    fate: EventFate
    meeting_id: int | None = None


@dataclass(frozen=True, slots=True)
class CalendarImport:
    """What an import did, or would do."""

    events: tuple[PlannedEvent, ...]
    left_out: tuple[LeftOutEvent, ...]
    read_otherwise: tuple[ReadOtherwise, ...] = ()

    def with_fate(self, fate: EventFate) -> tuple[PlannedEvent, ...]:
        """The events that had this fate."""
        return tuple(planned for planned in self.events if planned.fate is fate)


def calendar_events(
    session: Session, community_id: int | None = None, between: Days | None = None
) -> tuple[CalendarEvent, ...]:
    """Meetings as a calendar tells them; cancelled ones too, so that they leave other calendars."""
    rows = {row.id: row for row in meetings(session, community_id, between)}
    entities = session.scalars(select(Meeting).where(Meeting.id.in_(rows))) if rows else ()
    return tuple(
        _event(meeting, rows[meeting.id]) for meeting in sorted(entities, key=lambda m: m.starts_at)
    )


def meeting_event(session: Session, meeting_id: int) -> CalendarEvent:
    """One meeting as a calendar tells it."""
    meeting = found(session, Meeting, meeting_id)
    (row,) = (
        row
        for row in meetings(session, meeting.community_id, (meeting.day, meeting.day))
        if row.id == meeting_id
    )
    return _event(meeting, row)


def series_events(session: Session, series_id: int) -> tuple[CalendarEvent, ...]:
    """The meetings that one rule planned, as a calendar tells them."""
    series = found(session, Series, series_id)
    rows = {
        row.id: row for row in meetings(session, series.community_id) if row.series_id == series_id
    }
    return tuple(
        _event(meeting, rows[meeting.id]) for meeting in series.meetings if meeting.id in rows
    )


def only_community(session: Session) -> int:
    """The community where there is one alone; raise UserError where it has to be said."""
    keys = list(session.scalars(select(Community.id).where(Community.is_archived.is_(False))))
    if len(keys) != 1:
        raise UserError(translate("Calendar", "Say which community these meetings belong to."))
    return keys[0]


def plan_calendar_import(session: Session, file: CalendarFile, community_id: int) -> CalendarImport:
    """Say what each event would become; nothing is written."""
    known = _Known.read(session)
    planned = tuple(known.plan(event) for event in file.events)
    found(session, Community, community_id)
    return CalendarImport(planned, file.left_out, file.read_otherwise)


def import_calendar(session: Session, file: CalendarFile, community_id: int) -> CalendarImport:
    """Carry the plan out in one step; importing the same file again changes nothing."""
    done = plan_calendar_import(session, file, community_id)
    for planned in done.events:
        if planned.meeting_id is None:
            _create(session, planned.event, community_id)
        elif planned.fate in (EventFate.UPDATED, EventFate.CANCELLED):
            _update(found(session, Meeting, planned.meeting_id), planned.event)
        elif planned.fate is EventFate.UNCHANGED:
            _follow_sequence(found(session, Meeting, planned.meeting_id), planned.event)
    follow_next_meeting(session, community_id)
    return done


def _event(meeting: Meeting, row: MeetingRow) -> CalendarEvent:
    return CalendarEvent(
        uid=meeting.calendar_uid or f"{meeting.uuid}{OUR_UID}",
        starts_at=meeting.starts_at,
        ends_at=meeting.ends_at,
        summary=_summary(row),
        place=meeting.place,
        description=meeting.purpose,
        sequence=meeting.calendar_sequence,
        is_cancelled=not meeting.state.counts,
        is_remote=meeting.mode is MeetingMode.REMOTE,
        occurrence=meeting.calendar_occurrence,
        changed_at=meeting.updated_at,
        title=meeting.title,
    )


def _summary(row: MeetingRow) -> str:
    """« CoP Directions, rencontre 3 : Analyse de données »."""
    if row.number is None:
        name = row.community
    else:
        name = translate("Calendar", "{community}, meeting {number}").format(
            community=row.community, number=row.number
        )
    if not row.title:
        return name
    return translate("Calendar", "{meeting}: {title}").format(meeting=name, title=row.title)


@dataclass(slots=True)
class _Known:
    """Meetings by our uuid and by the UIDs of other calendars."""

    by_uuid: dict[str, Meeting]
    by_uid: dict[tuple[str, datetime | None], Meeting]

    @classmethod
    def read(cls, session: Session) -> _Known:
        entities = list(session.scalars(select(Meeting)))
        return cls(
            {meeting.uuid: meeting for meeting in entities},
            {(m.calendar_uid, m.calendar_occurrence): m for m in entities if m.calendar_uid},
        )

    def plan(self, event: CalendarEvent) -> PlannedEvent:
        """Match an event; the newer of the two wins, and attendance taken keeps the date."""
        meeting = self._match(event)
        if meeting is None:
            return PlannedEvent(event, EventFate.CREATED)
        return PlannedEvent(event, _fate(event, meeting), meeting.id)

    def _match(self, event: CalendarEvent) -> Meeting | None:
        """Ours by its identifier; what was imported, another coach’s meetings too, by its UID."""
        ours = (
            self.by_uuid.get(event.uid.removesuffix(OUR_UID)) if _is_of_a_notebook(event) else None
        )
        return ours or self.by_uid.get((event.uid, event.occurrence))


def _fate(event: CalendarEvent, meeting: Meeting) -> EventFate:
    if _says_the_same(event, meeting):
        return EventFate.UNCHANGED
    if event.sequence < meeting.calendar_sequence:
        return EventFate.OLDER
    has_been = bool(meeting.attendance) or meeting.state in _OVER
    if has_been and (event.is_cancelled or event.starts_at.date() != meeting.day):
        return EventFate.ATTENDANCE_TAKEN
    return EventFate.CANCELLED if event.is_cancelled else EventFate.UPDATED


def _says_the_same(event: CalendarEvent, meeting: Meeting) -> bool:
    if event.is_cancelled != (not meeting.state.counts):
        return False
    if event.is_cancelled:
        return True  # wherever it was moved to before
    when_and_where = (meeting.starts_at, meeting.ends_at, meeting.place)
    if (event.starts_at, event.ends_at, event.place) != when_and_where:
        return False
    title, purpose = _title_and_purpose(event, meeting)
    return (title, purpose) == (meeting.title, meeting.purpose)


def _title_and_purpose(event: CalendarEvent, meeting: Meeting) -> tuple[str, str]:
    """What an event says of a meeting: what was planned here keeps the words that it had here."""
    is_planned_here = not meeting.calendar_uid
    keeps_title = event.title is None and _is_of_a_notebook(event)
    return (
        meeting.title if keeps_title else _title_of(event),
        meeting.purpose if is_planned_here else event.description,
    )


def _title_of(event: CalendarEvent) -> str:
    """The title alone: the summaries that we write begin with the community and the number."""
    return event.summary if event.title is None else event.title


def _is_of_a_notebook(event: CalendarEvent) -> bool:
    """Whether a Carnet CAR, this one or another coach’s, made it."""
    return event.uid.endswith(OUR_UID)


def _create(session: Session, event: CalendarEvent, community_id: int) -> None:
    meeting = Meeting(
        community_id=community_id,
        starts_at=event.starts_at,
        ends_at=event.ends_at,
        title=_title_of(event),
        purpose=event.description,
        place=event.place,
        mode=MeetingMode.REMOTE if event.is_remote else MeetingMode.IN_PERSON,
        calendar_uid=event.uid,
        calendar_occurrence=event.occurrence,
        calendar_sequence=event.sequence,
    )
    if event.is_cancelled:
        meeting.change_state(MeetingState.CANCELLED, _cancelled_elsewhere())
    session.add(meeting)


def _update(meeting: Meeting, event: CalendarEvent) -> None:
    with announcing(meeting):
        if event.is_cancelled:
            meeting.change_state(MeetingState.CANCELLED, _cancelled_elsewhere())
        else:
            if not meeting.state.counts:
                meeting.change_state(MeetingState.PLANNED)
            meeting.schedule(event.starts_at, event.ends_at)
            meeting.place = event.place
            meeting.title, meeting.purpose = _title_and_purpose(event, meeting)
    if meeting.calendar_uid:  # numbered where it was planned, by programs that may never count
        meeting.calendar_sequence = event.sequence
    _follow_sequence(meeting, event)


def _follow_sequence(meeting: Meeting, event: CalendarEvent) -> None:
    """What was changed elsewhere and back counts: the next change made here has to be newer."""
    meeting.calendar_sequence = max(meeting.calendar_sequence, event.sequence)


def _cancelled_elsewhere() -> str:
    return translate("Calendar", "Cancelled in the calendar it comes from.")
