"""What the minutes say, in the order of the meeting."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from car_desktop import typography
from car_desktop.domain.audience import Audience, Naming
from car_desktop.domain.labels import label, level_label
from car_desktop.domain.values import AgendaState, CommitmentState, Intention, NoteKind
from car_desktop.i18n import translate
from car_desktop.reports.base import Look
from car_desktop.reports.document.content import Bar, Block, Column, Document, Row, Table
from car_desktop.reports.document.parts import (
    Blocks,
    callout,
    closing,
    empty,
    joined,
    masthead,
    note,
    remark,
    section,
)
from car_desktop.reports.document.rich import rich
from car_desktop.reports.document.words import shortened
from car_desktop.reports.meeting_masthead import (
    eyebrow,
    meeting_facts,
    participation,
    rank,
    running_header,
)
from car_desktop.reports.minutes.presences import presences
from car_desktop.services.agenda_models import follow_up_title
from car_desktop.services.minutes import (
    HeldRole,
    Minutes,
    NewCommitment,
    NextMeeting,
    ReviewedCommitment,
    SharedNote,
    TreatedItem,
)
from car_desktop.services.minutes_audiences import AddressedMinutes
from car_desktop.typography import sort_key


def compose(data: AddressedMinutes, look: Look) -> Document:
    """The minutes for their audience; what it may not read is not in the data any more."""
    minutes = data.minutes
    return Document(
        title=f"{_name()} – {shortened(minutes.heading.community)}",
        language=look.locale,
        produced_on=look.produced_on,
        author="" if data.audience is Audience.PUBLIC else look.author,
        subject=rank(minutes.heading),
        footer=_footer(data, look.produced_on),
        header=running_header(minutes.heading),
        letterhead=look.letterhead,
        blocks=(
            *_opening(data),
            *presences(data),
            *_numbered(data),
            *_next_meeting(minutes.next_meeting),
            *_participation(minutes),
        ),
    )


def _footer(data: AddressedMinutes, produced_on: date) -> str:
    """Version, date and audience, on every page."""
    minutes, language = data.minutes, typography.current()
    if minutes.closed_on is None:
        version = translate("Minutes", "Minutes produced on {date}").format(
            date=language.date_long(produced_on)
        )
    else:
        version = translate("Minutes", "Minutes, version {number}, closed on {date}").format(
            number=minutes.version, date=language.date_long(minutes.closed_on)
        )
    return joined([version, _inside(label(data.audience))])


def _name() -> str:
    return translate("Minutes", "Minutes")


def _opening(addressed: AddressedMinutes) -> Blocks:
    data = addressed.minutes
    heading, rate = data.heading, data.attendance.rate
    is_withheld = rate.ratio is None and addressed.reach.people is not Naming.NAMES
    return (
        *masthead(eyebrow(heading, _name()), heading.community, rank(heading), heading.title),
        meeting_facts(heading, None if is_withheld else rate),
        *_led_by(data.facilitators),
        *_roles(data.roles),
        *remark(translate("Minutes", "Purpose of the meeting"), data.purpose),
    )


def _led_by(facilitators: tuple[str, ...]) -> Blocks:
    names = typography.current().join([shortened(name) for name in facilitators])
    return remark(translate("Minutes", "Facilitation"), names)


def _roles(roles: tuple[HeldRole, ...]) -> Blocks:
    said = translate("Minutes", "{role}: {name}", "a role of the day and who had it")
    held = [said.format(role=label(one.role), name=shortened(one.name)) for one in roles]
    return remark(translate("Minutes", "Roles of the day"), "; ".join(held))


def _words_of_note(shared: SharedNote, name: str = "") -> Blocks:
    """A note with the form it was given."""
    return rich(shared.text, shared.blocks, name)


def _words_of_point(item: TreatedItem) -> Blocks:
    """What was written under a point, with the form it was given."""
    return rich(item.public_note, item.public_blocks)


def _numbered(addressed: AddressedMinutes) -> Blocks:
    """The sections that carry a number, in the order of the meeting."""
    data = addressed.minutes
    sections = [(item.title, _item(item)) for item in data.items if _has_content(item)]
    if data.reviewed:
        _place_follow_up(sections, data)
    if data.other_notes:
        sections.append((translate("Minutes", "Other notes"), _notes(data.other_notes)))
    blocks: list[Block] = []
    for number, (title, content) in enumerate(sections, start=1):
        blocks += _section(number, title, content)
    blocks += _without_note(data)
    if addressed.reach.has_commitments:
        title = translate("Minutes", "Commitments until the next meeting")
        blocks += _section(len(sections) + 1, title, _commitments(data.commitments))
    return tuple(blocks)


def _place_follow_up(sections: list[tuple[str, Blocks]], data: Minutes) -> None:
    """Put the review of earlier commitments in the point of that name, else before all points."""
    reviewed = _reviewed(data.reviewed)
    for index, (name, content) in enumerate(sections):
        if _is_follow_up(name):
            sections[index] = (name, (*reviewed, *content))
            return
    sections.insert(0, (_follow_up(), reviewed))


def _follow_up() -> str:
    return translate("Minutes", "Commitments followed up")


def _is_follow_up(title: str) -> bool:
    """Whether a point of the agenda is the review of earlier commitments, whatever its capitals."""
    return sort_key(title)[0] in {sort_key(name)[0] for name in (_follow_up(), follow_up_title())}


def _section(number: int, title: str, content: Blocks) -> Blocks:
    return section(f"{number}. {shortened(title)}", content)


def _has_content(item: TreatedItem) -> bool:
    return bool(item.notes or item.public_note.strip())


def _without_note(data: Minutes) -> Blocks:
    """The points of which nothing was shared, named in one line rather than as empty sections."""
    silent = [
        _named(item)
        for item in data.items
        if not _has_content(item)
        and item.intention is not Intention.BREAK
        and not (data.reviewed and _is_follow_up(item.title))
    ]
    return remark(translate("Minutes", "Other points of the agenda"), "; ".join(silent))


def _named(item: TreatedItem) -> str:
    is_set_aside = item.state in (AgendaState.DEFERRED, AgendaState.WITHDRAWN)
    said = [_inside(label(item.state))] if is_set_aside else []
    said += [_inside(_carried(item.carried_on))] if item.carried_on else []
    return f"{shortened(item.title)} ({', '.join(said)})" if said else shortened(item.title)


def _carried(day: date) -> str:
    return translate("Minutes", "Carried over from {day}").format(
        day=typography.current().date_long(day)
    )


def _reviewed(reviewed: tuple[ReviewedCommitment, ...]) -> Blocks:
    columns = (
        Column(translate("Minutes", "Commitment"), 40),
        Column(translate("Minutes", "Who"), 20),
        Column(translate("Minutes", "Due"), 14),
        Column(translate("Minutes", "Outcome"), 26),
    )
    rows = tuple(Row((one.what, _who(one), _day(one.due_on), _outcome(one))) for one in reviewed)
    return (Table(_follow_up(), columns, rows),)


def _who(one: NewCommitment | ReviewedCommitment) -> str:
    """Who took it on; a person whose name and place are not given is a member."""
    if one.who:
        return shortened(one.who)
    return translate("Minutes", "A member") if one.is_person else "–"


def _day(due_on: date | None) -> str:
    return typography.current().date_medium(due_on) if due_on else "–"


def _outcome(reviewed: ReviewedCommitment) -> str:
    outcome = label(reviewed.state)
    if reviewed.state is CommitmentState.POSTPONED and reviewed.new_due_on:
        outcome = translate("Minutes", "Postponed to {date}").format(
            date=typography.current().date_medium(reviewed.new_due_on)
        )
    return f"{outcome} – {reviewed.comment}" if reviewed.comment.strip() else outcome


def _item(item: TreatedItem) -> Blocks:
    is_set_aside = item.state in (AgendaState.DEFERRED, AgendaState.WITHDRAWN)
    state = label(item.state) if is_set_aside else ""
    carried = _carried(item.carried_on) if item.carried_on else ""
    return (
        *remark(translate("Minutes", "State"), state),
        *remark(translate("Minutes", "Origin"), carried),
        *_words_of_point(item),
        *_notes(item.notes),
    )


def _notes(notes: tuple[SharedNote, ...]) -> Blocks:
    return tuple(block for shared in notes for block in _note(shared))


def _note(shared: SharedNote) -> Blocks:
    meta = tuple(_qualities(shared))
    if shared.kind is NoteKind.DECISION:
        return callout(_words_of_note(shared, f"{label(shared.kind)}."), meta)
    name = "" if shared.kind is NoteKind.OBSERVATION else f"{label(shared.kind)}."
    return note(_words_of_note(shared, name), meta)


def _qualities(shared: SharedNote) -> Iterator[str]:
    if shared.dimension:
        yield translate("Minutes", "Dimension: {name}").format(
            name=_inside(label(shared.dimension))
        )
    if shared.level:
        yield translate("Minutes", "observed level: {name} ({level} of 4)").format(
            name=_inside(level_label(shared.level)), level=shared.level
        )
    if shared.evidence:
        yield translate("Minutes", "evidence: {text}").format(text=shared.evidence)
    if shared.effect:
        yield translate("Minutes", "effect: {text}").format(text=shared.effect)
    if shared.next_step:
        yield translate("Minutes", "next step: {text}").format(text=shared.next_step)
    if shared.shared_by:
        yield translate("Minutes", "shared by {name}").format(name=shared.shared_by)


def _inside(name: str) -> str:
    """A name inside a sentence."""
    return name[:1].lower() + name[1:]


def _commitments(commitments: tuple[NewCommitment, ...]) -> Blocks:
    if not commitments:
        return empty(translate("Minutes", "No commitment was made at this meeting."))
    has_traces = any(commitment.expected_trace for commitment in commitments)
    columns = (
        Column(translate("Minutes", "Who"), 22),
        Column(translate("Minutes", "What"), 36 if has_traces else 62),
        *((Column(translate("Minutes", "Expected trace"), 26),) if has_traces else ()),
        Column(translate("Minutes", "By"), 16),
    )
    rows = tuple(
        Row(
            (
                _who(one),
                one.what,
                *((one.expected_trace or "–",) if has_traces else ()),
                _day(one.due_on),
            )
        )
        for one in commitments
    )
    name = translate("Minutes", "Commitments until the next meeting")
    return (Table(name, columns, rows),)


def _participation(data: Minutes) -> Blocks:
    """One bar per meeting of the school year; a single meeting makes no portrait."""
    if len(data.participation) < 2:
        return ()
    language = typography.current()
    columns = (
        Column(translate("Minutes", "Meeting"), 24),
        Column(translate("Minutes", "Participation"), 20),
        Column("", 56),
    )
    rows = tuple(
        Row(
            (
                f"{past.number} – {language.day_month(past.starts_at)}",
                participation(past.rate),
                Bar(past.rate.ratio or 0),
            )
        )
        for past in data.participation
    )
    title = translate("Minutes", "Participation since the start of the school year")
    return section(title, (Table(title, columns, rows),))


def _next_meeting(following: NextMeeting | None) -> Blocks:
    if following is None:
        return ()
    language = typography.current()
    parts = [
        language.date_long_with_weekday(following.starts_at),
        language.time_span(following.starts_at, following.ends_at),
        shortened(following.place),
    ]
    return closing(translate("Minutes", "Next meeting"), ", ".join(p for p in parts if p))
