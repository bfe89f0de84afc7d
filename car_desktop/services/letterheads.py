"""Whose paper documents are written on, and who signs them.

A document about a community takes the letterhead of its organisation, else that of the body above it, else
the coach's own; any other document takes the coach's own.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import Community, Letterhead, Organisation
from car_desktop.domain.errors import UserError
from car_desktop.i18n import translate
from car_desktop.services.profile import coach_profile
from car_desktop.services.refusals import found
from car_desktop.services.typed_text import typed_line
from car_desktop.typography import current, sort_key

MOST_LINES = 6
"""More would push the document itself down the page."""


@dataclass(frozen=True, slots=True)
class LetterheadDraft:
    """A letterhead as its form edits it; pictures are PNG, as `formats.pictures` makes them."""

    logo: bytes | None = field(default=None, repr=False)
    logo_text: str = ""
    lines: str = ""  # under the name, as on paper: address, telephone
    signatory: str = ""
    signatory_title: str = ""
    signature: bytes | None = field(default=None, repr=False)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is there to print."""
        return self == LetterheadDraft()


@dataclass(frozen=True, slots=True)
class Paper:
    """A letterhead as documents print it."""

    name: str
    lines: tuple[str, ...]
    logo: bytes | None = field(repr=False)
    logo_text: str
    signatory: str
    signatory_title: str
    signature: bytes | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class LetterheadChoice:
    """A letterhead in a list; the coach's own has no organisation."""

    organisation_id: int | None
    name: str


class PaperKind(StrEnum):
    """How a document's paper is chosen."""

    USUAL = "usual"  # the community's
    OF = "of"  # that of one organisation, or the coach's own
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class PaperChoice:
    """On whose paper; `organisation_id` counts for `OF` only, where none is the coach's own."""

    kind: PaperKind = PaperKind.USUAL
    organisation_id: int | None = None


USUAL_PAPER = PaperChoice()


def letterheads(session: Session) -> tuple[LetterheadChoice, ...]:
    """Those that were made, the coach's own first, then by name."""
    rows = session.execute(
        select(Letterhead.organisation_id, Organisation.name).outerjoin(Letterhead.organisation)
    )
    own = coach_profile(session)
    choices = (
        LetterheadChoice(key, name or own.organisation_name or own.name) for key, name in rows
    )
    return tuple(
        sorted(choices, key=lambda one: (one.organisation_id is not None, sort_key(one.name)))
    )


def letterhead_draft(session: Session, organisation_id: int | None) -> LetterheadDraft:
    """The letterhead of an organisation, or the coach's own; empty where none was made."""
    stored = _stored(session, organisation_id)
    if stored is None:
        return LetterheadDraft()
    return LetterheadDraft(
        logo=stored.logo,
        logo_text=stored.logo_text,
        lines=stored.lines,
        signatory=stored.signatory,
        signatory_title=stored.signatory_title,
        signature=stored.signature,
    )


def change_letterhead(
    session: Session, organisation_id: int | None, draft: LetterheadDraft
) -> None:
    """Write a letterhead, or take it away where nothing is left; raise UserError where a text is too long."""
    stored = _stored(session, organisation_id)
    clean = _clean(draft)
    if clean.is_empty:
        if stored is not None:
            session.delete(stored)
        return
    if stored is None:
        if organisation_id is not None:
            found(session, Organisation, organisation_id)
        stored = Letterhead(organisation_id=organisation_id)
        session.add(stored)
    stored.logo, stored.logo_text, stored.lines = clean.logo, clean.logo_text, clean.lines
    stored.signatory, stored.signatory_title = clean.signatory, clean.signatory_title
    stored.signature = clean.signature


def chosen_paper(session: Session, choice: PaperChoice, community_id: int | None) -> Paper | None:
    """The paper that was chosen for a document; none where it is plain or no letterhead was made."""
    match choice.kind:
        case PaperKind.USUAL:
            return paper_of_community(session, community_id)
        case PaperKind.OF:
            return paper_of_organisation(session, choice.organisation_id)
        case PaperKind.PLAIN:
            return None


def paper_of_community(session: Session, community_id: int | None) -> Paper | None:
    """What documents about a community are written on; without community, the coach's own paper."""
    if community_id is not None:
        for organisation_id in _organisations_of(session, community_id):
            if (paper := paper_of_organisation(session, organisation_id)) is not None:
                return paper
    return paper_of_organisation(session, None)


def paper_of_organisation(session: Session, organisation_id: int | None) -> Paper | None:
    """The paper of one organisation, or the coach's own; none where no letterhead was made."""
    stored = _stored(session, organisation_id)
    if stored is None:
        return None
    own = coach_profile(session)
    name = stored.organisation.name if stored.organisation else own.organisation_name or own.name
    return Paper(
        name=name,
        lines=tuple(stored.lines.splitlines()),
        logo=stored.logo,
        logo_text=stored.logo_text,
        signatory=stored.signatory,
        signatory_title=stored.signatory_title,
        signature=stored.signature,
    )


def forget_letterhead(session: Session, organisation_id: int) -> None:
    """Take a letterhead away with its organisation."""
    change_letterhead(session, organisation_id, LetterheadDraft())


def _stored(session: Session, organisation_id: int | None) -> Letterhead | None:
    statement = select(Letterhead).where(
        Letterhead.organisation_id.is_not_distinct_from(organisation_id)
    )
    return session.scalars(statement).first()


def _organisations_of(session: Session, community_id: int) -> Iterator[int]:
    """The organisation of a community, then those above it."""
    key = session.scalar(select(Community.organisation_id).where(Community.id == community_id))
    while key is not None:
        yield key
        key = session.scalar(select(Organisation.parent_id).where(Organisation.id == key))


def _clean(draft: LetterheadDraft) -> LetterheadDraft:
    lines = [line for typed in draft.lines.splitlines() if (line := typed_line(typed))]
    if len(lines) > MOST_LINES:
        raise UserError(
            translate(
                "Letterheads", "A letterhead has at most {count} lines: take some away."
            ).format(count=current().number(MOST_LINES))
        )
    return LetterheadDraft(
        logo=draft.logo,
        logo_text=typed_line(draft.logo_text),
        lines="\n".join(lines),
        signatory=typed_line(draft.signatory),
        signatory_title=typed_line(draft.signatory_title),
        signature=draft.signature,
    )
