"""What surrounds a meeting: replies, roles of the day, models, points kept for later, versions."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from car_desktop.domain.base import Base, Entity, UtcDateTime
from car_desktop.domain.entities.community import Community
from car_desktop.domain.entities.directory import NAME_LENGTH, Person
from car_desktop.domain.entities.meeting import Meeting
from car_desktop.domain.facilitation import Reply, RoleOfTheDay
from car_desktop.domain.values import CommunityKind, Intention, Language, NoteKind


class MeetingReply(Entity, Base, kw_only=True):
    """What one person answered to the notice of a meeting; no row means that nothing was asked."""

    __tablename__ = "meeting_reply"
    __table_args__ = (UniqueConstraint("meeting_id", "person_id"),)

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), default=None)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True, default=None)
    reply: Mapped[Reply] = mapped_column(default=Reply.AWAITING)
    replied_on: Mapped[date | None] = mapped_column(default=None)

    meeting: Mapped[Meeting] = relationship(back_populates="replies", init=False, repr=False)
    person: Mapped[Person] = relationship(init=False, repr=False)


class MeetingRole(Entity, Base, kw_only=True):
    """Who takes charge of what during one meeting: a person, or a name in words."""

    __tablename__ = "meeting_role"
    __table_args__ = (UniqueConstraint("meeting_id", "role"),)

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), default=None)
    role: Mapped[RoleOfTheDay]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True, default=None)
    name: Mapped[str] = mapped_column(String(NAME_LENGTH), default="", repr=False)

    meeting: Mapped[Meeting] = relationship(back_populates="roles", init=False, repr=False)
    person: Mapped[Person | None] = relationship(init=False, repr=False)


class MeetingVersion(Entity, Base, kw_only=True):
    """The minutes as they were when the meeting was closed; never written again."""

    __tablename__ = "meeting_version"
    __table_args__ = (
        UniqueConstraint("meeting_id", "number"),
        CheckConstraint("number >= 1", name="number_from_1"),
    )

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), default=None)
    number: Mapped[int]
    frozen_at: Mapped[datetime] = mapped_column(UtcDateTime)
    # Why the version before it was reopened; empty for the first.
    reason: Mapped[str] = mapped_column(Text, default="", repr=False)
    # What the minutes were made from (JSON), whole: the file can be made again as it was.
    content: Mapped[str] = mapped_column(Text, repr=False)

    meeting: Mapped[Meeting] = relationship(back_populates="versions", init=False, repr=False)


class ParkedItem(Entity, Base, kw_only=True):
    """A point that a community keeps for a later meeting."""

    __tablename__ = "parked_item"

    community_id: Mapped[int] = mapped_column(ForeignKey("community.id"), index=True)
    title: Mapped[str] = mapped_column(String(NAME_LENGTH))
    intention: Mapped[Intention] = mapped_column(default=Intention.CONSULT)
    planned_minutes: Mapped[int] = mapped_column(default=0)
    note: Mapped[str] = mapped_column(Text, default="")
    parked_on: Mapped[date]
    # The meeting that it came from, and the one that took it up.
    from_meeting_id: Mapped[int | None] = mapped_column(
        ForeignKey("meeting.id"), index=True, default=None
    )
    taken_meeting_id: Mapped[int | None] = mapped_column(
        ForeignKey("meeting.id"), index=True, default=None
    )

    community: Mapped[Community] = relationship(
        back_populates="parked_items", init=False, repr=False
    )
    from_meeting: Mapped[Meeting | None] = relationship(
        back_populates="parked_items", foreign_keys=[from_meeting_id], init=False, repr=False
    )
    taken_meeting: Mapped[Meeting | None] = relationship(
        back_populates="taken_items", foreign_keys=[taken_meeting_id], init=False, repr=False
    )


class AgendaTemplate(Entity, Base, kw_only=True):
    """An agenda that a coach starts from; one that replaces a shipped model names it."""

    __tablename__ = "agenda_template"

    name: Mapped[str] = mapped_column(String(NAME_LENGTH))
    kind: Mapped[CommunityKind | None] = mapped_column(default=None)
    language: Mapped[Language] = mapped_column(default=Language.FRENCH)
    shipped: Mapped[str] = mapped_column(String(64), default="")
    # The points (JSON), whole: a template is read and written at once.
    items: Mapped[str] = mapped_column(Text, default="[]", repr=False)


class NoteTemplate(Entity, Base, kw_only=True):
    """Words from which a note of some kind starts."""

    __tablename__ = "note_template"

    name: Mapped[str] = mapped_column(String(NAME_LENGTH))
    kind: Mapped[NoteKind] = mapped_column(default=NoteKind.OBSERVATION)
    text: Mapped[str] = mapped_column(Text, default="")
