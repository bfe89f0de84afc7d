"""The norms that a community gives itself: written by the group, versioned, accepted by each member.

A wording that somebody accepted is never changed under them: writing again makes a new version, which
each member accepts anew.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from car_desktop.domain.entities import Community, Meeting, NormAcceptance, NormSet, Person
from car_desktop.domain.errors import UserError
from car_desktop.domain.facilitation import NormsKept
from car_desktop.domain.values import SchoolYear
from car_desktop.i18n import translate
from car_desktop.services.memberships import members
from car_desktop.services.refusals import found
from car_desktop.services.typed_text import typed_line, typed_text
from car_desktop.services.workspace import writable_meeting
from car_desktop.typography import sort_key

MOST_NORMS = 30


@dataclass(frozen=True, slots=True)
class NormsVersion:
    """One wording, and how many accepted it."""

    id: int
    year: SchoolYear
    version: int
    adopted_on: date
    lines: tuple[str, ...]
    accepted: int

    @property
    def text(self) -> str:
        """One norm per line, as it is edited."""
        return "\n".join(self.lines)


@dataclass(frozen=True, slots=True)
class AcceptanceRow:
    """A member, or someone who accepted and has left, and since when they accept."""

    person_id: int
    name: str
    accepted_on: date | None
    is_member: bool


def norms_versions(session: Session, community_id: int) -> tuple[NormsVersion, ...]:
    """Every wording, the latest first."""
    statement = (
        select(NormSet)
        .where(NormSet.community_id == community_id)
        .options(selectinload(NormSet.acceptances))
        .order_by(NormSet.school_year.desc(), NormSet.version.desc())
    )
    return tuple(_version(norms) for norms in session.scalars(statement))


def norms_on(session: Session, community_id: int, day: date) -> NormsVersion | None:
    """The wording in force on a day: the last one adopted until then, whatever its school year."""
    statement = (
        select(NormSet)
        .where(NormSet.community_id == community_id, NormSet.adopted_on <= day)
        .options(selectinload(NormSet.acceptances))
        .order_by(NormSet.school_year.desc(), NormSet.version.desc())
        .limit(1)
    )
    norms = session.scalar(statement)
    return None if norms is None else _version(norms)


def write_norms(session: Session, community_id: int, text: str, on: date) -> int:
    """Adopt a wording, one norm per line; one that nobody accepted yet is only corrected."""
    community = found(session, Community, community_id)
    lines = _lines(text)
    year = SchoolYear.of(on)
    of_year = [norms for norms in community.norm_sets if norms.school_year == year.start]
    last = max(of_year, key=lambda norms: norms.version, default=None)
    written = "\n".join(lines)
    if last is not None and (last.text == written or not last.acceptances):
        last.text = written
        return last.id
    norms = NormSet(
        community_id=community.id,
        school_year=year.start,
        version=last.version + 1 if last else 1,
        adopted_on=on,
        text=written,
    )
    community.norm_sets.append(norms)
    session.flush()
    return norms.id


def delete_norms(session: Session, norm_set_id: int) -> None:
    """Delete a wording with its acceptances; undo brings them back."""
    session.delete(found(session, NormSet, norm_set_id))


def acceptances(session: Session, norm_set_id: int, day: date) -> tuple[AcceptanceRow, ...]:
    """Who was a member on a day, then who accepted without being one any more, by name."""
    norms = found(session, NormSet, norm_set_id)
    since = {accepted.person_id: accepted.accepted_on for accepted in norms.acceptances}
    belonging = {row.person_id: row.name for row in members(session, norms.community_id, day)}
    others = session.scalars(select(Person).where(Person.id.in_(set(since) - set(belonging))))
    rows = [AcceptanceRow(key, name, since.get(key), True) for key, name in belonging.items()]
    rows += [AcceptanceRow(p.id, p.sorted_name, since[p.id], False) for p in others]
    return tuple(sorted(rows, key=lambda row: (not row.is_member, sort_key(row.name))))


def accept_norms(session: Session, norm_set_id: int, person_ids: Iterable[int], on: date) -> int:
    """Note that people accepted a wording; answer how many had not yet."""
    norms = found(session, NormSet, norm_set_id)
    known = {accepted.person_id for accepted in norms.acceptances}
    added = [key for key in dict.fromkeys(person_ids) if key not in known]
    for key in added:
        norms.acceptances.append(
            NormAcceptance(person_id=found(session, Person, key).id, accepted_on=on)
        )
    session.flush()
    return len(added)


def withdraw_acceptances(session: Session, norm_set_id: int, person_ids: Iterable[int]) -> None:
    """Take acceptances back that were noted by mistake."""
    norms = found(session, NormSet, norm_set_id)
    gone = set(person_ids)
    for accepted in [each for each in norms.acceptances if each.person_id in gone]:
        norms.acceptances.remove(accepted)


def set_norms_kept(
    session: Session, meeting_id: int, kept: NormsKept | None, comment: str = ""
) -> None:
    """Note whether the group says that it kept its norms, in a meeting that is not closed."""
    meeting = writable_meeting(session, meeting_id)
    meeting.norms_kept = kept
    meeting.norms_comment = typed_text(comment).strip() if kept is not None else ""


def norms_kept(session: Session, meeting_id: int) -> tuple[NormsKept | None, str]:
    """What the group said of its norms at the end of a meeting."""
    meeting = found(session, Meeting, meeting_id)
    return meeting.norms_kept, meeting.norms_comment


def _version(norms: NormSet) -> NormsVersion:
    return NormsVersion(
        id=norms.id,
        year=SchoolYear(norms.school_year),
        version=norms.version,
        adopted_on=norms.adopted_on,
        lines=tuple(norms.text.split("\n")),
        accepted=len(norms.acceptances),
    )


def _lines(text: str) -> list[str]:
    lines = [line for line in (typed_line(line) for line in text.splitlines()) if line]
    if not lines:
        raise UserError(translate("Norms", "Write at least one norm, on a line of its own."))
    if len(lines) > MOST_NORMS:
        raise UserError(
            translate("Norms", "Norms are few: keep at most {most} lines.").format(most=MOST_NORMS)
        )
    return lines
