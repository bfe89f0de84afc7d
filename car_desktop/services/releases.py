"""People released from work for a meeting: who replaces them, who pays, what is left to confirm."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from datetime import datetime

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, joinedload

from car_desktop.domain.entities import Meeting, Release
from car_desktop.domain.errors import UserError
from car_desktop.domain.releases import ClaimState, Payer, ReleaseLength, SubstituteState
from car_desktop.domain.values import SchoolYear
from car_desktop.i18n import translate
from car_desktop.services.attendance import attendance_sheet
from car_desktop.services.refusals import found
from car_desktop.services.retention_holds import refuse_held
from car_desktop.services.typed_text import typed_line
from car_desktop.typography import sort_key

MOST_UNITS = 40


@dataclass(frozen=True, slots=True)
class ReleaseTerms:
    """How long, who replaces, who pays."""

    length: ReleaseLength = ReleaseLength.HALF_DAY
    quantity: int = 1
    granted_by: str = ""
    substitute_state: SubstituteState = SubstituteState.REQUIRED
    substitute_name: str = ""
    payer: Payer = Payer.PROGRAMME
    budget_line: str = ""
    amount_cents: int = 0
    claim_state: ClaimState = ClaimState.TO_SEND


_TERMS = tuple(field.name for field in fields(ReleaseTerms))
"""The release keeps its terms under the same names."""


@dataclass(frozen=True, slots=True)
class ReleaseRow:
    """One person released for one meeting."""

    id: int
    meeting_id: int
    starts_at: datetime
    person_id: int
    person: str
    terms: ReleaseTerms

    @property
    def is_to_confirm(self) -> bool:
        """True while a substitute is still to be found."""
        return self.terms.substitute_state is SubstituteState.REQUIRED


@dataclass(frozen=True, slots=True)
class PayerSum:
    """What one budget pays."""

    payer: Payer
    budget_line: str
    releases: int
    cents: int


@dataclass(frozen=True, slots=True)
class ReleaseTotals:
    """What a list of releases adds up to."""

    releases: int
    to_find: int
    to_claim: int
    cents: int


def meeting_releases(session: Session, meeting_id: int) -> tuple[ReleaseRow, ...]:
    """The releases of one meeting, by name."""
    statement = select(Release).where(Release.meeting_id == meeting_id)
    return _rows(session, statement)


def community_releases(
    session: Session, community_id: int, year: SchoolYear
) -> tuple[ReleaseRow, ...]:
    """The releases of a community in a school year: by meeting, then by name."""
    statement = select(Release).join(Release.meeting).where(Meeting.community_id == community_id)
    return tuple(row for row in _rows(session, statement) if row.starts_at.date() in year)


def sums_by_payer(rows: Iterable[ReleaseRow]) -> tuple[PayerSum, ...]:
    """What each budget line pays, in the order of the payers."""
    grouped: dict[tuple[Payer, str], list[ReleaseRow]] = defaultdict(list)
    for row in rows:
        grouped[row.terms.payer, row.terms.budget_line].append(row)
    order = list(Payer)
    return tuple(
        PayerSum(payer, line, len(paid), sum(row.terms.amount_cents for row in paid))
        for (payer, line), paid in sorted(
            grouped.items(), key=lambda item: (order.index(item[0][0]), sort_key(item[0][1]))
        )
    )


def totals_of(rows: Sequence[ReleaseRow]) -> ReleaseTotals:
    """How many, what is left to do, and how much."""
    return ReleaseTotals(
        releases=len(rows),
        to_find=sum(row.is_to_confirm for row in rows),
        to_claim=sum(row.terms.claim_state is ClaimState.TO_SEND for row in rows),
        cents=sum(row.terms.amount_cents for row in rows),
    )


def people_to_release(session: Session, meeting_id: int) -> tuple[tuple[int, str], ...]:
    """Those on the sheet who are not released yet, as (identifier, name)."""
    released = set(
        session.scalars(select(Release.person_id).where(Release.meeting_id == meeting_id))
    )
    rows = attendance_sheet(session, meeting_id).rows
    return tuple((row.person_id, row.name) for row in rows if row.person_id not in released)


def release_person(session: Session, meeting_id: int, person_id: int) -> int:
    """Release somebody on the terms of their last time in this community, else of its last release."""
    meeting = _writable(session, meeting_id)
    known = dict(people_to_release(session, meeting_id))
    if person_id not in known:
        raise UserError(
            translate("Releases", "This person is released already, or is not on the sheet.")
        )
    release = Release(meeting_id=meeting_id, person_id=person_id)
    _apply(release, _usual_terms(session, meeting, person_id))
    session.add(release)
    session.flush()
    return release.id


def release_as_last_time(session: Session, meeting_id: int) -> int:
    """Release whoever was released for the last meeting and is on this sheet; answer how many."""
    meeting = _writable(session, meeting_id)
    free = {person_id for person_id, _ in people_to_release(session, meeting_id)}
    again = [old for old in _last_releases(session, meeting) if old.person_id in free]
    if not again:
        raise UserError(
            translate("Releases", "Nobody else was released for the last meeting: add people here.")
        )
    for old in again:
        release_person(session, meeting_id, old.person_id)
    return len(again)


def change_release(session: Session, release_id: int, terms: ReleaseTerms) -> None:
    """Write new terms."""
    release = found(session, Release, release_id)
    _writable(session, release.meeting_id)
    _apply(release, _checked(terms))


def delete_release(session: Session, release_id: int) -> None:
    """Take a release away. Raise UserError where a hold forbids it."""
    release = found(session, Release, release_id)
    _writable(session, release.meeting_id)
    refuse_held(session, release.person_id)
    session.delete(release)


def _writable(session: Session, meeting_id: int) -> Meeting:
    """Load a meeting that takes place; claims go on after it is closed."""
    meeting = found(session, Meeting, meeting_id)
    if not meeting.state.counts:
        raise UserError(
            translate("Releases", "This meeting does not take place: nobody is released for it.")
        )
    return meeting


def _checked(terms: ReleaseTerms) -> ReleaseTerms:
    if not 1 <= terms.quantity <= MOST_UNITS:
        raise UserError(
            translate("Releases", "A release lasts from 1 to 40 half days, days or periods.")
        )
    if terms.amount_cents < 0:
        raise UserError(translate("Releases", "An amount is never negative: correct it."))
    is_found = terms.substitute_state is SubstituteState.FOUND
    return replace(
        terms,
        granted_by=typed_line(terms.granted_by),
        substitute_name=typed_line(terms.substitute_name) if is_found else "",
        budget_line=typed_line(terms.budget_line),
    )


def _usual_terms(session: Session, meeting: Meeting, person_id: int) -> ReleaseTerms:
    """What was agreed before, with the substitute to find and the claim to send anew."""
    earlier = session.scalars(
        select(Release)
        .join(Release.meeting)
        .where(Meeting.community_id == meeting.community_id, Meeting.id != meeting.id)
        .where(Meeting.starts_at <= meeting.starts_at)
        .order_by(Meeting.starts_at.desc(), Release.id)
    ).all()
    same_person = (old for old in earlier if old.person_id == person_id)
    old = next(same_person, earlier[0] if earlier else None)
    if old is None:
        return ReleaseTerms()
    said = _terms(old)
    is_other = old.person_id != person_id
    needs_nobody = said.substitute_state is SubstituteState.NOT_REQUIRED
    return replace(
        said,
        granted_by="" if is_other else said.granted_by,
        substitute_state=said.substitute_state if needs_nobody else SubstituteState.REQUIRED,
        substitute_name="",
        claim_state=ClaimState.TO_SEND,
    )


def _last_releases(session: Session, meeting: Meeting) -> list[Release]:
    """The releases of the latest earlier meeting that had any."""
    latest = session.scalar(
        select(Release.meeting_id)
        .join(Release.meeting)
        .where(Meeting.community_id == meeting.community_id)
        .where(Meeting.starts_at < meeting.starts_at)
        .order_by(Meeting.starts_at.desc())
        .limit(1)
    )
    return list(session.scalars(select(Release).where(Release.meeting_id == latest)))


def _rows(session: Session, statement: Select[Release]) -> tuple[ReleaseRow, ...]:
    read = statement.options(joinedload(Release.meeting), joinedload(Release.person))
    rows = (_row(release) for release in session.scalars(read))
    return tuple(sorted(rows, key=lambda row: (row.starts_at, sort_key(row.person), row.id)))


def _row(release: Release) -> ReleaseRow:
    return ReleaseRow(
        id=release.id,
        meeting_id=release.meeting_id,
        starts_at=release.meeting.starts_at,
        person_id=release.person_id,
        person=release.person.sorted_name,
        terms=_terms(release),
    )


def _terms(release: Release) -> ReleaseTerms:
    return ReleaseTerms(*(getattr(release, name) for name in _TERMS))


def _apply(release: Release, terms: ReleaseTerms) -> None:
    for name in _TERMS:
        setattr(release, name, getattr(terms, name))
