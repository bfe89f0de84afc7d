"""Meetings that were planned together, by one rule."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

from sqlalchemy import CheckConstraint, ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from car_desktop.domain.base import Base, Entity
from car_desktop.domain.entities.community import Community
from car_desktop.domain.entities.directory import NAME_LENGTH
from car_desktop.domain.values import Frequency, MeetingMode, OnDayOff

if TYPE_CHECKING:
    from car_desktop.domain.entities.meeting import Meeting


class Series(Entity, Base, kw_only=True):
    """The rule that planned some meetings; each meeting stays its own and may differ."""

    __tablename__ = "series"
    __table_args__ = (
        CheckConstraint("last_day >= first_day", name="last_day_after_first"),
        CheckConstraint("ends > starts", name="ends_after_start"),
        # `interval` is a word of SQL.
        CheckConstraint("every >= 1", name="every_positive"),
    )

    community_id: Mapped[int] = mapped_column(ForeignKey("community.id"), index=True)
    frequency: Mapped[Frequency]
    first_day: Mapped[date]
    last_day: Mapped[date]
    every: Mapped[int] = mapped_column(default=1)
    # ISO days separated by spaces, for a series that is a list of dates.
    dates: Mapped[str] = mapped_column(Text, default="")
    on_day_off: Mapped[OnDayOff]
    starts: Mapped[time]
    ends: Mapped[time]
    title: Mapped[str] = mapped_column(String(NAME_LENGTH), default="")
    place: Mapped[str] = mapped_column(String(NAME_LENGTH), default="")
    mode: Mapped[MeetingMode] = mapped_column(default=MeetingMode.IN_PERSON)

    community: Mapped[Community] = relationship(back_populates="series", init=False, repr=False)
    # A meeting outlives its series: deleting the rule only sets it free.
    meetings: Mapped[list[Meeting]] = relationship(
        back_populates="series", order_by="Meeting.starts_at", init=False, repr=False
    )
