"""The norms that a community gives itself for a school year, and who accepted them."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from car_desktop.domain.base import Base, Entity
from car_desktop.domain.entities.community import Community
from car_desktop.domain.entities.directory import Person


class NormSet(Entity, Base, kw_only=True):
    """One version of a community's norms; a new wording is a new version, to be accepted again."""

    __tablename__ = "norm_set"
    __table_args__ = (
        UniqueConstraint("community_id", "school_year", "version"),
        CheckConstraint("version >= 1", name="version_from_1"),
    )

    community_id: Mapped[int] = mapped_column(ForeignKey("community.id"))
    # The year in which it starts: 2026 for 2026-2027.
    school_year: Mapped[int]
    version: Mapped[int]
    adopted_on: Mapped[date]
    # One norm per line, in the words of the group.
    text: Mapped[str] = mapped_column(Text)

    community: Mapped[Community] = relationship(back_populates="norm_sets", init=False, repr=False)
    acceptances: Mapped[list[NormAcceptance]] = relationship(
        back_populates="norm_set", cascade="all, delete-orphan", init=False, repr=False
    )


class NormAcceptance(Entity, Base, kw_only=True):
    """A member accepted a version of the norms on a day."""

    __tablename__ = "norm_acceptance"
    __table_args__ = (UniqueConstraint("norm_set_id", "person_id"),)

    norm_set_id: Mapped[int] = mapped_column(ForeignKey("norm_set.id"), default=None)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True, default=None)
    accepted_on: Mapped[date]

    norm_set: Mapped[NormSet] = relationship(back_populates="acceptances", init=False, repr=False)
    person: Mapped[Person] = relationship(init=False, repr=False)
