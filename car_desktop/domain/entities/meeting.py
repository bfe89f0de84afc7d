"""A gathering of a community: its agenda, and who came, from when to when."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from car_desktop.domain.base import Base, Entity
from car_desktop.domain.entities.community import Community
from car_desktop.domain.entities.directory import NAME_LENGTH, Person
from car_desktop.domain.errors import UserError
from car_desktop.domain.facilitation import NormsKept
from car_desktop.domain.values import (
    MEETING_TRANSITIONS,
    AgendaState,
    AttendanceSource,
    AttendanceStatus,
    Intention,
    MeetingMode,
    MeetingState,
)
from car_desktop.i18n import translate

if TYPE_CHECKING:
    from car_desktop.domain.entities.follow_up import Commitment, CommitmentReview, PracticeNote
    from car_desktop.domain.entities.register import Release
    from car_desktop.domain.entities.series import Series
    from car_desktop.domain.entities.workspace import (
        MeetingReply,
        MeetingRole,
        MeetingVersion,
        ParkedItem,
    )

LONGEST_MEETING = timedelta(hours=24)


class Meeting(Entity, Base, kw_only=True):
    """One gathering, at wall-clock time: 9:00 stays 9:00 whatever the zone does."""

    __tablename__ = "meeting"
    __table_args__ = (
        CheckConstraint("ends_at > starts_at", name="ends_after_start"),
        Index("ix_meeting_community_id_starts_at", "community_id", "starts_at"),
    )

    community_id: Mapped[int] = mapped_column(ForeignKey("community.id"))
    starts_at: Mapped[datetime] = mapped_column(index=True)
    ends_at: Mapped[datetime]
    title: Mapped[str] = mapped_column(String(NAME_LENGTH), default="")
    purpose: Mapped[str] = mapped_column(Text, default="")
    place: Mapped[str] = mapped_column(String(NAME_LENGTH), default="")
    mode: Mapped[MeetingMode] = mapped_column(default=MeetingMode.IN_PERSON)
    state: Mapped[MeetingState] = mapped_column(default=MeetingState.PLANNED, index=True)
    state_reason: Mapped[str] = mapped_column(Text, default="")
    co_facilitator_id: Mapped[int | None] = mapped_column(
        ForeignKey("person.id"), index=True, default=None
    )

    # How other calendars know this meeting: their UID (ours is made from the uuid), the start that
    # their series gave, and a number that grows with each announced change (RFC 5545, 3.8.7.4).
    calendar_uid: Mapped[str] = mapped_column(
        String(NAME_LENGTH), default="", server_default="", index=True, repr=False
    )
    calendar_occurrence: Mapped[datetime | None] = mapped_column(default=None, repr=False)
    calendar_sequence: Mapped[int] = mapped_column(default=0, server_default="0", repr=False)

    # The rule that planned it, the day that the rule gave, and whether it was changed by itself.
    series_id: Mapped[int | None] = mapped_column(
        ForeignKey("series.id"), index=True, default=None, repr=False
    )
    series_day: Mapped[date | None] = mapped_column(default=None, repr=False)
    differs_from_series: Mapped[bool] = mapped_column(default=False, server_default="0", repr=False)

    norms_kept: Mapped[NormsKept | None] = mapped_column(default=None)
    norms_comment: Mapped[str] = mapped_column(Text, default="", server_default="", repr=False)

    community: Mapped[Community] = relationship(back_populates="meetings", init=False, repr=False)
    co_facilitator: Mapped[Person | None] = relationship(init=False, repr=False)
    series: Mapped[Series | None] = relationship(back_populates="meetings", init=False, repr=False)
    agenda: Mapped[list[AgendaItem]] = relationship(
        back_populates="meeting",
        cascade="all, delete-orphan",
        order_by="AgendaItem.rank",
        init=False,
        repr=False,
    )
    attendance: Mapped[list[Attendance]] = relationship(
        back_populates="meeting", cascade="all, delete-orphan", init=False, repr=False
    )
    notes: Mapped[list[PracticeNote]] = relationship(
        back_populates="meeting",
        cascade="all, delete-orphan",
        order_by="PracticeNote.noted_at, PracticeNote.id",
        init=False,
        repr=False,
    )
    commitments: Mapped[list[Commitment]] = relationship(
        back_populates="meeting",
        cascade="all, delete-orphan",
        order_by="Commitment.id",
        init=False,
        repr=False,
    )
    reviews: Mapped[list[CommitmentReview]] = relationship(
        back_populates="meeting", cascade="all, delete-orphan", init=False, repr=False
    )
    replies: Mapped[list[MeetingReply]] = relationship(
        back_populates="meeting", cascade="all, delete-orphan", init=False, repr=False
    )
    roles: Mapped[list[MeetingRole]] = relationship(
        back_populates="meeting", cascade="all, delete-orphan", init=False, repr=False
    )
    releases: Mapped[list[Release]] = relationship(
        back_populates="meeting", cascade="all, delete-orphan", init=False, repr=False
    )
    # Points put aside here, or taken up here, outlive the meeting.
    parked_items: Mapped[list[ParkedItem]] = relationship(
        back_populates="from_meeting",
        foreign_keys="ParkedItem.from_meeting_id",
        init=False,
        repr=False,
    )
    taken_items: Mapped[list[ParkedItem]] = relationship(
        back_populates="taken_meeting",
        foreign_keys="ParkedItem.taken_meeting_id",
        init=False,
        repr=False,
    )
    versions: Mapped[list[MeetingVersion]] = relationship(
        back_populates="meeting",
        cascade="all, delete-orphan",
        order_by="MeetingVersion.number",
        init=False,
        repr=False,
    )

    @property
    def day(self) -> date:
        """The day on which memberships and functions are read."""
        return self.starts_at.date()

    @property
    def minutes(self) -> int:
        """Planned length, in minutes."""
        return int((self.ends_at - self.starts_at).total_seconds() // 60)

    @property
    def announced(self) -> tuple[object, ...]:
        """What people were told of the meeting: a change of it has to be told again."""
        return (
            self.starts_at,
            self.ends_at,
            self.title,
            self.purpose,
            self.place,
            self.mode,
            self.state.counts,
        )

    @property
    def given_by_series(self) -> tuple[object, ...]:
        """What a series says of its meetings: one that is changed by itself differs in it."""
        return (
            self.starts_at,
            self.ends_at,
            self.title,
            self.purpose,
            self.place,
            self.mode,
            self.co_facilitator_id,
        )

    def schedule(self, starts_at: datetime, ends_at: datetime) -> None:
        """Set the times; raise UserError where they cannot be a meeting."""
        check_times(starts_at, ends_at)
        if self.attendance and starts_at.date() != self.starts_at.date():
            raise UserError(
                translate(
                    "Meeting",
                    "Attendance has been taken: the date stays. Clear the attendance to move it.",
                )
            )
        self.starts_at, self.ends_at = starts_at, ends_at

    def change_state(self, state: MeetingState, reason: str = "") -> None:
        """Go to a state that may follow; a postponed or cancelled meeting says why."""
        if state is self.state:
            return
        if state not in MEETING_TRANSITIONS[self.state]:
            raise UserError(
                translate("Meeting", "This meeting cannot go to that state from where it stands.")
            )
        if not state.counts and not reason.strip():
            raise UserError(translate("Meeting", "Say why: the reason appears in the calendar."))
        self.state, self.state_reason = state, reason.strip()


def check_times(starts_at: datetime, ends_at: datetime) -> None:
    """Raise UserError unless the end follows the start within a day."""
    if ends_at <= starts_at:
        raise UserError(
            translate("Meeting", "The end is before the start: correct one of the two times.")
        )
    if ends_at - starts_at > LONGEST_MEETING:
        raise UserError(translate("Meeting", "A meeting lasts at most 24 hours: correct its end."))


class AgendaItem(Entity, Base, kw_only=True):
    """A point of the agenda; the facilitator's script stays with the coach."""

    __tablename__ = "agenda_item"
    __table_args__ = (CheckConstraint("planned_minutes >= 0", name="planned_minutes_positive"),)

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), index=True, default=None)
    rank: Mapped[int]
    title: Mapped[str] = mapped_column(String(NAME_LENGTH))
    intention: Mapped[Intention] = mapped_column(default=Intention.INFORM)
    lead: Mapped[str] = mapped_column(String(NAME_LENGTH), default="")
    planned_minutes: Mapped[int] = mapped_column(default=0)
    protocol: Mapped[str] = mapped_column(String(NAME_LENGTH), default="")
    public_note: Mapped[str] = mapped_column(Text, default="")
    # The same words with their form (JSON, `domain/rich_text.py`); empty where there is none.
    public_blocks: Mapped[str] = mapped_column(Text, default="", server_default="", repr=False)
    script: Mapped[str] = mapped_column(Text, default="", repr=False)
    state: Mapped[AgendaState] = mapped_column(default=AgendaState.OPEN)
    material: Mapped[str] = mapped_column(Text, default="", server_default="")
    # What came out of it, in a line.
    outcome: Mapped[str] = mapped_column(Text, default="", server_default="", repr=False)
    # The timer, at wall-clock time: what was spent before the present run, and when that started.
    spent_seconds: Mapped[int] = mapped_column(default=0, server_default="0")
    added_minutes: Mapped[int] = mapped_column(default=0, server_default="0")
    running_since: Mapped[datetime | None] = mapped_column(default=None)
    started_at: Mapped[datetime | None] = mapped_column(default=None)
    ended_at: Mapped[datetime | None] = mapped_column(default=None)
    # The point of an earlier meeting that this one goes on with.
    carried_from_id: Mapped[int | None] = mapped_column(
        ForeignKey("agenda_item.id"), index=True, default=None
    )

    meeting: Mapped[Meeting] = relationship(back_populates="agenda", init=False, repr=False)
    # Deleting an item leaves its notes and commitments to the meeting as a whole.
    notes: Mapped[list[PracticeNote]] = relationship(
        back_populates="agenda_item", init=False, repr=False
    )
    commitments: Mapped[list[Commitment]] = relationship(
        back_populates="agenda_item", init=False, repr=False
    )
    carried_from: Mapped[AgendaItem | None] = relationship(
        remote_side="AgendaItem.id", back_populates="carried_to", init=False, repr=False
    )
    carried_to: Mapped[list[AgendaItem]] = relationship(
        back_populates="carried_from", init=False, repr=False
    )


class Attendance(Entity, Base, kw_only=True):
    """One person's mark at one meeting, with the stays where they differ from the whole."""

    __tablename__ = "attendance"
    __table_args__ = (UniqueConstraint("meeting_id", "person_id"),)

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), default=None)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True, default=None)
    status: Mapped[AttendanceStatus]
    source: Mapped[AttendanceSource] = mapped_column(default=AttendanceSource.MANUAL)
    # A short, never medical reason (A-2.1, s. 64), and the delegate's name where there is one.
    reason: Mapped[str] = mapped_column(String(NAME_LENGTH), default="", repr=False)
    represented_by: Mapped[str] = mapped_column(String(NAME_LENGTH), default="", repr=False)

    meeting: Mapped[Meeting] = relationship(back_populates="attendance", init=False, repr=False)
    person: Mapped[Person] = relationship(init=False, repr=False)
    stays: Mapped[list[Stay]] = relationship(
        back_populates="attendance",
        cascade="all, delete-orphan",
        order_by="Stay.starts_at",
        default_factory=list,
        repr=False,
    )

    def intervals(self, meeting: Meeting) -> tuple[tuple[datetime, datetime], ...]:
        """When the person was there: the stays noted, else the whole meeting if they attended."""
        if not (self.status.attended or self.status is AttendanceStatus.REPRESENTED):
            return ()
        if self.stays:
            return tuple((stay.starts_at, stay.ends_at) for stay in self.stays)
        return ((meeting.starts_at, meeting.ends_at),)

    def minutes(self, meeting: Meeting) -> int:
        """Time attended, in whole minutes."""
        seconds = sum((end - start).total_seconds() for start, end in self.intervals(meeting))
        return int(seconds // 60)


class Stay(Entity, Base, kw_only=True):
    """From an arrival to a departure, at wall-clock time."""

    __tablename__ = "stay"
    __table_args__ = (CheckConstraint("ends_at > starts_at", name="ends_after_start"),)

    attendance_id: Mapped[int] = mapped_column(ForeignKey("attendance.id"), index=True, init=False)
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]

    attendance: Mapped[Attendance] = relationship(back_populates="stays", init=False, repr=False)
