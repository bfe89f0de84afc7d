"""The pages of the minutes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from car_desktop import typography
from car_desktop.domain.labels import label, level_label
from car_desktop.domain.values import (
    AgendaState,
    CommitmentState,
    Intention,
    NoteKind,
)
from car_desktop.i18n import translate
from car_desktop.progress import Progress
from car_desktop.reports.base import Look
from car_desktop.reports.kit.blocks import (
    Story,
    bar,
    callout,
    closing,
    empty,
    masthead,
    note,
    remark,
    section,
)
from car_desktop.reports.kit.document import Sheet, build
from car_desktop.reports.kit.tables import Column, facts, table
from car_desktop.reports.meeting_masthead import (
    eyebrow,
    meeting_facts,
    participation,
    rank,
    running_header,
)
from car_desktop.reports.minutes.presences import presences
from car_desktop.reports.pdf.text import shortened
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
from car_desktop.typography import sort_key


def render(data: Minutes, look: Look, out: Path, progress: Progress) -> None:
    """Write the minutes as a PDF."""
    sheet = _sheet(data, look)
    story = [
        *_opening(data, sheet.width),
        *presences(data.attendance, sheet.width),
        *_numbered(data, sheet.width),
        *_next_meeting(data.next_meeting),
        *_participation(data, sheet.width),
    ]
    build(story, sheet, out, progress)


def _sheet(data: Minutes, look: Look) -> Sheet:
    day = typography.current().date_long(look.produced_on)
    return Sheet(
        title=f"{_name()} – {shortened(data.heading.community)}",
        language=look.locale,
        produced_on=look.produced_on,
        author=look.author,
        subject=rank(data.heading),
        footer=_footer(data, day),
        header=running_header(data.heading),
    )


def _footer(data: Minutes, day: str) -> str:
    if data.closed_on is None:
        return translate("Minutes", "Minutes produced on {date}").format(date=day)
    return translate("Minutes", "Minutes, version {number}, closed on {date}").format(
        number=data.version, date=typography.current().date_long(data.closed_on)
    )


def _name() -> str:
    return translate("Minutes", "Minutes")


def _opening(data: Minutes, width: float) -> Story:
    heading = data.heading
    return [
        *masthead(eyebrow(heading, _name()), heading.community, rank(heading), heading.title),
        facts(meeting_facts(heading, data.attendance.rate), width),
        *_led_by(data.facilitators),
        *_roles(data.roles),
        *remark(translate("Minutes", "Purpose of the meeting"), data.purpose),
    ]


def _led_by(facilitators: tuple[str, ...]) -> Story:
    names = typography.current().join([shortened(name) for name in facilitators])
    return remark(translate("Minutes", "Facilitation"), names)


def _roles(roles: tuple[HeldRole, ...]) -> Story:
    said = translate("Minutes", "{role}: {name}", "a role of the day and who had it")
    held = [said.format(role=label(one.role), name=shortened(one.name)) for one in roles]
    return remark(translate("Minutes", "Roles of the day"), "; ".join(held))


def _numbered(data: Minutes, width: float) -> Story:
    """The sections that carry a number, in the order of the meeting."""
    sections = [(item.title, _item(item)) for item in data.items if _has_content(item)]
    if data.reviewed:
        _place_follow_up(sections, data, width)
    if data.other_notes:
        sections.append((translate("Minutes", "Other notes"), _notes(data.other_notes)))
    story = [f for number, one in enumerate(sections, start=1) for f in _section(number, *one)]
    title = translate("Minutes", "Commitments until the next meeting")
    promised = _section(len(sections) + 1, title, _commitments(data.commitments, width))
    return [*story, *_without_note(data), *promised]


def _place_follow_up(sections: list[tuple[str, Story]], data: Minutes, width: float) -> None:
    """Put the review of earlier commitments in the point of that name, else before all points."""
    reviewed = _reviewed(data.reviewed, width)
    for index, (name, content) in enumerate(sections):
        if _is_follow_up(name):
            sections[index] = (name, [*reviewed, *content])
            return
    sections.insert(0, (_follow_up(), reviewed))


def _follow_up() -> str:
    return translate("Minutes", "Commitments followed up")


def _is_follow_up(title: str) -> bool:
    """Whether a point of the agenda is the review of earlier commitments, whatever its capitals."""
    return sort_key(title)[0] in {sort_key(name)[0] for name in (_follow_up(), follow_up_title())}


def _section(number: int, title: str, content: Story) -> Story:
    return section(f"{number}. {shortened(title)}", content)


def _has_content(item: TreatedItem) -> bool:
    return bool(item.notes or item.public_note.strip())


def _without_note(data: Minutes) -> Story:
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


def _reviewed(reviewed: tuple[ReviewedCommitment, ...], width: float) -> Story:
    columns = [
        Column(translate("Minutes", "Commitment"), 40),
        Column(translate("Minutes", "Who"), 20),
        Column(translate("Minutes", "Due"), 14),
        Column(translate("Minutes", "Outcome"), 26),
    ]
    language = typography.current()
    rows = [
        [r.what, shortened(r.who), language.date_medium(r.due_on) if r.due_on else "–", _outcome(r)]
        for r in reviewed
    ]
    return [table(columns, rows, width)]


def _outcome(reviewed: ReviewedCommitment) -> str:
    outcome = label(reviewed.state)
    if reviewed.state is CommitmentState.POSTPONED and reviewed.new_due_on:
        outcome = translate("Minutes", "Postponed to {date}").format(
            date=typography.current().date_medium(reviewed.new_due_on)
        )
    return f"{outcome} – {reviewed.comment}" if reviewed.comment.strip() else outcome


def _item(item: TreatedItem) -> Story:
    carried = _carried(item.carried_on) if item.carried_on else ""
    content = [*remark(translate("Minutes", "Origin"), carried)]
    content += [*note(item.public_note), *_notes(item.notes)]
    if item.state in (AgendaState.DEFERRED, AgendaState.WITHDRAWN):
        content = [*remark(translate("Minutes", "State"), label(item.state)), *content]
    return content


def _notes(notes: tuple[SharedNote, ...]) -> Story:
    return [flowable for shared in notes for flowable in _note(shared)]


def _note(shared: SharedNote) -> Story:
    meta = list(_qualities(shared))
    if shared.kind is NoteKind.DECISION:
        return callout(shared.text, f"{label(shared.kind)}.", meta)
    title = "" if shared.kind is NoteKind.OBSERVATION else f"{label(shared.kind)}."
    return note(shared.text, title, meta)


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


def _commitments(commitments: tuple[NewCommitment, ...], width: float) -> Story:
    if not commitments:
        return empty(translate("Minutes", "No commitment was made at this meeting."))
    language = typography.current()
    has_traces = any(commitment.expected_trace for commitment in commitments)
    columns = [
        Column(translate("Minutes", "Who"), 22),
        Column(translate("Minutes", "What"), 36 if has_traces else 62),
        *([Column(translate("Minutes", "Expected trace"), 26)] if has_traces else []),
        Column(translate("Minutes", "By"), 16),
    ]
    rows = [
        [
            shortened(commitment.who) or "–",
            commitment.what,
            *([commitment.expected_trace or "–"] if has_traces else []),
            language.date_medium(commitment.due_on) if commitment.due_on else "–",
        ]
        for commitment in commitments
    ]
    return [table(columns, rows, width)]


def _participation(data: Minutes, width: float) -> Story:
    """One bar per meeting of the school year; a single meeting makes no portrait."""
    if len(data.participation) < 2:
        return []
    language = typography.current()
    columns = [
        Column(translate("Minutes", "Meeting"), 24),
        Column(translate("Minutes", "Participation"), 20),
        Column("", 56),
    ]
    rows = [
        [
            f"{past.number} – {language.day_month(past.starts_at)}",
            participation(past.rate),
            bar(past.rate.ratio or 0),
        ]
        for past in data.participation
    ]
    title = translate("Minutes", "Participation since the start of the school year")
    return section(title, [table(columns, rows, width)])


def _next_meeting(following: NextMeeting | None) -> Story:
    if following is None:
        return []
    language = typography.current()
    parts = [
        language.date_long_with_weekday(following.starts_at),
        language.time_span(following.starts_at, following.ends_at),
        shortened(following.place),
    ]
    return closing(translate("Minutes", "Next meeting"), ", ".join(p for p in parts if p))
