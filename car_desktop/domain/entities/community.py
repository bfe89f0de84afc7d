"""Communities and who belongs to them, when."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import CheckConstraint, ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from car_desktop.domain.base import Base, Entity
from car_desktop.domain.entities.directory import NAME_LENGTH, Organisation, Person
from car_desktop.domain.periods import is_current
from car_desktop.domain.values import CommunityKind, Language, MembershipRole

if TYPE_CHECKING:
    from car_desktop.domain.entities.meeting import Meeting
    from car_desktop.domain.entities.norms import NormSet
    from car_desktop.domain.entities.series import Series
    from car_desktop.domain.entities.workspace import ParkedItem


class Community(Entity, Base, kw_only=True):
    """A group that the coach accompanies, in one of the tiers or beside them."""

    __tablename__ = "community"

    name: Mapped[str] = mapped_column(String(NAME_LENGTH), index=True)
    kind: Mapped[CommunityKind]
    organisation_id: Mapped[int | None] = mapped_column(
        ForeignKey("organisation.id"), index=True, default=None
    )
    language: Mapped[Language] = mapped_column(default=Language.FRENCH)
    purpose: Mapped[str] = mapped_column(Text, default="")
    usual_place: Mapped[str] = mapped_column(String(NAME_LENGTH), default="")
    is_archived: Mapped[bool] = mapped_column(default=False)
    # How often it means to meet, in weeks; none where no rhythm was agreed.
    rhythm_weeks: Mapped[int | None] = mapped_column(default=None)

    organisation: Mapped[Organisation | None] = relationship(init=False, repr=False)
    memberships: Mapped[list[Membership]] = relationship(
        back_populates="community",
        cascade="all, delete-orphan",
        order_by="Membership.id",
        default_factory=list,
        repr=False,
    )

    meetings: Mapped[list[Meeting]] = relationship(
        back_populates="community",
        cascade="all, delete-orphan",
        order_by="Meeting.starts_at",
        init=False,
        repr=False,
    )

    series: Mapped[list[Series]] = relationship(
        back_populates="community", cascade="all, delete-orphan", init=False, repr=False
    )
    parked_items: Mapped[list[ParkedItem]] = relationship(
        back_populates="community",
        cascade="all, delete-orphan",
        order_by="ParkedItem.id",
        init=False,
        repr=False,
    )
    norm_sets: Mapped[list[NormSet]] = relationship(
        back_populates="community",
        cascade="all, delete-orphan",
        order_by="NormSet.school_year, NormSet.version",
        init=False,
        repr=False,
    )

    def members_on(self, day: date) -> list[Membership]:
        """The memberships that hold on a day."""
        return [m for m in self.memberships if is_current(m.starts_on, m.ends_on, day)]

    def coaches_on(self, day: date) -> list[Person]:
        """The people who coach it on a day."""
        return [m.person for m in self.members_on(day) if m.role is MembershipRole.COACH]


class Membership(Entity, Base, kw_only=True):
    """A person in a community, with a role, for a period; leaving ends it, never erases it."""

    __tablename__ = "membership"
    __table_args__ = (
        CheckConstraint(
            "ends_on IS NULL OR starts_on IS NULL OR ends_on >= starts_on", name="ends_after_start"
        ),
    )

    community_id: Mapped[int] = mapped_column(ForeignKey("community.id"), index=True, default=None)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True, default=None)
    role: Mapped[MembershipRole] = mapped_column(default=MembershipRole.MEMBER)
    starts_on: Mapped[date | None] = mapped_column(default=None)
    ends_on: Mapped[date | None] = mapped_column(default=None)

    community: Mapped[Community] = relationship(
        back_populates="memberships", init=False, repr=False
    )
    person: Mapped[Person] = relationship(init=False, repr=False)
