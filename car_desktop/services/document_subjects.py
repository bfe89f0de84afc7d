"""What a set of documents is about: the meetings, the communities or the people of a school year."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from car_desktop.domain.values import SchoolYear
from car_desktop.services.communities import community_names
from car_desktop.services.meetings import meetings
from car_desktop.services.memberships import MemberRow, memberships
from car_desktop.typography import current, sort_key


@dataclass(frozen=True, slots=True)
class SubjectRow:
    """One meeting, community or person, as a list of documents names it."""

    id: int
    name: str
    takes_place: bool = True  # false for a meeting that was cancelled or postponed
    is_held: bool = True  # false for a meeting still to come


def meetings_of_year(
    session: Session, community_ids: Iterable[int], year: SchoolYear
) -> list[SubjectRow]:
    """Every meeting of these communities in a school year, by community then by date."""
    days = (year.first_day, year.last_day)
    return [
        SubjectRow(
            row.id,
            f"{row.community}, {current().date_long(row.day)}",
            takes_place=row.state.counts,
            is_held=row.state.counts and not row.state.is_upcoming,
        )
        for key in community_ids
        for row in meetings(session, key, days)
    ]


def communities_chosen(session: Session, community_id: int | None) -> list[SubjectRow]:
    """One community, or all of those in use, by name."""
    return [
        SubjectRow(row.id, row.name)
        for row in community_names(session)
        if row.id == community_id or (community_id is None and not row.is_archived)
    ]


def people_of_year(
    session: Session, community_ids: Iterable[int], year: SchoolYear
) -> list[SubjectRow]:
    """Whoever was a member of these communities on some day of a school year, once, by name."""
    known = {
        row.person_id: SubjectRow(row.person_id, row.full_name)
        for key in community_ids
        for row in memberships(session, key, year.last_day)
        if _is_within(row, year)
    }
    return sorted(known.values(), key=lambda one: sort_key(one.name))


def _is_within(row: MemberRow, year: SchoolYear) -> bool:
    starts_on, ends_on = row.starts_on or date.min, row.ends_on or date.max
    return starts_on <= year.last_day and ends_on >= year.first_day
