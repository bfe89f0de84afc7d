"""The communities that the coach accompanies: list, detail, create, change, archive, delete."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime, time

from sqlalchemy import distinct, func, select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import (
    Certificate,
    Community,
    Meeting,
    Membership,
    Organisation,
)
from car_desktop.domain.errors import UserError
from car_desktop.domain.text import matches
from car_desktop.domain.values import (
    CommunityKind,
    Language,
    MeetingState,
    SchoolYear,
)
from car_desktop.i18n import translate
from car_desktop.services.community_figures import notes_of, open_commitments_of, organisations_of
from car_desktop.services.periods import holds_on
from car_desktop.services.rates import HELD_STATES, Rate, rates, total
from car_desktop.services.refusals import found, named, refuse_certified
from car_desktop.services.retention_holds import refuse_held_community
from car_desktop.services.typed_text import typed_line, typed_text
from car_desktop.typography import sort_key

RHYTHM = 5
"""How many of the last meetings the small bars show."""

MOST_WEEKS = 52
"""Of a rhythm."""

UPCOMING = tuple(state for state in MeetingState if state.is_upcoming)


@dataclass(frozen=True, slots=True)
class CommunityRow:
    """One line of the list; `rates` are those of the last meetings held, the oldest first."""

    id: int
    uuid: str
    name: str
    kind: CommunityKind
    organisation: str
    members: int
    next_meeting_id: int | None
    next_starts_at: datetime | None
    rates: tuple[Rate, ...]
    is_archived: bool

    @property
    def tier(self) -> int | None:
        """The tier of the programme, if the kind has one."""
        return self.kind.tier

    @property
    def rate(self) -> Rate:
        """The rate over these last meetings."""
        return total(self.rates)


@dataclass(frozen=True, slots=True)
class CommunityName:
    """A community as a list to choose from shows it."""

    id: int
    name: str
    kind: CommunityKind
    is_archived: bool


@dataclass(frozen=True, slots=True)
class CommunityDetail:
    """What the screen of one community says above its tabs."""

    row: CommunityRow
    organisation_id: int | None
    language: Language
    purpose: str
    usual_place: str
    organisations: int
    meetings: int
    held: int
    notes: int
    open_commitments: int
    rhythm_weeks: int | None = None

    def draft(self) -> CommunityDraft:
        """The same, as a form edits it."""
        return CommunityDraft(
            name=self.row.name,
            kind=self.row.kind,
            organisation_id=self.organisation_id,
            language=self.language,
            purpose=self.purpose,
            usual_place=self.usual_place,
            rhythm_weeks=self.rhythm_weeks,
        )


@dataclass(frozen=True, slots=True)
class CommunityDraft:
    """What a person types to create or change a community."""

    name: str
    kind: CommunityKind
    organisation_id: int | None = None
    language: Language = Language.FRENCH
    purpose: str = ""
    usual_place: str = ""
    rhythm_weeks: int | None = None


def communities(
    session: Session, today: date, search: str = "", archived: bool = False
) -> list[CommunityRow]:
    """The communities in use (or the archived ones), by name."""
    chosen = session.execute(
        select(Community.id, Community.name, Organisation.name)
        .outerjoin(Community.organisation)
        .where(Community.is_archived.is_(archived))
    )
    ids = [key for key, name, body in chosen if matches(search, name, body or "")]
    return sorted(community_rows(session, ids, today), key=lambda row: sort_key(row.name))


def community_names(session: Session) -> list[CommunityName]:
    """Every community by name, archived ones last: light enough to fill a list while typing."""
    rows = session.execute(
        select(Community.id, Community.name, Community.kind, Community.is_archived)
    )
    return sorted(
        (CommunityName(*row) for row in rows), key=lambda row: (row.is_archived, sort_key(row.name))
    )


def community_rows(session: Session, ids: list[int], today: date) -> list[CommunityRow]:
    """The lines of these communities, in the order of their identifiers."""
    members, upcoming = _member_counts(session, ids, today), _next_meetings(session, ids, today)
    rhythm = _last_rates(session, ids)
    rows = session.execute(
        select(Community, Organisation.name, Organisation.short_name)
        .outerjoin(Community.organisation)
        .where(Community.id.in_(ids))
        .order_by(Community.id)
    )
    return [
        CommunityRow(
            id=community.id,
            uuid=community.uuid,
            name=community.name,
            kind=community.kind,
            organisation=short or body or "",
            members=members.get(community.id, 0),
            next_meeting_id=upcoming.get(community.id, (None, None))[0],
            next_starts_at=upcoming.get(community.id, (None, None))[1],
            rates=tuple(rhythm[community.id]),
            is_archived=community.is_archived,
        )
        for community, body, short in rows
    ]


def community_detail(session: Session, community_id: int, today: date) -> CommunityDetail:
    """Everything the screen of one community says above its tabs."""
    community = found(session, Community, community_id)
    (row,) = community_rows(session, [community_id], today)
    planned, held = _meeting_counts(session, community_id, today)
    organisations, notes, open_commitments = session.execute(
        select(
            organisations_of(community_id, today),
            notes_of(community_id),
            open_commitments_of(community_id),
        )
    ).one()
    return CommunityDetail(
        row=row,
        organisation_id=community.organisation_id,
        language=community.language,
        purpose=community.purpose,
        usual_place=community.usual_place,
        organisations=organisations,
        meetings=planned,
        held=held,
        notes=notes,
        open_commitments=open_commitments,
        rhythm_weeks=community.rhythm_weeks,
    )


def community_exists(session: Session, community_id: int) -> bool:
    """Whether a community is still there: undoing its creation takes it away."""
    return session.get(Community, community_id) is not None


def create_community(session: Session, draft: CommunityDraft) -> int:
    """Add a community and return its identifier; its name must be its own."""
    community = Community(name=_own_name(session, draft.name), kind=draft.kind)
    _apply(session, community, draft)
    session.add(community)
    session.flush()
    return community.id


def update_community(session: Session, community_id: int, draft: CommunityDraft) -> None:
    """Change what a community is called and is for."""
    community = found(session, Community, community_id)
    community.name = _own_name(session, draft.name, besides=community_id)
    _apply(session, community, draft)


def archive_community(session: Session, community_id: int, archived: bool = True) -> None:
    """Take a finished community out of the lists, or bring it back; nothing is lost."""
    found(session, Community, community_id).is_archived = archived


def delete_community(session: Session, community_id: int) -> None:
    """Delete a community with its memberships, meetings, notes and commitments.

    One whose certificates were issued stays: archive it; so does one that a hold is about, or somebody
    of it.
    """
    community = found(session, Community, community_id)
    refuse_held_community(session, community_id)
    refuse_certified(session, Certificate.community_id == community_id)
    session.delete(community)


def community_named(session: Session, name: str) -> int | None:
    """The identifier of the community of that name, whatever its capitals."""
    wanted = typed_line(name).casefold()
    pairs = session.execute(select(Community.id, Community.name))
    return next((key for key, stored in pairs if stored.casefold() == wanted), None)


def _apply(session: Session, community: Community, draft: CommunityDraft) -> None:
    if draft.organisation_id is not None:
        found(session, Organisation, draft.organisation_id)
    if draft.rhythm_weeks is not None and not 1 <= draft.rhythm_weeks <= MOST_WEEKS:
        raise UserError(
            translate("Communities", "A rhythm goes from 1 to {most} weeks: correct it.").format(
                most=MOST_WEEKS
            )
        )
    community.kind = draft.kind
    community.organisation_id = draft.organisation_id
    community.language = draft.language
    community.purpose = typed_text(draft.purpose).strip()
    community.usual_place = typed_line(draft.usual_place)
    community.rhythm_weeks = draft.rhythm_weeks


def _own_name(session: Session, typed: str, besides: int | None = None) -> str:
    name = named(typed, translate("Communities", "Name the community first."))
    taken = community_named(session, name)
    if taken is not None and taken != besides:
        raise UserError(
            translate(
                "Communities",
                "Another community already has this name: choose a name that tells them apart.",
            )
        )
    return name


def _member_counts(session: Session, ids: list[int], day: date) -> dict[int, int]:
    statement = (
        select(Membership.community_id, func.count(distinct(Membership.person_id)))
        .where(Membership.community_id.in_(ids), holds_on(Membership, day))
        .group_by(Membership.community_id)
    )
    return {key: count for key, count in session.execute(statement)}  # noqa: C416 - a typed dict


def _next_meetings(
    session: Session, ids: list[int], today: date
) -> dict[int, tuple[int | None, datetime | None]]:
    statement = (
        select(Meeting.community_id, Meeting.id, Meeting.starts_at)
        .where(
            Meeting.community_id.in_(ids),
            Meeting.starts_at >= datetime.combine(today, time.min),
            Meeting.state.in_(UPCOMING),
        )
        .order_by(Meeting.starts_at.desc(), Meeting.id.desc())
    )
    # The earliest comes last, and stays.
    return {key: (meeting, starts) for key, meeting, starts in session.execute(statement)}


def _last_rates(session: Session, ids: list[int]) -> dict[int, list[Rate]]:
    """Per community, the rates of its last meetings, the oldest first."""
    back = func.row_number().over(
        partition_by=Meeting.community_id, order_by=(Meeting.starts_at.desc(), Meeting.id.desc())
    )
    held = (
        select(Meeting.id, Meeting.community_id, Meeting.starts_at, back.label("back"))
        .where(Meeting.community_id.in_(ids), Meeting.state.in_(HELD_STATES))
        .subquery()
    )
    statement = (
        select(held.c.community_id, held.c.id)
        .where(held.c.back <= RHYTHM)
        .order_by(held.c.starts_at, held.c.id)
    )
    pairs = [(community, meeting) for community, meeting in session.execute(statement)]
    known = rates(session, [meeting for _, meeting in pairs])
    rhythm: dict[int, list[Rate]] = defaultdict(list)
    for community, meeting in pairs:
        rhythm[community].append(known.get(meeting, Rate()))
    return rhythm


def _meeting_counts(session: Session, community_id: int, today: date) -> tuple[int, int]:
    """Meetings of this school year that count, and those held."""
    year = SchoolYear.of(today)
    first = datetime.combine(year.first_day, time.min)
    last = datetime.combine(year.last_day, time.max)
    statement = select(Meeting.state).where(
        Meeting.community_id == community_id, Meeting.starts_at.between(first, last)
    )
    states = session.scalars(statement).all()
    return sum(state.counts for state in states), sum(state in HELD_STATES for state in states)
