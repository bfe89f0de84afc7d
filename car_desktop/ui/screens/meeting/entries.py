"""What stands in the middle of the workspace: notes and commitments, in the order they were said."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from car_desktop.domain.frameworks import tag_name
from car_desktop.domain.labels import label, level_label, short_label
from car_desktop.domain.values import CommitmentState, NoteKind, Visibility
from car_desktop.i18n import translate
from car_desktop.services.commitments import CommitmentRow
from car_desktop.services.notes import NoteDetails, NoteRow
from car_desktop.typography import current
from car_desktop.ui.tones import commitment_tone
from car_desktop.ui.widgets.chip import Tone

Key = tuple[str, int]
SPOKEN_LETTERS = 1500
Numbers = Mapping[int, int]
"""The number of each agenda item, by its identifier."""


@dataclass(frozen=True)
class Entry:
    """One note or commitment, in words and tones, ready to be shown."""

    key: Key
    rule: Tone | None
    chips: tuple[tuple[str, Tone], ...]
    aside: str
    time: str
    text: str
    lines: tuple[str, ...]
    is_private: bool = False

    @property
    def spoken(self) -> str:
        """What a screen reader says of it."""
        words = [text for text, _ in self.chips]
        private = translate("Entries", "Private") if self.is_private else ""
        text = self.text[:SPOKEN_LETTERS]
        return ", ".join(part for part in (private, *words, self.aside, text) if part)


def entries(
    notes: Iterable[NoteRow],
    commitments: Iterable[CommitmentRow],
    numbers: Numbers,
    today: date,
) -> list[Entry]:
    """Notes and commitments together, as they were said."""
    said: list[tuple[datetime, int, int, Entry]] = [
        (note.noted_at, 0, note.id, note_entry(note, numbers)) for note in notes
    ]
    said += [
        (row.noted_at or datetime.max, 1, row.id, commitment_entry(row, numbers, today))
        for row in commitments
    ]
    return [entry for *_, entry in sorted(said, key=lambda one: one[:3])]


def note_entry(note: NoteRow, numbers: Numbers) -> Entry:
    """A practice note or a decision."""
    details = note.details
    is_decision = details.kind is NoteKind.DECISION
    return Entry(
        key=("note", note.id),
        rule=Tone.VIOLET if is_decision else None,
        chips=tuple(_note_chips(details, numbers)),
        aside="",
        time=current().time(note.noted_at),
        text=note.text,
        lines=tuple(_note_lines(details)),
        is_private=note.is_private,
    )


def commitment_entry(row: CommitmentRow, numbers: Numbers, today: date) -> Entry:
    """A commitment, with who and when beside its chip."""
    chips = [(translate("Entries", "Commitment"), Tone.AMBER)]
    if row.state is not CommitmentState.OPEN:
        chips.append((label(row.state), commitment_tone(row.state)))
    elif row.is_late(today):
        chips.append((translate("Entries", "Late", "a commitment"), Tone.RED))
    chips += _item_chip(row.agenda_item_id, numbers)
    trace = translate("Entries", "Expected trace: {trace}")
    return Entry(
        key=("commitment", row.id),
        rule=Tone.AMBER,
        chips=tuple(chips),
        aside=" · ".join(
            part
            for part in (due_words(row.due_on, at_next=row.due_next_meeting), row.owner)
            if part
        ),
        time=current().time(row.noted_at) if row.noted_at else "",
        text=row.what,
        lines=(trace.format(trace=row.expected_trace),) if row.expected_trace else (),
    )


def due_words(due_on: date | None, *, at_next: bool = False) -> str:
    """« pour le 14 janvier 2027 », « pour la prochaine rencontre », or nothing."""
    if due_on is None:
        return translate("Entries", "by the next meeting") if at_next else ""
    day = current().date_medium(due_on)
    if at_next:
        return translate("Entries", "by the next meeting, {day}").format(day=day)
    return translate("Entries", "by {day}").format(day=day)


def _note_chips(details: NoteDetails, numbers: Numbers) -> Iterable[tuple[str, Tone]]:
    if details.kind is NoteKind.DECISION:
        yield label(details.kind), Tone.VIOLET
    elif details.kind is not NoteKind.OBSERVATION or details.dimension is None:
        yield label(details.kind), Tone.BRAND
    if details.dimension is not None:
        yield label(details.dimension), Tone.BRAND
    if details.level is not None:
        yield (
            translate("Entries", "Level {number}: {name}").format(
                number=details.level, name=level_label(details.level)
            ),
            Tone.BLUE,
        )
    for tag in details.tags:
        yield tag_name(tag), Tone.NEUTRAL
    if details.visibility in {Visibility.SERVICE_CENTRE, Visibility.PUBLISHABLE}:
        yield short_label(details.visibility), Tone.NEUTRAL
    yield from _item_chip(details.agenda_item_id, numbers)


def _item_chip(item_id: int | None, numbers: Numbers) -> list[tuple[str, Tone]]:
    number = numbers.get(item_id) if item_id is not None else None
    if number is None:
        return []
    return [(translate("Entries", "Item {number}").format(number=number), Tone.NEUTRAL)]


def _note_lines(details: NoteDetails) -> Iterable[str]:
    said = (
        (translate("Entries", "Shared by: {text}"), details.shared_by),
        (translate("Entries", "Evidence: {text}"), details.evidence),
        (translate("Entries", "Effect seen: {text}"), details.effect),
        (translate("Entries", "Next step: {text}"), details.next_step),
    )
    return [words.format(text=text) for words, text in said if text.strip()]
