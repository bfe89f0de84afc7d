"""The days without school that a service centre or a school decides, beside the statutory ones."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from car_desktop.domain.base import Base, Entity
from car_desktop.domain.entities.directory import NAME_LENGTH
from car_desktop.domain.values import DayOffKind


class DayOff(Entity, Base, kw_only=True):
    """One day without school; without an organisation, for every community."""

    __tablename__ = "day_off"
    __table_args__ = (UniqueConstraint("organisation_id", "day"),)

    organisation_id: Mapped[int | None] = mapped_column(ForeignKey("organisation.id"), default=None)
    day: Mapped[date] = mapped_column(index=True)
    kind: Mapped[DayOffKind]
    label: Mapped[str] = mapped_column(String(NAME_LENGTH), default="")
