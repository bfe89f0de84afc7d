"""How documents name a meeting and the coach."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import CoachProfile, Community, Meeting
from car_desktop.domain.values import (
    CommunityKind,
    Language,
    MeetingMode,
    MeetingState,
    SchoolYear,
)


@dataclass(frozen=True, slots=True)
class MeetingHeading:
    """Which meeting of which community a document is about."""

    community: str
    kind: CommunityKind
    organisation: str
    language: Language
    title: str
    number: int | None  # in its school year; none where the meeting does not count
    meetings_in_year: int
    starts_at: datetime
    ends_at: datetime
    place: str
    mode: MeetingMode
    state: MeetingState

    @property
    def school_year(self) -> SchoolYear:
        """The school year of the meeting."""
        return SchoolYear.of(self.starts_at.date())


def meeting_heading(meeting: Meeting) -> MeetingHeading:
    """Name a meeting, with its rank among those of the school year that count."""
    community = meeting.community
    counting = counting_meetings(community, SchoolYear.of(meeting.day))
    ids = [m.id for m in counting]
    return MeetingHeading(
        community=community.name,
        kind=community.kind,
        organisation=community.organisation.name if community.organisation else "",
        language=community.language,
        title=meeting.title,
        number=ids.index(meeting.id) + 1 if meeting.id in ids else None,
        meetings_in_year=len(ids),
        starts_at=meeting.starts_at,
        ends_at=meeting.ends_at,
        place=meeting.place,
        mode=meeting.mode,
        state=meeting.state,
    )


def coach_name(session: Session) -> str:
    """The name that the coach gave in the settings."""
    return session.scalars(select(CoachProfile.name)).first() or ""


def counting_meetings(community: Community, year: SchoolYear) -> list[Meeting]:
    """By start, then by key: the order that gives meetings their numbers."""
    counting = [m for m in community.meetings if m.state.counts and m.day in year]
    return sorted(counting, key=lambda m: (m.starts_at, m.id))
