"""How a quick entry reads before it is written, and what its field says of itself."""

from __future__ import annotations

from datetime import date

from car_desktop.domain.frameworks import tag_name
from car_desktop.domain.labels import label
from car_desktop.domain.quick_completion import Proposal
from car_desktop.domain.quick_entry import Mention, QuickEntry, QuickKind
from car_desktop.i18n import translate
from car_desktop.typography import current

_SHOWN_NAMES = 3


def grammar() -> str:
    """The letters, in one line."""
    return translate(
        "QuickEntry",
        "n note · d decision · c commitment · q question · s success · ! private",
    )


def help_text() -> str:
    """The whole of it, for a tooltip and a screen reader."""
    return translate(
        "QuickEntry",
        "A letter, then the text: n note, d decision, c commitment, q question, s success; the French"
        " letters p, d, e, q, b work too. “!” keeps a note private. A commitment names @someone and a"
        " date: March 15, +2 weeks, Friday, next meeting. # tags a note: #vision, #q1. What"
        " is not understood stays text.",
    )


def preview(entry: QuickEntry, next_meeting_on: date | None, item_number: int | None) -> str:
    """« Engagement · Morin, E. · pour le 15 mars 2027 : apporter 3 traces »."""
    parts = [kind_name(entry.kind)]
    if entry.is_private:
        parts.append(translate("QuickEntry", "private"))
    if entry.who is not None:
        parts.append(entry.who.short_name or entry.who.handle)
    parts.append(_due(entry, next_meeting_on))
    if entry.dimension is not None:
        parts.append(label(entry.dimension))
    parts += [tag_name(code) for code in entry.tags]
    if item_number is not None:
        parts.append(translate("QuickEntry", "item {number}").format(number=item_number))
    about = " · ".join(part for part in parts if part)
    return translate("QuickEntry", "{about}: {text}").format(about=about, text=entry.text or "…")


def doubt_words(doubt: Mention) -> str:
    """Whom a name may mean, or that nobody bears it."""
    if not doubt.candidates:
        return translate(
            "QuickEntry", "{name}: nobody here has that name, so it stays in the text."
        ).format(name=doubt.text)
    names = [someone.handle for someone in doubt.candidates[:_SHOWN_NAMES]]
    return translate("QuickEntry", "{name}: {people}? Press Enter to choose.").format(
        name=doubt.text, people=", ".join(names)
    )


def kind_name(kind: QuickKind) -> str:
    """« Engagement », « Bon coup »…"""
    match kind:
        case QuickKind.NOTE:
            return translate("QuickEntry", "Note")
        case QuickKind.DECISION:
            return translate("QuickEntry", "Decision")
        case QuickKind.QUESTION:
            return translate("QuickEntry", "Question")
        case QuickKind.SUCCESS:
            return translate("QuickEntry", "Success")
        case QuickKind.COMMITMENT:
            return translate("QuickEntry", "Commitment")


def proposal_words(proposal: Proposal, next_meeting_on: date | None) -> str:
    """A line of the list of proposals: the words, and what they mean."""
    day = next_meeting_on if proposal.is_next_meeting else proposal.day
    detail = current().date_long_with_weekday(day) if day else ""
    if proposal.who is not None:
        detail = proposal.who.organisation
    if proposal.dimension is not None:
        detail = label(proposal.dimension)
    if proposal.tag:
        detail = tag_name(proposal.tag)
    words = proposal.text.strip()
    return f"{words}  ·  {detail}" if detail else words


def _due(entry: QuickEntry, next_meeting_on: date | None) -> str:
    if entry.is_due_next_meeting:
        if next_meeting_on is None:
            return translate("QuickEntry", "by the next meeting, not planned yet")
        return translate("QuickEntry", "by the next meeting, {day}").format(
            day=current().date_long(next_meeting_on)
        )
    if entry.due_on is None:
        return ""
    return translate("QuickEntry", "by {day}").format(day=current().date_long(entry.due_on))
