"""Nothing that somebody shared is published without their consent.

The rule. A note is about the person who shared it, and about everyone of the directory whose whole name
stands in it. To be publishable it needs the consent of each of them to the publication of a practice; a
quotation does with the consent to be quoted. Who shared it may be typed in words: a whole name, or a
first or last name that one member of the community bears; what reads as a name and is nobody’s in the
directory can have no consent, so it stands in the way as well. A group (« Toute l’équipe ») does not.

It is asked twice: when a note is made publishable, which is refused; and each time that a document for
the public is made, since a consent may have ended or a name been typed since: the note then stays with
the service centre. Words typed into a note are never refused: nothing that is typed may be lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import Meeting, Membership, Person, PracticeNote
from car_desktop.domain.errors import UserError
from car_desktop.domain.personal_names import reads_as_name
from car_desktop.domain.privacy import ConsentPurpose
from car_desktop.domain.text import folded
from car_desktop.domain.values import NoteKind, Visibility
from car_desktop.i18n import translate
from car_desktop.services.consents import consenting
from car_desktop.services.minutes import Minutes, SharedNote
from car_desktop.services.note_details import NoteDetails
from car_desktop.services.year_follow_up import NoteOfYear
from car_desktop.typography import current

_BETWEEN_WORDS = re.compile(r"[^\w]+")


class Publishable(Protocol):
    """What is asked of a note, as it is stored or as a document holds it."""

    @property
    def kind(self) -> NoteKind: ...
    @property
    def visibility(self) -> Visibility: ...
    @property
    def text(self) -> str: ...
    @property
    def evidence(self) -> str: ...
    @property
    def effect(self) -> str: ...
    @property
    def next_step(self) -> str: ...
    @property
    def shared_by(self) -> str: ...


N = TypeVar("N", SharedNote, NoteOfYear)


@dataclass(frozen=True)
class _Named:
    """Somebody of the directory, and the names under which a note may speak of them, folded."""

    id: int
    name: str
    wholes: tuple[str, ...]  # first and last, last and first
    halves: frozenset[str]


@dataclass(frozen=True)
class _Room:
    """What is known of a meeting: who belongs to its community, and whose the anonymous quotes are."""

    members: frozenset[int]
    speakers: dict[str, str]


class Publication:
    """Who allows what on a day, read once for many notes."""

    def __init__(self, session: Session, day: date) -> None:
        self._session = session
        self._people = [_named(person) for person in session.scalars(select(Person))]
        self._allowing = {kind: consenting(session, _purposes(kind), day) for kind in NoteKind}
        self._rooms: dict[int, _Room] = {}

    def in_the_way(self, note: Publishable, meeting_id: int) -> tuple[str, ...]:
        """The names of those whose consent is missing, in the order found; none where all allow it."""
        room = self._room(meeting_id)
        shared_by = note.shared_by.strip() or room.speakers.get(note.text, "")
        authors = self._who(shared_by, room)
        allowing = self._allowing[note.kind]
        missing = [one.name for one in [*authors, *self._named_in(note)] if one.id not in allowing]
        if not authors and reads_as_name(shared_by):
            missing.append(shared_by)
        return tuple(dict.fromkeys(missing))

    def held_back(self, note: N, meeting_id: int) -> N:
        """The note, left with the service centre where it may not be published."""
        if note.visibility is Visibility.PUBLISHABLE and self.in_the_way(note, meeting_id):
            return replace(note, visibility=Visibility.SERVICE_CENTRE)
        return note

    def _named_in(self, note: Publishable) -> list[_Named]:
        words = f"{note.text} {note.evidence} {note.effect} {note.next_step}"
        read = f" {_key(words)} "
        return [one for one in self._people if any(f" {name} " in read for name in one.wholes)]

    def _who(self, typed: str, room: _Room) -> list[_Named]:
        """Whom a name typed in words means; several where it cannot be told."""
        name = _key(typed)
        if same := [one for one in self._people if name in one.wholes]:
            return same
        return [one for one in self._people if one.id in room.members and name in one.halves]

    def _room(self, meeting_id: int) -> _Room:
        if meeting_id not in self._rooms:
            self._rooms[meeting_id] = _read_room(self._session, meeting_id)
        return self._rooms[meeting_id]


def is_published_by(note: PracticeNote, details: NoteDetails) -> bool:
    """Whether these details would make publishable a note that is not."""
    publishable = Visibility.PUBLISHABLE
    return details.visibility is publishable and note.visibility is not publishable


def refuse_unconsented(session: Session, note: PracticeNote, today: date) -> None:
    """Raise UserError where a note is made publishable and somebody has not agreed to it."""
    if missing := Publication(session, today).in_the_way(note, note.meeting_id):
        raise UserError(
            translate(
                "Publication",
                "This note cannot be published yet: the consent of {names} is missing. Note it on the "
                "page of the person, or take the name out of the note.",
            ).format(names=current().join(missing))
        )


def missing_consents(session: Session, note_id: int, today: date) -> tuple[str, ...]:
    """Who stands in the way of a note that is publishable; nobody for the other notes."""
    note = session.get(PracticeNote, note_id)
    if note is None or note.visibility is not Visibility.PUBLISHABLE:
        return ()
    return Publication(session, today).in_the_way(note, note.meeting_id)


def published_minutes(session: Session, minutes: Minutes, meeting_id: int, day: date) -> Minutes:
    """Minutes for the public: what somebody does not allow on that day stays with the service centre."""
    notes = [*minutes.other_notes, *(note for item in minutes.items for note in item.notes)]
    if all(note.visibility is not Visibility.PUBLISHABLE for note in notes):
        return minutes
    asked = Publication(session, day)
    return replace(
        minutes,
        items=tuple(
            replace(item, notes=tuple(asked.held_back(note, meeting_id) for note in item.notes))
            for item in minutes.items
        ),
        other_notes=tuple(asked.held_back(note, meeting_id) for note in minutes.other_notes),
    )


def published_notes(
    session: Session, notes: Iterable[NoteOfYear], day: date
) -> tuple[NoteOfYear, ...]:
    """The notes of a year: what somebody does not allow on that day stays with the service centre."""
    asked = Publication(session, day)
    return tuple(asked.held_back(note, note.meeting_id) for note in notes)


def _read_room(session: Session, meeting_id: int) -> _Room:
    community = select(Meeting.community_id).where(Meeting.id == meeting_id).scalar_subquery()
    members = select(Membership.person_id).where(Membership.community_id == community)
    # Documents hold quotes without the name of who spoke.
    quotes = select(PracticeNote.text, PracticeNote.shared_by).where(
        PracticeNote.meeting_id == meeting_id, PracticeNote.kind == NoteKind.QUOTE
    )
    return _Room(
        frozenset(session.scalars(members)),
        {row.text: row.shared_by for row in session.execute(quotes)},
    )


def _purposes(kind: NoteKind) -> frozenset[ConsentPurpose]:
    if kind is NoteKind.QUOTE:
        return frozenset({ConsentPurpose.GOOD_PRACTICE, ConsentPurpose.CITATION})
    return frozenset({ConsentPurpose.GOOD_PRACTICE})


def _key(name: str) -> str:
    return _BETWEEN_WORDS.sub(" ", folded(name)).strip()


def _named(person: Person) -> _Named:
    first, last = _key(person.first_name), _key(person.last_name)
    wholes = (f"{first} {last}", f"{last} {first}") if first and last else ()
    return _Named(
        person.id, person.full_name, wholes, frozenset(part for part in (first, last) if part)
    )
