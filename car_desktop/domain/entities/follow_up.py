"""What a meeting leaves behind: practice notes, decisions, commitments and their reviews."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from car_desktop.domain.base import Base, Entity, UtcDateTime
from car_desktop.domain.entities.directory import NAME_LENGTH, Person
from car_desktop.domain.entities.meeting import AgendaItem, Meeting
from car_desktop.domain.values import CommitmentState, Dimension, NoteKind, Visibility


class PracticeNote(Entity, Base, kw_only=True):
    """One thing learned, tried or decided, as it was said."""

    __tablename__ = "practice_note"
    __table_args__ = (CheckConstraint("level BETWEEN 1 AND 4", name="level_from_1_to_4"),)

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), index=True)
    agenda_item_id: Mapped[int | None] = mapped_column(
        ForeignKey("agenda_item.id"), index=True, default=None
    )
    kind: Mapped[NoteKind] = mapped_column(default=NoteKind.OBSERVATION)
    text: Mapped[str] = mapped_column(Text, default="", repr=False)
    # The same words with their form (JSON, `domain/rich_text.py`); empty where there is none.
    blocks: Mapped[str] = mapped_column(Text, default="", server_default="", repr=False)
    visibility: Mapped[Visibility] = mapped_column(default=Visibility.GROUP)
    # Wall-clock time in the room.
    noted_at: Mapped[datetime]
    dimension: Mapped[Dimension | None] = mapped_column(default=None)
    level: Mapped[int | None] = mapped_column(default=None)
    evidence: Mapped[str] = mapped_column(Text, default="", repr=False)
    effect: Mapped[str] = mapped_column(Text, default="", repr=False)
    next_step: Mapped[str] = mapped_column(Text, default="", repr=False)
    shared_by: Mapped[str] = mapped_column(String(NAME_LENGTH), default="", repr=False)
    # Codes of the frameworks' tags, separated by spaces, with one at each end: « LIKE '% code %' ».
    tags: Mapped[str] = mapped_column(Text, default="", server_default="")

    meeting: Mapped[Meeting] = relationship(back_populates="notes", init=False, repr=False)
    agenda_item: Mapped[AgendaItem | None] = relationship(
        back_populates="notes", init=False, repr=False
    )
    versions: Mapped[list[NoteVersion]] = relationship(
        back_populates="note",
        cascade="all, delete-orphan",
        order_by="NoteVersion.id",
        init=False,
        repr=False,
    )


class NoteVersion(Entity, Base, kw_only=True):
    """What a note said before it was written again (UTC)."""

    __tablename__ = "note_version"

    note_id: Mapped[int] = mapped_column(ForeignKey("practice_note.id"), index=True, default=None)
    written_at: Mapped[datetime] = mapped_column(UtcDateTime)
    # Every field that a person writes (JSON), so that all of it can be restored.
    content: Mapped[str] = mapped_column(Text, repr=False)

    note: Mapped[PracticeNote] = relationship(back_populates="versions", init=False, repr=False)


class Commitment(Entity, Base, kw_only=True):
    """What someone will do by when, and the trace expected of it."""

    __tablename__ = "commitment"

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), index=True)
    agenda_item_id: Mapped[int | None] = mapped_column(
        ForeignKey("agenda_item.id"), index=True, default=None
    )
    what: Mapped[str] = mapped_column(Text, repr=False)
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True, default=None)
    # A role, a school or « toute la communauté », where the owner is not one person.
    owner_text: Mapped[str] = mapped_column(String(NAME_LENGTH), default="", repr=False)
    due_on: Mapped[date | None] = mapped_column(index=True, default=None)
    # « La prochaine rencontre »: `due_on` follows the community's next meeting when that moves.
    due_next_meeting: Mapped[bool] = mapped_column(default=False, server_default="0")
    is_coach_owned: Mapped[bool] = mapped_column(default=False, server_default="0")
    # What was seen of the expected trace.
    evidence: Mapped[str] = mapped_column(Text, default="", server_default="", repr=False)
    expected_trace: Mapped[str] = mapped_column(Text, default="", repr=False)
    # Wall-clock time in the room: minutes list notes and commitments as they were said.
    noted_at: Mapped[datetime | None] = mapped_column(default=None)
    state: Mapped[CommitmentState] = mapped_column(default=CommitmentState.OPEN, index=True)
    state_reason: Mapped[str] = mapped_column(Text, default="", repr=False)
    closed_on: Mapped[date | None] = mapped_column(default=None)

    meeting: Mapped[Meeting] = relationship(back_populates="commitments", init=False, repr=False)
    agenda_item: Mapped[AgendaItem | None] = relationship(
        back_populates="commitments", init=False, repr=False
    )
    owner: Mapped[Person | None] = relationship(init=False, repr=False)
    reviews: Mapped[list[CommitmentReview]] = relationship(
        back_populates="commitment",
        cascade="all, delete-orphan",
        order_by="CommitmentReview.id",
        init=False,
        repr=False,
    )


class CommitmentReview(Entity, Base, kw_only=True):
    """What was found of a commitment at a later meeting; its minutes print this, not today's state."""

    __tablename__ = "commitment_review"
    __table_args__ = (UniqueConstraint("commitment_id", "meeting_id"),)

    commitment_id: Mapped[int] = mapped_column(ForeignKey("commitment.id"), default=None)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), index=True, default=None)
    state: Mapped[CommitmentState]
    due_on: Mapped[date | None] = mapped_column(default=None)
    comment: Mapped[str] = mapped_column(Text, default="", repr=False)

    commitment: Mapped[Commitment] = relationship(back_populates="reviews", init=False, repr=False)
    meeting: Mapped[Meeting] = relationship(back_populates="reviews", init=False, repr=False)
