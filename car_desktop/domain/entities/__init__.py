"""Every mapped class; importing this package is enough to know the whole schema."""

from car_desktop.domain.base import Base
from car_desktop.domain.entities.community import Community, Membership
from car_desktop.domain.entities.directory import EmailAddress, Organisation, Person, Position
from car_desktop.domain.entities.follow_up import Commitment, CommitmentReview, PracticeNote
from car_desktop.domain.entities.meeting import AgendaItem, Attendance, Meeting, Stay
from car_desktop.domain.entities.profile import CoachProfile
from car_desktop.domain.entities.school_calendar import DayOff

__all__ = [
    "AgendaItem",
    "Attendance",
    "Base",
    "CoachProfile",
    "Commitment",
    "CommitmentReview",
    "Community",
    "DayOff",
    "EmailAddress",
    "Meeting",
    "Membership",
    "Organisation",
    "Person",
    "Position",
    "PracticeNote",
    "Stay",
]
