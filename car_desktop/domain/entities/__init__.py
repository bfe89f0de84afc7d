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
    "AgendaItem",
    "AgendaTemplate",
    "Attendance",
    "Base",
    "Certificate",
    "CoachProfile",
    "Commitment",
    "CommitmentReview",
    "Community",
    "CountingRule",
    "DayOff",
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
    "Organisation",
    "ParkedItem",
    "Person",
    "Position",
    "PracticeNote",
    "Release",
    "ReportLayout",
    "Series",
    "Stay",
]
