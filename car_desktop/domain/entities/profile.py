"""Whose work this database holds."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, String
from sqlalchemy.orm import Mapped, mapped_column

from car_desktop.domain.base import Base, Entity
from car_desktop.domain.entities.directory import NAME_LENGTH
from car_desktop.domain.values import Language


class CoachProfile(Entity, Base, kw_only=True):
    """The coach, as documents name them; one row, which travels with the backup."""

    __tablename__ = "coach_profile"
    __table_args__ = (CheckConstraint("id = 1", name="single_row"),)

    name: Mapped[str] = mapped_column(String(NAME_LENGTH), default="")
    title: Mapped[str] = mapped_column(String(NAME_LENGTH), default="")
    organisation_name: Mapped[str] = mapped_column(String(NAME_LENGTH), default="")
    email: Mapped[str] = mapped_column(String(254), default="")
    phone: Mapped[str] = mapped_column(String(40), default="")
    document_language: Mapped[Language] = mapped_column(default=Language.FRENCH)
