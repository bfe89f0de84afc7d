"""The rows that `list --json` prints: their fields, in this order, are the keys that programs rely on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from car_desktop.domain.values import (
    AttendanceSource,
    AttendanceStatus,
    CommitmentState,
    CommunityKind,
    MeetingMode,
    MeetingState,
    MembershipRole,
    NoteKind,
    OrganisationKind,
    Visibility,
)

Interval = tuple[str, str]


@dataclass(frozen=True, slots=True)
class ListedCommunity:
    """A community."""

    id: int
    uuid: str
    name: str
    kind: CommunityKind
    tier: int | None
    organisation: str | None


@dataclass(frozen=True, slots=True)
class ListedPerson:
    """A person, with the function held today and the communities joined today."""

    id: int
    uuid: str
    first_name: str
    last_name: str
    email: str | None
    function: str | None
    organisation: str | None
    communities: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ListedOrganisation:
    """An organisation."""

    id: int
    uuid: str
    name: str
    kind: OrganisationKind
    official_code: str | None
    city: str
    parent: str | None


@dataclass(frozen=True, slots=True)
class ListedMeeting:
    """A meeting, with its rank in its school year."""

    id: int
    uuid: str
    community: str
    number: int | None
    title: str
    starts_at: datetime
    ends_at: datetime
    place: str
    mode: MeetingMode
    state: MeetingState


@dataclass(frozen=True, slots=True)
class ListedAttendance:
    """A line of an attendance sheet; a member without a mark has no status."""

    person: str
    email: str | None
    role: MembershipRole | None
    status: AttendanceStatus | None
    minutes: int
    intervals: tuple[Interval, ...]
    guest: bool
    source: AttendanceSource | None


@dataclass(frozen=True, slots=True)
class ListedNote:
    """A note, private ones included: the list stays with the coach."""

    id: int
    meeting: int
    kind: NoteKind
    visibility: Visibility
    text: str


@dataclass(frozen=True, slots=True)
class ListedCommitment:
    """A commitment and where it stands."""

    id: int
    meeting: int
    what: str
    who: str
    due: date | None
    state: CommitmentState
