"""Organisations, people, and who holds which function where."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from car_desktop.domain.base import Base, Entity, new_uuid
from car_desktop.domain.periods import is_current
from car_desktop.domain.text import folded
from car_desktop.domain.values import Civility, OrganisationKind

NAME_LENGTH = 200


def name_key(first_name: str, last_name: str) -> str:
    """« tremblay-roy noemie »: how a person is found, whatever the accents and capitals."""
    return folded(f"{last_name} {first_name}")


class Organisation(Entity, Base, kw_only=True):
    """A service centre, a school, a partner: a body that people belong to."""

    __tablename__ = "organisation"

    kind: Mapped[OrganisationKind]
    name: Mapped[str] = mapped_column(String(NAME_LENGTH), index=True)
    short_name: Mapped[str] = mapped_column(String(NAME_LENGTH), default="")
    official_code: Mapped[str | None] = mapped_column(String(16), unique=True, default=None)
    city: Mapped[str] = mapped_column(String(NAME_LENGTH), default="")
    postal_code: Mapped[str] = mapped_column(String(7), default="")
    website: Mapped[str] = mapped_column(String(500), default="")
    parent_id: Mapped[int | None] = mapped_column(
        ForeignKey("organisation.id"), index=True, default=None
    )
    # What the ministry's directory last said (JSON): a value that still equals it was never edited.
    directory_record: Mapped[str | None] = mapped_column(Text, default=None, repr=False)

    parent: Mapped[Organisation | None] = relationship(remote_side="Organisation.id", init=False)


class Person(Entity, Base, kw_only=True):
    """Someone met in a community; only what the work needs is kept (A-2.1, s. 64)."""

    __tablename__ = "person"
    __table_args__ = (Index("ix_person_last_name_first_name", "last_name", "first_name"),)

    first_name: Mapped[str] = mapped_column(String(NAME_LENGTH))
    last_name: Mapped[str] = mapped_column(String(NAME_LENGTH))
    # Accent-free, case-free « last first »: what duplicates and look-ups compare.
    name_key: Mapped[str] = mapped_column(
        String(2 * NAME_LENGTH + 1), index=True, init=False, repr=False
    )
    civility: Mapped[Civility] = mapped_column(default=Civility.NONE)
    phone: Mapped[str] = mapped_column(String(40), default="")
    is_archived: Mapped[bool] = mapped_column(default=False)

    emails: Mapped[list[EmailAddress]] = relationship(
        back_populates="person",
        cascade="all, delete-orphan",
        order_by="EmailAddress.rank",
        default_factory=list,
        repr=False,
    )
    positions: Mapped[list[Position]] = relationship(
        back_populates="person",
        cascade="all, delete-orphan",
        order_by="Position.id",
        default_factory=list,
        repr=False,
    )

    def __post_init__(self) -> None:
        self.rename(self.first_name, self.last_name)

    def rename(self, first_name: str, last_name: str) -> None:
        """Change the name, and the key by which it is found."""
        self.first_name, self.last_name = first_name, last_name
        self.name_key = name_key(first_name, last_name)

    def depersonalise(self, stand_in: str) -> None:
        """Leave a row that only counts: other words for a name, and nothing by which to find or reach.

        It takes another identity, so that what was exported earlier no longer leads to it.
        """
        self.first_name, self.last_name, self.name_key = "", stand_in, ""
        self.civility, self.phone = Civility.NONE, ""
        self.emails.clear()
        self.positions.clear()
        self.is_archived = True
        self.uuid = new_uuid()

    @property
    def is_stand_in(self) -> bool:
        """Whether this is what is left of somebody: everybody else is found by a name."""
        return not self.name_key

    @property
    def full_name(self) -> str:
        """« Prénom Nom »."""
        return f"{self.first_name} {self.last_name}".strip()

    @property
    def sorted_name(self) -> str:
        """« Nom, Prénom », as lists print it."""
        return ", ".join(part for part in (self.last_name, self.first_name) if part)

    @property
    def email(self) -> str:
        """The first address, or nothing."""
        return self.emails[0].address if self.emails else ""

    def position_on(self, day: date) -> Position | None:
        """The function held on a day; the latest where there are several."""
        held = [p for p in self.positions if is_current(p.starts_on, p.ends_on, day)]
        return max(held, key=lambda p: (p.starts_on or date.min, p.id or 0), default=None)


class EmailAddress(Entity, Base, kw_only=True):
    """One of a person's addresses, in lower case; rank 0 is the one to write to."""

    __tablename__ = "email_address"

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True, init=False)
    address: Mapped[str] = mapped_column(String(254), index=True)
    rank: Mapped[int] = mapped_column(default=0)

    person: Mapped[Person] = relationship(back_populates="emails", init=False, repr=False)


class Position(Entity, Base, kw_only=True):
    """A function that a person holds in an organisation, for a period."""

    __tablename__ = "position"
    __table_args__ = (
        CheckConstraint(
            "ends_on IS NULL OR starts_on IS NULL OR ends_on >= starts_on", name="ends_after_start"
        ),
    )

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True, init=False)
    organisation_id: Mapped[int | None] = mapped_column(
        ForeignKey("organisation.id"), index=True, default=None
    )
    function: Mapped[str] = mapped_column(String(NAME_LENGTH), default="")
    starts_on: Mapped[date | None] = mapped_column(default=None)
    ends_on: Mapped[date | None] = mapped_column(default=None)

    person: Mapped[Person] = relationship(back_populates="positions", init=False, repr=False)
    organisation: Mapped[Organisation | None] = relationship(init=False, repr=False)
