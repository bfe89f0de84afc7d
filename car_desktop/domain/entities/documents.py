"""What documents need beside the meetings: letterheads, certificates issued, hours done elsewhere."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, LargeBinary, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from car_desktop.domain.base import Base, Entity
from car_desktop.domain.entities.community import Community
from car_desktop.domain.entities.directory import NAME_LENGTH, Organisation, Person
from car_desktop.domain.entities.meeting import Meeting
from car_desktop.domain.recognition import ActivityKind, CertificateScope
from car_desktop.domain.values import Language


class Letterhead(Entity, Base, kw_only=True):
    """How the documents of an organisation begin and are signed; the coach's own has no organisation."""

    __tablename__ = "letterhead"

    organisation_id: Mapped[int | None] = mapped_column(
        ForeignKey("organisation.id"), unique=True, default=None
    )
    # Pictures (PNG), already checked and reduced.
    logo: Mapped[bytes | None] = mapped_column(LargeBinary, default=None, repr=False)
    signature: Mapped[bytes | None] = mapped_column(LargeBinary, default=None, repr=False)
    logo_text: Mapped[str] = mapped_column(String(NAME_LENGTH), default="")
    # Lines under the name, as on paper: address, telephone.
    lines: Mapped[str] = mapped_column(Text, default="")
    signatory: Mapped[str] = mapped_column(String(NAME_LENGTH), default="", repr=False)
    signatory_title: Mapped[str] = mapped_column(String(NAME_LENGTH), default="")

    organisation: Mapped[Organisation | None] = relationship(init=False, repr=False)


class Certificate(Entity, Base, kw_only=True):
    """A certificate of participation that was issued; its number is never given again."""

    is_lasting = True

    __tablename__ = "certificate"
    __table_args__ = (CheckConstraint("minutes >= 0", name="minutes_positive"),)

    number: Mapped[str] = mapped_column(String(32), unique=True)
    scope: Mapped[CertificateScope]
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    community_id: Mapped[int] = mapped_column(ForeignKey("community.id"), index=True)
    meeting_id: Mapped[int | None] = mapped_column(
        ForeignKey("meeting.id"), index=True, default=None
    )
    # The year in which the school year starts.
    school_year: Mapped[int]
    minutes: Mapped[int]
    issued_on: Mapped[date]
    language: Mapped[Language] = mapped_column(default=Language.FRENCH)
    # What it said when it was issued (JSON): a copy printed later says the same.
    content: Mapped[str] = mapped_column(Text, repr=False)

    person: Mapped[Person] = relationship(init=False, repr=False)
    community: Mapped[Community] = relationship(init=False, repr=False)
    meeting: Mapped[Meeting | None] = relationship(init=False, repr=False)


class LearningActivity(Entity, Base, kw_only=True):
    """Hours of continuing education that a person did outside the meetings, as they declare them."""

    __tablename__ = "learning_activity"
    __table_args__ = (CheckConstraint("minutes > 0", name="minutes_positive"),)

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    kind: Mapped[ActivityKind] = mapped_column(default=ActivityKind.TRAINING)
    title: Mapped[str] = mapped_column(String(NAME_LENGTH), repr=False)
    provider: Mapped[str] = mapped_column(String(NAME_LENGTH), default="", repr=False)
    done_on: Mapped[date]
    minutes: Mapped[int]

    person: Mapped[Person] = relationship(init=False, repr=False)


class HoursDuty(Entity, Base, kw_only=True):
    """A duty of continuing education: how many hours, in how many school years, for which functions."""

    __tablename__ = "hours_duty"
    __table_args__ = (
        CheckConstraint("minutes > 0", name="minutes_positive"),
        CheckConstraint("school_years > 0", name="school_years_positive"),
    )

    name: Mapped[str] = mapped_column(String(NAME_LENGTH))
    minutes: Mapped[int]
    school_years: Mapped[int]
    # The year of a first of July on which a period begins; the others follow from it.
    first_year: Mapped[int]
    # Beginnings of words of functions, folded, separated by spaces: « enseign teacher ».
    functions: Mapped[str] = mapped_column(Text, default="")
    source: Mapped[str] = mapped_column(Text, default="")
