"""What differs between two versions of the minutes, in sentences that a person can read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest

from car_desktop.domain.labels import label
from car_desktop.i18n import translate
from car_desktop.services.minutes import Minutes, SharedNote
from car_desktop.typography import current


@dataclass(frozen=True, slots=True)
class Change:
    """Something that one version says and the other does not; one of the two may be empty."""

    section: str
    before: str
    after: str


def changes_between(before: Minutes, after: Minutes) -> tuple[Change, ...]:
    """The differences, section by section, in the order of the minutes."""
    return tuple(
        Change(title(), old, new)
        for title, lines in _SECTIONS
        for old, new in _pairs(tuple(lines(before)), tuple(lines(after)))
    )


def _pairs(before: Sequence[str], after: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Lines that changed, beside what they became; what moved only is no change."""
    kept = set(before) & set(after)
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for kind, first, last, start, end in matcher.get_opcodes():
        if kind == "equal":
            continue
        gone = [line for line in before[first:last] if line not in kept]
        new = [line for line in after[start:end] if line not in kept]
        yield from zip_longest(gone, new, fillvalue="")


def _heading(data: Minutes) -> Iterator[str]:
    words, heading = current(), data.heading
    yield words.date_long_with_weekday(heading.starts_at.date())
    yield words.time_span(heading.starts_at, heading.ends_at)
    yield from filter(None, (heading.title, heading.place, label(heading.mode), data.purpose))
    if data.facilitators:
        yield translate("Minutes", "Facilitation: {names}").format(
            names=words.join(list(data.facilitators))
        )
    for held in data.roles:
        yield translate("Versions", "{name}: {said}").format(name=label(held.role), said=held.name)


def _attendance(data: Minutes) -> Iterator[str]:
    words = current()
    for row in data.attendance.rows:
        parts = [label(row.status) if row.status else translate("Versions", "not marked")]
        if row.arrival and row.departure:
            parts.append(words.time_range(row.arrival.time(), row.departure.time()))
        parts += [part for part in (row.represented_by, row.reason) if part]
        yield translate("Versions", "{name}: {said}").format(
            name=row.full_name, said=", ".join(parts)
        )


def _items(data: Minutes) -> Iterator[str]:
    for item in data.items:
        said = [item.title, label(item.state), item.lead, item.public_note]
        yield " · ".join(part for part in said if part)


def _notes(data: Minutes) -> Iterator[str]:
    for item in data.items:
        yield from map(_note, item.notes)
    yield from map(_note, data.other_notes)


def _note(note: SharedNote) -> str:
    kind = label(note.kind)
    more = " · ".join(part for part in (note.evidence, note.effect, note.next_step) if part)
    said = f"{note.text} · {more}" if more else note.text
    return translate("Versions", "{name}: {said}").format(name=kind, said=said)


def _reviewed(data: Minutes) -> Iterator[str]:
    for review in data.reviewed:
        said = [review.what, review.who, label(review.state), review.comment]
        yield " · ".join(part for part in said if part)


def _commitments(data: Minutes) -> Iterator[str]:
    for promised in data.commitments:
        due = current().date_long(promised.due_on) if promised.due_on else ""
        said = [promised.what, promised.who, due, promised.expected_trace]
        yield " · ".join(part for part in said if part)


_SECTIONS: tuple[tuple[Callable[[], str], Callable[[Minutes], Iterator[str]]], ...] = (
    (lambda: translate("Versions", "Meeting"), _heading),
    (lambda: translate("Versions", "Attendance"), _attendance),
    (lambda: translate("Versions", "Commitments followed up"), _reviewed),
    (lambda: translate("Versions", "Agenda"), _items),
    (lambda: translate("Versions", "Notes and decisions"), _notes),
    (lambda: translate("Versions", "New commitments"), _commitments),
)
