"""What the attendance register needs beside the marks: rules, releases, names met in reports."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from car_desktop.domain.base import Base, Entity
from car_desktop.domain.entities.directory import NAME_LENGTH, Person
from car_desktop.domain.entities.meeting import Meeting
from car_desktop.domain.releases import ClaimState, Payer, ReleaseLength, SubstituteState


class CountingRule(Entity, Base, kw_only=True):
    """How hours are counted from a day on, until a later rule takes over."""

    __tablename__ = "counting_rule"
    __table_args__ = (
        CheckConstraint("rounding_minutes >= 0", name="rounding_minutes_positive"),
        CheckConstraint("least_minutes >= 0", name="least_minutes_positive"),
        CheckConstraint("late_tolerance_minutes >= 0", name="late_tolerance_minutes_positive"),
        CheckConstraint("partial_percent BETWEEN 0 AND 100", name="partial_percent_is_percent"),
    )

    starts_on: Mapped[date] = mapped_column(unique=True)
    # 0 keeps minutes as they are; 15 rounds to the nearest quarter of an hour.
    rounding_minutes: Mapped[int] = mapped_column(default=0)
    # A shorter attendance counts no hours.
    least_minutes: Mapped[int] = mapped_column(default=0)
    # Coming or leaving within this many minutes counts as the whole meeting.
    late_tolerance_minutes: Mapped[int] = mapped_column(default=0)
    deducts_breaks: Mapped[bool] = mapped_column(default=True)
    # A partial presence covers the seat from this share of the meeting on.
    partial_percent: Mapped[int] = mapped_column(default=0)


class Release(Entity, Base, kw_only=True):
    """A person is released from work for a meeting: who replaces them, and who pays."""

    __tablename__ = "release"
    __table_args__ = (
        UniqueConstraint("meeting_id", "person_id"),
        CheckConstraint("quantity > 0", name="quantity_positive"),
        CheckConstraint("amount_cents >= 0", name="amount_cents_positive"),
    )

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), default=None)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True, default=None)
    length: Mapped[ReleaseLength] = mapped_column(default=ReleaseLength.HALF_DAY)
    # How many half days, days or periods.
    quantity: Mapped[int] = mapped_column(default=1)
    granted_by: Mapped[str] = mapped_column(String(NAME_LENGTH), default="", repr=False)
    substitute_state: Mapped[SubstituteState] = mapped_column(default=SubstituteState.REQUIRED)
    substitute_name: Mapped[str] = mapped_column(String(NAME_LENGTH), default="", repr=False)
    payer: Mapped[Payer] = mapped_column(default=Payer.PROGRAMME)
    budget_line: Mapped[str] = mapped_column(String(NAME_LENGTH), default="")
    # Money in cents: exact sums.
    amount_cents: Mapped[int] = mapped_column(default=0)
    claim_state: Mapped[ClaimState] = mapped_column(default=ClaimState.TO_SEND)

    meeting: Mapped[Meeting] = relationship(back_populates="releases", init=False, repr=False)
    person: Mapped[Person] = relationship(init=False, repr=False)


class NameAlias(Entity, Base, kw_only=True):
    """A name met in attendance reports, and whom the coach said that it is."""

    __tablename__ = "name_alias"

    # Folded like `Person.name_key`.
    name_key: Mapped[str] = mapped_column(String(2 * NAME_LENGTH + 1), unique=True, repr=False)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)

    person: Mapped[Person] = relationship(init=False, repr=False)


class ReportLayout(Entity, Base, kw_only=True):
    """Which column says what in a report that the program did not know."""

    __tablename__ = "report_layout"

    # The folded headings, separated by tabs: a file with the same ones is read the same way.
    headings: Mapped[str] = mapped_column(Text, unique=True)
    name: Mapped[str] = mapped_column(String(NAME_LENGTH), default="")
    # Column meanings (JSON), by position.
    columns: Mapped[str] = mapped_column(Text)
