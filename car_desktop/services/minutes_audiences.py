"""The minutes as each audience may read them: one source, one function that takes out the rest.

What is taken out is gone from the data, so that no layout and no format can print it by mistake; it is
counted, so that the coach reads what is left out before anything is made.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import groupby
from typing import TypeVar

from car_desktop.domain.audience import REACHES, SMALLEST_CELL, Audience, Naming, Reach
from car_desktop.domain.personal_names import REMOVED, KnownNames, known_names, reads_as_name
from car_desktop.domain.values import Intention, NoteKind, Visibility
from car_desktop.services.attendance import AttendanceSheet
from car_desktop.services.minutes import (
    Minutes,
    NewCommitment,
    ReviewedCommitment,
    SharedNote,
    TreatedItem,
)
from car_desktop.services.rates import Rate, rate_of
from car_desktop.typography import sort_key

Owned = TypeVar("Owned", NewCommitment, ReviewedCommitment)


class Omission(StrEnum):
    """What minutes may leave out."""

    PRIVATE_NOTES = "private_notes"
    SCRIPTS = "scripts"
    NOTES = "notes"
    DECISIONS = "decisions"
    QUOTES = "quotes"
    SHARED_BY = "shared_by"
    POINT_NOTES = "point_notes"
    POINTS = "points"
    PURPOSE = "purpose"
    FACILITATORS = "facilitators"
    ROLES = "roles"
    PEOPLE = "people"
    SMALL_ORGANISATIONS = "small_organisations"
    PARTICIPATION = "participation"
    PAST_PARTICIPATION = "past_participation"
    OWNERS = "owners"
    COMMITMENTS = "commitments"
    REVIEWS = "reviews"
    NAMES_IN_TEXT = "names_in_text"


@dataclass(frozen=True, slots=True)
class OrganisationPresence:
    """How many came from one organisation; the name is empty for several small ones together."""

    name: str
    rate: Rate


@dataclass(frozen=True, slots=True)
class AddressedMinutes:
    """Minutes that hold what their audience may read and nothing else, and how much they leave out."""

    audience: Audience
    minutes: Minutes
    organisations: tuple[OrganisationPresence, ...] = ()  # where people are not named
    left_out: tuple[tuple[Omission, int], ...] = ()

    @property
    def reach(self) -> Reach:
        """What its audience may read."""
        return REACHES[self.audience]


def addressed(minutes: Minutes, audience: Audience) -> AddressedMinutes:
    """Take out what an audience may not read, and count it."""
    reach, names = REACHES[audience], _names_in(minutes)
    out: Counter[Omission] = Counter(
        {
            Omission.PRIVATE_NOTES: minutes.kept_back.private_notes,
            Omission.SCRIPTS: minutes.kept_back.scripts,
        }
    )
    kept = replace(
        minutes,
        items=tuple(_item(item, reach, out) for item in minutes.items),
        other_notes=_notes(minutes.other_notes, reach, out),
    )
    organisations: tuple[OrganisationPresence, ...] = ()
    if not reach.has_commitments:
        kept = _without_commitments(kept, out)
    if not reach.has_frame:
        kept = _without_frame(kept, out)
    if reach.people is not Naming.NAMES:
        kept = _without_people(kept, names, out)
    if reach.people is Naming.ORGANISATIONS:
        organisations = _organisations(minutes.attendance, out)
        kept = _without_small_rates(kept, out)
    if reach.people is Naming.NOBODY:
        kept = _without_small_figures(_without_names(kept, names, out), out)
    order = list(Omission)
    told = sorted(((what, n) for what, n in out.items() if n), key=lambda one: order.index(one[0]))
    return AddressedMinutes(audience, kept, organisations, tuple(told))


def may_be_given(rate: Rate) -> bool:
    """Whether neither those who came nor those who did not are fewer than five; none is no cell."""
    away = rate.expected - rate.covered
    return rate.covered >= SMALLEST_CELL and (away == 0 or away >= SMALLEST_CELL)


def _names_in(minutes: Minutes) -> KnownNames:
    """Everyone whom these minutes name, whatever for."""
    rows = minutes.attendance.rows
    people = [_first_and_last(row.name) for row in rows]
    owned: list[NewCommitment | ReviewedCommitment] = [*minutes.commitments, *minutes.reviewed]
    people += [_halves(one.who) for one in owned if one.is_person]
    people += [_halves(row.represented_by) for row in rows if row.represented_by]
    people += [_halves(name) for name in minutes.facilitators]
    notes = (*minutes.other_notes, *(note for item in minutes.items for note in item.notes))
    typed = [
        *(one.who for one in owned if not one.is_person),
        *(note.shared_by for note in notes),
        *(item.lead for item in minutes.items),
        *(role.name for role in minutes.roles),
    ]
    return known_names(people, typed)


def _first_and_last(sorted_name: str) -> tuple[str, str]:
    last, _, first = sorted_name.partition(", ")
    return first, last


def _halves(full_name: str) -> tuple[str, str]:
    first, _, last = full_name.partition(" ")
    return first, last


def _item(item: TreatedItem, reach: Reach, out: Counter[Omission]) -> TreatedItem:
    item = replace(item, notes=_notes(item.notes, reach, out))
    if reach.has_point_notes or not item.public_note.strip():
        return item
    out[Omission.POINT_NOTES] += 1
    return replace(item, public_note="", public_blocks="")


def _notes(
    notes: Iterable[SharedNote], reach: Reach, out: Counter[Omission]
) -> tuple[SharedNote, ...]:
    kept = []
    for note in notes:
        why = _why_not(note, reach)
        if why is not None:
            out[why] += 1
        elif note.shared_by and not reach.has_shared_by:
            out[Omission.SHARED_BY] += 1
            kept.append(replace(note, shared_by=""))
        else:
            kept.append(note)
    return tuple(kept)


def _why_not(note: SharedNote, reach: Reach) -> Omission | None:
    if note.visibility not in reach.notes:
        return Omission.DECISIONS if note.kind is NoteKind.DECISION else Omission.NOTES
    is_group_quote = note.kind is NoteKind.QUOTE and note.visibility is Visibility.GROUP
    return Omission.QUOTES if is_group_quote and not reach.has_quotes_of_group else None


def _without_commitments(minutes: Minutes, out: Counter[Omission]) -> Minutes:
    out[Omission.COMMITMENTS] += len(minutes.commitments)
    out[Omission.REVIEWS] += len(minutes.reviewed)
    return replace(minutes, commitments=(), reviewed=())


def _without_frame(minutes: Minutes, out: Counter[Omission]) -> Minutes:
    """Only points of which something is said stay; what surrounds them was written for the group."""
    said = tuple(item for item in minutes.items if item.notes)
    out[Omission.POINTS] += sum(
        item.intention is not Intention.BREAK for item in minutes.items if not item.notes
    )
    out[Omission.PURPOSE] += bool(minutes.purpose.strip())
    out[Omission.FACILITATORS] += len(minutes.facilitators)
    out[Omission.PAST_PARTICIPATION] += len(minutes.participation)
    return replace(minutes, items=said, purpose="", facilitators=(), participation=())


def _organisations(
    sheet: AttendanceSheet, out: Counter[Omission]
) -> tuple[OrganisationPresence, ...]:
    """Figures of each organisation; those under five together, with more until they are five."""
    by_name = sorted(sheet.members, key=lambda row: sort_key(row.organisation))
    counted = [
        OrganisationPresence(name, rate_of(row.seat for row in rows))
        for name, rows in groupby(by_name, key=lambda row: row.organisation)
    ]
    counted = [one for one in counted if one.rate.expected]
    shown = sorted(counted, key=lambda one: (bool(one.name), one.rate.expected))
    together: list[OrganisationPresence] = []
    while shown and (
        not shown[0].name
        or shown[0].rate.expected < SMALLEST_CELL
        or 0 < _expected(together) < SMALLEST_CELL
    ):
        together.append(shown.pop(0))
    out[Omission.SMALL_ORGANISATIONS] += sum(1 for one in together if one.name)
    shown.sort(key=lambda one: sort_key(one.name))
    if _expected(together) < SMALLEST_CELL:
        return tuple(shown)
    rest = OrganisationPresence("", sum((one.rate for one in together), Rate()))
    return (*shown, rest)


def _expected(organisations: Iterable[OrganisationPresence]) -> int:
    return sum(one.rate.expected for one in organisations)


def _without_people(minutes: Minutes, names: KnownNames, out: Counter[Omission]) -> Minutes:
    """No row of the attendance, no role, no lead, and owners by where they work."""
    places = {row.full_name: row.organisation for row in minutes.attendance.rows}
    out[Omission.PEOPLE] += len(minutes.attendance.rows)
    out[Omission.ROLES] += len(minutes.roles)
    clean = _remover(names.removed_from, out)
    return replace(
        minutes,
        attendance=replace(minutes.attendance, rows=()),
        roles=(),
        items=tuple(replace(item, lead="") for item in minutes.items),
        commitments=tuple(
            replace(
                _owned(one, places, clean, out),
                what=clean(one.what),
                expected_trace=clean(one.expected_trace),
            )
            for one in minutes.commitments
        ),
        reviewed=tuple(
            replace(
                _owned(one, places, clean, out), what=clean(one.what), comment=clean(one.comment)
            )
            for one in minutes.reviewed
        ),
    )


def _owned(
    one: Owned, places: dict[str, str], clean: Callable[[str], str], out: Counter[Omission]
) -> Owned:
    """Whose it is without the name: an organisation, a role, or nothing for « a member »."""
    is_person = one.who in places or reads_as_name(one.who) if not one.is_person else True
    if not is_person:
        return replace(one, who=clean(one.who))
    out[Omission.OWNERS] += 1
    return replace(one, who=one.organisation or places.get(one.who, ""), is_person=True)


def _without_small_rates(minutes: Minutes, out: Counter[Omission]) -> Minutes:
    """A rate of fewer than five people says who was away."""
    told = tuple(past for past in minutes.participation if past.rate.expected >= SMALLEST_CELL)
    out[Omission.PAST_PARTICIPATION] += len(minutes.participation) - len(told)
    sheet = minutes.attendance
    if 0 < sheet.rate.expected < SMALLEST_CELL:
        out[Omission.PARTICIPATION] += 1
        sheet = replace(sheet, rate=Rate())
    return replace(minutes, participation=told, attendance=sheet)


def _without_small_figures(minutes: Minutes, out: Counter[Omission]) -> Minutes:
    if may_be_given(minutes.attendance.rate):
        return minutes
    out[Omission.PARTICIPATION] += bool(minutes.attendance.rate.expected)
    return replace(minutes, attendance=replace(minutes.attendance, rate=Rate()))


def _without_names(minutes: Minutes, names: KnownNames, out: Counter[Omission]) -> Minutes:
    """No known name in anything that was typed."""
    prose, title = _remover(names.removed_from, out), _remover(names.removed_from_title, out)
    heading, following = minutes.heading, minutes.next_meeting
    return replace(
        minutes,
        heading=replace(
            heading,
            community=title(heading.community),
            organisation=title(heading.organisation),
            title=prose(heading.title),
            place=title(heading.place),
        ),
        items=tuple(
            replace(
                item,
                title=prose(item.title),
                notes=tuple(_note_without_names(note, names, prose) for note in item.notes),
            )
            for item in minutes.items
        ),
        other_notes=tuple(_note_without_names(note, names, prose) for note in minutes.other_notes),
        next_meeting=following and replace(following, place=title(following.place)),
    )


def _note_without_names(
    note: SharedNote, names: KnownNames, clean: Callable[[str], str]
) -> SharedNote:
    """The form goes too where its words had to change, or where a link may name somebody."""
    text = clean(note.text)
    keeps_form = text == note.text and not names.is_in_address(note.blocks)
    return replace(
        note,
        text=text,
        blocks=note.blocks if keeps_form else "",
        evidence=clean(note.evidence),
        effect=clean(note.effect),
        next_step=clean(note.next_step),
    )


def _remover(remove: Callable[[str], str], out: Counter[Omission]) -> Callable[[str], str]:
    def removed(text: str) -> str:
        kept = remove(text)
        out[Omission.NAMES_IN_TEXT] += kept.count(REMOVED) - text.count(REMOVED)
        return kept

    return removed
