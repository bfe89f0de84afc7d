"""What the release request of a meeting and the summary of a year's releases say."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import date
from typing import Protocol, TypeVar

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, joinedload, selectinload

from car_desktop.domain.entities import Community, Meeting, Person, Position, Release
from car_desktop.domain.releases import ClaimState, Payer, ReleaseLength, SubstituteState
from car_desktop.domain.values import CommunityKind, Language, SchoolYear
from car_desktop.services.hours_record import positions_known_on
from car_desktop.services.meeting_heading import MeetingHeading, meeting_heading
from car_desktop.services.profile import Profile, coach_profile
from car_desktop.services.refusals import found
from car_desktop.services.releases import ReleaseTerms
from car_desktop.typography import sort_key


class _Placed(Protocol):
    @property
    def organisation(self) -> str: ...


R = TypeVar("R", bound=_Placed)


@dataclass(frozen=True, slots=True)
class RequestedRelease:
    """One person to release, with what they do and where as of the meeting."""

    name: str
    sorted_name: str
    function: str
    organisation: str
    terms: ReleaseTerms


@dataclass(frozen=True, slots=True)
class ReleaseRequest:
    """The releases that one meeting asks for, by name."""

    heading: MeetingHeading
    coach: Profile
    releases: tuple[RequestedRelease, ...]

    def by_school(self) -> tuple[tuple[str, tuple[RequestedRelease, ...]], ...]:
        """Those of each school; the ones whose school is unknown come last."""
        return _by_school(self.releases)


@dataclass(frozen=True, slots=True)
class SummarisedRelease:
    """One release of the year, as the appendix lists it."""

    community: str
    day: date
    sorted_name: str
    organisation: str
    terms: ReleaseTerms


@dataclass(frozen=True, slots=True)
class ReleaseSum:
    """What some releases add up to; money in cents."""

    releases: int
    half_days: int
    days: int
    periods: int
    cents: int

    @classmethod
    def of(cls, terms: Iterable[ReleaseTerms]) -> ReleaseSum:
        """Each length apart: half days are not made into days, whose price may differ."""
        known = tuple(terms)
        length = dict.fromkeys(ReleaseLength, 0)
        for one in known:
            length[one.length] += one.quantity
        return cls(
            releases=len(known),
            half_days=length[ReleaseLength.HALF_DAY],
            days=length[ReleaseLength.DAY],
            periods=length[ReleaseLength.PERIODS],
            cents=sum(one.amount_cents for one in known),
        )


@dataclass(frozen=True, slots=True)
class ReleasesSummary:
    """The releases of a school year, of one community or of the whole notebook."""

    community: str  # empty for the whole notebook
    kind: CommunityKind | None
    organisation: str
    language: Language
    school_year: SchoolYear
    releases: tuple[SummarisedRelease, ...]

    @property
    def total(self) -> ReleaseSum:
        """All of them together."""
        return ReleaseSum.of(one.terms for one in self.releases)

    def by_school(self) -> tuple[tuple[str, ReleaseSum], ...]:
        """By where the person worked on the day of the meeting."""
        return tuple(
            (school, ReleaseSum.of(one.terms for one in group))
            for school, group in _by_school(self.releases)
        )

    def by_payer(self) -> tuple[tuple[Payer, str, ReleaseSum], ...]:
        """By payer, in their order, then by budget line."""
        groups: dict[tuple[Payer, str], list[ReleaseTerms]] = defaultdict(list)
        for one in self.releases:
            groups[one.terms.payer, one.terms.budget_line].append(one.terms)
        order = list(Payer)
        keys = sorted(groups, key=lambda key: (order.index(key[0]), sort_key(key[1])))
        return tuple((*key, ReleaseSum.of(groups[key])) for key in keys)

    def by_claim(self) -> tuple[tuple[ClaimState, ReleaseSum], ...]:
        """By where the claims stand."""
        terms = [one.terms for one in self.releases]
        return tuple(
            (state, ReleaseSum.of(one for one in terms if one.claim_state is state))
            for state in ClaimState
        )

    def by_substitute(self) -> tuple[tuple[SubstituteState, ReleaseSum], ...]:
        """By whether somebody replaces the person."""
        terms = [one.terms for one in self.releases]
        return tuple(
            (state, ReleaseSum.of(one for one in terms if one.substitute_state is state))
            for state in SubstituteState
        )


def release_request(session: Session, meeting_id: int) -> ReleaseRequest:
    """Everybody released for a meeting."""
    meeting = found(session, Meeting, meeting_id)
    rows = session.scalars(_with_people().where(Release.meeting_id == meeting_id))
    releases = (_requested(release, meeting.day) for release in rows)
    return ReleaseRequest(
        heading=meeting_heading(meeting),
        coach=coach_profile(session),
        releases=tuple(sorted(releases, key=lambda one: sort_key(one.sorted_name))),
    )


def community_releases_summary(
    session: Session, community_id: int, school_year: SchoolYear
) -> ReleasesSummary:
    """The releases of one community in a school year."""
    community = found(session, Community, community_id)
    return ReleasesSummary(
        community=community.name,
        kind=community.kind,
        organisation=community.organisation.name if community.organisation else "",
        language=community.language,
        school_year=school_year,
        releases=_summarised(session, school_year, community_id),
    )


def notebook_releases_summary(session: Session, school_year: SchoolYear) -> ReleasesSummary:
    """The releases of every community in a school year."""
    profile = coach_profile(session)
    return ReleasesSummary(
        community="",
        kind=None,
        organisation=profile.organisation_name,
        language=profile.document_language,
        school_year=school_year,
        releases=_summarised(session, school_year),
    )


def _with_people() -> Select[Release]:
    people = selectinload(Release.person).selectinload(Person.positions)
    return select(Release).options(people.joinedload(Position.organisation))


def _summarised(
    session: Session, year: SchoolYear, community_id: int | None = None
) -> tuple[SummarisedRelease, ...]:
    """By meeting, then by name."""
    statement = (
        _with_people()
        .join(Release.meeting)
        .options(joinedload(Release.meeting).joinedload(Meeting.community))
    )
    if community_id is not None:
        statement = statement.where(Meeting.community_id == community_id)
    rows = [row for row in session.scalars(statement) if row.meeting.day in year]
    rows.sort(
        key=lambda row: (row.meeting.starts_at, row.meeting_id, sort_key(row.person.sorted_name))
    )
    return tuple(
        SummarisedRelease(
            community=row.meeting.community.name,
            day=row.meeting.day,
            sorted_name=row.person.sorted_name,
            organisation=_place(row.person, row.meeting.day)[1],
            terms=_terms(row),
        )
        for row in rows
    )


def _requested(release: Release, day: date) -> RequestedRelease:
    function, organisation = _place(release.person, day)
    return RequestedRelease(
        name=release.person.full_name,
        sorted_name=release.person.sorted_name,
        function=function,
        organisation=organisation,
        terms=_terms(release),
    )


def _place(person: Person, day: date) -> tuple[str, str]:
    """What somebody did, and where, on a day."""
    held = positions_known_on(person, day)
    if not held:
        return "", ""
    return held[0].function, held[0].organisation.name if held[0].organisation else ""


def _terms(release: Release) -> ReleaseTerms:
    """The release keeps its terms under the same names."""
    return ReleaseTerms(*(getattr(release, field.name) for field in fields(ReleaseTerms)))


def _by_school(releases: Iterable[R]) -> tuple[tuple[str, tuple[R, ...]], ...]:
    groups: dict[str, list[R]] = defaultdict(list)
    for one in releases:
        groups[one.organisation].append(one)
    schools = sorted(groups, key=lambda school: (not school, sort_key(school)))
    return tuple((school, tuple(groups[school])) for school in schools)
