"""Values of privacy: consents, requests, how long records are kept, incidents, who consulted what.

The statute is the Act respecting access to documents held by public bodies (RLRQ, c. A-2.1), as amended
by Law 25.
"""

from __future__ import annotations

from enum import StrEnum


class ConsentPurpose(StrEnum):
    """What a person may allow beyond what the work needs."""

    CITATION = "citation"
    PHOTO = "photo"
    GOOD_PRACTICE = "good_practice"  # publication of a good practice
    NEWSLETTER = "newsletter"
    OTHER = "other"


class ConsentProof(StrEnum):
    """How a consent was given."""

    SIGNED = "signed"
    EMAIL = "email"
    SPOKEN = "spoken"


class RequestKind(StrEnum):
    """What a person may ask about what is held on them (A-2.1, s. 83, 84, 89)."""

    ACCESS = "access"
    PORTABILITY = "portability"
    RECTIFICATION = "rectification"


class RequestOutcome(StrEnum):
    """How a request was answered."""

    PENDING = "pending"
    GRANTED = "granted"
    PARTLY = "partly"
    REFUSED = "refused"


class RecordCategory(StrEnum):
    """What a rule of retention is about."""

    NOTES = "notes"
    PRIVATE_NOTES = "private_notes"
    ATTENDANCE = "attendance"
    COMMITMENTS = "commitments"
    RELEASES = "releases"
    CERTIFICATES = "certificates"
    PEOPLE = "people"  # who belongs to no community any more
    INCIDENTS = "incidents"
    ACCESS_LOG = "access_log"


class DisposalKind(StrEnum):
    """What is done with records whose time is over (A-2.1, s. 73)."""

    DESTROY = "destroy"
    DEPERSONALISE = "depersonalise"


class AccessAction(StrEnum):
    """What somebody did with what is held on a person."""

    OPENED = "opened"
    EXPORTED = "exported"
    CORRECTED = "corrected"
    DESTROYED = "destroyed"
    DEPERSONALISED = "depersonalised"
    RESTORED = "restored"
    UNLOCKED = "unlocked"
    PASSWORD_CHANGED = "password_changed"


class InjuryRisk(StrEnum):
    """Whether an incident presents a risk of serious injury (A-2.1, s. 63.8 and 63.10)."""

    UNKNOWN = "unknown"
    NONE = "none"
    SERIOUS = "serious"
