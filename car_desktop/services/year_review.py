"""A community's school year: what it met for, what it left, what comes next."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import distinct, func, select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import Community, Meeting, Membership
from car_desktop.domain.facilitation import NormsKept
from car_desktop.domain.values import CommunityKind, Language, SchoolYear
from car_desktop.services.norms import acceptances, norms_on
from car_desktop.services.periods import holds_within
from car_desktop.services.rates import HELD_STATES
from car_desktop.services.refusals import found
from car_desktop.services.releases import PayerSum
from car_desktop.services.year_follow_up import (
    CommitmentOfYear,
    NoteOfYear,
    commitments_of_year,
    notes_of_year,
    private_notes_of_year,
    releases_of_year,
)
from car_desktop.services.year_meetings import Activity, activity_of_year, is_in_year
from car_desktop.services.year_participation import Participation, participation_of_year


@dataclass(frozen=True, slots=True)
class NormsOfYear:
    """The wording in force at the end of the year, who accepted it, and what meetings said of it."""

    lines: tuple[str, ...]
    accepted: int
    members: int


@dataclass(frozen=True, slots=True)
class Mandate:
    """What a community is for, and who belongs to it in a year."""

    community_id: int
    community: str
    kind: CommunityKind
    organisation: str
    language: Language
    purpose: str
    place: str
    rhythm_weeks: int | None
    members: int


@dataclass(frozen=True, slots=True)
class YearReview:
    """The year of one community; nothing in it is private but the number of private notes."""

    mandate: Mandate
    school_year: SchoolYear
    activity: Activity
    participation: Participation
    notes: tuple[NoteOfYear, ...]
    private_notes: int
    commitments: tuple[CommitmentOfYear, ...]
    releases: tuple[PayerSum, ...]
    norms: NormsOfYear | None
    norms_kept: tuple[tuple[NormsKept, int], ...]
    next_year: Activity


def year_review(session: Session, community_id: int, year: SchoolYear) -> YearReview:
    """Read a community's year; private notes and scripts are left out at the source."""
    community = found(session, Community, community_id)
    return YearReview(
        mandate=mandates(session, [community], year)[0],
        school_year=year,
        activity=activity_of_year(session, year, community_id),
        participation=participation_of_year(session, year, community_id),
        notes=notes_of_year(session, year, community_id),
        private_notes=private_notes_of_year(session, year, community_id),
        commitments=commitments_of_year(session, year, community_id),
        releases=releases_of_year(session, year, community_id),
        norms=_norms(session, community_id, year),
        norms_kept=_norms_kept(session, community_id, year),
        next_year=activity_of_year(session, SchoolYear(year.start + 1), community_id),
    )


def mandates(
    session: Session, communities: Iterable[Community], year: SchoolYear
) -> tuple[Mandate, ...]:
    """What each community is for, with how many people belonged to it on some day of the year."""
    counted = select(Membership.community_id, func.count(distinct(Membership.person_id)))
    of_year = counted.where(holds_within(Membership, (year.first_day, year.last_day)))
    members = dict(session.execute(of_year.group_by(Membership.community_id)).all())
    return tuple(_mandate(one, members.get(one.id, 0)) for one in communities)


def _mandate(community: Community, members: int) -> Mandate:
    return Mandate(
        community_id=community.id,
        community=community.name,
        kind=community.kind,
        organisation=community.organisation.name if community.organisation else "",
        language=community.language,
        purpose=community.purpose,
        place=community.usual_place,
        rhythm_weeks=community.rhythm_weeks,
        members=members,
    )


def _norms(session: Session, community_id: int, year: SchoolYear) -> NormsOfYear | None:
    norms = norms_on(session, community_id, year.last_day)
    if norms is None:
        return None
    rows = [row for row in acceptances(session, norms.id, year.last_day) if row.is_member]
    accepted = sum(row.accepted_on is not None for row in rows)
    return NormsOfYear(norms.lines, accepted, len(rows))


def _norms_kept(
    session: Session, community_id: int, year: SchoolYear
) -> tuple[tuple[NormsKept, int], ...]:
    """How many meetings held said that the norms were kept, partly or not; others did not say."""
    said = session.scalars(
        select(Meeting.norms_kept).where(
            is_in_year(year, community_id),
            Meeting.state.in_(HELD_STATES),
            Meeting.norms_kept.is_not(None),
        )
    )
    counted = Counter(said)
    return tuple((kept, counted[kept]) for kept in NormsKept if counted[kept])
