"""Every mapped class; importing this package is enough to know the whole schema."""

from car_desktop.domain.base import Base
from car_desktop.domain.entities.community import Community, Membership
from car_desktop.domain.entities.directory import EmailAddress, Organisation, Person, Position
from car_desktop.domain.entities.documents import (
    Certificate,
    HoursDuty,
    LearningActivity,
    Letterhead,
)
from car_desktop.domain.entities.follow_up import (
    Commitment,
    CommitmentReview,
    NoteVersion,
    PracticeNote,
)
from car_desktop.domain.entities.meeting import AgendaItem, Attendance, Meeting, Stay
from car_desktop.domain.entities.norms import NormAcceptance, NormSet
from car_desktop.domain.entities.privacy import (
    AccessEntry,
    CollectionNotice,
    Consent,
    Disposal,
    Draft,
    NoticeGiven,
    PrivacyIncident,
    PrivacyOffice,
    PrivacyRequest,
    RetentionHold,
    RetentionRule,
    RowDigest,
    Tombstone,
)
from car_desktop.domain.entities.profile import CoachProfile
from car_desktop.domain.entities.register import (
    CountingRule,
    NameAlias,
    Release,
    ReportLayout,
)
from car_desktop.domain.entities.school_calendar import DayOff
from car_desktop.domain.entities.series import Series
from car_desktop.domain.entities.workspace import (
    AgendaTemplate,
    MeetingReply,
    MeetingRole,
    MeetingVersion,
    NoteTemplate,
    ParkedItem,
)

__all__ = [
    "AccessEntry",
    "AgendaItem",
    "AgendaTemplate",
    "Attendance",
    "Base",
    "Certificate",
    "CoachProfile",
    "CollectionNotice",
    "Commitment",
    "CommitmentReview",
    "Community",
    "Consent",
    "CountingRule",
    "DayOff",
    "Disposal",
    "Draft",
    "EmailAddress",
    "HoursDuty",
    "LearningActivity",
    "Letterhead",
    "Meeting",
    "MeetingReply",
    "MeetingRole",
    "MeetingVersion",
    "Membership",
    "NameAlias",
    "NormAcceptance",
    "NormSet",
    "NoteTemplate",
    "NoteVersion",
    "NoticeGiven",
    "Organisation",
    "ParkedItem",
    "Person",
    "Position",
    "PracticeNote",
    "PrivacyIncident",
    "PrivacyOffice",
    "PrivacyRequest",
    "Release",
    "ReportLayout",
    "RetentionHold",
    "RetentionRule",
    "RowDigest",
    "Series",
    "Stay",
    "Tombstone",
]
