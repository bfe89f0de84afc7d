"""What the record says: decisions, commitments by state, and the meetings that its figures count."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from car_desktop import typography
from car_desktop.domain.labels import label
from car_desktop.domain.values import CommitmentState
from car_desktop.i18n import translate
from car_desktop.reports.base import Look
from car_desktop.reports.decisions.commitments import commitments_table
from car_desktop.reports.decisions.places import MEETINGS, anchor_of, day_of, number_of
from car_desktop.reports.document.content import (
    Block,
    Column,
    Document,
    Fact,
    Facts,
    Paragraph,
    Role,
    Row,
    Run,
    Table,
)
from car_desktop.reports.document.parts import (
    Blocks,
    callout,
    empty,
    joined,
    masthead,
    part,
    section,
)
from car_desktop.reports.document.rich import rich
from car_desktop.reports.document.words import shortened
from car_desktop.reports.meeting_masthead import (
    eyebrow,
    meeting_facts,
    rank,
    running_header,
)
from car_desktop.services.commitments import CommitmentRow
from car_desktop.services.decisions import (
    DecidingMeeting,
    Decision,
    DecisionsRecord,
    follow_through_of,
)


def compose(data: DecisionsRecord, look: Look) -> Document:
    """The record as it stands on the day it is produced."""
    day = typography.current().date_long(look.produced_on)
    footer = translate("Decisions", "Decisions and follow-ups as of {date}").format(date=day)
    return Document(
        title=_title(data),
        language=look.locale,
        produced_on=look.produced_on,
        author=look.author,
        subject=_subtitle(data),
        footer=footer,
        header=_header(data),
        letterhead=look.letterhead,
        blocks=(
            *masthead(
                _eyebrow(data),
                data.community,
                _subtitle(data),
                data.heading.title if data.heading else "",
            ),
            *((meeting_facts(data.heading),) if data.heading else ()),
            Facts(_figures(data, look.produced_on)),
            *_decisions(data),
            *_commitments(data, look.produced_on),
            *(() if data.heading else _meetings(data)),
        ),
    )


def _name() -> str:
    return translate("Decisions", "Decisions and follow-ups")


def _title(data: DecisionsRecord) -> str:
    when = day_of(data.meetings[0]) if data.heading else str(data.school_year)
    return f"{_name()} – {shortened(data.community)} – {when}"


def _header(data: DecisionsRecord) -> str:
    if data.heading:
        return running_header(data.heading)
    return f"{shortened(data.community, 70)} · {data.school_year}"


def _eyebrow(data: DecisionsRecord) -> str:
    if data.heading:
        return eyebrow(data.heading, _name())
    return joined([label(data.kind), _name()])


def _subtitle(data: DecisionsRecord) -> str:
    if data.heading:
        return rank(data.heading)
    language = typography.current()
    year = translate("Meeting", "school year {year}").format(
        year=language.school_year(data.school_year.start)
    )
    return joined([language.capitalized(year), shortened(data.organisation)])


def _figures(data: DecisionsRecord, today: date) -> tuple[Fact, ...]:
    number = typography.current().number
    return (
        Fact(translate("Decisions", "Decisions"), number(data.decisions)),
        Fact(translate("Decisions", "Commitments"), number(len(data.commitments))),
        Fact(translate("Decisions", "Follow-through"), _kept(data, today)),
    )


def _kept(data: DecisionsRecord, today: date) -> str:
    """« 3 sur 5 (60 %) »: kept, out of those that came due."""
    language, figures = typography.current(), follow_through_of(data.commitments, today)
    if figures.ratio is None:
        return "–"
    return translate("Meeting", "{covered} of {expected} ({percent})").format(
        covered=language.number(figures.kept),
        expected=language.number(figures.due),
        percent=language.percent(figures.ratio),
    )


def _decisions(data: DecisionsRecord) -> Blocks:
    title = translate("Decisions", "Decisions")
    if not data.decisions:
        return section(title, empty(translate("Decisions", "No decision was noted.")))
    if data.heading:
        return section(title, tuple(_said(data.meetings[0])))
    blocks: list[Block] = []
    for meeting in data.meetings:
        if meeting.decisions:
            blocks += part(_named(meeting), tuple(_said(meeting)))
    return section(title, tuple(blocks))


def _said(meeting: DecidingMeeting) -> Iterator[Block]:
    for decision in meeting.decisions:
        point = shortened(decision.point)
        yield from callout(_words(decision), [point] if point else [])


def _words(decision: Decision) -> Blocks:
    """A decision with the form it was given."""
    return rich(decision.text, decision.blocks)


def _named(meeting: DecidingMeeting) -> str:
    """« Rencontre 3 – 23 novembre 2026 – Regards croisés »."""
    number = translate("Decisions", "Meeting {number}").format(number=meeting.number or "–")
    return " – ".join(part for part in (number, day_of(meeting), shortened(meeting.title)) if part)


def _commitments(data: DecisionsRecord, today: date) -> Blocks:
    title = translate("Decisions", "Commitments")
    if not data.commitments:
        return section(title, empty(translate("Decisions", "No commitment was made.")))
    return section(title, (commitments_table(data, title, today), _how_counted(data, today)))


def _how_counted(data: DecisionsRecord, today: date) -> Paragraph:
    """What the rate divides by what, and where its meetings are."""
    figures = follow_through_of(data.commitments, today)
    running = len(data.commitments) - figures.due
    language = typography.current()
    text = translate(
        "Decisions",
        "On {date}, follow-through divides the commitments kept ({kept}) by those that came due ({due}): "
        "kept, dropped, or still open after their date. Still running, and left out of it: {running}.",
    ).format(
        date=language.date_long(today),
        kept=language.number(figures.kept),
        due=language.number(figures.due),
        running=language.number(running),
    )
    if data.heading:
        return Paragraph(text, Role.SMALL_PRINT)
    where = translate("Decisions", "See the meetings.")
    return Paragraph((Run(f"{text} "), Run(where, link=f"#{MEETINGS}")), Role.SMALL_PRINT)


def _meetings(data: DecisionsRecord) -> Blocks:
    """What each meeting adds to the figures."""
    if not data.meetings:
        return ()
    title = translate("Register", "Meetings")
    columns = (
        Column(translate("Register", "No."), 8),
        Column(translate("Register", "Date"), 24),
        Column(translate("Register", "Title"), 40),
        Column(translate("Decisions", "Decisions"), 14, is_number=True),
        Column(translate("Decisions", "Commitments"), 16, is_number=True),
        Column(translate("Decisions", "Kept"), 12, is_number=True),
    )
    rows = tuple(_meeting(index, meeting) for index, meeting in enumerate(data.meetings))
    table = Table(title, columns, (*rows, _total(data)))
    return section(title, (table,), anchor=MEETINGS)


def _meeting(index: int, meeting: DecidingMeeting) -> Row:
    return Row(
        (
            number_of(meeting),
            typography.current().date_medium(meeting.starts_at),
            shortened(meeting.title) or "–",
            *_counts(len(meeting.decisions), meeting.commitments),
        ),
        anchor=anchor_of(index),
    )


def _total(data: DecisionsRecord) -> Row:
    total = translate("Register", "Total")
    return Row((total, "", "", *_counts(data.decisions, data.commitments)), is_total=True)


def _counts(decisions: int, commitments: tuple[CommitmentRow, ...]) -> tuple[str, str, str]:
    kept = sum(one.state is CommitmentState.KEPT for one in commitments)
    number = typography.current().number
    return number(decisions), number(len(commitments)), number(kept)
