"""Registers that the Act respecting access (RLRQ, c. A-2.1) asks for, and what destruction leaves."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from car_desktop.domain.base import Base, Entity, UtcDateTime
from car_desktop.domain.entities.directory import NAME_LENGTH, Person
from car_desktop.domain.privacy import (
    AccessAction,
    ConsentProof,
    ConsentPurpose,
    DisposalKind,
    InjuryRisk,
    RecordCategory,
    RequestKind,
    RequestOutcome,
)
from car_desktop.domain.values import Language


class PrivacyOffice(Entity, Base, kw_only=True):
    """Who answers for personal information: the body, and its person in charge (s. 8); one row."""

    __tablename__ = "privacy_office"
    __table_args__ = (CheckConstraint("id = 1", name="single_row"),)

    organisation_name: Mapped[str] = mapped_column(String(NAME_LENGTH), default="")
    officer_name: Mapped[str] = mapped_column(String(NAME_LENGTH), default="", repr=False)
    officer_contact: Mapped[str] = mapped_column(String(NAME_LENGTH), default="", repr=False)


class CollectionNotice(Entity, Base, kw_only=True):
    """What people are told when information is collected from them (s. 65); a version never changes."""

    __tablename__ = "collection_notice"
    __table_args__ = (
        UniqueConstraint("language", "version", name="uq_collection_notice_language_version"),
        CheckConstraint("version > 0", name="version_positive"),
    )

    language: Mapped[Language] = mapped_column(default=Language.FRENCH)
    version: Mapped[int]
    text: Mapped[str] = mapped_column(Text)
    effective_on: Mapped[date]


class NoticeGiven(Entity, Base, kw_only=True):
    """A person was told, on a day, by a version of the notice."""

    __tablename__ = "notice_given"
    __table_args__ = (UniqueConstraint("person_id", "notice_id", name="uq_notice_given_once"),)

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    notice_id: Mapped[int] = mapped_column(ForeignKey("collection_notice.id"), index=True)
    given_on: Mapped[date]

    person: Mapped[Person] = relationship(init=False, repr=False)
    notice: Mapped[CollectionNotice] = relationship(init=False, repr=False)


class Consent(Entity, Base, kw_only=True):
    """What a person allowed: manifest, free, informed, given for a purpose and a time (s. 53.1)."""

    __tablename__ = "consent"
    __table_args__ = (
        CheckConstraint("expires_on IS NULL OR expires_on >= given_on", name="expires_after_given"),
        CheckConstraint(
            "withdrawn_on IS NULL OR withdrawn_on >= given_on", name="withdrawn_after_given"
        ),
    )

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    purpose: Mapped[ConsentPurpose]
    wording: Mapped[str] = mapped_column(Text, repr=False)
    proof: Mapped[ConsentProof]
    # Where the proof is kept: a binder, a message.
    proof_place: Mapped[str] = mapped_column(String(NAME_LENGTH), default="", repr=False)
    given_on: Mapped[date]
    expires_on: Mapped[date | None] = mapped_column(default=None)
    withdrawn_on: Mapped[date | None] = mapped_column(default=None)

    person: Mapped[Person] = relationship(init=False, repr=False)


class PrivacyRequest(Entity, Base, kw_only=True):
    """A request for access, portability or rectification; answered within 20 days (s. 47 and 98)."""

    __tablename__ = "privacy_request"
    __table_args__ = (
        CheckConstraint(
            "answered_on IS NULL OR answered_on >= received_on", name="answered_after_received"
        ),
    )

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    kind: Mapped[RequestKind]
    received_on: Mapped[date]
    answered_on: Mapped[date | None] = mapped_column(default=None)
    outcome: Mapped[RequestOutcome] = mapped_column(default=RequestOutcome.PENDING)
    # What is asked for, and why it was answered so.
    details: Mapped[str] = mapped_column(Text, default="", repr=False)
    reason: Mapped[str] = mapped_column(Text, default="", repr=False)
    # Of a rectification: the thing corrected (table, uuid, column), and what it said and says.
    subject_kind: Mapped[str] = mapped_column(String(64), default="")
    subject_uuid: Mapped[str] = mapped_column(String(36), default="")
    subject_field: Mapped[str] = mapped_column(String(64), default="")
    old_value: Mapped[str] = mapped_column(Text, default="", repr=False)
    new_value: Mapped[str] = mapped_column(Text, default="", repr=False)

    person: Mapped[Person] = relationship(init=False, repr=False)


class RetentionRule(Entity, Base, kw_only=True):
    """How long a kind of record is kept, by the calendar of the body (Archives Act, s. 7)."""

    __tablename__ = "retention_rule"
    __table_args__ = (CheckConstraint("years BETWEEN 0 AND 100", name="years_in_reason"),)

    category: Mapped[RecordCategory] = mapped_column(unique=True)
    is_on: Mapped[bool] = mapped_column(default=False)
    years: Mapped[int]
    disposal: Mapped[DisposalKind] = mapped_column(default=DisposalKind.DESTROY)
    # Number of the rule in the calendar of the body, or the text of law.
    source: Mapped[str] = mapped_column(String(NAME_LENGTH), default="")


class RetentionHold(Entity, Base, kw_only=True):
    """Nothing about a person, or a community, or anything at all, is destroyed until this is lifted."""

    __tablename__ = "retention_hold"
    __table_args__ = (
        CheckConstraint("lifted_on IS NULL OR lifted_on >= placed_on", name="lifted_after_placed"),
    )

    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True, default=None)
    community_id: Mapped[int | None] = mapped_column(
        ForeignKey("community.id"), index=True, default=None
    )
    reason: Mapped[str] = mapped_column(Text, repr=False)
    placed_on: Mapped[date]
    lifted_on: Mapped[date | None] = mapped_column(default=None)


class Disposal(Entity, Base, kw_only=True):
    """Records that were destroyed or depersonalised: what its certificate says; it names nobody."""

    is_lasting = True

    __tablename__ = "disposal"

    number: Mapped[str] = mapped_column(String(32), unique=True)
    kind: Mapped[DisposalKind]
    category: Mapped[RecordCategory | None] = mapped_column(default=None)
    done_at: Mapped[datetime] = mapped_column(UtcDateTime)
    done_by: Mapped[str] = mapped_column(String(NAME_LENGTH), default="", repr=False)
    # Rows of each table (JSON), and the rule that was applied, in words.
    counts: Mapped[str] = mapped_column(Text)
    rule: Mapped[str] = mapped_column(Text, default="")
    # The day from which no backup holds them any more.
    backups_clean_on: Mapped[date]


class Tombstone(Entity, Base, kw_only=True):
    """A row that was destroyed, by its random identity: destroyed again if a backup brings it back."""

    is_lasting = True

    __tablename__ = "tombstone"
    __table_args__ = (UniqueConstraint("table_name", "row_uuid", name="uq_tombstone_row"),)

    table_name: Mapped[str] = mapped_column(String(64))
    row_uuid: Mapped[str] = mapped_column(String(36), index=True)
    kind: Mapped[DisposalKind]
    buried_at: Mapped[datetime] = mapped_column(UtcDateTime)


class PrivacyIncident(Entity, Base, kw_only=True):
    """One line of the register of incidents: the eight contents of r. 3.1, s. 7, kept five years."""

    is_lasting = True

    __tablename__ = "privacy_incident"
    __table_args__ = (
        CheckConstraint("persons IS NULL OR persons >= 0", name="persons_positive"),
        CheckConstraint(
            "occurred_to IS NULL OR occurred_from IS NULL OR occurred_to >= occurred_from",
            name="to_after_from",
        ),
    )

    # 1. The information concerned, or why it is not known.
    information: Mapped[str] = mapped_column(Text, repr=False)
    # 2. The circumstances.
    circumstances: Mapped[str] = mapped_column(Text, repr=False)
    # 3. The date or period; a text where it is not known.
    occurred_from: Mapped[date | None] = mapped_column(default=None)
    occurred_to: Mapped[date | None] = mapped_column(default=None)
    occurred_text: Mapped[str] = mapped_column(String(NAME_LENGTH), default="", repr=False)
    # 4. When the body learnt of it.
    known_on: Mapped[date]
    # 5. How many persons; a text where it is an estimate.
    persons: Mapped[int | None] = mapped_column(default=None)
    persons_text: Mapped[str] = mapped_column(String(NAME_LENGTH), default="", repr=False)
    # 6. What leads to conclude on the risk of serious injury.
    risk: Mapped[InjuryRisk] = mapped_column(default=InjuryRisk.UNKNOWN)
    risk_elements: Mapped[str] = mapped_column(Text, default="", repr=False)
    # 7. The notices: to the Commission, to the persons, to the public and why.
    commission_notified_on: Mapped[date | None] = mapped_column(default=None)
    persons_notified_on: Mapped[date | None] = mapped_column(default=None)
    public_notice: Mapped[str] = mapped_column(Text, default="", repr=False)
    # 8. The measures taken.
    measures: Mapped[str] = mapped_column(Text, default="", repr=False)


class AccessEntry(Entity, Base, kw_only=True):
    """One line of the log of accesses, chained to the line before; never changed, without note text."""

    is_lasting = True

    __tablename__ = "access_entry"

    at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    # The account on the computer.
    actor: Mapped[str] = mapped_column(String(NAME_LENGTH), repr=False)
    action: Mapped[AccessAction]
    # Whom it was about, by table and uuid; empty for what is about everybody.
    subject_kind: Mapped[str] = mapped_column(String(64), default="")
    subject_uuid: Mapped[str] = mapped_column(String(36), default="", index=True)
    # What was made of it, by its identifier: a kind of document, a count.
    detail: Mapped[str] = mapped_column(String(NAME_LENGTH), default="")
    # SHA-256 of the line before, and of this one with it.
    previous: Mapped[str] = mapped_column(String(64))
    digest: Mapped[str] = mapped_column(String(64), unique=True)


class Draft(Entity, Base, kw_only=True):
    """Words typed into a form that was not sent when the program was locked or cut short."""

    is_lasting = True

    __tablename__ = "draft"

    place: Mapped[str] = mapped_column(String(NAME_LENGTH), unique=True)
    title: Mapped[str] = mapped_column(String(NAME_LENGTH), default="", repr=False)
    # The labels of the fields and what was typed (JSON).
    fields: Mapped[str] = mapped_column(Text, repr=False)


class RowDigest(Base, kw_only=True):
    """The sum of the digests of a table's rows, kept in the transaction that changes them."""

    __tablename__ = "row_digest"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    table_name: Mapped[str] = mapped_column(String(64), unique=True)
    rows: Mapped[int]
    # Of 64 bits, in hexadecimal.
    total: Mapped[str] = mapped_column(String(16))
